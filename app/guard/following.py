"""All children as the watch follows them: let time pass for each, decide for each, name what each of their sessions does.
Must not stop or tell anything; it is asked for targets and views."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from itertools import pairwise

from app.guard.accounting import Accounting
from app.guard.child import (
    Followed,
    Rules,
    Sitting,
    beat_of,
    beside_of,
    decide_for,
    new_followed,
    next_change_of,
    refusals_of,
    uses_of,
)
from app.guard.naming import LearntFiles, OwnPrograms, naming_for
from app.guard.parts import Household
from app.guard.presence import IN_USE, IdleRule, Piece
from app.guard.seats import Seat, Seats
from app.guard.sensing import Account, Instance, Naming, Sensing
from app.guard.timekeeping import TrustedTime
from app.model.accounting import with_spent
from app.model.apps import Catalogue
from app.model.policy import Policy
from app.model.problem import ProblemError
from app.model.usage import DayUsage, Presence, Use
from app.store.usage import Beat

IDLE_DEFAULT = IdleRule(180, 1800)
UNMEASURED_MOST_S = 60.0  # after a kill: at most one heartbeat of it counts against the child
_STEP_S = 0.001
_SLEPT_S = 1.0


class Following:
    """`holds` says whether a running app is held now; `changed_names` is called when a child's apps are named anew."""

    def __init__(
        self,
        household: Household,
        sensing: Sensing,
        seats: Callable[[], Seats],
        accounting: Accounting,
        time: TrustedTime,
        catalogue: Catalogue,
        own: OwnPrograms,
        holds: Callable[[Instance], bool],
    ) -> None:
        self._household = household
        self._sensing = sensing
        self._seats = seats
        self._accounting = accounting
        self._time = time
        self._catalogue = catalogue
        self._own = own
        self._holds = holds
        self._learnt: dict[str, LearntFiles] = {}
        self._accounts: set[Account] = set()
        self._accounted_s = time.clock.boot_s()
        self._began_s = self._accounted_s
        self._asleep_s = time.clock.boot_s() - time.clock.running_s()
        self.all: dict[str, Followed] = {}
        self.sat_s = self._accounted_s
        self.undone = (
            False  # a verdict has changed while time passed or a status was made, and nothing has been enforced by it yet
        )

    # ---- people and rules ----

    def take_rules(self) -> None:
        """People, rules, accounts or learnt files may be others than before."""
        household, now = self._household, self._time.now()
        children = {child.id for child in household.children()}
        for gone in self.all.keys() - children:
            del self.all[gone]
        self._accounting.keep_only(children)
        for child in children:
            rules = self.rules_of(child)
            if child in self.all:
                self.all[child].rules = rules
            else:
                self.all[child] = new_followed(child, rules, self._accounting, now, self._time.clock.boot_s())
        self._seats().name_users()
        self._name_apps()

    def rules_of(self, child: str) -> Rules:
        household = self._household
        return Rules(
            household.policy(child),
            household.calendar(child),
            household.grants(child),
            household.controls(child),
            household.tracking(child),
        )

    def idle_rule(self, children: tuple[str, ...]) -> IdleRule:
        """Of several children the strictest: whoever it is, the longer time counts."""
        # One of them may have been removed a moment ago, and the seat not asked anew whose it is.
        policies = [self.all[child].rules.policy for child in children if child in self.all]
        if not policies:
            return IDLE_DEFAULT
        return IdleRule(max(one.idle_after_s for one in policies), max(one.idle_after_watching_s for one in policies))

    def knows_account(self, account: Account | None) -> bool:
        return account is None or account in self._accounts

    def _name_apps(self) -> None:
        seats = self._seats().all()
        self._accounts = self._sensing.accounts() | {seat.login.account for seat in seats}
        by_child: dict[str, set[Account]] = {child: set() for child in self.all}
        for account in self._accounts:
            seat = next((one for one in seats if one.login.account == account), None)
            name = seat.login.account_name if seat is not None else self._household.account_name(account)
            user = (
                self._household.user_of("" if seat is None else seat.id, name) if name is not None or seat is not None else None
            )
            for child in user if isinstance(user, tuple) else ():
                by_child.setdefault(child.id, set()).add(account)
        namings: dict[str, tuple[Naming, frozenset[Account]]] = {}
        for id, followed in self.all.items():
            if id not in self._learnt:
                self._learnt[id] = LearntFiles(self._household.learnt(id))
            known = self._household.known_apps(id)
            naming = naming_for(followed.rules.policy, self._catalogue, known, self._learnt[id], self._own)
            namings[id] = (naming, frozenset(by_child[id]))
        self._sensing.set_children(namings)

    def keep_learnt(self) -> None:
        """Files that were learnt since; kept later where the store cannot be written now."""
        for child, files in self._learnt.items():
            fresh = files.take_unkept()
            if fresh and child in self.all:
                try:
                    self._household.learn(child, fresh)
                except ProblemError:
                    files.put_back(fresh)

    def naming_of(self, policy: Policy) -> Naming:
        """How programs are named under these rules where nothing is known or learnt yet."""
        return naming_for(policy, self._catalogue, (), LearntFiles(), self._own)

    def forget(self, child: str | None) -> None:
        for id in list(self.all) if child is None else [child]:
            self.all.pop(id, None)
            self._learnt.pop(id, None)
        self._accounting.forget(child)

    # ---- what each session does now ----

    def sit(self, now_s: float) -> None:
        """Take up who sits where and what is in front, for the time from now on."""
        self.sat_s = now_s
        for child, followed in self.all.items():
            running_before, followed.instances = followed.instances.keys(), self._sensing.instances(child)
            followed.begun = frozenset(followed.instances.keys() - running_before)
            followed.running = tuple(one.named.app for one in followed.instances.values())
            self._note_apps(followed)
            followed.sittings = {seat.id: self._sitting(seat, child, now_s) for seat in self._seats().of_child(child)}
            fronts = {sitting.front for sitting in followed.sittings.values() if sitting.in_use}
            followed.beside = beside_of(followed.instances, fronts, self._holds)

    def _note_apps(self, followed: Followed) -> None:
        """Those that are new, and all again under other rules or after the child's answer: what is kept of them may be different."""
        rules, before = followed.rules, followed.noted_under
        again = before is None or before[0] is not rules.policy or before[1] is not rules.tracking
        followed.noted_under = rules.policy, rules.tracking
        for id, one in followed.instances.items():
            name = (one.named.name, one.named.app.group)
            if not one.named.app.system and (again or followed.names.get(id) != name):
                followed.names[id] = name
                self._note_app(followed.child, one)

    def _note_app(self, child: str, one: Instance) -> None:
        app = one.named.app
        self._household.note_app(child, app.id, one.named.name, app.group, one.named.facts, not app.classified, self._time.now())

    def _sitting(self, seat: Seat, child: str, now_s: float) -> Sitting:
        presence = seat.presence.at(now_s, self._seats().rule_of(seat))
        front, known = self._front(seat, child)
        return Sitting(presence, presence in IN_USE, presence is not Presence.UNKNOWN, front, known)

    def _front(self, seat: Seat, child: str) -> tuple[str | None, bool]:
        """(app in front, whether that is known at all). None and known: the desktop, or something that is no app."""
        seen = seat.seen
        if seen is None:
            return None, False
        if seen.foreground_pid is not None:
            named = self._sensing.owner(seen.foreground_pid, child) if seen.foreground_pid else None
            return (None if named is None else named.app.id), True
        if seen.foreground_app_id is not None:
            return self._by_window_name(seen.foreground_app_id, child), True
        return None, seen.foreground_by is not None

    def _by_window_name(self, window_name: str, child: str) -> str | None:
        """Wayland tells a name and no process."""
        wanted = window_name.lower().removesuffix(".desktop")
        entry = next((app for app in self._catalogue.all() if wanted in {name.lower() for name in app.window_names}), None)
        for id, one in self._sensing.instances(child).items():
            if id in (wanted, None if entry is None else entry.id):
                return id
            for facts in self._sensing.facts_of(one.keys):
                if wanted in ((facts.desktop_entry or "").lower(), facts.name.lower()):
                    return id
        return None

    # ---- time goes on ----

    def pass_time(self) -> bool:
        """Account for all time up to now. True: the PC slept meanwhile."""
        clock = self._time.clock
        now_s = clock.boot_s()
        asleep_s = now_s - clock.running_s()
        slept_s, self._asleep_s = asleep_s - self._asleep_s, asleep_s
        start_s, self._accounted_s = self._accounted_s, now_s
        slept = slept_s > _SLEPT_S
        awake_until_s = max(start_s, now_s - slept_s) if slept else now_s
        self._pass(start_s, awake_until_s)
        if slept:
            for followed in self.all.values():
                self._count(followed, {}, awake_until_s, now_s)
            self._seats().woke()
        return slept

    def _pass(self, start_s: float, end_s: float) -> None:
        """Piece by piece where a verdict changes on the way, so that a late timer counts like a punctual one."""
        while start_s < end_s:
            until_s = min([end_s, *(at_s for one in self.all.values() if (at_s := self.change_at(one, start_s)) is not None)])
            for followed in self.all.values():
                self._pass_for(followed, start_s, until_s)
            if until_s < end_s:
                for followed in self.all.values():
                    decide_for(followed, self._time.at(until_s), until_s)
                self.undone = True
            start_s = until_s

    def change_at(self, followed: Followed, after_s: float) -> float | None:
        """When this child's verdict changes by itself, on the boot clock. Counters know whole seconds; what they carry makes it exact."""
        change = next_change_of(followed)
        if change is None:
            return None
        at_s = self._time.boot_s_at(change)
        early_s = at_s - followed.ledger.meter.carry_us.get("used", 0) / 1_000_000
        if any(sitting.in_use for sitting in followed.sittings.values()) and early_s > after_s + _STEP_S:
            return early_s
        return at_s if at_s > after_s + _STEP_S else after_s + 0.05

    def _pass_for(self, followed: Followed, start_s: float, end_s: float) -> None:
        seats = self._seats()
        pieces: dict[str, list[Piece]] = {
            seat.id: seat.presence.pieces(start_s, end_s, seats.rule_of(seat)) for seat in seats.of_child(followed.child)
        }
        edges = sorted({start_s, end_s, *(piece.end_s for found in pieces.values() for piece in found)})
        for left_s, right_s in pairwise(edges):
            middle_s = (left_s + right_s) / 2
            sittings: dict[str, Sitting] = {}
            for session, found in pieces.items():
                presence = next((piece.presence for piece in found if piece.start_s <= middle_s < piece.end_s), None)
                if presence is None:
                    continue
                sitting = followed.sittings.get(session)
                front, known = (None, True) if sitting is None else (sitting.front, sitting.front_known)
                sittings[session] = Sitting(presence, presence in IN_USE, presence is not Presence.UNKNOWN, front, known)
            self._count(followed, uses_of(followed, sittings), left_s, right_s)

    def _count(self, followed: Followed, uses: dict[str, Use], start_s: float, end_s: float) -> None:
        rules = followed.rules
        start, end = self._time.at(start_s), self._time.at(end_s)
        spent = self._accounting.pass_time(
            followed.ledger, rules.policy, rules.calendar, rules.grants, followed.verdict, uses, start, end
        )
        for grant, used_s in spent.items():
            self._household.spend_grant(followed.child, grant, used_s)
        if spent:
            followed.rules = Rules(rules.policy, rules.calendar, with_spent(rules.grants, spent), rules.controls, rules.tracking)

    def count_unmeasured(self) -> None:
        """No guard ran for a while (it was killed): what a child may have used meanwhile is not known, and not nothing."""
        # Up to where this guard's own count begins: what its start took is counted already.
        gap_s = self._time.unmeasured_s(self._began_s)
        if not gap_s:
            return
        now_s = self._began_s
        for followed in self.all.values():
            # Someone who is away now has been away since the last input, which the first look tells.
            open_seats = [
                seat for seat in self._seats().of_child(followed.child) if seat.in_use(now_s, self._seats().rule_of(seat))
            ]
            sittings = {seat.id: Sitting(Presence.UNKNOWN, True, False, None) for seat in open_seats}
            self._count(followed, uses_of(followed, sittings), now_s - min(gap_s, UNMEASURED_MOST_S), now_s)

    # ---- verdicts ----

    def decide(self, now_s: float) -> None:
        now = self._time.at(now_s)
        for followed in self.all.values():
            self.decide_one(followed, now, now_s)

    def decide_one(self, followed: Followed, now: datetime, now_s: float) -> None:
        followed.rules = self.rules_of(followed.child)
        self._accounting.turn_day(followed.ledger, followed.rules.calendar.local_day(now))
        decide_for(followed, now, now_s)

    def decide_anew(self, followed: Followed, now_s: float) -> None:
        """For a status between two ticks; `undone` says whether what changed by that is still to be carried out, and not only told."""
        self.pass_time()
        self.sit(now_s)
        before = refusals_of(followed)
        self.decide_one(followed, self._time.at(now_s), now_s)
        self.undone |= refusals_of(followed) != before

    def describe(self, child: str, usage: DayUsage) -> Beat:
        followed = self.all.get(child)
        return Beat(child, usage) if followed is None else beat_of(followed, usage)

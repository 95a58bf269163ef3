"""The half of the guard that runs on every tick: sense, let time pass, decide, enforce, warn, keep.
Must not know a rule or an OS; it joins the parts that do."""

from __future__ import annotations

from collections.abc import Callable

from app.guard.at_once import AtOnce
from app.guard.child import Followed, front_of, shape_of, sittings_in_use, targets_of, view_of
from app.guard.covering import Covering
from app.guard.enforcement import Enforcement, Target
from app.guard.following import Following
from app.guard.health import health_of, present_apps
from app.guard.heartbeat import Heartbeat
from app.guard.looking import Looking
from app.guard.loop import Timer
from app.guard.pacing import EARLY_LOOK_S, EARLY_S, SWEEP_S, decision_at
from app.guard.parts import Changed, ChildView, Household, SeenApp, Stopped, Warn, WatchHealth
from app.guard.pc import PcParts
from app.guard.seats import Seat, Seats, windows_of
from app.guard.selftest import SelfTest
from app.guard.sensing import Instance, Sensing
from app.guard.warning import Warnings
from app.model.policy import Policy
from app.model.problem import ProblemError
from app.platform.processes import ProcessEventKind
from app.platform.service import Install
from app.wire.messages import Seen

SESSIONS_S = 10.0  # where the OS does not tell of changes
FRESH_S = 1.0
_LEAST_WAIT_S = 0.02


class GuardWatch:
    """Fulfils `Watch` of app/guard/parts.py. Everything happens on the loop's thread."""

    def __init__(self, household: Household, pc: PcParts, warn: Warn, stopped: Stopped, changed: Changed) -> None:
        self._household = household
        self._pc = pc
        self._loop = pc.loop
        self._time = pc.time
        self._warn = warn
        self._changed = changed
        self._ancestors = pc.ancestors()
        self._heart = Heartbeat(household, pc)
        self._sensing = Sensing(pc.table, self._untouchable)
        self._following = Following(
            household, self._sensing, lambda: self._seats, self._heart.accounting, pc.time, pc.catalogue, pc.own, self._is_held
        )
        self._seats = Seats(pc.sessions.sessions, pc.eyes_factory, pc.loop.now, household.user_of, self._following.idle_rule)
        self._enforcement = Enforcement(
            pc.pauser, self._seats.eyes_of, pc.loop.now, stopped, self._heart.note, self._sensing.facts_of
        )
        self._at_once = AtOnce(pc.table, self._sensing, self._following, self._enforcement, self._session_of)
        self._looking = Looking(household, self._seats, self._sensing, self._following, pc.loop.now, self._at_once.stop)
        self._covering = Covering(self._seats, pc.loop.now, self._heart.note)
        self._self_test: SelfTest | None = None
        self._warnings: dict[str, Warnings] = {}
        self._agents: set[int] = set()
        self._timer: Timer | None = None
        self._busy = False
        self._again = False
        self._lost = False
        self._ended = False
        self._apps_version = self._followed_version = -1
        self._sweep_at_s = self._sessions_at_s = self._decide_at_s = 0.0
        self._watched_fds: set[int] = set()
        self._begin()

    # ---- Watch ----

    def view(self, child: str) -> ChildView:
        if child not in self._following.all:
            self.look_again()
        followed = self._following.all.get(child)
        if followed is None:
            raise ProblemError("child_unknown", child=child)
        now = self._loop.now()
        if not self._busy and now - followed.decided_s >= FRESH_S:
            self._following.decide_anew(followed, now)
            self._schedule()  # also a warning may be due by this decision, which nobody has said yet
        using = any(seat.open for seat in self._seats.of_child(child))
        return view_of(followed, self._enforcement, using)

    def health(self) -> WatchHealth:
        checks = {} if self._self_test is None else dict(self._self_test.results)
        pc = self._pc
        return health_of(
            self._seats.all(),
            self._seats.abilities,
            pc.watcher.kind,
            pc.pauser.holds,
            pc.own_account,
            self._enforcement,
            self._heart.fault,
            checks,
        )

    def look_again(self) -> None:
        if self._ended:
            return
        if self._busy:
            self._again = True
            return
        self._following.pass_time()
        self._following.take_rules()
        self.update()

    def forget(self, child: str | None) -> None:
        self._enforcement.release(child)
        self._following.forget(child)
        self._warnings = {} if child is None else {one: said for one, said in self._warnings.items() if one != child}
        if child is not None or self._household.children():
            self.look_again()

    def end(self) -> None:
        if self._ended:
            return
        self._ended = True
        if self._timer is not None:
            self._timer.cancel()
        self._following.pass_time()
        self._beat()
        if self._self_test is not None:
            self._self_test.end()
        self._enforcement.end(leave_nothing_paused=self._pc.install is Install.PERSONAL)
        for fd in self._watched_fds:
            self._loop.forget_fd(fd)
        self._seats.close()
        self._pc.watcher.close()
        self._pc.sessions.close()

    def seen(self, look: Seen) -> None:
        seat = self._seats.get(look.session)
        if seat is not None and not self._ended and self._looking.take(seat, look):
            self.update()

    def inputs_moved(self, session: str, at_s: float) -> None:
        """The guard itself saw an input device of this session move: an agent that claims idle is not believed."""
        seat = self._seats.get(session)
        if seat is not None and not self._ended:
            self._following.pass_time()
            seat.presence.take_inputs(at_s)

    def is_agent(self, pid: int) -> bool:
        return pid in self._agents

    def present(self) -> tuple[SeenApp, ...]:
        """What runs now, for the list of programs that are known at setup."""
        return present_apps(
            self._sensing, self._pc.table.pids(), self._untouchable(), self._following.naming_of(Policy(child=""))
        )

    # ---- beginning ----

    def _begin(self) -> None:
        pc, now = self._pc, self._loop.now()
        self._sensing.sweep(now)
        self._seats.refresh()
        self._following.take_rules()
        self._heart.keep_clock_notes()
        self._look_all()
        self._following.count_unmeasured()
        heart = self._heart
        self._self_test = SelfTest(
            pc.loop, pc.table, pc.pauser, self._sensing, pc.time.now, lambda: heart.fault is None, heart.note, pc.start_harmless
        )
        if pc.watcher.fileno() is None:
            self._poll()
        else:
            self._watch(pc.watcher.fileno(), self._on_processes)
        self._watch(pc.sessions.fileno(), self._on_sessions)
        self.update()

    def _watch(self, fd: int | None, callback: Callable[[], None]) -> None:
        if fd is not None and fd not in self._watched_fds:
            self._watched_fds.add(fd)
            self._loop.watch_fd(fd, callback)

    # ---- what comes in ----

    def _poll(self) -> None:
        """Where the kernel tells nothing: a timer of its own, because nearly every look finds nothing and must cost nothing more."""
        if not self._ended:
            self._loop.call_after((self._pc.watcher.poll_ms or 200) / 1000, self._poll)
            self._on_processes()

    def _on_processes(self) -> None:
        """Starts and ends of processes. What is refused by what is known already is stopped before anything else is done."""
        events = self._pc.watcher.read()
        if not events:
            return
        now, noted = self._loop.now(), False
        for event in events:
            if event.kind is ProcessEventKind.STARTED:
                if self._at_once.begun(event.pid, now) is None:
                    continue
            elif event.kind is ProcessEventKind.ENDED:
                if (key := self._sensing.ended(event.pid)) is None:
                    continue
                self._enforcement.forget(key)
            else:
                self._lost = True
            noted = True
        if self._lost:
            self._sweep(now)
        if noted or self._sensing.version != self._apps_version:
            self._after_processes()

    def _after_processes(self) -> None:
        if self._sensing.version != self._apps_version:
            self._following.pass_time()
            self.update()
        else:
            self._schedule(same_decision=True)

    def _sweep(self, now: float) -> None:
        """Cheap while nothing is lost: a list of pids. After a loss whole ones, until one finds everything known."""
        whole, self._lost = self._lost, False
        new, ended = self._sensing.sweep(now, whole)
        for key in ended:
            self._enforcement.forget(key)
        for known in new:
            self._at_once.stop(known)
        if whole and (new or ended):
            self._lost = True
        self._sweep_at_s = now + SWEEP_S

    def _on_sessions(self) -> None:
        if self._pc.sessions.drain():
            self._refresh_sessions()

    def _refresh_sessions(self) -> None:
        self._following.pass_time()
        before = [(seat.login, seat.user) for seat in self._seats.all()]
        # Asked for now: the eyes of a session that has gone are closed by the refresh.
        displays = {seat.id: seat.agent.fileno() for seat in self._seats.all() if seat.agent is not None}
        new, gone = self._seats.refresh()
        rested = [self._looking.adult_rested(seat) for seat in self._seats.all() if not seat.open]
        for account in {seat.login.account_name for seat in self._seats.all() if seat.login.locked}:
            self._household.session_locked(account)
        if any(rested):
            self._seats.name_users()
        for seat in gone:
            fd = displays.get(seat.id)
            if fd is not None:
                self._watched_fds.discard(fd)
                self._loop.forget_fd(fd)
        self._sessions_at_s = self._loop.now() + SESSIONS_S
        if new or gone or before != [(seat.login, seat.user) for seat in self._seats.all()]:
            self._following.take_rules()
            self._look_all()
            self.update()

    def _look_all(self) -> None:
        for seat in self._seats.due(self._loop.now()):
            self._look(seat)

    def _look(self, seat: Seat) -> bool:
        different = self._looking.look(seat)
        if seat.agent is not None and seat.agent.fileno() is not None:
            self._watch(seat.agent.fileno(), lambda: self._on_display(seat))
        return different

    def _on_display(self, seat: Seat) -> None:
        if seat.agent is not None and seat.agent.something_changed() and seat.open:
            if self._look(seat) or self._sensing.version != self._apps_version:
                self.update()
            else:
                self._schedule()

    # ---- the tick ----

    def _on_timer(self) -> None:
        now = self._loop.now()
        dirty = False
        try:
            if self._sweep_at_s <= now + EARLY_S:
                if self._pc.watcher.fileno() is not None:
                    self._on_processes()  # what has ended and woke nobody
                self._sweep(now)
                if self._pc.sessions.just_woke():
                    self._seats.woke()
                    self._heart.at_s = now  # the clocks are compared at once: much may be different after a sleep
            if self._pc.sessions.fileno() is None and (self._pc.sessions.drain() or self._sessions_at_s <= now):
                self._refresh_sessions()
            for known in self._sensing.second_looks(now):
                self._at_once.stop(known)
            for seat in self._seats.due(now + EARLY_LOOK_S):
                dirty |= self._look(seat)
            dirty |= self._enforcement.work() | self._covering.work() | self._heart.note_silence(self._seats.all())
            if dirty or self._sensing.version != self._apps_version or self._decision_at() <= now:
                self._following.pass_time()
                self.update()
            elif self._heart.at_s <= now:
                self._following.pass_time()
                self._beat()
        finally:
            self._schedule()

    def update(self) -> None:
        """Decide for everybody and carry it out."""
        if self._busy:
            self._again = True
            return
        self._busy = True
        try:
            for _ in range(3):  # what carrying out changes (a grab that was let go, a rule in answer) is decided once more
                self._again = False
                self._decide_and_enforce()
                if not self._again:
                    break
                self._following.take_rules()
        finally:
            self._busy = False
            self._schedule()
        self._following.keep_learnt()
        self._tell_changes()

    def _decide_and_enforce(self) -> None:
        now = self._loop.now()
        following = self._following
        following.undone = False
        self._apps_version = self._sensing.version
        following.sit(now)
        following.decide(now)
        targets: list[Target] = []
        for child, followed in following.all.items():
            targets += targets_of(followed, lambda one, child=child: self._session_of(child, one))  # type: ignore[misc]  # bound per child
        if self._followed_version != self._apps_version:
            self._followed_version = self._apps_version
            self._pc.watcher.follow(self._sensing.app_pids())
        self._enforcement.apply(targets)
        self._enforcement.end_closing(targets)
        self._covering.follow(following.all.values())
        for followed in following.all.values():
            self._warn_of(followed)

    def _warn_of(self, followed: Followed) -> None:
        warnings = self._warnings.setdefault(followed.child, Warnings())
        policy, verdict, used, now = followed.rules.policy, followed.verdict, followed.ledger.usage.grace_used_s, self._time.now()
        for warning in warnings.due(policy, verdict, front_of(followed), used, now, anyone=sittings_in_use(followed)):
            self._warn(followed.child, warning.left_s, warning.limit, warning.grace_s)

    def _tell_changes(self) -> None:
        for child, followed in list(self._following.all.items()):
            using = any(seat.open for seat in self._seats.of_child(child))
            shape = shape_of(view_of(followed, self._enforcement, using))
            if shape != followed.shape:
                followed.shape = shape
                self._heart.soon()
                self._changed(child)
        self._schedule()

    # ---- helpers ----

    def _beat(self) -> None:
        if self._heart.beat(self._following) and not self._ended:
            self.update()

    def _untouchable(self) -> frozenset[int]:
        return self._ancestors if self._self_test is None else self._ancestors | self._self_test.own_pids

    def _is_held(self, one: Instance) -> bool:
        return any(self._enforcement.is_held(key) for key in one.keys)

    def _session_of(self, child: str, one: Instance) -> str | None:
        """The session whose eyes and hands reach this app."""
        if one.session is not None and self._seats.get(one.session) is not None:
            return one.session
        pids = {key.pid for key in one.keys}
        seats = self._seats.of_child(child)
        return next((seat.id for seat in seats if pids & windows_of([seat])), seats[0].id if seats else None)

    def _decision_at(self) -> float:
        return decision_at(self._following, self._seats, self._time, self._warnings)

    def _schedule(self, same_decision: bool = False) -> None:
        """`same_decision`: only processes that belong to nobody came or went, which moves no verdict's next change."""
        if self._ended or self._busy:
            return
        now = self._loop.now()
        if not same_decision:
            self._decide_at_s = self._decision_at()
        times = [self._sweep_at_s, self._heart.at_s, self._decide_at_s]
        if self._pc.sessions.fileno() is None:
            times.append(self._sessions_at_s)
        looks = (self._seats.next_look_at(), self._sensing.next_look_at(), self._enforcement.next_at(), self._covering.next_at())
        times += [at_s for at_s in looks if at_s is not None]
        at_s = max(min(times), now + _LEAST_WAIT_S)
        if self._timer is None or self._timer.cancelled or self._timer.at_s <= now or abs(self._timer.at_s - at_s) > 0.001:
            if self._timer is not None:
                self._timer.cancel()
            self._timer = self._loop.call_at(at_s, self._on_timer)

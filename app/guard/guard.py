"""The guard put together: household, watch, server and operations on one loop.
Must not ask the OS by itself; what the PC says is handed in by app/guard/main.py, or by a test."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime

from app.guard import upkeep
from app.guard.aging import forget_what_is_over
from app.guard.aside import Aside
from app.guard.asking import TALKS, without_what_is_private
from app.guard.codes import Codes
from app.guard.connections import Caller, Connection
from app.guard.desk import Desk
from app.guard.dispatch import Dispatch
from app.guard.events import Events
from app.guard.household import KeptHousehold
from app.guard.loop import Loop
from app.guard.operations import table
from app.guard.outbox import WAIT_S
from app.guard.parts import Changed, Household, Stopped, Warn, Watch
from app.guard.pin import Pins
from app.guard.private import Private
from app.guard.server import Server
from app.guard.standing import checks, standing
from app.guard.status import StatusBook
from app.guard.tells import tells_of
from app.guard.warning import what_follows
from app.model.people import Request, Role
from app.model.policy import Policy
from app.model.problem import Problem
from app.model.protection import protection
from app.model.verdict import Reason
from app.platform.secrets import Place, Secrets
from app.platform.service import Install, Listener, Peer
from app.platform.sessions import Account
from app.store.apps import SeenBefore
from app.store.store import Store
from app.wire import messages as wire
from app.wire.codec import framed

log = logging.getLogger(__name__)

MakeWatch = Callable[[Household, Warn, Stopped, Changed], Watch]

ROOT = 0


@dataclass(slots=True)
class Surroundings:
    """What this PC is for the guard."""

    loop: Loop
    store: Store
    listener: Listener
    secrets: Secrets
    install: Install
    own_account: int | str
    now: Callable[[], datetime]  # trusted time
    accounts: Callable[[], list[Account]]
    sessions_named: Callable[[], bool]  # whether the OS names login sessions at all
    pc_zone: Callable[[], str]
    country_holidays: Callable[[], frozenset[date]]
    preset: Callable[[str, int, str], Policy]
    present: Callable[[], tuple[SeenBefore, ...]]
    worker: list[str]
    network: Callable[[], bool | None] = lambda: None  # whether this PC has any; None: not known
    carrier_wait_s: float = WAIT_S  # for each step of a server to which a message is handed
    doctor: Callable[[], tuple[wire.Check, ...]] = tuple  # of the desktop around a personal guard; takes a while
    faults: list[Problem] = field(default_factory=list)  # of the start


class Guard:
    def __init__(self, pc: Surroundings, make_watch: MakeWatch) -> None:
        self._pc = pc
        self._loop = pc.loop
        self._door: Server | None = None
        self.begin_anew = False
        personal = pc.install is Install.PERSONAL
        self.household = KeptHousehold(
            pc.store,
            pc.now,
            pc.accounts,
            _name_of(pc) if personal else None,
            pc.sessions_named,
            pc.country_holidays,
            pc.pc_zone,
            self._signs,
            # Not at once: the watch is in the middle of a look when it tells.
            rested=lambda: pc.loop.post(self._changed_by_itself),
            locked=self._locked,
        )
        self.aside = Aside(pc.loop.post)
        self.slow = Aside(pc.loop.post)
        self.pins = Pins(self.household, pc.secrets, [*pc.worker, "pin"], pc.now)
        self.pins.load()
        self.private = Private(
            pc.store.folder,
            pc.secrets,
            pc.now,
            lambda: [child.id for child in self.household.children()],
            lambda: self.tells.opened(),
        )
        self.tells = tells_of(
            pc.loop,
            self.household,
            self.pins,
            self.private,
            pc.secrets,
            pc.worker,
            pc.now,
            pc.network,
            lambda adult: self.events.tell_adult(wire.LettersChanged(), adult),
            pc.carrier_wait_s,
        )
        self.codes = Codes(self.household, self.private, self.tells.kept, [*pc.worker, "pin"], pc.loop.now)
        self.watch = make_watch(self.household, self._warn, self._stopped, self._changed)
        self.book = StatusBook(
            self.household, self.watch, pc.now, pc.loop.now, pc.install.value, self._protection, self._faults, started=pc.now()
        )
        self.events = Events(
            pc.loop, self._connections, self._caller, self._push, self.book, self._changed_by_itself, self._as_seen_by
        )
        self.upkeep = upkeep.Upkeep(
            pc.loop, self.household, self.pins, self._faults, self._lapsed, self._changed_by_itself, self._minute, self._day
        )
        desk = Desk(
            household=self.household,
            watch=self.watch,
            pins=self.pins,
            private=self.private,
            codes=self.codes,
            tell=self.tells,
            events=self.events,
            book=self.book,
            install=pc.install,
            now=pc.now,
            boot_s=pc.loop.now,
            protection=self._protection,
            faults=self._faults,
            checks=self._checks,
            desktop_checks=pc.doctor,
            present=pc.present,
            preset=pc.preset,
            end=self.end,
        )
        self.desk = desk
        self.dispatch = Dispatch(
            operations=table.operations(desk),
            check=self.pins.check,
            adult=self.household.adult,
            set_up=self.household.set_up,
            boot_s=pc.loop.now,
            private=self.private.ready,
            own_code=self.codes.require,
            aside=self.aside,
            slow=self.slow,
            reply=lambda connection, reply: self.server.reply(connection, reply),
            answered=lambda connection: self.server.answered(connection),
            quick={wire.Status: self._quick_status},
        )
        self.server = self._door = Server(
            pc.loop,
            pc.listener,
            self.household.who.account_name,
            self.dispatch.call,
            self._opened,
            self._gone,
            self._turned,
        )
        self.upkeep.begin()
        self._open_chest()

    # ---- private things ----

    def _open_chest(self) -> None:
        self.private.begin(self.aside, self.household.set_up())

    def _minute(self) -> None:
        if self.private.failed:
            self._open_chest()
        else:
            self.tells.outbox.look()  # also what is over goes

    def _day(self) -> None:
        forget_what_is_over(self.private, [adult.id for adult in self.household.adults()], self._pc.now())
        self.private.seal_anew()

    # ---- the end ----

    def end(self, begin_anew: bool) -> None:
        """In good order: what is being answered is still sent, subscribers are told, then the loop stops."""
        self.begin_anew = begin_anew
        self._loop.post(lambda: self._say_goodbye(begin_anew))

    def _say_goodbye(self, begin_anew: bool) -> None:
        self.events.tell_all(wire.Ending(begin_anew))
        self._loop.stop()

    def close(self) -> None:
        """After the loop has stopped: the last heartbeat, nothing left paused where personal, nothing left in memory only."""
        self.upkeep.end()
        self.tells.outbox.end()
        self.server.close()
        self.private.close()
        if not self.begin_anew:
            self.watch.end()
            self.upkeep.flush()
            self._pc.store.close()

    # ---- who is there ----

    def _connections(self) -> tuple[Connection, ...]:
        # The household and the watch ask for visible signs already while the guard is being put together.
        return () if self._door is None else self._door.connections()

    def _signs(self) -> frozenset[str]:
        who = self.household.who
        children = (who.child_of(connection.account) for connection in self._connections() if connection.sign)
        return frozenset(child.id for child in children if child is not None)

    def _caller(self, connection: Connection) -> Caller:
        return self.dispatch.caller(connection)

    def _locked(self, account: str | None) -> None:
        # The household and the watch are there before the codes are.
        if self._door is not None:
            self.codes.close_account(account)

    def _opened(self, connection: Connection) -> None:
        connection.administrator = self._pc.install is Install.INSTALLED and connection.peer.account == ROOT

    def _gone(self, connection: Connection) -> None:
        self.codes.close(connection.number)
        self.events.gone(connection)

    def _turned(self, peer: Peer) -> Problem | None:
        """A personal guard serves its own account; root could be that account anyhow."""
        if self._pc.install is Install.PERSONAL and peer.account not in (self._pc.own_account, ROOT):
            return Problem("other_account")
        return None

    # ---- what the watch tells ----

    def _warn(self, child: str, left_s: int, limit: str, grace_s: int) -> None:
        if self._door is None:
            return  # the first look of all: nobody can be listening yet
        verdict, grants = self.watch.view(child).verdict, self.household.grants_open(child)
        follows = what_follows(self.household.policy(child).at_limit, verdict, grants, left_s, grace_s, self.household.now())
        self.events.tell(wire.Warned(child, left_s, limit, follows.value, grace_s), child)

    def _stopped(self, child: str, app: str, name: str, reason: Reason, opens_at: datetime | None) -> None:
        if self._door is None:
            return
        written = None if opens_at is None else self.household.written(opens_at, child)
        self.events.tell(wire.AppStopped(child, app, name, reason.value, written), child)

    def _changed(self, _child: str) -> None:
        if self._door is not None:
            self.events.changed()

    def _changed_by_itself(self) -> None:
        self.watch.look_again()
        self.events.changed()

    def holidays_changed(self) -> None:
        self.household.rules.holidays_changed()
        self._changed_by_itself()

    def _lapsed(self, request: Request) -> None:
        tell = self.events.tell_parents_and if request.kind in TALKS else self.events.tell
        tell(wire.RequestChanged(request), request.child)
        self.events.changed()

    # ---- what status and doctor say ----

    def _protection(self) -> tuple[str, tuple[str, ...]]:
        level, reasons = protection(standing(self._pc.install, self.watch.health(), self.household))
        return level.value, tuple(why.value for why in reasons)

    def _faults(self) -> tuple[Problem, ...]:
        found = (
            *self._pc.faults,
            *self.pins.faults(),
            *self.private.faults(),
            *self.household.faults(),
            *self.upkeep.faults(),
            *self.watch.health().faults,
        )
        # A disk that takes nothing is met by several parts, and is one fault.
        return tuple(fault for place, fault in enumerate(found) if fault not in found[:place])

    def _checks(self, tried: Place | Problem | None) -> tuple[wire.Check, ...]:
        return checks(self.watch.health(), self.pins, self._pc.store, self._pc.install, tried)

    def _as_seen_by(self, body: wire.Pushed, caller: Caller) -> wire.Pushed:
        if isinstance(body, wire.RequestChanged) and caller.role is Role.CHILD and self.codes.is_closed(caller):
            return wire.RequestChanged(without_what_is_private(body.request))
        return body

    def _push(self, connection: Connection, event: wire.Event) -> None:
        self.server.reply(connection, event)

    def _quick_status(self, caller: Caller, connection: Connection, call_id: int) -> bool:
        """Straight from what is encoded: this is what screens and scripts ask again and again."""
        if caller.role is Role.SENSOR:
            return False
        body = self.book.encoded(caller)
        self.server.reply_bytes(connection, framed(b'{"frame":"answer","id":%d,"body":%b}' % (call_id, body)))
        if connection.subscribed:
            self.events.told(connection, self.book.status(caller))
        return True


def _name_of(pc: Surroundings) -> str | None:
    return next((account.name for account in pc.accounts() if account.id == pc.own_account), None)

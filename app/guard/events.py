"""What the guard tells its subscribers by itself: at most twice a second, and only what each of them may see.
Must not decide what a status says; a subscription never lengthens a parent session."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from app.guard.connections import PARENT_IDLE_END_S, Caller, Connection
from app.guard.loop import Loop, Timer
from app.guard.status import StatusBook, shape
from app.model.people import Role
from app.wire.messages import ChildStatus, Event, ParentEnded, Pushed, StatusChanged, StatusIs, UnnamedStatus

LEAST_APART_S = 0.5
COUNTERS_APART_S = 5.0  # when nothing but seconds has moved: screens count on by themselves
LAST_MINUTES_S = 120  # near the limit every second is told
_LAST_COUNTERS_APART_S = 1.0


class Events:
    def __init__(
        self,
        loop: Loop,
        connections: Callable[[], Iterable[Connection]],
        caller: Callable[[Connection], Caller],
        push: Callable[[Connection, Event], None],
        book: StatusBook,
        sign_gone: Callable[[], None],
        as_seen_by: Callable[[Pushed, Caller], Pushed] = lambda body, _caller: body,
    ) -> None:
        """`sign_gone`: a connection that showed the visible sign has ended. `as_seen_by`: what of it this caller may see."""
        self._loop = loop
        self._connections = connections
        self._caller = caller
        self._push = push
        self._book = book
        self._sign_gone = sign_gone
        self._as_seen_by = as_seen_by
        self._due: Timer | None = None
        self._pushed_boot_s = -COUNTERS_APART_S
        self._told: dict[int, tuple[object, float]] = {}  # connection -> shape last told, when

    def changed(self) -> None:
        """Something that a status shows may have changed; whose it is shows when each subscriber's status is made again."""
        self._book.forget()
        if self._due is not None or not any(connection.subscribed for connection in self._connections()):
            return
        self._due = self._loop.call_at(max(self._loop.now(), self._pushed_boot_s + LEAST_APART_S), self._push_status)

    def gone(self, connection: Connection) -> None:
        self._told.pop(connection.number, None)
        if connection.sign:
            self._sign_gone()

    def told(self, connection: Connection, status: StatusIs) -> None:
        """This connection has just been told so by an answer."""
        if connection.subscribed:
            self._told[connection.number] = (shape(status), self._loop.now())

    def tell(self, body: Pushed, child: str, *, also_adults: bool = True) -> None:
        """To whoever may see this child."""
        for connection in tuple(self._connections()):
            if connection.subscribed and self._book.sees(self._caller(connection), child, also_adults):
                self._push(connection, Event(body))

    def tell_adult(self, body: Pushed, adult: str) -> None:
        """To the open parent sessions of this one adult, and to nobody else."""
        for connection in tuple(self._connections()):
            caller = self._caller(connection)
            if connection.subscribed and caller.adult is not None and caller.adult.id == adult:
                self._push(connection, Event(body))

    def tell_parents_and(self, body: Pushed, child: str) -> None:
        """To this child's own session and to open sessions of parents; a helper has no part in it."""
        for connection in tuple(self._connections()):
            caller = self._caller(connection)
            if connection.subscribed and caller.role is not Role.HELPER and self._book.sees(caller, child):
                self._push(connection, Event(self._as_seen_by(body, caller)))

    def tell_all(self, body: Pushed) -> None:
        for connection in tuple(self._connections()):
            if connection.subscribed:
                self._push(connection, Event(body))

    def parent_opened(self, connection: Connection) -> None:
        """From now on its idle end is watched."""
        if connection.parent is not None:
            self._loop.call_at(connection.parent.last_call_boot_s + PARENT_IDLE_END_S, lambda: self._look_at_parent(connection))

    def _look_at_parent(self, connection: Connection) -> None:
        if connection.closed or connection.parent is None:
            return
        if connection.parent.over(self._loop.now()):
            self.end_parent(connection, "idle")
        else:
            self.parent_opened(connection)

    def end_parent(self, connection: Connection, why: str) -> None:
        """`why`: idle | closed | pin_changed."""
        if connection.parent is None:
            return
        connection.parent = None
        self._push(connection, Event(ParentEnded(why)))
        self.changed()

    def end_parents_of(self, adult: str, why: str, but: int | None = None) -> None:
        for connection in tuple(self._connections()):
            if connection.parent is not None and connection.parent.adult == adult and connection.number != but:
                self.end_parent(connection, why)

    def _push_status(self) -> None:
        self._due = None
        now = self._pushed_boot_s = self._loop.now()
        for connection in tuple(self._connections()):
            if not connection.subscribed or connection.waiting_bytes or connection.role is Role.SENSOR:
                continue  # a slow reader gets the next one, whole
            status = self._book.status(self._caller(connection))
            now_shape = shape(status)
            told_shape, told_at = self._told.get(connection.number, (None, 0.0))
            if now_shape == told_shape and now - told_at < _counters_apart(status):
                continue
            self._told[connection.number] = (now_shape, now)
            self._push(connection, Event(StatusChanged(status)))


def _counters_apart(status: StatusIs) -> float:
    shown: tuple[ChildStatus | UnnamedStatus, ...] = (
        status.children if status.unnamed is None else (*status.children, status.unnamed)
    )
    for one in shown:
        if one.using and one.verdict.left_s is not None and one.verdict.left_s <= LAST_MINUTES_S:
            return _LAST_COUNTERS_APART_S
    return COUNTERS_APART_S

"""The guard as Qt signals: one connection that comes back by itself and says when the guard is away, hung or of another version.
Must not decide anything, nor send a frame that nobody asked for but its own regular look at the status."""

from __future__ import annotations

import sys
from collections.abc import Callable
from enum import Enum
from functools import partial
from math import inf
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app import VERSION
from app.model.problem import Problem, ProblemError
from app.platform.desktop import open_guard
from app.wire.codec import Codec, FrameReader
from app.wire.messages import (
    PROTOCOL,
    Answer,
    Call,
    Credentials,
    Event,
    Hello,
    Operation,
    Pushed,
    Refusal,
    Result,
    SendWord,
    Status,
    StatusChanged,
    StatusIs,
    Subscribe,
    TestChannel,
    Welcome,
)
from ui.line import SocketLine

if TYPE_CHECKING:
    from ui.line_pipe import PipeLine

RETRY_MS = 500
LOOK_MS = 10_000
SLOW_MS = 5_000
PIN_SLOW_MS = 30_000  # a PIN takes its time
CARRIER_SLOW_MS = 90_000  # somebody else's server, too
_BY_CARRIER = (TestChannel, SendWord)

AWAY = Problem("guard_away")

Answered = Callable[[Result], None]
Refused = Callable[[Problem], None]


class LinkState(Enum):
    AWAY = "away"  # no guard answers
    READY = "ready"
    SLOW = "slow"  # connected, but it does not answer: hung
    DIFFERS = "differs"  # another version, they cannot understand each other


class _Waiting:
    """A call that has no answer yet; `ends` is the moment on the monotonic clock when it counts as too slow."""

    __slots__ = ("answered", "ends", "refused")

    def __init__(self, answered: Answered | None, refused: Refused | None, ends: float) -> None:
        self.answered = answered
        self.refused = refused
        self.ends = ends


def _new_line(parent: QObject) -> SocketLine | PipeLine:
    if sys.platform == "win32":
        from ui.line_pipe import PipeLine

        return PipeLine(open_guard, parent)
    return SocketLine(open_guard, parent)


class Link(QObject):
    """`find_socket` is asked anew at each try: an installed guard may appear.
    `why_away` says what a guard that refused to start has left at that socket. All callbacks come on the screen's thread."""

    state_changed = Signal(object)  # AWAY once more when what is known of the reason has changed
    status_arrived = Signal(object)
    pushed = Signal(object)
    refused = Signal(object)  # a refusal that the asker did not take itself

    def __init__(
        self,
        find_socket: Callable[[], str],
        parent: QObject | None = None,
        slow_ms: int = SLOW_MS,
        why_away: Callable[[str], Problem | None] = lambda _socket: None,
    ) -> None:
        super().__init__(parent)
        self._find_socket = find_socket
        self._slow_ms = slow_ms
        self._why_away = why_away
        self._line = _new_line(self)
        self._line.opened.connect(self._connected)
        self._line.arrived.connect(self._read)
        self._line.lost.connect(self._lost)
        self._codec = Codec()
        self._frames = FrameReader()
        self._waiting: dict[int, _Waiting] = {}
        self._last_id = 0
        self._greeting = 0  # the number of the call that greets
        self._wanted = False
        self._subscribe = False
        self._sign = False
        self._state = LinkState.AWAY
        self._away = AWAY
        self._status: StatusIs | None = None
        self._welcome: Welcome | None = None
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.setInterval(RETRY_MS)
        self._retry.timeout.connect(self._try)
        # No timer with a function per call: PySide crashes when its owner goes first.
        self._slow = QTimer(self)
        self._slow.setInterval(1000)
        self._slow.timeout.connect(self._look_for_slow)
        self._later: list[Callable[[], object]] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._do_now)
        self._looks = QTimer(self)
        self._looks.setInterval(LOOK_MS)
        self._looks.timeout.connect(self._look)

    # ---- what others read ----

    @property
    def state(self) -> LinkState:
        return self._state

    @property
    def away(self) -> Problem:
        """What to say of a guard that does not answer: "guard_away", with the reason as its facts where it has left one."""
        return self._away

    @property
    def status(self) -> StatusIs | None:
        """The last status; None: never told."""
        return self._status

    @property
    def welcome(self) -> Welcome | None:
        return self._welcome

    # ---- commands ----

    def start(self, subscribe: bool, sign: bool = False) -> None:
        """Connect, and again whenever the connection is lost, until `stop`."""
        self._wanted, self._subscribe, self._sign = True, subscribe, sign
        self._try()

    def stop(self) -> None:
        self._wanted = False
        self._retry.stop()
        self._looks.stop()
        self._line.abort()
        self._drop_waiting(AWAY)
        self._set_state(LinkState.AWAY)

    def renew(self) -> None:
        """Greet the guard again on a fresh connection: what it said of itself is out of date."""
        self._line.abort()

    def ask(
        self,
        body: Operation,
        answered: Answered | None = None,
        refused: Refused | None = None,
        credentials: Credentials | None = None,
        within_ms: int | None = None,
    ) -> None:
        """Ask the guard. Exactly one of the two is called later, never within this call. `within_ms`: for what waits for a server."""
        if not self._line.is_open:
            self._do_later(partial(self._refuse, refused, self._away))
            return
        self._last_id += 1
        number = self._last_id
        allowed_ms = within_ms or (PIN_SLOW_MS if credentials is not None else self._slow_ms)
        if isinstance(body, _BY_CARRIER):
            allowed_ms = CARRIER_SLOW_MS
        self._waiting[number] = _Waiting(answered, refused, monotonic() + allowed_ms / 1000)
        if not self._slow.isActive():
            self._slow.start()
        self._line.write(self._codec.encode(Call(number, body, credentials)))

    def look(self) -> None:
        """Ask for the status now."""
        self._look()

    # ---- the connection ----

    def _do_later(self, work: Callable[[], object]) -> None:
        self._later.append(work)
        self._soon.start(0)

    def _do_now(self) -> None:
        works, self._later = self._later, []
        for work in works:
            work()

    def _try(self) -> None:
        if not self._wanted or not self._line.is_free:
            return
        self._frames = FrameReader()
        self._line.open(self._find_socket())

    def _connected(self) -> None:
        self.ask(Hello(PROTOCOL, VERSION), self._welcomed, self._hello_refused)
        self._greeting = self._last_id

    def _welcomed(self, result: Result) -> None:
        if not isinstance(result, Welcome) or result.protocol != PROTOCOL:
            self._differs()
            return
        self._welcome, self._away = result, AWAY
        if self._subscribe:
            self.ask(Subscribe(self._sign))
        self._look()
        self._looks.start()
        self._set_state(LinkState.READY)

    def _hello_refused(self, problem: Problem) -> None:
        if problem.id in ("protocol_differs", "frame_unreadable"):
            self._differs()

    def _differs(self) -> None:
        self._set_state(LinkState.DIFFERS)
        # Not at once: this is called while the socket tells of its bytes.
        self._do_later(self._line.abort)

    def _look(self) -> None:
        self.ask(Status(), self._looked, self._ignored)

    def _looked(self, result: Result) -> None:
        if isinstance(result, StatusIs):
            self._take_status(result)

    def _ignored(self, _problem: Problem) -> None:
        """The regular look has no asker who could be told; the state says it."""

    def _take_status(self, status: StatusIs) -> None:
        self._status = status
        if self._state is LinkState.SLOW:
            self._set_state(LinkState.READY)
        self.status_arrived.emit(status)

    def _lost(self, *_: object) -> None:
        self._looks.stop()
        before, self._away = self._away, self._why_away(self._find_socket()) or AWAY
        self._drop_waiting(self._away)
        if self._state is not LinkState.DIFFERS:
            self._set_state(LinkState.AWAY, told_anew=before != self._away)
        if self._wanted:
            self._retry.start(RETRY_MS if self._state is not LinkState.DIFFERS else 10 * RETRY_MS)

    # ---- frames ----

    def _read(self, data: bytes) -> None:
        try:
            frames = self._frames.feed(data)
            messages = [self._codec.reply(frame) for frame in frames]
        except ProblemError:
            self._differs()
            return
        for message in messages:
            self._take(message)

    def _take(self, message: Answer | Refusal | Event) -> None:
        if isinstance(message, Event):
            self._take_event(message.body)
            return
        waiting = self._waiting.pop(message.id, None)
        if waiting is None:
            return
        if self._state is LinkState.SLOW:
            self._set_state(LinkState.READY)
        if isinstance(message, Answer):
            if waiting.answered is not None:
                waiting.answered(message.body)
        else:
            self._refuse(waiting.refused, message.problem)

    def _take_event(self, body: Pushed) -> None:
        if isinstance(body, StatusChanged):
            self._take_status(body.status)
        else:
            self.pushed.emit(body)

    def _look_for_slow(self) -> None:
        now = monotonic()
        slow = [number for number, waiting in self._waiting.items() if waiting.ends <= now]
        for number in slow:
            self._set_state(LinkState.SLOW)
            if number == self._greeting:
                # A late welcome still counts (a guard that is just starting): without one this connection would never begin.
                self._waiting[number].ends = inf
                continue
            waiting = self._waiting.pop(number)
            self._refuse(waiting.refused, Problem("guard_slow"))
        if not self._waiting:
            self._slow.stop()

    def _drop_waiting(self, problem: Problem) -> None:
        dropped, self._waiting = self._waiting, {}
        for waiting in dropped.values():
            self._refuse(waiting.refused, problem)

    def _refuse(self, refused: Refused | None, problem: Problem) -> None:
        if refused is not None:
            refused(problem)
        else:
            self.refused.emit(problem)

    def _set_state(self, state: LinkState, told_anew: bool = False) -> None:
        if state is not self._state or told_anew:
            self._state = state
            self.state_changed.emit(state)

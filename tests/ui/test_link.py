"""The Qt link against a small real server that speaks the real codec."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from pytestqt.qtbot import QtBot

from app import VERSION
from app.model.people import Role
from app.model.problem import Problem
from app.wire.codec import Codec, FrameReader
from app.wire.messages import (
    PROTOCOL,
    Answer,
    Call,
    Done,
    Event,
    Family,
    GuardStatus,
    Hello,
    Refusal,
    Result,
    Status,
    StatusChanged,
    StatusIs,
    Subscribe,
    Warned,
    Welcome,
)
from ui.link import Link, LinkState

GUARD = GuardStatus(VERSION, "personal", "reminder", (), "2026-11-24T08:00:00+07:00", {}, ())


class SmallGuard(QObject):
    """Welcomes, answers the status, and leaves every other call to the test."""

    def __init__(self, path: Path, protocol: int = PROTOCOL) -> None:
        super().__init__()
        self.path = path
        self.protocol = protocol
        self.calls: list[Call] = []
        self.sockets: list[QLocalSocket] = []
        self.silent = False
        self._codec = Codec()
        self._readers: dict[int, FrameReader] = {}
        self._server = QLocalServer(self)
        self._server.newConnection.connect(self._connected)
        assert self._server.listen(str(path)), self._server.errorString()

    def _connected(self) -> None:
        socket = self._server.nextPendingConnection()
        self._readers[id(socket)] = FrameReader()
        self.sockets.append(socket)
        socket.readyRead.connect(self._read)

    def _read(self) -> None:
        for socket in self.sockets:
            for frame in self._readers[id(socket)].feed(bytes(socket.readAll().data())):
                self._take(self._codec.call(frame))

    def _take(self, call: Call) -> None:
        self.calls.append(call)
        if self.silent:
            return
        if isinstance(call.body, Hello):
            self.send(Answer(call.id, Welcome(self.protocol, VERSION, "personal", Role.CHILD, True, "vi")))
        elif isinstance(call.body, Status):
            self.send(Answer(call.id, StatusIs(1, GUARD, (), now="first")))
        elif isinstance(call.body, Subscribe):
            self.send(Answer(call.id, Done()))

    def send(self, message: Answer | Refusal | Event) -> None:
        self.sockets[-1].write(self._codec.encode(message))
        self.sockets[-1].flush()

    def send_bytes(self, data: bytes) -> None:
        self.sockets[-1].write(data)
        self.sockets[-1].flush()

    def die(self) -> None:
        for socket in self.sockets:
            socket.abort()
        self._server.close()
        QLocalServer.removeServer(str(self.path))


@pytest.fixture
def guard(tmp_path: Path, qtbot: QtBot) -> Iterator[SmallGuard]:
    made = SmallGuard(tmp_path / "g.sock")
    yield made
    made.die()


@pytest.fixture
def link(guard: SmallGuard) -> Iterator[Link]:
    made = Link(lambda: str(guard.path))
    yield made
    made.stop()


def test_it_greets_subscribes_and_tells_the_status(guard: SmallGuard, link: Link, qtbot: QtBot) -> None:
    with qtbot.waitSignals([link.state_changed, link.status_arrived], timeout=5000):
        link.start(subscribe=True, sign=True)
    assert link.state is LinkState.READY
    assert link.status is not None
    assert link.status.now == "first"
    assert [type(call.body) for call in guard.calls] == [Hello, Subscribe, Status]
    assert guard.calls[1].body == Subscribe(True)


def test_a_pushed_status_and_other_events_take_their_own_signals(guard: SmallGuard, link: Link, qtbot: QtBot) -> None:
    with qtbot.waitSignal(link.status_arrived, timeout=5000):
        link.start(subscribe=True)
    with qtbot.waitSignal(link.status_arrived, timeout=5000) as told:
        guard.send(Event(StatusChanged(StatusIs(1, GUARD, (), now="second"))))
    assert told.args[0].now == "second"
    with qtbot.waitSignal(link.pushed, timeout=5000) as pushed:
        guard.send(Event(Warned("c1", 300, "daily", "pause")))
    assert pushed.args == [Warned("c1", 300, "daily", "pause")]


def test_it_comes_back_by_itself_when_the_guard_does(guard: SmallGuard, link: Link, qtbot: QtBot) -> None:
    with qtbot.waitSignal(link.status_arrived, timeout=5000):
        link.start(subscribe=True)
    with qtbot.waitSignal(link.state_changed, timeout=5000) as told:
        guard.die()
    assert told.args == [LinkState.AWAY]
    again = SmallGuard(guard.path)
    try:
        with qtbot.waitSignal(link.status_arrived, timeout=5000):
            pass
        assert link.state is LinkState.READY
    finally:
        again.die()


def test_a_guard_that_is_slow_to_greet_is_taken_when_it_does(guard: SmallGuard, qtbot: QtBot) -> None:
    link = Link(lambda: str(guard.path), slow_ms=1)
    guard.silent = True
    link.start(subscribe=True)
    qtbot.waitUntil(lambda: link.state is LinkState.SLOW, timeout=5000)
    guard.silent = False
    with qtbot.waitSignal(link.state_changed, timeout=5000) as told:
        guard.send(Answer(guard.calls[0].id, Welcome(PROTOCOL, VERSION, "personal", Role.CHILD, True, "vi")))
    assert told.args == [LinkState.READY]
    with qtbot.waitSignal(link.status_arrived, timeout=5000):
        pass
    link.stop()


def test_a_call_while_the_guard_is_away_is_refused_and_not_lost_in_silence(link: Link, qtbot: QtBot) -> None:
    problems: list[Problem] = []
    link.ask(Family(), None, problems.append)
    assert problems == []  # never within the call
    qtbot.waitUntil(lambda: problems == [Problem("guard_away")], timeout=5000)


def test_what_a_guard_that_does_not_start_has_left_is_told_each_time_it_changes(tmp_path: Path, qtbot: QtBot) -> None:
    newer = Problem("guard_away", {"why": "store_newer", "file": "x"})
    left: list[Problem] = []
    path = str(tmp_path / "g.sock")
    link = Link(lambda: path, why_away=lambda socket: left[-1] if left and socket == path else None)
    told: list[tuple[LinkState, Problem]] = []
    link.state_changed.connect(lambda state: told.append((state, link.away)))
    link.start(subscribe=False)
    assert (link.state, link.away, told) == (LinkState.AWAY, Problem("guard_away"), [])
    left.append(newer)
    qtbot.waitUntil(lambda: told == [(LinkState.AWAY, newer)], timeout=5000)
    problems: list[Problem] = []
    link.ask(Family(), None, problems.append)
    qtbot.waitUntil(lambda: problems == [newer], timeout=5000)
    guard = SmallGuard(Path(path))
    qtbot.waitUntil(lambda: link.state is LinkState.READY, timeout=5000)
    assert told[1:] == [(LinkState.READY, Problem("guard_away"))]
    left.clear()
    link.ask(Family(), None, problems.append)
    guard.die()
    qtbot.waitUntil(lambda: len(problems) == 2, timeout=5000)
    assert problems[1] == Problem("guard_away")
    link.stop()


def test_a_dying_guard_refuses_what_was_under_way(guard: SmallGuard, link: Link, qtbot: QtBot) -> None:
    with qtbot.waitSignal(link.status_arrived, timeout=5000):
        link.start(subscribe=False)
    problems: list[Problem] = []
    link.ask(Family(), None, problems.append)
    guard.die()
    qtbot.waitUntil(lambda: problems == [Problem("guard_away")], timeout=5000)


def test_a_refusal_reaches_its_asker_or_else_the_signal(guard: SmallGuard, link: Link, qtbot: QtBot) -> None:
    with qtbot.waitSignal(link.status_arrived, timeout=5000):
        link.start(subscribe=False)
    answers: list[Result] = []
    problems: list[Problem] = []
    link.ask(Family(), answers.append, problems.append)
    qtbot.waitUntil(lambda: isinstance(guard.calls[-1].body, Family), timeout=5000)
    guard.send(Refusal(guard.calls[-1].id, Problem("not_allowed")))
    qtbot.waitUntil(lambda: problems == [Problem("not_allowed")], timeout=5000)
    link.ask(Family())
    qtbot.waitUntil(lambda: len(guard.calls) >= 4, timeout=5000)
    with qtbot.waitSignal(link.refused, timeout=5000) as told:
        guard.send(Refusal(guard.calls[-1].id, Problem("not_allowed")))
    assert told.args == [Problem("not_allowed")]
    assert answers == []


def test_a_guard_of_another_protocol_is_named_so(tmp_path: Path, qtbot: QtBot) -> None:
    other = SmallGuard(tmp_path / "other.sock", protocol=PROTOCOL + 1)
    link = Link(lambda: str(other.path))
    try:
        with qtbot.waitSignal(link.state_changed, timeout=5000):
            link.start(subscribe=True)
        assert link.state is LinkState.DIFFERS
    finally:
        link.stop()
        other.die()


def test_bytes_that_are_no_frame_are_not_taken_for_a_guard(guard: SmallGuard, link: Link, qtbot: QtBot) -> None:
    with qtbot.waitSignal(link.status_arrived, timeout=5000):
        link.start(subscribe=False)
    with qtbot.waitSignal(link.state_changed, timeout=5000):
        guard.send_bytes(b"\xff\xff\xff\xff nonsense")
    assert link.state is LinkState.DIFFERS

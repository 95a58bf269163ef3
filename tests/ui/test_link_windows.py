"""The Qt link over a pipe that was opened for it, as on Windows; also under Wine.
Must not repeat what the link does whatever carries it."""

from __future__ import annotations

import os
import select
import socket
import sys
import threading
from collections.abc import Iterator

import pytest

if sys.platform != "win32":
    pytest.skip("the Windows pipe", allow_module_level=True)

from PySide6.QtNetwork import QLocalServer
from pytestqt.qtbot import QtBot

from app import VERSION
from app.model.people import Role
from app.platform.desktop import open_guard
from app.platform.service.windows import service
from app.wire.codec import Codec, FrameReader
from app.wire.messages import PROTOCOL, Answer, Done, GuardStatus, Hello, Status, StatusIs, Welcome
from ui.link import Link, LinkState

GUARD = GuardStatus(VERSION, "personal", "reminder", (), "2026-11-24T08:00:00+07:00", {}, ())
PIPE = rf"\\.\pipe\haidang-test-{os.getpid()}"


class PipeGuard:
    """Answers one client after another, on the guard's own pipe, in a thread."""

    def __init__(self) -> None:
        self._listener = service().listen(PIPE)
        self._end, self._ended = socket.socketpair()
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def die(self) -> None:
        self._end.close()
        self._thread.join()
        self._ended.close()
        self._listener.close()

    def _serve(self) -> None:
        while self._comes(self._listener.fileno()):
            try:
                client, _ = self._listener.accept()
            except BlockingIOError:
                continue
            with client:
                self._answer(client)

    def _comes(self, descriptor: int) -> bool:
        return self._ended.fileno() not in select.select([descriptor, self._ended.fileno()], [], [])[0]

    def _answer(self, client: socket.socket) -> None:
        codec, frames = Codec(), FrameReader()
        while self._comes(client.fileno()):
            data = client.recv(65536)
            if not data:
                return
            for frame in frames.feed(data):
                call = codec.call(frame)
                body = call.body
                if isinstance(body, Hello):
                    client.sendall(codec.encode(Answer(call.id, Welcome(PROTOCOL, VERSION, "personal", Role.CHILD, True, "vi"))))
                else:
                    result = StatusIs(1, GUARD, (), now="now") if isinstance(body, Status) else Done()
                    client.sendall(codec.encode(Answer(call.id, result)))


@pytest.fixture
def link(qtbot: QtBot) -> Iterator[Link]:
    made = Link(lambda: PIPE)
    yield made
    made.stop()


def test_it_greets_and_comes_back_by_itself_whenever_the_guard_does(link: Link, qtbot: QtBot) -> None:
    link.start(subscribe=True)
    for _ in range(3):
        guard = PipeGuard()
        try:
            with qtbot.waitSignal(link.status_arrived, timeout=5000):
                pass
            assert link.state is LinkState.READY
        finally:
            guard.die()
        qtbot.waitUntil(lambda: link.state is LinkState.AWAY, timeout=5000)


def test_a_pipe_that_is_not_the_guards_is_never_spoken_to(link: Link, qtbot: QtBot) -> None:
    # Under Wine a pipe that names no owner has none; on Windows it is this account's own, which is believed.
    if not os.environ.get("WINLAB"):
        pytest.skip("needs a second account on real Windows")
    stranger = QLocalServer()
    assert stranger.listen(PIPE)
    with pytest.raises(PermissionError):
        open_guard(PIPE)
    link.start(subscribe=False)
    assert link.state is LinkState.AWAY
    stranger.close()

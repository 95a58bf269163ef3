"""The connection under the link: all that is asked at one moment goes out together, nothing waits for the other side.
Must not need a guard."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ui.line import SocketLine


class Ends:
    def __init__(self) -> None:
        self.ours, self.theirs = socket.socketpair()
        self.theirs.setblocking(False)
        self.line = SocketLine(lambda _path: self.ours)
        self.lost: list[bool] = []
        self.came: list[bytes] = []
        self.line.lost.connect(lambda: self.lost.append(True))
        self.line.arrived.connect(self.came.append)
        self.line.open("")


@pytest.fixture
def ends(qtbot: QtBot) -> Iterator[Ends]:
    made = Ends()
    yield made
    made.line.abort()
    made.theirs.close()


def test_what_is_asked_at_one_moment_goes_out_together(ends: Ends, qtbot: QtBot) -> None:
    ends.line.write(b"one ")
    ends.line.write(b"two")
    with pytest.raises(BlockingIOError):
        ends.theirs.recv(100)
    heard: list[bytes] = []

    def hears() -> bool:
        try:
            heard.append(ends.theirs.recv(100))
        except BlockingIOError:
            return False
        return True

    qtbot.waitUntil(hears)
    assert heard == [b"one two"]


def test_more_than_the_other_side_takes_at_once_goes_out_bit_by_bit(ends: Ends, qtbot: QtBot) -> None:
    ends.line.write(b"x" * 3_000_000)
    taken = 0

    def all_taken() -> bool:
        nonlocal taken
        try:
            taken += len(ends.theirs.recv(1 << 16))
        except BlockingIOError:
            return False
        return taken == 3_000_000

    qtbot.waitUntil(all_taken, timeout=20_000)


def test_what_comes_in_is_told_and_an_end_is_told_once(ends: Ends, qtbot: QtBot) -> None:
    ends.theirs.sendall(b"hello")
    qtbot.waitUntil(lambda: ends.came == [b"hello"])
    ends.theirs.close()
    qtbot.waitUntil(lambda: ends.lost == [True])
    assert ends.line.is_free
    ends.line.write(b"nobody")
    ends.line.abort()
    assert ends.lost == [True]


def test_nobody_who_listens_is_lost_at_once(qtbot: QtBot) -> None:
    def refuse(_path: str) -> socket.socket:
        raise ConnectionRefusedError

    line = SocketLine(refuse)
    with qtbot.waitSignal(line.lost):
        line.open("")
    assert line.is_free

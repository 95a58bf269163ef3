"""The socket server over real sockets: what a stranger, a broken client or a flood can cost.
Must not use operations: the calls are answered by the test."""

from __future__ import annotations

import os
import random
import socket
import struct
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.guard.connections import Connection
from app.guard.loop import Loop
from app.guard.server import FIRST_FRAME_S, MOST_OF_ONE_ACCOUNT, STALLED_S, WHOLE_FRAME_S, Server
from app.model.problem import Problem
from app.platform.service import Peer
from app.wire.codec import Codec, FrameReader, framed
from app.wire.messages import MAX_FRAME, Answer, Call, Done, Event, Hello, ParentEnded, Refusal, Status
from tests.fakes.platform import FakeClock


class ListenerOfAccounts:
    """A real Unix socket; the account of each newcomer is what the test says next."""

    def __init__(self, path: Path) -> None:
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.socket.setblocking(False)
        self.socket.bind(str(path))
        self.socket.listen(512)
        self.account = 1000

    def accept(self) -> tuple[socket.socket, Peer]:
        sock, _ = self.socket.accept()
        return sock, Peer(self.account, os.getpid())

    def fileno(self) -> int:
        return self.socket.fileno()

    def close(self) -> None:
        self.socket.close()


class Pc:
    """A server on a loop that the test turns by hand."""

    def __init__(self, folder: Path) -> None:
        self.clock = FakeClock()
        self.faults: list[BaseException] = []
        self.loop = Loop(self.clock.boot_s, self.faults.append)
        self.path = folder / "guard.sock"
        self.listener = ListenerOfAccounts(self.path)
        self.calls: list[Call] = []
        self.opened: list[Connection] = []
        self.gone: list[Connection] = []
        self.later: list[tuple[Connection, Call]] = []
        self.answer_at_once = True
        self.turned: Problem | None = None
        self.server = Server(
            self.loop, self.listener, str, self.called, self.opened.append, self.gone.append, lambda peer: self.turned
        )
        self.codec = Codec()
        self.clients: list[socket.socket] = []

    def called(self, connection: Connection, call: Call) -> None:
        connection.greeted = True
        self.calls.append(call)
        if not self.answer_at_once:
            self.later.append((connection, call))
            return
        self.server.reply(connection, Answer(call.id, Done()))
        self.server.answered(connection)

    def turn(self, times: int = 12) -> None:
        for _ in range(times):
            self.loop.step(0)
        assert not self.faults

    def client(self) -> socket.socket:
        client = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        client.connect(str(self.path))
        client.setblocking(False)
        self.clients.append(client)
        return client

    def say(self, client: socket.socket, call_id: int = 1) -> None:
        client.send(framed(b'{"id":%d,"body":{"op":"status"}}' % call_id))

    def heard(self, client: socket.socket) -> list[Answer | Refusal | Event]:
        reader = FrameReader()
        frames: list[bytes] = []
        try:
            while data := client.recv(1 << 20):
                frames += reader.feed(data)
        except (BlockingIOError, ConnectionResetError):
            pass
        return [self.codec.reply(frame) for frame in frames]

    def alive(self, client: socket.socket) -> bool:
        """Whether the guard still holds this connection."""
        try:
            return client.recv(1 << 20) != b""
        except BlockingIOError:
            return True
        except ConnectionResetError:
            return False

    def close(self) -> None:
        self.server.close()
        self.loop.close()
        for client in self.clients:
            client.close()


@pytest.fixture
def pc(tmp_path: Path) -> Iterator[Pc]:
    pc = Pc(tmp_path)
    yield pc
    pc.close()


def test_a_call_is_answered(pc: Pc) -> None:
    client = pc.client()
    pc.say(client, 7)
    pc.turn()
    assert pc.heard(client) == [Answer(7, Done())]


def test_calls_in_one_piece_are_answered_in_their_order(pc: Pc) -> None:
    client = pc.client()
    client.send(b"".join(framed(b'{"id":%d,"body":{"op":"status"}}' % number) for number in range(1, 51)))
    pc.turn(30)
    assert [answer.id for answer in pc.heard(client) if isinstance(answer, Answer)] == list(range(1, 51))


def test_a_frame_that_comes_byte_by_byte_is_read(pc: Pc) -> None:
    client = pc.client()
    for byte in framed(b'{"id":3,"body":{"op":"status"}}'):
        client.send(bytes([byte]))
        pc.turn(2)
    assert pc.heard(client) == [Answer(3, Done())]


def test_the_next_call_waits_until_the_one_before_has_its_answer(pc: Pc) -> None:
    pc.answer_at_once = False
    client = pc.client()
    pc.say(client, 1)
    pc.say(client, 2)
    pc.turn()
    assert [call.id for call in pc.calls] == [1]
    connection, call = pc.later.pop()
    pc.server.reply(connection, Answer(call.id, Done()))
    pc.server.answered(connection)
    pc.turn()
    assert [call.id for call in pc.calls] == [1, 2]


BAD_FRAMES = [
    b"", b"{", b"null", b"[]", b'"hello"', b"\xff\xfe\x00", b'{"id":1}', b'{"id":"one","body":{"op":"status"}}', b'{"id":1,"body":{"op":"erase_the_disk"}}',
    b'{"id":1,"body":{"op":"status","extra":1}}', b'{"id":1,"body":{"op":"status"},"role":"parent"}',
    b'{"id":1,"body":{"op":"give_grant","child":1,"minutes":"x"}}', b"[" * 5000, b'{"id":1,"body":{"op":"hello","protocol":1e999,"version":""}}',
]  # fmt: skip


@pytest.mark.parametrize("bad", BAD_FRAMES)
def test_a_bad_frame_gets_an_error_and_the_connection_goes_on(pc: Pc, bad: bytes) -> None:
    client = pc.client()
    client.send(framed(bad))
    pc.turn()
    (refusal,) = pc.heard(client)
    assert isinstance(refusal, Refusal)
    assert (refusal.id, refusal.problem.id) == (0, "frame_unreadable")
    pc.say(client, 2)
    pc.turn()
    assert pc.heard(client) == [Answer(2, Done())]


def test_after_three_bad_frames_the_connection_is_closed(pc: Pc) -> None:
    client = pc.client()
    for _ in range(4):
        client.send(framed(b"?"))
    pc.turn()
    assert len(pc.heard(client)) == 3
    assert not pc.alive(client)


def test_random_bytes_cost_only_their_sender(pc: Pc) -> None:
    chance = random.Random(88)
    good = pc.client()
    for _ in range(20):
        bad = pc.client()
        bad.send(chance.randbytes(chance.randrange(1, 5000)))
        pc.turn(4)
        pc.say(good)
        pc.turn(4)
        assert pc.heard(good) == [Answer(1, Done())]


def test_an_oversized_frame_is_refused_before_it_is_sent(pc: Pc) -> None:
    client = pc.client()
    client.send(struct.pack(">I", MAX_FRAME + 1) + b"{")
    pc.turn()
    (refusal,) = pc.heard(client)
    assert isinstance(refusal, Refusal)
    assert refusal.problem.id == "frame_too_long"
    assert not pc.alive(client)


def test_half_frames_of_one_account_take_only_so_much_memory(pc: Pc) -> None:
    half = struct.pack(">I", MAX_FRAME) + b"{" * (MAX_FRAME - 100)
    for _ in range(12):
        client = pc.client()
        sent = 0
        while sent < len(half):
            try:
                sent += client.send(half[sent : sent + 65536])
            except BlockingIOError:
                pass
            except (BrokenPipeError, ConnectionResetError):
                break
            pc.turn(2)
    assert sum(connection.half_bytes for connection in pc.server.connections()) <= 4 * 1024 * 1024
    honest = pc.client()
    pc.say(honest)
    pc.turn()
    assert pc.heard(honest) == [Answer(1, Done())]


def test_a_half_frame_is_given_up_after_its_time(pc: Pc) -> None:
    client = pc.client()
    pc.say(client)
    pc.turn()
    client.send(framed(b'{"id":2,"body":{"op":"status"}}')[:9])
    pc.turn()
    pc.clock.move(WHOLE_FRAME_S - 1)
    pc.turn()
    pc.heard(client)
    assert pc.alive(client)
    pc.clock.move(2)
    pc.turn()
    assert not pc.alive(client)


def test_a_drop_a_second_does_not_keep_a_half_frame_alive(pc: Pc) -> None:
    client = pc.client()
    data = framed(b'{"id":2,"body":{"op":"status"}}')
    for byte in data[: WHOLE_FRAME_S + 2]:
        try:
            client.send(bytes([byte]))
        except (BrokenPipeError, ConnectionResetError):
            break
        pc.turn()
        pc.clock.move(1)
        pc.turn()
    assert not pc.alive(client)


def test_who_says_nothing_is_shown_out_and_who_greeted_may_stay(pc: Pc) -> None:
    silent, polite = pc.client(), pc.client()
    pc.say(polite)
    pc.turn()
    pc.heard(polite)
    for _ in range(FIRST_FRAME_S + 2):
        pc.clock.move(1)
        pc.turn(2)
    assert not pc.alive(silent)
    assert pc.alive(polite)


def test_a_flood_of_connections_costs_its_own_account_only(pc: Pc) -> None:
    pc.listener.account = 1001
    other = pc.client()
    pc.say(other)
    pc.turn()
    pc.listener.account = 1000
    for _ in range(MOST_OF_ONE_ACCOUNT * 3):
        pc.client()
        pc.turn(2)
    assert sum(connection.peer.account == 1000 for connection in pc.server.connections()) <= MOST_OF_ONE_ACCOUNT
    pc.say(other, 2)
    pc.turn()
    assert pc.heard(other)[-1] == Answer(2, Done())
    newcomer = pc.client()
    pc.say(newcomer, 3)
    pc.turn()
    assert pc.heard(newcomer) == [Answer(3, Done())]


def test_greeted_connections_of_a_full_account_stay_and_the_newcomer_hears_why(pc: Pc) -> None:
    first = [pc.client() for _ in range(MOST_OF_ONE_ACCOUNT)]
    for client in first:
        pc.say(client)
    pc.turn(MOST_OF_ONE_ACCOUNT)
    newcomer = pc.client()
    pc.turn()
    (refusal,) = pc.heard(newcomer)
    assert isinstance(refusal, Refusal)
    assert refusal.problem.id == "too_many_connections"
    assert len(pc.server.connections()) == MOST_OF_ONE_ACCOUNT


def test_who_is_turned_away_at_the_door_hears_why(pc: Pc) -> None:
    pc.turned = Problem("other_account")
    client = pc.client()
    pc.turn()
    assert pc.heard(client) == [Refusal(0, Problem("other_account"))]
    assert not pc.alive(client)


def test_a_client_that_reads_nothing_is_dropped_and_the_guard_keeps_little_of_it(pc: Pc) -> None:
    client = pc.client()
    pc.say(client)
    pc.turn()
    (connection,) = pc.server.connections()
    event = Event(ParentEnded("x" * 500_000))
    for _ in range(30):
        pc.server.reply(connection, event)
        assert connection.waiting_bytes <= 2 * 1024 * 1024
    assert pc.gone == [connection]


def test_a_stalled_client_is_dropped_after_a_while(pc: Pc) -> None:
    client = pc.client()
    pc.say(client)
    pc.turn()
    (connection,) = pc.server.connections()
    pc.server.reply(connection, Event(ParentEnded("x" * 900_000)))
    assert connection.waiting_bytes
    for _ in range(STALLED_S + 2):
        pc.clock.move(1)
        pc.turn(2)
    assert pc.gone == [connection]


def test_a_slow_reader_gets_all_of_a_long_answer(pc: Pc) -> None:
    client = pc.client()
    pc.say(client)
    pc.turn()
    pc.heard(client)
    (connection,) = pc.server.connections()
    long = Event(ParentEnded("y" * 900_000))
    pc.server.reply(connection, long)
    reader, frames = FrameReader(), []
    for _ in range(2000):
        pc.loop.step(0)
        try:
            frames += reader.feed(client.recv(4096))
        except BlockingIOError:
            continue
    assert [pc.codec.reply(frame) for frame in frames] == [long]


def test_an_answer_too_long_for_a_frame_becomes_a_refusal(pc: Pc) -> None:
    client = pc.client()
    pc.say(client, 4)
    pc.turn()
    pc.heard(client)
    (connection,) = pc.server.connections()
    pc.server.reply(connection, Event(ParentEnded("z" * (MAX_FRAME + 10))))
    pc.turn()
    (refusal,) = pc.heard(client)
    assert isinstance(refusal, Refusal)
    assert refusal.problem.id == "frame_too_long"


@pytest.mark.parametrize("leave", [socket.socket.close, lambda client: client.shutdown(socket.SHUT_WR)])
def test_a_client_that_goes_in_the_middle_of_a_frame_leaves_nothing(pc: Pc, leave: Callable[[socket.socket], None]) -> None:
    client = pc.client()
    client.send(framed(pc.codec.encode(Call(1, Hello(1, "x"))))[:10])
    pc.turn()
    leave(client)
    pc.turn()
    assert pc.server.connections() == ()


def test_a_good_call_right_before_the_end_is_still_done(pc: Pc) -> None:
    client = pc.client()
    client.send(pc.codec.encode(Call(9, Status())))
    client.shutdown(socket.SHUT_WR)
    pc.turn()
    assert [call.id for call in pc.calls] == [9]
    assert pc.heard(client) == [Answer(9, Done())]

"""The synchronous client against a real socket, whatever the other end does."""

from __future__ import annotations

import socket

import msgspec
import pytest

from app.model.people import Role
from app.model.problem import Problem, ProblemError
from app.wire.client import Client
from app.wire.codec import Codec, framed
from app.wire.messages import (
    MAX_FRAME,
    PROTOCOL,
    Answer,
    Done,
    Ending,
    Event,
    Hello,
    Quit,
    RecoveryCode,
    Refusal,
    Status,
    Welcome,
)
from tests.wire.peer import Peer, read_call

CODEC = Codec()
WELCOME = Welcome(PROTOCOL, "0.1.0", "personal", Role.CHILD, False, "vi")


def answering(*messages: Answer | Refusal | Event | bytes) -> Peer:
    """Reads one call, then sends these and hears on until the client goes."""

    def serve(connection: socket.socket) -> None:
        read_call(connection)
        for message in messages:
            connection.sendall(message if isinstance(message, bytes) else CODEC.encode(message))
        while connection.recv(65536):
            pass

    return Peer(serve)


def problem_of(peer: Peer, timeout_s: float = 5) -> Problem:
    with peer, Client(peer.socket) as client, pytest.raises(ProblemError) as raised:
        client.call(Status(), timeout_s=timeout_s)
    return raised.value.problem


def test_an_answer_comes_back_to_its_call() -> None:
    with answering(Answer(1, Done())) as peer, Client(peer.socket) as client:
        assert client.ask(Quit(), Done) == Done()


def test_pushed_events_wait_while_an_answer_is_read() -> None:
    with answering(Event(Ending(False)), Answer(1, Done()), Event(Ending(True))) as peer, Client(peer.socket) as client:
        assert client.call(Quit()) == Done()
        assert client.next_event(5) == Ending(False)
        assert client.next_event(5) == Ending(True)
        assert client.next_event(0.01) is None
        assert client.fileno() >= 0  # waiting in vain does not end the connection


def test_a_refusal_is_raised_with_all_its_facts() -> None:
    found = problem_of(answering(Refusal(1, Problem("pin_wait", {"wait_s": 60, "id": "x", "self": "y"}))))
    assert found == Problem("pin_wait", {"wait_s": 60, "id": "x", "self": "y"})


def test_a_refusal_of_an_unread_frame_is_for_the_call_that_waits() -> None:
    assert problem_of(answering(Refusal(0, Problem("other_account")))).id == "other_account"


def test_an_answer_of_another_call_is_not_taken() -> None:
    with answering(Answer(7, RecoveryCode("old")), Answer(1, Done())) as peer, Client(peer.socket) as client:
        assert client.call(Quit()) == Done()


def test_an_answer_of_another_kind_is_a_problem() -> None:
    with answering(Answer(1, Done())) as peer, Client(peer.socket) as client, pytest.raises(ProblemError) as raised:
        client.ask(Status(), Welcome)
    assert raised.value.problem.id == "frame_unreadable"


@pytest.mark.parametrize(
    ("bytes_sent", "wanted"),
    [
        (b"", "guard_slow"),
        (b"\x00\x00", "guard_slow"),
        (framed(b"{}"), "frame_unreadable"),
        (framed(b"[" * 100_000), "frame_unreadable"),
        (framed(b'{"frame":"answer","id":1,"body":{"is":"from_tomorrow"}}'), "frame_unreadable"),
        (b"\xff\xff\xff\xff", "frame_too_long"),
        ((MAX_FRAME + 1).to_bytes(4, "big"), "frame_too_long"),
    ],
)
def test_whatever_the_other_end_sends_is_a_clear_problem(bytes_sent: bytes, wanted: str) -> None:
    assert problem_of(answering(bytes_sent), timeout_s=0.2).id == wanted


def test_a_guard_that_goes_away_before_or_after_the_call_is_away() -> None:
    def hang_up(connection: socket.socket) -> None:
        read_call(connection)

    assert problem_of(Peer(hang_up)).id == "guard_away"
    assert problem_of(Peer(lambda connection: None)).id == "guard_away"


def test_a_guard_that_turns_us_away_at_the_door_says_why() -> None:
    assert problem_of(
        Peer(lambda connection: connection.sendall(CODEC.encode(Refusal(0, Problem("too_many_connections")))))
    ).id == ("too_many_connections")


def test_a_guard_that_reads_nothing_is_slow() -> None:
    ends = socket.socketpair()
    with ends[1], Client(ends[0]) as client, pytest.raises(ProblemError) as raised:
        client.call(Hello(PROTOCOL, "x" * 900_000), timeout_s=0.2)
    assert raised.value.problem.id == "guard_slow"


def test_a_greeting_is_understood() -> None:
    with answering(Answer(1, WELCOME)) as peer, Client(peer.socket) as client:
        assert client.hello("0.1.0") == WELCOME


@pytest.mark.parametrize(
    "answer",
    [
        Answer(1, Welcome(PROTOCOL + 1, "9.0", "personal", Role.CHILD, False, "vi")),
        Refusal(1, Problem("protocol_differs", {"guard": "9.0", "client": "0.1.0"})),
        framed(msgspec.json.encode({"frame": "answer", "id": 1, "body": {"is": "welcome_of_tomorrow"}})),
    ],
)
def test_a_guard_of_another_version_is_told_as_such(answer: Answer | Refusal | bytes) -> None:
    with answering(answer) as peer, Client(peer.socket) as client, pytest.raises(ProblemError) as raised:
        client.hello("0.1.0")
    assert raised.value.problem.id == "protocol_differs"


def test_keys_that_a_newer_guard_adds_do_not_harm() -> None:
    answer = msgspec.json.decode(msgspec.json.encode(Answer(1, WELCOME)))
    answer["body"]["more"] = {"from": "tomorrow"}
    with answering(framed(msgspec.json.encode(answer))) as peer, Client(peer.socket) as client:
        assert client.hello("0.1.0") == WELCOME

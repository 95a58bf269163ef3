"""The agent tells what it sees, no more, and looks as often as it must.
Must not need a display."""

from __future__ import annotations

import socket
import threading

import msgspec
import pytest

from app.guard.presence import SILENT_AFTER_S
from app.model.people import Role
from app.model.problem import Problem, ProblemError
from app.platform.foreground import Abilities
from app.session.__main__ import GuardGone, Reporter, watch_session
from app.session.agent import ACTIVE_LOOK_S, BLIND_LOOK_S, LONG_AWAY_LOOK_S, Agent
from app.wire.codec import Codec, FrameReader
from app.wire.messages import Answer, Done, Hello, Refusal, Seen, Welcome
from tests.fakes.eyes import FakeEyes
from tests.fakes.platform import FakeClock


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def eyes(clock: FakeClock) -> FakeEyes:
    return FakeEyes(clock)


def test_it_tells_pids_and_times_and_nothing_that_could_hold_a_title(clock: FakeClock, eyes: FakeEyes) -> None:
    eyes.bring_to_front(4711)
    clock.move(3)
    seen = Agent("1", eyes, clock.boot_s).look()
    assert (seen.foreground_pid, seen.idle_s, seen.window_pids) == (4711, 3.0, (4711,))
    texts = [value for value in msgspec.structs.asdict(seen).values() if isinstance(value, str)]
    assert set(texts) <= {"1", "x11"}


def test_what_the_display_server_does_not_offer_is_not_known_and_never_zero(clock: FakeClock, eyes: FakeEyes) -> None:
    eyes.abilities = Abilities(None, None, False, False, False, "wayland:weston")
    eyes.foreground = eyes.last_input_s = eyes.watching = eyes.windows = None
    seen = Agent("1", eyes, clock.boot_s).look()
    assert (seen.foreground_pid, seen.idle_s, seen.watching, seen.window_pids) == (None, None, None, None)
    assert (seen.foreground_by, seen.idle_by) == (None, None)


def test_where_nothing_can_be_seen_it_looks_just_often_enough_not_to_be_taken_for_silent(
    clock: FakeClock, eyes: FakeEyes
) -> None:
    eyes.abilities = Abilities(None, None, False, False, False, "none")
    eyes.foreground = eyes.last_input_s = eyes.watching = eyes.windows = None
    agent = Agent("1", eyes, clock.boot_s)
    agent.look()
    assert BLIND_LOOK_S < agent.next_look_s(180) == ACTIVE_LOOK_S < SILENT_AFTER_S


def test_it_looks_more_often_for_the_return_of_someone_than_at_someone_who_is_there(clock: FakeClock, eyes: FakeEyes) -> None:
    agent = Agent("1", eyes, clock.boot_s)
    agent.look()
    assert agent.next_look_s(180) in (ACTIVE_LOOK_S, BLIND_LOOK_S)
    clock.move(181)
    agent.look()
    assert agent.next_look_s(180) <= 0.5
    clock.move(4000)
    agent.look()
    assert agent.next_look_s(180) == LONG_AWAY_LOOK_S


def test_it_waits_calmly_for_the_return_of_someone_where_the_system_tells_it(clock: FakeClock, eyes: FakeEyes) -> None:
    eyes.tells_return = True
    agent = Agent("1", eyes, clock.boot_s)
    for away_s in (181, 4000):
        clock.move(away_s)
        agent.look()
        assert agent.next_look_s(180) in (ACTIVE_LOOK_S, BLIND_LOOK_S)
    clock.move(10)
    eyes.input()
    assert eyes.changed
    assert agent.look().returned_s == clock.boot_s()


def test_windows_are_listed_when_something_changed_and_otherwise_seldom(clock: FakeClock, eyes: FakeEyes) -> None:
    agent = Agent("1", eyes, clock.boot_s)
    agent.look()
    eyes.windows = {5: 1}
    assert agent.look().window_pids == ()
    eyes.changed = True
    assert agent.something_changed()
    assert agent.look().window_pids == (5,)


class Guard(threading.Thread):
    """The other end of the socket: answers as told, then closes."""

    def __init__(self, refuse: bool = False, reports: int = 2) -> None:
        super().__init__()
        self.ours, self.theirs = socket.socketpair()
        self.refuse = refuse
        self.reports = reports
        self.got: list[object] = []

    def run(self) -> None:
        codec, reader = Codec(), FrameReader()
        with self.ours:
            while data := self.ours.recv(65536):
                for frame in reader.feed(data):
                    call = codec.call(frame)
                    self.got.append(call.body)
                    if self.refuse:
                        self.ours.sendall(codec.encode(Refusal(call.id, Problem("not_allowed"))))
                    elif isinstance(call.body, Hello):
                        self.ours.sendall(
                            codec.encode(Answer(call.id, Welcome(1, "0.1.0", "installed", Role.SENSOR, True, "vi")))
                        )
                    elif len(self.got) > self.reports:
                        return
                    else:
                        self.ours.sendall(codec.encode(Answer(call.id, Done())))


def test_it_reports_until_the_guard_goes_away(clock: FakeClock, eyes: FakeEyes) -> None:
    guard = Guard()
    guard.start()
    eyes.changed = True

    class Busy(FakeEyes):
        def drain(self) -> bool:
            return True  # something always changes, so nobody waits

    agent = Agent("1", Busy(clock), clock.boot_s)
    with guard.theirs:
        reporter = Reporter(guard.theirs)
        reporter.hello("0.1.0")
        with pytest.raises(GuardGone):
            watch_session(agent, reporter)
    guard.join()
    assert isinstance(guard.got[0], Hello)
    assert all(isinstance(one, Seen) and one.session == "1" for one in guard.got[1:])


def test_a_refusal_ends_it(clock: FakeClock) -> None:
    guard = Guard(refuse=True)
    guard.start()
    with guard.theirs, pytest.raises(ProblemError):
        Reporter(guard.theirs).hello("0.1.0")
    guard.join()

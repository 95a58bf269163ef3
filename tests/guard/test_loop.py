"""The loop runs what is due, in order, and survives what fails.
Must not wait for real time."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator

import pytest

from app.guard.loop import Loop
from tests.fakes.platform import FakeClock


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def failures() -> list[BaseException]:
    return []


@pytest.fixture
def loop(clock: FakeClock, failures: list[BaseException]) -> Iterator[Loop]:
    loop = Loop(clock.boot_s, failures.append)
    yield loop
    loop.close()


def test_timers_run_in_the_order_of_their_time_and_not_before_it(loop: Loop, clock: FakeClock) -> None:
    ran: list[str] = []
    loop.call_after(2, lambda: ran.append("second"))
    loop.call_after(1, lambda: ran.append("first"))
    loop.run_due()
    assert ran == []
    clock.move(2)
    loop.run_due()
    assert ran == ["first", "second"]


def test_a_cancelled_timer_never_runs_and_is_not_waited_for(loop: Loop, clock: FakeClock) -> None:
    ran: list[str] = []
    loop.call_after(1, lambda: ran.append("no")).cancel()
    assert loop.next_at() is None
    clock.move(5)
    loop.run_due()
    assert ran == []


def test_a_timer_that_sets_itself_again_for_now_does_not_hold_the_loop(loop: Loop, clock: FakeClock) -> None:
    ran: list[int] = []

    def again() -> None:
        ran.append(1)
        loop.call_after(0, again)

    loop.call_after(0, again)
    loop.run_due()
    assert len(ran) == 1


def test_a_failing_callback_is_told_and_the_others_still_run(loop: Loop, failures: list[BaseException]) -> None:
    ran: list[str] = []

    def fails() -> None:
        raise ValueError("once")

    loop.call_after(0, fails)
    loop.call_after(0, lambda: ran.append("yes"))
    loop.run_due()
    assert ran == ["yes"]
    assert [type(error) for error in failures] == [ValueError]


def test_a_call_posted_by_another_thread_ends_the_waiting(loop: Loop) -> None:
    where: list[int] = []

    def run_there() -> None:
        where.append(threading.get_ident())
        loop.stop()

    thread = threading.Thread(target=lambda: loop.post(run_there))
    thread.start()
    loop.run()
    thread.join()
    assert where == [threading.get_ident()]


def test_a_descriptor_is_read_when_it_can_be_and_not_after_it_is_forgotten(loop: Loop) -> None:
    reader, writer = os.pipe()
    got: list[bytes] = []
    loop.watch_fd(reader, lambda: got.append(os.read(reader, 10)))
    os.write(writer, b"one")
    loop.step(0)
    loop.forget_fd(reader)
    os.write(writer, b"two")
    loop.step(0)
    os.close(reader)
    os.close(writer)
    assert got == [b"one"]


def test_writing_is_watched_only_while_it_is_wanted(loop: Loop) -> None:
    reader, writer = os.pipe()
    written: list[int] = []
    loop.watch_fd(writer, None, lambda: written.append(1))
    loop.step(0)
    loop.watch_fd(writer, None, None)
    loop.step(0)
    os.close(reader)
    os.close(writer)
    assert written == [1]

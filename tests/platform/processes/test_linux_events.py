"""Both watchers tell of real programs that start and end.
Must not depend on what else runs on the machine."""

from __future__ import annotations

import os
import select
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Iterator

import pytest

from app.platform.processes import ProcessEventKind, ProcessWatcher
from app.platform.processes.linux import watcher
from app.platform.processes.linux_events import KernelEvents
from app.platform.processes.linux_polling import PollingWatcher
from tests.platform.processes.programs import NOBODY, Programs, needs_root
from tests.waiting import until

Told = list[tuple[ProcessEventKind, int]]


def kernel_events() -> KernelEvents:
    try:
        events = KernelEvents()
    except OSError as problem:
        pytest.skip(f"the kernel tells no process events to us here: {problem.strerror}")
    if not events.proven():
        events.close()
        pytest.skip("the kernel's process events do not reach this container")
    return events


@pytest.fixture(params=["kernel-events", "polling"])
def seeing(request: pytest.FixtureRequest) -> Iterator[ProcessWatcher]:
    made = kernel_events() if request.param == "kernel-events" else PollingWatcher(os.getpid())
    assert made.kind == request.param
    yield made
    made.close()


def collect(seeing: ProcessWatcher, told: Told, wanted: tuple[ProcessEventKind, int]) -> Callable[[], bool]:
    def look() -> bool:
        told.extend((event.kind, event.pid) for event in seeing.read())
        return wanted in told

    return look


def mine(events: KernelEvents, descriptor: int, pid: int, within_s: float) -> bool:
    """Whether the end of this one wakes; what others on this machine begin meanwhile does not count."""
    ends = time.monotonic() + within_s
    while (left_s := ends - time.monotonic()) > 0:
        select.select([descriptor], [], [], left_s)
        if any(event.kind is ProcessEventKind.ENDED and event.pid == pid for event in events.read()):
            return True
    return False


def test_a_program_that_starts_and_ends_is_told(seeing: ProcessWatcher, programs: Programs) -> None:
    told: Told = []
    program = programs.start("/bin/sleep", "60")
    until(collect(seeing, told, (ProcessEventKind.STARTED, program.pid)))
    program.kill()
    program.wait()
    until(collect(seeing, told, (ProcessEventKind.ENDED, program.pid)))


def test_another_program_in_the_same_pid_is_told(seeing: ProcessWatcher, programs: Programs) -> None:
    told: Told = []
    program = programs.start("/bin/sh", "-c", "read -r line; exec sleep 60")
    until(collect(seeing, told, (ProcessEventKind.STARTED, program.pid)))
    told.clear()
    assert program.stdin is not None
    program.stdin.write("\n")
    program.stdin.flush()
    until(collect(seeing, told, (ProcessEventKind.STARTED, program.pid)))


def test_reading_never_waits(seeing: ProcessWatcher) -> None:
    start = time.monotonic()
    for _ in range(20):
        seeing.read()
    assert time.monotonic() - start < 2


def test_moments_are_of_the_boot_clock(seeing: ProcessWatcher, programs: Programs) -> None:
    before = time.clock_gettime(time.CLOCK_BOOTTIME)
    program = programs.start("/bin/sleep", "60")
    found: list[float] = []

    def look() -> bool:
        found.extend(event.boot_s for event in seeing.read() if event.pid == program.pid)
        return bool(found)

    until(look)
    assert before - 0.01 <= found[0] <= time.clock_gettime(time.CLOCK_BOOTTIME) + 0.01


def test_kernel_events_wake_whoever_waits_on_the_descriptor(programs: Programs) -> None:
    events = kernel_events()
    programs.start("/bin/sleep", "60")
    descriptor = events.fileno()
    assert descriptor is not None
    assert events.poll_ms is None
    assert select.select([descriptor], [], [], 5)[0]
    events.close()


def test_forks_and_threads_do_not_wake_the_guard(programs: Programs) -> None:
    events = kernel_events()
    child = os.fork()
    if child == 0:
        os._exit(0)
    os.waitpid(child, 0)
    thread = threading.Thread(target=lambda: None)
    thread.start()
    thread.join()
    told: Told = []
    until(collect(events, told, (ProcessEventKind.ENDED, child)))
    assert (ProcessEventKind.STARTED, child) not in told
    assert os.getpid() not in [pid for _, pid in told]
    events.close()


def test_the_end_of_one_that_is_followed_wakes_and_that_of_another_is_told_with_the_next_reading(programs: Programs) -> None:
    events = kernel_events()
    followed, other = programs.start("/bin/sleep", "60"), programs.start("/bin/sleep", "60")
    told: Told = []
    until(collect(events, told, (ProcessEventKind.STARTED, other.pid)))
    events.follow({followed.pid})
    descriptor = events.fileno()
    assert descriptor is not None
    other.kill()
    other.wait()
    assert select.select([events._ends.socket], [], [], 5)[0]
    assert not events._every_end, "nobody waits on that socket"
    until(collect(events, told, (ProcessEventKind.ENDED, other.pid)))
    followed.kill()
    assert mine(events, descriptor, followed.pid, 5)
    followed.wait()
    assert not events._followed
    events.close()


def test_more_than_can_be_followed_wake_all_the_same(programs: Programs, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.platform.processes.linux_events._MOST_FOLLOWED", 1)
    events = kernel_events()
    one, two = programs.start("/bin/sleep", "60"), programs.start("/bin/sleep", "60")
    until(collect(events, [], (ProcessEventKind.STARTED, two.pid)))
    events.follow({one.pid, two.pid})
    two.kill()
    two.wait()
    descriptor = events.fileno()
    assert descriptor is not None
    assert select.select([descriptor], [], [], 5)[0]
    until(collect(events, [], (ProcessEventKind.ENDED, two.pid)))
    events.follow({one.pid})
    one.kill()
    one.wait()
    until(collect(events, [], (ProcessEventKind.ENDED, one.pid)))
    assert not events._every_end
    events.close()


def test_following_what_has_gone_already_is_harmless_and_its_end_is_told() -> None:
    events = kernel_events()
    gone = subprocess.Popen(["/bin/true"])
    gone.wait()
    events.follow({gone.pid})
    until(collect(events, [], (ProcessEventKind.ENDED, gone.pid)))
    events.close()


def test_an_overrun_is_told_as_lost_and_what_comes_after_is_seen(programs: Programs) -> None:
    events = kernel_events()
    events._begins.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1)  # the kernel makes it its smallest
    for _ in range(40):
        subprocess.run(["/bin/true"], check=True)
    assert ProcessEventKind.LOST in [event.kind for event in events.read()]
    program = programs.start("/bin/sleep", "60")
    until(collect(events, [], (ProcessEventKind.STARTED, program.pid)))
    events.close()


def test_polling_is_often_enough_for_a_pause_within_400_ms() -> None:
    polling = PollingWatcher(os.getpid())
    assert polling.fileno() is None
    assert polling.poll_ms is not None
    assert polling.poll_ms <= 350
    polling.close()


def test_polling_sees_a_start_where_the_newest_pid_is_not_told(programs: Programs) -> None:
    polling = PollingWatcher(os.getpid())
    polling._counter_moves = False
    program = programs.start("/bin/sleep", "60")
    until(collect(polling, [], (ProcessEventKind.STARTED, program.pid)))
    polling.close()


@needs_root
def test_where_kernel_events_stay_silent_polling_takes_over() -> None:
    """In a pid namespace of its own the socket opens and nothing ever comes."""
    text = "import os; from app.platform.processes.linux import watcher; print(watcher(os.getpid()).kind)"
    import sys

    if subprocess.run(["unshare", "--pid", "--fork", "--mount-proc", "true"], stderr=subprocess.DEVNULL).returncode:
        pytest.skip("no pid namespace can be made on this machine")
    answer = subprocess.run(
        ["unshare", "--pid", "--fork", "--mount-proc", sys.executable, "-c", text], capture_output=True, text=True
    )
    assert answer.stdout == "polling\n"


@needs_root
def test_some_watcher_is_found_without_privilege() -> None:
    child = os.fork()
    if child == 0:
        os.setresuid(NOBODY, NOBODY, NOBODY)
        os._exit(0 if watcher(os.getpid()).kind in ("kernel-events", "polling") else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0

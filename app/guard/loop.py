"""One thread that waits for descriptors, timers on the boot clock and calls posted by other threads.
Must not know what the guard does; a callback that fails costs only itself."""

from __future__ import annotations

import heapq
import selectors
import socket
from collections import deque
from collections.abc import Callable
from itertools import count

Callback = Callable[[], None]
Failed = Callable[[BaseException], None]

_DRAIN_BYTES = 4096


class Timer:
    """One call in the future; `cancel` may be called at any time, also after it ran."""

    __slots__ = ("at_s", "callback", "cancelled")

    def __init__(self, at_s: float, callback: Callback) -> None:
        self.at_s = at_s
        self.callback = callback
        self.cancelled = False

    def cancel(self) -> None:
        self.cancelled = True


class Loop:
    """`boot_s` is the boot clock (it goes on during sleep); `failed` is told of every exception that a callback let through."""

    def __init__(self, boot_s: Callable[[], float], failed: Failed) -> None:
        self._boot_s = boot_s
        self._failed = failed
        self._selector = selectors.DefaultSelector()
        self._timers: list[tuple[float, int, Timer]] = []
        self._order = count()
        self._posted: deque[Callback] = deque()
        self._wake_reader, self._wake_writer = socket.socketpair()
        self._wake_reader.setblocking(False)
        self._wake_writer.setblocking(False)
        self._selector.register(self._wake_reader, selectors.EVENT_READ, None)
        self._callbacks: dict[int, tuple[Callback | None, Callback | None]] = {}
        self._running = False
        self._closed = False

    # ---- timers ----

    def now(self) -> float:
        return self._boot_s()

    def call_at(self, boot_s: float, callback: Callback) -> Timer:
        timer = Timer(boot_s, callback)
        heapq.heappush(self._timers, (boot_s, next(self._order), timer))
        return timer

    def call_after(self, seconds: float, callback: Callback) -> Timer:
        return self.call_at(self._boot_s() + seconds, callback)

    def next_at(self) -> float | None:
        """When the next timer is due; None: there is none."""
        while self._timers and self._timers[0][2].cancelled:
            heapq.heappop(self._timers)
        return self._timers[0][0] if self._timers else None

    # ---- descriptors ----

    def watch_fd(self, fd: int, readable: Callback | None, writable: Callback | None = None) -> None:
        """Call `readable` (and `writable`) while `fd` is so; a second call for the same descriptor replaces the first."""
        events = (selectors.EVENT_READ if readable else 0) | (selectors.EVENT_WRITE if writable else 0)
        if not events:
            self.forget_fd(fd)
            return
        known = self._callbacks.get(fd)
        self._callbacks[fd] = (readable, writable)
        if known is None:
            self._selector.register(fd, events)
        elif ((known[0] is None) != (readable is None)) or ((known[1] is None) != (writable is None)):
            self._selector.modify(fd, events)

    def forget_fd(self, fd: int) -> None:
        """Before the descriptor is closed; harmless for one that is not watched."""
        if self._callbacks.pop(fd, None) is not None:
            self._selector.unregister(fd)

    # ---- from other threads and signal handlers ----

    def post(self, callback: Callback) -> None:
        """Run `callback` on the loop's thread as soon as it can; may be called by any thread and by a signal handler."""
        self._posted.append(callback)
        self._wake()

    def stop(self) -> None:
        """`run` returns after the callbacks that are due."""
        self._running = False
        self._wake()

    def _wake(self) -> None:
        try:
            self._wake_writer.send(b"\0")
        except (BlockingIOError, InterruptedError):
            pass  # the buffer is full: the loop is awake anyway
        except OSError:
            if not self._closed:
                raise

    # ---- running ----

    def run(self) -> None:
        self._running = True
        while self._running:
            self.step(self._wait_s())

    def step(self, wait_s: float | None) -> None:
        """Wait at most `wait_s` (None: for ever) for a descriptor, then run all that is due."""
        for key, events in self._selector.select(wait_s):
            if key.fileobj is self._wake_reader:
                self._drain_wake()
                continue
            readable, writable = self._callbacks.get(key.fd, (None, None))
            if events & selectors.EVENT_READ and readable is not None:
                self._call(readable)
            # The first callback may have closed or replaced the descriptor.
            if (
                events & selectors.EVENT_WRITE
                and self._callbacks.get(key.fd, (None, None))[1] is writable
                and writable is not None
            ):
                self._call(writable)
        self.run_due()

    def run_due(self) -> None:
        """Run what was posted and the timers whose time has come; what these add for now runs in the next round."""
        for _ in range(len(self._posted)):
            self._call(self._posted.popleft())
        now = self._boot_s()
        due: list[Timer] = []
        while self._timers and self._timers[0][0] <= now:
            due.append(heapq.heappop(self._timers)[2])
        for timer in due:
            if not timer.cancelled:
                self._call(timer.callback)

    def close(self) -> None:
        if self._closed:
            return
        self._closed = True
        self._selector.close()
        self._wake_reader.close()
        self._wake_writer.close()

    def _wait_s(self) -> float | None:
        if self._posted:
            return 0.0
        at_s = self.next_at()
        return None if at_s is None else max(0.0, at_s - self._boot_s())

    def _drain_wake(self) -> None:
        try:
            while len(self._wake_reader.recv(_DRAIN_BYTES)) == _DRAIN_BYTES:
                pass
        except (BlockingIOError, InterruptedError):
            pass

    def _call(self, callback: Callback) -> None:
        try:
            callback()
        except Exception as error:
            self._failed(error)

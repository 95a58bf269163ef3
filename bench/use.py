"""A child's use by script, as the child's account: two programs, switches, idle stretches, a pause, a lock; then what the guard counted.
Must not look at the guard's numbers before the end; its own clock is the yardstick."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from Xlib import X
from Xlib.display import Display
from Xlib.ext import xtest
from Xlib.protocol.event import ClientMessage

from app.model.people import RecordedAnswer
from app.platform.service import service_for_this_pc
from app.wire import messages as wire
from app.wire.client import Client
from bench.login import Lock

IDLE_AFTER_S = 10
_INPUT_S = 0.5
_REST_S, _REST_TRIES = 3.0, 10


class Script:
    def __init__(self, socket: str, child: str, folder: Path, lock: Lock) -> None:
        self._child = child
        self._lock = lock
        self._client = Client(service_for_this_pc().connect(socket, 10))
        self._client.hello("bench")
        # Until a child has said yes, and where no visible sign is connected, no app but those of rules is kept.
        self._client.ask(wire.Subscribe(sign=True), wire.Done)
        self._client.ask(wire.AnswerRecorded(RecordedAnswer.YES), wire.Done)
        self._display = Display()
        self._programs: list[subprocess.Popen[str]] = []
        self._windows: list[int] = []
        self._step = 0
        self.expected: list[float] = [0.0, 0.0]
        for name in ("hd-bench-left", "hd-bench-right"):
            made = folder / f"{name}.py"
            shutil.copy(Path(__file__).with_name("window.py"), made)
            program = subprocess.Popen([sys.executable, str(made), name], stdout=subprocess.PIPE, text=True)
            assert program.stdout is not None
            self._windows.append(int(program.stdout.readline()))
            self._programs.append(program)

    def front(self, which: int) -> None:
        root = self._display.screen().root
        window = self._display.create_resource_object("window", self._windows[which])
        asked = ClientMessage(
            window=window, client_type=self._display.intern_atom("_NET_ACTIVE_WINDOW"), data=(32, [2, X.CurrentTime, 0, 0, 0])
        )
        root.send_event(asked, event_mask=X.SubstructureRedirectMask | X.SubstructureNotifyMask)
        self._display.sync()

    def move(self) -> None:
        self._step += 1
        xtest.fake_input(self._display, X.MotionNotify, x=600 + self._step % 50, y=500)
        self._display.sync()

    def use(self, which: int, for_s: float) -> None:
        """Someone moves the pointer all the time."""
        began_s = time.monotonic()
        self.move()
        self.front(which)
        while (left_s := began_s + for_s - time.monotonic()) > 0:
            time.sleep(min(_INPUT_S, left_s))
            self.move()
        self.expected[which] += time.monotonic() - began_s

    def leave(self, which: int, for_s: float) -> None:
        """Nobody moves: the first seconds stay counted."""
        time.sleep(for_s)
        self.expected[which] += min(for_s, IDLE_AFTER_S)

    def pause(self, for_s: float) -> None:
        """The child's own pause; someone still moves the pointer."""
        self._client.ask(wire.Pause(self._child), wire.Done)
        began_s = time.monotonic()
        while time.monotonic() - began_s < for_s:
            time.sleep(_INPUT_S)
            self.move()
        self._client.ask(wire.Resume(self._child), wire.Done)

    def lock(self, for_s: float) -> None:
        """The session is locked; somebody moves the pointer at it all the same."""
        self._lock.set(locked=True)
        began_s = time.monotonic()
        while time.monotonic() - began_s < for_s:
            time.sleep(_INPUT_S)
            self.move()
        self._lock.set(locked=False)

    def counted(self) -> tuple[int, int, dict[int, int]]:
        """Seconds of the child, of them not measured, and by pid."""
        child = self._client.ask(wire.Status(), wire.StatusIs).children[0]
        return child.used_s, child.unknown_s, {pid: app.used_s for app in child.apps for pid in app.pids}

    def at_rest(self) -> tuple[int, int, dict[int, int]]:
        """The same once nothing counts any more: a program that started late was in front for a while longer."""
        before = self.counted()
        for _ in range(_REST_TRIES):
            time.sleep(_REST_S)
            now = self.counted()
            if now == before:
                return now
            before = now
        raise RuntimeError("the guard counts where nobody does anything")

    def round(self) -> None:
        self.use(0, 25)
        self.use(1, 20)
        self.leave(1, 25)
        self.use(0, 15)
        self.pause(10)
        self.use(1, 15)
        self.lock(10)
        self.use(0, 3.5)
        self.use(1, 4.5)

    def run(self, rounds: int) -> dict[str, Any]:
        time.sleep(IDLE_AFTER_S + 3)  # what the start itself did is over
        before, before_unknown, before_by = self.at_rest()
        for _ in range(rounds):
            self.round()
        # Let the last idle stretch run out, so that nothing counts while the numbers are asked.
        self.leave(1, IDLE_AFTER_S + 3)
        after, after_unknown, after_by = self.at_rest()
        pids = [program.pid for program in self._programs]
        return {
            "expected_s": sum(self.expected),
            "counted_s": after - before,
            "unknown_s": after_unknown - before_unknown,
            "apps": [[self.expected[at], after_by.get(pid, 0) - before_by.get(pid, 0)] for at, pid in enumerate(pids)],
        }

    def end(self) -> None:
        for program in self._programs:
            program.kill()
            program.wait()
        self._client.close()
        self._display.close()


def main(socket: str, child: str, folder: str, sessions: str, rounds: str) -> None:
    script = Script(socket, child, Path(folder), Lock(Path(sessions), os.getuid()))
    try:
        print(json.dumps(script.run(int(rounds))), flush=True)
    finally:
        script.end()


if __name__ == "__main__":
    main(*sys.argv[1:])

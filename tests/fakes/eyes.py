"""Eyes and hands of one login session that a test moves: foreground, idle, windows, grabs.
Must not touch a real display."""

from __future__ import annotations

from app.platform.foreground import Abilities, Grab, Look
from tests.fakes.platform import FakeClock

ALL = Abilities(foreground="x11", idle="x11", watching=True, grabs=True, windows=True, display_server="x11")


class FakeEyes:
    """`input()` is a key press; `foreground` and `windows` are what stands in front; `grabs` answers one after the other, then NONE."""

    def __init__(self, clock: FakeClock, abilities: Abilities = ALL) -> None:
        self.clock = clock
        self.abilities = abilities
        self.foreground: int | None = 0
        self.windows: dict[int, int] | None = {}
        self.watching: bool | None = False
        self.fullscreen: bool | None = False
        self.last_input_s: float | None = clock.boot_s()
        self.before: list[Grab] = []
        self.after: list[Grab] = []
        self.calls: list[tuple[str, tuple[int, ...]]] = []
        self.changed = False
        self.silent = False
        self.looks = 0
        self.claims_idle_s: float | None = None
        self.closed = False
        self.tells_return = False
        self.returned_s: float | None = None
        self._last_look: Look | None = None

    def input(self) -> None:
        if self.tells_return and self.last_input_s is not None and self.clock.boot_s() - self.last_input_s >= 5:
            self.returned_s = self.clock.boot_s()
            self.changed = True
        self.last_input_s = self.clock.boot_s()

    def bring_to_front(self, pid: int) -> None:
        self.foreground = pid
        if self.windows is not None and pid:
            self.windows.setdefault(pid, 1)
        self.changed = True

    def fileno(self) -> int | None:
        return None

    def drain(self) -> bool:
        changed, self.changed = self.changed, False
        return changed

    def look(self) -> Look:
        self.looks += 1
        if self.silent and self._last_look is not None:
            return self._last_look
        now = self.clock.boot_s()
        idle_s = None if self.last_input_s is None else now - self.last_input_s
        if self.claims_idle_s is not None:
            idle_s = self.claims_idle_s
        self._last_look = Look(
            now,
            self.foreground,
            idle_s,
            self.watching,
            self.fullscreen,
            returned_s=self.returned_s,
            tells_return=self.tells_return,
        )
        return self._last_look

    def window_pids(self) -> dict[int, int] | None:
        return None if self.windows is None else dict(self.windows)

    def grab(self) -> Grab:
        self.calls.append(("grab", ()))
        return self.before.pop(0) if self.before else Grab.NONE

    def loosen_before_pause(self, pids: list[int]) -> None:
        self.calls.append(("loosen_before", tuple(sorted(pids))))

    def loosen_after_pause(self, pids: list[int]) -> Grab:
        self.calls.append(("loosen_after", tuple(sorted(pids))))
        return self.after.pop(0) if self.after else Grab.NONE

    def ask_to_close(self, pids: list[int]) -> int:
        self.calls.append(("close", tuple(sorted(pids))))
        return sum(1 for pid in pids if self.windows and pid in self.windows)

    def lock(self) -> bool:
        self.calls.append(("lock", ()))
        return True

    def sign_out(self) -> bool:
        self.calls.append(("sign_out", ()))
        return True

    def close(self) -> None:
        self.closed = True

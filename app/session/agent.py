"""Looks at one login session through its eyes and says what was seen, and how soon to look again.
Must not decide what counts as use."""

from __future__ import annotations

from collections.abc import Callable

from app.platform.foreground import SessionEyes
from app.wire.messages import Seen

# A guard that hears nothing for 5 s no longer trusts the agent, so someone active is looked at well within that.
ACTIVE_LOOK_S = 3.0
BLIND_LOOK_S = 1.0  # without events from the display server the foreground is found only by looking
# How late the return of someone who was away may be noticed: soon at first, more calmly later.
AWAY_LOOKS_S = ((300.0, 0.5), (1800.0, 1.0))
LONG_AWAY_LOOK_S = 2.0
WINDOWS_S = 10.0
IDLE_AFTER_S = 60.0  # where the child's own figure is not known


class Agent:
    """`boot_s` is the boot clock. One agent a session; not for several threads."""

    def __init__(self, session: str, eyes: SessionEyes, boot_s: Callable[[], float]) -> None:
        self.session = session
        self.eyes = eyes
        self._boot_s = boot_s
        self._windows: tuple[int, ...] | None = None
        self._windows_at_s = float("-inf")
        self._idle_s: float | None = None
        self._tells_return = False

    def fileno(self) -> int | None:
        return self.eyes.fileno()

    def something_changed(self) -> bool:
        """Read what waits on `fileno`. True: look again, the windows too."""
        changed = self.eyes.drain()
        if changed:
            self._windows_at_s = float("-inf")
        return changed

    def look(self) -> Seen:
        look = self.eyes.look()
        now = self._boot_s()
        if now - self._windows_at_s >= WINDOWS_S and not (look.idle_s or 0) > WINDOWS_S:
            windows = self.eyes.window_pids()
            self._windows = None if windows is None else tuple(sorted(windows))
            self._windows_at_s = now
        self._idle_s, self._tells_return = look.idle_s, look.tells_return
        able = self.eyes.abilities
        return Seen(
            session=self.session,
            boot_s=look.boot_s,
            foreground_pid=look.foreground_pid,
            foreground_app_id=look.foreground_app_id,
            idle_s=look.idle_s,
            watching=look.watching,
            fullscreen=look.fullscreen,
            window_pids=self._windows,
            foreground_by=able.foreground,
            idle_by=able.idle,
            display_server=able.display_server,
            returned_s=look.returned_s,
        )

    def next_look_s(self, idle_after_s: float = IDLE_AFTER_S) -> float:
        """Often while someone is away and the return is only found by looking; seldom else: of someone who is there each look tells the
        last input anyway."""
        away_s = None if self._idle_s is None else self._idle_s - idle_after_s
        if away_s is None or away_s < 0 or self._tells_return:
            able = self.eyes.abilities
            sees_nothing = able.foreground is None and able.idle is None
            return ACTIVE_LOOK_S if sees_nothing or self.eyes.fileno() is not None else BLIND_LOOK_S
        return next((pace_s for until_s, pace_s in AWAY_LOOKS_S if away_s < until_s), LONG_AWAY_LOOK_S)

    def close(self) -> None:
        self.eyes.close()

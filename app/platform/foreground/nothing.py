"""The eyes of a session in which nothing can be seen: no display server, or one that tells nobody anything.
Must not guess: every answer is "not known"."""

from __future__ import annotations

from collections.abc import Callable

from app.platform.foreground import Abilities, Grab, Look


class SeesNothing:
    """`hands` still lock and sign out where the system knows how."""

    def __init__(
        self, boot_s: Callable[[], float], lock: Callable[[], bool], sign_out: Callable[[], bool], server: str = "none"
    ) -> None:
        self.abilities = Abilities(foreground=None, idle=None, watching=False, grabs=False, windows=False, display_server=server)
        self._boot_s = boot_s
        self._lock = lock
        self._sign_out = sign_out

    def fileno(self) -> int | None:
        return None

    def drain(self) -> bool:
        return False

    def look(self) -> Look:
        return Look(self._boot_s(), None, None, None, None)

    def window_pids(self) -> dict[int, int] | None:
        return None

    def grab(self) -> Grab:
        return Grab.UNKNOWN

    def loosen_before_pause(self, pids: list[int]) -> None:
        """There is nothing to let go of."""

    def loosen_after_pause(self, pids: list[int]) -> Grab:  # noqa: ARG002 - the protocol's name
        return Grab.UNKNOWN

    def ask_to_close(self, pids: list[int]) -> int:  # noqa: ARG002 - the protocol's name
        return 0

    def lock(self) -> bool:
        return self._lock()

    def sign_out(self) -> bool:
        return self._sign_out()

    def close(self) -> None:
        """Nothing is open."""

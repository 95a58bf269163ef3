"""The keys that open Tell from anywhere, as the desktop keeps and holds them.
Must not touch the system itself: all of it comes from the desktop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TellShortcut:
    """`choices` empty: this session gives no program keys of its own. `keys` empty: none chosen."""

    choices: tuple[str, ...]
    keys: Callable[[], str]
    held: Callable[[], bool]  # False: chosen, but somebody else has them
    choose: Callable[[str], None]

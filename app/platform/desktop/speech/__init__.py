"""Reading aloud with a voice that this PC has.
Must not make the caller wait, nor keep what was read."""

from __future__ import annotations

import sys
from collections.abc import Callable
from enum import Enum
from typing import Protocol


class Spoken(Enum):
    """How it ended."""

    WHOLE = "whole"
    STOPPED = "stopped"
    NO_VOICE = "no_voice"  # none here speaks that language
    FAILED = "failed"


class Speech(Protocol):
    """One voice at a time. `ended` is called once for each `say`, from a thread of its own."""

    def say(self, text: str, language: str, ended: Callable[[Spoken], None]) -> None:
        """Read in "vi" or "en"; what is being read stops first."""

    def stop(self) -> None: ...

    def close(self) -> None: ...

    def has_voice(self, language: str) -> bool:
        """Asks the system and waits for it, some seconds at worst: not for the screen's thread."""


def speech_for_this_pc() -> Speech:
    if sys.platform == "win32":
        from app.platform.desktop.speech.windows import speech
    elif sys.platform == "darwin":
        from app.platform.desktop.speech.macos import speech
    else:
        from app.platform.desktop.speech.linux import speech
    return speech()

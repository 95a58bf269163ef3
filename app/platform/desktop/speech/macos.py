"""Reading aloud on macOS, through its program `say`.
Must not choose a voice of another language: it would read letters, not words."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence

from app.platform.desktop.speech.by_program import ProgramSpeech

_VOICE = re.compile(r"^(.+?)\s+([a-z]{2,3})[-_]\w+\s+#")


class MacSpeech(ProgramSpeech):
    def __init__(self, environment: Mapping[str, str] = os.environ) -> None:
        super().__init__(environment)

    def command(self, language: str) -> Sequence[str] | None:
        for line in (self.asked(["say", "-v", "?"]) or "").splitlines():
            found = _VOICE.match(line)
            if found is not None and found[2] == language:
                return ["say", "-v", found[1].strip(), "-r", "150", "-f", "-"]
        return None


def speech() -> MacSpeech:
    return MacSpeech()

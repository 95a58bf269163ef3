"""Reading aloud on Linux: through speech-dispatcher where it has a voice for the language, else through espeak-ng itself.
Must not start a service to find out which voices there are, but by asking for them as any reader does."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping, Sequence

from app.platform.desktop.speech.by_program import ProgramSpeech

_RATE = "-15"  # of -100 to 100: slower than for adults, who listen while they do something else


class LinuxSpeech(ProgramSpeech):
    def __init__(self, environment: Mapping[str, str] = os.environ) -> None:
        super().__init__(environment)

    def command(self, language: str) -> Sequence[str] | None:
        path = self.environment.get("PATH")
        dispatcher = shutil.which("spd-say", path=path)
        if dispatcher is not None and speaks(self.asked([dispatcher, "-L"]) or "", language, column=-2):
            return [dispatcher, "-w", "-r", _RATE, "-l", language, "--", "{text}"]
        espeak = shutil.which("espeak-ng", path=path) or shutil.which("espeak", path=path)
        if espeak is not None and speaks(self.asked([espeak, f"--voices={language}"]) or "", language, column=1):
            return [espeak, "-v", language, "-s", "140", "--stdin"]
        return None

    def silenced(self, command: Sequence[str]) -> None:
        """The dispatcher goes on reading when the one who asked has gone."""
        if "{text}" in command:
            self.asked([command[0], "-S"])


def speaks(listing: str, language: str, column: int) -> bool:
    """Whether a list of voices, one a line below a heading, names the language ("vi", "vi-vn", "vi_VN") in that column."""
    for line in listing.splitlines()[1:]:
        words = line.split()
        if len(words) >= 2 and words[column].lower().replace("_", "-").split("-")[0] == language:
            return True
    return False


def speech() -> LinuxSpeech:
    return LinuxSpeech()

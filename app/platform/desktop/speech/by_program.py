"""Reading aloud through a program of the system, which ends when it has read or is ended.
Must not pass the text as part of a command that a shell reads."""

from __future__ import annotations

import subprocess
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress

from app.platform.desktop.speech import Spoken

ASK_S = 6.0  # a list of all voices with all their variants may be long


class ProgramSpeech(ABC):
    """`environment` is that of the programs; tests hand in one whose PATH leads to theirs."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self.environment = dict(environment)
        self._lock = threading.Lock()
        self._one_voice = threading.Lock()
        self._turn = 0  # each `say` has its own; a newer one ends the older
        self._process: subprocess.Popen[bytes] | None = None
        self._commands: dict[str, Sequence[str]] = {}

    @abstractmethod
    def command(self, language: str) -> Sequence[str] | None:
        """What reads its standard input, or `{text}` in its place, in that language; None: no voice for it. May wait ASK_S."""

    def silenced(self, command: Sequence[str]) -> None:  # noqa: B027 - most systems have nothing else to tell
        """What else has to be told to be quiet when that command was ended. May wait."""

    def has_voice(self, language: str) -> bool:
        return self._known(language) is not None

    def _known(self, language: str) -> Sequence[str] | None:
        """A voice that was found stays; one that is missing is looked for again: somebody may just have installed it."""
        found = self._commands.get(language) or self.command(language)
        if found is not None:
            self._commands[language] = found
        return found

    def say(self, text: str, language: str, ended: Callable[[Spoken], None]) -> None:
        self.stop()
        with self._lock:
            self._turn += 1
            turn = self._turn
        threading.Thread(target=self._read, args=(turn, text, language, ended), name="speech", daemon=True).start()

    def stop(self) -> None:
        with self._lock:
            self._turn += 1
            if self._process is not None:
                with suppress(OSError):
                    self._process.terminate()  # the thread that waits for it takes its status

    def close(self) -> None:
        self.stop()

    # ---- the thread ----

    def _read(self, turn: int, text: str, language: str, ended: Callable[[Spoken], None]) -> None:
        # One after the other: what silences the last one must not silence the next.
        with self._one_voice:
            how = self._how(turn, text, language)
        ended(how)

    def _how(self, turn: int, text: str, language: str) -> Spoken:
        command = self._known(language)
        if command is None:
            return Spoken.NO_VOICE
        by_input = "{text}" not in command
        try:
            process = self._started([text if part == "{text}" else part for part in command], turn)
        except OSError:
            return Spoken.FAILED
        if process is None:
            return Spoken.STOPPED
        with suppress(OSError, ValueError):
            process.communicate(text.encode() if by_input else None)
        with self._lock:
            stopped = self._turn != turn
            self._process = None
        if stopped:
            self.silenced(command)
            return Spoken.STOPPED
        return Spoken.WHOLE if process.returncode == 0 else Spoken.FAILED

    def _started(self, command: list[str], turn: int) -> subprocess.Popen[bytes] | None:
        with self._lock:
            if self._turn != turn:
                return None  # stopped before it began
            self._process = subprocess.Popen(
                command,
                env=self.environment,
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            return self._process

    def asked(self, command: list[str]) -> str | None:
        """What a program says of itself; None: nothing, or not in time."""
        try:
            told = subprocess.run(
                command, env=self.environment, stdin=subprocess.DEVNULL, capture_output=True, timeout=ASK_S, check=False
            )
        except (OSError, subprocess.TimeoutExpired):
            return None
        return told.stdout.decode("utf-8", "replace") if told.returncode == 0 else None

"""Installed programs on Linux: desktop entries, flatpaks and the games folders.
Must not start anything, nor believe an entry about a file that is not there."""

from __future__ import annotations

import os
import shlex
from collections.abc import Iterator
from pathlib import Path

from app.platform.processes import FileFact, ProcessFacts, ProcessKey
from app.platform.processes.linux_places import Places
from app.platform.processes.linux_runs import what_it_runs

_ENTRIES = ("usr/share/applications", "usr/local/share/applications", "var/lib/snapd/desktop/applications")
_OWN_ENTRIES = ".local/share/applications"
_GAMES = ("usr/games", "usr/local/games")
_FLATPAKS = "var/lib/flatpak/app"
_PATH = ("usr/local/sbin", "usr/local/bin", "usr/sbin", "usr/bin", "usr/local/games", "usr/games", "bin", "snap/bin")
_STARTERS = frozenset({"env", "sh", "bash", "gtk-launch", "flatpak", "snap", "pkexec", "xdg-open", "dbus-send", "gapplication"})
_MOST = 3000
_LONGEST_LINE = 255
_NONE = ProcessKey(0, 0)


class LinuxPrograms:
    """`root` is given by tests."""

    def __init__(self, own_home: str | None, root: Path = Path("/")) -> None:
        self._own_home = own_home
        self._root = root

    def installed(self) -> list[ProcessFacts] | None:
        places = Places()
        found: dict[tuple[str, str | None], ProcessFacts] = {}
        try:
            for command, entry in self._commands():
                facts = self._facts(places, command, entry)
                if facts is not None and facts.file is not None:
                    found.setdefault((facts.file.path, facts.runs), facts)
                if len(found) >= _MOST:
                    break
        finally:
            places.close()
        return list(found.values())

    # ---- what is there to start ----

    def _commands(self) -> Iterator[tuple[list[str], str | None]]:
        folders = [self._root / folder for folder in _ENTRIES]
        if self._own_home is not None:
            folders.append(Path(self._own_home) / _OWN_ENTRIES)
        for folder in folders:
            for path in _files(folder, "*.desktop"):
                command = _command_of(path)
                if command:
                    yield command, path.stem
        for games in _GAMES:
            for path in _files(self._root / games, "*"):
                yield [str(path)], None
        for metadata in _files(self._root / _FLATPAKS, "*/current/active/metadata"):
            started = _flatpak_command(metadata)
            if started is not None:
                yield [str(metadata.parent / "files" / "bin" / started)], metadata.parts[-4]

    # ---- what it would be ----

    def _facts(self, places: Places, command: list[str], entry: str | None) -> ProcessFacts | None:
        path = self._resolved(command[0])
        if path is None:
            return None
        arguments = [path, *command[1:]]
        interpreter = _interpreter_of(path)
        if interpreter:
            resolved = self._resolved(interpreter[0])
            if resolved is None:
                return None
            arguments = [resolved, *interpreter[1:], *arguments]
            path = resolved
        try:
            real = os.path.realpath(path)
            seen = os.stat(real)
        except OSError:
            return None
        file = FileFact(real, seen.st_dev, seen.st_ino, seen.st_uid, places.child_writable(real, seen))
        runs = what_it_runs(real, arguments, {}, None)
        return ProcessFacts(
            key=_NONE,
            parent=None,
            name=os.path.basename(runs or real)[:15],
            command=tuple(arguments),
            account=None,
            login_account=None,
            session=None,
            file=file,
            writable_mappings=False,
            desktop_entry=entry,
            runs=runs,
        )

    def _resolved(self, program: str) -> str | None:
        if os.path.isabs(program):
            return program if os.path.isfile(program) else None
        for folder in _PATH:
            path = self._root / folder / program
            if os.access(path, os.X_OK) and path.is_file():
                return str(path)
        return None


def _files(folder: Path, pattern: str) -> list[Path]:
    try:
        return sorted(path for path in folder.glob(pattern) if path.is_file())
    except OSError:
        return []


def _command_of(path: Path) -> list[str]:
    """The Exec line of a program that shows itself; [] for what is none."""
    values: dict[str, str] = {}
    try:
        lines = path.read_text("utf-8", "replace").splitlines()
    except OSError:
        return []
    inside = False
    for line in lines:
        if line.startswith("["):
            inside = line.strip() == "[Desktop Entry]"
        elif inside and "=" in line:
            name, _, value = line.partition("=")
            values.setdefault(name.strip(), value.strip())
    if values.get("Type", "Application") != "Application" or values.get("Hidden") == "true":
        return []
    try:
        words = shlex.split(values.get("Exec", ""))
    except ValueError:
        return []
    words = [word for word in words if not (len(word) == 2 and word.startswith("%"))]
    while words and (words[0] == "env" or "=" in words[0]):
        words = words[1:]
    if not words or os.path.basename(words[0]) in _STARTERS:
        return []
    return words


def _interpreter_of(path: str) -> list[str]:
    """What the kernel would start for a script; [] for a program of its own."""
    try:
        with open(path, "rb") as file:
            line = file.readline(_LONGEST_LINE)
    except OSError:
        return []
    if not line.startswith(b"#!"):
        return []
    words = line[2:].decode("utf-8", "replace").split()
    if words and os.path.basename(words[0]) == "env":
        words = [word for word in words[1:] if not word.startswith("-")]
    return words


def _flatpak_command(metadata: Path) -> str | None:
    try:
        lines = metadata.read_text("utf-8", "replace").splitlines()
    except OSError:
        return None
    command = next((line.partition("=")[2].strip() for line in lines if line.startswith("command=")), "")
    return command if command and "/" not in command else None

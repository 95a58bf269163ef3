"""Remembers which processes were stopped by signal, so that a new guard finds what a killed one left.
Must hold nothing but pids and start times, and believe only what is of this boot."""

from __future__ import annotations

import os
from pathlib import Path

import msgspec

from app.platform.processes import ProcessKey


class Stopped(msgspec.Struct, frozen=True):
    pid: int
    started: int
    root_pid: int
    root_started: int


class _Page(msgspec.Struct, frozen=True):
    boot: str
    stopped: tuple[Stopped, ...] = ()


class Journal:
    """One small file, written whole and put in place at once. No fsync: after a power cut nothing of it is true."""

    def __init__(self, state_dir: str, boot: str) -> None:
        """`boot` names this boot of the PC: a pid of an earlier one says nothing."""
        self._path = Path(state_dir) / "paused.json"
        self._boot = boot
        self._written: dict[ProcessKey, ProcessKey] | None = None

    def read(self) -> dict[ProcessKey, ProcessKey]:
        """Stopped process -> root of what is resumed together."""
        try:
            page = msgspec.json.decode(self._path.read_bytes(), type=_Page)
        except (OSError, msgspec.MsgspecError):
            return {}
        if page.boot != self._boot:
            return {}
        return {ProcessKey(line.pid, line.started): ProcessKey(line.root_pid, line.root_started) for line in page.stopped}

    def write(self, stopped: dict[ProcessKey, ProcessKey]) -> None:
        """A full or read-only disk must not keep a program from being paused: then a killed guard's pauses are found by sweep only."""
        if stopped == self._written:
            return
        page = _Page(self._boot, tuple(Stopped(key.pid, key.started, root.pid, root.started) for key, root in stopped.items()))
        beside = self._path.with_suffix(".new")
        try:
            if not stopped:
                self._path.unlink(missing_ok=True)
            else:
                descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
                with os.fdopen(descriptor, "wb") as file:
                    file.write(msgspec.json.encode(page))
                os.replace(beside, self._path)
        except OSError:
            self._written = None
            return
        self._written = dict(stopped)

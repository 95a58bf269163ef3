"""How a folder of the freezer is named, so that its name tells where the held processes came from.
Must not touch the cgroup tree."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import PurePosixPath
from urllib.parse import quote, unquote

PREFIX = "haidang-paused-"
_LONGEST = 250


def folder_name(state_dir: str) -> str:
    """Two guards with different data never touch each other's folder."""
    return PREFIX + hashlib.sha256(state_dir.encode("utf-8", "surrogateescape")).hexdigest()[:10]


@dataclass(frozen=True, slots=True)
class Unit:
    """What is resumed together: one tree (named by its root), from one place."""

    root_pid: int
    root_started: int
    origin: str

    @property
    def name(self) -> str:
        place = quote(self.origin, safe="")
        while len(place) > _LONGEST - 40:  # the way home is then the nearest folder above that still fits
            self_origin = str(PurePosixPath(unquote(place)).parent)
            place = quote(self_origin, safe="")
        return f"{self.root_pid}.{self.root_started}.{place}"


def parse_unit(name: str) -> Unit | None:
    parts = name.split(".", 2)
    if len(parts) != 3 or not parts[0].isdecimal() or not parts[1].isdecimal():
        return None
    return Unit(int(parts[0]), int(parts[1]), unquote(parts[2]))


def origin_of(path: str) -> str:
    """The place that a process of the freezer came from; any other path is its own origin."""
    parts = path.split("/")
    for place, part in enumerate(parts):
        # Only a folder of ours at the top counts: deeper down a child may make folders of any name.
        if part.startswith(PREFIX) and all(above in ("", "..") for above in parts[:place]) and place + 1 < len(parts):
            unit = parse_unit(parts[place + 1])
            return path if unit is None else unit.origin
    return path

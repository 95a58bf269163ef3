"""Reads the drawn parts of the picture world: SVG files whose top groups are layers, in a few sample colours.
Must not know what is composed of them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from app.content.places import resources_dir

_GROUP = re.compile(r"<(/?)g\b([^>]*?)(/?)>")
_ID = re.compile(r'\bid="([a-z_-]+)"')
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}\b")


def scenes_dir() -> Path:
    return resources_dir() / "scenes"


@lru_cache(maxsize=256)
def layers(folder: str, name: str) -> Mapping[str, str]:
    """The inner drawing of each top group of a part, by the group's id."""
    text = (scenes_dir() / folder / f"{name}.svg").read_text(encoding="utf-8")
    found: dict[str, str] = {}
    depth, begin, id = 0, 0, ""
    for tag in _GROUP.finditer(text):
        if tag[3]:
            continue
        if not tag[1]:
            if depth == 0:
                named = _ID.search(tag[2])
                id, begin = named[1] if named else "", tag.end()
            depth += 1
        else:
            depth -= 1
            if depth == 0 and id:
                found[id] = text[begin : tag.start()].strip()
    return MappingProxyType(found)


def layer(folder: str, name: str, id: str) -> str:
    """One layer of a part; empty where it has none."""
    return layers(folder, name).get(id, "")


def recoloured(drawing: str, colours: Mapping[str, str]) -> str:
    """The drawing with its sample colours replaced (keys in upper case)."""
    return _COLOUR.sub(lambda found: colours.get(found[0].upper(), found[0]), drawing)


def all_in(drawing: str, colour: str) -> str:
    """The drawing with one colour in the place of every other."""
    return _COLOUR.sub(colour, drawing)


def mixed(one: str, other: str) -> str:
    """The colour half way between two."""
    return "#" + "".join(f"{(int(one[at : at + 2], 16) + int(other[at : at + 2], 16)) // 2:02X}" for at in (1, 3, 5))


@dataclass(frozen=True, slots=True)
class Light:
    """What is left of red, green and blue in the evening, and how strong colours are before that."""

    red: float
    green: float
    blue: float
    strong: float = 1.0


@lru_cache(maxsize=8192)
def _evening(colour: str, light: Light) -> str:
    """One colour of the day as it looks in the evening."""
    channels = [int(colour[at : at + 2], 16) for at in (1, 3, 5)]
    grey = 0.3 * channels[0] + 0.59 * channels[1] + 0.11 * channels[2]
    left = (light.red, light.green, light.blue)
    # A trace of night blue in the darkest, so that nothing sinks into black.
    dimmed = (
        (grey + (channel - grey) * light.strong) * share + low * (1 - share)
        for channel, share, low in zip(channels, left, (10, 18, 30), strict=True)
    )
    return "#" + "".join(f"{max(0, min(255, round(value))):02X}" for value in dimmed)


def at_evening(drawing: str, light: Light) -> str:
    return _COLOUR.sub(lambda found: _evening(found[0].upper(), light), drawing)

"""Reads the drawn parts of the picture world: SVG files whose top groups are layers, in a few sample colours.
Must not know what is composed of them."""

from __future__ import annotations

import re
from collections.abc import Mapping
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


def mixed(one: str, other: str) -> str:
    """The colour half way between two."""
    return "#" + "".join(f"{(int(one[at : at + 2], 16) + int(other[at : at + 2], 16)) // 2:02X}" for at in (1, 3, 5))


@lru_cache(maxsize=4096)
def _evening(colour: str, dim: float) -> str:
    """One colour of the day as it looks in the evening: darker, and drawn towards the blue of the dark theme."""
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    grey = 0.3 * red + 0.59 * green + 0.11 * blue
    mixed = tuple(channel * 0.86 + grey * 0.14 for channel in (red, green, blue))
    tint = (dim * 0.94, dim * 0.99, dim * 1.12)
    floor = (12, 20, 32)
    return "#" + "".join(
        f"{min(255, round(low * (1 - dim) + channel * share)):02X}" for channel, share, low in zip(mixed, tint, floor, strict=True)
    )


def at_evening(drawing: str, dim: float) -> str:
    """The drawing with every colour dimmed; `dim` 1 is day."""
    return _COLOUR.sub(lambda found: _evening(found[0].upper(), dim), drawing)

"""The colours, type sizes and spaces of both themes in one place, and the sums that prove their contrast.
Must not import Qt, so that the sums are tested without a screen."""

from __future__ import annotations

from enum import Enum

import msgspec


class Mode(Enum):
    LIGHT = "light"
    DARK = "dark"


class Audience(Enum):
    """Who reads the page: children of 6 to 10, of 11 to 16, and adults."""

    CHILD_SMALL = "child_small"
    CHILD_BIG = "child_big"
    PARENT = "parent"


class Tokens(msgspec.Struct, frozen=True):
    """Colours as "#RRGGBB". `edge` is the border of a control; `line` is decoration and never the only sign of one."""

    ground: str
    rail: str
    paper: str
    line: str
    edge: str
    ink: str
    soft: str
    sea: str
    on_sea: str
    sea_pressed: str
    sea_tint: str
    coral: str
    on_coral: str
    coral_pressed: str
    coral_tint: str
    leaf: str
    leaf_tint: str
    sun: str
    on_sun: str
    sun_tint: str
    sun_deep: str
    """Sun as a thin line or a mark on paper: 3:1 there, which the token `sun` is not in light."""
    icon_fill: str
    """The second tone of an icon: its ink lines stay visible on it."""
    track: str
    """The empty part of a bar, a ring or a week: calm, and never the only sign of a value."""
    pale: str
    """Last week's bars, beside this week's in sea."""
    sea_mid: str
    """The lighter of the two layers of a painted week."""
    hue_orange: str
    hue_plum: str


LIGHT = Tokens(
    ground="#FFF9EF",
    rail="#FFF4E2",
    paper="#FFFFFF",
    line="#E3D8C4",
    edge="#8A7B5E",
    ink="#16324F",
    soft="#5B7186",
    sea="#146C8C",
    on_sea="#FFFFFF",
    sea_pressed="#0F556F",
    sea_tint="#E2F2F5",
    coral="#C2361F",
    on_coral="#FFFFFF",
    coral_pressed="#A12C18",
    coral_tint="#FDEBE6",
    leaf="#27704A",
    leaf_tint="#E6F3E8",
    sun="#FFC94D",
    on_sun="#16324F",
    sun_tint="#FFF1CF",
    sun_deep="#8F6300",
    icon_fill="#FFC94D",
    track="#F0E7D6",
    pale="#988A6E",
    sea_mid="#3F8CA5",
    hue_orange="#B4641A",
    hue_plum="#84569B",
)

DARK = Tokens(
    ground="#0F1D2B",
    rail="#0B1622",
    paper="#182B3D",
    line="#2B4258",
    edge="#6F8AA3",
    ink="#F3EFE6",
    soft="#A9BBCB",
    sea="#6CC3DC",
    on_sea="#0F1D2B",
    sea_pressed="#8FD3E6",
    sea_tint="#1B3A4C",
    coral="#FF8A73",
    on_coral="#0F1D2B",
    coral_pressed="#FFA592",
    coral_tint="#402D33",
    leaf="#7CCB9A",
    leaf_tint="#1D3B36",
    sun="#FFD977",
    on_sun="#0F1D2B",
    sun_tint="#3B3728",
    sun_deep="#FFD977",
    icon_fill="#6B5826",
    track="#24394D",
    pale="#6B8297",
    sea_mid="#3D8AA3",
    hue_orange="#F0A45C",
    hue_plum="#C39ADB",
)


def tokens_for(mode: Mode) -> Tokens:
    return DARK if mode is Mode.DARK else LIGHT


class Sizes(msgspec.Struct, frozen=True):
    """Logical pixels of one audience."""

    text: int
    small: int
    heading: int
    title: int
    number: int
    control: int
    icon: int


_SIZES = {
    Audience.CHILD_SMALL: Sizes(text=20, small=17, heading=24, title=34, number=56, control=56, icon=28),
    Audience.CHILD_BIG: Sizes(text=18, small=16, heading=22, title=32, number=52, control=52, icon=26),
    Audience.PARENT: Sizes(text=16, small=14, heading=20, title=30, number=44, control=44, icon=22),
}


def sizes_for(audience: Audience) -> Sizes:
    return _SIZES[audience]


class Space:
    """The five steps between things."""

    XS = 4
    S = 8
    M = 12
    L = 20
    XL = 32


class Radius:
    CARD = 20
    BUTTON = 14
    SMALL = 10


LINE_HEIGHT = 1.45
"""Of the type size, at the least: Ế, Ỗ and Ậ of one line must not touch the line above."""

RING_GAP = 2
RING_WIDTH = 3
RING_ROOM = RING_GAP + RING_WIDTH
"""What the keyboard's focus ring needs around a control."""


def _linear(channel: int) -> float:
    share = channel / 255
    return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)


def luminance(colour: str) -> float:
    """Relative luminance of "#RRGGBB" after WCAG 2."""
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return 0.2126 * _linear(red) + 0.7152 * _linear(green) + 0.0722 * _linear(blue)


def contrast(one: str, other: str) -> float:
    """Contrast of two colours after WCAG 2: 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


TEXT_PAIRS: tuple[tuple[str, str], ...] = (
    *((text, on) for text in ("ink", "soft") for on in ("ground", "rail", "paper")),
    *((text, on) for text in ("sea", "coral", "leaf", "sun_deep") for on in ("ground", "paper")),
    *(("ink", on) for on in ("sea_tint", "coral_tint", "leaf_tint", "sun_tint", "track")),
    ("sea", "sea_tint"),
    ("coral", "coral_tint"),
    ("leaf", "leaf_tint"),
    ("on_sea", "sea"),
    ("on_sea", "sea_pressed"),
    ("on_coral", "coral"),
    ("on_coral", "coral_pressed"),
    ("on_sun", "sun"),
)
"""Every (text, ground) that widgets may set: 4.5 to 1 in both themes."""

MARK_PAIRS: tuple[tuple[str, str], ...] = (
    *(("edge", on) for on in ("ground", "rail", "paper")),
    *((mark, on) for mark in ("sea", "coral", "leaf", "sun_deep", "hue_orange", "hue_plum") for on in ("ground", "paper")),
    *(("edge", on) for on in ("sea_tint", "sun_tint", "coral_tint", "leaf_tint")),
    ("sea", "track"),
    ("sea_mid", "track"),
    ("pale", "paper"),
    ("sun_deep", "sun_tint"),
    ("leaf", "leaf_tint"),
    ("ink", "icon_fill"),
    ("sea", "icon_fill"),
)
"""Every (border, icon or bar, ground) that carries meaning: 3 to 1 in both themes."""

"""How the things of a scene stand and are carried: size, place of a screen's picture, way of holding.
Must not draw."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Stands(Enum):
    """Where a thing has its place."""

    BIG = "big"  # on the ground, behind the people
    BACKDROP = "backdrop"  # further behind
    GROUND = "ground"  # on the ground, before the people
    STAND = "stand"  # small: on a little table of its own
    CLOSE_UP = "close_up"  # small with something to read on it: large, in a bright round
    WALL = "wall"
    AIR = "air"
    ALL_OVER = "all_over"


class Carried(Enum):
    """How somebody holds it."""

    LIFTED = "lifted"  # up in one hand
    BEFORE = "before"  # before the body, on both hands
    HANGING = "hanging"  # down from one hand
    FLYING = "flying"  # above one hand


Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""


@dataclass(frozen=True, slots=True)
class Object:
    """Drawn with the middle of its foot at the origin. `screen`: where a screen shows something."""

    width: float
    height: float
    stands: Stands
    carried: Carried = Carried.BEFORE
    held: float = 0.8  # scale in a hand
    screen: Box | None = None
    lifted: float = 0.0  # how high its drawing begins, where it comes with a table


OBJECTS = {
    "computer": Object(152, 182, Stands.BIG, held=0.4, screen=(-57, -174, 57, -100), lifted=78),
    "laptop": Object(124, 150, Stands.BIG, held=0.46, screen=(-47, -145, 47, -85), lifted=78),
    "phone": Object(80, 152, Stands.CLOSE_UP, Carried.LIFTED, 0.29, (-35, -141, 35, -17)),
    "tablet": Object(128, 104, Stands.CLOSE_UP, Carried.BEFORE, 0.42, (-57, -98, 57, -12)),
    "tv": Object(152, 172, Stands.BIG, held=0.35, screen=(-68, -166, 68, -80)),
    "book": Object(62, 22, Stands.STAND, held=0.8),
    "ball": Object(50, 50, Stands.GROUND, held=0.85),
    "gift": Object(62, 67, Stands.GROUND, held=0.7),
    "key": Object(58, 26, Stands.STAND, Carried.LIFTED, 0.72),
    "letter": Object(60, 42, Stands.STAND, Carried.LIFTED, 0.68),
    "cake": Object(68, 62, Stands.STAND, held=0.7),
    "kite": Object(90, 190, Stands.AIR, Carried.FLYING, 0.46),
    "picture": Object(72, 64, Stands.WALL, held=0.62),
    "bicycle": Object(130, 82, Stands.BIG, held=0.35),
    "moped": Object(140, 100, Stands.BIG, held=0.35),
    "lantern": Object(78, 96, Stands.AIR, Carried.HANGING, 0.55),
    "cat": Object(64, 60, Stands.GROUND, held=0.8),
    "dog": Object(76, 72, Stands.GROUND, held=0.72),
    "plant": Object(84, 110, Stands.BIG, held=0.5),
    "backpack": Object(62, 70, Stands.GROUND, held=0.7),
    "clock": Object(74, 75, Stands.WALL, held=0.5),
    "table": Object(150, 80, Stands.BIG, held=0.35),
    "bed": Object(210, 118, Stands.BIG, held=0.25),
    "lamp": Object(108, 206, Stands.BIG, held=0.3),
    "money": Object(62, 40, Stands.STAND, Carried.LIFTED, 0.62),
    "headphones": Object(58, 58, Stands.STAND, Carried.LIFTED, 0.55),
    "camera": Object(62, 48, Stands.STAND, held=0.6),
    "toothbrush": Object(50, 58, Stands.STAND, Carried.LIFTED, 0.62),
    "food": Object(72, 50, Stands.STAND, held=0.62),
    "tree": Object(170, 240, Stands.BACKDROP, held=0.2),
    "bench": Object(156, 92, Stands.BIG, held=0.3),
    "board": Object(132, 190, Stands.BIG, held=0.3),
    "bus": Object(300, 158, Stands.BACKDROP, held=0.18),
    "rain": Object(640, 480, Stands.ALL_OVER, held=0.08),
    "heart": Object(60, 56, Stands.AIR, Carried.LIFTED, 0.6),
}

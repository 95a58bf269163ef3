"""Finds speech bubbles a place in a picture: near their speaker, over no face and over no other bubble.
Must not paint."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont

from ui.widgets.typeset import Lines, break_lines, longest_word, natural_width

PADDING, EDGE, GAP = 14.0, 8.0, 8.0
TAIL = 16.0
"""How far a bubble keeps from the head that it belongs to."""
ROOT = 32.0
"""How far from the edge of a bubble its tail begins, at the least."""
MOST_EMS = 17.0
"""No line of a bubble is longer, in type sizes."""
TRIED = 8
"""Places of what is said first that are tried with all that follows."""
SHAPES = 5
"""Ways of breaking a text that are tried."""
STEP_Y, STEPS_X = 14.0, 11

Box = tuple[float, float, float, float]
"""Left, top, right, bottom: many are compared, which Qt's own rectangles make slow from Python."""


@dataclass(frozen=True, slots=True)
class PlacedBubble:
    box: QRectF
    tip: QPointF
    lines: Lines


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be said, and the point it comes from."""

    text: str
    anchor: QPointF


@dataclass(frozen=True, slots=True)
class _Choice:
    cost: float
    box: Box
    tip: tuple[float, float]
    lines: Lines


@dataclass(frozen=True, slots=True)
class _Shape:
    """A text broken in one way, with the size of its bubble."""

    lines: Lines
    width: float
    height: float


def placed(
    wanted: Sequence[Wanted], faces: Sequence[QRectF], area: QRectF, font: QFont, *, tails_may_cross: bool = False
) -> tuple[PlacedBubble, ...] | None:
    """The bubbles in the order of reading, or nothing where `area` has no room for all of them."""
    shapes = [_shapes(one.text, font, area) for one in wanted]
    if sum(min(shape.height for shape in some) + GAP for some in shapes) > 2 * area.height():
        return None
    barred = [(face.left() - 5, face.top() - 5, face.right() + 5, face.bottom() + 5) for face in faces]
    frame = (area.left() + EDGE, area.top() + EDGE, area.right() - EDGE, area.bottom() - EDGE)
    tips = [(one.anchor.x(), one.anchor.y()) for one in wanted]
    found = _together(list(zip(tips, shapes, strict=True)), (), barred, frame, tails_may_cross)
    if found is None:
        return None
    return tuple(
        PlacedBubble(QRectF(QPointF(*one.box[:2]), QPointF(*one.box[2:])), QPointF(*one.tip), one.lines) for one in found[1]
    )


def _together(
    wanted: Sequence[tuple[tuple[float, float], list[_Shape]]],
    found: tuple[_Choice, ...],
    barred: Sequence[Box],
    frame: Box,
    crossing: bool,
) -> tuple[float, tuple[_Choice, ...]] | None:
    """What is said first may have to lie higher, so that what is said next is read next: the best of both together."""
    if not wanted:
        return 0.0, found
    tried = {1: 1, 2: TRIED}.get(len(wanted), 3)
    best: tuple[float, tuple[_Choice, ...]] | None = None
    for choice in _choices(*wanted[0], found, barred, frame, crossing)[:tried]:
        if best is not None and choice.cost >= best[0]:
            break
        rest = _together(wanted[1:], (*found, choice), barred, frame, crossing)
        if rest is not None and (best is None or choice.cost + rest[0] < best[0]):
            best = choice.cost + rest[0], rest[1]
    return best


def _shapes(text: str, font: QFont, area: QRectF) -> list[_Shape]:
    """The text in one line, in two and so on, each as even as words allow."""
    room = area.width() - 2 * (EDGE + PADDING)
    whole, longest = natural_width(text, font), longest_word(text, font)
    most = min(room, max(MOST_EMS * font.pixelSize(), longest + 1))
    shapes: dict[tuple[str, ...], _Shape] = {}
    for count in range(1, 13):
        lines = break_lines(text, font, min(max(whole / count * 1.06 + 6, longest + 1), most))
        # Broken by the room alone, the last line may be one lonely word.
        if len(lines.texts) <= count:
            shapes[lines.texts] = _Shape(lines, lines.width + 2 * PADDING, lines.height + 2 * PADDING * 0.72)
        if len(shapes) == SHAPES:
            break
    return list(shapes.values()) or [_widest(text, font, area)]


def _widest(text: str, font: QFont, area: QRectF) -> _Shape:
    lines = break_lines(text, font, area.width() - 2 * (EDGE + PADDING))
    return _Shape(lines, lines.width + 2 * PADDING, lines.height + 2 * PADDING * 0.72)


def stacked(wanted: Sequence[Wanted], area: QRectF, font: QFont) -> tuple[PlacedBubble, ...]:
    """One below the other from the top, for a place too small for anything better: words are never left out."""
    found: list[PlacedBubble] = []
    top = area.top() + EDGE
    for one in wanted:
        shape = _widest(one.text, font, area)
        found.append(PlacedBubble(QRectF(area.left() + EDGE, top, shape.width, shape.height), one.anchor, shape.lines))
        top += shape.height + GAP
    return tuple(found)


def _choices(
    tip: tuple[float, float],
    shapes: Sequence[_Shape],
    found: Sequence[_Choice],
    barred: Sequence[Box],
    frame: Box,
    crossing: bool,
) -> list[_Choice]:
    """The best place at every height, the best of all first."""
    others = [(box[0] - GAP, box[1] - GAP, box[2] + GAP, box[3] + GAP) for box in (one.box for one in found)]
    # No tail runs behind another bubble, nor another's through this one.
    tails = [] if crossing else [_tail(one.box, one.tip) for one in found]
    choices: list[_Choice] = []
    for shape in shapes:
        room = frame[2] - frame[0] - shape.width
        bottom = min(tip[1] - TAIL, frame[3])
        if room < 0:
            continue
        while bottom - shape.height >= frame[1]:
            level: _Choice | None = None
            for step in range(STEPS_X):
                left = frame[0] + room * step / (STEPS_X - 1)
                box = (left, bottom - shape.height, left + shape.width, bottom)
                cost = _cost(box, tip, found, lines=len(shape.lines.texts))
                if level is not None and cost >= level.cost:
                    continue
                if _meets(box, barred) or _meets(box, others) or _meets(box, tails):
                    continue
                if not crossing and found and _meets(_tail(box, tip), others):
                    continue
                level = _Choice(cost, box, tip, shape.lines)
            if level is not None:
                choices.append(level)
            bottom -= STEP_Y
    return sorted(choices, key=lambda choice: choice.cost)


def _meets(box: Box, others: Sequence[Box]) -> bool:
    left, top, right, bottom = box
    return any(left < other[2] and other[0] < right and top < other[3] and other[1] < bottom for other in others)


def _cost(box: Box, tip: tuple[float, float], found: Sequence[_Choice], *, lines: int) -> float:
    """Near and right above is best; a tower of single words is poor; one that is read later lies lower, or further right."""
    left, top, right, bottom = box
    width, height = right - left, bottom - top
    aside = max(left + 26 - tip[0], tip[0] - right + 26, 0.0)
    cost = abs((left + right) / 2 - tip[0]) * 0.35 + aside * 3 + (tip[1] - bottom)
    cost += lines * 9 + max(0, lines - 3) * 40 + max(0.0, height * 1.25 - width) * 1.2 + width * 0.03
    for before in found:
        lower = top - before.box[1]
        if lower < -4 or (lower < 30 and left < before.box[0]):
            cost += 240
    return cost


def _tail(box: Box, tip: tuple[float, float]) -> Box:
    """Where the tail runs, with some room at its sides."""
    root = min(max(tip[0], box[0] + ROOT), box[2] - ROOT)
    return min(root, tip[0]) - 13, box[3], max(root, tip[0]) + 13, max(tip[1], box[3] + 1)

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


def placed(wanted: Sequence[Wanted], faces: Sequence[QRectF], area: QRectF, font: QFont) -> tuple[PlacedBubble, ...] | None:
    """The bubbles in the order of reading, or nothing where `area` has no room for all of them."""
    found: list[PlacedBubble] = []
    for number, one in enumerate(wanted):
        best = _best(one, found, faces, area, font, more=number + 1 < len(wanted), several=len(wanted) > 1)
        if best is None:
            return None
        found.append(best)
    return tuple(found)


def _shapes(text: str, font: QFont, area: QRectF, several: bool) -> list[Lines]:
    """The text in a few widths, the broad ones first."""
    room = area.width() - 2 * (EDGE + PADDING)
    most = min(room, max(18.0 * font.pixelSize(), longest_word(text, font)), natural_width(text, font) + 1)
    least = min(most, longest_word(text, font) + 1)
    shares = (1.0, 0.8, 0.64, 0.5) if not several else (0.8, 0.64, 0.5, 1.0)
    shapes: list[Lines] = []
    for share in shares:
        lines = break_lines(text, font, max(least, most * share))
        if lines.texts not in [shape.texts for shape in shapes]:
            shapes.append(lines)
    return shapes


def _best(
    one: Wanted,
    found: Sequence[PlacedBubble],
    faces: Sequence[QRectF],
    area: QRectF,
    font: QFont,
    *,
    more: bool,
    several: bool,
) -> PlacedBubble | None:
    best: tuple[float, PlacedBubble] | None = None
    barred = [face.adjusted(-5, -5, 5, 5) for face in faces] + [other.box.adjusted(-GAP, -GAP, GAP, GAP) for other in found]
    # A tail must not run behind what is said next.
    barred += [
        QRectF(other.tip.x() - 14, other.box.bottom(), 28, max(1.0, other.tip.y() - other.box.bottom())) for other in found
    ]
    for lines in _shapes(one.text, font, area, several):
        width, height = lines.width + 2 * PADDING, lines.height + 2 * PADDING * 0.72
        room_x, room_y = area.width() - 2 * EDGE - width, area.height() - 2 * EDGE - height
        if room_x < 0 or room_y < 0:
            continue
        lowest = min(one.anchor.y() - TAIL - height, area.bottom() - EDGE - height)
        for step_y in range(24):
            y = lowest - step_y * 14
            if y < area.top() + EDGE:
                break
            for step_x in range(13):
                x = area.left() + EDGE + room_x * step_x / 12
                box = QRectF(x, y, width, height)
                if any(box.intersects(other) for other in barred):
                    continue
                cost = _cost(box, one.anchor, found, more=more, lines=len(lines.texts))
                if best is None or cost < best[0]:
                    best = cost, PlacedBubble(box, one.anchor, lines)
    return best[1] if best is not None else None


def _cost(box: QRectF, anchor: QPointF, found: Sequence[PlacedBubble], *, more: bool, lines: int) -> float:
    """Near and right above is best; one that is read later lies lower, or further to the right; the first leaves room."""
    aside = max(box.left() + 26 - anchor.x(), anchor.x() - box.right() + 26, 0.0)
    cost = abs(box.center().x() - anchor.x()) * 0.35 + aside * 3 + (anchor.y() - box.bottom()) + lines * 10
    for before in found:
        if box.bottom() <= before.box.top() or (abs(box.top() - before.box.top()) < 40 and box.left() < before.box.left()):
            cost += 260
        # A tail must not run through what was said before.
        if before.box.intersects(QRectF(anchor.x() - 8, box.bottom(), 16, max(1.0, anchor.y() - box.bottom()))):
            cost += 400
    return cost + (max(0.0, box.width() - 300) * 0.2 if more else 0.0)

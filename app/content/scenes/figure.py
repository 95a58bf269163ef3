"""Draws one person of the cast, standing at the origin and looking to the right.
Must not know where in a scene that is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import hypot

from app.content.scenes.cast import Clothes, Person
from app.content.scenes.parts import layer, mixed, recoloured
from app.content.scenes.poses import SEAT, Arm, Build, Leg, Point, Pose, sitting_legs

SKIN, SLEEVE = "#F3CBA5", "#4EA2BA"
REACH = 53.0
"""No hand's middle goes further aside, so that neighbours do not touch."""


@dataclass(frozen=True, slots=True)
class _Limb:
    drawing: str
    grip: str
    hand: Point


@dataclass(frozen=True, slots=True)
class Drawn:
    """A figure in layers from the back to the front, and where the head and the hands came to lie."""

    behind: str
    body: str
    head: str
    before: str
    grip: str  # the far hand once more, over what it holds
    grips: str  # both hands
    hand: Point
    hands: Point


def _number(value: float) -> str:
    return f"{value:.1f}".rstrip("0").rstrip(".")


def _at(points: Sequence[Point]) -> str:
    """A line through the points whose bends are soft."""
    first, *middle, last = points
    path = f"M{_number(first[0])} {_number(first[1])}"
    before = first
    for bend, after in zip(middle, points[2:], strict=True):
        ins, outs = (_towards(bend, end, 7) for end in (before, after))
        path += (
            f" L{_number(ins[0])} {_number(ins[1])} Q{_number(bend[0])} {_number(bend[1])} {_number(outs[0])} {_number(outs[1])}"
        )
        before = bend
    return f"{path} L{_number(last[0])} {_number(last[1])}"


def _towards(begin: Point, end: Point, most: float) -> Point:
    far = hypot(end[0] - begin[0], end[1] - begin[1]) or 1
    share = min(most, far / 2) / far
    return begin[0] + (end[0] - begin[0]) * share, begin[1] + (end[1] - begin[1]) * share


def _until(points: Sequence[Point], share: float) -> list[Point]:
    """The first part of a line, as long as `share` of all of it."""
    lengths = [hypot(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(points)]
    left = sum(lengths) * share
    kept = [points[0]]
    for begin, end, length in zip(points, points[1:], lengths, strict=False):
        if left >= length:
            kept.append(end)
            left -= length
            continue
        if left > 0.5:
            kept.append(_towards_share(begin, end, left / length))
        break
    return kept if len(kept) > 1 else [points[0], points[1]]


def _towards_share(begin: Point, end: Point, share: float) -> Point:
    return begin[0] + (end[0] - begin[0]) * share, begin[1] + (end[1] - begin[1]) * share


def _line(points: Sequence[Point], width: float, colour: str, cap: str = "round") -> str:
    return (
        f'<path d="{_at(points)}" fill="none" stroke="{colour}" stroke-width="{_number(width)}" '
        f'stroke-linecap="{cap}" stroke-linejoin="round"/>'
    )


def _circle(centre: Point, radius: float, colour: str) -> str:
    return f'<circle cx="{_number(centre[0])}" cy="{_number(centre[1])}" r="{_number(radius)}" fill="{colour}"/>'


def _placed(drawing: str, x: float, y: float, across: float, down: float | None = None, turn: float = 0) -> str:
    turned = f" rotate({_number(turn)})" if turn else ""
    return f'<g transform="translate({_number(x)} {_number(y)}){turned} scale({across:.3f} {across if down is None else down:.3f})">{drawing}</g>'


def _hand(arm: Arm, elbow: Point, hand: Point, width: float) -> str:
    radius = width * 0.58
    if arm.shape == "open":
        fingers = ((-0.9, -1.5), (-0.3, -1.95), (0.35, -1.9), (0.95, -1.4))
        tips = "".join(
            _line([hand, (hand[0] + x * radius, hand[1] + y * radius)], width * 0.32, SKIN) for x, y in (*fingers, (-1.5, -0.1))
        )
        return tips + _circle(hand, radius, SKIN)
    if arm.shape == "finger":
        away = hypot(hand[0] - elbow[0], hand[1] - elbow[1]) or 1
        tip = (hand[0] + (hand[0] - elbow[0]) / away * radius * 2.1, hand[1] + (hand[1] - elbow[1]) / away * radius * 2.1 - 2)
        return _line([hand, tip], width * 0.36, SKIN) + _circle(hand, radius, SKIN)
    return _circle(hand, radius, SKIN)


def _arm(build: Build, clothes: Clothes, arm: Arm, side: int, lift: float, reach: float) -> _Limb:
    shoulder = (side * (build.half_shoulder - build.arm_width * 0.42), -build.shoulder + lift + build.arm_width * 0.55)
    elbow = (shoulder[0] + arm.elbow[0] * build.arm, shoulder[1] + arm.elbow[1] * build.arm)
    hand = (shoulder[0] + arm.hand[0] * build.arm, shoulder[1] + arm.hand[1] * build.arm)
    if reach:
        reach -= 8 if arm.shape == "finger" else 0
        hand = max(-reach, min(reach, hand[0])), hand[1]
    joints = [shoulder, elbow, hand]
    sleeve = clothes.sleeve_colour or SLEEVE
    cloth = _until(joints, clothes.sleeve)
    grip = _hand(arm, elbow, hand, build.arm_width)
    drawing = _line(joints, build.arm_width * 0.86, SKIN) + grip
    drawing += _line(cloth, build.arm_width + 3, sleeve, "butt")
    drawing += _circle(shoulder, (build.arm_width + 3) / 2, sleeve)
    return _Limb(drawing, grip, hand)


def _leg(build: Build, clothes: Clothes, leg: Leg, side: int, lift: float, bare_feet: bool) -> str:
    hip = (side * build.half_hip * 0.5, -build.hip + lift)
    knee = (hip[0] + leg.knee[0] * build.hip, hip[1] + leg.knee[1] * build.hip)
    foot = (hip[0] + leg.foot[0] * build.hip, hip[1] + leg.foot[1] * build.hip)
    ankle = (foot[0], foot[1] - 5)
    joints = [hip, knee, ankle]
    width = build.leg_width
    shoe = clothes.shoes if not bare_feet else SKIN
    long = width * 1.05
    drawing = (
        f'<g transform="translate({_number(foot[0])} {_number(foot[1])}) rotate({_number(leg.turn)})">'
        f'<path d="M{_number(-width * 0.52)} -2 C{_number(-width * 0.6)} -11 {_number(width * 0.3)} -12 {_number(width * 0.45)} -9 '
        f'C{_number(long)} -7 {_number(long * 1.02)} 0 {_number(long * 0.8)} 0 L{_number(-width * 0.3)} 0 Z" fill="{shoe}"/></g>'
    )
    skin = _line(joints, width * 0.78, SKIN, "butt")
    if clothes.legs == "trousers":
        return drawing + skin + _line(_until(joints, 0.95), width, "#3F5B78", "butt") + _circle(hip, width / 2, "#3F5B78")
    if clothes.legs == "shorts":
        return (
            skin + drawing + _line(_until(joints, 0.5), width + 4, "#3F5B78", "butt") + _circle(hip, (width + 4) / 2, "#3F5B78")
        )
    return skin + drawing


def _head(
    who: str, person: Person, build: Build, mood: str, tilt: float, lift: float, hat: bool, mirrored: bool
) -> tuple[str, str]:
    """The hair behind everything, and the head."""
    if who == "shadow":
        return "", _placed(layer("faces", "shadow", "face"), 0, -build.chin + lift, build.head)
    kind = person.face
    face = layer("faces", kind, "face")
    moods = {part: layer("moods", mood, part) for part in ("brows", "eyes", "lashes", "mouth", "marks")}
    if not person.lashes:
        moods["lashes"] = ""
    eyes = moods["brows"] + moods["eyes"] + moods["lashes"]
    if kind == "child":
        features = f'<g transform="translate(3 0)">{eyes}{moods["mouth"]}</g>'
    else:
        size = 0.95 if kind == "teen" else 0.88
        features = (
            f'<g transform="translate(83 {73.5 if kind == "teen" else 72}) scale({size}) translate(-80 -75)">{eyes}</g>'
            f'<g transform="translate(83 91) scale({size}) translate(-80 -92)">{moods["mouth"]}</g>'
        )
    hair = layer("heads", who, "front")
    over = layer("heads", who, "over")
    if hat:
        hair, over = hair, over + layer("faces", "hat", "hat")
    if mirrored and layer("moods", mood, "marks_left"):
        moods["marks"] = layer("moods", mood, "marks_left")
    head = face + layer("heads", who, "under") + features + hair + over + moods["marks"]
    turn = f" rotate({_number(tilt)} 80 104)" if tilt else ""
    frame = f'<g transform="translate(0 {_number(-build.chin + lift)}) scale({build.head}) translate(-80 -104){turn}">'
    behind = layer("heads", who, "back")
    return f"{frame}{behind}</g>" if behind else "", f"{frame}{head}</g>"


MOOD_TILT = {"sad": 5, "worried": 3, "sleepy": 9, "scared": -4, "surprised": -3, "angry": 2, "proud": -3}


def drawn(
    who: str,
    person: Person,
    build: Build,
    pose: Pose,
    clothes: Clothes,
    mood: str,
    *,
    bare_feet: bool = False,
    hat: bool = False,
    hugs: bool = False,
    mirrored: bool = False,
) -> Drawn:
    """The figure in its sample colours exchanged for its own."""
    sits = pose.sits or person.wheelchair
    lift = build.hip - SEAT - build.leg_width * 0.35 if sits else 0.0
    near_leg, far_leg = sitting_legs(build) if sits else (pose.near_leg, pose.far_leg)
    reach = 0 if hugs else REACH
    neck = _placed(layer("faces", "neck", "neck"), 0, -build.chin + lift, build.head)
    hair, head = _head(who, person, build, mood, pose.tilt + MOOD_TILT.get(mood, 0), lift, hat, mirrored)
    near = _arm(build, clothes, pose.near, -1, lift, reach)
    far = _arm(build, clothes, pose.far, 1, lift, reach)
    legs = _leg(build, clothes, far_leg, 1, lift, bare_feet) + _leg(build, clothes, near_leg, -1, lift, bare_feet)
    tall = build.shoulder - build.hip + build.leg_width * 0.35
    across = build.half_shoulder / 50
    top = _placed(layer("outfits", clothes.top, "torso"), 0, -build.shoulder + lift, across, tall / 100)
    top += _placed(layer("outfits", clothes.top, "front"), 0, -build.shoulder + lift, across, (across + tall / 100) / 2)
    if clothes.scarf:
        top += _placed(layer("outfits", "scarf", "front"), 0, -build.shoulder + lift, build.head * 0.62)
    lower = ""
    if clothes.lower:
        shape = "sitting" if sits else "standing"
        lower = _placed(layer("lowers", clothes.lower, shape), 0, -build.hip + lift, build.half_hip / 50, build.hip / 100)
    own, looks = _colours(person, clothes), {**person.skin, **person.hair}
    hips = _placed(layer("faces", "neck", "hips"), 0, -build.hip + lift, build.half_hip / 50) if clothes.legs != "bare" else ""
    behind = recoloured(hair, looks) + ("" if pose.far.over else recoloured(far.drawing, own))
    body = legs + hips + lower + neck + top
    before = near.drawing + (far.drawing if pose.far.over else "")
    return Drawn(
        behind, recoloured(body, own), recoloured(head, looks), recoloured(before, own),
        recoloured(far.grip, own), recoloured(near.grip + far.grip, own),
        far.hand, ((near.hand[0] + far.hand[0]) / 2, (near.hand[1] + far.hand[1]) / 2),
    )  # fmt: skip


def _colours(person: Person, clothes: Clothes) -> dict[str, str]:
    """What the sample colours of the parts stand for on this person."""
    return {
        **person.skin,
        "#5FB3C9": clothes.colour,
        SLEEVE: mixed(clothes.colour, clothes.shade),
        "#3E92AC": clothes.shade,
        "#F2B05A": clothes.trim,
        "#3F5B78": clothes.bottom,
        "#2F4760": clothes.bottom_shade,
        "#C98FB0": clothes.lower_colour,
    }

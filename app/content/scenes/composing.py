"""Puts the drawn parts of a scene together into one SVG document, and says where a bubble points.
Must not paint."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from app.content.scenes.cast import HOME_PLACES
from app.content.scenes.figure import Drawn, drawn
from app.content.scenes.layout import GROUND, HEIGHT, WIDTH, Layout, Put, Stood, laid_out
from app.content.scenes.objects import OBJECTS, Box, Carried, Object, Stands
from app.content.scenes.parts import Light, all_in, at_evening, layer, layers
from app.content.scenes.poses import BOTH, LIFTED, POSES_DRAWN, Pose, hugging, typing
from app.model.lessons import Figure, Scene, Thing

PLACE_LIGHT, NIGHT_LIGHT = Light(0.37, 0.405, 0.52, 1.2), Light(0.78, 0.80, 0.84)
THING_LIGHT, FIGURE_LIGHT, SCREEN_LIGHT = Light(0.58, 0.63, 0.72, 1.2), Light(0.78, 0.81, 0.87, 1.05), Light(0.90, 0.93, 0.97)
"""The dark theme is evening: the people stay brighter than the place, and a screen shines."""
OWN = {"clock": "picture", "heart": "picture"}
"""Hangs where the picture of the place would."""
CALL_LIGHT = Light(0.38, 0.43, 0.52)
LIT = ("lamp", "lantern")
"""Give light of their own in the evening."""
SHADOW_GREY = "#A3B2C0"


def composed(scene: Scene, dark: bool = False) -> str:
    """The whole scene as one document. Ground and sky are drawn far past its edges, for a view that shows more."""
    layout = laid_out(scene)
    dim = _at_day if not dark else at_evening
    light = NIGHT_LIGHT if scene.place == "night_room" else PLACE_LIGHT
    pieces = [dim(layer("places", scene.place, "back"), light)]
    # A place's own bed, lamp or picture gives way to one that the scene names.
    whats = {OWN.get(thing.what, thing.what) for thing in scene.things}
    pieces += [
        dim(drawing, SCREEN_LIGHT if id in LIT else light)
        for id, drawing in layers("places", scene.place).items()
        if id in OBJECTS and id not in whats
    ]
    for stands in (Stands.BACKDROP, Stands.WALL, Stands.AIR):
        pieces += [_thing(put, dark) for put in layout.things if put.stands is stands]
    pieces += [_thing(put, dark) for put in layout.things if put.stands in (Stands.BIG, Stands.STAND) and not put.on_table]
    pieces += [_thing(put, dark) for put in layout.things if put.stands is Stands.BIG and put.on_table]
    pieces += [_halo(put, dark) for put in layout.things if put.stands is Stands.CLOSE_UP]
    pieces += _figures(layout, scene, dark)
    pieces += [_thing(put, dark) for put in layout.things if put.stands is Stands.GROUND]
    pieces.append(dim(layer("places", scene.place, "front"), light))
    for stands in (Stands.CLOSE_UP, Stands.ALL_OVER):
        pieces += [_thing(put, dark) for put in layout.things if put.stands is stands]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" viewBox="0 0 {WIDTH} {HEIGHT}">'
        + "".join(pieces)
        + "</svg>"
    )


def anchor(scene: Scene, who: str) -> tuple[float, float]:
    """Where the bubble of somebody or something points: just above the head, or the thing. The middle for somebody who is not there."""
    layout = laid_out(scene)
    for stood in layout.people:
        if stood.figure.who == who:
            left, top, right, _ = stood.face
            return (left + right) / 2, top
    for put in layout.things:
        if put.thing.what == who:
            left, top, right, _ = put.box
            return (left + right) / 2, max(top, 0)
    for stood in layout.people:
        if stood.figure.holds == who:
            left, top, right, _ = stood.face
            return (left + right) / 2, top
    return WIDTH / 2, HEIGHT / 3


def faces(scene: Scene) -> tuple[Box, ...]:
    """What no bubble may cover."""
    return tuple(stood.face for stood in laid_out(scene).people)


def extent(scene: Scene) -> tuple[float, float]:
    """From where to where somebody or something stands: what a narrow view has to show."""
    layout = laid_out(scene)
    edges = [(stood.x - 62, stood.x + 62) for stood in layout.people]
    edges += [(put.box[0], put.box[2]) for put in layout.things if put.stands not in (Stands.BACKDROP, Stands.ALL_OVER)]
    if not edges:
        return 0.0, float(WIDTH)
    return max(0.0, min(left for left, _ in edges)), min(float(WIDTH), max(right for _, right in edges))


def bodies(scene: Scene) -> dict[str, Box]:
    """The room that each person takes, for the check that they keep apart."""
    return {stood.figure.who: (stood.x - 60, stood.top, stood.x + 60, GROUND) for stood in laid_out(scene).people}


# ---- people ----


def _figures(layout: Layout, scene: Scene, dark: bool) -> list[str]:
    """The taller behind, the smaller before them; arms around somebody last."""
    behind, before = [], []
    for stood in sorted(layout.people, key=lambda stood: stood.top):
        back, arms = _figure(stood, scene, layout, dark)
        if dark:
            back, arms = at_evening(back, FIGURE_LIGHT), at_evening(arms, FIGURE_LIGHT)
        behind.append(back)
        before.append(arms)
    return [*behind, *before]


def _figure(stood: Stood, scene: Scene, layout: Layout, dark: bool) -> tuple[str, str]:
    """The figure, and what goes before everybody (the arm of a hug)."""
    figure = stood.figure
    parts = _drawn(
        figure.who,
        figure.pose,
        figure.mood,
        figure.holds or "",
        scene.place,
        _hug(stood, layout),
        stood.facing,
        _at_a_desk(stood, layout),
    )
    frame = f'<g transform="translate({stood.x + stood.shift:.1f} {GROUND:.0f}) scale({stood.facing * stood.person.scale:.3f} {stood.person.scale:.3f})">'
    under = ""
    if stood.in_a_call:
        under += at_evening(_call(stood), CALL_LIGHT) if dark else _call(stood)
    elif scene.place != "boat":
        under += f'<ellipse cx="{stood.x:.1f}" cy="{GROUND + 1:.0f}" rx="44" ry="6" fill="#16324F" fill-opacity="0.10"/>'
    seat = f"{frame}{layer('things', stood.seat, 'thing')}</g>" if stood.seat else ""
    chair = layer("things", "wheelchair", "behind") if stood.person.wheelchair else ""
    wheel = layer("things", "wheelchair", "before") if stood.person.wheelchair else ""
    over = parts.figure
    whole = f"{under}{seat}{frame}{chair}{over.behind}{over.body}{over.head}{wheel}"
    arms = over.before + parts.held
    if stood.partner is not None:
        return f"{whole}</g>", f"{frame}{arms}</g>"
    return f"{whole}{arms}</g>", ""


def _hug(stood: Stood, layout: Layout) -> tuple[float, float]:
    """How far the partner is and how high their shoulders, in the figure's own measure; (0, 0): nobody."""
    if stood.partner is None:
        return 0.0, 0.0
    other = next(one for one in layout.people if one.figure.who == stood.partner.who)
    lift = other.build.hip - 56 if other.sits else 0
    far = abs(other.x + other.shift - stood.x - stood.shift) / stood.person.scale
    return round(far, 1), round((other.build.shoulder - lift) * other.person.scale / stood.person.scale, 1)


def _at_a_desk(stood: Stood, layout: Layout) -> bool:
    """Who sits before a computer with empty hands has them on the keys."""
    desks = [put.x for put in layout.things if put.thing.what in ("computer", "laptop") and not put.on_table]
    near = any(50 < (x - stood.x) * stood.facing < 150 for x in desks)
    return near and stood.figure.pose == "sit" and not stood.figure.holds


@dataclass(frozen=True, slots=True)
class _Parts:
    """A drawn figure, and what it holds with the hands around it."""

    figure: Drawn
    held: str


@lru_cache(maxsize=64)
def _drawn(
    who: str, pose_name: str, mood: str, holds: str, place: str, hug: tuple[float, float], facing: int, at_a_desk: bool
) -> _Parts:
    scene = Scene(place, (Figure(who, pose_name, mood, "middle", holds or None, "right" if facing > 0 else "left"),))
    stood = laid_out(scene).people[0]
    pose = POSES_DRAWN[pose_name]
    if hug[0]:
        pose = hugging(stood.build, *hug)
    if at_a_desk:
        pose = typing(stood.build)
    object = OBJECTS[holds] if holds else None
    if object is not None:
        pose = _carrying(pose, object)
    hat = stood.person.hat and stood.hat
    bare = place in HOME_PLACES
    figure = drawn(
        who, stood.person, stood.build, pose, stood.clothes, mood, bare_feet=bare, hat=hat, hugs=bool(hug[0]), mirrored=facing < 0
    )
    if who == "shadow":
        figure = _grey(figure)
    if object is None:
        return _Parts(figure, "")
    return _Parts(figure, _held(holds, object, figure, facing))


def _carrying(pose: Pose, object: Object) -> Pose:
    near, far = (BOTH[0], BOTH[1]) if object.carried is Carried.BEFORE else (pose.near, LIFTED)
    if object.carried is not Carried.BEFORE and pose is POSES_DRAWN["hold"]:
        near = POSES_DRAWN["stand"].near
    return Pose(near, far, pose.near_leg, pose.far_leg, pose.sits, pose.tilt)


def _held(what: str, object: Object, figure: Drawn, facing: int) -> str:
    before = object.carried is Carried.BEFORE
    x, y = figure.hands if before else figure.hand
    match object.carried:
        case Carried.LIFTED:
            y += 8
        case Carried.BEFORE:
            y += 5 + object.lifted * object.held
        case Carried.HANGING:
            y += object.height * object.held - 4
        case Carried.FLYING:
            y -= 2
    drawing = layer("things", what, "held") or layer("things", what, "thing")
    # Fingers close over a phone; a key between them would be hidden.
    grip = figure.grips if before else (figure.grip if what == "phone" else "")
    turn = " rotate(8)" if object.carried is Carried.LIFTED and what != "toothbrush" else ""
    return f'<g transform="translate({x:.1f} {y:.1f}){turn} scale({object.held * facing} {object.held})">{drawing}</g>' + grip


def _grey(figure: Drawn) -> Drawn:
    """Somebody who is not known: one soft grey shape."""
    parts = (figure.behind, figure.body, figure.head, figure.before, figure.grip, figure.grips)
    behind, body, head, before, grip, grips = (all_in(part, SHADOW_GREY) for part in parts)
    return Drawn(behind, body, head, before, grip, grips, figure.hand, figure.hands)


def _call(stood: Stood) -> str:
    """Somebody who is not in the place but on a line: in a pale frame, with a sign of a call beside a counsellor."""
    left, top = stood.x - 58, stood.top - 16
    tall = GROUND + 12 - top
    ground = "#DCE4EB" if stood.figure.who == "shadow" else "#D3EAF0"
    frame = (
        f'<rect x="{left - 4:.1f}" y="{top - 4:.1f}" width="124" height="{tall + 8:.1f}" rx="24" fill="#FFFFFF"/>'
        f'<rect x="{left:.1f}" y="{top:.1f}" width="116" height="{tall:.1f}" rx="20" fill="{ground}"/>'
    )
    if stood.figure.who == "shadow":
        return frame
    return frame + f'<g transform="translate({left + 98:.1f} {top + 18:.1f})">{layer("things", "on_the_line", "thing")}</g>'


# ---- things ----


def _thing(put: Put, dark: bool) -> str:
    what = put.thing.what
    parts = []
    if put.stands is Stands.STAND:
        parts.append(_shape(layer("things", "stand", "thing"), put.x, GROUND, 1, dark))
    if put.stands is Stands.ALL_OVER:
        return at_evening(layer("things", what, "thing"), PLACE_LIGHT) if dark else layer("things", what, "thing")
    desk = "" if put.on_table else layer("things", what, "desk")
    y = put.y + (78 if put.on_table and what in ("computer", "laptop") else 0)
    light = SCREEN_LIGHT if what in LIT else THING_LIGHT
    parts.append(_shape(desk + layer("things", what, "thing"), put.x, y, put.scale, dark, light))
    if put.object.screen is not None:
        parts.append(_shape(_shown(put.thing, put.object.screen), put.x, y, put.scale, dark, SCREEN_LIGHT))
    return "".join(parts)


def _halo(put: Put, dark: bool) -> str:
    return _shape(layer("things", "halo", "thing"), put.x, put.y - put.height / 2, 1, dark, PLACE_LIGHT)


def _shape(drawing: str, x: float, y: float, scale: float, dark: bool, light: Light = THING_LIGHT) -> str:
    drawing = at_evening(drawing, light) if dark else drawing
    return f'<g transform="translate({x:.1f} {y:.1f})' + (f" scale({scale})" if scale != 1 else "") + f'">{drawing}</g>'


def _shown(thing: Thing, screen: Box) -> str:
    """The picture on a screen, in its box. A phone's is taller than wide."""
    shows = thing.shows or "blank"
    left, top, right, bottom = screen
    middle, centre = (left + right) / 2, (top + bottom) / 2
    if bottom - top > right - left:
        scale, ground = (right - left) / 80, "tall"
    else:
        scale, ground = (bottom - top) / 92, "wide"
    across = (right - left) / (80 if ground == "tall" else 124)
    down = (bottom - top) / (144 if ground == "tall" else 92)
    return (
        f'<g transform="translate({middle} {centre}) scale({across:.3f} {down:.3f})">{layer("shows", shows, ground)}</g>'
        f'<g transform="translate({middle} {centre}) scale({scale:.3f})">{layer("shows", shows, "picture")}</g>'
    )


def _at_day(drawing: str, _light: Light) -> str:
    return drawing

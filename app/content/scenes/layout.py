"""Finds everybody and everything of a scene a place of its own.
Must not draw."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from app.content.scenes.cast import CAST, HAT_PLACES, SCHOOL_PLACES, Clothes, Person
from app.content.scenes.objects import OBJECTS, Box, Object, Stands
from app.content.scenes.poses import BUILDS, SEAT, Build
from app.content.scenes.vocabulary import ATS, CHILDREN
from app.model.lessons import Figure, Scene, Thing

WIDTH, HEIGHT = 640, 480
GROUND = 440.0
"""Where the feet are."""
SLOT = 121.0
SLOTS = {at: 320 + (place - 2) * SLOT for place, at in enumerate(ATS)}
INDOORS = ("room", "night_room", "living", "kitchen", "classroom", "computer_lab", "library", "dorm", "shop")
WALLS = {
    "room": 132.0, "night_room": 132.0, "living": 162.0, "kitchen": 244.0, "classroom": 64.0, "computer_lab": 152.0, "shop": 92.0,
}  # fmt: skip
"""Where a wall has room for something to hang, and how low it hangs there."""
HAT_TALL = 18.0
"""How much a hat stands above the head, in the head's own measure."""
ON_TABLE = 0.55
"""How large a phone or a tablet is that stands on a table."""
CLEAR = 136.0
"""Between the middles of somebody and a close-up."""
DESKS = ("computer", "laptop")
LOW = ("sad", "worried", "scared")
SEATS_OF_THINGS = ("bench", "bed")

SHADOW = Person("teen", "teen", {}, {}, Clothes("tee", "#9FB0BF", "#9FB0BF", legs="trousers"))


@dataclass(frozen=True, slots=True)
class Stood:
    """A figure in its place. `facing` 1: to the right, -1: to the left. `partner`: whom it hugs."""

    figure: Figure
    person: Person
    build: Build
    clothes: Clothes
    x: float
    facing: int
    sits: bool
    seat: str  # a drawn thing, or nothing
    partner: Figure | None
    in_a_call: bool
    hat: bool

    @property
    def shift(self) -> float:
        """Somebody who sits leans back, so that the knees stay in the place."""
        return (-16 if self.sits else 0) * self.facing * self.person.scale

    @property
    def top(self) -> float:
        lift = self.build.hip - SEAT - self.build.leg_width * 0.35 if self.sits else 0
        hat = HAT_TALL * self.build.head if self.hat else 0
        return GROUND - (self.build.height + hat - lift) * self.person.scale

    @property
    def face(self) -> Box:
        """What no bubble may cover."""
        half = 33 * self.build.head / 0.82 * self.person.scale
        x = self.x + self.shift
        tall = 88 + (HAT_TALL if self.hat else 0)
        return x - half, self.top, x + half, self.top + tall * self.build.head * self.person.scale


@dataclass(frozen=True, slots=True)
class Put:
    """A thing in its place: the middle of its foot."""

    thing: Thing
    object: Object
    x: float
    y: float
    stands: Stands
    on_table: bool = False
    scale: float = 1.0

    @property
    def height(self) -> float:
        return self.object.height * self.scale

    @property
    def box(self) -> Box:
        half = self.object.width * self.scale / 2
        return self.x - half, self.y - self.height, self.x + half, self.y


@dataclass(frozen=True, slots=True)
class Layout:
    people: tuple[Stood, ...]
    things: tuple[Put, ...]


def laid_out(scene: Scene) -> Layout:
    people = _people(scene)
    return Layout(people, _things(scene, people))


def _slot(at: str) -> int:
    return ATS.index(at)


def _facing(figure: Figure, scene: Scene) -> int:
    """As written, else towards the middle; in the middle towards the others, or what stands there."""
    if figure.facing:
        return 1 if figure.facing == "right" else -1
    own = _slot(figure.at)
    if own != 2:
        return 1 if own < 2 else -1
    others = [_slot(other.at) - own for other in scene.people if other.at != figure.at]
    others = others or [_slot(thing.at) - own for thing in scene.things if thing.at != figure.at and thing.what != "rain"]
    nearest = min(others, key=lambda far: (abs(far), -far), default=1)
    return 1 if nearest > 0 else -1


def _clothes(person: Person, place: str) -> Clothes:
    return person.school if place in SCHOOL_PLACES and person.school else person.home


def _people(scene: Scene) -> tuple[Stood, ...]:
    facing = {figure.who: _facing(figure, scene) for figure in scene.people}
    partners = {figure.who: _partner(figure, facing[figure.who], scene) for figure in scene.people}
    where = {figure.who: SLOTS[figure.at] for figure in scene.people}
    for figure in scene.people:
        partner = partners[figure.who]
        if partner is None:
            continue
        apart = _apart(figure.who, partner.who)
        way = 1 if SLOTS[partner.at] > SLOTS[figure.at] else -1
        facing[figure.who] = way
        if partner.pose == "hug" and partners[partner.who] == figure:
            middle = (SLOTS[figure.at] + SLOTS[partner.at]) / 2
            where[figure.who] = middle - way * apart / 2
        else:
            where[figure.who] = SLOTS[partner.at] - way * apart
    return tuple(_stood(figure, scene, where[figure.who], facing[figure.who], partners[figure.who]) for figure in scene.people)


def _stood(figure: Figure, scene: Scene, x: float, facing: int, partner: Figure | None) -> Stood:
    person = CAST.get(figure.who, SHADOW)
    sits = figure.pose == "sit" or person.wheelchair
    seat = ""
    if sits and not person.wheelchair and scene.place != "boat":
        own = figure.who in _seated(scene).values()
        seat = "" if own else ("chair" if scene.place in INDOORS else "stool")
    clothes = _clothes(person, scene.place)
    hat = figure.who == "police" or (person.hat and scene.place in HAT_PLACES)
    in_a_call = figure.who in ("counsellor", "shadow")
    return Stood(figure, person, BUILDS[person.build], clothes, x, facing, sits, seat, partner, in_a_call, hat)


def _seated(scene: Scene) -> dict[str, str]:
    """Bench or bed -> who sits on it: the nearest who sits, if it stands no more than a place away."""
    taken: dict[str, str] = {}
    for thing in scene.things:
        if thing.what not in SEATS_OF_THINGS:
            continue
        near = [
            figure
            for figure in scene.people
            if figure.pose == "sit"
            and not CAST.get(figure.who, SHADOW).wheelchair
            and abs(_slot(figure.at) - _slot(thing.at)) <= 1
            and figure.who not in taken.values()
        ]
        if near:
            taken[thing.what] = min(near, key=lambda figure: abs(_slot(figure.at) - _slot(thing.at))).who
    return taken


def _apart(who: str, other: str) -> float:
    """How far the middles of two people are who hug."""
    halves = [BUILDS[CAST.get(name, SHADOW).build].half_shoulder * CAST.get(name, SHADOW).scale for name in (who, other)]
    return sum(halves) + 8


def _partner(figure: Figure, facing: int, scene: Scene) -> Figure | None:
    if figure.pose != "hug":
        return None
    own = _slot(figure.at)
    others = [other for other in scene.people if other.who != figure.who and other.at != figure.at and other.who != "shadow"]
    free = own == 2 and figure.facing is None
    ahead = [other for other in others if (_slot(other.at) - own) * facing > 0 or free] or others
    between = [other for other in ahead if abs(_slot(other.at) - own) <= 3]
    # Of two who are as near: who needs it, then the child.
    return min(
        between,
        key=lambda other: (abs(_slot(other.at) - own), other.mood not in LOW, other.who not in CHILDREN),
        default=None,
    )


def _free(wanted: int, taken: Collection[int]) -> int | None:
    """The nearest slot that nobody has, towards the middle where two are as near."""
    free = [slot for slot in range(len(ATS)) if slot not in taken]
    return min(free, key=lambda slot: (abs(slot - wanted), abs(slot - 2)), default=None)


def _things(scene: Scene, stoods: Sequence[Stood]) -> tuple[Put, ...]:
    people = {_slot(figure.at) for figure in scene.people}
    tables = {thing.at for thing in scene.things if thing.what == "table"}
    taken = set(people)
    seated = _seated(scene)
    put: list[Put] = []
    for thing in scene.things:
        object = OBJECTS[thing.what]
        stands = object.stands
        if stands is Stands.WALL and scene.place not in WALLS:
            stands = Stands.STAND
        slot = _slot(thing.at)
        if thing.at in tables and thing.what != "table" and _fits_a_table(thing, stands):
            x, before = SLOTS[thing.at] + (38 if slot in people else 0), Stands.GROUND if slot in people else Stands.BIG
            put.append(Put(thing, object, x, GROUND - 80, before, True, ON_TABLE if stands is Stands.CLOSE_UP else 1.0))
            continue
        if stands in (Stands.BIG, Stands.STAND, Stands.CLOSE_UP, Stands.GROUND) and thing.what not in (*SEATS_OF_THINGS, "table"):
            free = _free(slot, taken)
            slot = slot if free is None else free
            taken.add(slot)
        elif thing.what == "table" and slot not in people:
            taken.add(slot)
        x = SLOTS[ATS[slot]]
        if stands is Stands.CLOSE_UP:
            x = _aside(x, [stood.x for stood in stoods])
        sitter = next((stood for stood in stoods if stood.figure.who == seated.get(thing.what)), None)
        if sitter is not None:
            x = sitter.x + max(-44.0, min(44.0, x - sitter.x))
        if thing.what in DESKS:
            x += _nearer(slot, taken, stoods) or _from_a_call(slot, taken, stoods)
        put.append(_put(scene.place, thing, object, stands, x, slot in people))
    return tuple(put)


def _aside(x: float, people: Sequence[float]) -> float:
    """A close-up goes half way between its neighbours, or away from the one it has."""
    left = max((one for one in people if one <= x), default=None)
    right = min((one for one in people if one > x), default=None)
    if left is not None and right is not None and right - left < 2 * CLEAR:
        return (left + right) / 2
    if left is not None and x - left < CLEAR:
        return min(left + CLEAR, WIDTH - 84.0)
    if right is not None and right - x < CLEAR:
        return max(right - CLEAR, 84.0)
    return x


def _nearer(slot: int, taken: Collection[int], stoods: Sequence[Stood]) -> float:
    """A screen on a desk comes up to somebody who sits an empty place away, and half way to somebody who stands."""
    for way in (-1, 1):
        for stood in stoods:
            if slot + way not in taken and _slot(stood.figure.at) == slot + 2 * way and not stood.in_a_call:
                return way * SLOT * (1.0 if stood.sits else 0.4)
    return 0.0


def _from_a_call(slot: int, taken: Collection[int], stoods: Sequence[Stood]) -> float:
    """The frame around somebody on a line needs a little more room than a person."""
    calls = {_slot(stood.figure.at) for stood in stoods if stood.in_a_call}
    for way in (-1, 1):
        if slot + way in calls and slot - way not in taken:
            return -way * 20.0
    return 0.0


def _fits_a_table(thing: Thing, stands: Stands) -> bool:
    return (
        thing.what in ("computer", "laptop")
        or stands in (Stands.STAND, Stands.CLOSE_UP)
        or thing.what in ("gift", "lamp", "plant")
    )


def _put(place: str, thing: Thing, object: Object, stands: Stands, x: float, with_somebody: bool) -> Put:
    match stands:
        case Stands.BIG if thing.what == "table" and with_somebody:
            return Put(thing, object, x, GROUND + 8, Stands.GROUND)
        case Stands.BIG:
            return Put(thing, object, x, GROUND - 10, stands)
        case Stands.BACKDROP:
            return Put(thing, object, x, GROUND - 46, stands)
        case Stands.GROUND:
            return Put(thing, object, x + (34 if with_somebody else 0), GROUND + (14 if with_somebody else 2), stands)
        case Stands.STAND:
            return Put(thing, object, x, GROUND - 60, stands)
        case Stands.CLOSE_UP:
            return Put(thing, object, x, GROUND - 88 + object.height * 0.86 / 2, stands, scale=0.86)
        case Stands.WALL:
            return Put(thing, object, x, WALLS[place], stands, scale=0.8 if place == "classroom" else 1.0)
        case Stands.AIR:
            return Put(thing, object, x, 120 + object.height / 2, stands)
        case Stands.ALL_OVER:
            return Put(thing, object, 320, HEIGHT, stands)

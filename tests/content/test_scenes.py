"""Every name that a lesson may use is drawn, every drawn part is used, and people keep apart."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.content.scenes.cast import CAST
from app.content.scenes.composing import anchor, bodies, composed, faces
from app.content.scenes.layout import laid_out
from app.content.scenes.objects import OBJECTS
from app.content.scenes.parts import layers, scenes_dir
from app.content.scenes.poses import POSES_DRAWN
from app.content.scenes.telling import said
from app.content.scenes.vocabulary import ATS, FACINGS, MOODS, MOST_PEOPLE, PLACES, POSES, SCREENS, SHOWS, THINGS, WHO
from app.content.words import Words
from app.model.lessons import Figure, Scene, Thing

NOT_IN_TINY = ("<style", "class=", "<filter", "<mask", "<clipPath", "<text", "<image", "href")
"""What QtSvg does not draw, and what a picture without words or brands has no use for."""


def a_figure(who: str = "ti", pose: str = "stand", mood: str = "calm", at: str = "middle", **more: str) -> Figure:
    return Figure(who, pose, mood, at, **more)


def parsed(scene: Scene, dark: bool = False) -> ElementTree.Element:
    return ElementTree.fromstring(composed(scene, dark))


def parts_of(folder: str) -> set[str]:
    return {path.stem for path in (scenes_dir() / folder).glob("*.svg")}


@pytest.mark.parametrize("place", PLACES)
def test_every_place_is_drawn(place: str) -> None:
    assert len(layers("places", place)["back"]) > 1000
    assert parsed(Scene(place)).tag.endswith("svg")


@pytest.mark.parametrize("who", WHO)
def test_everybody_is_drawn_in_every_pose_and_mood_and_looks_different_in_each(who: str) -> None:
    for_poses = [composed(Scene("room", (a_figure(who, pose),))) for pose in POSES]
    for_moods = [composed(Scene("room", (a_figure(who, mood=mood),))) for mood in MOODS]
    # Minh sits in his wheelchair; standing and sitting are the same legs, not the same arms.
    assert len(set(for_poses)) == len(POSES)
    assert len(set(for_moods)) == (1 if who == "shadow" else len(MOODS))
    for drawing in (*for_poses, *for_moods):
        ElementTree.fromstring(drawing)


def test_no_two_people_look_alike() -> None:
    drawings = [composed(Scene("room", (a_figure(who),))) for who in WHO]
    assert len(set(drawings)) == len(WHO)


@pytest.mark.parametrize("what", THINGS)
def test_every_thing_is_drawn_and_can_be_held(what: str) -> None:
    empty = composed(Scene("street"))
    assert len(composed(Scene("street", (), (Thing(what),)))) > len(empty) + 100
    bare = composed(Scene("street", (a_figure(pose="hold"),)))
    assert len(composed(Scene("street", (a_figure(pose="hold", holds=what),)))) > len(bare) + 60


@pytest.mark.parametrize("what", SCREENS)
def test_every_screen_shows_everything(what: str) -> None:
    drawings = [composed(Scene("room", (), (Thing(what, "middle", shows),))) for shows in SHOWS]
    assert len(set(drawings)) == len(SHOWS)


def test_every_drawn_part_is_used() -> None:
    assert parts_of("places") == set(PLACES)
    assert parts_of("shows") == set(SHOWS)
    assert parts_of("moods") == set(MOODS)
    assert parts_of("heads") == set(CAST) == set(WHO) - {"shadow"}
    clothes = [one for person in CAST.values() for one in (person.home, person.school) if one is not None]
    assert parts_of("outfits") == {one.top for one in clothes} | {"scarf"}
    assert parts_of("lowers") == {one.lower for one in clothes if one.lower}
    assert parts_of("things") - {"stand", "stool", "chair", "halo", "wheelchair", "on_the_line"} == set(THINGS) == set(OBJECTS)
    assert parts_of("faces") == {person.face for person in CAST.values()} | {"neck", "hat", "shadow"}
    assert set(POSES_DRAWN) == set(POSES)


def test_no_part_uses_what_qt_does_not_draw() -> None:
    for path in scenes_dir().rglob("*.svg"):
        text = path.read_text(encoding="utf-8")
        ElementTree.fromstring(text)
        assert not [word for word in NOT_IN_TINY if word in text], path.name


def test_a_pupil_from_nine_wears_the_scarf_at_school_and_not_at_home() -> None:
    scarf = "#D8442E"
    for who, wears in (("mai", True), ("phuc", True), ("bin", False), ("tom", False)):
        school = CAST[who].school
        assert school is not None
        assert school.scarf is wears
    assert composed(Scene("library", (a_figure("mai"),))).count(scarf) > composed(Scene("library", (a_figure("bin"),))).count(
        scarf
    )


def test_who_is_not_known_is_one_grey_without_a_face() -> None:
    (figure,) = laid_out(Scene("room", (a_figure("shadow"),))).people
    drawing = composed(Scene("room", (a_figure("shadow", mood="angry"),)))
    drawing = drawing[len(composed(Scene("room"))) - len("</svg>") :]
    assert set(re.findall(r"#[0-9A-F]{6}", drawing)) <= {"#A3B2C0", "#FFFFFF", "#DCE4EB"}
    assert figure.in_a_call


def test_it_is_darker_in_the_dark_but_no_colour_is_lost() -> None:
    scene = Scene("market", (a_figure("mother", at="left"),), (Thing("phone", "right", "chat"),))
    light, dark = (re.findall(r"#[0-9A-F]{6}", composed(scene, mode)) for mode in (False, True))
    assert len(light) == len(dark)
    assert sum(_lightness(colour) for colour in dark) < 0.75 * sum(_lightness(colour) for colour in light)
    assert len(set(dark)) > 0.9 * len(set(light))


def _lightness(colour: str) -> int:
    return sum(int(colour[at : at + 2], 16) for at in (1, 3, 5))


def test_two_who_hug_stand_close_and_arms_lie_over_both() -> None:
    scene = Scene("living", (a_figure("bong", "hug", at="left"), a_figure("mother", "hug", at="right")))
    child, mother = laid_out(scene).people
    assert 40 < mother.x - child.x < 90
    assert child.facing == 1
    assert mother.facing == -1


def test_a_thing_finds_a_place_of_its_own_where_somebody_stands() -> None:
    scene = Scene("room", (a_figure("ti", at="left"),), (Thing("computer", "left", "game"),))
    layout = laid_out(scene)
    assert abs(layout.things[0].x - layout.people[0].x) > 60


def test_small_things_stand_on_the_table_that_stands_there() -> None:
    scene = Scene("kitchen", (), (Thing("table", "middle"), Thing("cake", "middle")))
    table, cake = laid_out(scene).things
    assert cake.on_table
    assert cake.x == table.x
    assert cake.y < table.y - 60


def test_somebody_looks_where_it_is_written_else_towards_the_middle() -> None:
    scene = Scene("room", (a_figure(at="left"), a_figure("mai", at="right"), a_figure("bin", at="far_left", facing="left")))
    assert [stood.facing for stood in laid_out(scene).people] == [1, -1, -1]


def test_a_scene_is_said_in_both_languages() -> None:
    scene = Scene("living", (a_figure("ti", mood="worried"), a_figure("mother")), (Thing("computer", "right", "chat"),))
    english = said(scene, Words("en").translate)
    assert english == "In the living room: Tí, worried; Mum, calm. There: a computer that shows a chat."
    vietnamese = Words("vi").translate
    for who in WHO:
        for holds in (None, *THINGS):
            assert "{" not in said(Scene("sea", (Figure(who, holds=holds),)), vietnamese)


# ---- any scene ----

figures = st.builds(
    Figure,
    who=st.sampled_from(WHO),
    pose=st.sampled_from(POSES),
    mood=st.sampled_from(MOODS),
    at=st.sampled_from(ATS),
    holds=st.none() | st.sampled_from(THINGS),
    facing=st.none() | st.sampled_from(FACINGS),
)
things = st.builds(Thing, what=st.sampled_from(THINGS), at=st.sampled_from(ATS), shows=st.none() | st.sampled_from(SHOWS))
scenes = st.builds(
    Scene,
    place=st.sampled_from(PLACES),
    people=st.lists(figures, max_size=MOST_PEOPLE, unique_by=(lambda one: one.who, lambda one: one.at)).map(tuple),
    things=st.lists(things, max_size=3, unique_by=lambda one: one.what).map(tuple),
)


@settings(max_examples=60, deadline=None)
@given(scenes, st.booleans())
def test_any_scene_is_a_whole_document_within_its_frame(scene: Scene, dark: bool) -> None:
    root = parsed(scene, dark)
    assert root.get("viewBox") == "0 0 640 480"
    for left, top, right, bottom in faces(scene):
        assert -5 <= left < right <= 645
        assert 40 <= top < bottom < 440
    for figure in scene.people:
        x, y = anchor(scene, figure.who)
        assert 0 <= x <= 640
        assert 40 <= y < 400
    for thing in scene.things:
        x, y = anchor(scene, thing.what)
        assert -40 <= x <= 680
        assert 0 <= y < 480


@settings(max_examples=80, deadline=None)
@given(scenes)
def test_people_at_different_places_keep_apart_unless_they_hug(scene: Scene) -> None:
    boxes = bodies(scene)
    hugging = {stood.figure.who for stood in laid_out(scene).people if stood.partner is not None}
    for one, other in combinations(boxes, 2):
        if hugging & {one, other}:
            continue
        assert boxes[one][2] <= boxes[other][0] + 1 or boxes[other][2] <= boxes[one][0] + 1
    covered = [
        (a, b) for a, b in combinations(faces(scene), 2) if a[0] < b[2] - 8 and b[0] < a[2] - 8 and a[1] < b[3] and b[1] < a[3]
    ]
    assert hugging or not covered

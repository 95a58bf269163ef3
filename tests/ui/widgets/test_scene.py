"""A scene fills any shape; its bubbles are whole, near their speaker and over no face."""

from __future__ import annotations

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPixmapCache
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.content.scenes.vocabulary import ATS, MOODS, PLACES, POSES, WHO
from app.model.lessons import Bubble, Figure, Scene, Thing
from ui.theme import Audience, Mode, Theme, dress
from ui.widgets.scene import LEAST_TYPE, SceneView

SHAPES = ((600, 478), (760, 480), (420, 560), (330, 250), (300, 300), (1200, 600))
TALK = (
    Bubble("computer", "Chào bạn nè! Bạn tên thật là gì thế?"),
    Bubble("ti", "Con phải hỏi mẹ đã."),
)
SCENE = Scene(
    "living",
    (Figure("ti", "sit", "surprised", "left"), Figure("mother", "stand", "calm", "far_right")),
    (Thing("computer", "middle", "chat"),),
)


class Views:
    """Makes views in windows of their own, which live as long as the test."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self._windows: list[QWidget] = []

    def __call__(self, size: tuple[int, int] = (600, 478), mode: Mode = Mode.LIGHT) -> SceneView:
        window = QWidget()
        self._windows.append(window)
        self._qtbot.addWidget(window)
        view = SceneView(window)
        dress(window, Theme(mode, Audience.CHILD_SMALL))
        window.resize(*size)
        view.resize(*size)
        window.show()
        return view


@pytest.fixture
def a_view(qtbot: QtBot) -> Views:
    return Views(qtbot)


def clear_of_faces(view: SceneView) -> bool:
    return not any(bubble.box.intersects(face) for bubble in view.bubbles() for face in view.faces())


@pytest.mark.parametrize("size", SHAPES)
def test_bubbles_are_whole_and_over_no_face_in_any_shape(a_view: Views, size: tuple[int, int]) -> None:
    view = a_view(size)
    view.show_scene(SCENE, TALK, "")
    first, second = view.bubbles()
    assert " ".join(first.lines.texts) == TALK[0].text
    assert " ".join(second.lines.texts) == TALK[1].text
    for bubble in (first, second):
        assert QRectF(view.rect()).contains(bubble.box)
        assert bubble.tip.y() >= bubble.box.bottom()
    assert clear_of_faces(view)
    assert not first.box.intersects(second.box)
    assert view.bubble_font().pixelSize() >= LEAST_TYPE


@pytest.mark.parametrize("size", SHAPES)
def test_everybody_is_seen_in_any_shape(a_view: Views, size: tuple[int, int]) -> None:
    view = a_view(size)
    view.show_scene(SCENE, (), "")
    for face in view.faces():
        assert QRectF(view.rect()).contains(face)


def test_in_a_page_that_scrolls_the_picture_is_seen_at_the_top(a_view: Views) -> None:
    view = a_view((300, 900))
    view.show_scene(SCENE, (), "")
    assert view.area() == QRectF(0, 0, 300, 240)
    assert all(view.area().contains(face) for face in view.faces())


def test_the_smallest_view_has_room_for_two_bubbles(a_view: Views) -> None:
    view = a_view((300, 200))
    view.show_scene(SCENE, TALK, "")
    view.resize(300, view.minimumSizeHint().height())
    assert len(view.bubbles()) == 2
    assert clear_of_faces(view)


def test_no_word_is_left_out_where_there_is_no_room_at_all(a_view: Views) -> None:
    view = a_view((220, 120))
    view.show_scene(SCENE, TALK, "")
    assert [" ".join(bubble.lines.texts) for bubble in view.bubbles()] == [bubble.text for bubble in TALK]


def test_a_screen_reader_hears_the_picture_and_what_is_said_once(a_view: Views) -> None:
    view = a_view()
    view.show_scene(SCENE, TALK, "In the living room: Tí. " + TALK[1].text)
    assert view.accessibleName() == f"In the living room: Tí. {TALK[1].text} “{TALK[0].text}”"


def test_the_picture_is_dark_in_the_dark_and_has_round_corners(a_view: Views) -> None:
    shots = []
    for mode in (Mode.LIGHT, Mode.DARK):
        view = a_view(mode=mode)
        view.show_scene(SCENE, (), "")
        window = view.window()
        window.setStyleSheet("background: #FF00FF")
        image = window.grab().toImage()
        assert image.pixelColor(0, 0) == QColor("#FF00FF")
        shots.append(image.pixelColor(300, 60).lightness())
    assert shots[1] < shots[0] - 60


def test_a_page_is_turned_within_the_blink_of_an_eye(a_view: Views) -> None:
    """50 ms is what a page turn may take. Of the processor's time: a busy machine is no fault of the picture."""
    view = a_view()
    scenes = [Scene(place, SCENE.people, SCENE.things) for place in ("room", "library", "yard", "kitchen", "sea")]
    took = []
    for scene in scenes:
        QPixmapCache.clear()
        begin = time.process_time()
        view.show_scene(scene, TALK, "")
        view.grab()
        took.append(time.process_time() - begin)
    assert sorted(took)[2] < 0.05, took


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    people=st.lists(
        st.builds(Figure, st.sampled_from(WHO), st.sampled_from(POSES), st.sampled_from(MOODS), st.sampled_from(ATS)),
        min_size=1,
        max_size=4,
        unique_by=(lambda one: one.who, lambda one: one.at),
    ),
    place=st.sampled_from(PLACES),
    size=st.tuples(st.integers(300, 900), st.integers(260, 600)),
    texts=st.lists(st.sampled_from((TALK[0].text, TALK[1].text, "Ừ.", "Tối nay con kể với bà mọi chuyện, rồi mình cùng gọi cho cô giáo nhé?")), min_size=1, max_size=2),
)  # fmt: skip
def test_bubbles_find_room_in_any_scene(
    a_view: Views, people: list[Figure], place: str, size: tuple[int, int], texts: list[str]
) -> None:
    view = a_view(size)
    bubbles = tuple(Bubble(people[number % len(people)].who, text) for number, text in enumerate(texts))
    view.show_scene(Scene(place, tuple(people)), bubbles, "")
    view.resize(size[0], max(size[1], view.minimumSizeHint().height()))
    assert len(view.bubbles()) == len(bubbles)
    assert clear_of_faces(view)

"""A lesson with real windows: by keyboard alone from home into its pages, and on from the same page after the desktop was killed.
Must not tell adults anything of it."""

from __future__ import annotations

import signal

import pytest

from app.content.lessons.catalogue import catalogue
from app.model.learning import lesson_today
from app.model.lessons import Band, Kind
from tests.system.own_place import in_own_place
from tests.system.scene import READY_S, Scene, scene

RULES = "daily_minutes = 120\n"


def first_way(language: str = "en") -> tuple[str, list[str]]:
    """The lesson that a child without any meets first, and the headings or texts of its first pages up to a choice."""
    shelf = catalogue()
    head = lesson_today(shelf.heads, {}, Band.SMALL)
    assert head is not None
    lesson = shelf.opened(head.id)
    words, met = lesson.words[language], []
    page = lesson.page(lesson.first)
    while page is not None:
        met.append(words.pages[page.id].heading or words.pages[page.id].text[0])
        if page.kind is Kind.CHOICE:
            break
        page = lesson.page(page.next or "")
    return head.titles[language], met


def open_desktop(place: Scene) -> None:
    place.start_desktop("--socket", place.socket())
    place.until_shows("Tell an adult", within_s=READY_S)
    assert place.desktop is not None
    place.windows.choose(place.window_of(place.desktop, "the desktop"))


@pytest.mark.timeout(150)
@in_own_place
def test_a_lesson_is_begun_by_keyboard_and_goes_on_where_the_desktop_was_killed() -> None:
    title, met = first_way()
    assert len(met) > 1
    with scene() as place:
        place.start_bus()
        place.start_guard()
        place.set_up(RULES)
        open_desktop(place)
        place.until_shows(title, "Start the lesson", within_s=READY_S)
        assert place.desktop is not None
        before = {window.title for window in place.windows.of(place.desktop.pid)}
        status = place.told("status", "--json")

        place.walk_to("Start the lesson")
        place.windows.press("space")
        for here, text in enumerate(met):
            place.until_shows(text, f"Page {here + 1} of")
            if here < len(met) - 1:
                place.walk_to("Next")
                place.windows.press("space")
        # The title of the window and what a parent's program is told say nothing of it.
        assert {window.title for window in place.windows.of(place.desktop.pid)} == before
        assert title not in place.told("status", "--json") + place.told("doctor", "--json")
        assert title not in status

        place.desktop.send_signal(signal.SIGKILL)
        place.desktop.wait()
        open_desktop(place)
        place.until_shows(title, "Go on with the lesson", within_s=READY_S)
        place.walk_to("Go on with the lesson")
        place.windows.press("Return")
        place.until_shows(met[-1], f"Page {len(met)} of")
        place.walk_to("Back to the lessons")
        place.windows.press("space")
        place.until_shows("Friends and strangers", "How far you are is yours alone")

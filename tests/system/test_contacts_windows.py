"""Asking before a new contact, and showing how one feels, with real windows: the child, then Mum with her PIN, then the child again.
Must not rely on anything but what stands on the screen."""

from __future__ import annotations

import pytest

from tests.system.own_place import in_own_place
from tests.system.scene import ADULT, PIN, READY_S, Scene, scene, until

RULES = "daily_minutes = 120\n"
WORDS = "Yes, and thank you for asking first."


def titles(place: Scene) -> set[str]:
    assert place.desktop is not None
    return {window.title for window in place.windows.of(place.desktop.pid)}


def begin(place: Scene, birth_year: int = 2018) -> None:
    place.start_bus()
    place.start_guard()
    place.set_up(RULES, birth_year)
    place.start_desktop("--socket", place.socket())
    place.until_shows("Tell an adult", within_s=READY_S)
    assert place.desktop is not None
    place.windows.choose(place.window_of(place.desktop, "the desktop"))


def as_mum(place: Scene) -> None:
    place.click("For adults")
    place.until_shows(f"The PIN of {ADULT} opens this part.", within_s=READY_S)
    place.windows.type(PIN)
    place.windows.press("Return")
    place.until_shows("Lock again", within_s=READY_S)


@pytest.mark.timeout(150)
@in_own_place
def test_a_child_asks_mum_answers_with_words_and_the_child_takes_nothing_for_a_failure() -> None:
    with scene() as place:
        begin(place)
        before = titles(place)
        place.click("My people")
        place.until_shows("Nobody is here yet.")
        place.click("Somebody new")
        place.until_shows("What do you call this person?")
        place.windows.type("Bong")
        place.windows.press("Return")
        place.until_shows("Where did you meet Bong?")
        place.click("In a game")
        place.until_shows("In which app would you like to talk?")
        place.click("Roblox")
        place.click("Go on")
        place.until_shows("Do you know Bong in real life?")
        place.click("No")
        place.until_shows("Talk with an adult first.")
        place.click("Go on")
        for question in ("keep a secret?", "a picture or video of you?", "promised you some?", "in another app?", "to meet you?"):
            place.until_shows(question)
            place.click("No")
        place.until_shows("Let's look at it together.")
        place.click("Go on")
        place.until_shows("This is shown", "Bong · In a game · Roblox", f"{ADULT}, after the PIN.")
        place.click("Ask")
        place.until_shows("It waits for an answer.")
        assert titles(place) == before
        place.click("Home")
        place.until_shows("Time today")

        as_mum(place)
        place.click("Contacts")
        place.until_shows("would like to talk with Bong", "Known in real life: no", "To begin the talk")
        place.click("Yes: Bong")
        place.until_shows("Ready words, to be changed as you like")
        place.click(WORDS)
        place.click("Send the answer")
        place.until_shows("Agreed", "said yes")
        place.click("Lock again")

        place.until_shows("There is an answer for you in My people.")
        assert titles(place) == before
        place.click("Open My people")
        place.until_shows("Bong", "Somebody new")
        place.click("Bong")
        place.until_shows(f"{ADULT} said yes.", WORDS)
        place.click("Home")
        place.until_shows("Time today")
        assert not place.shows("There is an answer for you in My people.")


@pytest.mark.timeout(120)
@in_own_place
def test_a_feeling_is_shown_to_mum_alone_with_three_taps_and_taken_back() -> None:
    with scene() as place:
        begin(place)
        before = titles(place)
        place.click("How do you feel?")
        place.until_shows("Only if you like.")
        place.click("Worried")
        place.until_shows("What is it about?")
        place.click("School")
        place.until_shows("You need not be alone with it.", "Only for me")
        place.click(f"Show {ADULT}")
        place.until_shows(f"{ADULT} can see it")
        assert titles(place) == before
        place.click("Home")

        as_mum(place)
        place.click("Messages")
        place.until_shows("worried · school", "Listen first.")
        place.click("Lock again")

        place.until_shows("How do you feel?")
        place.click("How do you feel?")
        place.until_shows(f"To {ADULT}, on")
        place.click("Take it back")
        until(lambda: not place.shows(f"To {ADULT}, on"), "taken back")

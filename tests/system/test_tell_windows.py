"""Telling an adult with real windows: by keyboard to the page of an adult on this PC, opened there, and the answer seen by the child.
Must not send anything to a network: the way here is the adult's page on this PC."""

from __future__ import annotations

import pytest

from tests.system.own_place import in_own_place
from tests.system.scene import ADULT, PIN, READY_S, Scene, scene, until

RULES = "daily_minutes = 120\n"
BY_KEYBOARD, TOLD = "Tell an adult", "Your message to"
ANSWER = "Thank you for telling me. It is not your fault."


def titles(place: Scene) -> set[str]:
    assert place.desktop is not None
    return {window.title for window in place.windows.of(place.desktop.pid)}


@pytest.mark.timeout(150)
@in_own_place
def test_mum_is_told_by_keyboard_opens_it_with_her_pin_and_the_child_sees_her_answer() -> None:
    with scene() as place:
        place.start_bus()
        place.start_guard()
        place.set_up(RULES)
        place.start_desktop("--socket", place.socket())
        place.until_shows("Tell an adult", within_s=READY_S)
        assert place.desktop is not None
        place.windows.choose(place.window_of(place.desktop, "the desktop"))
        before = titles(place)

        # The child, by keyboard alone: the first time it is asked who.
        place.walk_to(BY_KEYBOARD)
        place.windows.press("space")
        place.until_shows("Who do you want to tell?", ADULT)
        place.walk_to(ADULT)
        place.windows.press("space")
        place.until_shows(f"Telling {ADULT}", "Don’t send")
        assert titles(place) == before
        place.until_shows(TOLD, f"Waiting until {ADULT} opens", within_s=20)
        place.walk_to("Somebody is mean to me")
        place.windows.press("space")
        place.walk_to("Add to the message")
        place.windows.press("space")
        place.until_shows("Added.")
        place.walk_to("Quick exit")
        place.windows.press("space")
        place.until_shows("Home", "Lessons")
        assert not place.shows(TOLD)

        # Mum, with her PIN.
        place.click("For adults")
        place.until_shows(f"The PIN of {ADULT} opens this part.", within_s=READY_S)
        place.windows.type(PIN)
        place.windows.press("Return")
        place.until_shows("Messages", "Lock again", within_s=READY_S)
        place.click("Messages")
        place.until_shows("not read yet")
        place.click("Open the message of")
        place.until_shows("Somebody is mean to me.", "Before you answer")
        place.click(ANSWER)
        place.click("Answer")
        place.until_shows("Your answer is there for")
        place.click("Lock again")

        # The child again, who sees it inside Tell alone.
        place.until_shows("Home", "Lessons")
        assert not place.shows(ANSWER)
        place.click(BY_KEYBOARD)
        place.until_shows("My messages")
        place.click("My messages")
        place.until_shows(f"{ADULT} has read it.", ANSWER)
        assert titles(place) == before


@pytest.mark.timeout(120)
@in_own_place
def test_keys_from_anywhere_only_ask_who_and_tell_is_left_by_three_shifts() -> None:
    with scene() as place:
        place.start_bus()
        place.start_guard()
        place.set_up(RULES)
        config = place.home / ".config/haidang"
        place.run("mkdir", "-p", str(config))
        place.file(".config/haidang/desktop.json", '{"shortcut": "Ctrl+Alt+Space"}')
        place.start_desktop("--socket", place.socket())
        place.until_shows("Tell an adult", within_s=READY_S)
        other = place.start("mousepad")
        window = place.window_of(other, "another program")
        place.windows.choose(window)
        place.windows.press("ctrl+alt+space")
        place.until_shows("Who do you want to tell?", ADULT, within_s=READY_S)
        assert place.desktop is not None
        ours = place.windows.of(place.desktop.pid)[0].number
        until(lambda: place.windows.active() == ours, "our window in front")
        place.windows.press("Shift_L", "Shift_L", "Shift_L")
        place.until_shows("Home", "Lessons")
        assert not place.shows("Who do you want to tell?")
        place.click("Tell an adult")
        place.until_shows("Who do you want to tell?")
        place.click("My messages")
        place.until_shows("You have not sent any message.")

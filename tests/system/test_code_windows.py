"""Two children on one account, with real windows: one tells Mum, then the other says "it is me" and gets nothing without the pictures.
Must not send anything to a network, nor know a code but by the pictures tapped."""

from __future__ import annotations

import sys
from typing import Any

import pytest

from tests.system.own_place import in_own_place
from tests.system.scene import ADULT, CHILD, READY_S, Scene, scene

RULES = "daily_minutes = 120\n"
SIBLING = "Gia Huy"
MINE, WRONG = ("Boat", "Cat", "Cat", "Sun"), ("Boat", "Sun", "Cat", "Cat")
CHOOSE = """
import socket, sys
from app.wire.client import Client
from app.wire.messages import Done, WhoUses
door = socket.socket(socket.AF_UNIX)
door.connect(sys.argv[1])
with Client(door) as client:
    client.hello("test")
    client.ask(WhoUses(child=sys.argv[2]), Done)
"""


def it_is_me(place: Scene, name: str) -> None:
    """What a press in "Who is using this PC?" sends."""
    done = place.run(sys.executable, "-P", "-c", f"import sys; sys.path.insert(0, '.')\n{CHOOSE}", place.socket(), name)
    assert done.returncode == 0, done.stderr


def tap(place: Scene, pictures: tuple[str, ...]) -> None:
    for picture in pictures:
        place.click(picture)


def tells_nothing(status: dict[str, Any]) -> str:
    """A status without its clock and counters."""
    return str(sorted(status)) + str([(child["nickname"], sorted(child)) for child in status["children"]])


@pytest.mark.timeout(150)
@in_own_place
def test_a_sibling_who_says_it_is_me_needs_the_pictures_and_telling_does_not() -> None:
    with scene() as place:
        place.start_bus()
        place.start_guard()
        place.set_up(RULES, sibling=SIBLING)
        it_is_me(place, CHILD)
        place.start_desktop("--socket", place.socket())
        place.until_shows("Tell an adult", within_s=READY_S)
        assert place.desktop is not None
        place.windows.choose(place.window_of(place.desktop, "the desktop"))
        before = tells_nothing(place.status())
        lines = (place.home / "guard.log").read_text("utf-8", "replace")

        # No code yet, and telling works all the same.
        place.click("Tell an adult")
        place.until_shows("Who do you want to tell?", ADULT)
        place.click(ADULT)
        place.until_shows("Your message to", f"Waiting until {ADULT} opens", within_s=20)
        # It may lie below the edge of the window, where the keyboard brings it up.
        place.walk_to("My messages")
        place.windows.press("space")
        place.until_shows("Choose four pictures")
        tap(place, MINE)
        place.until_shows("The same four once more")
        tap(place, MINE)
        place.until_shows("My messages", ADULT)
        assert not place.shows("Choose four pictures")

        # Each waits until the window is that child's: a press before it would open a page that the change puts away again.
        it_is_me(place, SIBLING)
        place.until_shows(f"Hello {SIBLING}")
        assert not place.shows("My messages")
        it_is_me(place, CHILD)
        place.until_shows(f"Hello {CHILD}")
        place.click("My people")
        place.until_shows("Your four pictures")
        tap(place, WRONG)
        place.until_shows("These are not the right pictures.", "0 of 4")
        tap(place, MINE)
        place.until_shows("Nobody is here yet.")
        assert tells_nothing(place.status()) == before
        assert (place.home / "guard.log").read_text("utf-8", "replace") == lines

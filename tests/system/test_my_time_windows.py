"""My time with real windows: the child looks at its days and rules and says something about one, Mum answers, the child reads it;
and a young person's own plan, shown only by a press of its own.
Must not rely on anything but what stands on the screen."""

from __future__ import annotations

import pytest

from tests.system.own_place import in_own_place
from tests.system.scene import ADULT, READY_S, scene, until
from tests.system.test_contacts_windows import as_mum, begin, titles

REASON = "So that you sleep enough."


@pytest.mark.timeout(150)
@in_own_place
def test_a_child_says_something_about_a_rule_and_reads_why_it_stays() -> None:
    with scene() as place:
        begin(place)
        before = titles(place)
        place.click("My time")
        place.until_shows("Your time at this computer", "Your last seven days", within_s=READY_S)
        place.click("My week")
        place.until_shows("The numbers are minutes.", "Your apps")
        place.click("Back to My time")
        place.until_shows("Your last seven days")
        place.click("What changed")
        place.until_shows("the first rules")
        place.click("Back to My time")
        place.click("What is recorded")
        place.until_shows("Your own things, kept apart and locked", "A plan of your own")
        place.click("Back to My time")
        place.click("My rules")
        place.click("Minutes a day")
        place.until_shows("Every day: 120 minutes", "you can ask why.")
        place.click("Say something about: Minutes a day")
        place.until_shows("About: Minutes a day")
        place.click("I find it a little short.")
        place.click("Send to my parents")
        place.until_shows("It waits for an answer.", "I find it a little short.")
        assert titles(place) == before

        as_mum(place)
        place.click("Requests")
        place.until_shows("has something to say about a rule: the minutes a day")
        place.click("Keep it, with a reason")
        place.until_shows("Why it stays, in kind words")
        place.walk_to("Why it stays, in kind words")
        place.windows.type(REASON)
        place.click("Send the answer")
        place.until_shows("Nothing waits for an answer right now.")
        place.click("Lock again")

        place.until_shows(f"{ADULT}: the rule stays for now.", REASON)
        place.click("Home")
        place.until_shows("You said something about a rule", REASON)
        until(lambda: titles(place) == before, "the same title as ever")


@pytest.mark.timeout(150)
@in_own_place
@pytest.mark.long
def test_a_plan_of_ones_own_is_seen_by_nobody_until_it_is_shown_and_then_tried_by_an_adult() -> None:
    with scene() as place:
        begin(place, 2011)
        place.click("My time")
        place.until_shows("My own plan", within_s=READY_S)
        place.click("My own plan")
        place.until_shows("Only you see this plan, until you show it yourself.")
        place.click("School days: fewer minutes")
        place.until_shows("105 minutes")
        place.click("Keep my plan")
        place.until_shows("My days beside my plan")
        place.click("Home")

        as_mum(place)
        place.click("Requests")
        place.until_shows("Nothing waits for an answer right now.")
        place.click("Lock again")

        place.until_shows("Time today")
        place.click("My time")
        place.click("My own plan")
        place.until_shows("My days beside my plan")
        place.walk_to("Show my plan to my parents")
        place.windows.press("space")
        place.until_shows("Only an adult can make rules of it.")
        place.click("Send to my parents")
        place.until_shows("You have shown your plan to your parents.")
        place.click("Home")

        as_mum(place)
        place.click("Requests")
        place.until_shows("shows you a plan of their own", "School day: 105 minutes")
        place.click("Try it in the rules")
        place.until_shows("Changed, not saved yet.")
        place.click("Lock again")

"""What a card says, from what the guard pushed."""

from __future__ import annotations

import msgspec
import pytest

from app.model.policy import AtLimit
from app.model.verdict import Reason
from app.wire.messages import AppStatus, AppStopped, Warned
from tests.ui.samples_timeup import a_child, a_status
from ui.warning.warning_state import Asks, CardKind, closing_card, for_this_screen, stopped_card, time_card


def test_minutes_left_are_told_with_what_follows() -> None:
    card = time_card(Warned("c1", 300, "daily", "sign_out"))
    assert (card.kind, card.left_s, card.follows, card.one_program) == (CardKind.LEFT, 300, AtLimit.SIGN_OUT, False)


def test_no_second_left_is_the_beginning_of_the_grace() -> None:
    card = time_card(Warned("c1", 0, "daily", "pause", grace_s=120))
    assert (card.kind, card.left_s, card.shown_s) == (CardKind.GRACE, 120, 120)


def test_a_limit_of_one_program_never_signs_out() -> None:
    card = time_card(Warned("c1", 60, "group:games", "sign_out"))
    assert (card.one_program, card.follows) == (True, AtLimit.PAUSE)


@pytest.mark.parametrize(
    ("reason", "asks"),
    [(Reason.BLOCKED, Asks.APP), (Reason.ASK, Asks.APP), (Reason.UNCLASSIFIED, Asks.APP), (Reason.GROUP, Asks.TIME), (Reason.APP, Asks.TIME)],
)  # fmt: skip
def test_a_stopped_program_asks_for_what_would_help(reason: Reason, asks: Asks) -> None:
    assert stopped_card(AppStopped("c1", "mc", "Minecraft", reason.value), "2026-11-24").asks is asks


@pytest.mark.parametrize(("moment", "today"), [("2026-11-24T19:00:00+07:00", True), ("2026-11-25T00:00:00+07:00", False)])
def test_a_stopped_program_says_the_day_on_which_it_opens(moment: str, today: bool) -> None:
    assert stopped_card(AppStopped("c1", "mc", "Minecraft", "app", moment), "2026-11-24").opens_today is today


def test_programs_that_must_close_are_named_while_they_save() -> None:
    closing = AppStatus("editor", "Bài tập", None, "closing", "daily", 60, (12,))
    child = msgspec.structs.replace(a_child("daily", at_limit="close"), apps=(closing,))
    card = closing_card(a_status(child))
    assert card is not None
    assert (card.kind, card.name, card.asks) == (CardKind.CLOSING, "Bài tập", Asks.NOTHING)
    assert closing_card(a_status(msgspec.structs.replace(child, at_limit="pause"))) is None
    assert closing_card(a_status(a_child("daily", at_limit="close"))) is None


def test_what_is_said_of_a_brother_is_not_for_this_screen() -> None:
    status = a_status(a_child("allowed", allowed=True))
    assert for_this_screen("c1", status)
    assert not for_this_screen("c2", status)
    assert for_this_screen("c2", msgspec.structs.replace(status, who=None))
    assert not for_this_screen("c1", msgspec.structs.replace(status, adult_using="Bố"))
    assert for_this_screen("c1", None)


@pytest.mark.parametrize("reason", ["daily", "schedule", "session", "group", "app"])
def test_where_time_is_up_the_card_asks_for_time_also_while_the_screen_is_open_for_a_group(reason: str) -> None:
    assert stopped_card(AppStopped("c1", "gedit", "Text Editor", reason), "2026-11-24").asks is Asks.TIME

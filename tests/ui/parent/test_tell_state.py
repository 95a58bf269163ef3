"""What an adult's Messages show, without Qt."""

from __future__ import annotations

import pytest

from app.model.tell import Way
from app.wire.messages import MyLettersAre, MyWayIs
from tests.ui.samples_tell_parent import ANSWERED, MAIL, OPENED, OUTSIDE, READ, TELEGRAM, UNREAD, WAYS
from ui.parent.tell_state import (
    FORMS,
    Asks,
    carrier,
    channel_of,
    letter_state,
    letters_state,
    port_of,
    wants_address,
    ways_state,
)


def test_unread_letters_come_first_and_the_order_else_stays() -> None:
    state = letters_state(MyLettersAre((READ, UNREAD, ANSWERED), 1))
    assert [letter.id for letter in state.letters] == ["m1", "m2", "m3"]
    assert (state.lost, state.told) == (1, True)


def test_an_open_letter_keeps_what_was_told_and_answered() -> None:
    state = letter_state(OPENED)
    assert (state.id, state.child_name, len(state.parts), state.answered_at) == ("m2", READ.child_name, 3, None)


@pytest.mark.parametrize(
    ("text", "security", "port"),
    [
        ("", "starttls", 587),
        ("", "ssl", 465),
        (" 2525 ", "starttls", 2525),
        ("0", "ssl", None),
        ("70000", "ssl", None),
        ("x", "ssl", None),
    ],
)
def test_an_empty_port_is_the_usual_one_and_nonsense_is_none(text: str, security: str, port: int | None) -> None:
    assert port_of(text, security) == port


def test_every_kind_that_has_a_secret_asks_for_it_and_only_other_needs_no_address() -> None:
    assert all(Asks.SECRET in form for form in FORMS.values())
    assert [kind for kind in FORMS if not wants_address(kind)] == [Way.OTHER]


def test_another_adults_account_is_named_and_ones_own_is_not() -> None:
    assert carrier(WAYS, TELEGRAM.channel.id) == "Bố"
    assert carrier(WAYS, MAIL.channel.id) is None
    assert carrier(WAYS, None) is None
    assert channel_of(WAYS, "gone") is None


def test_ways_are_not_told_before_the_guard_has_answered() -> None:
    assert not ways_state(None, (MAIL,), OUTSIDE, parent=True).told
    told = ways_state(MyWayIs("k1", "me@example.vn"), (MAIL,), OUTSIDE, parent=False)
    assert (told.told, told.parent, told.channel) == (True, False, "k1")

"""The seconds before sending, who is told, and what the pages show of it."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as some
from msgspec.structs import replace

from app.model.tell import About, Shown, Way
from app.wire.messages import AdultsToTellAre
from tests.ui.samples_tell import ADULTS, DAD, MANY, MINE, MUM, NEIGHBOUR, NO_SIGN, NOW, TEACHER
from ui.child.tell.parts import state_lines
from ui.child.tell.tell_state import (
    GAP_S,
    Note,
    Phase,
    begun,
    choosing_state,
    counted,
    held,
    in_order,
    left_s,
    message_state,
    messages_state,
    moved,
    names_home,
    notes,
    one_tap,
    share_left,
)
from ui.child.tell.tell_words import TellWords
from ui.faces import face
from ui.theme import Art


@given(some.integers(1, 30), some.lists(some.floats(0.01, GAP_S), min_size=1, max_size=300))
def test_it_is_over_only_after_all_the_seconds(length_s: int, steps: list[float]) -> None:
    countdown, now = begun(length_s, 100.0), 100.0
    for step in steps:
        now += step
        countdown, phase = counted(countdown, now)
        assert phase is (Phase.OVER if now - 100.0 >= length_s else Phase.COUNTING)
        assert 0 <= left_s(countdown) <= length_s
        assert 0 <= share_left(countdown) <= 1
        if phase is Phase.OVER:
            assert left_s(countdown) == 0
            return


@given(some.floats(GAP_S + 0.01, 1e6))
def test_a_pc_that_slept_or_hung_breaks_it_off_also_at_the_very_end(gap: float) -> None:
    countdown, _phase = counted(begun(5, 0.0), 1.0)
    assert counted(countdown, 1.0 + gap)[1] is Phase.BROKEN


def test_a_clock_that_goes_back_breaks_it_off() -> None:
    countdown, _phase = counted(begun(5, 10.0), 11.0)
    assert counted(countdown, 10.5)[1] is Phase.BROKEN


def test_while_it_is_held_no_second_passes() -> None:
    countdown = held(begun(5, 0.0), 60.0)
    assert left_s(countdown) == 5
    assert counted(countdown, 61.0)[1] is Phase.COUNTING


def test_one_tap_tells_only_whom_the_child_chose_and_who_can_be_reached() -> None:
    assert one_tap(ADULTS) == MUM
    assert one_tap(replace(ADULTS, chosen=None)) is None
    assert one_tap(replace(ADULTS, chosen="gone")) is None
    assert one_tap(replace(ADULTS, chosen=NEIGHBOUR.id)) is None  # nothing can be sent there


def test_the_childs_own_order_comes_first_and_those_without_a_way_last() -> None:
    assert [adult.id for adult in in_order(MANY)] == ["a1", "o1", "a2", "o2", "w1"]


def test_the_child_is_told_whose_account_carries_it_and_that_it_is_not_confirmed() -> None:
    found = [told.note for told in notes(TEACHER, network=True)]
    assert found == [Note.CHANNEL, Note.CARRIED, Note.NOT_CONFIRMED]
    assert [told.name for told in notes(DAD, None) if told.note is Note.CARRIED] == ["Mẹ Hương"]


def test_without_a_network_it_is_said_only_where_the_network_is_needed() -> None:
    assert Note.NO_NETWORK in [told.note for told in notes(DAD, network=False)]
    assert Note.NO_NETWORK not in [told.note for told in notes(DAD, network=None)]
    assert Note.NO_NETWORK not in [told.note for told in notes(MUM, network=False)]


def test_an_adult_of_the_childs_own_list_can_only_be_reached() -> None:
    assert [told.note for told in notes(NEIGHBOUR, network=True)] == [Note.ONLY_REACH, Note.OWN]


def test_choosing_shows_who_follows_who_may_and_whom_to_confirm() -> None:
    state = choosing_state(MANY)
    assert [adult.id for adult in state.following] == ["o1"]
    assert [adult.id for adult in state.others] == ["a2", "o2"]
    assert [adult.id for adult in state.unconfirmed] == ["o1"]
    assert [adult.id for adult in state.own] == ["w1"]
    assert choosing_state(AdultsToTellAre((MUM,), "gone", (), 5, None)).chosen is None


@given(some.permutations(["a", "b", "c", "d"]), some.sampled_from("abcd"), some.sampled_from([-1, 1]))
def test_moving_keeps_everybody_and_moves_one_place_at_most(order: list[str], who: str, step: int) -> None:
    after = moved(tuple(order), who, step)
    assert sorted(after) == sorted(order)
    assert abs(after.index(who) - order.index(who)) <= 1
    assert [one for one in after if one != who] == [one for one in order if one != who]


def test_something_at_home_is_seen_among_other_things() -> None:
    assert names_home((About.SECRET, About.HOME))
    assert not names_home((About.SECRET,))


def test_the_next_adult_is_one_that_can_be_pressed() -> None:
    assert message_state(NO_SIGN, ADULTS).next_adult == DAD
    assert message_state(NO_SIGN, None).next_adult is None


def test_what_is_true_of_two_parts_is_said_once() -> None:
    message = message_state(NO_SIGN, ADULTS)
    twice = replace(NO_SIGN, parts=(*NO_SIGN.parts, *NO_SIGN.parts))
    words = TellWords()
    assert state_lines(message_state(twice, ADULTS), words) == state_lines(message, words)
    assert len(state_lines(message, words)) == 1


def test_every_state_and_reason_has_words_of_its_own() -> None:
    words = TellWords()
    from app.model.tell import Why
    from ui.child.tell.tell_state import LegState

    said = {words.leg(LegState(shown, Way.MAIL), "Mum") for shown in Shown}
    assert len(said) == len(Shown)
    assert len({words.why(why, "Mum") for why in Why}) == len(Why)
    unsure = words.leg(LegState(Shown.TRIED_AGAIN, Way.MAIL, Why.NO_ANSWER), "Mum")
    assert "twice" in unsure or "hai lần" in unsure


def test_people_have_the_face_of_what_the_family_calls_them() -> None:
    assert [face(name) for name in ("Mẹ Hương", "bố", "Bà ngoại", "Cô Hạnh", "Chú Tư", "")] == [
        Art.MOTHER,
        Art.FATHER,
        Art.GRANDMOTHER,
        Art.TEACHER_WOMAN,
        Art.ADULT,
        Art.ADULT,
    ]


def test_messages_know_whether_anything_was_lost() -> None:
    assert not messages_state(MINE, ADULTS).lost
    assert messages_state(replace(MINE, lost_at=NOW.isoformat()), ADULTS).lost
    assert messages_state(MINE, ADULTS).messages[0].at == NOW - timedelta(minutes=3)

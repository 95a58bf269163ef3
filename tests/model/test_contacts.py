"""The life of a contact, from the draft that nobody sees to its end."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from app.model.contacts import (
    CLOSED,
    CLOSED_KEPT,
    MOST_SAID,
    WAITING,
    Answer,
    Contact,
    Draft,
    Met,
    Question,
    State,
    Thought,
    Tick,
    aged,
    answered,
    asked,
    ended_by_adult,
    ended_by_child,
    may_answer,
    may_end,
    may_withdraw,
    seen,
    thought,
    worries,
    worrying,
)

NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)
CALM = {question: Tick.YES if question is Question.KNOWN else Tick.NO for question in Question}
TICKS = st.dictionaries(st.sampled_from(Question), st.sampled_from(Tick))
RANK = [Thought.OPEN, Thought.CALM, Thought.UNSURE, Thought.WORRYING]


def a_contact(**changes: object) -> Contact:
    draft = Draft("Sóc Nâu", Met.GAME, "Roblox", CALM)
    contact = asked(draft, "1" * 32, "c1", NOW)
    assert contact is not None
    return msgspec.structs.replace(contact, **changes)


@given(TICKS)
def test_one_worrying_answer_is_enough_whatever_else_is_open(ticks: dict[Question, Tick]) -> None:
    found = any(worries(question, tick) for question, tick in ticks.items())
    assert (thought(ticks) in (Thought.UNSURE, Thought.WORRYING)) == found
    assert bool(worrying(ticks)) == found


@given(TICKS, st.sampled_from(Question), st.sampled_from(Tick))
def test_one_more_answer_never_takes_a_worry_away(ticks: dict[Question, Tick], question: Question, tick: Tick) -> None:
    more = {**ticks} if question in ticks else {**ticks, question: tick}
    before, after = thought(ticks), thought(more)
    assert before is Thought.OPEN or after is before or RANK.index(after) >= RANK.index(before)


@given(TICKS)
def test_calm_needs_every_answer(ticks: dict[Question, Tick]) -> None:
    assert (thought(ticks) is Thought.CALM) == (ticks == CALM)


def test_not_sure_is_a_reason_to_talk_and_a_yes_to_what_grown_ups_do_not_ask_is_more() -> None:
    for question in Question:
        assert thought({**CALM, question: Tick.NOT_SURE}) is Thought.UNSURE
    assert thought({**CALM, Question.KNOWN: Tick.NO}) is Thought.UNSURE
    for question in set(Question) - {Question.KNOWN}:
        assert thought({question: Tick.YES}) is Thought.WORRYING


@given(
    st.builds(
        Draft,
        nickname=st.sampled_from(("", "  ", "Sóc")),
        met=st.sampled_from((None, *Met)),
        app=st.sampled_from(("", "Zalo")),
        ticks=TICKS,
    )
)
def test_only_a_whole_draft_is_asked_and_nothing_is_lost_on_the_way(draft: Draft) -> None:
    contact = asked(draft, "1" * 32, "c1", NOW)
    assert (contact is None) == (not draft.whole)
    if contact is not None:
        assert (contact.nickname, contact.met, contact.app, contact.ticks) == (draft.nickname, draft.met, draft.app, draft.ticks)
        assert contact.state is State.ASKED


STEPS = st.lists(st.sampled_from((*Answer, "end", "child_end", "see")), max_size=40)


@given(STEPS)
def test_whatever_happens_ticks_are_kept_only_while_the_answer_is_open(steps: list[Answer | str]) -> None:
    contact, at = a_contact(), NOW
    for step in steps:
        at += timedelta(minutes=1)
        if isinstance(step, Answer):
            following = answered(contact, step, "Mẹ", "Mình nói chuyện nhé.", at)
            assert (following is None) == (not may_answer(contact))
        elif step == "see":
            following = seen(contact)
            assert following.seen_by_child
        else:
            following = ended_by_adult(contact, "Mẹ", "Bạn ấy xin ảnh.", at) if step == "end" else ended_by_child(contact, at)
            assert (following is None) == (not may_end(contact))
        if following is None:
            continue
        if following.state is not contact.state:
            assert following.last is not None
            assert (following.last.at, following.last.state) == (at, following.state)
        contact = following
        assert bool(contact.ticks) <= (contact.state in WAITING)
        assert len(contact.said) <= MOST_SAID
        assert may_withdraw(contact) == (contact.state not in (State.APPROVED, State.ENDED))
        if contact.state is State.ENDED:
            assert not may_answer(contact)


def test_an_adult_names_a_reason_and_a_child_owes_none() -> None:
    agreed = answered(a_contact(), Answer.APPROVE, "Mẹ", "", NOW)
    assert agreed is not None
    assert agreed.ticks == {}
    assert ended_by_adult(agreed, "Mẹ", "  ", NOW) is None
    by_child = ended_by_child(agreed, NOW)
    assert by_child is not None
    assert by_child.last is not None
    assert (by_child.last.by_child, by_child.last.words, by_child.seen_by_child) == (True, "", True)


@given(st.sampled_from(State), st.integers(0, 90))
def test_only_what_is_over_goes_and_only_after_thirty_days(state: State, days: int) -> None:
    contact = a_contact()
    if state is State.ENDED:
        agreed = answered(contact, Answer.APPROVE, None, "", NOW)
        assert agreed is not None
        ended = ended_by_child(agreed, NOW)
        assert ended is not None
        contact = ended
    elif state is not State.ASKED:
        answer = {State.APPROVED: Answer.APPROVE, State.TALK: Answer.TALK, State.NOT_NOW: Answer.NOT_NOW}[state]
        later = answered(contact, answer, "Mẹ", "", NOW)
        assert later is not None
        contact = later
    gone = aged(contact, NOW + timedelta(days=days)) is None
    assert gone == (state in CLOSED and timedelta(days=days) >= CLOSED_KEPT)

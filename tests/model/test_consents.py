"""Photo consents: from seven on nothing is in force without the child's own yes, and what is over stays over."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from app.model.consents import (
    MOST_TEXT,
    OVER,
    OWN_YES_FROM,
    Consent,
    Entry,
    Reply,
    State,
    is_whole,
    may_delete,
    needs_own_yes,
    replied,
    state,
    used,
    withdrawn,
)

TODAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
ENTRY = Entry("Ảnh lớp", "Cô Lan", "Bảng tin", "Trong lớp", TODAY)

moments = st.none() | st.just(NOW)
years = st.integers(2008, 2026)
days = st.dates(date(2026, 1, 1), date(2030, 12, 31))
entries = st.builds(Entry, st.just("Ảnh"), st.just("Cô"), st.just("Báo"), st.just("Trường"), st.none() | days)
consents = st.builds(
    Consent, st.just("p1"), st.just("c1"), entries, st.just(NOW), st.none() | st.just("Mẹ"), st.none() | st.sampled_from(Reply),
    moments, moments, moments, st.none() | st.just("Mẹ"), st.booleans(),
)  # fmt: skip


def a_consent(**changes: object) -> Consent:
    return msgspec.structs.replace(Consent("p1", "c1", ENTRY, NOW, "Mẹ"), **changes)


@given(consents, years, days)
def test_from_seven_on_nothing_is_in_force_without_the_childs_own_yes(consent: Consent, year: int, today: date) -> None:
    if state(consent, year, today) is State.IN_FORCE:
        assert consent.reply is Reply.YES or (consent.reply is None and today.year - year < OWN_YES_FROM)
        assert consent.withdrawn_at is None
        assert consent.used_at is None
        assert consent.entry.until is None or today <= consent.entry.until


@given(consents, years, days)
def test_a_no_or_a_talk_is_never_in_force_at_any_age(consent: Consent, year: int, today: date) -> None:
    for reply in (Reply.NO, Reply.TALK):
        assert state(msgspec.structs.replace(consent, reply=reply), year, today) is not State.IN_FORCE


@given(consents, years, days)
def test_whatever_stands_can_be_withdrawn_by_either_and_never_comes_back(consent: Consent, year: int, today: date) -> None:
    before = state(consent, year, today)
    for by, by_child in (("Mẹ", False), (None, True)):
        ended = withdrawn(consent, by, year, NOW, today, by_child=by_child)
        if before in OVER:
            assert ended is None
            continue
        assert ended is not None
        assert state(ended, year, today) is State.WITHDRAWN
        assert (ended.withdrawn_by, ended.withdrawn_by_child) == (by, by_child)
        assert replied(ended, Reply.YES, year, NOW, today) is None
        assert used(ended, year, NOW, today) is None
        assert may_delete(ended, year, today)


@given(consents, years, days, st.sampled_from(Reply))
def test_the_childs_last_word_counts_until_it_is_over(consent: Consent, year: int, today: date, reply: Reply) -> None:
    said = replied(consent, reply, year, NOW, today)
    if state(consent, year, today) in OVER:
        assert said is None
        return
    assert said is not None
    expected = {Reply.YES: State.IN_FORCE, Reply.NO: State.REFUSED, Reply.TALK: State.TALK}[reply]
    assert state(said, year, today) is expected
    assert replied(said, Reply.NO, year, NOW, today) is not None


def test_the_year_of_birth_alone_decides_whether_a_child_is_asked() -> None:
    assert needs_own_yes(2019, date(2026, 1, 1))
    assert not needs_own_yes(2020, date(2026, 12, 31))
    assert state(a_consent(), 2019, TODAY) is State.ASKED
    assert state(a_consent(), 2020, TODAY) is State.IN_FORCE


def test_what_stood_without_being_asked_waits_for_the_yes_once_the_child_is_seven() -> None:
    lasting = a_consent(entry=msgspec.structs.replace(ENTRY, until=date(2028, 1, 1)))
    assert state(lasting, 2020, date(2026, 12, 31)) is State.IN_FORCE
    assert state(lasting, 2020, date(2027, 1, 1)) is State.ASKED


def test_the_last_day_still_counts_and_the_next_does_not() -> None:
    said = a_consent(reply=Reply.YES)
    assert state(said, 2018, TODAY) is State.IN_FORCE
    assert state(said, 2018, TODAY + timedelta(days=1)) is State.LAPSED


def test_one_time_is_over_once_it_was_used_and_only_what_is_in_force_is_used() -> None:
    once = a_consent(entry=msgspec.structs.replace(ENTRY, until=None))
    assert used(once, 2018, NOW, TODAY) is None
    assert used(a_consent(reply=Reply.YES), 2018, NOW, TODAY) is None
    done = used(msgspec.structs.replace(once, reply=Reply.YES), 2018, NOW, TODAY)
    assert done is not None
    assert state(done, 2018, date(2030, 1, 1)) is State.USED


def test_an_open_line_is_not_deleted_before_it_is_withdrawn_but_a_refused_one_may_be() -> None:
    assert not may_delete(a_consent(), 2018, TODAY)
    assert not may_delete(a_consent(reply=Reply.YES), 2018, TODAY)
    assert may_delete(a_consent(reply=Reply.NO), 2018, TODAY)


def test_a_line_needs_all_four_texts() -> None:
    assert is_whole(ENTRY)
    for field in ("picture", "who", "what_for", "place"):
        assert not is_whole(msgspec.structs.replace(ENTRY, **{field: "  "}))
        assert not is_whole(msgspec.structs.replace(ENTRY, **{field: "a" * (MOST_TEXT + 1)}))

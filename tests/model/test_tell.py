"""The life of a message: nothing is called sent that was not, nothing is lost before its time, and nothing lives longer than it may."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.people import Band
from app.model.tell import (
    COUNTDOWN_S,
    KEPT_AFTER_END,
    NO_SIGN_AFTER,
    REFUSED_RETRY_S,
    RETRIES_S,
    UNOPENED_ENDS_AFTER,
    UNSENT_ENDS_AFTER,
    Body,
    Channel,
    Choice,
    Gone,
    Leg,
    LegState,
    Message,
    Part,
    Result,
    Shown,
    Way,
    Why,
    adult_after,
    after_try,
    aged,
    at_once,
    ended,
    gone,
    has_sign,
    is_due,
    is_one_place,
    is_under_way,
    next_due,
    place_mark,
    shown,
    without_sign,
)

NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)
CARRIED = [way for way in Way if way is not Way.PAGE]

ways = st.sampled_from(Way)
results = st.sampled_from(Result)
whys = st.one_of(st.none(), st.sampled_from([Why.NO_NETWORK, Why.NOT_REACHED, Why.NO_ANSWER, Why.BUSY, Why.SIGN_IN, Why.ADDRESS]))
gaps = st.timedeltas(timedelta(0), timedelta(days=40))


@st.composite
def messages(draw: st.DrawFn) -> Message:
    parts = []
    for number in range(draw(st.integers(1, 3))):
        legs = tuple(Leg(way) for way in draw(st.lists(ways, min_size=1, max_size=3, unique=True)))
        at = NOW + timedelta(minutes=number)
        on_page = any(leg.way is Way.PAGE for leg in legs)
        parts.append(Part(f"p{number}", at, legs, b"sealed" if on_page else None, Body(words="x")))
    return Message("m", "c1", "a1", "Mẹ", NOW, tuple(parts))


@st.composite
def lives(draw: st.DrawFn) -> tuple[Message, datetime]:
    """A message after any course of tries, readings and waiting."""
    message, now = draw(messages()), NOW
    for _ in range(draw(st.integers(0, 8))):
        now += draw(gaps) / 10
        result, why, opened = draw(results), draw(whys), draw(st.booleans())

        def lived(leg: Leg, now: datetime = now, result: Result = result, why: Why | None = why, opened: bool = opened) -> Leg:
            if leg.way is Way.PAGE:
                done = opened and leg.state is LegState.WAITING
                return msgspec.structs.replace(leg, state=LegState.DONE, done_at=now) if done else leg
            return after_try(leg, result, why, now) if is_due(leg, now) else leg

        current = aged(message, now)
        if current is None:
            break
        parts = tuple(msgspec.structs.replace(part, legs=tuple(lived(leg) for leg in part.legs)) for part in current.parts)
        message = msgspec.structs.replace(current, parts=parts, read_at=now if opened else current.read_at)
    return message, now


def legs_of(message: Message) -> list[Leg]:
    return [leg for part in message.parts for leg in part.legs]


def test_the_small_ones_have_ten_seconds_the_others_five() -> None:
    assert COUNTDOWN_S == {Band.SMALL: 10, Band.BIG: 5}


# ---- tries ----


@given(st.sampled_from(CARRIED), results, whys, st.integers(0, 20))
def test_only_what_a_server_took_is_handed_everything_else_waits_on(
    way: Way, result: Result, why: Why | None, tries: int
) -> None:
    leg = after_try(Leg(way, tries=tries), result, why, NOW)
    assert leg.tries == tries + 1
    if result is Result.ACCEPTED:
        assert (leg.state, leg.done_at, shown(leg)) == (LegState.DONE, NOW, Shown.HANDED)
        assert not is_due(leg, NOW + UNSENT_ENDS_AFTER)
    else:
        assert leg.state is LegState.WAITING
        assert shown(leg) in (Shown.TRIED_AGAIN, Shown.WAITING_FOR_NETWORK)
        assert leg.why is not None
        assert leg.next_at is not None
        assert timedelta(seconds=RETRIES_S[0]) <= leg.next_at - NOW <= timedelta(seconds=max(RETRIES_S[-1], REFUSED_RETRY_S))
        assert not is_due(leg, NOW)
        assert is_due(leg, leg.next_at)


@given(st.sampled_from(CARRIED), st.lists(st.tuples(results, whys), max_size=12))
def test_waits_between_tries_never_get_shorter_and_done_is_done(way: Way, course: list[tuple[Result, Why | None]]) -> None:
    leg, now, waits = Leg(way), NOW, []
    for result, why in course:
        before = leg
        leg = after_try(leg, result, why, now)
        if before.state is LegState.DONE:
            assert leg == before
            continue
        if leg.next_at is not None and result is not Result.REFUSED:
            waits.append(leg.next_at - now)
        now = leg.next_at or now
    assert waits == sorted(waits)


@given(lives())
def test_what_waits_is_due_some_time_and_the_outbox_wakes_for_it(life: tuple[Message, datetime]) -> None:
    message, _ = life
    waiting = [leg for leg in legs_of(message) if leg.way is not Way.PAGE and leg.state is LegState.WAITING]
    due = next_due([message])
    assert (due is None) == (not waiting)
    if due is not None:
        assert any(is_due(leg, max(due, NOW)) for leg in waiting)


def test_when_the_network_is_back_it_is_tried_at_once() -> None:
    leg = after_try(Leg(Way.MAIL), Result.NOT_REACHED, Why.NO_NETWORK, NOW)
    assert shown(leg) is Shown.WAITING_FOR_NETWORK
    assert [shown(Leg(Way.MAIL), network) for network in (False, True, None)] == [
        Shown.WAITING_FOR_NETWORK,
        Shown.SENDING,
        Shown.SENDING,
    ]
    assert shown(Leg(Way.PAGE), False) is Shown.WAITING_FOR_ADULT
    assert is_due(at_once(leg), NOW)
    done = after_try(leg, Result.ACCEPTED, None, NOW)
    assert at_once(done) == done


# ---- ages ----


@given(lives(), gaps)
def test_nothing_lives_longer_than_it_may(life: tuple[Message, datetime], later: timedelta) -> None:
    message, now = life
    now += later
    current = aged(message, now)
    if current is None:
        assert now - message.at >= KEPT_AFTER_END
        return
    for part in current.parts:
        for leg in part.legs:
            if leg.state is LegState.WAITING:
                assert now - part.at < (UNOPENED_ENDS_AFTER if leg.way is Way.PAGE else UNSENT_ENDS_AFTER)
        carried = any(leg.way is not Way.PAGE and leg.state is LegState.WAITING for leg in part.legs)
        page = next((leg for leg in part.legs if leg.way is Way.PAGE), None)
        if not carried:
            assert part.body is None  # handed over or given up: the words are gone
        if page is None or page.state is LegState.ENDED:
            assert part.sealed is None
        if page is not None and page.done_at is not None and page.state is LegState.DONE:
            assert (part.sealed is None) == (now - page.done_at >= KEPT_AFTER_END)


@given(lives(), gaps)
def test_growing_older_never_calls_anything_sent_nor_loses_what_waits(life: tuple[Message, datetime], later: timedelta) -> None:
    message, now = life
    current = aged(message, now + later)
    if current is None:
        assert all(leg.state is not LegState.WAITING or now + later - message.at >= UNSENT_ENDS_AFTER for leg in legs_of(message))
        return
    for before, after in zip(legs_of(message), legs_of(current), strict=True):
        if before.state is not LegState.WAITING:
            assert after == before
        else:
            assert after.state is not LegState.DONE
            assert after.state is LegState.WAITING or after.why is not None
    for part_before, part in zip(message.parts, current.parts, strict=True):
        if any(leg.way is not Way.PAGE and leg.state is LegState.WAITING for leg in part.legs):
            assert part.body == part_before.body


@given(lives(), gaps)
def test_growing_old_at_once_or_by_and_by_is_the_same(life: tuple[Message, datetime], later: timedelta) -> None:
    message, now = life
    half = aged(message, now + later / 2)
    by_and_by = None if half is None else aged(half, now + later)
    at_last = aged(message, now + later)
    assert (by_and_by is None) == (at_last is None) or later >= UNSENT_ENDS_AFTER
    if by_and_by is not None and at_last is not None:
        assert [shown(leg) for leg in legs_of(by_and_by)] == [shown(leg) for leg in legs_of(at_last)]


@given(lives())
def test_ending_tells_why_and_ends_only_what_waits(life: tuple[Message, datetime]) -> None:
    message, now = life
    for leg in legs_of(message):
        over = ended(leg, Why.ADULT_GONE, now)
        if leg.state is LegState.WAITING:
            assert (shown(over), over.why) == (Shown.NOT_SENT, Why.ADULT_GONE)
        else:
            assert over == leg


# ---- signs ----


@given(lives())
def test_a_server_is_no_sign_of_a_person(life: tuple[Message, datetime]) -> None:
    message, now = life
    signs = [moment for moment in (message.read_at, message.answered_at) if moment is not None]

    def is_unseen(part: Part) -> bool:
        pages = [leg.state for leg in part.legs if leg.way is Way.PAGE and leg.state is not LegState.ENDED]
        return pages == [LegState.WAITING] if pages else all(part.at > sign for sign in signs)

    unseen = [part.at for part in message.parts if is_unseen(part)]
    assert has_sign(message) == (not unseen)
    if not unseen:
        assert not without_sign(message, now + timedelta(days=9))
    else:
        since = min(unseen)
        assert without_sign(message, since + NO_SIGN_AFTER)
        if is_under_way(message):
            assert not without_sign(message, since + NO_SIGN_AFTER - timedelta(seconds=1))


def test_what_is_added_to_a_message_that_was_read_waits_for_a_sign_of_its_own() -> None:
    leg = Leg(Way.PAGE, LegState.DONE, done_at=NOW)
    first = Part("p1", NOW, (leg,))
    read = Message("m", "c1", "a1", "Mẹ", NOW, (first,), read_at=NOW + timedelta(minutes=1))
    assert not without_sign(read, NOW + timedelta(days=1))
    later = NOW + timedelta(hours=3)
    added = msgspec.structs.replace(read, parts=(first, Part("p2", later, (Leg(Way.PAGE),))))
    assert not has_sign(added)
    assert not without_sign(added, later + NO_SIGN_AFTER - timedelta(seconds=1))
    assert without_sign(added, later + NO_SIGN_AFTER)
    answered = msgspec.structs.replace(added, answered_at=later + timedelta(minutes=2))
    assert not has_sign(answered)  # she answered what she had read; the added words still wait unopened
    assert without_sign(answered, later + NO_SIGN_AFTER)
    opened = Part("p2", later, (Leg(Way.PAGE, LegState.DONE, done_at=later + timedelta(minutes=1)),))
    assert has_sign(msgspec.structs.replace(added, parts=(first, opened)))


def test_why_words_are_gone_is_known_of_each_part() -> None:
    def with_page(leg: Leg, sealed: bytes | None = None) -> Part:
        return Part("p", NOW, (leg, Leg(Way.MAIL)), sealed)

    assert gone(with_page(Leg(Way.PAGE), b"x")) is None
    assert gone(with_page(Leg(Way.PAGE, LegState.DONE, done_at=NOW), b"x")) is None
    assert gone(with_page(Leg(Way.PAGE, LegState.DONE, done_at=NOW))) is Gone.AGED
    assert gone(with_page(ended(Leg(Way.PAGE), Why.PIN_RESET, NOW))) is Gone.PIN_RESET
    assert gone(with_page(ended(Leg(Way.PAGE), Why.NOT_OPENED, NOW))) is Gone.NOT_OPENED


# ---- addresses ----


@pytest.mark.parametrize("address", ["mum@x.vn", "me.huong+haidang@mail.nha.vn", "mẹ@nhà.vn", "a@b"])
def test_one_mail_address_is_one_place(address: str) -> None:
    assert is_one_place(Way.MAIL, address)


@pytest.mark.parametrize(
    "address",
    ["", "mum", "@x.vn", "mum@", "mum@@x.vn", "mum@x@y.vn", "mum@x..vn", "mum@x.vn.", ".mum@x.vn", "a@x.vn,b@y.vn", "a@x.vn;b@y.vn",
     "Mum<mum@x.vn>", "a@x.vn b@y.vn"],
)  # fmt: skip
def test_more_or_less_than_one_mail_address_is_none(address: str) -> None:
    assert not is_one_place(Way.MAIL, address)


@pytest.mark.parametrize("way", [Way.NTFY, Way.TELEGRAM])
def test_two_receivers_are_not_one_place(way: Way) -> None:
    assert all(is_one_place(way, one) for one in ("co-hanh", "@mehuong", "-1001234"))
    assert not any(is_one_place(way, two) for two in ("", "good,bad", "good;bad", "good bad", "[good]"))


adults = st.lists(st.sampled_from(["a1", "a2", "a3", "o1", "o2"]), unique=True)


@given(adults, st.one_of(st.none(), st.sampled_from(["a1", "o1", "gone"])), adults, adults)
def test_the_next_adult_is_the_childs_own_next_one_who_was_not_told(
    told: list[str], chosen: str | None, following: list[str], others: list[str]
) -> None:
    found = adult_after(told, Choice(chosen, tuple(following)), others)
    left = [adult for adult in others if adult not in told]
    if found is None:
        assert left == []
        return
    assert found in left
    wanted = [adult for adult in ([chosen] if chosen else []) + following if adult in left]
    if wanted:
        assert found == wanted[0]


# ---- places ----


def test_another_place_has_another_mark_and_a_mended_account_the_same() -> None:
    mail = Channel("k1", Way.MAIL, "x", "a1", host="smtp.a.vn", user="u", sender="u@a.vn")
    mended = msgspec.structs.replace(mail, host="smtp.b.vn", port=465, user="v")
    assert place_mark(mail, "hanh@truong.edu.vn") == place_mark(mended, " Hanh@truong.edu.vn")
    assert place_mark(mail, "hanh@truong.edu.vn") != place_mark(mail, "hanh@truong.vn")
    ntfy = Channel("k2", Way.NTFY, "x", "a1", host="ntfy.sh")
    assert place_mark(ntfy, "topic") != place_mark(msgspec.structs.replace(ntfy, host="elsewhere.vn"), "topic")
    other = Channel("k3", Way.OTHER, "x", "a1", mark="1")
    assert place_mark(other, "") != place_mark(msgspec.structs.replace(other, mark="2"), "")

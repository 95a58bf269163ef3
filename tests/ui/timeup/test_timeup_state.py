"""When the screens are covered, and what is said of why, how and until when."""

from __future__ import annotations

from datetime import datetime

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.people import Band
from app.model.policy import AtLimit
from app.model.verdict import Reason
from app.wire.messages import AppStatus
from tests.ui.samples_timeup import a_child, a_status, an_unnamed_status
from ui.timeup.timeup_state import Opens, Unlocking, Why, timeup_state


def test_no_status_covers_nothing() -> None:
    assert timeup_state(None) is None


@pytest.mark.parametrize("reason", ["allowed", "grant", "always"])
def test_what_is_allowed_is_not_covered(reason: str) -> None:
    assert timeup_state(a_status(a_child(reason, allowed=True))) is None


def test_grace_is_not_covered() -> None:
    child = a_child("daily", allowed=True)
    in_grace = msgspec.structs.replace(child, verdict=msgspec.structs.replace(child.verdict, grace=True, left_s=0))
    assert timeup_state(a_status(in_grace)) is None


@given(st.booleans(), st.sampled_from([reason.value for reason in Reason]), st.sampled_from([way.value for way in AtLimit]))
def test_the_verdict_alone_covers(allowed: bool, reason: str, at_limit: str) -> None:
    assert (timeup_state(a_status(a_child(reason, allowed=allowed, at_limit=at_limit))) is None) == allowed


def test_an_adult_on_the_childs_account_is_never_covered() -> None:
    status = msgspec.structs.replace(a_status(a_child("daily")), adult_using="Bố")
    assert timeup_state(status) is None


def test_the_refusal_of_a_child_elsewhere_covers_no_adult() -> None:
    status = msgspec.structs.replace(a_status(a_child("daily")), who=None)
    assert timeup_state(status) is None


def test_an_account_without_a_name_is_covered_but_asks_nothing() -> None:
    state = timeup_state(an_unnamed_status("daily"))
    assert state is not None
    assert (state.nickname, state.may_ask, state.unlocking) == ("", False, Unlocking.IT_IS_ME)


@pytest.mark.parametrize(
    ("paused_by", "why", "may_resume"), [("parent", Why.PAUSED_BY_PARENT, False), ("child", Why.PAUSED_BY_CHILD, True)]
)
def test_a_pause_says_who_paused_and_promises_no_moment(paused_by: str, why: Why, may_resume: bool) -> None:
    state = timeup_state(a_status(a_child("paused", paused_by=paused_by, at_limit="lock")))
    assert state is not None
    assert (state.why, state.may_resume, state.may_ask) == (why, may_resume, False)
    assert (state.follows, state.follows_in_s, state.opens, state.unlocking) == (
        AtLimit.PAUSE,
        None,
        Opens.NOT_KNOWN,
        Unlocking.RESUME,
    )


@pytest.mark.parametrize(
    ("opens_at", "opens"),
    [
        ("2026-11-24T19:00:00+07:00", Opens.TODAY),
        ("2026-11-25T16:30:00+07:00", Opens.TOMORROW),
        ("2026-11-28T08:00:00+07:00", Opens.LATER),
        (None, Opens.NOT_KNOWN),
    ],
)
def test_it_says_when_it_opens_again(opens_at: str | None, opens: Opens) -> None:
    state = timeup_state(a_status(a_child("schedule", opens_at=opens_at)))
    assert state is not None
    assert state.opens is opens
    assert state.opens_at == (None if opens_at is None else datetime.fromisoformat(opens_at))


def test_programs_that_are_asked_to_close_are_not_covered_while_they_may_save() -> None:
    closing = AppStatus("editor", "Bài tập", None, "closing", "daily", 60, (12,))
    child = msgspec.structs.replace(a_child("daily", at_limit="close"), apps=(closing,))
    assert timeup_state(a_status(child)) is None
    ended = msgspec.structs.replace(child, apps=(msgspec.structs.replace(closing, state="ended"),))
    state = timeup_state(a_status(ended))
    assert state is not None
    assert state.follows is AtLimit.CLOSE


@pytest.mark.parametrize("at_limit", ["lock", "sign_out"])
def test_what_follows_is_told_with_its_seconds(at_limit: str) -> None:
    state = timeup_state(a_status(a_child("daily", at_limit=at_limit)))
    assert state is not None
    assert (state.follows, state.follows_in_s) == (AtLimit(at_limit), 60)


@pytest.mark.parametrize(("hour", "evening"), [(7, False), (16, False), (20, True), (23, True), (2, True)])
def test_nobody_is_sent_out_to_play_at_night(hour: int, evening: bool) -> None:
    state = timeup_state(a_status(a_child("daily"), now=f"2026-11-24T{hour:02d}:10:00+07:00"))
    assert state is not None
    assert state.evening is evening


def test_a_shared_account_lets_another_child_step_in() -> None:
    state = timeup_state(msgspec.structs.replace(a_status(a_child("daily")), choose_who=("c1", "c2")))
    assert state is not None
    assert state.may_choose


def test_the_older_band_is_kept() -> None:
    state = timeup_state(a_status(a_child("daily", band="11-16")))
    assert state is not None
    assert state.band is Band.BIG

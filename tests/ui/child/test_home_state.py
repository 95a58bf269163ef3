"""What the home shows follows from the status alone."""

from __future__ import annotations

from app.model.people import Request, RequestKind, RequestState
from app.wire.messages import AppStatus, GrantStatus, VerdictStatus
from tests.ui.statuses import a_child, a_status
from ui.child.home_state import Left, home_state, request_to_show


def asked(id: str, state: RequestState, seen: bool = True) -> Request:
    return Request(id, "c1", RequestKind.TIME, state, "2026-11-24T18:42:00+07:00", minutes=15, seen_by_child=seen)


def test_with_no_status_nothing_is_claimed() -> None:
    state = home_state(None)
    assert state.nickname is None
    assert state.left is Left.NOT_KNOWN
    assert not state.may_ask


def test_another_childs_time_is_not_shown_in_this_session() -> None:
    assert home_state(a_status(a_child(), who=None)).nickname is None


def test_the_ring_is_the_part_of_the_allowance_that_is_left() -> None:
    state = home_state(a_status(a_child()))
    assert (state.left, state.left_s) == (Left.MINUTES, 2340)
    assert state.share == 2340 / 3600


def test_extra_minutes_are_part_of_the_whole() -> None:
    grants = (GrantStatus("g1", 10, 600, None, None),)
    state = home_state(a_status(a_child(grants=grants, verdict=VerdictStatus(True, "allowed", 2940, None))))
    assert state.granted_s == 600
    assert state.share == 2940 / 4200


def test_no_limit_is_not_zero_and_needs_no_asking() -> None:
    state = home_state(a_status(a_child(verdict=VerdictStatus(True, "allowed", None, None))))
    assert state.left is Left.NO_LIMIT
    assert not state.may_ask


def test_a_refusal_names_its_reason_and_when_it_opens() -> None:
    verdict = VerdictStatus(False, "daily", 0, None, opens_at="2026-11-25T16:30:00+07:00")
    state = home_state(a_status(a_child(verdict=verdict)))
    assert (state.left, state.reason) == (Left.REFUSED, "daily")
    assert state.opens_at is not None
    assert state.opens_at.hour == 16


def test_apps_are_the_most_used_first_and_a_blocked_one_is_named_though_it_has_no_minutes() -> None:
    apps = (
        AppStatus("a", "Trình duyệt", None, "running", "allowed", 120, (1,)),
        AppStatus("b", "Minecraft", "games", "running", "allowed", 600, (2,)),
        AppStatus("c", "SuperTux", "games", "paused", "blocked", 0, (3,)),
        AppStatus("d", "Vẽ", None, "ended", "allowed", 20, ()),
    )
    state = home_state(a_status(a_child(apps=apps)))
    assert [app.name for app in state.apps] == ["Minecraft", "Trình duyệt", "SuperTux"]
    assert state.apps[-1].reason == "blocked"


def test_an_unread_answer_comes_before_an_open_request() -> None:
    requests = (asked("new", RequestState.ASKED), asked("told", RequestState.LATER, seen=False))
    assert request_to_show(requests) == requests[1]
    assert request_to_show(requests[:1]) == requests[0]
    assert request_to_show((asked("old", RequestState.GIVEN),)) is None


def test_extra_time_for_a_group_is_no_part_of_the_whole_and_is_told_apart() -> None:
    grants = (
        GrantStatus("g1", 10, 600, None, "games"),
        GrantStatus("g2", None, None, "2026-11-24T20:30:00+07:00", "learning"),
        GrantStatus("g3", 5, 0, None, "games"),
    )
    state = home_state(a_status(a_child(grants=grants)))
    assert (state.granted_s, state.share, state.only_gifts) == (0, 2340 / 3600, False)
    assert [(gift.group, gift.left_s, gift.until is not None) for gift in state.gifts] == [
        ("games", 600, False),
        ("learning", None, True),
    ]


def test_when_only_a_group_may_go_on_it_is_said_and_nothing_is_left_for_the_rest() -> None:
    grants = (GrantStatus("g1", 10, 600, None, "games"),)
    state = home_state(a_status(a_child(grants=grants, verdict=VerdictStatus(True, "grant", 0, None))))
    assert (state.left, state.left_s, state.only_gifts) == (Left.MINUTES, 0, True)
    playing = home_state(a_status(a_child(grants=grants, verdict=VerdictStatus(True, "grant", 600, None))))
    assert not playing.only_gifts

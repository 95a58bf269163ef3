"""The protection level says what is true, and never more.
Must not ask the OS."""

from __future__ import annotations

from dataclasses import fields, replace

from hypothesis import given
from hypothesis import strategies as st

from app.model.protection import Level, Standing, Why, protection

BEST = Standing(
    installed=True,
    same_account=False,
    holds_pause=True,
    sees_foreground=True,
    sees_idle=True,
    kernel_events=True,
    administrator=False,
)
ORDER = [Level.REMINDER, Level.FIRM, Level.STRONG]
standings = st.builds(Standing, *[st.booleans()] * 6, administrator=st.sampled_from([True, False, None]))


def test_an_installed_guard_that_sees_and_holds_all_is_strong() -> None:
    assert protection(BEST) == (Level.STRONG, ())


def test_under_the_childs_own_account_it_only_reminds_and_says_why() -> None:
    assert protection(replace(BEST, installed=False, same_account=True)) == (Level.REMINDER, (Why.SAME_ACCOUNT,))


def test_a_child_who_is_administrator_is_only_reminded() -> None:
    assert protection(replace(BEST, administrator=True)) == (Level.REMINDER, (Why.ADMINISTRATOR_ACCOUNT,))


def test_a_pause_that_does_not_hold_only_reminds() -> None:
    assert protection(replace(BEST, holds_pause=False))[0] is Level.REMINDER


def test_polling_is_firm_at_best() -> None:
    assert protection(replace(BEST, kernel_events=False)) == (Level.FIRM, (Why.POLLING,))


def test_not_knowing_whether_the_child_is_administrator_is_never_strong() -> None:
    assert protection(replace(BEST, administrator=None))[0] is Level.FIRM


@given(standings, st.sampled_from([field.name for field in fields(Standing)]))
def test_something_worse_never_makes_the_level_better(standing: Standing, name: str) -> None:
    worse = replace(standing, **{name: name in ("same_account", "administrator")})
    better = replace(standing, **{name: name not in ("same_account", "administrator")})
    assert ORDER.index(protection(worse)[0]) <= ORDER.index(protection(better)[0])


@given(standings)
def test_below_strong_there_is_always_a_reason_or_something_unknown(standing: Standing) -> None:
    level, reasons = protection(standing)
    assert level is Level.STRONG or reasons or standing.administrator is None

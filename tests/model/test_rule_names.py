"""Rules by name: which there are, what changed from one version to the next, and which version said it last."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.model.policy import (
    AppRule,
    DayKey,
    GroupRule,
    Minutes,
    NewApps,
    Policy,
    PolicyVersion,
    Rule,
    Schedule,
    SessionRule,
    Window,
)
from app.model.rule_names import Change, Part, RuleAbout, RuleName, changes, name_of, rule_named, rules_of, said_last

EVENING = Schedule({DayKey.SCHOOL: (Window(960, 1200),)})
FIRST = Policy(
    child="Bin",
    schedule=EVENING,
    daily_minutes=Minutes(every_day=60),
    groups={"games": GroupRule(daily_minutes=Minutes(every_day=45)), "learning": GroupRule(counts=False)},
    apps=(AppRule(Rule.BLOCKED, id="roblox"),),
)

minutes = st.builds(
    Minutes, every_day=st.none() | st.integers(0, 3), days=st.dictionaries(st.sampled_from(DayKey), st.integers(0, 3))
)
policies = st.builds(
    Policy,
    child=st.just("Bin"),
    daily_minutes=minutes,
    new_apps=st.sampled_from(NewApps),
    session=st.none() | st.builds(SessionRule, st.just(30), st.integers(5, 6)),
    groups=st.dictionaries(st.sampled_from(("games", "video")), st.builds(GroupRule, daily_minutes=st.none() | minutes)),
)


def version(number: int, policy: Policy, why: str | None = None) -> PolicyVersion:
    return PolicyVersion(number, policy, "2026-11-24T08:00:00+07:00", "Mẹ", why)


def a_change(policy: Policy, **values: object) -> Policy:
    from msgspec.structs import replace

    return replace(policy, **values)


def test_each_rule_that_says_something_has_a_name_that_can_be_written_down() -> None:
    texts = [rule.text for rule in rules_of(FIRST)]
    assert texts == ["schedule", "daily", "group:games", "group:learning", "app:roblox", "new_apps", "at_limit", "warnings"]
    assert [rule_named(FIRST, text) for text in texts] == list(rules_of(FIRST))
    assert rule_named(FIRST, "app:minecraft") is None
    assert rule_named(FIRST, "") is None
    assert name_of("group:games") == RuleName(RuleAbout.GROUP, "games")
    assert name_of("dreams") is None


def test_what_is_the_same_on_every_day_is_one_change() -> None:
    after = a_change(FIRST, daily_minutes=Minutes(every_day=90))
    assert changes(FIRST, after) == (Change(RuleName(RuleAbout.DAILY), 60, 90),)


def test_a_weekday_is_named_only_where_it_differs_from_its_kind_of_day() -> None:
    after = a_change(FIRST, daily_minutes=Minutes(every_day=60, days={DayKey.SAT: 120}))
    assert changes(FIRST, after) == (Change(RuleName(RuleAbout.DAILY), 60, 120, DayKey.SAT),)


def test_a_rule_that_goes_and_one_that_comes_are_changes_from_and_to_nothing() -> None:
    after = a_change(FIRST, apps=(AppRule(Rule.ASK, program="zalo"),))
    assert [(change.rule.of, change.before is None, change.after is None) for change in changes(FIRST, after)] == [
        ("roblox", False, True),
        ("zalo", True, False),
    ]


def test_parts_of_a_groups_rule_are_told_apart() -> None:
    games = GroupRule(daily_minutes=Minutes(every_day=45), each_app_minutes=Minutes(every_day=30), schedule=EVENING, counts=False)
    found = changes(FIRST, a_change(FIRST, groups={**FIRST.groups, "games": games}))
    assert {change.part for change in found} == {Part.EACH, Part.HOURS, Part.COUNTS}


def test_the_reason_of_a_rule_is_that_of_the_version_which_changed_it_last() -> None:
    second = a_change(FIRST, daily_minutes=Minutes(every_day=90))
    third = a_change(second, session=SessionRule(30, 5))
    history = (version(3, third, "mắt"), version(2, second, "giữ lời"), version(1, FIRST))
    numbers = {rule: found.version for rule in rules_of(third) if (found := said_last(rule, history)) is not None}
    assert numbers[RuleName(RuleAbout.DAILY)] == 2
    assert numbers[RuleName(RuleAbout.SESSION)] == 3
    assert numbers[RuleName(RuleAbout.SCHEDULE)] == 1
    assert said_last(RuleName(RuleAbout.DAILY), ()) is None
    # What was set longer ago than the history goes is nobody's reason of now.
    assert said_last(RuleName(RuleAbout.SCHEDULE), history[:2]) is None


@given(policies, policies)
def test_equal_rules_have_no_change_and_no_change_is_from_a_value_to_itself(before: Policy, after: Policy) -> None:
    assert changes(before, before) == ()
    assert all(change.before != change.after for change in changes(before, after))
    back = {(change.rule, change.day, change.part) for change in changes(after, before)}
    assert back == {(change.rule, change.day, change.part) for change in changes(before, after)}

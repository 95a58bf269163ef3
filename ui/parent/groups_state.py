"""Groups and single apps of a policy, and changes to them.
Must not word anything, nor import Qt."""

from __future__ import annotations

import msgspec

from app.model.policy import AppRule, GroupRule, Minutes, Policy, Rule


def group_keys(policy: Policy, known: tuple[str, ...]) -> tuple[str, ...]:
    """The groups with rules first, then those that this child's apps belong to."""
    return (*policy.groups, *(group for group in known if group not in policy.groups))


def group_rule(policy: Policy, group: str) -> GroupRule:
    return policy.groups.get(group, GroupRule(counts=group != "learning"))


def with_group(policy: Policy, group: str, rule: GroupRule) -> Policy:
    return msgspec.structs.replace(policy, groups={**policy.groups, group: rule})


def app_rule(policy: Policy, key: str) -> AppRule | None:
    return next((rule for rule in policy.apps if rule.key == key), None)


def with_app(
    policy: Policy,
    key: str,
    rule: Rule | None,
    *,
    group: str | None = None,
    minutes: Minutes | None = None,
    program: bool = False,
) -> Policy:
    """`rule` None with nothing else to say: the app follows its group again. An app with minutes or a group of its own is `limited` at least."""
    before = next((number for number, kept in enumerate(policy.apps) if kept.key == key), None)
    rest = [kept for kept in policy.apps if kept.key != key]
    if rule is None and group is None and minutes is None:
        return msgspec.structs.replace(policy, apps=tuple(rest))
    if before is not None:
        program = policy.apps[before].program is not None
    made = AppRule(
        rule=rule or Rule.LIMITED,
        id=None if program else key,
        program=key if program else None,
        daily_minutes=minutes,
        group=group,
    )
    rest.insert(len(rest) if before is None else before, made)
    return msgspec.structs.replace(policy, apps=tuple(rest))

"""Extra time that was given for one group of programs alone, as screens show it.
Must not word anything, nor import Qt."""

from __future__ import annotations

from datetime import datetime

import msgspec

from app.wire.messages import ChildStatus


class Gift(msgspec.Struct, frozen=True):
    """Either `left_s` or `until`."""

    group: str
    left_s: int | None
    until: datetime | None


def group_gifts(child: ChildStatus) -> tuple[Gift, ...]:
    return tuple(
        Gift(grant.group, grant.left_s, datetime.fromisoformat(grant.until) if grant.until else None)
        for grant in child.grants
        if grant.group is not None and (grant.until or grant.left_s)
    )


def only_groups(child: ChildStatus) -> tuple[str, ...]:
    """The groups that may still run, where nothing is left for anything else. Empty: it is not so."""
    verdict = child.verdict
    if not verdict.allowed or verdict.reason != "grant" or verdict.left_s != 0:
        return ()
    return tuple(dict.fromkeys(gift.group for gift in group_gifts(child)))

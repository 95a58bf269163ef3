"""Of whom a status tells that this desktop's own screen is for.
Must not know Qt, nor decide who sits there."""

from __future__ import annotations

from app.wire.messages import ChildStatus, StatusIs


def child_in_front(status: StatusIs | None) -> ChildStatus | None:
    """The child in front of this desktop; without id and name where nobody has said whose account it is and the strictest rules
    hold. None: an adult, nobody who is tracked, or an adult's view of children elsewhere."""
    if status is None or status.adult_using is not None:
        return None
    if status.who is not None:
        return next((child for child in status.children if child.id == status.who), None)
    here = status.unnamed
    if here is None:
        return None
    return ChildStatus(
        nickname="",
        day=here.day,
        day_type=here.day_type,
        used_s=0,
        unknown_s=0,
        verdict=here.verdict,
        grants=(),
        apps=(),
        zone=here.zone,
        at_limit=here.at_limit,
        warn_at_min=here.warn_at_min,
        using=here.using,
    )

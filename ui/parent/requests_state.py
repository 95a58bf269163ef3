"""All requests of the family's children, those that wait first.
Must not word anything, nor import Qt."""

from __future__ import annotations

from dataclasses import dataclass

from app.model.people import Request
from ui.parent.today_state import to_answer

MOST_EARLIER = 30


@dataclass(frozen=True, slots=True)
class RequestsState:
    """`told` False: the guard has not answered yet."""

    told: bool = False
    names: tuple[tuple[str, str], ...] = ()  # child id, nickname
    day: str | None = None
    helper: bool = False
    waiting: tuple[Request, ...] = ()
    earlier: tuple[Request, ...] = ()  # newest first
    more: int = 0  # earlier ones that are not shown
    versions: tuple[tuple[str, int], ...] = ()  # child id, version of its rules now


def requests_state(
    requests: tuple[Request, ...] | None,
    names: tuple[tuple[str, str], ...],
    day: str | None,
    *,
    helper: bool = False,
    most: int = MOST_EARLIER,
    versions: tuple[tuple[str, int], ...] = (),
) -> RequestsState:
    """`requests` newest first, as the guard tells them; None: not told."""
    if requests is None:
        return RequestsState(names=names, day=day, helper=helper)
    waiting = to_answer(requests)
    open_ids = {request.id for request in waiting}
    earlier = tuple(request for request in requests if request.id not in open_ids)
    return RequestsState(True, names, day, helper, waiting, earlier[:most], max(0, len(earlier) - most), versions)

"""Requests of children: asked, given, later, no, withdrawn, lapsed; the open ones in memory, all in the store.
Must not turn an answer into a grant or a rule: the operation does."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta

import msgspec

from app.model.people import Request, RequestKind, RequestState
from app.model.plan import Plan
from app.model.problem import ProblemError
from app.store.requests import RequestStore

OPEN = (RequestState.ASKED, RequestState.LATER)
APP_LAPSES_AFTER = timedelta(days=7)
TALK_LAPSES_AFTER = timedelta(days=30)
TALKS = (RequestKind.RULE, RequestKind.PLAN)
"""What is for the parents to talk about with the child; a helper has no part in it, and no answer changes a rule by itself."""
MOST_A_DAY = 20
MOST_WORDS = 500
MOST_MINUTES = 600

DayOf = Callable[[str, datetime], date]


def without_what_is_private(request: Request) -> Request:
    """As the next child of a shared account may see it: that a plan was shown, not what stands in it nor what was said to it."""
    return msgspec.structs.replace(request, plan=None, words="", answer="") if request.kind is RequestKind.PLAN else request


class Asking:
    """`day_of`: the local day of a child at a moment."""

    def __init__(self, store: RequestStore, day_of: DayOf) -> None:
        self._store = store
        self._day_of = day_of
        self._live: dict[str, Request] = {}  # open, or answered and not yet opened by the child
        self._asked: dict[str, tuple[date, int]] = {}  # child -> how many on that day

    def load(self) -> None:
        self._live = {request.id: request for request in self._store.all() if request.state in OPEN or not request.seen_by_child}

    def forget(self, child: str) -> None:
        self._live = {id: request for id, request in self._live.items() if request.child != child}
        self._asked.pop(child, None)

    def requests(self, child: str | None) -> tuple[Request, ...]:
        return self._store.all(child)

    def open_count(self, child: str, *, with_talks: bool = True) -> int:
        return sum(
            request.child == child and request.state in OPEN and (with_talks or request.kind not in TALKS)
            for request in self._live.values()
        )

    def unseen_count(self, child: str) -> int:
        return sum(request.child == child and not request.seen_by_child for request in self._live.values())

    def open(self, id: str) -> Request:
        request = self._live.get(id)
        if request is None:
            raise ProblemError("request_unknown", request=id[:40])
        if request.state not in OPEN:
            raise ProblemError("request_closed", request=id[:40])
        return request

    def ask(
        self,
        child: str,
        kind: RequestKind,
        now: datetime,
        minutes: int | None,
        app: str | None,
        app_name: str | None,
        words: str,
        *,
        rule: str | None = None,
        plan: Plan | None = None,
        rules_version: int | None = None,
    ) -> Request:
        if len(words) > MOST_WORDS:
            raise ProblemError("words_too_long", most=MOST_WORDS)
        if kind is RequestKind.TIME and (minutes is None or not 1 <= minutes <= MOST_MINUTES):
            raise ProblemError("request_minutes", least=1, most=MOST_MINUTES)
        for request in self._live.values():
            same = (request.child, request.kind, request.app, request.rule) == (child, kind, app, rule)
            # One of yesterday lapses within a minute; until then it does not stand in the way of today's.
            if same and request.state in OPEN and not self._is_over(request, now):
                raise ProblemError("already_asked", request=request.id)
        day, asked = self._day_of(child, now), 0
        known = self._asked.get(child)
        if known is not None and known[0] == day:
            asked = known[1]
        if asked >= MOST_A_DAY:
            raise ProblemError("asked_too_often", most=MOST_A_DAY)
        request = self._store.add(
            child,
            kind,
            now,
            minutes if kind is RequestKind.TIME else None,
            app,
            app_name,
            words,
            rule=rule,
            plan=plan,
            rules_version=rules_version,
        )
        self._live[request.id] = request
        self._asked[child] = (day, asked + 1)
        return request

    def answer(
        self, request: Request, state: RequestState, now: str, by: str | None, words: str, granted_minutes: int | None = None
    ) -> Request:
        if len(words) > MOST_WORDS:
            raise ProblemError("words_too_long", most=MOST_WORDS)
        return self._change(
            msgspec.structs.replace(
                request,
                state=state,
                answered_at=now,
                answered_by=by,
                answer=words,
                granted_minutes=granted_minutes,
                seen_by_child=False,
            )
        )

    def withdraw(self, child: str, id: str) -> Request:
        request = self.open(id)
        if request.child != child:
            raise ProblemError("request_unknown", request=id[:40])
        return self._change(msgspec.structs.replace(request, state=RequestState.WITHDRAWN, seen_by_child=True))

    def saw_answers(self, child: str) -> bool:
        unseen = [request for request in self._live.values() if request.child == child and not request.seen_by_child]
        for request in unseen:
            self._change(msgspec.structs.replace(request, seen_by_child=True))
        return bool(unseen)

    def lapse(self, now: datetime) -> list[Request]:
        """Those whose time is over: time at midnight of its day, an app after seven days, what is to be talked about after thirty."""
        lapsed = [request for request in self._live.values() if request.state in OPEN and self._is_over(request, now)]
        return [
            self._change(msgspec.structs.replace(request, state=RequestState.LAPSED, seen_by_child=True)) for request in lapsed
        ]

    def _is_over(self, request: Request, now: datetime) -> bool:
        asked_at = datetime.fromisoformat(request.asked_at)
        if request.kind is RequestKind.APP:
            return now - asked_at >= APP_LAPSES_AFTER
        if request.kind in TALKS:
            return now - asked_at >= TALK_LAPSES_AFTER
        return self._day_of(request.child, now) > self._day_of(request.child, asked_at)

    def _change(self, request: Request) -> Request:
        self._store.change(request)
        if request.state in OPEN or not request.seen_by_child:
            self._live[request.id] = request
        else:
            self._live.pop(request.id, None)
        return request

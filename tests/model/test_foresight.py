"""What a verdict foretells comes true to the second when it is played through by the accounting.
Must not use the walk that foretells it."""

from __future__ import annotations

from datetime import datetime

from hypothesis import given, settings

from app.model.verdict import AppVerdict, Verdict
from tests.model.builders import Play, plays

SPAN_S = 240


def told(one: Verdict | AppVerdict) -> tuple[object, ...]:
    return one.allowed, one.reason, one.grace


def first_changes(play: Play, span_s: int) -> dict[str | None, datetime]:
    """Played second by second: the first moment at which the session (None) and each app is told otherwise."""
    first = verdict = play.verdict()
    found: dict[str | None, datetime] = {}
    for _ in range(span_s):
        play.step(verdict)
        verdict = play.verdict()
        if told(verdict) != told(first):
            found.setdefault(None, play.now)
        for id, app in verdict.apps.items():
            if told(app) != told(first.apps[id]):
                found.setdefault(id, play.now)
    return found


@given(plays())
@settings(max_examples=40)
def test_nothing_changes_before_the_foretold_moment_and_something_does_at_it(play: Play) -> None:
    first = play.verdict()
    foretold = {None: first.changes_at} | {id: app.changes_at for id, app in first.apps.items()}
    found = first_changes(play, SPAN_S)
    for id, moment in foretold.items():
        if moment is not None and moment <= play.now:
            assert found.get(id) == moment, id
        else:
            assert id not in found, (id, moment)

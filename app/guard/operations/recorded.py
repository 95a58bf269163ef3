"""Everything that is kept about a child and who can see it, and the child's answer to that page.
Must not let anybody answer for the child."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.guard.asking import TALKS
from app.guard.connections import Caller, Connection
from app.guard.desk import Desk
from app.model.contacts import CLOSED_KEPT
from app.model.feelings import KEPT as FEELINGS_KEPT
from app.model.people import RecordedAnswer, RequestKind, Role
from app.model.problem import ProblemError
from app.model.tell import KEPT_AFTER_END
from app.wire import messages as wire

CHILD = "child"
CHOSEN = "chosen"
ASKS = (RequestKind.TIME, RequestKind.APP)


@dataclass(frozen=True, slots=True)
class Apart:
    """A kind that lies in the chest: `area` is how its names begin there, "*" standing for the child."""

    what: str
    areas: tuple[str, ...]
    kept_days: int | None
    parents: bool = False
    chosen: bool = False


APART = (
    Apart("messages", ("tell/*/message/",), KEPT_AFTER_END.days, chosen=True),
    Apart("whom_you_tell", ("tell/*/choice", "tell/*/own/", "tell/*/confirmed/", "tell/*/word/"), None),
    Apart("contacts", ("contacts/*/",), CLOSED_KEPT.days, parents=True),
    Apart("feelings", ("feelings/*/",), FEELINGS_KEPT.days, chosen=True),
    Apart("lessons", ("lessons/*/",), None),
    Apart("plan", ("plan/*",), None),
)
CODE = Apart("code", ("code/*/",), None)
"""All that children have in the chest; a code only where an account is shared. The list is the same whether there is anything in it or
not: it tells nobody what a child does."""


def recorded(desk: Desk, caller: Caller, connection: Connection, ask: wire.Recorded) -> wire.RecordedIs:
    child = desk.child_for(caller, ask.child)
    household, store = desk.household, desk.household.store
    shared = any(len(household.who.sharing(account)) > 1 for account in child.accounts)
    parents = tuple(adult.name for adult in household.adults() if adult.role is Role.PARENT)
    adults = tuple(adult.name for adult in household.adults())
    settings = household.settings
    total_days = settings.total_months * 31
    usage = store.usage.counts(child.id)
    asked, asked_since = store.requests.count(child.id, ASKS)
    said, said_since = store.requests.count(child.id, TALKS)
    paused, paused_since = store.policy.controls_count(child.id)
    pictures, pictures_since = store.consents.count(child.id)
    noted, noted_since = store.notes.count(child.id)
    versions = household.rules.history(child.id)
    seen = household.known.apps(child.id)
    first = min((one.first_seen for one in seen), default=None)
    grants = store.policy.grants(child.id, date.min)

    def item(
        what: str, count: int, kept_days: int | None, oldest: str | None, seen_by: tuple[str, ...] = parents
    ) -> wire.RecordedItem:
        return wire.RecordedItem(what, count, kept_days, oldest, (*seen_by, CHILD))

    def used(what: str, kept_days: int) -> wire.RecordedItem:
        count, oldest = usage[what]
        return item(what, count, kept_days, None if oldest is None else oldest.isoformat())

    return wire.RecordedIs(
        child=child.id,
        tracking=household.tracking(child.id).value,
        answer=child.recorded_answer,
        items=(
            used("day_totals", total_days),
            used("app_minutes", total_days),
            used("intervals", settings.interval_days),
            item("apps", len(seen), None, None if first is None else household.written(first, child.id)),
            item("requests", asked, total_days, asked_since, adults),
            item("said_of_rules", said, total_days, said_since),
            item("rule_changes", len(versions), None, versions[-1].at if versions else None),
            item("grants", len(grants), total_days, household.written(grants[0].given_at, child.id) if grants else None),
            item("photo_consents", pictures, None, pictures_since),
            item("pauses", paused, total_days, paused_since),
            item("clock_notes", noted, total_days, noted_since),
            item("profile", 1, None, None, adults),
            *(_apart(kind, parents) for kind in (*APART, *((CODE,) if shared else ()))),
        ),
    )


def _apart(kind: Apart, parents: tuple[str, ...]) -> wire.RecordedItem:
    seen_by = (*(parents if kind.parents else ()), *((CHOSEN,) if kind.chosen else ()), CHILD)
    return wire.RecordedItem(kind.what, None, kind.kept_days, None, seen_by, apart=True)


def answer_recorded(desk: Desk, caller: Caller, connection: Connection, ask: wire.AnswerRecorded) -> wire.Done:
    """In the child's own session: no PIN on the call, no parent session open, no adult using the account."""
    child = desk.own_child(caller)
    if ask.answer is RecordedAnswer.NOT_SHOWN:
        raise ProblemError("answer_invalid")
    if ask.answer is not child.recorded_answer:
        desk.household.answer_recorded(child.id, ask.answer)
        desk.decided()
    return wire.Done()

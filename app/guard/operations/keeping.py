"""How long things are kept, and deleting: one child's history, or everything.
Must not delete rules with a history, nor leave anything paused behind."""

from __future__ import annotations

from app.guard.connections import Caller, Connection
from app.guard.desk import Desk
from app.guard.dispatch import Steps
from app.guard.outbox import secret_name
from app.model.problem import ProblemError
from app.wire import messages as wire

MOST_INTERVAL_DAYS = 30
MOST_TOTAL_MONTHS = 13


def retention(desk: Desk, caller: Caller, connection: Connection, ask: wire.Retention) -> wire.RetentionIs:
    household = desk.household
    before = household.settings
    days = before.interval_days if ask.interval_days is None else ask.interval_days
    months = before.total_months if ask.total_months is None else ask.total_months
    if not 1 <= days <= MOST_INTERVAL_DAYS or not 1 <= months <= MOST_TOTAL_MONTHS:
        raise ProblemError("retention_invalid", days=MOST_INTERVAL_DAYS, months=MOST_TOTAL_MONTHS)
    if (days, months) != (before.interval_days, before.total_months):
        household.set_settings(interval_days=days, total_months=months)
        if days > before.interval_days or months > before.total_months:
            household.show_recorded_again()
        now = desk.now()
        household.store.prune(now, now.astimezone(household.zone()).date())
        desk.decided()
    return wire.RetentionIs(days, months)


def delete_history(desk: Desk, caller: Caller, connection: Connection, ask: wire.DeleteHistory) -> wire.Done:
    household = desk.household
    child = desk.child_for(caller, ask.child)
    today = household.today(child.id)
    # What is only in memory must not come back after the deletion.
    household.flush()
    household.store.delete_history(child.id, today, household.calendar(child.id).day_start(today))
    household.known.reload(child.id)
    household.asking.load()
    desk.watch.forget(child.id)
    desk.decided()
    return wire.Done()


def delete_everything(desk: Desk, caller: Caller, connection: Connection, ask: wire.DeleteEverything) -> Steps:
    adults = [adult.id for adult in desk.household.adults()]
    secrets = desk.tell.secrets
    channels = [secret_name(channel) for channel in desk.tell.kept.channels()] if desk.private.is_open else []
    # The PINs first: if they cannot be deleted, nothing has been, and it can be said again.
    yield desk.pins.dropping(adults, recovery=True)
    yield desk.private.dropping()
    yield lambda: secrets.clear(channels)
    desk.watch.end()
    desk.private.delete()
    desk.household.store.delete_everything()
    desk.end(True)
    return wire.Done()

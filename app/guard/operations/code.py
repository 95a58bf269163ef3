"""The picture code of a child on a shared account: asked about, opened, chosen, closed, and reset by a parent.
Must not tell an adult whether there is one, nor log or note anything of it."""

from __future__ import annotations

from app.guard.connections import Caller, Connection
from app.guard.desk import Desk
from app.guard.dispatch import Steps
from app.model.problem import ProblemError
from app.wire import messages as wire


def my_code(desk: Desk, caller: Caller, connection: Connection, ask: wire.MyCode) -> wire.CodeIs:
    child = desk.codes.child_asked(caller)
    if child is None:
        return wire.CodeIs(False)
    kept = desk.codes.kept(child.id)
    return wire.CodeIs(
        asked=True,
        chosen=kept.verifier is not None,
        open=not desk.codes.is_closed(caller),
        wait_s=desk.codes.wait_s(child.id),
        reset_at=None if kept.reset_at is None else desk.household.written(kept.reset_at, child.id),
        reset_by=kept.reset_by,
    )


def open_code(desk: Desk, caller: Caller, connection: Connection, ask: wire.OpenCode) -> Steps:
    yield from desk.codes.open(caller, ask.pictures)
    return wire.Done()


def choose_code(desk: Desk, caller: Caller, connection: Connection, ask: wire.ChooseCode) -> Steps:
    yield from desk.codes.choose(caller, ask.pictures, ask.old)
    return wire.Done()


def close_code(desk: Desk, caller: Caller, connection: Connection, ask: wire.CloseCode) -> wire.Done:
    desk.codes.close(connection.number)
    return wire.Done()


def reset_code(desk: Desk, caller: Caller, connection: Connection, ask: wire.ResetCode) -> wire.Done:
    child = desk.child_for(caller, ask.child)
    if not any(desk.household.who.to_choose(account) for account in child.accounts):
        raise ProblemError("account_not_shared")
    desk.codes.reset(child.id, desk.by(caller) or "")
    return wire.Done()

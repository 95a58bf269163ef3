"""Parent sessions, PINs and the recovery code.
Must not keep or log a PIN, and must not let a wait block the recovery code."""

from __future__ import annotations

from app.guard.connections import PARENT_IDLE_END_S, Caller, Connection, ParentSession
from app.guard.desk import Desk
from app.guard.dispatch import Steps
from app.model.people import Adult, Role
from app.model.problem import Problem, ProblemError
from app.wire import messages as wire


def open_parent(desk: Desk, caller: Caller, connection: Connection, ask: wire.OpenParent) -> Steps:
    proven = yield from desk.pins.check(ask.credentials, letters=True)
    adult = proven.adult
    connection.parent = ParentSession(adult.id, adult.role, desk.boot_s(), proven.letters)
    desk.events.parent_opened(connection)
    desk.events.changed()
    return wire.ParentOpened(adult.id, adult.name, adult.role, PARENT_IDLE_END_S)


def close_parent(desk: Desk, caller: Caller, connection: Connection, ask: wire.CloseParent) -> wire.Done:
    desk.events.end_parent(connection, "closed")
    return wire.Done()


def set_pin(desk: Desk, caller: Caller, connection: Connection, ask: wire.SetPin) -> Steps:
    adult = desk.household.adult_called(ask.adult)
    if caller.role is not Role.ADMIN and caller.adult != adult:
        raise ProblemError("pin_elsewhere")
    # The own key goes on under the new PIN. Where it is not at hand (the OS's administrator) there is a new one.
    own = caller.letters if caller.adult == adult else None
    (entry,) = yield from desk.pins.make([ask.new_pin], {ask.new_pin: own})
    yield desk.pins.keeping({adult.id: entry})
    desk.pins.kept({adult.id: entry})
    _follow_key(desk, connection, adult, goes_on=own is not None)
    desk.events.end_parents_of(adult.id, "pin_changed", but=connection.number)
    return wire.Done()


def reset_pin(desk: Desk, caller: Caller, connection: Connection, ask: wire.ResetPin) -> Steps:
    """With the recovery code, or as administrator of the OS. The code is used up: the answer holds a new one."""
    adult = desk.household.adult_called(ask.adult)
    if caller.role is not Role.ADMIN and not desk.pins.is_recovery_code(ask.recovery_code):
        desk.pins.wrong_recovery()
        raise ProblemError("recovery_code_wrong")
    (entry,) = yield from desk.pins.make([ask.new_pin])
    if caller.role is not Role.ADMIN and not desk.pins.is_recovery_code(ask.recovery_code):
        raise ProblemError("recovery_code_wrong")  # used meanwhile by another call
    code = desk.pins.new_recovery_code()
    yield desk.pins.keeping({adult.id: entry}, code)
    desk.pins.kept({adult.id: entry}, code)
    desk.pins.clear_wait(adult.id)
    desk.household.note(Problem("pin_was_reset", {"adult": adult.name}))
    _follow_key(desk, connection, adult, goes_on=False)
    desk.events.end_parents_of(adult.id, "pin_changed", but=connection.number)
    return wire.RecoveryCode(code)


def new_recovery_code(desk: Desk, caller: Caller, connection: Connection, ask: wire.NewRecoveryCode) -> Steps:
    code = desk.pins.new_recovery_code()
    yield desk.pins.keeping({}, code)
    desk.pins.kept({}, code)
    return wire.RecoveryCode(code)


def _follow_key(desk: Desk, connection: Connection, adult: Adult, goes_on: bool) -> None:
    """Without the old PIN nobody can open what was sealed: it goes, and the child and this adult are told."""
    if not goes_on and connection.parent is not None and connection.parent.adult == adult.id:
        connection.parent.letters = None
    desk.tell.follow()

"""Greeting, subscribing and status.
Must not show an account without a PIN more than its own current child."""

from __future__ import annotations

from app import VERSION
from app.guard.connections import Caller, Connection
from app.guard.desk import Desk
from app.model.problem import ProblemError
from app.wire import messages as wire


def hello(desk: Desk, caller: Caller, connection: Connection, ask: wire.Hello) -> wire.Welcome:
    if ask.protocol != wire.PROTOCOL:
        raise ProblemError(
            "protocol_differs", guard=VERSION, client=ask.version[:40], guard_protocol=wire.PROTOCOL, client_protocol=ask.protocol
        )
    if ask.sensor and not desk.watch.is_agent(connection.peer.pid):
        # Only the agent that the guard itself started may say what it sees.
        raise ProblemError("not_the_sensor")
    connection.greeted = True
    connection.sensor = ask.sensor
    return wire.Welcome(
        protocol=wire.PROTOCOL,
        version=VERSION,
        install=desk.install.value,
        role=connection.role,
        set_up=desk.household.set_up(),
        language=desk.household.settings.language,
    )


def subscribe(desk: Desk, caller: Caller, connection: Connection, ask: wire.Subscribe) -> wire.Done:
    signed = connection.sign
    connection.subscribed = True
    connection.sign = ask.sign
    if signed != ask.sign:
        desk.decided()  # how much may be kept hangs on the visible sign
    desk.events.changed()
    return wire.Done()


def status(desk: Desk, caller: Caller, connection: Connection, ask: wire.Status) -> wire.StatusIs:
    said = desk.book.status(caller)
    desk.events.told(connection, said)
    return said


def seen(desk: Desk, caller: Caller, connection: Connection, ask: wire.Seen) -> wire.Done:
    desk.watch.seen(ask)
    return wire.Done()

"""A logind of our own on a private bus, for tests: sessions that a test sets.
Must be run as a program: `python -m tests.platform.sessions.logind ADDRESS`; reads JSON lines of sessions."""

from __future__ import annotations

import json
import select
import sys
from typing import Any

from jeepney import DBusAddress, HeaderFields, MessageType, message_bus, new_error, new_method_return, new_signal
from jeepney.io.blocking import Proxy, open_dbus_connection

NAME = "org.freedesktop.login1"
SIGNATURES = {"Id": "s", "Class": "s", "State": "s", "Display": "s", "Type": "s", "Active": "b", "Remote": "b", "LockedHint": "b"}


def main(address: str) -> None:
    bus = open_dbus_connection(address)
    Proxy(message_bus, bus).RequestName(NAME)
    sessions: dict[str, dict[str, Any]] = {}
    manager = DBusAddress("/org/freedesktop/login1", NAME, "org.freedesktop.login1.Manager")
    print("ready", flush=True)
    while True:
        ready, _, _ = select.select([bus.sock, sys.stdin], [], [])
        if sys.stdin in ready:
            line = sys.stdin.readline()
            if not line:
                return
            sessions = json.loads(line)
            bus.send(new_signal(manager, "SessionNew", "so", ("1", "/org/freedesktop/login1/session/_31")))
            print("told", flush=True)
        if bus.sock in ready:
            call = bus.receive(timeout=1)
            if call.header.message_type is not MessageType.method_call:
                continue
            path = call.header.fields[HeaderFields.path]
            if call.header.fields[HeaderFields.member] == "ListSessions":
                listed = [
                    (key, values["uid"], "name", "seat0", f"/org/freedesktop/login1/session/{key}")
                    for key, values in sessions.items()
                ]
                bus.send(new_method_return(call, "a(susso)", (listed,)))
            else:
                values = sessions.get(path.rsplit("/", 1)[-1])
                if values is None or values.get("gone"):
                    bus.send(new_error(call, "org.freedesktop.DBus.Error.UnknownObject", "s", ("gone",)))
                else:
                    body = {key: (SIGNATURES[key], value) for key, value in values.items() if key in SIGNATURES}
                    bus.send(new_method_return(call, "a{sv}", (body,)))


if __name__ == "__main__":
    main(sys.argv[1])

"""A login manager on a private bus that knows one account with one session in use, for peers that ask logind who is there.
Must not be put on a bus that anybody else uses: `python -m bench.login_stand_in ADDRESS ACCOUNT UID`."""

from __future__ import annotations

import sys
from typing import Any

from jeepney import HeaderFields, Message, MessageType, message_bus, new_error, new_method_return
from jeepney.io.blocking import Proxy, open_dbus_connection

NAME = "org.freedesktop.login1"
_ROOT = "/org/freedesktop/login1"
SESSION, USER, SEAT = f"{_ROOT}/session/c1", f"{_ROOT}/user/child", f"{_ROOT}/seat/seat0"


def _facts(uid: int) -> dict[str, dict[str, tuple[str, Any]]]:
    """What logind tells of them, as far as a peer asks."""
    return {
        USER: {
            "UID": ("u", uid),
            "State": ("s", "active"),
            "IdleHint": ("b", False),
            "Sessions": ("a(so)", [("c1", SESSION)]),
        },
        SESSION: {
            "Type": ("s", "x11"),
            "State": ("s", "active"),
            "Active": ("b", True),
            "IdleHint": ("b", False),
            "LockedHint": ("b", False),
            "VTNr": ("u", 7),
            "Seat": ("(so)", ("seat0", SEAT)),
        },
    }


def _answer(call: Message, account: str, uid: int) -> Message:
    path, member = call.header.fields[HeaderFields.path], call.header.fields[HeaderFields.member]
    facts = _facts(uid).get(path, {})
    match member:
        case "ListUsers":
            return new_method_return(call, "a(uso)", ([(uid, account, USER)],))
        case "ListSessions":
            return new_method_return(call, "a(susso)", ([("c1", uid, account, "seat0", SESSION)],))
        case "Introspect":
            return new_method_return(call, "s", ("<node/>",))
        case "Get" if call.body[1] in facts:
            return new_method_return(call, "v", (facts[call.body[1]],))
        case "GetAll":
            return new_method_return(call, "a{sv}", (facts,))
        case _:
            return new_error(call, "org.freedesktop.DBus.Error.UnknownMethod", "s", (f"{path} has no {member}",))


def main(address: str, account: str, uid: int) -> None:
    bus = open_dbus_connection(address)
    Proxy(message_bus, bus).RequestName(NAME)
    print("ready", flush=True)
    while True:
        call = bus.receive()
        if call.header.message_type is MessageType.method_call:
            bus.send(_answer(call, account, uid))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))

"""Talk to logind over the system bus: sessions, their state, and what changed.
Must not guess: a failed call raises BusError and the caller keeps what it knew."""

from __future__ import annotations

import contextlib
import os
import pwd
from collections import deque
from typing import Any

from jeepney import DBusAddress, MatchRule, Message, MessageType, Properties, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection
from jeepney.wrappers import DBusErrorResponse

from app.platform.sessions import LoginSession

_NAME = "org.freedesktop.login1"
_MANAGER = DBusAddress("/org/freedesktop/login1", _NAME, "org.freedesktop.login1.Manager")
_SESSION = "org.freedesktop.login1.Session"
_WITHIN_S = 2.0
_KINDS = {"x11": "x11", "wayland": "wayland", "tty": "tty"}
_NOT_PEOPLE = ("manager", "background")  # what runs for a person without the person


class BusError(Exception):
    """The bus or logind does not answer."""


class Logind:
    """One connection. `waiting` fills with signals, also with those that come while an answer is awaited."""

    def __init__(self, bus: str = "SYSTEM") -> None:
        try:
            self._bus: DBusConnection = open_dbus_connection(bus)
        except (OSError, KeyError, ValueError, TimeoutError) as problem:
            raise BusError(str(problem)) from problem
        self.waiting: deque[Message] = deque()
        try:
            self._subscribe()
        except BusError:
            self.close()
            raise

    def _subscribe(self) -> None:
        proxy = Proxy(message_bus, self._bus, timeout=_WITHIN_S)
        for interface, place in (
            ("org.freedesktop.login1.Manager", None),
            ("org.freedesktop.DBus.Properties", "/org/freedesktop/login1/session"),
        ):
            # Signals carry the unique name of logind, not the known one, so what has come is sorted by interface only.
            self._bus.filter(MatchRule(type="signal", interface=interface), queue=self.waiting)
            try:
                proxy.AddMatch(MatchRule(type="signal", sender=_NAME, interface=interface, path_namespace=place))
            except (OSError, TimeoutError, DBusErrorResponse) as problem:
                raise BusError(str(problem)) from problem

    def fileno(self) -> int:
        return int(self._bus.sock.fileno())

    def read_waiting(self) -> None:
        """Take in all signals that have come, without waiting."""
        try:
            while True:
                self._bus.recv_messages(timeout=0)
        except TimeoutError:
            return
        except (OSError, EOFError) as problem:
            raise BusError(str(problem)) from problem

    def _call(self, message: Message) -> Any:
        try:
            reply = self._bus.send_and_get_reply(message, timeout=_WITHIN_S)
        except (OSError, EOFError, TimeoutError) as problem:
            raise BusError(str(problem)) from problem
        if reply.header.message_type is MessageType.error:
            raise LookupError(str(reply.body))
        return reply.body

    def sessions(self) -> list[LoginSession]:
        try:
            (listed,) = self._call(new_method_call(_MANAGER, "ListSessions"))
        except LookupError as problem:
            raise BusError(str(problem)) from problem
        found = []
        for _id, account, _name, _seat, path in listed:
            # LookupError: the session ended between the two questions.
            with contextlib.suppress(LookupError):
                (values,) = self._call(Properties(DBusAddress(path, _NAME, _SESSION)).get_all())
                session = session_from({key: value for key, (_signature, value) in values.items()}, account)
                if session is not None:
                    found.append(session)
        return found

    def close(self) -> None:
        self._bus.close()


def session_from(values: dict[str, Any], account: int) -> LoginSession | None:
    """None: it stands for no person (the user manager, background jobs)."""
    kind_of_use = str(values.get("Class", "user"))
    if kind_of_use.startswith(_NOT_PEOPLE):
        return None
    locked = values.get("LockedHint")
    return LoginSession(
        id=str(values.get("Id", "")),
        account=account,
        account_name=name_of(account),
        active=bool(values.get("Active", False)) and values.get("State") != "closing",
        locked=bool(locked) if locked is not None else None,
        remote=bool(values.get("Remote", False)),
        greeter=kind_of_use == "greeter",
        display=str(values.get("Display") or "") or None,
        kind=_KINDS.get(str(values.get("Type", "")), "unknown"),
    )


def name_of(account: int) -> str | None:
    """The name as it is now, also after the account was renamed; None: it has none any more."""
    try:
        return pwd.getpwuid(account).pw_name
    except KeyError:
        return None


def own_session(environment: dict[str, str]) -> LoginSession:
    """Where nobody names sessions: the account we run as, in front and unlocked as far as anyone knows."""
    wayland, x11 = environment.get("WAYLAND_DISPLAY"), environment.get("DISPLAY")
    return LoginSession(
        id="self",
        account=os.getuid(),
        account_name=name_of(os.getuid()),
        active=True,
        locked=None,
        remote=False,
        greeter=False,
        display=wayland or x11 or None,
        kind="wayland" if wayland else "x11" if x11 else "unknown",
    )

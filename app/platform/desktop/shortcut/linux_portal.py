"""Keys of our own on Wayland, through the desktop portal GlobalShortcuts: the system asks the person, and tells us of the one combination.
Must not ask before keys were chosen, nor name what they are for: the system shows the words in its settings."""

from __future__ import annotations

import contextlib
import os
import select
import threading
from collections.abc import Callable
from secrets import token_hex
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageFlag,
    MessageType,
    Properties,
    message_bus,
    new_method_call,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from app.platform.desktop.shortcut import CHOICES

_NAME = "org.freedesktop.portal.Desktop"
_PORTAL = DBusAddress("/org/freedesktop/portal/desktop", _NAME, "org.freedesktop.portal.GlobalShortcuts")
_ID, _WORDS = "open", "Hải Đăng"
_ANSWER_S, _FIRST_S = 3.0, 0.5
_FAULTS = (OSError, EOFError, TimeoutError, ValueError, KeyError, StopIteration, IndexError)


def offered(address: str) -> bool:
    """Of a portal that runs already."""
    question = Properties(_PORTAL).get("version")
    question.header.flags |= MessageFlag.no_auto_start
    try:
        with open_dbus_connection(address) as bus:
            told = bus.send_and_get_reply(question, timeout=_FIRST_S)
    except _FAULTS:
        return False
    return told.header.message_type is MessageType.method_return


def trigger(keys: str) -> str:
    """As the portal writes it: CTRL+ALT+space."""
    *modifiers, key = keys.split("+")
    return "+".join([*(modifier.upper() for modifier in modifiers), key.lower() if len(key) != 3 else key])


class PortalShortcut:
    def __init__(self, address: str) -> None:
        self._address = address
        self._held: _Held | None = None

    def choices(self) -> tuple[str, ...]:
        return CHOICES

    def hold(self, keys: str, pressed: Callable[[], None]) -> bool:
        """True as soon as it is asked: the system may ask the person first, and gives other keys where these are taken."""
        self.close()
        if keys:
            self._held = _Held(self._address, keys, pressed)
        return True

    def close(self) -> None:
        held, self._held = self._held, None
        if held is not None:
            held.end()


class _Held:
    def __init__(self, address: str, keys: str, pressed: Callable[[], None]) -> None:
        self._address, self._keys, self._pressed = address, keys, pressed
        self._wake_read, self._wake_write = os.pipe2(os.O_CLOEXEC)
        self._thread = threading.Thread(target=self._run, daemon=True, name="shortcut")
        self._thread.start()

    def end(self) -> None:
        with contextlib.suppress(BrokenPipeError):  # it has ended by itself: the portal refused or went away
            os.write(self._wake_write, b".")
        self._thread.join(_ANSWER_S)
        os.close(self._wake_write)

    def _run(self) -> None:
        try:
            with open_dbus_connection(self._address) as bus:
                self._listen(bus)
        except _FAULTS:
            return  # no portal any more: the keys do nothing
        finally:
            os.close(self._wake_read)

    def _listen(self, bus: DBusConnection) -> None:
        for interface, member in (("org.freedesktop.portal.Request", "Response"), (_PORTAL.interface, "Activated")):
            rule = MatchRule(type="signal", interface=interface, member=member)
            bus.send_and_get_reply(message_bus.AddMatch(rule), timeout=_ANSWER_S)
        session = ""
        self._create(bus)
        while True:
            message = self._next(bus)
            if message is None:
                break
            member = message.header.fields.get(HeaderFields.member)
            if message.header.message_type is not MessageType.signal:
                continue
            if member == "Response" and not session:
                session = str(message.body[1].get("session_handle", ("s", ""))[1])
                if message.body[0] != 0 or not session:
                    return
                self._bind(bus, session)
            elif member == "Activated" and tuple(message.body[:2]) == (session, _ID):
                self._pressed()
        if session:
            closed = DBusAddress(session, _NAME, "org.freedesktop.portal.Session")
            bus.send(new_method_call(closed, "Close"))

    def _create(self, bus: DBusConnection) -> None:
        options = {"handle_token": ("s", f"haidang{token_hex(4)}"), "session_handle_token": ("s", f"haidang{token_hex(4)}")}
        bus.send(new_method_call(_PORTAL, "CreateSession", "a{sv}", (options,)))

    def _bind(self, bus: DBusConnection, session: str) -> None:
        wanted: list[tuple[str, dict[str, Any]]] = [
            (_ID, {"description": ("s", _WORDS), "preferred_trigger": ("s", trigger(self._keys))})
        ]
        options = {"handle_token": ("s", f"haidang{token_hex(4)}")}
        bus.send(new_method_call(_PORTAL, "BindShortcuts", "oa(sa{sv})sa{sv}", (session, wanted, "", options)))

    def _next(self, bus: DBusConnection) -> Message | None:
        """None: it is to end."""
        while True:
            try:
                return bus.receive(timeout=0)
            except TimeoutError:
                ready, _, _ = select.select([bus.sock, self._wake_read], [], [])
                if self._wake_read in ready:
                    return None

"""Notifications over D-Bus, from a thread of their own so that a slow server never holds up the screen.
Must not leave a history where the server can be asked not to, nor notify anything by itself."""

from __future__ import annotations

import os
import queue
import select
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from typing import Any

from jeepney import DBusAddress, MatchRule, Message, MessageType, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_NAME = "org.freedesktop.Notifications"
_SERVER = DBusAddress("/org/freedesktop/Notifications", _NAME, _NAME)
_ANSWER_S = 2.0
_FIRST_ANSWER_S = 0.5
_APP = "Hải Đăng"
_ICON = "haidang"
_DESKTOP_ENTRY = "haidang"

Chosen = Callable[[str], None]
_FAULTS = (OSError, EOFError, TimeoutError, ValueError, KeyError, StopIteration)


@dataclass(frozen=True, slots=True)
class _Show:
    key: str
    title: str
    body: str
    actions: dict[str, str]
    chosen: Chosen | None


@dataclass(frozen=True, slots=True)
class _Withdraw:
    key: str


class BusNotifier:
    """`address` is that of the session bus."""

    def __init__(self, address: str | None) -> None:
        self._address = address
        self._wishes: queue.SimpleQueue[_Show | _Withdraw | None] = queue.SimpleQueue()
        self._known = threading.Event()
        self._available = False
        self._thread: threading.Thread | None = None
        self._wake_read, self._wake_write = -1, -1

    def available(self) -> bool:
        """Waits at most half a second, and only the first time."""
        if self._address is None:
            return False
        if self._thread is None:
            self._wake_read, self._wake_write = os.pipe2(os.O_CLOEXEC | os.O_NONBLOCK)
            self._thread = threading.Thread(target=self._run, args=(self._address,), daemon=True, name="notifier")
            self._thread.start()
        self._known.wait(_FIRST_ANSWER_S)
        return self._available

    def show(self, key: str, title: str, body: str, actions: dict[str, str], chosen: Chosen | None) -> bool:
        if not self.available():
            return False
        self._wish(_Show(key, title, body, dict(actions), chosen))
        return True

    def withdraw(self, key: str) -> None:
        if self._thread is not None:
            self._wish(_Withdraw(key))

    def _wish(self, wish: _Show | _Withdraw | None) -> None:
        self._wishes.put(wish)
        try:
            os.write(self._wake_write, b".")
        except BlockingIOError:  # it is awake already
            pass

    def close(self) -> None:
        """What is shown stays: it is the server's."""
        if self._thread is None:
            return
        self._wish(None)
        self._thread.join(_ANSWER_S + 1)
        if not self._thread.is_alive():
            os.close(self._wake_read)
            os.close(self._wake_write)
        self._thread = None
        self._available = False
        self._known.clear()

    # ---- the thread ----

    def _run(self, address: str) -> None:
        try:
            bus = open_dbus_connection(address)
        except _FAULTS:
            self._known.set()
            return
        try:
            talk = _Talk(bus)
            self._available = talk.somebody_shows()
            self._known.set()
            while self._serve(talk):
                pass
        except _FAULTS:
            pass  # the bus went away; the desktop is told by available()
        finally:
            self._available = False
            self._known.set()
            bus.close()

    def _serve(self, talk: _Talk) -> bool:
        """False: the end."""
        if not talk.waiting:
            select.select([self._wake_read, talk.bus.sock], [], [])
        try:
            os.read(self._wake_read, 4096)
        except BlockingIOError:
            pass
        while not self._wishes.empty():
            wish = self._wishes.get()
            if wish is None:
                return False
            if isinstance(wish, _Show):
                talk.show(wish)
            else:
                talk.withdraw(wish.key)
        talk.read_waiting()
        self._available = talk.shown_by_somebody
        return True


class _Talk:
    """What is said with the notification server over one connection."""

    def __init__(self, bus: DBusConnection) -> None:
        self.bus = bus
        self.waiting: deque[Message] = deque()
        self.shown_by_somebody = False
        self._markup = True
        self._ids: dict[str, int] = {}
        self._chosen: dict[int, Chosen] = {}
        # The bus itself holds back signals of this kind that come from somebody else.
        for name, interface in ((_NAME, _NAME), ("org.freedesktop.DBus", "org.freedesktop.DBus")):
            rule = MatchRule(type="signal", sender=name, interface=interface)
            if name == "org.freedesktop.DBus":
                rule = MatchRule(type="signal", sender=name, interface=interface, member="NameOwnerChanged")
                rule.add_arg_condition(0, _NAME)
            bus.filter(MatchRule(type="signal", interface=interface), queue=self.waiting)
            self._ask(message_bus.AddMatch(rule))

    def _ask(self, call: Message) -> Any:
        """None: an error."""
        reply = self.bus.send_and_get_reply(call, timeout=_ANSWER_S)
        return None if reply.header.message_type is MessageType.error else reply.body

    def somebody_shows(self) -> bool:
        # Asking the server starts one where the system can start one.
        try:
            found = self._ask(new_method_call(_SERVER, "GetCapabilities"))
        except TimeoutError:
            found = None
        self.shown_by_somebody = found is not None
        self._markup = found is not None and "body-markup" in found[0]
        return self.shown_by_somebody

    def show(self, wish: _Show) -> None:
        hints = {
            "transient": ("b", True),  # no history
            "urgency": ("y", 1),
            "desktop-entry": ("s", _DESKTOP_ENTRY),
            "suppress-sound": ("b", True),
        }
        actions = [part for pair in wish.actions.items() for part in pair]
        body = escape(wish.body, quote=False) if self._markup else wish.body
        call = new_method_call(
            _SERVER, "Notify", "susssasa{sv}i", (_APP, self._ids.get(wish.key, 0), _ICON, wish.title, body, actions, hints, -1)
        )
        try:
            answer = self._ask(call)
        except TimeoutError:  # a server that hangs is asked again with the next one
            return
        if answer is None:
            return
        (number,) = answer
        self._chosen.pop(self._ids.get(wish.key, 0), None)
        self._ids[wish.key] = number
        if wish.chosen is not None:
            self._chosen[number] = wish.chosen

    def withdraw(self, key: str) -> None:
        number = self._ids.pop(key, None)
        if number is not None:
            self._chosen.pop(number, None)
            try:
                self._ask(new_method_call(_SERVER, "CloseNotification", "u", (number,)))
            except TimeoutError:
                pass

    def read_waiting(self) -> None:
        try:
            while True:
                self.bus.recv_messages(timeout=0)
        except TimeoutError:
            pass
        while self.waiting:
            self._take(self.waiting.popleft())

    def _take(self, signal: Message) -> None:
        member = signal.header.fields.get(3)  # the member's field
        if member == "NameOwnerChanged" and len(signal.body) == 3 and signal.body[0] == _NAME:
            self.shown_by_somebody = bool(signal.body[2])
            self._ids.clear()
            self._chosen.clear()
        elif member == "ActionInvoked" and len(signal.body) == 2:
            number, action = signal.body
            chosen = self._chosen.get(number)
            if chosen is not None:
                chosen(action)
        elif member == "NotificationClosed" and len(signal.body) == 2:
            number = signal.body[0]
            self._chosen.pop(number, None)
            self._ids = {key: shown for key, shown in self._ids.items() if shown != number}

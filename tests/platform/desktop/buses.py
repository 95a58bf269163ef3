"""A message bus of its own for one test, and a notification server on it that remembers what it was told.
Must not use the bus of the tests' own session."""

from __future__ import annotations

import contextlib
import queue
import subprocess
import threading
from collections.abc import Iterator
from typing import Any

from jeepney import DBusAddress, HeaderFields, MessageType, message_bus, new_error, new_method_return, new_signal
from jeepney.io.blocking import open_dbus_connection

from tests.screen import BUS

NOTIFICATIONS = "org.freedesktop.Notifications"


@contextlib.contextmanager
def a_bus() -> Iterator[str]:
    bus = subprocess.Popen(
        ["dbus-daemon", f"--config-file={BUS}", "--nofork", "--nopidfile", "--print-address=1"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    assert bus.stdout is not None
    try:
        yield bus.stdout.readline().strip()
    finally:
        bus.terminate()
        bus.wait()
        bus.stdout.close()


class Service:
    """Owns `name` and answers each method by what `answers` says: (signature, body) or an error name. Calls come out of `calls`."""

    def __init__(self, address: str, name: str, answers: dict[str, Any]) -> None:
        self._bus = open_dbus_connection(address)
        self._answers = answers
        self.calls: queue.Queue[tuple[str, tuple[Any, ...]]] = queue.Queue()
        self._bus.send_and_get_reply(message_bus.RequestName(name))
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._ended = False
        self._thread.start()

    def _run(self) -> None:
        while not self._ended:
            try:
                message = self._bus.receive(timeout=0.05)
            except TimeoutError:
                continue
            except (OSError, EOFError):
                return
            if message.header.message_type is not MessageType.method_call:
                continue
            member = message.header.fields[HeaderFields.member]
            self.calls.put((member, message.body))
            answer = self._answers.get(member)
            if callable(answer):
                answer = answer(message.body)
            if answer == "silent":
                continue
            if answer is None:
                self._bus.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod"))
            else:
                self._bus.send(new_method_return(message, *answer))

    def signal(self, path: str, interface: str, member: str, signature: str, body: tuple[Any, ...]) -> None:
        self._bus.send(new_signal(DBusAddress(path, interface=interface), member, signature, body))

    def end(self) -> None:
        self._ended = True
        self._thread.join()
        self._bus.close()

"""The few X11 requests that eyes and hands need, as questions with plain answers.
Must not read any property of a window that holds its title or content."""

from __future__ import annotations

import struct
from collections.abc import Iterable

from app.platform.foreground.x11_wire import Display

_ATOMS = (
    "_NET_ACTIVE_WINDOW", "_NET_CLIENT_LIST", "_NET_SUPPORTING_WM_CHECK", "_NET_WM_PID", "_NET_WM_STATE", "_NET_WM_STATE_FULLSCREEN",
    "WM_CLIENT_MACHINE", "WM_PROTOCOLS", "WM_DELETE_WINDOW", "_HAIDANG_SPARE_KEY",
)  # fmt: skip
CARDINAL = 6
_ANY = 0
_PROPERTY_CHANGE = 1 << 22
_EVENT_MASK = 1 << 11
_PROPERTY_NOTIFY, _CLIENT_MESSAGE = 28, 33
_LOCAL_PID = 2
_VIEWABLE = 2
_KEY_PRESS, _KEY_RELEASE = 2, 3
_ASYNC = 1
_IDLE_COUNTER = b"IDLETIME"
# Counter, kind of value (absolute), value, test (falls to the value or below), what is added when it rang (nothing: it stays), events.
_ALARM_VALUES = 0x01 | 0x02 | 0x04 | 0x08 | 0x10 | 0x20
_ABSOLUTE, _NEGATIVE_TRANSITION = 0, 1


class Requests:
    """`Display` with words. DisplayHangs and DisplayGone rise from every method that answers."""

    def __init__(self, display: Display) -> None:
        self.display = display
        self.root = display.root
        asked = [display.ask(16, 0, struct.pack("<Hxx", len(name)) + name.encode()) for name in _ATOMS]
        self.atom = {
            name: struct.unpack_from("<I", display.answer(sequence), 8)[0] for name, sequence in zip(_ATOMS, asked, strict=True)
        }
        self.saver = self.extension("MIT-SCREEN-SAVER")
        self.test = self.extension("XTEST")
        self.resources = self._resources()
        self.keyboard = self.extension("XKEYBOARD")
        self._alarm_event: int | None = None

    def extension(self, name: str) -> int | None:
        """Its major opcode; None: the server does not have it."""
        found = self._extension(name)
        return None if found is None else found[0]

    def _extension(self, name: str) -> tuple[int, int] | None:
        """(major opcode, number of its first event)."""
        found = self.display.answer(self.display.ask(98, 0, struct.pack("<Hxx", len(name)) + name.encode()))
        return (found[9], found[10]) if found[8] else None

    def _resources(self) -> int | None:
        """X-Resource from 1.2 on tells a client's pid by the kernel's word, which a program cannot forge."""
        major = self.extension("X-Resource")
        if major is None:
            return None
        version = self.display.settled(self.display.ask(major, 0, struct.pack("<BBxx", 1, 2)))
        return major if version is not None and struct.unpack_from("<HH", version, 8) >= (1, 2) else None

    # ---- events ----

    def watch_properties(self, window: int) -> None:
        self.display.request(2, 0, struct.pack("<III", window, _EVENT_MASK, _PROPERTY_CHANGE))

    def changed_property(self, event: bytes) -> tuple[int, int] | None:
        """(window, atom) of a PropertyNotify."""
        if event[0] & 0x7F != _PROPERTY_NOTIFY:
            return None
        window, atom = struct.unpack_from("<II", event, 4)
        return window, atom

    def tell_return(self, after_s: float) -> bool:
        """From now on an event comes with the first input after `after_s` or more without any. False: this server cannot.

        X Synchronization Extension Protocol 3.1, with the system counter of the milliseconds since the last input.
        """
        sync = self._extension("SYNC")
        if sync is None:
            return False
        opcode, first_event = sync
        self.display.settled(self.display.ask(opcode, 0, struct.pack("<BBxx", 3, 1)))
        counter = self._idle_counter(opcode)
        if counter is None:
            return False
        values = struct.pack(
            "<IIiIIiII", counter, _ABSOLUTE, 0, int(after_s * 1000), _NEGATIVE_TRANSITION, 0, 0, 1
        )  # a 64-bit number has its upper half first
        self.display.request(opcode, 8, struct.pack("<II", self.display.new_id(), _ALARM_VALUES) + values)
        self._alarm_event = first_event + 1
        return True

    def _idle_counter(self, opcode: int) -> int | None:
        found = self.display.settled(self.display.ask(opcode, 1))
        if found is None:
            return None
        (count,) = struct.unpack_from("<I", found, 8)
        position = 32
        for _ in range(count):
            counter, length = struct.unpack_from("<I8xH", found, position)
            if found[position + 14 : position + 14 + length] == _IDLE_COUNTER:
                return int(counter)
            position += 14 + length + (-(14 + length) % 4)
        return None

    def returned(self, event: bytes) -> bool:
        """Whether it is the one that `tell_return` asked for."""
        return event[0] & 0x7F == self._alarm_event

    # ---- properties ----

    def ask_property(self, window: int, name: str, most_words: int = 4096) -> int:
        return self.display.ask(20, 0, struct.pack("<IIIII", window, self.atom[name], _ANY, 0, most_words))

    def numbers(self, sequence: int) -> tuple[int, ...]:
        found = self.display.settled(sequence)
        if found is None or found[1] != 32:
            return ()
        (count,) = struct.unpack_from("<I", found, 16)
        return struct.unpack_from(f"<{count}I", found, 32)

    def text(self, sequence: int) -> str:
        found = self.display.settled(sequence)
        if found is None or found[1] != 8:
            return ""
        (count,) = struct.unpack_from("<I", found, 16)
        return found[32 : 32 + count].decode("utf-8", "replace")

    def property_numbers(self, window: int, name: str) -> tuple[int, ...]:
        return self.numbers(self.ask_property(window, name))

    def set_number(self, window: int, name: str, value: int) -> None:
        self.display.request(18, 0, struct.pack("<IIIBxxxII", window, self.atom[name], CARDINAL, 32, 1, value))

    def remove_property(self, window: int, name: str) -> None:
        self.display.request(19, 0, struct.pack("<II", window, self.atom[name]))

    # ---- who and where ----

    def idle_s(self) -> float | None:
        if self.saver is None:
            return None
        found = self.display.answer(self.display.ask(self.saver, 1, struct.pack("<I", self.root)))
        return float(struct.unpack_from("<I", found, 16)[0]) / 1000

    def focused(self) -> int:
        """The window with the keyboard; 0: none."""
        (window,) = struct.unpack_from("<I", self.display.answer(self.display.ask(43)), 8)
        return 0 if window in (0, 1, self.root) else int(window)

    def client_of(self, window: int) -> int:
        return window & ~int(self.display.id_mask)

    def pids(self, windows: Iterable[int]) -> dict[int, int] | None:
        """window -> pid of the client that made it, by the kernel's word. None: this server does not tell."""
        wanted = list(windows)
        if self.resources is None:
            return None
        if not wanted:
            return {}
        specs = b"".join(struct.pack("<II", window, _LOCAL_PID) for window in wanted)
        found = self.display.settled(self.display.ask(self.resources, 4, struct.pack("<I", len(wanted)) + specs))
        if found is None:
            # One of them is gone: ask one by one.
            return {} if len(wanted) == 1 else {window: pid for one in wanted for window, pid in (self.pids([one]) or {}).items()}
        by_client: dict[int, int] = {}
        (count,) = struct.unpack_from("<I", found, 8)
        position = 32
        for _ in range(count):
            client, _mask, length = struct.unpack_from("<III", found, position)
            if length == 4:
                by_client[self.client_of(client)] = struct.unpack_from("<I", found, position + 12)[0]
            position += 12 + length
        return {window: by_client[self.client_of(window)] for window in wanted if self.client_of(window) in by_client}

    def children(self, window: int) -> list[int]:
        found = self.display.settled(self.display.ask(15, 0, struct.pack("<I", window)))
        if found is None:
            return []
        (count,) = struct.unpack_from("<H", found, 16)
        return list(struct.unpack_from(f"<{count}I", found, 32))

    def shown(self, windows: Iterable[int]) -> dict[int, bool]:
        """window -> whether it is an override-redirect one (menus, games without a frame), for those that are mapped and viewable."""
        asked = [(window, self.display.ask(3, 0, struct.pack("<I", window))) for window in windows]
        answers = [(window, self.display.settled(sequence)) for window, sequence in asked]
        return {window: bool(found[27]) for window, found in answers if found is not None and found[26] == _VIEWABLE}

    def area(self, window: int) -> int:
        found = self.display.settled(self.display.ask(14, 0, struct.pack("<I", window)))
        if found is None:
            return 0
        width, height = struct.unpack_from("<HH", found, 16)
        return int(width * height)

    # ---- hands ----

    def unmap(self, window: int) -> None:
        self.display.request(10, 0, struct.pack("<I", window))

    def map(self, window: int) -> None:
        self.display.request(8, 0, struct.pack("<I", window))

    def delete_window(self, window: int) -> None:
        """The polite question of WM_DELETE_WINDOW."""
        event = struct.pack(
            "<BBHIIII12x", _CLIENT_MESSAGE, 32, 0, window, self.atom["WM_PROTOCOLS"], self.atom["WM_DELETE_WINDOW"], 0
        )
        self.display.request(25, 0, struct.pack("<II", window, 0) + event)

    def grabbed(self) -> bool:
        """Whether some client holds the keyboard or the pointer.

        Ours is let go in the same breath: should the server answer late, no grab of ours is left behind.
        """
        pointer = self.display.ask(26, 0, struct.pack("<IHBBIII", self.root, 0, _ASYNC, _ASYNC, 0, 0, 0))
        self.display.request(27, 0, struct.pack("<I", 0))
        keyboard = self.display.ask(31, 0, struct.pack("<IIBBxx", self.root, 0, _ASYNC, _ASYNC))
        self.display.request(32, 0, struct.pack("<I", 0))
        return self.display.answer(pointer)[1] != 0 or self.display.answer(keyboard)[1] != 0

    def key_with(self, symbol: int) -> int | None:
        first, count = self.display.first_key, self.display.last_key - self.display.first_key + 1
        found = self.display.answer(self.display.ask(101, 0, struct.pack("<BBxx", first, count)))
        each = found[1]
        symbols = struct.unpack_from(f"<{each * count}I", found, 32)
        return next((first + place for place in range(count) if each and symbols[place * each] == symbol), None)

    def press(self, key: int) -> bool:
        """Press and let go of a key as if by hand. False: the server has no XTEST."""
        if self.test is None:
            return False
        for kind in (_KEY_PRESS, _KEY_RELEASE):
            self.display.request(self.test, 2, struct.pack("<BBxxII8xhh7xB", kind, key, 0, 0, 0, 0, 0))
        return True

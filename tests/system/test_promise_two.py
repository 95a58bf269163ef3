"""Promise 2: help opened, read and left leaves the same behind as not opening it. Twin runs of the real desktop on one hand-moved clock.
Must not compare what the OS itself may note (docs/threats.md names it)."""

from __future__ import annotations

import hashlib
import json
import logging
import os
import re
import selectors
import shutil
import signal
import socket
import sqlite3
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.content.helplines import helplines
from app.model.people import RecordedAnswer
from app.wire import messages as wire
from tests.guard.builders import MUM, PIN
from tests.guard.test_whole_guard import WholePc, rules
from tests.screen import start_display, start_quietly, wait_for_window_manager
from tests.system.windows import Window, Windows
from tests.ui.fake_link import FakeLink
from tests.ui.samples_timeup import a_child, a_status
from ui.language import Language
from ui.link import LOOK_MS, Link
from ui.theme import Appearance, Audience, Mode
from ui.timeup.timeup_state import timeup_state
from ui.timeup.window import TimeUpWindow
from ui.window import MainWindow

ROOT = Path(__file__).resolve().parent.parent.parent
SIZE = (1366, 768)
READY_S, SETTLE_S = 40.0, 0.3
# What the registry of the accessibility bus says last when a program has come, and when it has gone.
CAME, WENT = "org.a11y.atspi.Event.Object\tChildrenChanged", "org.a11y.atspi.Registry\tEventListenerDeregistered"
NEEDED = ("strace", "Xvfb", "openbox", "xdotool", "dbus-daemon", "dbus-monitor")
WRITES = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND")
SEALED = re.compile(r"X'([0-9A-F]{64,})'")
CALL = re.compile(r"^\d+ +(\w+)\((.*)\) += (-?\d+)")
PATH = re.compile(r'"((?:[^"\\]|\\.)*)"')
CHANGES = "creat,mkdir,mkdirat,unlink,unlinkat,rmdir,rename,renameat,renameat2,link,linkat,symlink,symlinkat,truncate,utime,utimes,utimensat,futimesat,chmod,fchmodat,setxattr,lsetxattr,mknod,mknodat"  # fmt: skip
missing = [name for name in NEEDED if shutil.which(name) is None]
pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="traces system calls of Linux"),
    pytest.mark.skipif(bool(missing), reason=f"this machine lacks {', '.join(missing)}"),
]

Places = dict[str, QPoint]


@dataclass
class Left:
    """What one run has left behind, and what could be seen of it from outside."""

    store: dict[str, list[str]] = field(default_factory=dict)
    frames: list[tuple[float, str, str]] = field(default_factory=list)  # seconds of the real clock, way, text
    log: list[str] = field(default_factory=list)
    said: str = ""
    files: dict[str, str] = field(default_factory=dict)
    changed: list[str] = field(default_factory=list)
    read: set[str] = field(default_factory=set)
    windows: list[list[tuple[str, tuple[str, ...]]]] = field(default_factory=list)
    buses: dict[str, list[str]] = field(default_factory=dict)
    pictures: list[str] = field(default_factory=list)


def _length(sealed: re.Match[str]) -> str:
    return f"{len(sealed[1])} sealed"


class Wire:
    """Between desktop and guard: passes every byte on and keeps it."""

    def __init__(self, path: Path, guard: Path) -> None:
        self.frames: list[tuple[float, str, str]] = []
        self._guard = guard
        self._parts: dict[tuple[int, str], bytes] = {}
        self._number = 0
        self._waiting = socket.socket(socket.AF_UNIX)
        self._waiting.bind(str(path))
        self._waiting.listen()
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._waiting, selectors.EVENT_READ)

    def pass_on(self, wait_s: float) -> None:
        for key, _mask in self._selector.select(wait_s):
            if key.fileobj is self._waiting:
                self._join()
            else:
                self._move(cast(socket.socket, key.fileobj), *key.data)

    def _join(self) -> None:
        desktop, _ = self._waiting.accept()
        guard = socket.socket(socket.AF_UNIX)
        guard.connect(str(self._guard))
        self._number += 1
        self._selector.register(desktop, selectors.EVENT_READ, (guard, self._number, "asked"))
        self._selector.register(guard, selectors.EVENT_READ, (desktop, self._number, "told"))

    def _move(self, source: socket.socket, target: socket.socket, number: int, way: str) -> None:
        try:
            data = source.recv(1 << 20)
            if data:
                target.sendall(data)
        except OSError:
            data = b""
        if not data:
            for end in (source, target):
                if end.fileno() >= 0:
                    self._selector.unregister(end)
                    end.close()
            return
        kept = self._parts.get((number, way), b"") + data
        while len(kept) >= 4 and len(kept) >= 4 + (size := struct.unpack(">I", kept[:4])[0]):
            self.frames.append((time.monotonic(), way, kept[4 : 4 + size].decode()))
            kept = kept[4 + size :]
        self._parts[number, way] = kept

    def close(self) -> None:
        for key in list(self._selector.get_map().values()):
            cast(socket.socket, key.fileobj).close()
        self._selector.close()


class Twin:
    """One PC of a child: guard on a hand-moved clock, display, buses, and the real desktop under strace."""

    def __init__(self, folder: Path, family: Path) -> None:
        self.folder = folder
        self.left = Left()
        folder.mkdir()
        shutil.copytree(family, folder / "guard")
        self.home, self.temp, run = folder / "home", folder / "temp", folder / "run"
        for made in (self.home, self.temp, run):
            made.mkdir(mode=0o700)
        self.pc = WholePc(folder / "guard")
        self._wire = Wire(folder / "wire.sock", self.pc.path)
        self._log = _Kept(self.left.log)
        logging.getLogger().addHandler(self._log)
        self._server, display = start_display(f"{SIZE[0]}x{SIZE[1]}")
        self._programs: list[subprocess.Popen[Any]] = []
        self.environment = {
            "HOME": str(self.home), "TMPDIR": str(self.temp), "XDG_RUNTIME_DIR": str(run), "DISPLAY": display, "LC_ALL": "C.UTF-8",
            "LANGUAGE": "", "PATH": os.environ["PATH"], "PYTHONDONTWRITEBYTECODE": "1", "QT_QPA_PLATFORM": "xcb",
        }  # fmt: skip
        self._programs.append(start_quietly(["openbox"], {**self.environment, "HOME": "/nonexistent"}))
        wait_for_window_manager(display, self.environment)
        self.windows = Windows(display)
        self._listen_to_buses()
        self._trace = folder / "trace"
        self._read_from = 0
        self._ready_at = 0.0  # by the wall clock, as the buses are dated
        self._errors = (folder / "said").open("wb")
        self.desktop = subprocess.Popen(
            ["strace", "-f", "-qq", "-s", "300", "-e", f"trace=openat,open,{CHANGES}", "-o", str(self._trace),
             sys.executable, "-P", "-m", "ui.desktop", "--socket", str(folder / "wire.sock")],
            cwd=ROOT, env=self.environment, stdin=subprocess.DEVNULL, stdout=self._errors, stderr=self._errors,
        )  # fmt: skip

    # ---- going on ----

    def go_on(self, seconds: float = SETTLE_S) -> None:
        """Let real programs react; the family's clock stands still meanwhile."""
        ends = time.monotonic() + seconds
        while time.monotonic() < ends:
            self._wire.pass_on(0.01)
            self.pc.turn(2)

    def until(self, look: Callable[[], Any], what: str) -> Any:
        ends = time.monotonic() + READY_S
        while not (seen := look()):
            assert time.monotonic() < ends, (
                f"not seen: {what}; the desktop says: {(self.folder / 'said').read_text('utf-8', 'replace')}"
            )
            self.go_on(0.05)
        return seen

    def use(self, seconds: int) -> None:
        self.pc.use(seconds)
        self.go_on()

    def main(self) -> Window:
        def large() -> list[Window]:
            return [window for window in self.windows.all() if window.title == "Hải Đăng" and window.place[2] > 900]

        return cast(Window, self.until(large, "the window")[-1])

    def ready(self) -> None:
        """The window stands, the guard has told all, and help has been drawn into memory."""
        self.main()
        self.until(lambda: any(way == "told" and '"children":[{' in text for _at, way, text in self._wire.frames), "the status")
        if "accessibility" in self._monitors:
            self.until(lambda: CAME in self._said_on("accessibility"), "the registry's answer to our start")
        self.go_on(2.5)
        self._read_from = self._trace.stat().st_size
        self._ready_at = time.time()

    def look(self) -> None:
        self.left.windows.append(sorted((window.title, window.names) for window in self.windows.all()))
        place = (0, 0, *SIZE)
        picture = bytearray(self.windows.picture(Window(0, None, "", (), place)))
        del picture[3::4]  # no colour: a byte that the server leaves as it was
        self.left.pictures.append(hashlib.sha256(picture).hexdigest())

    # ---- what a person does ----

    def click(self, place: QPoint) -> None:
        at = self.main().place
        self.windows.click(at[0] + place.x(), at[1] + place.y())
        self.go_on()
        self.look()

    def point(self, place: QPoint) -> None:
        """What lies under the pointer looks different."""
        at = self.main().place
        where = (str(at[0] + place.x()), str(at[1] + place.y()))
        subprocess.run(["xdotool", "mousemove", *where], env=self.environment, check=True)

    def press(self, *keys: str) -> None:
        self.windows.press(*keys)
        self.go_on()
        self.look()

    def scroll(self) -> None:
        for button in ("5", "5", "4", "4"):
            subprocess.run(["xdotool", "click", button], env=self.environment, check=True)
        self.go_on()
        self.look()

    # ---- what is left ----

    def end(self) -> Left:
        self.go_on()
        self.left.frames = list(self._wire.frames)
        self._end_program()
        if "accessibility" in self._monitors:
            self.until(lambda: WENT in self._said_on("accessibility"), "the registry's answer to our end")
        logging.getLogger().removeHandler(self._log)
        for name, monitor in self._monitors.items():
            monitor.terminate()
            monitor.wait(20)
            self.left.buses[name] = _bus_lines(self._said_on(name), self._ready_at)
        for program in reversed(self._programs):
            program.kill()
            program.wait(20)
        self.windows.close()
        self._server.kill()
        self._server.wait(20)
        self._wire.close()
        self.pc.close()
        self._errors.close()
        own = str(self.folder)
        self.left.log = [line.replace(own, "~") for line in self.left.log]
        self.left.said = (self.folder / "said").read_text("utf-8", "replace").replace(own, "~")
        for file in sorted((self.folder / "guard" / "data").rglob("*.db")):
            with closing(sqlite3.connect(file)) as database:
                # The private part is sealed anew with chance each time it is made; its shape is all that anybody can see of it.
                self.left.store[file.name] = [SEALED.sub(_length, line) for line in database.iterdump()]
        for root in (self.home, self.temp):
            for file in sorted(root.rglob("*")):
                kind = hashlib.sha256(file.read_bytes()).hexdigest() if file.is_file() else "folder"
                self.left.files[str(file.relative_to(self.folder))] = kind
        self._read_trace(own)
        return self.left

    def _end_program(self) -> None:
        children = Path(f"/proc/{self.desktop.pid}/task/{self.desktop.pid}/children").read_text().split()
        for child in children:
            os.kill(int(child), signal.SIGTERM)
        self.desktop.wait(20)

    def _read_trace(self, own: str) -> None:
        whole = self._trace.read_bytes()[self._read_from :].decode("utf-8", "replace")
        for line in whole.splitlines():
            found = CALL.match(line)
            if found is None or found[3].startswith("-"):
                continue
            call, words, _result = found.groups()
            paths = [path.replace(own, "~") for path in PATH.findall(words)]
            if not paths or paths[0].startswith(("/proc/", "/dev/", "/sys/")):
                continue
            if call in ("openat", "open") and not WRITES.search(words):
                self.left.read.add(paths[0])
            else:
                self.left.changed.append(f"{call} {' '.join(paths)}")

    # ---- buses ----

    def _listen_to_buses(self) -> None:
        conf = self.folder / "bus.conf"
        conf.write_text(_BUS)
        command = ["dbus-daemon", f"--config-file={conf}", "--nofork", "--print-address"]
        bus = subprocess.Popen(command, env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self._programs.append(bus)
        assert bus.stdout is not None
        session = bus.stdout.readline().strip()
        bus.stdout.close()
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = session
        self._monitors: dict[str, subprocess.Popen[bytes]] = {}
        addresses = {"session": session}
        launcher = Path("/usr/libexec/at-spi-bus-launcher")
        if launcher.exists():
            self._programs.append(start_quietly([str(launcher), "--launch-immediately"], self.environment))
            ask = ["dbus-send", "--print-reply=literal", "--dest=org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus.GetAddress"]
            told = self.until(lambda: _asked(ask, self.environment), "the accessibility bus")
            addresses["accessibility"] = told
        for name, address in addresses.items():
            with (self.folder / f"bus-{name}").open("wb") as said:
                self._monitors[name] = subprocess.Popen(
                    ["dbus-monitor", "--profile", "--address", address],
                    env=self.environment, stdout=said, stderr=subprocess.DEVNULL,
                )  # fmt: skip

    def _said_on(self, bus: str) -> str:
        return (self.folder / f"bus-{bus}").read_text("utf-8", "replace")


_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><keep_umask/><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
"""


def _asked(command: list[str], environment: dict[str, str]) -> str:
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    return done.stdout.strip() if done.returncode == 0 else ""


def _bus_lines(said: str, ready_at: float) -> list[str]:
    """Kind, path, interface and member: not when, and not by which number on the bus. Where the pointer is, the registry of the system
    tells of every program (docs/threats.md). Before the window is ready, when nobody can have opened anything yet, our start and the
    registry's answer to it come in an order of chance: of that time what was said counts, and not in which order."""
    start: list[str] = []
    since: list[str] = []
    for line in said.splitlines():
        parts = line.split("\t")
        if parts[0] not in ("sig", "mc") or len(parts) < 8:
            continue
        (start if float(parts[1]) < ready_at else since).append(" ".join((parts[0], *parts[-3:])))
    # Names that come and go on the bus do so in an order of their own; whoever does something, calls.
    return [
        line
        for line in (*sorted(start), *since)
        if "org.a11y.atspi.Event.Mouse" not in line and " /org/freedesktop/DBus " not in line
    ]


class _Kept(logging.Handler):
    def __init__(self, kept: list[str]) -> None:
        super().__init__(logging.DEBUG)
        self._kept = kept

    def emit(self, record: logging.LogRecord) -> None:
        self._kept.append(f"{record.name} {record.levelname} {record.getMessage()}")


# ---- the family, and where its buttons stand ----


def a_family(folder: Path, minutes: int) -> Path:
    """Bin has said yes to what is recorded, and has a rule of so many minutes a day."""
    folder.mkdir()
    pc = WholePc(folder)
    client = pc.client()
    client.ask(wire.Setup("en", (MUM,), (wire.NewChild("Bin", 2018, ("minh",)),)))
    client.ask(wire.ApplyPolicy(rules(minutes)), pin=PIN)
    client.ask(wire.AnswerRecorded(RecordedAnswer.YES))
    client.ask(wire.SawPolicy(1))
    pc.turn()
    pc.close()
    (folder / "guard.sock").unlink(missing_ok=True)
    return folder


def place_of(root: QWidget, words: str) -> QPoint:
    found = next(
        one for one in root.findChildren(QAbstractButton) if words in (one.text(), one.accessibleName()) and one.isVisible()
    )
    return found.mapTo(root, found.rect().center())


def home_places(qtbot: QtBot, size: tuple[int, int]) -> Places:
    """Found on a window of the same size in this very process."""
    application = cast(QApplication, QApplication.instance())
    link = FakeLink(status=a_status(a_child("allowed", allowed=True)))
    appearance, language = Appearance(application), Language()
    window = MainWindow(cast(Link, link), lambda: cast(Link, link), appearance, language)
    window.resize(*size)
    with qtbot.waitExposed(window):
        window.show()
    link.tell_status(a_status(a_child("allowed", allowed=True)))
    places = {"home": place_of(window, "Home"), "help": place_of(window, "Help me")}
    window.child_mode.open_help()
    QApplication.processEvents()
    places |= {"exit": place_of(window, "Quick exit"), "how": place_of(window, "An adult at home")}
    window.hide()
    window.deleteLater()
    QApplication.processEvents()
    return places


def cover_places(qtbot: QtBot) -> Places:
    application = cast(QApplication, QApplication.instance())
    window = TimeUpWindow("Hải Đăng", helplines(), main=True)
    Appearance(application).dress(window, Audience.CHILD_SMALL, Mode.DARK)
    state = timeup_state(a_status(a_child("daily")))
    assert state is not None
    window.show_state(state)
    window.resize(*SIZE)
    with qtbot.waitExposed(window):
        window.show()
    places = {"help": place_of(window, "Help · 111")}
    window.open_help()
    QApplication.processEvents()
    places |= {
        name: place_of(window, text) for name, text in (("exit", "Quick exit"), ("back", "Back"), ("how", "An adult at home"))
    }
    window.take_down()
    QApplication.processEvents()
    return places


@pytest.fixture
def twins(tmp_path: Path) -> Iterator[Callable[[str, Path], Twin]]:
    made: list[Twin] = []

    def make(name: str, family: Path) -> Twin:
        made.append(Twin(tmp_path / name, family))
        return made[-1]

    yield make
    for twin in made:
        if twin.desktop.poll() is None:
            twin.end()


def same(one: Left, other: Left) -> None:
    assert one.store == other.store
    assert one.log == other.log
    assert one.said == other.said
    assert _without_looks(one.frames) == _without_looks(other.frames)
    assert _looks_are_regular(one.frames)
    assert one.changed == other.changed
    assert one.files == other.files
    assert one.buses == other.buses


def _is_look(frame: dict[str, Any]) -> bool:
    body: dict[str, Any] = frame.get("body", {})
    return bool(body.get("op") == "status" or body.get("is") == "status_is")


def _without_looks(frames: list[tuple[float, str, str]]) -> list[dict[str, Any]]:
    """The desktop looks at the status by its own real clock: those frames are counted apart, and their numbers shift the others'."""
    read = [json.loads(text) for _at, _way, text in frames]
    return [{**frame, "id": 0} for frame in read if not _is_look(frame)]


def _looks_are_regular(frames: list[tuple[float, str, str]]) -> bool:
    """One when it connects, then one every 15 s: none that a press has caused."""
    looks = [at for at, way, text in frames if way == "asked" and json.loads(text)["body"].get("op") == "status"]
    return all(later - before > LOOK_MS / 1000 - 2 for before, later in pairwise(looks))


# ---- the twin runs ----


def test_help_on_the_home_page_leaves_what_not_opening_it_leaves(
    tmp_path: Path, qtbot: QtBot, twins: Callable[[str, Path], Twin]
) -> None:
    family = a_family(tmp_path / "family", 60)

    def live(name: str, reads_help: bool) -> Left:
        twin = twins(name, family)
        twin.ready()
        places = home_places(qtbot, twin.main().place[2:])
        opens = places["help" if reads_help else "home"]
        twin.look()
        twin.use(5)
        twin.click(opens)
        twin.scroll()
        if reads_help:
            twin.click(places["exit"])  # left by the button
        else:
            twin.point(places["exit"])  # where home has a button of its own
            twin.go_on()
            twin.look()
        twin.click(opens)
        twin.click(places["how"] if reads_help else places["home"])  # how to begin
        twin.point(places["home"])
        twin.press("Shift_L", "Shift_L", "Shift_L")  # left by three Shifts
        twin.use(5)
        twin.click(opens)
        twin.press("Escape")  # which leaves nothing
        twin.click(places["home"])  # left by the rail
        twin.click(opens)
        twin.press("alt+F4")  # the window put away
        twin.use(5)
        return twin.end()

    with_help, without = live("with", True), live("without", False)
    assert with_help.pictures[1] != without.pictures[1], "help was not opened at all"
    assert with_help.pictures[3] == without.pictures[3], "the quick exit did not lead home"
    assert with_help.pictures[6] == without.pictures[6], "three Shifts did not lead home"
    same(with_help, without)
    assert with_help.windows == without.windows
    assert with_help.read <= without.read, "opening help looked at a file"


def test_help_at_times_up_leaves_what_an_untouched_pc_leaves(
    tmp_path: Path, qtbot: QtBot, twins: Callable[[str, Path], Twin]
) -> None:
    family = a_family(tmp_path / "family", 1)
    places = cover_places(qtbot)

    def live(name: str, reads_help: bool) -> Left:
        twin = twins(name, family)
        twin.ready()
        twin.use(90)
        twin.until(lambda: any(window.place == (0, 0, *SIZE) for window in twin.windows.all()), "the cover")
        twin.go_on(2.0)
        twin.look()
        if reads_help:
            twin.click(places["help"])
            twin.scroll()
            twin.click(places["exit"])
            twin.click(places["help"])
            twin.click(places["how"])
            twin.press("Shift_L", "Shift_L", "Shift_L")
            twin.click(places["help"])
            twin.press("Escape")
            twin.click(places["back"])
            twin.click(places["help"])
            twin.press("alt+F4")
            twin.click(places["exit"])
            twin.point(QPoint(5, 5))
            twin.go_on()
            twin.look()
        twin.pc.move(30)
        twin.go_on()
        return twin.end()

    with_help, untouched = live("with", True), live("untouched", False)
    assert with_help.pictures[1] != with_help.pictures[0], "help was not opened at all"
    assert with_help.pictures[3] == with_help.pictures[0], "the quick exit did not lead back"
    assert with_help.pictures[-1] == with_help.pictures[0]
    same(with_help, untouched)
    assert {str(seen) for seen in with_help.windows} == {str(seen) for seen in untouched.windows}

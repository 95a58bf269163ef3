"""What the eyes of a Wayland session see in real compositors without a screen.
Must not use the session of the person who runs the tests."""

from __future__ import annotations

import os
import select
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.platform.foreground import Grab
from app.platform.foreground.linux import eyes as eyes_of_linux
from app.platform.foreground.wayland import WaylandEyes
from app.platform.foreground.wayland_wire import CompositorGone
from tests.platform.foreground.displays import within
from tests.platform.foreground.fakes import NoPads, NoSession

NOBODY = 65534
WINDOW = """
import sys
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
QGuiApplication.setDesktopFileName('vn.example.game')
app = QApplication([])
window = QWidget()
window.showFullScreen() if sys.argv[1:] else window.show()
app.exec()
"""


class Compositor:
    def __init__(self, program: str, command: list[str]) -> None:
        if shutil.which(program) is None:
            pytest.skip(f"this machine has no {program}")
        self.folder = Path(tempfile.mkdtemp(prefix="haidang-wayland-"))
        (self.folder / "config").write_text("xwayland disable\n")
        prefix: list[str] = []
        if os.geteuid() == 0:  # sway refuses to run as root
            prefix = ["setpriv", "--reuid", str(NOBODY), "--regid", str(NOBODY), "--clear-groups"]
            for path in (self.folder, self.folder / "config"):
                os.chown(path, NOBODY, NOBODY)
        environment = {
            "PATH": os.environ["PATH"], "HOME": str(self.folder), "XDG_RUNTIME_DIR": str(self.folder),
            "WLR_BACKENDS": "headless", "WLR_LIBINPUT_NO_DEVICES": "1", "WLR_RENDERER": "pixman",
        }  # fmt: skip
        self._windows: list[subprocess.Popen[bytes]] = []
        self.process = subprocess.Popen(
            [*prefix, program, *[part.format(folder=self.folder) for part in command]],
            env=environment, cwd="/", stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        if not within(10, lambda: bool(self._sockets())):
            self.end()
            pytest.skip(f"{program} does not start on this machine")
        self.environment = {"WAYLAND_DISPLAY": self._sockets()[0].name, "XDG_RUNTIME_DIR": str(self.folder)}

    def _sockets(self) -> list[Path]:
        return [path for path in self.folder.glob("wayland-*") if path.suffix != ".lock"]

    def start_window(self, *arguments: str) -> subprocess.Popen[bytes]:
        environment = {**os.environ, **self.environment, "QT_QPA_PLATFORM": "wayland"}
        window = subprocess.Popen([sys.executable, "-c", WINDOW, *arguments], env=environment, stderr=subprocess.DEVNULL)
        self._windows.append(window)
        return window

    def move_pointer(self) -> None:
        (socket,) = self.folder.glob("sway-ipc.*")
        subprocess.run(["swaymsg", "-s", str(socket), "seat seat0 cursor move 10 10"], check=True, stdout=subprocess.DEVNULL)

    def end(self) -> None:
        for window in self._windows:
            window.kill()
            window.wait()
        if self.process.poll() is None:
            self.process.terminate()
        self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


@pytest.fixture
def sway() -> Iterator[Compositor]:
    compositor = Compositor("sway", ["-c", "{folder}/config"])
    yield compositor
    compositor.end()


@pytest.fixture
def weston() -> Iterator[Compositor]:
    compositor = Compositor("weston", ["--backend=headless-backend.so", "--socket=wayland-7", "--no-config"])
    yield compositor
    compositor.end()


def test_sway_tells_the_app_in_front_by_events(sway: Compositor) -> None:
    eyes = WaylandEyes(sway.environment, time.monotonic, NoPads(), NoSession())
    assert (eyes.abilities.foreground, eyes.abilities.idle, eyes.abilities.display_server) == ("wlr", "kde-idle", "wayland:sway")
    assert eyes.look().foreground_pid == 0
    window = sway.start_window()
    descriptor = eyes.fileno()
    assert descriptor is not None
    assert select.select([descriptor], [], [], 10)[0]
    assert within(5, lambda: eyes.drain() and eyes.look().foreground_app_id is not None)
    look = eyes.look()
    # Without a pid the app id is all there is, and it is the program's own word.
    assert (look.foreground_app_id, look.foreground_pid, look.fullscreen, look.watching) == (
        "vn.example.game",
        None,
        False,
        False,
    )
    assert eyes.window_pids() is None
    window.kill()
    assert within(5, lambda: eyes.look().foreground_pid == 0)
    eyes.close()


def test_sway_tells_a_full_screen_window_as_watching(sway: Compositor) -> None:
    eyes = WaylandEyes(sway.environment, time.monotonic, NoPads(), NoSession())
    sway.start_window("full")
    assert within(10, lambda: bool(eyes.look().fullscreen and eyes.look().watching))
    eyes.close()


def test_sway_tells_when_nobody_has_moved_for_a_while(sway: Compositor) -> None:
    eyes = WaylandEyes(sway.environment, time.monotonic, NoPads(), NoSession())
    assert eyes.look().idle_s == 0
    assert within(10, lambda: (eyes.look().idle_s or 0) >= 5)
    while eyes.drain():
        pass
    began_s = time.monotonic()
    sway.move_pointer()
    descriptor = eyes.fileno()
    assert descriptor is not None
    assert select.select([descriptor], [], [], 10)[0]
    assert within(5, eyes.drain)
    look = eyes.look()
    assert look.tells_return
    assert look.returned_s is not None
    assert began_s <= look.returned_s <= look.boot_s
    assert look.idle_s == 0
    eyes.close()


def test_a_compositor_that_goes_away_is_told_as_seeing_nothing(sway: Compositor) -> None:
    eyes = WaylandEyes(sway.environment, time.monotonic, NoPads(), NoSession())
    descriptor = eyes.fileno()
    sway.process.terminate()
    sway.process.wait()
    assert within(5, eyes.drain)
    look = eyes.look()
    assert (look.foreground_pid, look.idle_s, look.watching, look.foreground_app_id) == (None, None, None, None)
    assert eyes.abilities.foreground is None
    assert eyes.fileno() == descriptor
    eyes.close()


def test_weston_tells_neither_and_that_is_said(weston: Compositor) -> None:
    eyes = WaylandEyes(weston.environment, time.monotonic, NoPads(), NoSession())
    assert (eyes.abilities.foreground, eyes.abilities.idle, eyes.abilities.watching) == (None, None, False)
    assert eyes.abilities.display_server == "wayland:weston"
    look = eyes.look()
    assert (look.foreground_pid, look.idle_s, look.watching, look.fullscreen) == (None, None, None, None)
    assert eyes.grab() is Grab.UNKNOWN
    eyes.close()


def test_no_compositor_is_an_os_error_and_the_session_gets_eyes_that_see_nothing(tmp_path: Path) -> None:
    environment = {"WAYLAND_DISPLAY": "wayland-9", "XDG_RUNTIME_DIR": str(tmp_path)}
    with pytest.raises(CompositorGone):
        WaylandEyes(environment, time.monotonic, NoPads(), NoSession())
    assert eyes_of_linux(environment).abilities.display_server == "wayland"

"""A display of its own for one test, with or without a window manager, and programs that hold its keyboard, pointer or server.
Must not use the display of the other tests: these grabs would stop them all."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any

import pytest
from Xlib import X
from Xlib.display import Display as XlibDisplay
from Xlib.ext import xtest
from Xlib.protocol.event import ClientMessage, KeyPress

from tests.screen import start_display, start_quietly

_SYSTEM_PYTHON = "/usr/bin/python3"

ROOT_GRAB = """
import signal, sys
from Xlib import X, display
d = display.Display()
r = d.screen().root
k = r.grab_keyboard(False, X.GrabModeAsync, X.GrabModeAsync, X.CurrentTime)
p = r.grab_pointer(False, X.ButtonPressMask, X.GrabModeAsync, X.GrabModeAsync, 0, 0, X.CurrentTime)
d.sync(); print('held' if (k, p) == (0, 0) else 'no', flush=True)
signal.pause()
"""

LOCKER = """
import signal
from Xlib import X, display
d = display.Display()
s = d.screen()
w = s.root.create_window(0, 0, s.width_in_pixels, s.height_in_pixels, 0, s.root_depth, override_redirect=True)
w.map(); d.sync()
while w.get_attributes().map_state != X.IsViewable: pass
k = w.grab_keyboard(False, X.GrabModeAsync, X.GrabModeAsync, X.CurrentTime)
d.sync(); print('held' if k == 0 else 'no', flush=True)
signal.pause()
"""

SERVER_GRAB = """
import signal
from Xlib import display
d = display.Display(); d.grab_server(); d.sync(); print('held', flush=True)
signal.pause()
"""

QT_MENU = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu
app = QApplication([])
window = QMainWindow(); window.resize(300, 200); window.show()
menu = QMenu(window)
for word in ('one', 'two', 'three'): menu.addAction(word)
window.activateWindow()
def told():
    print('held', flush=True)
def open_menu():
    menu.aboutToShow.connect(lambda: QTimer.singleShot(300, told))
    menu.popup(window.mapToGlobal(window.rect().center()))
QTimer.singleShot(500, open_menu)
alive = QTimer(); alive.timeout.connect(lambda: print('alive', flush=True)); alive.start(200)
app.exec()
"""

GTK_POPUP = """
import gi
gi.require_version('Gtk', '3.0')
from gi.repository import Gtk, GLib
window = Gtk.Window(); window.set_default_size(300, 200)
box = Gtk.ComboBoxText()
for word in ('one', 'two', 'three'): box.append_text(word)
window.add(box); window.show_all(); window.present()
def popped():
    box.popup(); GLib.timeout_add(400, told)
def told():
    print('held', flush=True)
GLib.timeout_add(500, popped)
GLib.timeout_add(200, lambda: print('alive', flush=True) or True)
Gtk.main()
"""


def within(seconds: float, condition: Callable[[], bool]) -> bool:
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            return False
        select.select([], [], [], 0.005)
    return True


class OwnDisplay:
    def __init__(self, manager: bool = True) -> None:
        self._programs: list[subprocess.Popen[bytes]] = []
        server, self.name = start_display("900x600")
        self._server = server
        self.environment = {
            "DISPLAY": self.name,
            "PATH": os.environ["PATH"],
            "HOME": os.environ.get("HOME", "/"),
            "LANG": "C.UTF-8",
        }
        self.x: Any = XlibDisplay(self.name)
        if manager:
            self._programs.append(start_quietly(["openbox"], self.environment))
            checked = self.x.intern_atom("_NET_SUPPORTING_WM_CHECK")
            root = self.x.screen().root
            assert within(10, lambda: root.get_full_property(checked, X.AnyPropertyType) is not None)

    def start(self, text: str, python: str = sys.executable) -> subprocess.Popen[bytes]:
        program = subprocess.Popen(
            [python, "-c", text], env={**self.environment, "NO_AT_BRIDGE": "1"}, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self._programs.append(program)
        return program

    def start_holder(self, text: str, python: str = sys.executable) -> subprocess.Popen[bytes]:
        program = self.start(text, python)
        assert hears(program, b"held"), "the program did not get its grab"
        return program

    def start_gtk(self) -> subprocess.Popen[bytes]:
        probe = "import gi; gi.require_version('Gtk', '3.0'); from gi.repository import Gtk"
        if (
            not os.path.exists(_SYSTEM_PYTHON)
            or subprocess.run([_SYSTEM_PYTHON, "-c", probe], capture_output=True, check=False).returncode
        ):
            pytest.skip("this machine has no GTK 3 for Python (python3-gi, gir1.2-gtk-3.0)")
        return self.start_holder(GTK_POPUP, _SYSTEM_PYTHON)

    def window(self, managed: bool = True) -> Any:
        """A window of this process that has the keyboard and waits for keys."""
        screen = self.x.screen()
        window = screen.root.create_window(
            500,
            300,
            200,
            100,
            0,
            screen.root_depth,
            override_redirect=not managed,
            event_mask=X.KeyPressMask | X.StructureNotifyMask,
        )
        window.set_wm_protocols([self.x.intern_atom("WM_DELETE_WINDOW")])
        assert within(5, lambda: self._map(window))
        return window

    def _map(self, window: Any) -> bool:
        # Asked again each time: openbox loses what is asked while it starts.
        window.map()
        return bool(window.get_attributes().map_state == X.IsViewable)

    def make_full_screen(self, window: Any) -> None:
        root = self.x.screen().root
        data = (32, [1, self.x.intern_atom("_NET_WM_STATE_FULLSCREEN"), 0, 1, 0])
        wish = ClientMessage(window=window, client_type=self.x.intern_atom("_NET_WM_STATE"), data=data)
        root.send_event(wish, event_mask=X.SubstructureRedirectMask | X.SubstructureNotifyMask)
        self.x.sync()

    def types_into(self, window: Any, letter: str) -> bool:
        """A key pressed as if by hand arrives in the window."""
        window.set_input_focus(X.RevertToParent, X.CurrentTime)
        self.x.sync()
        key = self.x.keysym_to_keycode(ord(letter))
        for kind in (X.KeyPress, X.KeyRelease):
            xtest.fake_input(self.x, kind, key)
        self.x.sync()

        def arrived() -> bool:
            return any(
                isinstance(event, KeyPress) and event.detail == key
                for event in (self.x.next_event() for _ in range(self.x.pending_events()))
            )

        return within(1, arrived)

    def keyboard_map(self) -> bytes:
        return subprocess.run(["xkbcomp", "-w0", self.name, "-"], capture_output=True, check=True).stdout

    def end(self) -> None:
        for program in self._programs:
            # A stopped one must be able to die.
            for sign in (signal.SIGKILL, signal.SIGCONT):
                if program.poll() is None:
                    program.send_signal(sign)
            program.wait()
            if program.stdout is not None:
                program.stdout.close()
        self._server.terminate()
        self._server.wait()
        self.x.display.socket.close()


def hears(program: subprocess.Popen[bytes], word: bytes, within_s: float = 20) -> bool:
    """The program says this word in time."""
    assert program.stdout is not None
    end, data = time.monotonic() + within_s, b""
    while word not in data:
        readable, _, _ = select.select([program.stdout], [], [], max(0.0, end - time.monotonic()))
        more = os.read(program.stdout.fileno(), 4096) if readable else b""
        if not more:
            return False
        data += more
    return True

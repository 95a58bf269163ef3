"""A program with one window, for a script that switches between two of them.
Must not do anything but stand there."""

from __future__ import annotations

import os
import sys

from Xlib import X
from Xlib.display import Display


def main(name: str) -> None:
    display = Display()
    screen = display.screen()
    window = screen.root.create_window(50, 50, 300, 200, 0, screen.root_depth, X.InputOutput, event_mask=X.StructureNotifyMask)
    window.set_wm_class(name, name)
    window.change_property(display.intern_atom("_NET_WM_PID"), display.intern_atom("CARDINAL"), 32, [os.getpid()])
    window.map()
    display.sync()
    print(window.id, flush=True)
    while True:
        display.next_event()


if __name__ == "__main__":
    main(sys.argv[1])

"""One of our windows is kept above all others, on every workspace, by a real window manager.
Must not use the display of the other tests."""

from __future__ import annotations

from Xlib import X

from app.platform.desktop.linux import LinuxDesktop
from app.platform.desktop.linux_above import keep_above
from tests.platform.foreground.displays import OwnDisplay, within


def test_a_window_is_kept_above_on_every_workspace() -> None:
    display = OwnDisplay()
    try:
        window = display.window()
        LinuxDesktop(display.environment).keep_above(window.id)

        def of(name: str) -> list[int]:
            found = window.get_full_property(display.x.intern_atom(name), X.AnyPropertyType)
            return [] if found is None else list(found.value)

        above = display.x.intern_atom("_NET_WM_STATE_ABOVE")
        assert within(5, lambda: above in of("_NET_WM_STATE") and of("_NET_WM_DESKTOP") == [0xFFFFFFFF])
        unlisted = {display.x.intern_atom(f"_NET_WM_STATE_SKIP_{name}") for name in ("TASKBAR", "PAGER")}
        assert within(5, lambda: unlisted <= set(of("_NET_WM_STATE")))
    finally:
        display.end()


def test_no_display_changes_nothing() -> None:
    assert keep_above({"DISPLAY": ":4999"}, 1) is False

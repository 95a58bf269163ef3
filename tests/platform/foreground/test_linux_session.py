"""Who keeps a session awake, and how it is locked: asked of services on a real bus.
Must not lock or end the session of the person who runs the tests."""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from app.platform.foreground.linux_session import LinuxSession
from tests.platform.desktop.buses import Service, a_bus

PLAYER = "org.mpris.MediaPlayer2.video"


@pytest.fixture
def address() -> Iterator[str]:
    with a_bus() as found:
        yield found


Begin = Callable[..., LinuxSession]


@pytest.fixture
def a_session(tmp_path: Path) -> Iterator[Begin]:
    begun: list[LinuxSession] = []

    def begin(address: str | None, **more: str) -> LinuxSession:
        given = {} if address is None else {"DBUS_SESSION_BUS_ADDRESS": address}
        begun.append(LinuxSession({"PATH": str(tmp_path), **given, **more}))
        return begun[-1]

    yield begin
    for session in begun:
        session.close()


def a_program(folder: Path, name: str) -> Path:
    path = folder / name
    path.write_text(f'#!/bin/sh\necho "$@" > {folder}/{name}.said\n')
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return folder / f"{name}.said"


def test_nobody_to_ask_is_not_known(a_session: Begin, address: str) -> None:
    assert a_session(None).inhibited(5) is None
    assert a_session("unix:path=/nonexistent").inhibited(5) is None
    assert a_session(address).inhibited(5) is None


@pytest.mark.parametrize("held", [True, False])
@pytest.mark.parametrize(
    ("name", "method"), [("org.gnome.SessionManager", "IsInhibited"), ("org.freedesktop.PowerManagement", "HasInhibit")]
)
def test_a_held_inhibitor_is_watching(a_session: Begin, address: str, name: str, method: str, held: bool) -> None:
    service = Service(address, name, {method: ("b", (held,))})
    session = a_session(address)
    assert session.inhibited(5) is held
    service.end()


@pytest.mark.parametrize(
    ("state", "in_front", "watching"), [("Playing", True, True), ("Paused", True, False), ("Playing", False, False)]
)
def test_a_player_is_watching_only_where_it_plays_in_front(
    a_session: Begin, address: str, state: str, in_front: bool, watching: bool
) -> None:
    service = Service(address, PLAYER, {"Get": ("v", (("s", state),))})
    session = a_session(address)
    assert session.inhibited(os.getpid() if in_front else 1) is watching
    service.end()


def test_a_silent_service_costs_a_quarter_of_a_second_and_is_left_alone_for_a_while(a_session: Begin, address: str) -> None:
    service = Service(address, "org.gnome.SessionManager", {"IsInhibited": "silent"})
    session = a_session(address)
    start = time.monotonic()
    assert session.inhibited(5) is None
    assert session.inhibited(6) is None
    assert time.monotonic() - start < 1
    service.end()


def test_gnome_tells_how_long_nobody_moved(a_session: Begin, address: str) -> None:
    service = Service(address, "org.gnome.Mutter.IdleMonitor", {"GetIdletime": ("t", (12500,))})
    session = a_session(address)
    assert session.mutter_idle_s() == 12.5
    service.end()
    assert a_session(None).mutter_idle_s() is None


def test_the_desktops_own_locker_is_asked_first(a_session: Begin, address: str, tmp_path: Path) -> None:
    said = a_program(tmp_path, "loginctl")
    service = Service(address, "org.freedesktop.ScreenSaver", {"Lock": ("", ())})
    assert a_session(address).lock()
    assert service.calls.get(timeout=5)[0] == "Lock"
    assert not said.exists()
    service.end()


def test_without_a_locker_on_the_bus_logind_is_asked(a_session: Begin, tmp_path: Path) -> None:
    said = a_program(tmp_path, "loginctl")
    assert a_session(None, XDG_SESSION_ID="c7").lock()
    assert said.read_text().split() == ["lock-session", "c7"]


def test_nothing_that_locks_is_told(a_session: Begin) -> None:
    assert not a_session(None).lock()
    assert not a_session(None, XDG_SESSION_ID="c7").sign_out()


def test_signing_out_goes_the_desktops_own_way(a_session: Begin, tmp_path: Path) -> None:
    logind, xfce = a_program(tmp_path, "loginctl"), a_program(tmp_path, "xfce4-session-logout")
    assert a_session(None, XDG_SESSION_ID="c7", XDG_CURRENT_DESKTOP="XFCE").sign_out()
    assert xfce.read_text().split() == ["--logout"]
    assert not logind.exists()
    assert a_session(None, XDG_SESSION_ID="c7").sign_out()
    assert logind.read_text().split() == ["terminate-session", "c7"]


def test_a_logout_that_the_desktop_refuses_ends_at_logind(a_session: Begin, tmp_path: Path) -> None:
    logind = a_program(tmp_path, "loginctl")
    refusing = tmp_path / "xfce4-session-logout"
    refusing.write_text("#!/bin/sh\nexit 1\n")
    refusing.chmod(0o700)
    environment: dict[str, Any] = {"XDG_SESSION_ID": "c7", "XDG_CURRENT_DESKTOP": "XFCE"}
    assert a_session(None, **environment).sign_out()
    assert logind.read_text().split() == ["terminate-session", "c7"]

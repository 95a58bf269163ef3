"""What doctor says of a session is what is there, by files and buses that tests make.
Must not look at the developer's own session."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.platform.desktop.doctor import desktop_findings
from app.platform.desktop.finding import Finding, State
from app.platform.desktop.linux_doctor import shown, typing
from tests.platform.desktop.buses import NOTIFICATIONS, Service, a_bus


def a_system(root: Path, *files: str, running: tuple[str, ...] = ()) -> Path:
    for file in files:
        (root / file).parent.mkdir(parents=True, exist_ok=True)
        (root / file).touch()
    for pid, name in enumerate(running, 100):
        (root / "proc" / str(pid)).mkdir(parents=True)
        (root / "proc" / str(pid) / "comm").write_text(name + "\n")
    return root


@pytest.mark.parametrize(
    ("files", "running", "found"),
    [
        ((), (), Finding("typing", State.MISSING)),
        ((), ("ibus-daemon",), Finding("typing", State.MISSING)),
        (("usr/share/ibus/component/unikey.xml",), (), Finding("typing", State.LIMITED, {"by": "ibus-unikey"})),
        (("usr/share/ibus/component/bamboo.xml",), ("ibus-daemon",), Finding("typing", State.OK, {"by": "ibus-bamboo"})),
        (("usr/share/fcitx5/addon/unikey.conf",), ("fcitx5",), Finding("typing", State.OK, {"by": "fcitx5-unikey"})),
        (
            ("usr/share/ibus/component/unikey.xml", "usr/share/fcitx5/addon/unikey.conf"),
            ("fcitx5",),
            Finding("typing", State.OK, {"by": "fcitx5-unikey"}),
        ),
    ],
)
def test_typing_vietnamese_is_told_as_it_is(
    tmp_path: Path, files: tuple[str, ...], running: tuple[str, ...], found: Finding
) -> None:
    assert typing({}, a_system(tmp_path, *files, running=running)) == [found]


def test_an_input_method_of_another_account_is_not_ours(tmp_path: Path) -> None:
    system = a_system(tmp_path, "usr/share/ibus/component/unikey.xml", running=("ibus-daemon",))
    assert typing({}, system, account=os.getuid() + 1)[0].state is State.LIMITED


def test_nothing_is_there_without_a_session(tmp_path: Path) -> None:
    assert {finding.state for finding in shown({}, tmp_path)} == {State.MISSING}
    assert desktop_findings({})[0] == Finding("display", State.MISSING)


def test_notifications_and_tray_are_found_on_the_bus(tmp_path: Path) -> None:
    with a_bus() as address:
        environment = {"DBUS_SESSION_BUS_ADDRESS": address}
        server = Service(address, NOTIFICATIONS, {})
        tray = Service(address, "org.kde.StatusNotifierWatcher", {})
        assert [finding.state for finding in shown(environment, tmp_path)[:2]] == [State.OK, State.OK]
        tray.end()
        assert shown(environment, tmp_path)[1].state is State.MISSING
        server.end()


def test_a_voice_needs_a_program_and_its_data(tmp_path: Path) -> None:
    programs = tmp_path / "bin"
    programs.mkdir()
    (programs / "espeak-ng").touch(mode=0o700)
    environment = {"PATH": str(programs)}
    assert shown(environment, tmp_path)[2].state is State.MISSING
    a_system(tmp_path, "usr/lib/x86_64-linux-gnu/espeak-ng-data/vi_dict")
    assert shown(environment, tmp_path)[2] == Finding("speech", State.OK)

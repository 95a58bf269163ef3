"""What the desktop asks of Linux, with environments that tests make.
Must not read the developer's own settings."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from app.platform.desktop.linux import LinuxDesktop
from tests.platform.desktop.buses import Service, a_bus

PORTAL = "org.freedesktop.portal.Desktop"


def a_desktop(tmp_path: Path, **environment: str) -> tuple[LinuxDesktop, dict[str, str]]:
    given = {"HOME": str(tmp_path / "nhà của bé"), "PATH": os.environ["PATH"], **environment}
    return LinuxDesktop(given, tmp_path), given


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "vi_VN.UTF-8"}, "vi"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LANG": "C"}, "en"),
        ({"LANG": "C.UTF-8", "LANGUAGE": "vi"}, "en"),
        ({"LANG": "en_US.UTF-8", "LANGUAGE": "vi:en"}, "vi"),
        ({"LANG": "vi_VN", "LC_MESSAGES": "en_US"}, "en"),
        ({"LANG": "en_US", "LC_ALL": "vi"}, "vi"),
        ({"LANG": "vie_nonsense"}, "en"),
        ({}, "en"),
    ],
)
def test_the_language_is_that_of_the_session(tmp_path: Path, environment: dict[str, str], language: str) -> None:
    assert a_desktop(tmp_path, **environment)[0].language() == language


def test_a_session_without_a_locale_takes_that_of_the_system(tmp_path: Path) -> None:
    (tmp_path / "etc/default").mkdir(parents=True)
    (tmp_path / "etc/default/locale").write_text('#  comment\nLANG="vi_VN.UTF-8"\n')
    assert a_desktop(tmp_path)[0].language() == "vi"
    assert a_desktop(tmp_path, LANG="C")[0].language() == "en"


@pytest.mark.parametrize(
    ("environment", "modules"),
    [
        ({}, "fcitx;ibus;compose"),
        ({"QT_IM_MODULE": "ibus"}, "ibus;fcitx;compose"),
        ({"QT_IM_MODULE": "fcitx"}, "fcitx;ibus;compose"),
        ({"QT_IM_MODULES": "mine"}, "mine"),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "wayland;fcitx;ibus;compose"),
    ],
)
def test_vietnamese_can_be_typed_where_the_person_has_not_chosen(
    tmp_path: Path, environment: dict[str, str], modules: str
) -> None:
    desktop, given = a_desktop(tmp_path, **environment)
    desktop.prepare_input_methods()
    assert given["QT_IM_MODULES"] == modules


def test_a_window_needs_a_display_that_answers(tmp_path: Path) -> None:
    assert not a_desktop(tmp_path)[0].has_display()
    assert not a_desktop(tmp_path, DISPLAY=":4711")[0].has_display()
    assert a_desktop(tmp_path, QT_QPA_PLATFORM="offscreen")[0].has_display()
    (tmp_path / "wayland-0").touch()
    wayland = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}
    assert a_desktop(tmp_path, **wayland)[0].has_display()


def test_motion_is_reduced_where_the_portal_says_so(tmp_path: Path) -> None:
    for value, reduced in ((1, True), (0, False)):
        with a_bus() as address:
            portal = Service(address, PORTAL, {"Read": ("v", (("v", ("u", value)),))})
            assert a_desktop(tmp_path, DBUS_SESSION_BUS_ADDRESS=address)[0].reduce_motion() is reduced
            portal.end()


def test_motion_is_not_reduced_where_nobody_answers(tmp_path: Path) -> None:
    with a_bus() as address:
        assert a_desktop(tmp_path, DBUS_SESSION_BUS_ADDRESS=address)[0].reduce_motion() is False
    assert a_desktop(tmp_path, DBUS_SESSION_BUS_ADDRESS="unix:path=/nonexistent")[0].reduce_motion() is False
    assert a_desktop(tmp_path)[0].reduce_motion() is False


def test_motion_is_reduced_where_plasma_has_no_animations(tmp_path: Path) -> None:
    desktop, given = a_desktop(tmp_path, XDG_CURRENT_DESKTOP="KDE")
    config = Path(given["HOME"]) / ".config"
    config.mkdir(parents=True)
    (config / "kdeglobals").write_text("[KDE]\nAnimationDurationFactor=0\n")
    assert desktop.reduce_motion() is True
    (config / "kdeglobals").write_text("[KDE]\nAnimationDurationFactor=0.5\n")
    assert desktop.reduce_motion() is False


def test_a_crash_writes_no_memory(tmp_path: Path) -> None:
    code = (
        "import resource\nfrom app.platform.desktop.linux import LinuxDesktop\nLinuxDesktop().no_core_dumps()\n"
        "print(resource.getrlimit(resource.RLIMIT_CORE), int(open('/proc/self/coredump_filter').read(), 16))"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.split("\n")[0] == "(0, 0) 0"


def test_preferences_lie_in_the_accounts_settings(tmp_path: Path) -> None:
    desktop, given = a_desktop(tmp_path)
    assert desktop.preferences_path() == given["HOME"] + "/.config/haidang/desktop.json"
    assert a_desktop(tmp_path, XDG_CONFIG_HOME="/c")[0].preferences_path() == "/c/haidang/desktop.json"
    assert (
        a_desktop(tmp_path, XDG_CONFIG_HOME="relative")[0].preferences_path() == given["HOME"] + "/.config/haidang/desktop.json"
    )


def test_the_name_of_the_single_instance_lies_in_a_folder_of_this_account(tmp_path: Path) -> None:
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    desktop, _ = a_desktop(tmp_path, XDG_RUNTIME_DIR=str(runtime))
    name = Path(desktop.single_instance_name())
    assert name == runtime / "haidang" / "desktop.sock"
    assert stat.S_IMODE(name.parent.stat().st_mode) == 0o700


def test_an_installed_guard_is_expected_and_none_is_started(tmp_path: Path) -> None:
    if os.geteuid() != 0:
        pytest.skip("only root can put an install marker that counts")
    (tmp_path / "etc/haidang").mkdir(parents=True)
    (tmp_path / "etc/haidang/installed").write_text("")
    assert a_desktop(tmp_path)[0].start_guard() is False


def test_a_schools_lessons_lie_in_the_machines_place_and_in_the_accounts_data(tmp_path: Path) -> None:
    desktop, _ = a_desktop(tmp_path, HOME="/home/bin", XDG_DATA_HOME="/home/bin/data")
    assert desktop.lesson_folders() == (str(tmp_path / "etc/haidang/lessons"), "/home/bin/data/haidang/lessons")
    desktop, _ = a_desktop(tmp_path, HOME="/home/bin", HAIDANG_DATA="/srv/bin")
    assert desktop.lesson_folders()[1] == "/srv/bin/lessons"


def test_where_a_guard_is_installed_lessons_lie_in_the_machines_place_alone(tmp_path: Path) -> None:
    if os.geteuid() != 0:
        pytest.skip("only root can put an install marker that counts")
    (tmp_path / "etc/haidang").mkdir(parents=True)
    (tmp_path / "etc/haidang/installed").write_text("")
    assert a_desktop(tmp_path)[0].lesson_folders() == (str(tmp_path / "etc/haidang/lessons"),)

"""The clocks of this machine, and the zone from folders that a test makes.
Must not change any clock."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

if sys.platform != "linux":
    pytest.skip("the Linux clock", allow_module_level=True)

from app.platform.clock import clock_for_this_pc
from app.platform.clock.linux import LinuxClock


def test_the_boot_clock_goes_on_and_is_never_behind_the_running_clock() -> None:
    clock = clock_for_this_pc()
    first, running, second = clock.boot_s(), clock.running_s(), clock.boot_s()
    assert first <= second
    assert running <= second + 0.001
    assert clock.boot_id() == clock.boot_id() != ""


def test_the_wall_clock_is_aware_and_in_utc() -> None:
    wall = clock_for_this_pc().wall()
    assert wall.tzinfo is UTC
    assert abs((datetime.now(UTC) - wall).total_seconds()) < 5


def test_network_time_is_known_or_said_to_be_unknown() -> None:
    assert clock_for_this_pc().synchronised() in (True, False, None)


def test_the_mark_of_the_time_service_counts(tmp_path: Path) -> None:
    mark = tmp_path / "run/systemd/timesync/synchronized"
    mark.parent.mkdir(parents=True)
    mark.touch()
    assert LinuxClock(tmp_path, {}).synchronised() is True


def a_pc(root: Path, link: str | None = None, file: str | None = None) -> Path:
    (root / "etc").mkdir()
    if link is not None:
        (root / "etc/localtime").symlink_to(link)
    if file is not None:
        (root / "etc/timezone").write_text(file)
    return root


def test_the_zone_comes_from_the_variable_first(tmp_path: Path) -> None:
    root = a_pc(tmp_path, "/usr/share/zoneinfo/Europe/Paris", "Asia/Tokyo\n")
    assert LinuxClock(root, {"TZ": ":Asia/Ho_Chi_Minh"}).zone_name() == "Asia/Ho_Chi_Minh"
    assert LinuxClock(root, {"TZ": "/usr/share/zoneinfo/Asia/Bangkok"}).zone_name() == "Asia/Bangkok"


def test_then_from_the_link_of_the_system(tmp_path: Path) -> None:
    assert LinuxClock(a_pc(tmp_path, "/usr/share/zoneinfo/Europe/Paris", "Asia/Tokyo\n"), {}).zone_name() == "Europe/Paris"


def test_then_from_the_file(tmp_path: Path) -> None:
    assert LinuxClock(a_pc(tmp_path, None, "Asia/Ho_Chi_Minh\n"), {}).zone_name() == "Asia/Ho_Chi_Minh"


@pytest.mark.parametrize("zone", ["", "UTC+7", "../../etc/passwd", "Nowhere/Town", "\0"])
def test_a_zone_that_does_not_exist_is_utc(tmp_path: Path, zone: str) -> None:
    assert LinuxClock(a_pc(tmp_path, None, zone), {"TZ": zone}).zone_name() == "UTC"


def test_a_pc_without_any_zone_is_utc(tmp_path: Path) -> None:
    assert LinuxClock(a_pc(tmp_path), {}).zone_name() == "UTC"

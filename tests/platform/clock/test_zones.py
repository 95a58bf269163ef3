"""Names of zones from Windows and from links.
Must not read the machine's own zone."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from app.platform.clock.zones import WINDOWS, from_variable, from_windows, is_zone


@pytest.mark.parametrize("name", sorted(set(WINDOWS.values())))
def test_every_zone_of_the_table_exists(name: str) -> None:
    assert ZoneInfo(name).key == name


def test_windows_zone_of_ha_noi_is_viet_nams_own_on_a_vietnamese_pc() -> None:
    assert from_windows("SE Asia Standard Time", vietnam=True) == "Asia/Ho_Chi_Minh"
    assert from_windows("SE Asia Standard Time") == "Asia/Bangkok"
    assert from_windows("Tokyo Standard Time", vietnam=True) == "Asia/Tokyo"
    assert from_windows("Atlantis Standard Time") is None


def test_the_variable_may_hold_a_name_or_a_path() -> None:
    assert from_variable({"TZ": ":/usr/share/zoneinfo/Asia/Ho_Chi_Minh"}) == "Asia/Ho_Chi_Minh"
    assert from_variable({}) is None
    assert is_zone("Asia/Ho_Chi_Minh")
    assert not is_zone("/etc/passwd")

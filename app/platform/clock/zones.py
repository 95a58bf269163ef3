"""Names of time zones: from the variable, from the link of the system, and from Windows' own names.
Must not name a zone that zoneinfo does not know."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from zoneinfo import ZoneInfo

_FOLDER = "/zoneinfo/"
_FOLDER_MAC = "/zoneinfo.default/"

# From the Unicode CLDR table windowsZones (territory 001), the zones where our families and schools are likely to be.
WINDOWS = {
    "SE Asia Standard Time": "Asia/Bangkok",
    "Singapore Standard Time": "Asia/Singapore",
    "China Standard Time": "Asia/Shanghai",
    "Taipei Standard Time": "Asia/Taipei",
    "Tokyo Standard Time": "Asia/Tokyo",
    "Korea Standard Time": "Asia/Seoul",
    "W. Australia Standard Time": "Australia/Perth",
    "AUS Eastern Standard Time": "Australia/Sydney",
    "E. Australia Standard Time": "Australia/Brisbane",
    "New Zealand Standard Time": "Pacific/Auckland",
    "India Standard Time": "Asia/Calcutta",
    "Myanmar Standard Time": "Asia/Rangoon",
    "Central Asia Standard Time": "Asia/Almaty",
    "Arabian Standard Time": "Asia/Dubai",
    "Russian Standard Time": "Europe/Moscow",
    "E. Europe Standard Time": "Europe/Chisinau",
    "FLE Standard Time": "Europe/Kiev",
    "GTB Standard Time": "Europe/Bucharest",
    "Central Europe Standard Time": "Europe/Budapest",
    "Central European Standard Time": "Europe/Warsaw",
    "W. Europe Standard Time": "Europe/Berlin",
    "Romance Standard Time": "Europe/Paris",
    "GMT Standard Time": "Europe/London",
    "UTC": "Etc/UTC",
    "E. South America Standard Time": "America/Sao_Paulo",
    "Atlantic Standard Time": "America/Halifax",
    "Eastern Standard Time": "America/New_York",
    "Central Standard Time": "America/Chicago",
    "Mountain Standard Time": "America/Denver",
    "US Mountain Standard Time": "America/Phoenix",
    "Pacific Standard Time": "America/Los_Angeles",
    "Alaskan Standard Time": "America/Anchorage",
    "Hawaiian Standard Time": "Pacific/Honolulu",
}


def from_windows(name: str, vietnam: bool = False) -> str | None:
    """`vietnam`: the PC's region. Windows has one zone for Bangkok, Ha Noi and Jakarta; CLDR names Saigon for territory VN."""
    if vietnam and name == "SE Asia Standard Time":
        return "Asia/Ho_Chi_Minh"
    return WINDOWS.get(name)


def from_variable(environment: Mapping[str, str]) -> str | None:
    value = environment.get("TZ", "").removeprefix(":")
    return value.split(_FOLDER, 1)[1] if _FOLDER in value else value or None


def from_link(link: Path) -> str | None:
    try:
        target = os.path.realpath(link)
    except OSError:
        return None
    for folder in (_FOLDER, _FOLDER_MAC):
        if folder in target:
            return target.split(folder, 1)[1].removeprefix("posix/").removeprefix("right/")
    return None


def is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (OSError, ValueError, KeyError):
        return False
    return True

"""111, 113 and 115 from resources/helplines.toml.
Must not need a guard, a network or that file: help works even when it is gone."""

from __future__ import annotations

import tomllib
from pathlib import Path

import msgspec

from app.content.places import resources_dir


class Texts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    vi: str
    en: str

    def in_language(self, language: str) -> str:
        return self.vi if language == "vi" else self.en


class Helpline(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    number: str
    name: Texts
    about: Texts
    checked_on: str
    source: str = ""
    abroad: Texts | None = None


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    format: int
    checked_on: str
    helpline: tuple[Helpline, ...]


# What is shown when the file cannot be read: the numbers matter more than the words.
_ALWAYS = (
    Helpline("111", Texts("Tổng đài quốc gia bảo vệ trẻ em", "National child protection hotline"), Texts("Miễn phí, cả ngày lẫn đêm.", "Free, day and night."), ""),
    Helpline("113", Texts("Công an", "Police"), Texts("Khi đang có nguy hiểm.", "When there is danger right now."), ""),
    Helpline("115", Texts("Cấp cứu", "Ambulance"), Texts("Khi có người bị thương hoặc ốm nặng.", "When somebody is hurt or very ill."), ""),
)  # fmt: skip


def helplines(folder: Path | None = None) -> tuple[Helpline, ...]:
    """111 first. Never raises."""
    try:
        text = ((folder or resources_dir()) / "helplines.toml").read_text(encoding="utf-8")
        found = msgspec.convert(tomllib.loads(text), _File).helpline
    except (OSError, ValueError, msgspec.ValidationError):
        return _ALWAYS
    return found or _ALWAYS

"""The programs that families and school labs have, from resources/apps.toml.
Must not judge a program; app/model/apps.py finds it by these names."""

from __future__ import annotations

import tomllib
from pathlib import Path

import msgspec

from app.content.places import resources_dir
from app.model.apps import CatalogueApp
from app.model.problem import ProblemError


class _Names(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    en: str
    vi: str


class _Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """As CatalogueApp, but for the id, which is the key, and the name in Vietnamese where it differs."""

    name: str
    group: str
    name_vi: str | None = None
    programs: tuple[str, ...] = ()
    desktop_entries: tuple[str, ...] = ()
    window_names: tuple[str, ...] = ()
    original_names: tuple[str, ...] = ()
    runs: tuple[str, ...] = ()
    packages: tuple[str, ...] = ()


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    format: int
    groups: dict[str, _Names]
    apps: dict[str, _Entry]


def _read(path: Path) -> _File:
    try:
        found = msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), _File)
    except (OSError, ValueError, msgspec.ValidationError) as error:
        # tomllib and the decoder of UTF-8 both raise a ValueError.
        raise ProblemError("resource_missing", file=path.name) from error
    return found


def catalogue(language: str = "vi", folder: Path | None = None) -> tuple[CatalogueApp, ...]:
    """Raises ProblemError("resource_missing")."""
    entries = _read((folder or resources_dir()) / "apps.toml").apps
    return tuple(
        CatalogueApp(
            id=id,
            name=(entry.name_vi or entry.name) if language == "vi" else entry.name,
            group=entry.group,
            programs=entry.programs,
            desktop_entries=entry.desktop_entries,
            window_names=entry.window_names,
            original_names=entry.original_names,
            runs=entry.runs,
            packages=entry.packages,
        )
        for id, entry in entries.items()
    )


def group_names(language: str, folder: Path | None = None) -> dict[str, str]:
    """Group -> its name, in the order in which pages show them. A group of a parent's own keeps the name it was given."""
    groups = _read((folder or resources_dir()) / "apps.toml").groups
    return {group: names.vi if language == "vi" else names.en for group, names in groups.items()}

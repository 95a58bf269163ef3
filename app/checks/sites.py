"""The names that children know, from resources/known_sites.toml.
Must not need a network, nor end a check where the file is gone."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from pathlib import Path

import msgspec

from app.content.places import resources_dir


class Site(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    name: str
    domains: tuple[str, ...]
    word: tuple[str, ...] = ()
    common: tuple[str, ...] = ()
    vietnamese: tuple[str, ...] = ()


class _Domains(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    domains: frozenset[str] = frozenset()


class _Odd(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    endings: frozenset[str] = frozenset()


class _Lures(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    words: frozenset[str] = frozenset()


class Sites(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    format: int = 1
    checked_on: str = ""
    site: tuple[Site, ...] = ()
    not_copies: _Domains = _Domains()
    lures: _Lures = _Lures()
    shorteners: _Domains = _Domains()
    odd_endings: _Odd = _Odd()


def belongs(host: str, domains: Iterable[str]) -> bool:
    return any(host == domain or host.endswith("." + domain) for domain in domains)


def known_sites(folder: Path | None = None) -> Sites:
    """Never raises: without the file a link is still taken apart, and the report says that nothing was compared."""
    try:
        text = ((folder or resources_dir()) / "known_sites.toml").read_text(encoding="utf-8")
        return msgspec.convert(tomllib.loads(text), Sites)
    except (OSError, ValueError, msgspec.ValidationError):
        return Sites()

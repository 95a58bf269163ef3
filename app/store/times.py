"""Moments as the store keeps them: RFC 3339 text, or milliseconds since 1970 in UTC.
Must not read a clock."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import ColumnElement, func


def write_moment(moment: datetime) -> str:
    if moment.tzinfo is None:
        raise ValueError("a moment needs its zone")
    return moment.isoformat(timespec="seconds")


def read_moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


def to_ms(moment: datetime) -> int:
    if moment.tzinfo is None:
        raise ValueError("a moment needs its zone")
    return round(moment.timestamp() * 1000)


def from_ms(ms: int) -> datetime:
    return datetime.fromtimestamp(ms / 1000, UTC)


def is_before(column: ColumnElement[str] | ColumnElement[str | None], moment: datetime) -> ColumnElement[bool]:
    """By time and not by text: rows were written in whatever offset held then."""
    return func.julianday(column) < func.julianday(write_moment(moment))

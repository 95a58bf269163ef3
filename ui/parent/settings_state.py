"""What the page Settings shows: language, look, how long things are kept, and what may be deleted.
Must not word anything."""

from __future__ import annotations

from dataclasses import dataclass

from app.model.people import Child
from app.wire.messages import FamilyIs, RetentionIs

MOST_DAYS, MOST_MONTHS = 30, 13
PERSONAL = "personal"


@dataclass(frozen=True, slots=True)
class SettingsState:
    """`days` and `months` None: the guard has not told yet. `personal`: the guard may be ended from here."""

    language: str = "vi"
    mode: str = "system"
    reduce_motion: bool = False
    days: int | None = None
    months: int | None = None
    children: tuple[Child, ...] = ()
    personal: bool = True
    version: str = ""
    autostart: bool | None = None  # None: not to be chosen here


def settings_state(
    language: str,
    mode: str,
    reduce_motion: bool,
    retention: RetentionIs | None,
    family: FamilyIs | None,
    install: str,
    version: str,
    autostart: bool | None = None,
) -> SettingsState:
    return SettingsState(
        language,
        mode,
        reduce_motion,
        None if retention is None else retention.interval_days,
        None if retention is None else retention.total_months,
        () if family is None else family.children,
        install == PERSONAL,
        version,
        autostart if install == PERSONAL else None,
    )


def word_fits(typed: str, asked: str) -> bool:
    """The confirming word, however it was written; a missing accent is not a yes."""
    return " ".join(typed.split()).casefold() == asked.casefold() and bool(asked)

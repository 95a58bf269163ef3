"""Words for the marks that the guard sends: reasons, states, kinds of day, groups, levels.
Must not decide anything; an unknown mark is shown as it is."""

from __future__ import annotations

from app.content.catalogue import group_names
from app.content.problems.wording import QT_TRANSLATE_NOOP
from app.content.words import Words
from app.model.problem import ProblemError

_REASONS = {
    "allowed": QT_TRANSLATE_NOOP("cli", "allowed"),
    "system": QT_TRANSLATE_NOOP("cli", "belongs to the system"),
    "blocked": QT_TRANSLATE_NOOP("cli", "not allowed by the rules"),
    "ask": QT_TRANSLATE_NOOP("cli", "new, a parent has to say yes first"),
    "unclassified": QT_TRANSLATE_NOOP("cli", "not known yet, a parent has to say yes first"),
    "always": QT_TRANSLATE_NOOP("cli", "always allowed"),
    "grant": QT_TRANSLATE_NOOP("cli", "extra time"),
    "schedule": QT_TRANSLATE_NOOP("cli", "outside the hours of the rules"),
    "session": QT_TRANSLATE_NOOP("cli", "time for a break"),
    "daily": QT_TRANSLATE_NOOP("cli", "today's time is used up"),
    "group": QT_TRANSLATE_NOOP("cli", "the time of this group is used up"),
    "app": QT_TRANSLATE_NOOP("cli", "the time of this program is used up"),
    "paused": QT_TRANSLATE_NOOP("cli", "paused by hand"),
}
_STATES = {
    "running": QT_TRANSLATE_NOOP("cli", "running"),
    "paused": QT_TRANSLATE_NOOP("cli", "paused"),
    "closing": QT_TRANSLATE_NOOP("cli", "closing"),
    "ended": QT_TRANSLATE_NOOP("cli", "ended"),
}
_DAY_TYPES = {
    "school": QT_TRANSLATE_NOOP("cli", "school day"),
    "weekend": QT_TRANSLATE_NOOP("cli", "weekend"),
    "holiday": QT_TRANSLATE_NOOP("cli", "holiday"),
}
_LEVELS = {
    "reminder": QT_TRANSLATE_NOOP("cli", "reminder only"),
    "firm": QT_TRANSLATE_NOOP("cli", "firm"),
    "strong": QT_TRANSLATE_NOOP("cli", "strong"),
}
_WHY = {
    "same-account": QT_TRANSLATE_NOOP("cli", "The guard runs under the account that the child uses, so it can be ended there."),
    "administrator-account": QT_TRANSLATE_NOOP("cli", "The child's account may become administrator of this PC."),
    "no-freezer": QT_TRANSLATE_NOOP("cli", "A paused program can be started again by its own account."),
    "not-installed": QT_TRANSLATE_NOOP(
        "cli", "Hải Đăng is not installed as a service, so only the desktop starts the guard again."
    ),
    "no-foreground": QT_TRANSLATE_NOOP("cli", "Which program is in front cannot be seen here, so the whole session counts."),
    "no-idle": QT_TRANSLATE_NOOP("cli", "Whether somebody is at the PC cannot be seen here."),
    "polling": QT_TRANSLATE_NOOP("cli", "Programs are found by looking again and again, so a pause comes a little later."),
}


def _of(table: dict[str, str], mark: str, words: Words) -> str:
    return words.translate("cli", table[mark]) if mark in table else mark


def reason(mark: str, words: Words) -> str:
    return _of(_REASONS, mark, words)


def state(mark: str, words: Words) -> str:
    return _of(_STATES, mark, words)


def day_type(mark: str, words: Words) -> str:
    return _of(_DAY_TYPES, mark, words)


def level(mark: str, words: Words) -> str:
    return _of(_LEVELS, mark, words)


def why(mark: str, words: Words) -> str:
    return _of(_WHY, mark, words)


def group(mark: str | None, words: Words) -> str:
    if mark is None:
        return words.translate("cli", "no group")
    try:
        return group_names(words.language).get(mark, mark)
    except ProblemError:
        # Without the catalogue's file the marks still tell enough.
        return mark

"""Problems and groups of programs in words for the screen, from the same catalogues as the command line.
Must not hold words of its own."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QLocale

from app.content.words import Words
from app.model.problem import Problem, ProblemError
from ui.language import ScreenWords


def screen_words() -> Words:
    return ScreenWords()


def worded(problem: Problem) -> tuple[str, str]:
    """What is the matter, and what can be done next."""
    from app.content import problems  # the start of the program meets none

    return problems.worded(problem, ScreenWords())


def group_word(key: str) -> str:
    """The catalogue's name; a group of a parent's own keeps the name that it was given."""
    return _group_names("vi" if QLocale().language() is QLocale.Language.Vietnamese else "en").get(key, key)


@cache
def _group_names(language: str) -> dict[str, str]:
    from app.content.catalogue import group_names

    try:
        return group_names(language)
    except ProblemError:
        return {}

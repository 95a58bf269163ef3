"""Problems in words for the screen, from the same catalogue as the command line.
Must not hold words of its own."""

from __future__ import annotations

from app.content.words import Words
from app.model.problem import Problem
from ui.language import ScreenWords


def screen_words() -> Words:
    return ScreenWords()


def worded(problem: Problem) -> tuple[str, str]:
    """What is the matter, and what can be done next."""
    from app.content import problems  # the start of the program meets none

    return problems.worded(problem, ScreenWords())

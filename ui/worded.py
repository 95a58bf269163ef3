"""Problems in words for the screen, from the same catalogue as the command line.
Must not hold words of its own."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.content import problems
from app.content.words import Words
from app.model.problem import Problem


class _ScreenWords(Words):
    """Words through Qt's translator: the language that the screen speaks now, with no file read."""

    def __init__(self) -> None:
        self.language = "screen"

    def translate(self, context: str, source: str, comment: str = "", n: int | None = None) -> str:
        text = QCoreApplication.translate(context, source, comment or None, -1 if n is None else n)
        return text if n is None else text.replace("%n", str(n))


def screen_words() -> Words:
    return _ScreenWords()


def worded(problem: Problem) -> tuple[str, str]:
    """What is the matter, and what can be done next."""
    return problems.worded(problem, _ScreenWords())

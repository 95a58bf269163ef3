"""What all kinds of pages share: the part of a lesson page below its heading.
Must not know the way through the lesson."""

from __future__ import annotations

from abc import abstractmethod
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QLayout, QVBoxLayout, QWidget

from app.model.lessons import Page, PageWords, Question
from ui.page_base import Speaking
from ui.theme import Space
from ui.widgets.text import TextLabel, TextRole

_GONE = "gone"  # taken out, and deleted when Qt comes to it


class Body(Speaking):
    """`show_page` begins afresh; `show_words` words what stands, in another language too."""

    changed = Signal()  # whether it may go on, or what leads on

    wide = False
    """Whether it takes the whole width of the page, and the picture makes room."""
    heads_itself = False
    """Whether it shows heading and text itself, beside what it is about."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = PageWords()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.M)

    @abstractmethod
    def show_page(self, page: Page | Question) -> None: ...

    def show_words(self, words: PageWords) -> None:
        self._words = words
        self.retell()

    def may_go_on(self) -> bool:
        return True

    def option(self) -> str | None:
        """The chosen option of a choice."""
        return None

    def set_low(self, low: bool) -> None:
        """Whether height is scarce and width is not: everything is to have room without scrolling all the same."""

    def on_text(self) -> str:
        """Words of the button that leads on; empty: the usual ones."""
        return ""

    def spoken(self) -> str:
        """What is read aloud below heading and text."""
        return ""

    def first(self) -> QWidget | None:
        """Where the keyboard begins; None: nothing here takes it."""
        return None

    def stops(self) -> list[QWidget]:
        """Where Tab stops, in the order in which one reads."""
        return [button for button in self.findChildren(QAbstractButton) if not button.property(_GONE)]


def even_parts(number: int, most: int) -> list[range]:
    """0 up to `number` in as few parts as hold `most` each, none much shorter than another."""
    parts = max(1, -(-number // max(1, most)))
    edges = [number * part // parts for part in range(parts + 1)]
    return [range(start, stop) for start, stop in pairwise(edges)]


def clear(layout: QLayout) -> None:
    """Everything in it goes."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            for part in (widget, *widget.findChildren(QWidget)):
                part.setProperty(_GONE, True)
            widget.deleteLater()


class StoryBody(Body):
    """The text says it all, and the picture is large."""

    def show_page(self, page: Page | Question) -> None:
        """Nothing but text."""

    def retell(self) -> None:
        """The text stands above."""


class SayBody(Body):
    """One sentence, large; saying it leads on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        from ui.widgets.card import Card, Tint

        super().__init__(parent)
        self._sentence = TextLabel(TextRole.TITLE)
        self._how = TextLabel(TextRole.BODY)
        card = Card(Tint.SUN)
        card.add(self._sentence)
        self.column.addWidget(card)
        self.column.addWidget(self._how)
        self.column.addStretch(1)

    def show_page(self, page: Page | Question) -> None:
        """Its words are all there is."""

    def retell(self) -> None:
        self._sentence.set_text(self._words.say)
        self._how.set_text(self.tr("Say it aloud, as if somebody stood before you. Once more is fine, too."))

    def on_text(self) -> str:
        return self.tr("I have said it")

    def spoken(self) -> str:
        return self._words.say

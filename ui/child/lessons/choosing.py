"""A choice of the story, or a question of the review: each answer has its own why, shown in its card once it is chosen.
Must not lead anywhere; the page does when the child presses on."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.model.lessons import Page, Question
from ui.child.lessons.answer_card import AnswerCard, Mark
from ui.child.lessons.body import Body
from ui.child.lessons.card_pool import CardPool
from ui.theme import Space


class ChoosingBody(Body):
    """Another may be chosen at any time before going on. A question keeps every why that was opened; a choice only the last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        cards = QVBoxLayout()
        cards.setSpacing(Space.M)
        self._pool = CardPool(cards, AnswerCard, self._choose)
        self.column.addLayout(cards)
        self.column.addStretch(1)
        self._cards: dict[str, AnswerCard] = {}
        self._good: frozenset[str] = frozenset()
        self._chosen: str | None = None
        self._opened: set[str] = set()
        self._of_story = True

    def show_page(self, page: Page | Question) -> None:
        self._chosen, self._opened = None, set()
        self._of_story = isinstance(page, Page)
        marked = (
            [(option.id, option.good) for option in page.options]
            if isinstance(page, Page)
            else [(answer.id, answer.right) for answer in page.answers]
        )
        self._good = frozenset(id for id, good in marked if good)
        self._cards = self._pool.take([id for id, _ in marked])

    def retell(self) -> None:
        for id, card in self._cards.items():
            saying = self._words.sayings.get(f"{self._kind()} {id}")
            text, why = (saying.text, saying.why) if saying is not None else ("", "")
            shown = id == self._chosen if self._of_story else id in self._opened
            mark = Mark.PLAIN if not shown else Mark.GOOD if id in self._good else Mark.THINK
            card.show_card(text, mark, why if shown else "", self._said(mark))

    def may_go_on(self) -> bool:
        return self._chosen is not None

    def option(self) -> str | None:
        return self._chosen

    def on_text(self) -> str:
        return self.tr("See what happens") if self._of_story else ""

    def spoken(self) -> str:
        if self._chosen is not None:
            saying = self._words.sayings.get(f"{self._kind()} {self._chosen}")
            return saying.why if saying is not None else ""
        return "\n".join(card.text() for card in self._cards.values())

    def first(self) -> QWidget | None:
        return next(iter(self._cards.values()), None)

    def _kind(self) -> str:
        return "option" if self._of_story else "answer"

    def _said(self, mark: Mark) -> str:
        if mark is Mark.PLAIN:
            return ""
        return self.tr("a good way") if mark is Mark.GOOD else self.tr("worth a second thought")

    def _choose(self, id: str) -> None:
        self._chosen = id
        self._opened.add(id)
        self.retell()
        self.changed.emit()

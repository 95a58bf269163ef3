"""Cards that are used again from page to page: a new one costs more than a turned page may take.
Must not know what stands on a card."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QLayout

from ui.child.lessons.answer_card import AnswerCard


class CardPool:
    """`make` makes a card, `pressed` is told its id. Cards that are not wanted now stay in the layout, hidden."""

    def __init__(self, layout: QLayout, make: Callable[[], AnswerCard], pressed: Callable[[str], None]) -> None:
        self._layout = layout
        self._make = make
        self._pressed = pressed
        self._cards: list[AnswerCard] = []
        self._ids: tuple[str, ...] = ()

    def take(self, ids: Sequence[str]) -> dict[str, AnswerCard]:
        """A card for each, in that order, as if it were new."""
        self._ids = tuple(ids)
        while len(self._cards) < len(self._ids):
            card = self._make()
            card.clicked.connect(partial(self._told, len(self._cards)))
            self._cards.append(card)
            self._layout.addWidget(card)
        for number, card in enumerate(self._cards):
            card.setEnabled(True)
            card.setVisible(number < len(self._ids))
        return dict(zip(self._ids, self._cards, strict=False))

    def _told(self, number: int) -> None:
        if number < len(self._ids):
            self._pressed(self._ids[number])

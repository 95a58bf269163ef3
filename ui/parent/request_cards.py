"""The cards of some requests beside each other, as Today and Requests show them.
Must not answer; it tells what was pressed on which request."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.model.people import Request
from ui.parent.parent_words import ParentWords
from ui.parent.request_card import RequestCard
from ui.widgets.as_many import as_many
from ui.widgets.flow import TileLayout


class RequestCards(QWidget):
    give_chosen = Signal(str)  # request id, as of all here
    later_chosen = Signal(str)
    no_chosen = Signal(str)
    other_chosen = Signal(str)
    rules_chosen = Signal(str)

    def __init__(self, words: ParentWords) -> None:
        super().__init__()
        self._words = words
        self._cards: list[RequestCard] = []
        self._tiles = TileLayout(self, least=420)

    def show_requests(
        self,
        requests: tuple[Request, ...],
        names: tuple[tuple[str, str], ...],
        otherwise: str,
        versions: tuple[tuple[str, int], ...],
        day: str | None,
        *,
        helper: bool,
        main: bool,
    ) -> None:
        """`names` and `versions` (of the rules) are by child; `otherwise` names a child that is not among them.
        `main`: the first answer of the first request is the page's main button."""
        as_many(self._cards, len(requests), self._tiles, self._card)
        for number, (card, request) in enumerate(zip(self._cards, requests, strict=True)):
            name = dict(names).get(request.child, otherwise)
            version = dict(versions).get(request.child, 0)
            card.show_request(request, name, day, helper=helper, first=main and number == 0, version=version)

    def _card(self) -> RequestCard:
        made = RequestCard(self._words)
        made.give_chosen.connect(self.give_chosen)
        made.later_chosen.connect(self.later_chosen)
        made.no_chosen.connect(self.no_chosen)
        made.other_chosen.connect(self.other_chosen)
        made.rules_chosen.connect(self.rules_chosen)
        return made

"""The parent's Requests: what waits for an answer, and what became of the earlier ones, with both sides' words.
Must not answer; it tells what was pressed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.model.people import Request
from ui.page_base import Speaking
from ui.parent.parent_words import ParentWords
from ui.parent.request_cards import RequestCards
from ui.parent.requests_state import RequestsState
from ui.theme import Art, Icon, Space
from ui.widgets.button import ActionButton
from ui.widgets.page import PageFrame
from ui.widgets.picture import Picture
from ui.widgets.text import TextLabel, TextRole


class _Section(QWidget):
    """A heading over cards of requests."""

    def __init__(self, words: ParentWords) -> None:
        super().__init__()
        self.cards = RequestCards(words)
        self._title = TextLabel(TextRole.HEADING)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self._title)
        column.addWidget(self.cards)

    def show_requests(self, title: str, requests: tuple[Request, ...], state: RequestsState, *, main: bool) -> None:
        self._title.set_text(title)
        child = self.tr("A child")
        self.cards.show_requests(requests, state.names, child, state.versions, state.day, helper=state.helper, main=main)
        self.setVisible(bool(requests))


class RequestsPage(Speaking):
    give_chosen = Signal(str)
    later_chosen = Signal(str)
    no_chosen = Signal(str)
    other_chosen = Signal(str)
    rules_chosen = Signal(str)
    more_asked = Signal()

    def __init__(self, words: ParentWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = RequestsState()
        self._page = PageFrame()
        self._waiting, self._earlier = _Section(words), _Section(words)
        for cards in (self._waiting.cards, self._earlier.cards):
            cards.give_chosen.connect(self.give_chosen)
            cards.later_chosen.connect(self.later_chosen)
            cards.no_chosen.connect(self.no_chosen)
            cards.other_chosen.connect(self.other_chosen)
            cards.rules_chosen.connect(self.rules_chosen)
        self._calm = Picture(Art.CALM_SEA)
        self._calm.setFixedHeight(180)
        self._none = TextLabel(TextRole.BODY, alignment=Qt.AlignmentFlag.AlignHCenter)
        self._more = ActionButton("", Icon.ARROW_DOWN)
        self._more.clicked.connect(self.more_asked)
        for part in (self._calm, self._none, self._waiting, self._earlier, self._more):
            self._page.body.addWidget(part)
        self._page.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._page)
        self.retell()

    def show_state(self, state: RequestsState) -> None:
        self._state = state
        self.retell()

    def retell(self) -> None:
        state = self._state
        self._page.set_title(self.tr("Requests"), self.tr("What the children asked for, and what was answered."))
        self._waiting.show_requests(self.tr("Waiting for your answer"), state.waiting, state, main=True)
        self._earlier.show_requests(self.tr("Earlier"), state.earlier, state, main=False)
        calm = not state.waiting
        self._calm.setVisible(calm and state.told and not state.earlier)
        self._none.setVisible(calm)
        self._none.set_text(
            self.tr("Nothing waits for an answer right now.")
            if state.told
            else self.tr("The lighthouse keeper has not told anything yet.")
        )
        self._more.set_text(self.tr("%n more", "", state.more))
        self._more.setVisible(state.more > 0)

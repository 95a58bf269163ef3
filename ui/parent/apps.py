"""The parent's Apps: new ones that wait for a word, and everything that ran, with search.
Must not change a rule; it tells what was pressed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.page_base import Speaking
from ui.parent.app_row import AppRow, NewAppCard
from ui.parent.apps_state import AppsState, found
from ui.parent.child_choice import ChildChoice
from ui.parent.parent_words import ParentWords
from ui.theme import Icon, Space
from ui.widgets.as_many import as_many
from ui.widgets.button import ActionButton
from ui.widgets.card import Card
from ui.widgets.flow import TileLayout
from ui.widgets.page import PageFrame
from ui.widgets.text import TextLabel, TextRole

FIRST_ROWS = 40
"""More come with a button: a PC may know hundreds of programs."""


class AppsPage(Speaking):
    child_chosen = Signal(str)
    rule_chosen = Signal(str, object)  # app id, Rule
    change_asked = Signal(str)  # app id

    def __init__(self, words: ParentWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._state = AppsState()
        self._most = FIRST_ROWS
        self._rows: list[AppRow] = []
        self._new: list[NewAppCard] = []
        self._page = PageFrame()
        self._choice = ChildChoice()
        self._choice.child_chosen.connect(self.child_chosen)
        self._page.add_header_action(self._choice)
        self._new_title = TextLabel(TextRole.HEADING)
        self._waiting = QWidget()
        column = QVBoxLayout(self._waiting)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self._new_title)
        self._tiles = TileLayout(least=400)
        column.addLayout(self._tiles)
        self._search = QLineEdit()
        self._search.setClearButtonEnabled(False)
        self._search.textChanged.connect(self._searched)
        self._none = TextLabel(TextRole.BODY)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._more = ActionButton("", Icon.ARROW_DOWN)
        self._more.clicked.connect(self._show_more)
        self._card = Card()
        self._card.add(self._search)
        self._card.add(self._none)
        self._card.add_layout(self._list)
        self._card.add(self._more, beginning=True)
        self._page.body.addWidget(self._waiting)
        self._page.body.addWidget(self._card)
        self._page.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._page)
        self.retell()

    def show_state(self, state: AppsState) -> None:
        if state.child != self._state.child:
            self._most = FIRST_ROWS
        self._state = state
        self.retell()

    def retell(self) -> None:
        state = self._state
        self._choice.show_children(state.children, state.child)
        title = self.tr("{name}'s apps").format(name=state.nickname) if state.nickname else self.tr("Apps")
        self._page.set_title(title, self.tr("What has run, for how long, and which rule holds. No titles, no pages, no content."))
        self._show_waiting()
        self._search.setAccessibleName(self.tr("Search"))
        self._search.setPlaceholderText(self.tr("Search by name or group, with or without diacritics"))
        self._show_list()

    def _show_waiting(self) -> None:
        state = self._state
        self._new_title.set_text(self.tr("New apps waiting for you"))
        as_many(self._new, len(state.waiting), self._tiles, self._new_card)
        for card, app in zip(self._new, state.waiting, strict=True):
            card.show_app(app, state.day)
        self._waiting.setVisible(bool(state.waiting))

    def _new_card(self) -> NewAppCard:
        made = NewAppCard(self._words)
        made.rule_chosen.connect(self.rule_chosen)
        return made

    def _show_list(self) -> None:
        state, asked = self._state, self._search.text()
        hits = tuple(app for app in state.apps if found(app, asked, self._words.group(app.group)))
        shown = hits[: self._most]
        as_many(self._rows, len(shown), self._list, self._row)
        for row, app in zip(self._rows, shown, strict=True):
            row.show_app(app)
        if not state.told:
            none = self.tr("The lighthouse keeper has not told anything yet.")
        elif asked.strip():
            none = self.tr("No app with this name.")
        else:
            none = self.tr("No app has been used yet.")
        self._none.set_text(none)
        self._none.setVisible(not shown)
        self._search.setEnabled(state.told)
        left = len(hits) - len(shown)
        self._more.set_text(self.tr("%n more", "", left))
        self._more.setVisible(left > 0)

    def _row(self) -> AppRow:
        made = AppRow(self._words)
        made.change_asked.connect(self.change_asked)
        return made

    def _searched(self) -> None:
        self._most = FIRST_ROWS
        self._show_list()

    def _show_more(self) -> None:
        self._most += FIRST_ROWS
        self._show_list()

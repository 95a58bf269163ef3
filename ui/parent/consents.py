"""The parents' page of photo consents: child by child, who may use which picture, and how it stands.
Must not change anything; it tells what was pressed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.page_base import Speaking
from ui.parent.consent_card import ConsentCard
from ui.parent.consent_words import ConsentWords
from ui.parent.consents_state import ChildConsents, ConsentsState
from ui.theme import Art, Icon, Space
from ui.widgets.as_many import as_many
from ui.widgets.button import ActionButton, ButtonKind
from ui.widgets.page import PageFrame
from ui.widgets.picture import Picture
from ui.widgets.text import TextLabel, TextRole


class _Group(QWidget):
    """One child's lines under its name."""

    withdraw_chosen = Signal(str)
    used_chosen = Signal(str)
    delete_chosen = Signal(str)

    def __init__(self, words: ConsentWords) -> None:
        super().__init__()
        self._words = words
        self._cards: list[ConsentCard] = []
        self._title = TextLabel(TextRole.HEADING)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.M)
        self._column.addWidget(self._title)

    def show_group(self, group: ChildConsents) -> None:
        self._title.set_text(group.nickname)
        as_many(self._cards, len(group.lines), self._column, self._card)
        for card, line in zip(self._cards, group.lines, strict=True):
            card.show_line(line, group.nickname)

    def _card(self) -> ConsentCard:
        made = ConsentCard(self._words)
        made.withdraw_chosen.connect(self.withdraw_chosen)
        made.used_chosen.connect(self.used_chosen)
        made.delete_chosen.connect(self.delete_chosen)
        return made


class ConsentsPage(Speaking):
    add_asked = Signal()
    save_asked = Signal()
    withdraw_chosen = Signal(str)  # consent id
    used_chosen = Signal(str)
    delete_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = ConsentsState()
        self._words = ConsentWords(self)
        self._groups: list[_Group] = []
        self._page = PageFrame()
        self._save = ActionButton("", Icon.FLOPPY_DISK)
        self._save.clicked.connect(self.save_asked)
        self._page.add_header_action(self._save)
        self._law = TextLabel(TextRole.BODY)
        self._add = ActionButton("", Icon.PLUS, ButtonKind.MAIN)
        self._add.clicked.connect(self.add_asked)
        self._calm = Picture(Art.CALM_SEA)
        self._calm.setFixedHeight(180)
        self._none = TextLabel(TextRole.BODY, alignment=Qt.AlignmentFlag.AlignHCenter)
        self._column = QVBoxLayout()
        self._column.setSpacing(Space.L)
        self._note = TextLabel(TextRole.SMALL)
        body = self._page.body
        body.addWidget(self._law)
        body.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        body.addWidget(self._calm)
        body.addWidget(self._none)
        body.addLayout(self._column)
        body.addStretch(1)
        body.addWidget(self._note)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._page)
        self.retell()

    def show_state(self, state: ConsentsState) -> None:
        self._state = state
        self.retell()

    def retell(self) -> None:
        state = self._state
        self._page.set_title(self.tr("Photo consent"), self.tr("Who may use which picture of which child, for what, until when."))
        self._save.set_text(self.tr("Save as PDF"))
        self._save.setVisible(bool(state.groups))
        self._law.set_text(self._words.law())
        self._add.set_text(self.tr("Write down a consent"))
        self._add.setEnabled(bool(state.children))
        as_many(self._groups, len(state.groups), self._column, self._group)
        for widget, group in zip(self._groups, state.groups, strict=True):
            widget.show_group(group)
        self._calm.setVisible(state.told and not state.groups)
        self._none.setVisible(not state.groups)
        self._none.set_text(
            self.tr("Nothing is written down yet. Before a picture of a child goes to anybody, it can be asked here.")
            if state.told
            else self.tr("The lighthouse keeper has not told anything yet.")
        )
        self._note.set_text(
            self.tr(
                "The child answers in their own session, and nobody can answer for them. Parents and child may take a yes back at any time, "
                "without a reason. Helpers do not see this page. Here are words only, never a picture."
            )
        )

    def _group(self) -> _Group:
        made = _Group(self._words)
        made.withdraw_chosen.connect(self.withdraw_chosen)
        made.used_chosen.connect(self.used_chosen)
        made.delete_chosen.connect(self.delete_chosen)
        return made

"""The page Messages: what children have told this adult, unread first. Nobody else's, and not before the own PIN.
Must not open a letter by itself: opening is what the child sees as "read"."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.model.tell import Gone
from app.wire.messages import LetterIs
from ui.page_base import Speaking
from ui.parent.feelings import FeelingsCard
from ui.parent.parent_words import ParentWords
from ui.parent.tell_state import LettersState
from ui.theme import Art, Icon, Space
from ui.widgets.as_many import as_many
from ui.widgets.button import ActionButton
from ui.widgets.card import Card, Tint
from ui.widgets.chip import Chip
from ui.widgets.flow import FlowLayout
from ui.widgets.notice import NoticeBar, NoticeKind
from ui.widgets.page import PageFrame
from ui.widgets.picture import Picture
from ui.widgets.text import TextLabel, TextRole


class LetterCard(Speaking):
    opened = Signal(str)

    def __init__(self, words: ParentWords) -> None:
        super().__init__()
        self._words = words
        self._letter: LetterIs | None = None
        self._title, self._about = TextLabel(TextRole.HEADING), TextLabel(TextRole.BODY)
        self._state = Chip()
        self._open = ActionButton("", Icon.ENVELOPE_SIMPLE)
        self._open.clicked.connect(self._pressed)
        words_column = QVBoxLayout()
        words_column.setSpacing(Space.XS)
        words_column.addWidget(self._title)
        chips = FlowLayout()
        chips.addWidget(self._state)
        words_column.addLayout(chips)
        words_column.addWidget(self._about)
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        row.addLayout(words_column, 1)
        row.addWidget(self._open, 0, Qt.AlignmentFlag.AlignVCenter)
        card = Card()
        card.add_layout(row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

    def show_letter(self, letter: LetterIs) -> None:
        self._letter = letter
        self.retell()

    def retell(self) -> None:
        letter = self._letter
        if letter is None:
            return
        name = letter.child_name
        self._title.set_text(self.tr("{name}, {time}").format(name=name, time=self._words.moment(letter.at)))
        if letter.unread:
            self._state.set_text(self.tr("not read yet"), Tint.SUN, Icon.ENVELOPE_SIMPLE)
        elif letter.answered_at is not None:
            self._state.set_text(self.tr("answered"), Tint.LEAF, Icon.CHECK)
        elif letter.lost is Gone.PIN_RESET:
            self._state.set_text(self.tr("lost with your old PIN"), Tint.GROUND, Icon.INFO)
        elif letter.lost is not None:
            self._state.set_text(self.tr("not opened in time"), Tint.GROUND, Icon.INFO)
        else:
            self._state.set_text(self.tr("read, not answered"), Tint.SEA, Icon.EYE)
        self._about.set_text(
            self.tr("{name} sees “read” when you open it.").format(name=name)
            if letter.unread
            else self.tr("told %n time(s)", "", letter.parts)
        )
        self._open.set_text(self.tr("Open"))
        self._open.setAccessibleName(
            self.tr("Open the message of {name}, {time}").format(name=name, time=self._words.moment(letter.at))
        )

    def _pressed(self) -> None:
        if self._letter is not None:
            self.opened.emit(self._letter.id)


class LettersPage(Speaking):
    letter_opened = Signal(str)
    ways_asked = Signal()

    def __init__(self, words: ParentWords) -> None:
        super().__init__()
        self._words = words
        self._state = LettersState()
        self._cards: list[LetterCard] = []
        self._frame = PageFrame()
        self._ways = ActionButton("", Icon.GEAR)
        self._ways.clicked.connect(self.ways_asked)
        self._frame.add_header_action(self._ways)
        self._lost = NoticeBar(NoticeKind.WARNING)
        self._calm = Picture(Art.CALM_SEA)
        self._calm.setFixedHeight(180)
        self._none = TextLabel(TextRole.BODY, alignment=Qt.AlignmentFlag.AlignHCenter)
        self._holder = QWidget()
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.M)
        self.feelings = FeelingsCard(words)
        for part in (self._lost, self._calm, self._none, self._holder, self.feelings):
            self._frame.body.addWidget(part)
        self._frame.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._frame)
        self.retell()

    def show_state(self, state: LettersState) -> None:
        self._state = state
        self.retell()

    def retell(self) -> None:
        state = self._state
        self._frame.set_title(
            self.tr("Messages"), self.tr("What a child has told you. Only your PIN opens them; no other adult can read them.")
        )
        self._ways.set_text(self.tr("How messages reach you"))
        self._lost.show_notice(
            NoticeKind.WARNING,
            self.tr("%n message(s) could not be opened any more after your PIN was reset.", "", state.lost),
            self.tr("The children have been told, and can send them again."),
        )
        self._lost.setVisible(state.lost > 0)
        self._calm.setVisible(state.told and not state.letters)
        self._none.setVisible(not state.letters)
        self._none.set_text(
            self.tr("No child has sent you a message.")
            if state.told
            else self.tr("The lighthouse keeper has not told anything yet.")
        )
        as_many(self._cards, len(state.letters), self._column, self._card)
        for card, letter in zip(self._cards, state.letters, strict=True):
            card.show_letter(letter)

    def _card(self) -> LetterCard:
        made = LetterCard(self._words)
        made.opened.connect(self.letter_opened)
        return made

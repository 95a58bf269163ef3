"""The three ways to check: a text, a photo, a link.
Must not check anything itself."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.child.checks.checks_words import ChecksWords
from ui.child.spare_picture import SparePicture
from ui.page_base import Speaking
from ui.theme import Art, Icon
from ui.widgets.card import Card, Tint
from ui.widgets.choice_card import ChoiceCard, Standing
from ui.widgets.flow import Columns
from ui.widgets.page import PageFrame, PageKind
from ui.widgets.text import TextLabel, TextRole

HIGH, LOW = 260, 0
ROOMY = 560
"""From this height of the page on the three cards are large."""


class WaysPage(Speaking):
    help_asked = Signal()
    tell_asked = Signal()
    way_chosen = Signal(str)  # text, photo, link

    def __init__(self) -> None:
        super().__init__()
        self._words = ChecksWords(self)
        self._frame = PageFrame(PageKind.CHILD)
        self._frame.help_asked.connect(self.help_asked)
        self._frame.tell_asked.connect(self.tell_asked)
        self._text = ChoiceCard(Standing.UPRIGHT)
        self._photo = ChoiceCard(Standing.UPRIGHT)
        self._link = ChoiceCard(Standing.UPRIGHT)
        self._text.clicked.connect(self._chose_text)
        self._photo.clicked.connect(self._chose_photo)
        self._link.clicked.connect(self._chose_link)
        columns = Columns(narrow=560)
        for card in (self._text, self._photo, self._link):
            columns.add(card)
        self._note = Card(Tint.SEA)
        self._note_text = TextLabel(TextRole.BODY)
        self._note.add(self._note_text)
        self._frame.body.addWidget(columns)
        self._frame.body.addWidget(self._note)
        self._picture = SparePicture(Art.SHORE, self._frame)
        self._frame.body.addWidget(self._picture, 100)
        self._frame.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._frame)
        self.retell()

    def first_focus(self) -> QWidget:
        return self._text

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for card in (self._text, self._photo, self._link):
            card.setMinimumHeight(HIGH if self.height() >= ROOMY else LOW)
        self._picture.make_room(self, True)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._picture.make_room(self, True)

    def _chose_text(self) -> None:
        self.way_chosen.emit("text")

    def _chose_photo(self) -> None:
        self.way_chosen.emit("photo")

    def _chose_link(self) -> None:
        self.way_chosen.emit("link")

    def retell(self) -> None:
        words = self._words
        self._frame.set_title(self.tr("Check before you share"), self.tr("What do you want to check?"))
        self._frame.set_bar_texts(words.help(), words.tell())
        self._text.show_choice(self.tr("A text"), self.tr("Does it tell a stranger too much?"), icon=Icon.CHAT_TEXT)
        self._photo.show_choice(self.tr("A photo"), self.tr("What does the file say about you?"), icon=Icon.IMAGE)
        self._link.show_choice(self.tr("A link"), self.tr("Where does it really lead?"), icon=Icon.LINK)
        self._note_text.set_text(
            self.tr("All of this happens on this PC. Nothing you check is kept or sent, and nobody is told.")
        )

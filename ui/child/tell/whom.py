"""Whom do you want to tell: a card for each adult of the child's, those outside, and someone who is not at home.
Must not send; it tells which card was pressed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app.wire.messages import AdultsToTellAre
from ui.child.spare_picture import SparePicture
from ui.child.tell.tell_page import TellPage
from ui.child.tell.tell_state import in_order
from ui.child.tell.tell_words import TellWords
from ui.faces import face
from ui.theme import Art, Icon, Space
from ui.widgets.button import ActionButton
from ui.widgets.card import Tint
from ui.widgets.choice_card import ChoiceCard, Standing
from ui.widgets.flow import FlowLayout, TileLayout
from ui.widgets.notice import NoticeBar, NoticeKind

MANY = 4
VERY_LOW = 460
"""Below this height each person is a line."""


class WhomPage(TellPage):
    adult_chosen = Signal(str)
    elsewhere_asked = Signal()
    messages_asked = Signal()
    choosing_asked = Signal()
    practice_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = TellWords(self)
        self._are: AdultsToTellAre | None = None
        self._at_home = False
        self._changed = ""
        self._low = self._many = False
        self._cards: list[ChoiceCard] = []
        self._ids: list[str] = []
        self._moved = NoticeBar(NoticeKind.NOTE)
        self._lost = NoticeBar(NoticeKind.WARNING)
        self._network = NoticeBar(NoticeKind.AWAY)
        self._people = QWidget()
        self._tiles = TileLayout(self._people, least=190, spacing=Space.M)
        self._elsewhere = ChoiceCard(Standing.UPRIGHT, Tint.SUN)
        self._elsewhere.clicked.connect(self.elsewhere_asked)
        self._tiles.addWidget(self._elsewhere)
        self._lines = QWidget()
        self._line_tiles = TileLayout(self._lines, least=300, spacing=Space.M)
        self._elsewhere_line = ChoiceCard(Standing.ACROSS, Tint.SUN)
        self._elsewhere_line.clicked.connect(self.elsewhere_asked)
        self._line_tiles.addWidget(self._elsewhere_line)
        self._messages = ActionButton("", Icon.ENVELOPE_SIMPLE)
        self._choosing = ActionButton("", Icon.GEAR)
        self._practice_button = ActionButton("", Icon.LIGHTBULB)
        self._messages.clicked.connect(self.messages_asked)
        self._choosing.clicked.connect(self.choosing_asked)
        self._practice_button.clicked.connect(self.practice_asked)
        more = QWidget()
        row = FlowLayout(more)
        for button in (self._messages, self._choosing, self._practice_button):
            row.addWidget(button)
        for part in (self._moved, self._lost, self._network, self._people, self._lines, more):
            self.body.addWidget(part)
        self._picture = SparePicture(Art.SHORE, self.frame)
        self.body.addWidget(self._picture, 100)
        self.body.addStretch(1)
        self.retell()

    def show_adults(self, are: AdultsToTellAre, *, at_home: bool = False) -> None:
        """`at_home`: it is about something at home, so that *who* counts once more."""
        self._are, self._at_home = are, at_home
        self.retell()
        self._picture.make_room(self, True)

    def say_changed(self, name: str) -> None:
        """How this adult is reached is no longer what was shown: said above the list until somebody is chosen."""
        self._changed = name
        self.retell()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._picture.make_room(self, True)

    def forget(self) -> None:
        self._are, self._at_home, self._changed = None, False, ""
        self.retell()

    def first_focus(self) -> QWidget:
        return self._cards[0] if self._cards else self._elsewhere

    def tell_words(self) -> None:
        title = self.tr("Who do you want to tell?")
        if self._at_home:
            self.frame.set_title(title, self.tr("It is about something at home. Choose somebody who is not part of it."))
        else:
            self.frame.set_title(title, self.tr("It is not your fault. It is right to ask for help."))
        are = self._are
        self._moved.show_notice(
            NoticeKind.NOTE,
            self.tr("How messages reach {name} has just changed.").format(name=self._changed),
            self.tr("Nothing was sent. Look again and choose."),
        )
        self._moved.setVisible(bool(self._changed))
        self._lost.show_notice(
            NoticeKind.WARNING,
            self.tr("What you sent before was damaged and is gone."),
            self.tr("Please send it again, or call 111."),
        )
        self._lost.setVisible(are is not None and are.lost_at is not None)
        self._network.show_notice(
            NoticeKind.AWAY, self.tr("No network now."), self.tr("It is sent when it is back. 111 works from any phone.")
        )
        self._network.setVisible(are is not None and are.network is False)
        for elsewhere in (self._elsewhere, self._elsewhere_line):
            elsewhere.show_choice(self.tr("Someone not at home"), self.tr("111, the police, a doctor"), art=Art.TEACHER_WOMAN)
        self._messages.set_text(self.tr("My messages"))
        self._choosing.set_text(self.tr("Who one tap tells"))
        self._practice_button.set_text(self.tr("Practise"))
        self._practice_button.setVisible(not self._practice)
        self._show_people()

    def _show_people(self) -> None:
        people = () if self._are is None else in_order(self._are)
        wanted = [adult.id for adult in people]
        # Many people are a line each, so that all are seen at once.
        many = len(people) > MANY or self._low
        self._people.setVisible(not many)
        self._lines.setVisible(many)
        if (wanted, many) != (self._ids, self._many):
            self._many = many
            for card in self._cards:
                self._tiles.removeWidget(card)
                self._line_tiles.removeWidget(card)
                card.hide()
                card.setParent(None)
                card.deleteLater()
            self._cards, self._ids = [], wanted
            tiles, elsewhere = (self._line_tiles, self._elsewhere_line) if many else (self._tiles, self._elsewhere)
            tiles.removeWidget(elsewhere)
            for _adult in people:
                card = ChoiceCard(Standing.ACROSS if many else Standing.UPRIGHT)
                card.clicked.connect(self._pressed)
                tiles.addWidget(card)
                self._cards.append(card)
            tiles.addWidget(elsewhere)
        for adult, card in zip(people, self._cards, strict=True):
            chosen = self._are is not None and adult.id == self._are.chosen and not self._at_home
            short = self._words.in_short(adult)
            card.show_choice(
                adult.name, self.tr("one tap · {ways}").format(ways=short) if chosen else short, art=face(adult.name)
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low = self.height() < VERY_LOW
        if low != self._low:
            self._low = low
            self._show_people()
        self._picture.make_room(self, True)

    def _pressed(self) -> None:
        card = self.sender()
        if isinstance(card, ChoiceCard) and card in self._cards:
            self._changed = ""
            self.adult_chosen.emit(self._ids[self._cards.index(card)])

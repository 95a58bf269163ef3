"""The seconds before it is sent: a large calm ring, who will be told and how, and three ways out at equal ease.
Must not send: it says how much is left, and its owner looks at the clock."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.wire.messages import AdultToTell
from ui.child.tell.icon_lines import IconLines
from ui.child.tell.tell_page import LOW, TellPage
from ui.child.tell.tell_state import Countdown, Note, left_s, notes, share_left
from ui.child.tell.tell_words import TellWords
from ui.theme import Icon, Space
from ui.widgets.card import Card, Tint
from ui.widgets.choice_card import ChoiceCard, Standing
from ui.widgets.flow import TileLayout
from ui.widgets.text import TextLabel, TextRole
from ui.widgets.time_ring import RingKind, RingState, TimeRing

RING, SMALL_RING, TINY_RING = 300, 150, 124
TINY = 460
"""Below this height whom it goes to stands beside the ring and the ways out are one low row, so that nobody has to scroll while it
counts; how it goes to them comes below."""
_ICONS = {
    Note.PAGE: Icon.DESKTOP,
    Note.CHANNEL: Icon.ENVELOPE_SIMPLE,
    Note.CARRIED: Icon.INFO,
    Note.NOT_CONFIRMED: Icon.QUESTION,
    Note.NO_NETWORK: Icon.PLUGS,
    Note.ONLY_REACH: Icon.INFO,
    Note.OWN: Icon.EYE_SLASH,
}


class CountdownPage(TellPage):
    someone_else_asked = Signal()
    elsewhere_asked = Signal()
    refused = Signal()  # don't send

    def __init__(self) -> None:
        super().__init__()
        self._tiny = False
        self._words = TellWords(self)
        self._adult: AdultToTell | None = None
        self._network: bool | None = None
        self._with_words = False
        self._countdown = Countdown(5, 0.0, 0.0)
        self._said_s: int | None = None
        self.ring = TimeRing()
        self._lead = TextLabel(TextRole.HEADING)
        self._hint = TextLabel(TextRole.BODY)
        self._notes = IconLines()
        card = Card(Tint.PAPER)
        card.add_stretch()  # in the middle beside the ring
        card.add(self._lead)
        card.add(self._notes)
        card.add(self._hint)
        card.add_stretch()
        self._card = card
        # In place of the title's second line and the card's first, where there is no room for a card beside the ring.
        self._brief = QWidget()
        self._brief_lead, self._brief_nothing = TextLabel(TextRole.STRONG), TextLabel(TextRole.SMALL)
        brief = QVBoxLayout(self._brief)
        brief.setContentsMargins(0, 0, 0, 0)
        brief.setSpacing(Space.XS)
        brief.addStretch(1)
        brief.addWidget(self._brief_lead)
        brief.addWidget(self._brief_nothing)
        brief.addStretch(1)
        self._brief.hide()
        holder = QWidget()
        self._middle = middle = QHBoxLayout(holder)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(Space.XL)
        middle.addWidget(self.ring)
        middle.addWidget(self._brief, 1)
        middle.addWidget(card, 1)
        # Large where there is height for them, a line each where there is not; never one larger than another.
        self._out: dict[Standing, tuple[QWidget, tuple[ChoiceCard, ChoiceCard, ChoiceCard]]] = {}
        self.body.addWidget(holder)
        for standing in Standing:
            ways_out = QWidget()
            tiles = TileLayout(ways_out, least=190, spacing=Space.M)
            cards = (ChoiceCard(standing), ChoiceCard(standing), ChoiceCard(standing))
            for card_out, signal in zip(cards, (self.someone_else_asked, self.elsewhere_asked, self.refused), strict=True):
                card_out.clicked.connect(signal)
                tiles.addWidget(card_out)
            self._out[standing] = ways_out, cards
            self.body.addWidget(ways_out)
        self._place_out(Standing.UPRIGHT)
        self.body.addStretch(1)
        self.back.hide()  # "don't send" is the way back, and stands larger
        self.retell()

    def show_adult(self, adult: AdultToTell, network: bool | None, countdown: Countdown, *, with_words: bool = False) -> None:
        """`with_words`: what the child has said of it already goes along."""
        self._adult, self._network, self._with_words = adult, network, with_words
        self._said_s = None
        self._countdown = countdown
        self.retell()

    def show_countdown(self, countdown: Countdown) -> None:
        self._countdown = countdown
        self._show_ring()

    def forget(self) -> None:
        self._adult = None
        self._notes.show_lines(())
        self.retell()

    def first_focus(self) -> QWidget:
        return self._out[self._standing][1][0]

    def tell_words(self) -> None:
        name = "" if self._adult is None else self._adult.name
        nothing = self.tr("Nothing has been sent yet.")
        self.frame.set_title(self.tr("Telling {name}").format(name=name), "" if self._tiny else nothing)
        self._brief_nothing.set_text(nothing)
        lead = (
            self.tr("{name} will be told what you have just said.").format(name=name)
            if self._with_words
            else self.tr("{name} will be told that you would like to talk.").format(name=name)
        )
        for label in (self._lead, self._brief_lead):
            label.set_text(lead)
        self._hint.setVisible(not self._with_words)
        self._hint.set_text(self.tr("What it is about you can say afterwards, if you want to."))
        if self._adult is not None:
            told = notes(self._adult, self._network)
            self._notes.show_lines(tuple((_ICONS[one.note], "sea", self._words.note(one, name)) for one in told))
        for _holder, (someone_else, elsewhere, refuse) in self._out.values():
            someone_else.show_choice(self.tr("Someone else"), icon=Icon.USERS_THREE)
            elsewhere.show_choice(self.tr("Someone not at home"), icon=Icon.PHONE)
            refuse.show_choice(self.tr("Don’t send"), icon=Icon.X)
        self._said_s = None
        self._show_ring()

    def _show_ring(self) -> None:
        seconds = left_s(self._countdown)
        said = self.ring.state.said
        if seconds != self._said_s:
            self._said_s = seconds
            name = "" if self._adult is None else self._adult.name
            said = self.tr("{name} is told in %n second(s)", "", seconds).format(name=name)
        unit = self.tr("second(s)", "", seconds)
        self.ring.show_state(RingState(RingKind.LEFT, str(seconds), unit, said, share_left(self._countdown)))

    def _short_sign(self) -> bool:
        return self._tiny

    def _place_out(self, standing: Standing) -> None:
        self._standing = standing
        for one, (holder, _cards) in self._out.items():
            holder.setVisible(one is standing)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        tiny, low = self.height() < TINY, self.height() < LOW or self.width() < 760
        side = TINY_RING if tiny else SMALL_RING if low else RING
        self.ring.setFixedSize(side, side)
        if tiny != self._tiny:
            self._tiny = tiny
            self._brief.setVisible(tiny)
            self._lead.setVisible(not tiny)
            if tiny:
                self.body.insertWidget(self.body.count() - 1, self._card)
            else:
                self._middle.addWidget(self._card, 1)
            self._card.show()  # Qt hides what gets another parent
            self._middle.setSpacing(Space.L if tiny else Space.XL)
            for card in self._out[Standing.ACROSS][1]:
                card.set_snug(tiny)
            self.body.setSpacing(Space.S if tiny else Space.M)
            self.retell()
        standing = Standing.ACROSS if low else Standing.UPRIGHT
        if standing is not self._standing:
            focused = next((number for number, card in enumerate(self._out[self._standing][1]) if card.hasFocus()), None)
            self._place_out(standing)
            if focused is not None:
                self._out[standing][1][focused].setFocus()

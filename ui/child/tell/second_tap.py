"""Another adult's account would carry the message: who that is, where it goes, and four ways to go on. Nothing has been sent.
Must not send; it tells what was chosen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.wire.messages import AdultToTell
from ui.child.tell.icon_lines import IconLines
from ui.child.tell.tell_page import TellPage
from ui.child.tell.tell_state import Note, places
from ui.child.tell.tell_words import TellWords
from ui.theme import Icon, Space
from ui.widgets.card import Card, Tint
from ui.widgets.choice_card import ChoiceCard, Standing
from ui.widgets.flow import TileLayout
from ui.widgets.text import TextLabel, TextRole

_ICONS = {Note.CHANNEL: Icon.ENVELOPE_SIMPLE, Note.CONFIRMED: Icon.CHECK, Note.NOT_CONFIRMED: Icon.QUESTION}


class SecondTapPage(TellPage):
    sure = Signal()
    page_only = Signal()
    someone_else_asked = Signal()
    refused = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = TellWords(self)
        self._adult: AdultToTell | None = None
        self._page_possible = False
        self._carried_by: tuple[str, ...] = ()
        self._text = TextLabel(TextRole.HEADING)
        self._places = IconLines()
        self._more = TextLabel(TextRole.BODY)
        card = Card(Tint.SUN)
        card.add(self._text)
        card.add(self._places)
        card.add(self._more)
        self._sure, self._page, self._else, self._refuse = (ChoiceCard(Standing.ACROSS) for _ in range(4))
        for choice, signal in (
            (self._page, self.page_only),
            (self._sure, self.sure),
            (self._else, self.someone_else_asked),
            (self._refuse, self.refused),
        ):
            choice.clicked.connect(signal)
        ways = QWidget()
        tiles = TileLayout(ways, least=320, spacing=Space.M)
        for choice in (self._page, self._sure, self._else, self._refuse):
            tiles.addWidget(choice)
        self.body.addWidget(card)
        self.body.addWidget(ways)
        self.body.addStretch(1)
        self.back.hide()
        self.retell()

    def show_carriers(self, adult: AdultToTell | None, carried_by: tuple[str, ...], page_possible: bool) -> None:
        self._adult, self._carried_by, self._page_possible = adult, carried_by, page_possible
        self.retell()

    def forget(self) -> None:
        self.show_carriers(None, (), page_possible=False)

    def first_focus(self) -> QWidget:
        return self._page if self._page_possible else self._else

    def tell_words(self) -> None:
        carriers = ", ".join(self._carried_by)
        name = "" if self._adult is None else self._adult.name
        told = () if self._adult is None else places(self._adult)
        self._places.show_lines(tuple((_ICONS[one.note], "sea", self._words.note(one, name)) for one in told))
        self.frame.set_title(self.tr("Who can see it?"), self.tr("Nothing has been sent yet."))
        self._text.set_text(
            self.tr("The account of {carrier} will carry this message, so {carrier} may be able to see it.").format(
                carrier=carriers
            )
        )
        self._more.set_text(self.tr("You decide. 111 does not go through anybody’s account."))
        self._page.setVisible(self._page_possible)
        self._page.show_choice(self.tr("Only on the page of {name} on this PC").format(name=name), icon=Icon.DESKTOP)
        self._sure.show_choice(self.tr("Send it all the same"), icon=Icon.CHECK)
        self._else.show_choice(self.tr("Someone else"), icon=Icon.USERS_THREE)
        self._refuse.show_choice(self.tr("Don’t send"), icon=Icon.X)

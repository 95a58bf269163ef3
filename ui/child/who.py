"""The page "Who is using this PC?" of a shared account: a card for each child, and an adult with the PIN.
Must not decide who it is, nor name the rules of a child."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.child.spare_picture import SparePicture
from ui.child.who_state import WhoState
from ui.page_base import Speaking
from ui.theme import Art, Icon, Space
from ui.widgets.button import ActionButton, ButtonKind
from ui.widgets.card import Card
from ui.widgets.choice_card import ChoiceCard, Standing
from ui.widgets.drop_down import DropDown
from ui.widgets.flow import FlowLayout, TileLayout
from ui.widgets.page import PageFrame, PageKind
from ui.widgets.pin_field import PinField
from ui.widgets.sheet import Sheet
from ui.widgets.text import TextLabel, TextRole

FACES = (Art.BOY, Art.GIRL)
WAITING_HIGH = 200


class AdultSheet(Sheet):
    """Which adult, and the PIN. Nothing is recorded or limited while an adult uses the PC."""

    entered = Signal(str, str)  # adult id, PIN
    help_asked = Signal()

    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        self._who = DropDown()
        self._pin = PinField()
        self._fault = TextLabel(TextRole.BODY)
        for part in (self._who, self._pin, self._fault):
            self.body.addWidget(part)
        self._go = self.add_button(ButtonKind.MAIN)
        self._back = self.add_button(ButtonKind.QUIET)
        self._help = self.add_button(ButtonKind.QUIET)
        self._help.set_icon(Icon.LIFEBUOY)
        self._go.clicked.connect(self._pin.submit)
        self._back.clicked.connect(self.close_sheet)
        self._help.clicked.connect(self.help_asked)
        self._pin.pin_entered.connect(self._entered)
        self._pin.too_short.connect(self._too_short)
        self.closed.connect(self._pin.wipe)

    def begin(self, state: WhoState) -> None:
        self.set_words(
            self.tr("An adult is using this PC"),
            self.tr(
                "Nothing is recorded or limited for adults. It ends when the screen is locked, or after 10 minutes without use."
            ),
        )
        adults = tuple((adult.id, adult.name) for adult in state.adults)
        self._who.show_choices(adults, adults[0][0] if adults else None)
        self._who.setVisible(len(adults) > 1)
        self._who.setAccessibleName(self.tr("Which adult"))
        self._pin.setAccessibleName(self.tr("PIN of this adult"))
        self._pin.setPlaceholderText(self.tr("PIN"))
        self._go.set_text(self.tr("Use this PC"))
        self._back.set_text(self.tr("Back"))
        self._help.set_text(self.tr("Help me"))
        self._fault.hide()
        self.open_sheet()
        self._pin.setFocus()

    def show_fault(self, text: str) -> None:
        self._fault.set_text(text)
        self._fault.show()
        self._pin.set_fault(True)
        self._pin.setFocus()

    def _entered(self, pin: str) -> None:
        self.entered.emit(self._who.chosen() or "", pin)

    def _too_short(self) -> None:
        self.show_fault(self.tr("A PIN has six digits or more."))


class WhoPage(Speaking):
    help_asked = Signal()
    tell_asked = Signal()
    child_chosen = Signal(str)  # child id
    adult_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = WhoState()
        self._frame = PageFrame(PageKind.CHILD)
        self._frame.help_asked.connect(self.help_asked)
        self._frame.tell_asked.connect(self.tell_asked)
        self._cards: dict[str, ChoiceCard] = {}
        self._grid = QWidget()
        self._tiles = TileLayout(self._grid, least=220)
        self._tiles.setContentsMargins(6, 6, 6, 6)
        self._adult = ActionButton("", Icon.USER)
        self._adult.clicked.connect(self.adult_chosen)
        self._note = TextLabel(TextRole.BODY)
        card = Card()
        card.add(self._note)
        row = FlowLayout()
        row.addWidget(self._adult)
        card.add_layout(row)
        # As high as the cards of the children, so that nothing jumps when their names come.
        self._waiting = Card()
        self._waiting.setMinimumHeight(WAITING_HIGH)
        self._waiting_words = TextLabel(TextRole.HEADING, alignment=Qt.AlignmentFlag.AlignHCenter)
        self._waiting.add_stretch()
        self._waiting.add(self._waiting_words)
        self._waiting.add_stretch()
        self._frame.body.addWidget(self._waiting)
        self._frame.body.addWidget(self._grid)
        self._frame.body.addSpacing(Space.M)
        self._frame.body.addWidget(card)
        self._picture = SparePicture(Art.SHORE, self._frame)
        self._frame.body.addWidget(self._picture, 100)
        self._frame.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._frame)
        self.retell()

    def show_state(self, state: WhoState) -> None:
        self._state = state
        wanted = [child.id for child in state.children]
        if list(self._cards) != wanted:
            for card in self._cards.values():
                self._tiles.removeWidget(card)
                card.setParent(None)
                card.deleteLater()
            self._cards = {}
            for id in wanted:
                card = ChoiceCard(Standing.UPRIGHT)
                card.setProperty("child", id)
                card.clicked.connect(self._chosen)
                self._cards[id] = card
                self._tiles.addWidget(card)
        self.retell()
        self._picture.make_room(self, True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._picture.make_room(self, True)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._picture.make_room(self, True)

    def retell(self) -> None:
        self._frame.set_title(
            self.tr("Who is using this PC?"), self.tr("Choose yourself, so that the time counts for the right person.")
        )
        self._frame.set_bar_texts(self.tr("Help me"), self.tr("Tell an adult"))
        for number, child in enumerate(self._state.children):
            self._cards[child.id].show_choice(child.nickname, self.tr("It is me"), art=FACES[number % len(FACES)])
        named = bool(self._state.children)
        self._grid.setVisible(named)
        self._waiting.setVisible(not named)
        self._waiting_words.set_text(self.tr("One moment, the lighthouse keeper is fetching the names."))
        self._note.set_text(self.tr("Are you an adult? Then nothing is recorded or limited."))
        self._adult.set_text(self.tr("I am an adult"))

    def _chosen(self) -> None:
        card = self.sender()
        if isinstance(card, ChoiceCard):
            self.child_chosen.emit(str(card.property("child")))

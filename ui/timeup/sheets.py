"""The three small forms over the time's-up page: ask for more time, an adult's PIN, another child.
Must not send anything: what was entered goes out as a signal. Help stands on each of them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.language import Dates
from ui.theme import Art, Icon
from ui.timeup.timeup_state import Unlocking
from ui.widgets.button import ButtonKind
from ui.widgets.choice_card import ChoiceCard, Standing
from ui.widgets.choices import Choice, SegmentedChoice
from ui.widgets.drop_down import DropDown
from ui.widgets.notice import NoticeBar, NoticeKind
from ui.widgets.pin_field import PinField
from ui.widgets.sheet import Sheet
from ui.widgets.text import TextLabel, TextRole

ASKED_MINUTES = (10, 15, 30)
GIVEN_MINUTES = (10, 15, 30)
TONIGHT = "tonight"
MOST_WORDS = 200


class HelpfulSheet(Sheet):
    """A sheet on which help is one press away."""

    help_asked = Signal()

    def __init__(self, root: QWidget) -> None:
        super().__init__(root, width=660)
        self.dates = Dates(self)
        self.problem = NoticeBar()
        self.problem.hide()
        self.yes = self.add_button(ButtonKind.MAIN)
        self.no = self.add_button()
        self.no.clicked.connect(self.close_sheet)
        self._help = self.add_button()
        self._help.set_icon(Icon.LIFEBUOY)
        self._help.clicked.connect(self._ask_help)

    def _ask_help(self) -> None:
        self.close_sheet()
        self.help_asked.emit()

    def show_problem(self, what: str, next_step: str) -> None:
        self.problem.show_notice(NoticeKind.WARNING, what, next_step)
        self.problem.setVisible(bool(what))

    def retell(self) -> None:
        self.no.set_text(self.tr("Back"))
        self._help.set_text(self.tr("Help · 111"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retell()


class AskSheet(HelpfulSheet):
    asked = Signal(int, str)  # minutes, words

    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        self._minutes = SegmentedChoice()
        self._label = TextLabel(TextRole.BODY)
        self._words = QLineEdit()
        self._words.setMaxLength(MOST_WORDS)
        # What a child writes is no food for a typing history.
        self._words.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        for part in (self._minutes, self._label, self._words, self.problem):
            self.body.addWidget(part)
        self.yes.clicked.connect(self._send)
        self._words.returnPressed.connect(self._send)
        self._show_minutes(str(ASKED_MINUTES[1]))
        self.retell()

    def open_fresh(self) -> None:
        self._words.setText("")
        self.show_problem("", "")
        self.yes.setEnabled(True)
        self._show_minutes(str(ASKED_MINUTES[1]))
        self.open_sheet()

    def refused(self, what: str, next_step: str) -> None:
        self.yes.setEnabled(True)
        self.show_problem(what, next_step)

    def retell(self) -> None:
        super().retell()
        self.set_words(self.tr("How much more time?"), self.tr("An adult answers when there is a moment."))
        self._label.set_text(self.tr("What is it for? (if you like)"))
        self._words.setAccessibleName(self.tr("What is it for? (if you like)"))
        self.yes.set_text(self.tr("Ask"))
        self._show_minutes(self._minutes.chosen())

    def _show_minutes(self, chosen: str | None) -> None:
        self._minutes.show_choices(tuple(Choice(str(n), self.dates.minutes(n)) for n in ASKED_MINUTES), chosen)

    def _send(self) -> None:
        chosen = self._minutes.chosen()
        if chosen is not None and self.yes.isEnabled():
            self.yes.setEnabled(False)  # until the answer: one press is one request
            self.asked.emit(int(chosen), self._words.text().strip())


class PinSheet(HelpfulSheet):
    """For an adult in front of the child's PC: minutes, the end of a pause, or the PC for themselves."""

    entered = Signal(str, str, str)  # adult id (empty: the only one), PIN, what (minutes, TONIGHT; empty: what the sheet is for)

    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        self._for = Unlocking.GRANT
        self._adult_label = TextLabel(TextRole.BODY)
        self._adults = DropDown()
        self._pin_label = TextLabel(TextRole.BODY)
        self._pin = PinField()
        self._gives = SegmentedChoice()
        for part in (self._adult_label, self._adults, self._pin_label, self._pin, self._gives, self.problem):
            self.body.addWidget(part)
        self._pin.pin_entered.connect(self._send)
        self._pin.too_short.connect(self._too_short)
        self.yes.clicked.connect(self._pin.submit)
        self.show_adults(())
        self._show_gives(str(GIVEN_MINUTES[0]))
        self.retell()

    def open_fresh(self, what_for: Unlocking) -> None:
        self._for = what_for
        self._pin.wipe()
        self._pin.set_fault(False)
        self.show_problem("", "")
        self.yes.setEnabled(True)
        self._show_gives(str(GIVEN_MINUTES[0]))
        self.retell()
        self.open_sheet()
        self._pin.setFocus()

    def close_sheet(self) -> None:
        self._pin.wipe()
        super().close_sheet()

    def show_adults(self, adults: tuple[tuple[str, str], ...]) -> None:
        """Pairs of id and name; with one adult, or before they are known, nobody is asked who."""
        chosen = self._adults.chosen() or (adults[0][0] if adults else None)
        self._adults.show_choices(adults, chosen)
        for part in (self._adult_label, self._adults):
            part.setVisible(len(adults) > 1)

    def refused(self, what: str, next_step: str) -> None:
        self.yes.setEnabled(True)
        self._pin.set_fault(True)
        self.show_problem(what, next_step)
        self._pin.setFocus()

    def retell(self) -> None:
        super().retell()
        title = {
            Unlocking.GRANT: self.tr("Give time"),
            Unlocking.RESUME: self.tr("End the pause"),
            Unlocking.IT_IS_ME: self.tr("It is me: open the PC"),
        }[self._for]
        below = self.tr("For an adult. The PIN is checked on this PC.")
        if self._for is Unlocking.IT_IS_ME:
            below = self.tr(
                "For a parent. The PC is yours until it is locked or left alone for ten minutes. Then say under People whose account this is."
            )
        self.set_words(title, below)
        self._adult_label.set_text(self.tr("Adult"))
        self._adults.setAccessibleName(self.tr("Adult"))
        self._pin_label.set_text(self.tr("PIN"))
        self._pin.setAccessibleName(self.tr("PIN"))
        self.yes.set_text(title)
        self._gives.setVisible(self._for is Unlocking.GRANT)
        self._show_gives(self._gives.chosen())

    def _show_gives(self, chosen: str | None) -> None:
        minutes = tuple(Choice(str(n), self.dates.minutes(n)) for n in GIVEN_MINUTES)
        self._gives.show_choices((*minutes, Choice(TONIGHT, self.tr("Rest of today"))), chosen)

    def _send(self, pin: str) -> None:
        if not self.yes.isEnabled():
            return
        self.yes.setEnabled(False)
        self.show_problem("", "")
        self.entered.emit(self._adults.chosen() or "", pin, (self._gives.chosen() or "") if self._for is Unlocking.GRANT else "")

    def _too_short(self) -> None:
        self.show_problem(self.tr("This PIN is too short."), self.tr("A PIN has 6 digits or more."))


class WhoSheet(HelpfulSheet):
    """On a shared account: who is it?"""

    chosen = Signal(str)  # child id

    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        self._cards: list[ChoiceCard] = []
        self.body.addWidget(self.problem)
        self.yes.hide()
        self.retell()

    def show_children(self, children: tuple[tuple[str, str], ...]) -> None:
        for card in self._cards:
            self.body.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = []
        for number, (child, name) in enumerate(children):
            card = ChoiceCard(Standing.ACROSS)
            card.show_choice(name, art=Art.GIRL if number % 2 else Art.BOY)
            card.setProperty("child", child)
            card.clicked.connect(self._choose)
            self.body.insertWidget(number, card)
            self._cards.append(card)

    def retell(self) -> None:
        super().retell()
        self.set_words(self.tr("Who is using this PC?"))

    def _choose(self) -> None:
        card = self.sender()
        if isinstance(card, QObject) and isinstance(child := card.property("child"), str):
            self.chosen.emit(child)

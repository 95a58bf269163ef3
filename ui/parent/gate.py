"""The PIN gate: who is it, which PIN, help at hand, and a way in for a forgotten PIN.
Must not check a PIN or keep one; help stays one press away, whatever happens here."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from app.content.durations import in_words
from app.model.people import Adult
from ui.page_base import Speaking
from ui.parent.gate_state import GateStage, GateState
from ui.theme import Art, Icon, Radius, Space
from ui.widgets.button import ActionButton, ButtonKind
from ui.widgets.card import Card, Tint
from ui.widgets.drop_down import DropDown
from ui.widgets.flow import FlowLayout
from ui.widgets.picture import Picture
from ui.widgets.pin_field import PinField
from ui.widgets.scroll import Scroll
from ui.widgets.text import TextLabel, TextRole
from ui.worded import screen_words, worded

CARD_WIDTH = 480
LOW = 560
"""Below this height the margins shrink and the picture goes."""
WIDE = 960
ART_SIZE = (340, 440)


class _PinCard(Card):
    pin_entered = Signal(str, str)  # adult, digits
    adult_chosen = Signal(str)
    forgotten = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._adults: tuple[Adult, ...] | None = None
        self._title = TextLabel(TextRole.HEADING)
        self._text = TextLabel(TextRole.SOFT)
        self._who = DropDown()
        self._who.activated.connect(self._chose)
        self._pin = PinField()
        self._said = TextLabel(TextRole.STRONG)
        self._open = ActionButton("", Icon.LOCK_OPEN, ButtonKind.MAIN)
        self._forgot = ActionButton("", None, ButtonKind.LINK)
        self._pin.pin_entered.connect(self._entered)
        self._pin.too_short.connect(self._too_short)
        self._open.clicked.connect(self._pin.submit)
        self._forgot.clicked.connect(self.forgotten)
        for part in (self._title, self._text, self._who, self._pin, self._said, self._open):
            self.add(part)
        self.add(self._forgot, beginning=True)

    def show_state(self, state: GateState) -> None:
        adults = state.adults or ()
        if adults != self._adults:
            self._adults = adults
            self._who.show_choices(tuple((adult.id, adult.name) for adult in adults), state.chosen)
        self._title.set_text(self.tr("For adults"))
        self._text.set_text(self._whose(state, adults))
        self._who.setAccessibleName(self.tr("Who is it"))
        self._who.setVisible(len(adults) > 1)
        self._pin.setAccessibleName(self.tr("PIN"))
        self._pin.setPlaceholderText(self.tr("PIN"))
        ready = state.wait_s == 0 and not state.busy and bool(adults)
        self._pin.setEnabled(ready)
        self._open.setEnabled(ready)
        self._open.set_text(self.tr("Checking…") if state.busy else self.tr("Open"))
        self._forgot.set_text(self.tr("Forgotten your PIN?"))
        self._say(self._told(state))
        self._pin.set_fault(state.problem is not None and state.problem.id.startswith("pin_wrong"))

    def take_focus(self) -> None:
        if self._pin.isEnabled():
            self._pin.setFocus(Qt.FocusReason.OtherFocusReason)

    def wipe(self) -> None:
        self._pin.wipe()

    def _whose(self, state: GateState, adults: tuple[Adult, ...]) -> str:
        if state.adults is None:
            return self.tr("Waiting for the lighthouse keeper of this PC.")
        if not adults:
            return self.tr("No adult has been set up on this PC yet.")
        if len(adults) == 1:
            return self.tr("The PIN of {name} opens this part.").format(name=adults[0].name)
        return self.tr("Each adult has a PIN of their own.")

    def _told(self, state: GateState) -> str:
        if state.wait_s:
            minutes, seconds = divmod(state.wait_s, 60)
            lengths = (in_words(part, screen_words()) for part in (minutes * 60, seconds) if part)
            return self.tr("You can try again in {time}. The recovery code works at any time.").format(time=" ".join(lengths))
        if state.problem is not None:
            return " ".join(part for part in worded(state.problem) if part)
        return ""

    def _say(self, text: str) -> None:
        self._said.set_text(text)
        self._said.setVisible(bool(text))

    def _chose(self) -> None:
        self.adult_chosen.emit(self._who.chosen() or "")

    def _entered(self, digits: str) -> None:
        self.pin_entered.emit(self._who.chosen() or "", digits)

    def _too_short(self) -> None:
        self._say(self.tr("A PIN has six digits or more."))


class _RecoveryCard(Card):
    recovery_given = Signal(str, str, str)  # adult, code, new PIN
    back_chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._chosen = ""
        self._title = TextLabel(TextRole.HEADING)
        self._text = TextLabel(TextRole.SOFT)
        self._code_label, self._first_label, self._again_label = TextLabel(), TextLabel(), TextLabel()
        self._code = QLineEdit()
        self._code.setMaxLength(60)
        self._code.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self._first, self._again = PinField(), PinField()
        self._said = TextLabel(TextRole.STRONG)
        self._set = ActionButton("", Icon.KEY, ButtonKind.MAIN)
        self._back = ActionButton("", Icon.ARROW_LEFT)
        self._set.clicked.connect(self._pressed)
        self._back.clicked.connect(self.back_chosen)
        self._said.hide()
        for part in (self._title, self._text):
            self.add(part)
        pairs = ((self._code_label, self._code), (self._first_label, self._first), (self._again_label, self._again))
        for label, field in pairs:
            label.setBuddy(field)
            self.add(label)
            self.add(field)
        self.add(self._said)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(self._set)
        flow.addWidget(self._back)
        self.add(buttons)

    def show_state(self, state: GateState) -> None:
        self._chosen = state.chosen or ""
        name = next((adult.name for adult in state.adults or () if adult.id == state.chosen), "")
        self._title.set_text(self.tr("A new PIN for {name}").format(name=name))
        self._text.set_text(
            self.tr(
                "The recovery code was shown at setup. It can be used once; a new one comes after it. Messages of children that "
                "{name} has not read yet cannot be opened after that, for only the old PIN opens them; the children are told."
            ).format(name=name)
        )
        for label, field, words in (
            (self._code_label, self._code, self.tr("Recovery code")),
            (self._first_label, self._first, self.tr("New PIN, six digits or more")),
            (self._again_label, self._again, self.tr("The new PIN once more")),
        ):
            label.set_text(words)
            field.setAccessibleName(words)
        self._set.set_text(self.tr("Set the new PIN"))
        self._set.setEnabled(not state.busy)
        self._back.set_text(self.tr("Back to the PIN"))
        self._say(" ".join(worded(state.problem)) if state.problem is not None else "")

    def take_focus(self) -> None:
        self._code.setFocus(Qt.FocusReason.OtherFocusReason)

    def wipe(self) -> None:
        self._code.clear()
        self._first.wipe()
        self._again.wipe()

    def _say(self, text: str) -> None:
        self._said.set_text(text)
        self._said.setVisible(bool(text))

    def _pressed(self) -> None:
        if self._first.digits() != self._again.digits():
            self._say(self.tr("The two new PINs differ. Please type them again."))
            return
        if not self._code.text().strip():
            self._say(self.tr("The recovery code is needed as well."))
            return
        self.recovery_given.emit(self._chosen, self._code.text().strip(), self._first.digits())


class _NewCodeCard(Card):
    code_kept = Signal()

    def __init__(self) -> None:
        super().__init__(Tint.SUN)
        self._title = TextLabel(TextRole.HEADING)
        self._text = TextLabel(TextRole.BODY)
        self._code = QLineEdit()
        self._code.setReadOnly(True)
        self._on = ActionButton("", Icon.CHECK, ButtonKind.MAIN)
        self._on.clicked.connect(self.code_kept)
        for part in (self._title, self._text, self._code, self._on):
            self.add(part)

    def show_state(self, state: GateState) -> None:
        self._title.set_text(self.tr("The new PIN is set"))
        self._text.set_text(
            self.tr(
                "This is the new recovery code. It is shown only now: please write it down and keep it where children do not look."
            )
        )
        self._code.setAccessibleName(self.tr("New recovery code"))
        self._code.setText(state.new_code)
        self._on.set_text(self.tr("I have written it down"))

    def wipe(self) -> None:
        self._code.clear()

    def take_focus(self) -> None:
        self._code.setFocus(Qt.FocusReason.OtherFocusReason)


class GatePage(Speaking):
    pin_entered = Signal(str, str)
    adult_chosen = Signal(str)
    forgotten = Signal()
    recovery_given = Signal(str, str, str)
    code_kept = Signal()
    back_to_pin = Signal()
    back_chosen = Signal()
    help_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = GateState()
        self._cards = QStackedWidget()
        self._made: dict[GateStage, _PinCard | _RecoveryCard | _NewCodeCard] = {}
        self._cards.setMaximumWidth(CARD_WIDTH)
        self._art = Picture(Art.KEY, cover=True, radius=Radius.CARD)
        self._art.setFixedSize(*ART_SIZE)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(Space.M, 0, Space.M, 0)
        row.setSpacing(Space.XL)
        row.addStretch(1)
        row.addWidget(self._art)
        row.addWidget(self._cards, 100)
        row.addStretch(1)
        scroll = Scroll(middle)
        self._back = ActionButton("", Icon.ARROW_LEFT)
        self._help = ActionButton("", Icon.LIFEBUOY, ButtonKind.HELP)
        self._back.clicked.connect(self.back_chosen)
        self._help.clicked.connect(self.help_asked)
        self._head, self._foot = QHBoxLayout(), QHBoxLayout()
        self._head.addWidget(self._back)
        self._head.addStretch(1)
        self._foot.addStretch(1)
        self._foot.addWidget(self._help)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        self._column.addLayout(self._head)
        self._column.addWidget(scroll, 1)
        self._column.addLayout(self._foot)
        self.retell()

    def show_state(self, state: GateState) -> None:
        stage_changed = state.stage is not self._state.stage
        ready = not state.busy and self._state.busy
        self._state = state
        if stage_changed:
            for card in self._made.values():
                card.wipe()
        self.retell()
        if stage_changed or ready:
            self.take_focus()

    def take_focus(self) -> None:
        self._card().take_focus()

    def retell(self) -> None:
        self._back.set_text(self.tr("Back"))
        self._help.set_text(self.tr("Help me"))
        card = self._card()
        holder = card.parentWidget()
        assert holder is not None
        self._cards.setCurrentWidget(holder)
        card.show_state(self._state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        edge = Space.M if self.height() < LOW else Space.L
        self._art.setVisible(self.height() >= LOW and self.width() >= WIDE)
        self._column.setContentsMargins(edge, edge, edge, edge)
        self._column.setSpacing(0 if self.height() < LOW else Space.S)
        # On a low screen help stands in the corner above, so that the PIN needs no scrolling.
        (self._head if self.height() < LOW else self._foot).addWidget(self._help)

    def _card(self) -> _PinCard | _RecoveryCard | _NewCodeCard:
        """Of this stage, made when it is first needed: the gate is made ahead, and most never go past the PIN."""
        stage = self._state.stage
        if stage not in self._made:
            self._made[stage] = card = self._make_card(stage)
            # Each card keeps its own height in the middle of the page.
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(6, 6, 6, 6)
            column.addStretch(1)
            column.addWidget(card)
            column.addStretch(1)
            self._cards.addWidget(holder)
        return self._made[stage]

    def _make_card(self, stage: GateStage) -> _PinCard | _RecoveryCard | _NewCodeCard:
        if stage is GateStage.PIN:
            pin = _PinCard()
            pin.pin_entered.connect(self.pin_entered)
            pin.adult_chosen.connect(self.adult_chosen)
            pin.forgotten.connect(self.forgotten)
            return pin
        if stage is GateStage.RECOVERY:
            recovery = _RecoveryCard()
            recovery.recovery_given.connect(self.recovery_given)
            recovery.back_chosen.connect(self.back_to_pin)
            return recovery
        kept = _NewCodeCard()
        kept.code_kept.connect(self.code_kept)
        return kept

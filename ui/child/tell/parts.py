"""Parts that several pages of Tell share: what it is about, and what is true of each way now.
Must not keep what a child has typed or tapped longer than it is shown."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.model.tell import About, Shown
from ui.child.tell.tell_state import MessageState
from ui.child.tell.tell_words import TellWords
from ui.theme import Icon, Space
from ui.widgets.button import ActionButton
from ui.widgets.flow import FlowLayout
from ui.widgets.notice import IconSpot
from ui.widgets.text import TextLabel, TextRole

_FACES = {
    Shown.WAITING_FOR_ADULT: (Icon.HOURGLASS, "sea"),
    Shown.READ: (Icon.CHECK_CIRCLE, "leaf"),
    Shown.SENDING: (Icon.ARROWS_CLOCKWISE, "sea"),
    Shown.WAITING_FOR_NETWORK: (Icon.PLUGS, "sun_deep"),
    Shown.TRIED_AGAIN: (Icon.ARROWS_CLOCKWISE, "sun_deep"),
    Shown.HANDED: (Icon.ENVELOPE_SIMPLE, "sea"),
    Shown.NOT_SENT: (Icon.WARNING, "sun_deep"),
}


class AboutChips(QWidget):
    """Any number of them. Space or a click taps one on and off."""

    tapped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._row = FlowLayout(self, spacing=Space.S)
        self._chips: dict[About, ActionButton] = {}
        for about in About:
            chip = ActionButton()
            chip.setCheckable(True)
            chip.toggled.connect(self._toggled)
            self._row.addWidget(chip)
            self._chips[about] = chip

    def show_words(self, words: TellWords) -> None:
        for about, chip in self._chips.items():
            chip.set_text(words.about(about))

    def chosen(self) -> tuple[About, ...]:
        return tuple(about for about, chip in self._chips.items() if chip.isChecked())

    def wipe(self) -> None:
        for chip in self._chips.values():
            chip.setChecked(False)

    def _toggled(self, on: bool) -> None:
        chip = self.sender()
        if isinstance(chip, ActionButton):
            # Not by colour alone.
            chip.set_icon(Icon.CHECK if on else None)
        self.tapped.emit()


class StateLines(QWidget):
    """Each way of each part, with what is true of it now."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        self._rows: list[tuple[QWidget, IconSpot, TextLabel]] = []

    def show_lines(self, lines: tuple[tuple[Shown, str], ...]) -> None:
        while len(self._rows) < len(lines):
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(Space.M)
            icon, label = IconSpot(Icon.INFO), TextLabel(TextRole.BODY)
            line.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(label, 1)
            self._column.addWidget(row)
            self._rows.append((row, icon, label))
        for number, (row, icon, label) in enumerate(self._rows):
            row.setVisible(number < len(lines))
            label.set_text("")  # a line that is not shown says nothing to a screen reader or a debugger either
            if number < len(lines):
                icon.show_icon(*_FACES[lines[number][0]])
                label.set_text(lines[number][1])


def state_lines(message: MessageState, words: TellWords) -> tuple[tuple[Shown, str], ...]:
    """A line said twice by two parts stands once: what matters is what is true now."""
    lines: dict[str, Shown] = {}
    for part in message.parts:
        for leg in part.legs:
            lines.setdefault(words.leg(leg, message.adult_name), leg.shown)
    return tuple((shown, text) for text, shown in lines.items())

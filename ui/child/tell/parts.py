"""Parts that several pages of Tell share: what it is about, and what is true of each way now.
Must not keep what a child has typed or tapped longer than it is shown."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.model.tell import About, Shown
from ui.child.tell.tell_state import MessageState
from ui.child.tell.tell_words import TellWords
from ui.theme import Icon, Space
from ui.widgets.button import ActionButton
from ui.widgets.flow import FlowLayout

_FACES = {
    Shown.WAITING_FOR_ADULT: (Icon.HOURGLASS, "sea"),
    Shown.READ: (Icon.CHECK_CIRCLE, "leaf"),
    Shown.SENDING: (Icon.ARROWS_CLOCKWISE, "sea"),
    Shown.WAITING_FOR_NETWORK: (Icon.PLUGS, "sun_deep"),
    Shown.TRIED_AGAIN: (Icon.ARROWS_CLOCKWISE, "sun_deep"),
    Shown.HANDED: (Icon.ENVELOPE_SIMPLE, "sea"),
    Shown.NOT_SENT: (Icon.WARNING, "sun_deep"),
}

_SIGNS = {
    About.MEAN: Icon.CHAT_TEXT,
    About.STRANGER: Icon.USER_CIRCLE,
    About.PICTURE: Icon.IMAGE,
    About.SCARED: Icon.EYE,
    About.SECRET: Icon.LOCK,
    About.MONEY: Icon.GAME_CONTROLLER,
    About.MISTAKE: Icon.LIGHTBULB,
    About.HOME: Icon.HOUSE_LINE,
    About.OTHER: Icon.DOTS_THREE,
}
"""For a child who does not read long lines yet."""


class AboutChips(QWidget):
    """Any number of them. Space or a click taps one on and off."""

    tapped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._row = FlowLayout(self, spacing=Space.S)
        self._chips: dict[About, ActionButton] = {}
        for about in About:
            chip = ActionButton("", _SIGNS[about])
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
        for about, chip in self._chips.items():
            if chip is self.sender():
                # Not by colour alone.
                chip.set_icon(Icon.CHECK if on else _SIGNS[about])
        self.tapped.emit()


def went_wrong(message: MessageState) -> bool:
    """Some way has not taken it, now or for good: nothing that a calm green card should say."""
    wrong = (Shown.WAITING_FOR_NETWORK, Shown.TRIED_AGAIN, Shown.NOT_SENT)
    return any(leg.shown in wrong for part in message.parts for leg in part.legs)


def state_lines(message: MessageState, words: TellWords) -> tuple[tuple[Icon, str, str], ...]:
    """As `IconLines` shows them. A line said twice by two parts stands once: what matters is what is true now."""
    lines: dict[str, Shown] = {}
    for part in message.parts:
        for leg in part.legs:
            lines.setdefault(words.leg(leg, message.adult_name), leg.shown)
    return tuple((*_FACES[shown], text) for text, shown in lines.items())

"""Half an hour without a sign, or nothing that could be sent: the next adult and 111; nothing goes to them by itself.
Must not blame anybody, nor say more of the adult than this PC knows."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.model.tell import Shown
from ui.child.tell.tell_state import MessageState
from ui.theme import Icon, Space
from ui.widgets.button import ActionButton, ButtonKind
from ui.widgets.card import Card, Tint
from ui.widgets.text import TextLabel, TextRole


class NoSignCard(Card):
    next_asked = Signal(str)  # adult

    def __init__(self, number: str, parent: QWidget | None = None) -> None:
        super().__init__(Tint.SUN, ends=Space.M)
        if parent is not None:
            self.setParent(parent)
        self._number = number
        self._message: MessageState | None = None
        self._title, self._text = TextLabel(TextRole.STRONG), TextLabel(TextRole.BODY)
        self._next = ActionButton("", Icon.CHAT_CIRCLE_DOTS, ButtonKind.HELP)
        self._next.clicked.connect(self._pressed)
        self.add(self._title)
        self.add(self._text)
        self.add(self._next, beginning=True)
        self.hide()

    def show_message(self, message: MessageState | None) -> None:
        self._message = message
        shown = message is not None and message.no_sign
        name = message.adult_name if message is not None and shown else ""
        following = message.next_adult if message is not None and shown else None
        if shown and message is not None:
            legs = [leg for part in message.parts for leg in part.legs]
            nowhere = bool(legs) and all(leg.shown is Shown.NOT_SENT for leg in legs)
            self._title.set_text(
                self.tr("It did not reach {name}.").format(name=name)
                if nowhere
                else self.tr("No sign from {name} for half an hour.").format(name=name)
            )
            self._text.set_text(
                self.tr("It is not your fault. Tell another adult, or call {number} from any phone, free, day and night.").format(
                    number=self._number
                )
            )
        else:
            self._title.set_text("")
            self._text.set_text("")
        self._next.set_text("" if following is None else self.tr("Tell {name} now").format(name=following.name))
        self._next.setVisible(following is not None)
        self.setVisible(shown)

    def _pressed(self) -> None:
        if self._message is not None and self._message.next_adult is not None:
            self.next_asked.emit(self._message.next_adult.id)

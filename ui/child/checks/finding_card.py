"""One thing that was found in a text: what, why it matters, what could be written instead, and where it stands.
Must not forbid anything."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from app.checks import words as said
from app.checks.finding import TextKind
from ui.child.checks.text_state import Found
from ui.theme import Icon, Space
from ui.widgets.button import ActionButton, ButtonKind
from ui.widgets.card import Card, Tint
from ui.widgets.notice import IconSpot
from ui.widgets.text import TextLabel, TextRole
from ui.worded import screen_words

ICONS = {
    TextKind.PHONE: Icon.PHONE,
    TextKind.EMAIL: Icon.ENVELOPE_SIMPLE,
    TextKind.ADDRESS: Icon.HOUSE_LINE,
    TextKind.SCHOOL: Icon.STUDENT,
    TextKind.ID_NUMBER: Icon.IDENTIFICATION_CARD,
    TextKind.BIRTH_DATE: Icon.CALENDAR_BLANK,
    TextKind.PASSWORD: Icon.KEY,
    TextKind.MONEY: Icon.WARNING_CIRCLE,
    TextKind.MEET: Icon.USERS,
    TextKind.ACCOUNT: Icon.USER_CIRCLE,
    TextKind.ALONE: Icon.USER,
}
MOST_WORDS = 90


class FindingCard(Card):
    place_asked = Signal(int, int)

    def __init__(self) -> None:
        super().__init__(Tint.SUN)
        self._places: tuple[tuple[int, int], ...] = ()
        self._at = 0
        self._icon = IconSpot(Icon.INFO, "ink", size=26)
        self._kind, self._words = TextLabel(TextRole.STRONG), TextLabel(TextRole.BODY)
        self._why, self._instead = TextLabel(TextRole.BODY), TextLabel(TextRole.BODY)
        self._title = TextLabel(TextRole.STRONG)
        self._where = ActionButton("", Icon.MAGNIFYING_GLASS, ButtonKind.LINK)
        self._where.clicked.connect(self._next_place)
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(self._icon)
        head.addWidget(self._kind, 1)
        self.add_layout(head)
        for part in (self._words, self._why, self._title, self._instead):
            self.add(part)
        self.add(self._where, beginning=True)

    def show_found(self, found: Found, title: str, where: str) -> None:
        words = screen_words()
        self._places, self._at = found.places, 0
        self._icon.show_icon(ICONS[found.finding.kind], "ink")
        self._kind.set_text(said.text_kind(found.finding.kind, words))
        quoted = " · ".join(found.words)
        self._words.set_text(quoted if len(quoted) <= MOST_WORDS else quoted[:MOST_WORDS].rstrip() + "…")
        self._why.set_text(said.text_why(found.finding, words))
        self._title.set_text(title)
        self._instead.set_text(said.text_instead(found.finding, words))
        self._where.set_text(where)

    def forget(self) -> None:
        """A hidden card would still hold the words."""
        self._places = ()
        for label in (self._kind, self._words, self._why, self._instead):
            label.set_text("")

    def _next_place(self) -> None:
        if self._places:
            start, end = self._places[self._at % len(self._places)]
            self._at += 1
            self.place_asked.emit(start, end)

"""Why: what a child reads after it has put, paired or found something.
Must not judge; the mark is given."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import Icon, Space
from ui.widgets.card import Card, Tint
from ui.widgets.notice import IconSpot
from ui.widgets.text import TextLabel, TextRole


class WhyCard(Card):
    """Hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Tint.LEAF, ends=Space.M, parent=parent)
        self._icon = IconSpot(Icon.CHECK_CIRCLE, "leaf")
        self._title = TextLabel(TextRole.STRONG)
        self._text = TextLabel(TextRole.BODY)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._text)
        words.addStretch(0)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self._icon)
        row.addLayout(words, 1)
        self.add_layout(row)
        self.hide()

    def show_why(self, title: str, why: str, *, good: bool) -> None:
        self.set_tint(Tint.LEAF if good else Tint.SUN)
        self._icon.show_icon(Icon.CHECK_CIRCLE if good else Icon.LIGHTBULB, "leaf" if good else "sun_deep")
        self._title.set_text(title)
        self._title.setVisible(bool(title))
        self._text.set_text(why)
        self._text.setVisible(bool(why))
        self.setAccessibleName(f"{title} {why}".strip())
        self.show()

    def spoken(self) -> str:
        return "" if self.isHidden() else f"{self._title.text()} {self._text.text()}".strip()

"""A field with its label above, a hint and, where something is wrong, the words that say what.
Must not check anything itself."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.theme.icons import Icon
from ui.theme.tokens import Space
from ui.widgets.notice import IconSpot
from ui.widgets.text import TextLabel, TextRole


class Field(QWidget):
    def __init__(self, editor: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self._label = TextLabel(TextRole.STRONG)
        self._label.setBuddy(editor)
        self._hint = TextLabel(TextRole.SMALL)
        self._fault = TextLabel(TextRole.BODY)
        self._row = QWidget()
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(IconSpot(Icon.WARNING, "sun_deep", size=22))
        row.addWidget(self._fault, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(self._label)
        layout.addWidget(editor)
        layout.addWidget(self._hint)
        layout.addWidget(self._row)
        layout.addStretch(0)
        self._row.hide()
        self._hint.hide()

    def set_words(self, label: str, hint: str = "") -> None:
        self._label.set_text(label)
        self._hint.set_text(hint)
        self._hint.setVisible(bool(hint))
        self.editor.setAccessibleName(label)
        self.editor.setAccessibleDescription(hint)

    def has_fault(self) -> bool:
        return bool(self._fault.text())

    def show_fault(self, text: str) -> None:
        """Empty: nothing is wrong."""
        self._fault.set_text(text)
        self._row.setVisible(bool(text))
        if isinstance(self.editor, QLineEdit) and bool(self.editor.property("fault")) != bool(text):
            self.editor.setProperty("fault", bool(text))
            self.editor.style().unpolish(self.editor)
            self.editor.style().polish(self.editor)

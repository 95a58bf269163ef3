"""Lines of words, each with an icon beside it.
Must not word anything, nor keep words that are not shown."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import Icon, Space
from ui.widgets.notice import IconSpot
from ui.widgets.text import TextLabel, TextRole


class IconLines(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        self._rows: list[tuple[QWidget, IconSpot, TextLabel]] = []

    def show_lines(self, lines: tuple[tuple[Icon, str, str], ...]) -> None:
        """Icon, its colour, words."""
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
                face, colour, words = lines[number]
                icon.show_icon(face, colour)
                label.set_text(words)

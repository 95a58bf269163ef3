"""Plain text that wraps, grows with its words and keeps Ế, Ỗ and Ậ apart from the line above.
Must not hold rich text, links or rules."""

from __future__ import annotations

from enum import Enum
from math import ceil

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.theme.fonts import Weight, font_of
from ui.theme.theme import Theme, theme_of
from ui.widgets.typeset import Lines, break_lines, draw_lines, longest_word, natural_width, pitch_of

_RESTYLED = (QEvent.Type.StyleChange, QEvent.Type.ParentChange, QEvent.Type.FontChange, QEvent.Type.PaletteChange)
_KEPT_WIDTHS = 32  # a layout asks for several widths in turn, again and again


class TextRole(Enum):
    TITLE = "title"
    SHORT_TITLE = "short_title"
    HEADING = "heading"
    STRONG = "strong"
    STORY = "story"
    BODY = "body"
    SOFT = "soft"
    SMALL = "small"
    NUMBER = "number"


_FACES: dict[TextRole, tuple[str, Weight, str]] = {
    TextRole.TITLE: ("title", Weight.BOLD, "ink"),
    TextRole.SHORT_TITLE: ("heading", Weight.BOLD, "ink"),
    TextRole.HEADING: ("heading", Weight.SEMIBOLD, "ink"),
    TextRole.STRONG: ("text", Weight.SEMIBOLD, "ink"),
    TextRole.STORY: ("heading", Weight.REGULAR, "ink"),
    TextRole.BODY: ("text", Weight.REGULAR, "ink"),
    TextRole.SOFT: ("text", Weight.REGULAR, "soft"),
    TextRole.SMALL: ("small", Weight.REGULAR, "soft"),
    TextRole.NUMBER: ("number", Weight.BOLD, "ink"),
}


def role_font(role: TextRole, theme: Theme) -> QFont:
    size, weight, _colour = _FACES[role]
    return font_of(getattr(theme.sizes, size), weight)


class TextLabel(QLabel):
    """A static text for eye and screen reader. `colour` is the name of a token where the role's own is not wanted."""

    def __init__(
        self,
        role: TextRole = TextRole.BODY,
        *,
        text: str = "",
        colour: str | None = None,
        alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role, self._colour, self._horizontal = role, colour, alignment
        self._broken: dict[int, Lines] = {}  # by width
        # Found once: a layout asks a thousand times, and each time the way up to the root is long.
        self._face: QFont | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred, QSizePolicy.ControlType.Label)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        self.setText(text)
        self._broken.clear()
        self.updateGeometry()
        self.update()

    def set_role(self, role: TextRole, colour: str | None = None) -> None:
        self._role, self._colour = role, colour
        self._face = None
        self._broken.clear()
        self.updateGeometry()
        self.update()

    def set_colour(self, colour: str | None) -> None:
        self._colour = colour
        self.update()

    def lines(self, width: int) -> Lines:
        """How the text breaks in that width."""
        font = self._type()
        found = self._broken.get(width)
        if found is None:
            if len(self._broken) >= _KEPT_WIDTHS:
                self._broken.clear()
            found = self._broken[width] = break_lines(self.text(), font, width)
        return found

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.lines(max(1, width)).height

    def sizeHint(self) -> QSize:
        font = self._type()
        # About 60 letters a line read best; a layout may give more.
        width = ceil(min(natural_width(self.text(), font), font.pixelSize() * 30)) + 1
        return QSize(width, self.lines(width).height)

    def minimumSizeHint(self) -> QSize:
        font = self._type()
        return QSize(ceil(longest_word(self.text(), font)) + 1, pitch_of(font))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _RESTYLED:
            self._face = None
            self._broken.clear()
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        lines = self.lines(self.width())
        place = QRectF(self.rect())
        # As QLabel: in the middle of what a row leaves over, unless the owner asked for the top.
        if lines.height < self.height() and not self.alignment() & Qt.AlignmentFlag.AlignTop:
            place.setTop((self.height() - lines.height) / 2)
        painter = QPainter(self)
        painter.setPen(theme.colour(self._colour or _FACES[self._role][2]))
        draw_lines(painter, place, lines, self._type(), self._horizontal, inside=True)

    def _type(self) -> QFont:
        if self._face is None:
            self._face = role_font(self._role, theme_of(self))
        return self._face

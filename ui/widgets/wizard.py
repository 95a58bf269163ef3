"""The frame of a first-run step: dots for the steps, a picture, a title, the step's own widget, back and on.
Must not know the steps or their order."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme.icons import Icon
from ui.theme.pictures import Art
from ui.theme.tokens import RING_ROOM, Radius, Space
from ui.widgets.button import ActionButton, ButtonKind
from ui.widgets.painted import Sign
from ui.widgets.picture import Picture
from ui.widgets.scroll import Scroll, ScrollBody
from ui.widgets.text import TextLabel, TextRole

PICTURE_FROM = 1000
"""Narrower windows leave the picture out."""
RING_PLACE = RING_ROOM + 1
"""Room for the focus ring at the edges of the part that scrolls; what stands above and below it keeps the same edge."""


class ProgressDots(Sign):
    """One dot a step: done ones full, the present one long. The words beside them say the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step, self._steps = 0, 0

    def show_step(self, step: int, steps: int, said: str) -> None:
        """`step` counts from 1."""
        self._step, self._steps = step, steps
        self.setAccessibleName(said)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(max(1, self._steps) * 22 + 24, 16)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self.theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, middle = 5.0, self.height() / 2
        for number in range(1, self._steps + 1):
            long = 20.0 if number == self._step else 0.0
            colour = theme.colour("sea" if number <= self._step else "edge")
            if number <= self._step:
                painter.setPen(QPen(colour, 10, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
                painter.drawLine(QPointF(left, middle), QPointF(left + long + 0.01, middle))
            else:
                painter.setPen(QPen(colour, 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(QPointF(left, middle), 4, 4)
            left += 22 + long


class WizardFrame(QWidget):
    back_chosen = Signal()
    next_chosen = Signal()
    help_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: QWidget | None = None
        self._dots = ProgressDots()
        self._step_text = TextLabel(TextRole.SMALL)
        self._picture = Picture(Art.FAMILY, cover=True, radius=Radius.CARD)
        self._title = TextLabel(TextRole.TITLE)
        self._subtitle = TextLabel(TextRole.SOFT)
        self._back = ActionButton("", Icon.ARROW_LEFT)
        self._next = ActionButton("", None, ButtonKind.MAIN)
        self._help = ActionButton("", Icon.LIFEBUOY)
        self._back.clicked.connect(self.back_chosen)
        self._next.clicked.connect(self.next_chosen)
        self._help.clicked.connect(self.help_asked)
        self._help.hide()

        top = QHBoxLayout()
        top.setSpacing(Space.M)
        top.setContentsMargins(RING_PLACE, 0, RING_PLACE, 0)
        top.addWidget(self._dots)
        top.addWidget(self._step_text, 1)
        top.addWidget(self._help)

        holder = ScrollBody()
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(RING_PLACE, RING_PLACE, RING_PLACE, RING_PLACE)
        self._column.setSpacing(Space.M)
        self._column.addWidget(self._title)
        self._column.addWidget(self._subtitle)
        self._column.addSpacing(Space.S)
        self._scroll = scroll = Scroll(holder)

        buttons = QHBoxLayout()
        buttons.setSpacing(Space.M)
        buttons.setContentsMargins(RING_PLACE, 0, RING_PLACE, 0)
        buttons.addWidget(self._back)
        buttons.addStretch(1)
        buttons.addWidget(self._next)

        right = QVBoxLayout()
        right.setSpacing(Space.M)
        right.addLayout(top)
        right.addWidget(scroll, 1)
        right.addLayout(buttons)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        self._row.setSpacing(Space.XL)
        self._row.addWidget(self._picture, 5)
        self._row.addLayout(right, 8)

    def show_step(self, step: int, steps: int, text: str) -> None:
        """`text`: "Bước 2 trong 6". Counting starts at 1."""
        self._dots.show_step(step, steps, text)
        self._step_text.set_text(text)

    def set_title(self, title: str, subtitle: str = "") -> None:
        self._title.set_text(title)
        self._subtitle.set_text(subtitle)
        self._subtitle.setVisible(bool(subtitle))

    def show_art(self, art: Art) -> None:
        self._picture.show_art(art)

    def show_page(self, page: QWidget) -> None:
        """Put the step's own widget below the title; the one before is hidden and kept by its owner."""
        if self._page is page:
            return
        if self._page is not None:
            self._column.removeWidget(self._page)
            self._page.hide()
        self._page = page
        self._column.addWidget(page, 1)
        page.show()
        self._scroll.verticalScrollBar().setValue(0)

    def set_buttons(self, back: str, on: str, help_text: str = "") -> None:
        """Empty words: no such button."""
        for button, words in ((self._back, back), (self._next, on), (self._help, help_text)):
            button.set_text(words)
            button.setVisible(bool(words))

    def set_next_enabled(self, enabled: bool) -> None:
        self._next.setEnabled(enabled)

    def set_next_kind(self, kind: ButtonKind) -> None:
        """QUIET where going on is not what the page is for."""
        self._next.set_kind(kind)

    def scroll_to(self, widget: QWidget) -> None:
        self._scroll.ensureWidgetVisible(widget)

    def focus_next(self) -> None:
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= PICTURE_FROM
        self._picture.setVisible(wide)
        edge = Space.XL if self.width() >= 800 and self.height() >= 500 else Space.M
        self._row.setContentsMargins(edge, edge, edge, edge)

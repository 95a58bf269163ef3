"""Rows that wrap: `FlowLayout` for buttons and chips, `TileLayout` for equal cards, `Columns` for cards that stand side by side where there is room.
Must not know what it arranges."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QLayoutItem, QWidget

from ui.theme.tokens import Space


class FlowLayout(QLayout):
    """Left to right at each widget's own width, on into the next row; too wide ones get the row's width and wrap inside."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = Space.M, centred: bool = False) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self._centred = centred
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        item = self._items.pop(index)
        self.invalidate()
        return item

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        # Layouts ask each other again and again until something in them changes.
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), place=False)
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def sizeHint(self) -> QSize:
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        margins = self.contentsMargins()
        wide = sum(hint.width() for hint in shown) + self.spacing() * max(0, len(shown) - 1)
        high = max((hint.height() for hint in shown), default=0)
        return QSize(wide + margins.left() + margins.right(), high + margins.top() + margins.bottom())

    def minimumSize(self) -> QSize:
        shown = [item.minimumSize() for item in self._items if not item.isEmpty()]
        margins = self.contentsMargins()
        return QSize(
            max((size.width() for size in shown), default=0) + margins.left() + margins.right(),
            max((size.height() for size in shown), default=0) + margins.top() + margins.bottom(),
        )

    def _arrange(self, rect: QRect, place: bool) -> int:
        margins = self.contentsMargins()
        room = rect.adjusted(margins.left(), margins.top(), -margins.right(), -margins.bottom())
        rows: list[list[tuple[QLayoutItem, QSize]]] = [[]]
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            wide = min(item.sizeHint().width(), max(1, room.width()))
            high = item.heightForWidth(wide) if item.hasHeightForWidth() else item.sizeHint().height()
            if rows[-1] and used + self.spacing() + wide > room.width():
                rows.append([])
                used = 0
            used += wide + (self.spacing() if rows[-1] else 0)
            rows[-1].append((item, QSize(wide, high)))
        top = room.top()
        for row in rows:
            if not row:
                continue
            high = max(size.height() for _item, size in row)
            taken = sum(size.width() for _item, size in row) + self.spacing() * (len(row) - 1)
            left = room.left() + (max(0, room.width() - taken) // 2 if self._centred else 0)
            for item, size in row:
                if place:
                    item.setGeometry(QRect(QPoint(left, top + (high - size.height()) // 2), size))
                left += size.width() + self.spacing()
            top += high + self.spacing()
        if any(rows):
            top -= self.spacing()
        return top - rect.top() + margins.bottom()


class TileLayout(FlowLayout):
    """Tiles of one width, as many in a row as fit at `least` each, and of one height in a row (people, answers)."""

    def __init__(self, parent: QWidget | None = None, *, least: int = 170, spacing: int = Space.L, grid: bool = False) -> None:
        """`grid`: as wide as in a full row even where a row is not full, so that several such rows have the same edges."""
        super().__init__(parent, spacing=spacing)
        self._least, self._grid = least, grid

    def set_least(self, least: int) -> None:
        if least != self._least:
            self._least = least
            self.invalidate()

    def sizeHint(self) -> QSize:
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        wide = max([self._least] + [hint.width() for hint in shown])
        high = max((hint.height() for hint in shown), default=0)
        return QSize(wide * max(1, len(shown)) + self.spacing() * max(0, len(shown) - 1), high)

    def _arrange(self, rect: QRect, place: bool) -> int:
        shown = [item for item in self._items if not item.isEmpty()]
        if not shown:
            return 0
        fit = max(1, (rect.width() + self.spacing()) // (self._least + self.spacing()))
        # Four tiles where three fit: two and two, not three and one.
        rows = -(-len(shown) // min(fit, len(shown)))
        across = fit if self._grid else -(-len(shown) // rows)
        wide = (rect.width() - self.spacing() * (across - 1)) // across
        top = rect.top()
        for start in range(0, len(shown), across):
            row = shown[start : start + across]
            high = max(i.heightForWidth(wide) if i.hasHeightForWidth() else i.sizeHint().height() for i in row)
            for number, item in enumerate(row):
                if place:
                    item.setGeometry(QRect(rect.left() + number * (wide + self.spacing()), top, wide, high))
            top += high + self.spacing()
        return top - self.spacing() - rect.top()


class Columns(QWidget):
    """Widgets side by side with the given stretches; one below another where the width is under `narrow`."""

    def __init__(self, *, narrow: int = 640, spacing: int = Space.L, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._narrow = narrow
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(spacing)

    def add(self, widget: QWidget, stretch: int = 1) -> None:
        self._row.addWidget(widget, stretch)

    def set_stretch(self, index: int, stretch: int) -> None:
        self._row.setStretch(index, stretch)

    def minimumSizeHint(self) -> QSize:
        # The row's own least width would keep it from ever becoming a column.
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        down = self.width() < self._narrow
        wanted = QBoxLayout.Direction.TopToBottom if down else QBoxLayout.Direction.LeftToRight
        if self._row.direction() != wanted:
            self._row.setDirection(wanted)
            self.updateGeometry()

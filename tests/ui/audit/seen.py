"""What a person can see of a page: its words, its controls, where they stand and how much room they need.
Must not judge."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QStyle,
    QStyleOptionComboBox,
    QTextEdit,
    QWidget,
)

from ui.theme import theme_of
from ui.theme.focus_ring import FocusRing
from ui.widgets.sheet import Sheet
from ui.widgets.text import TextLabel, role_font
from ui.widgets.toast import Toast
from ui.widgets.typeset import longest_word


@dataclass(frozen=True, slots=True)
class Words:
    """One text that is drawn. `needs` is the room for all of it at the width that it was given."""

    widget: QWidget
    text: str
    needs: QSize

    @property
    def said(self) -> str:
        return f"{type(self.widget).__name__} {self.text[:60]!r}"


def everything(root: QWidget) -> Iterator[QWidget]:
    """Each visible widget below the root that is not part of another control."""
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget, FocusRing | QScrollBar) or widget.width() == 0 or widget.height() == 0:
            continue
        inner = widget.parentWidget()
        if isinstance(inner, QAbstractSpinBox | QComboBox | QLineEdit):
            continue
        yield widget


def is_control(widget: QWidget) -> bool:
    """Something that is used: it takes the keyboard, or it is a button or a field that should."""
    if isinstance(widget, QScrollArea):
        return False
    if isinstance(widget, QAbstractButton | QLineEdit | QPlainTextEdit | QTextEdit | QComboBox | QAbstractSpinBox):
        return True
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None


def controls(root: QWidget) -> list[QWidget]:
    return [widget for widget in everything(root) if is_control(widget)]


def layer(widget: QWidget) -> QWidget | None:
    """The sheet or toast that the widget lies on; None: the page itself."""
    at: QWidget | None = widget
    while at is not None:
        if isinstance(at, Sheet | Toast):
            return at
        at = at.parentWidget()
    return None


def open_sheet(root: QWidget) -> Sheet | None:
    """The uppermost sheet that is open."""
    opened = [sheet for sheet in root.findChildren(Sheet) if sheet.isVisible()]
    return opened[-1] if opened else None


def viewport_of(widget: QWidget) -> QWidget | None:
    """The viewport of the nearest scroll area that the widget scrolls in."""
    at = widget.parentWidget()
    while at is not None:
        above = at.parentWidget()
        if isinstance(above, QScrollArea) and above.viewport() is at:
            return at
        at = above
    return None


def place(widget: QWidget, root: QWidget) -> QRect:
    return QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())


def seen_place(widget: QWidget, root: QWidget) -> QRect:
    """The part of the widget that no parent cuts off."""
    rect = place(widget, root)
    at = widget.parentWidget()
    while at is not None and at is not root:
        rect &= place(at, root)
        at = at.parentWidget()
    return rect & root.rect()


def _room_of_line(text: str, widget: QWidget) -> QSize:
    metrics = QFontMetricsF(widget.font())
    return QSize(ceil(metrics.horizontalAdvance(text)), ceil(metrics.height()))


def _combo_words(box: QComboBox) -> Words:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    field = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box)
    room = _room_of_line(box.currentText(), box)
    return Words(box, box.currentText(), QSize(room.width() + box.width() - field.width(), room.height()))


def _field_words(field: QLineEdit) -> Words:
    # What a person types may be longer than its field; what we put there as a hint may not.
    room = _room_of_line(field.placeholderText(), field)
    margins = field.width() - field.contentsRect().width()
    return Words(field, field.placeholderText(), QSize(room.width() + margins + 4 + 24, room.height()))


def _area_words(area: QPlainTextEdit) -> Words:
    metrics = QFontMetricsF(area.font())
    room = QRect(0, 0, area.viewport().width() - 8, 100_000)
    hint = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), area.placeholderText())
    frame = area.height() - area.viewport().height()
    return Words(area, area.placeholderText(), QSize(ceil(hint.width()), ceil(hint.height()) + frame))


def _label_words(label: TextLabel) -> Words:
    lines = label.lines(label.width())
    # A word that is broken in the middle is cut too.
    word = longest_word(label.text(), role_font(label._role, theme_of(label)))
    return Words(label, label.text(), QSize(ceil(max(lines.width, word)), lines.height))


def words_of(widget: QWidget) -> Words | None:
    """The text of one widget and its need; None: it draws none."""
    if isinstance(widget, TextLabel):
        return _label_words(widget) if widget.text() else None
    if isinstance(widget, QComboBox):
        return _combo_words(widget) if widget.currentText() else None
    if isinstance(widget, QLineEdit):
        return _field_words(widget) if widget.placeholderText() and not widget.text() else None
    if isinstance(widget, QPlainTextEdit):
        return _area_words(widget) if widget.placeholderText() and not widget.toPlainText() else None
    if isinstance(widget, QAbstractSpinBox):
        return Words(widget, widget.text(), widget.minimumSizeHint())
    if isinstance(widget, QAbstractButton | QLabel):
        text = widget.text() or (widget.accessibleName() if isinstance(widget, QLabel) else "")
        if not text:
            return None
        high = widget.heightForWidth(widget.width()) if widget.hasHeightForWidth() else widget.minimumSizeHint().height()
        return Words(widget, text, QSize(widget.minimumSizeHint().width(), high))
    return None


def all_words(root: QWidget) -> list[Words]:
    found = (words_of(widget) for widget in everything(root))
    return [words for words in found if words is not None]


def scroll_areas(root: QWidget) -> list[QAbstractScrollArea]:
    return [widget for widget in everything(root) if isinstance(widget, QAbstractScrollArea)]

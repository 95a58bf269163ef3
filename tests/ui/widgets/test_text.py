"""Words wrap, grow and never touch the line above, however many marks a letter carries."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import Audience, Mode, Theme, dress
from ui.theme.fonts import Weight, font_of, load_fonts
from ui.widgets.button import ActionButton
from ui.widgets.text import TextLabel, TextRole
from ui.widgets.typeset import break_lines, draw_lines

TALL = "Ế Ỗ Ậ Ẫ Ữ Ợ ỆỘẬ gyjpq"


def a_column(qtbot: QtBot, *children: QWidget, audience: Audience = Audience.CHILD_SMALL) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for child in children:
        column.addWidget(child)
    column.addStretch(1)
    dress(window, Theme(Mode.LIGHT, audience))
    window.show()
    return window


def inked_rows(image: QImage) -> list[bool]:
    return [any(image.pixelColor(x, y).lightness() < 128 for x in range(image.width())) for y in range(image.height())]


def test_lines_of_stacked_marks_leave_white_between_them(qtbot: QtBot) -> None:
    load_fonts()
    for size in (14, 16, 18, 20, 24, 34):
        for weight in (Weight.REGULAR, Weight.BOLD):
            font = font_of(size, weight)
            lines = break_lines(f"{TALL}\n{TALL}\n{TALL}", font, 2000)
            image = QImage(1000, lines.height + 20, QImage.Format.Format_RGB32)
            image.fill(Qt.GlobalColor.white)
            painter = QPainter(image)
            painter.setPen(QColor("black"))
            place = image.rect().toRectF().adjusted(0, 10, 0, -10)
            draw_lines(painter, place, lines, font, Qt.AlignmentFlag.AlignLeft, inside=True)
            painter.end()
            rows = inked_rows(image)
            blocks = sum(1 for before, now in zip([False, *rows], rows, strict=False) if now and not before)
            assert blocks >= 3, f"{size} {weight}: lines touch"
            assert not rows[0]
            assert not rows[-1]


def test_nothing_is_cut_at_the_top_of_a_label(qtbot: QtBot) -> None:
    label = TextLabel(TextRole.TITLE, text=TALL)
    window = a_column(qtbot, label)
    rows = inked_rows(window.grab(label.geometry()).toImage())
    assert not rows[0]
    assert not rows[-1]
    assert any(rows)


def test_a_label_gets_higher_where_it_is_narrower(qtbot: QtBot) -> None:
    label = TextLabel(text="Trò chơi và bài viết của em được giữ nguyên, chưa mất gì cả.")
    window = a_column(qtbot, label)
    window.resize(800, 400)
    one = label.height()
    window.resize(220, 400)
    assert label.height() == label.heightForWidth(label.width())
    assert label.height() >= 3 * one


def test_new_words_are_shown_and_can_be_spoken(qtbot: QtBot) -> None:
    label = TextLabel(text="Trước")
    _window = a_column(qtbot, label)
    label.set_text("Chúc em một ngày vui")
    # Qt gives a QLabel's words to screen readers as static text; a plain QWidget's it would not.
    assert isinstance(label, QLabel)
    assert label.text() == "Chúc em một ngày vui"
    assert label.lines(1000).texts == ("Chúc em một ngày vui",)


def test_tags_are_words_and_not_markup(qtbot: QtBot) -> None:
    label = TextLabel(text="<b>Bin</b> & <img src='x'>")
    _window = a_column(qtbot, label)
    assert label.lines(1000).texts == ("<b>Bin</b> & <img src='x'>",)


def test_a_word_longer_than_the_place_is_broken_and_not_cut(qtbot: QtBot) -> None:
    load_fonts()
    lines = break_lines("a" * 200, font_of(20), 300)
    assert len(lines.texts) > 5
    assert "".join(lines.texts) == "a" * 200
    assert lines.width <= 300


def test_a_button_wraps_its_words_where_the_place_is_narrow(qtbot: QtBot) -> None:
    button = ActionButton("Một người lớn không ở nhà em, số 111 hoặc công an")
    window = a_column(qtbot, button)
    window.resize(900, 300)
    one = button.height()
    assert one >= 56
    window.setFixedWidth(240)
    qtbot.waitUntil(lambda: button.height() > one and button.height() == button.heightForWidth(button.width()))


def test_the_empty_text_is_one_line_high(qtbot: QtBot) -> None:
    load_fonts()
    assert break_lines("", font_of(20), 100).height == break_lines("a", font_of(20), 100).height


def test_type_sizes_follow_the_audience(qtbot: QtBot) -> None:
    label = TextLabel(text="Một dòng")
    window = a_column(qtbot, label)
    child = label.sizeHint()
    dress(window, Theme(Mode.LIGHT, Audience.PARENT))
    assert label.sizeHint().height() < child.height()
    assert label.sizeHint().width() < child.width()

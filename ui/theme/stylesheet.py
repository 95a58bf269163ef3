"""Qt's style sheet for the ready-made controls, written from the tokens.
Must not hold a colour or a size of its own."""

from __future__ import annotations

from string import Template

from app.content.places import resources_dir
from ui.theme.tokens import Radius, Sizes, Tokens

_SHEET = Template("""
QWidget { font-family: "Be Vietnam Pro", "Noto Sans", "Segoe UI", "Helvetica Neue", sans-serif; font-size: ${text}px; color: $ink; }
QWidget:disabled { color: $soft; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }

QPushButton { border: 2px solid $edge; padding: 4px 18px; min-height: ${inner}px; }

QLineEdit, QPlainTextEdit, QTimeEdit, QDateEdit, QComboBox {
  background: $paper; color: $ink; border: 2px solid $edge; border-radius: ${button}px; padding: 2px 12px;
  min-height: ${field}px; selection-background-color: $sea; selection-color: $on_sea; placeholder-text-color: $soft; }
QPlainTextEdit { padding: 8px 10px; }
QLineEdit:hover, QPlainTextEdit:hover, QTimeEdit:hover, QDateEdit:hover, QComboBox:hover { border-color: $sea; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTimeEdit:disabled, QComboBox:disabled {
  background: $ground; color: $soft; border-color: $line; }
QLineEdit[fault="true"], QPlainTextEdit[fault="true"] { border-color: $sun_deep; background: $sun_tint; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 32px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url("$arrows/caret-down-$shade.svg"); width: 18px; height: 18px; }
QComboBox QAbstractItemView {
  background: $paper; color: $ink; border: 2px solid $edge; border-radius: ${small_radius}px; padding: 4px; outline: none; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { background: transparent; border: none; width: 30px; }
QAbstractSpinBox::up-arrow { image: url("$arrows/caret-up-$shade.svg"); width: 16px; height: 16px; }
QAbstractSpinBox::down-arrow { image: url("$arrows/caret-down-$shade.svg"); width: 16px; height: 16px; }

QCheckBox { spacing: 10px; min-height: ${inner}px; }
QCheckBox::indicator { width: ${tick}px; height: ${tick}px; }
QCheckBox::indicator:unchecked { image: url("$arrows/box-$shade.svg"); }
QCheckBox::indicator:checked { image: url("$arrows/box-checked-$shade.svg"); }
QCheckBox::indicator:indeterminate { image: url("$arrows/box-some-$shade.svg"); }

QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: $edge; border-radius: 4px; }
QScrollBar::handle:vertical { min-height: 40px; }
QScrollBar::handle:horizontal { min-width: 40px; }
QScrollBar::handle:hover { background: $sea; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QToolTip { background: $ink; color: $ground; border: none; padding: 6px 10px; font-size: ${small}px; }
QMenu { background: $paper; color: $ink; border: 2px solid $edge; border-radius: ${small_radius}px; padding: 6px; }
QMenu::item { padding: 8px 24px 8px 16px; border-radius: 8px; min-height: 28px; }
QMenu::item:selected { background: $sea_tint; color: $ink; }
QMenu::item:disabled { color: $soft; }

QAbstractItemView {
  background: $paper; color: $ink; border: 1px solid $line; border-radius: ${button}px; outline: none;
  alternate-background-color: $ground; selection-background-color: $sea_tint; selection-color: $ink; gridline-color: $line; }
QAbstractItemView::item { min-height: ${inner}px; padding: 2px 8px; }
QAbstractItemView::item:selected { background: $sea_tint; color: $ink; }
QListView::item:selected { border-left: 4px solid $sea; }
QAbstractItemView::item:hover { background: $ground; }
""")


def stylesheet(tokens: Tokens, sizes: Sizes) -> str:
    """The sheet of one mode and audience."""
    dark = int(tokens.ground[1:3], 16) < 128
    values = {name: getattr(tokens, name) for name in Tokens.__struct_fields__}
    return _SHEET.substitute(
        values,
        text=sizes.text,
        small=sizes.small,
        # A border of 2 px and the padding are added by Qt.
        inner=sizes.control - 12,
        field=sizes.control - 8,
        tick=max(24, sizes.icon),
        button=Radius.BUTTON,
        card=Radius.CARD,
        small_radius=Radius.SMALL,
        arrows=(resources_dir() / "icons" / "controls").as_posix(),
        shade="dark" if dark else "light",
    )

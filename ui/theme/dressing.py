"""Put a theme on a window or page: palette, style sheet, type and the keyboard's focus ring.
Must not choose the theme."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.theme.fonts import font_of
from ui.theme.ring_keeper import RingKeeper
from ui.theme.stylesheet import stylesheet
from ui.theme.theme import THEME_PROPERTY, Theme, palette_of, write_theme


def dress(root: QWidget, theme: Theme) -> None:
    """Every widget below gets a StyleChange event and repaints from `theme_of`."""
    written = write_theme(theme)
    if root.property(THEME_PROPERTY) == written:
        return
    root.setProperty(THEME_PROPERTY, written)
    root.setAutoFillBackground(True)
    # The sheet first: putting on a sheet gives back the palette and font that the one before had found.
    root.setStyleSheet(stylesheet(theme.tokens, theme.sizes))
    root.setPalette(palette_of(theme))
    root.setFont(font_of(theme.sizes.text))
    if root.findChild(RingKeeper, options=Qt.FindChildOption.FindDirectChildrenOnly) is None:
        RingKeeper(root)

"""The theme of a window: its mode and audience, found from any widget below the root that `dressing.py` put it on.
Must not decide which mode is wanted: that is `appearance.py`'s and the person's."""

from __future__ import annotations

from functools import lru_cache

import msgspec
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget

from ui.theme.tokens import Audience, Mode, Sizes, Tokens, sizes_for, tokens_for

THEME_PROPERTY = "haidang_theme"


class Theme(msgspec.Struct, frozen=True):
    mode: Mode = Mode.LIGHT
    audience: Audience = Audience.PARENT
    reduce_motion: bool = False

    @property
    def tokens(self) -> Tokens:
        return tokens_for(self.mode)

    @property
    def sizes(self) -> Sizes:
        return sizes_for(self.audience)

    def colour(self, token: str) -> QColor:
        """The colour of a token by its name, for painting."""
        return QColor(getattr(self.tokens, token))


def write_theme(theme: Theme) -> str:
    """As Qt keeps it on a root: a plain text, because a Python object inside a Qt property can outlive its widget."""
    return f"{theme.mode.value} {theme.audience.value} {int(theme.reduce_motion)}"


@lru_cache(maxsize=16)
def read_theme(written: str) -> Theme:
    mode, audience, reduce_motion = written.split()
    return Theme(Mode(mode), Audience(audience), reduce_motion == "1")


def theme_of(widget: QWidget) -> Theme:
    """The theme of the nearest dressed ancestor; a widget outside any window gets the parents' light one."""
    at: QWidget | None = widget
    while at is not None:
        written = at.property(THEME_PROPERTY)
        if isinstance(written, str):
            return read_theme(written)
        at = at.parentWidget()
    return Theme()


def palette_of(theme: Theme) -> QPalette:
    tokens = theme.tokens
    palette = QPalette()
    role = QPalette.ColorRole
    for name, value in (
        (role.Window, tokens.ground),
        (role.WindowText, tokens.ink),
        (role.Base, tokens.paper),
        (role.AlternateBase, tokens.ground),
        (role.Text, tokens.ink),
        (role.PlaceholderText, tokens.soft),
        (role.Button, tokens.paper),
        (role.ButtonText, tokens.ink),
        (role.BrightText, tokens.on_sea),
        (role.ToolTipBase, tokens.ink),
        (role.ToolTipText, tokens.ground),
        (role.Highlight, tokens.sea),
        (role.HighlightedText, tokens.on_sea),
        (role.Accent, tokens.sea),
        (role.Link, tokens.sea),
        (role.LinkVisited, tokens.sea),
        (role.Light, tokens.paper),
        (role.Midlight, tokens.line),
        (role.Mid, tokens.line),
        (role.Dark, tokens.edge),
        (role.Shadow, tokens.edge),
    ):
        palette.setColor(name, QColor(value))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(tokens.soft))
    return palette

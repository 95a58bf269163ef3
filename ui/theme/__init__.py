"""The look of every window: tokens, type, icons, pictures, and how they are put on a widget.
Must not know a page."""

from __future__ import annotations

from ui.theme.appearance import Appearance, ModeChoice
from ui.theme.dressing import dress
from ui.theme.icons import Icon
from ui.theme.pictures import Art
from ui.theme.theme import Theme, theme_of
from ui.theme.tokens import Audience, Mode, Radius, Space

__all__ = ["Appearance", "Art", "Audience", "Icon", "Mode", "ModeChoice", "Radius", "Space", "Theme", "dress", "theme_of"]

"""Light or dark as the system or the person wants it, kept on every open window while the program runs.
Must not read or write a preference file: the choice is handed in."""

from __future__ import annotations

import weakref
from enum import Enum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ui.theme.dressing import dress
from ui.theme.fonts import font_of, load_fonts
from ui.theme.theme import Theme, palette_of
from ui.theme.tokens import Audience, Mode


class ModeChoice(Enum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Appearance(QObject):
    """Dresses windows and dresses them again when the mode changes. `mode_changed` is for what is no widget (the tray)."""

    mode_changed = Signal(Mode)
    choice_changed = Signal()  # the person chose another mode or motion: worth keeping

    def __init__(self, application: QApplication, choice: ModeChoice = ModeChoice.SYSTEM, reduce_motion: bool = False) -> None:
        super().__init__(application)
        self._application = application
        self._choice = choice
        self._reduce_motion = reduce_motion
        self._roots: list[tuple[weakref.ref[QWidget], Audience, Mode | None]] = []
        load_fonts()
        application.setFont(font_of(16))
        self._system = QGuiApplication.styleHints().colorScheme()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)
        self._mode = self._wanted()
        application.setPalette(palette_of(self.theme(Audience.PARENT)))

    @property
    def mode(self) -> Mode:
        return self._mode

    @property
    def choice(self) -> ModeChoice:
        return self._choice

    def theme(self, audience: Audience, mode: Mode | None = None) -> Theme:
        return Theme(mode or self._mode, audience, self._reduce_motion)

    def dress(self, root: QWidget, audience: Audience, mode: Mode | None = None) -> None:
        """Put the theme on a root widget, now and at every change. `mode` fixes one (time's up is always night)."""
        self._roots = [kept for kept in self._roots if (at := kept[0]()) is not None and at is not root and isValid(at)]
        self._roots.append((weakref.ref(root), audience, mode))
        dress(root, self.theme(audience, mode))

    @property
    def reduce_motion(self) -> bool:
        return self._reduce_motion

    def set_choice(self, choice: ModeChoice) -> None:
        if choice is not self._choice:
            self._choice = choice
            self._follow()
            self.choice_changed.emit()

    def set_reduce_motion(self, reduce_motion: bool) -> None:
        if reduce_motion != self._reduce_motion:
            self._reduce_motion = reduce_motion
            self._dress_all()
            self.choice_changed.emit()

    def _wanted(self) -> Mode:
        if self._choice is ModeChoice.SYSTEM:
            # "Unknown" is what a desktop without such a setting says: light, as on paper.
            return Mode.DARK if self._system is Qt.ColorScheme.Dark else Mode.LIGHT
        return Mode(self._choice.value)

    def _system_changed(self, scheme: Qt.ColorScheme) -> None:
        self._system = scheme
        self._follow()

    def _follow(self) -> None:
        mode = self._wanted()
        if mode is self._mode:
            return
        self._mode = mode
        self._application.setPalette(palette_of(self.theme(Audience.PARENT)))
        self._dress_all()
        self.mode_changed.emit(mode)

    def _dress_all(self) -> None:
        for kept, audience, mode in self._roots:
            root = kept()
            if root is not None and isValid(root):
                dress(root, self.theme(audience, mode))

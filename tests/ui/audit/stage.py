"""Put a page on a window of a wanted size, language and mode, as a family would have it before them.
Must not judge what it shows."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.language import Language
from ui.page_base import PageMaker
from ui.theme import Appearance, Audience, Mode, ModeChoice

TURNS = 12
"""Of the event loop until a layout whose heights depend on widths has settled."""


@dataclass(frozen=True, slots=True)
class Setting:
    """How a page is looked at, in logical pixels."""

    language: str
    mode: Mode
    width: int
    height: int

    @property
    def name(self) -> str:
        return f"{self.width}x{self.height}-{self.language}-{self.mode.value}"


class Window(QWidget):
    """The page's window: no larger than asked for, if the page lets it."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.page = page
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)


class Stage:
    """One for a run of pages; `end` takes the languages away again."""

    def __init__(self, application: QApplication) -> None:
        self._style, self._font, self._palette = application.style().objectName(), application.font(), application.palette()
        self._application = application
        self._appearance = Appearance(application, ModeChoice.LIGHT, reduce_motion=True)
        self._language = Language(application)

    def end(self) -> None:
        self._language.deleteLater()
        self._appearance.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self._application.setStyle(self._style)
        self._application.setFont(self._font)
        self._application.setPalette(self._palette)

    def speak(self, language: str) -> None:
        self._language.set(language)
        settle()

    @contextmanager
    def shown(self, maker: PageMaker, setting: Setting, *, really: bool = False) -> Iterator[Window]:
        """`really`: on the screen, so that it can have the keyboard; else only laid out, at whatever size."""
        self.speak(setting.language)
        window = Window(maker.make())
        if not really:
            window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        self._appearance.dress(window, maker.audience, Mode.DARK if maker.night else setting.mode)
        window.resize(setting.width, setting.height)
        window.show()
        settle()
        try:
            yield window
        finally:
            window.hide()
            window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            settle(2)


def settle(turns: int = TURNS) -> None:
    for _ in range(turns):
        QCoreApplication.processEvents()


def of_children(maker: PageMaker) -> bool:
    return maker.audience is not Audience.PARENT

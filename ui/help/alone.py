"""Help by itself: for the day when the guard, the rest of the desktop or its files are broken.
Must not open a socket, start a guard or write a file; imports as little as it can."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.content.helplines import helplines
from ui.application import TITLE, new_application
from ui.help.help import HelpPage
from ui.language import Language
from ui.theme import Appearance, Art, Audience
from ui.theme.pictures import art_icon


class HelpWindow(QWidget):
    """The page in a window whose title and class are those of every other window of ours."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(TITLE)
        self.setWindowIcon(art_icon(Art.LOGO))
        self.page = HelpPage(helplines())
        self.page.left.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self.resize(1158, 768)


def chosen_language(environment: dict[str, str], system: QLocale) -> str:
    """Vietnamese unless the PC clearly speaks another language: the numbers are those of Viet Nam."""
    said = (environment.get("LANGUAGE") or "").split(":")[0] or environment.get("LC_ALL") or environment.get("LC_MESSAGES")
    said = said or environment.get("LANG") or ""
    if said.split(".")[0] in ("", "C", "POSIX"):
        return "en" if system.language() is QLocale.Language.English and said == "" else "vi"
    return "vi" if said.lower().startswith("vi") else "en"


def run(arguments: list[str]) -> int:
    """Show help until it is left. Works without any of our files: the words and numbers are built in."""
    _no_core_dumps()
    # As ui/desktop.py does it, so that title and class are the same.
    application = new_application(arguments)
    language = Language(application)
    language.set(chosen_language(dict(os.environ), QLocale.system()))
    appearance = Appearance(application)
    window = HelpWindow()
    appearance.dress(window, Audience.CHILD_SMALL)
    room = window.screen().availableGeometry()
    if room.width() <= window.width() + 100 or room.height() <= window.height() + 60:
        window.showMaximized()
    else:
        window.show()
    window.page.first_focus().setFocus()
    code = application.exec()
    # Deleted while Qt still stands: a window that Python takes apart afterwards brings the program down.
    window.deleteLater()
    application.processEvents()
    del window
    return code


def _no_core_dumps() -> None:
    """Memory of this page must not land on the disk; but help is shown even where that cannot be had."""
    try:
        from app.platform.desktop import desktop_for_this_pc

        desktop_for_this_pc().no_core_dumps()
    except (ImportError, OSError, ValueError):
        return


def main() -> int:
    return run(sys.argv[1:])

"""The help page filled as a child sees it, for the audit and the pictures.
Must not be a test."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.content.helplines import helplines
from ui.help.help import HelpPage
from ui.help.help_state import Listener
from ui.page_base import PageMaker
from ui.theme import Audience


def a_help_page() -> QWidget:
    return HelpPage(helplines())


def how_to_begin() -> QWidget:
    page = HelpPage(helplines(), with_back=True)
    page.show_how(Listener.ANYONE)
    return page


PAGES = (
    PageMaker("help", Audience.CHILD_SMALL, a_help_page),
    PageMaker("help-big", Audience.CHILD_BIG, a_help_page),
    PageMaker("help-how-to-begin", Audience.CHILD_SMALL, how_to_begin),
)

"""My people, pictures of me and "How do you feel?" as child mode opens them: made when they are opened, each over the same link.
Must not decide anything, nor know the rail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.child.consents_news import ConsentsNews
from ui.child.contacts_news import ContactsNews
from ui.link import Link

if TYPE_CHECKING:
    from ui.child.code.gate import CodeGate
    from ui.child.consents_joined import MyConsentsJoined
    from ui.child.contacts_joined import ContactsJoined
    from ui.child.feelings_joined import FeelingsJoined


class PeoplePages(QObject):
    """`news`, `pictures_news`: the quiet lines for home. Pictures of me stand with My people in the rail. `feelings_opened` stands under home in the rail: it is opened from there."""

    contacts_opened = Signal(object)  # the page
    feelings_opened = Signal(object)  # the page
    help_asked = Signal()
    tell_asked = Signal()
    left = Signal()

    def __init__(self, link: Link, gate: CodeGate, parent: QWidget) -> None:
        super().__init__(parent)
        self._link = link
        self._gate = gate
        gate.closed.connect(self._closed)
        self.news = ContactsNews(link)
        self.news.opened.connect(self.open_contacts)
        self.pictures_news = ConsentsNews(link)
        self.pictures_news.opened.connect(self.open_consents)
        self._contacts: ContactsJoined | None = None
        self._consents: MyConsentsJoined | None = None
        self._feelings: FeelingsJoined | None = None

    def on_home(self, home: bool) -> None:
        self.news.on_home(home)
        self.pictures_news.on_home(home)

    def _closed(self) -> None:
        """Nothing tells the next one that an answer has come."""
        self.news.show_waits(False)
        self.pictures_news.show_waits(False)

    def open_contacts(self) -> None:
        self._gate.through(self._open_contacts)

    def open_consents(self) -> None:
        self._gate.through(self._open_consents)

    def _open_contacts(self) -> None:
        if self._contacts is None:
            from ui.child.contacts_joined import ContactsJoined

            self._contacts = ContactsJoined(self._link)
            self._contacts.help_asked.connect(self.help_asked)
            self._contacts.tell_asked.connect(self.tell_asked)
            self._contacts.answers_seen.connect(self.news.seen)
            self._contacts.code_asked.connect(self.open_contacts)
            self._contacts.pictures_asked.connect(self.open_consents)
        self.contacts_opened.emit(self._contacts)
        self._contacts.open_page()

    def _open_consents(self) -> None:
        if self._consents is None:
            from ui.child.consents_joined import MyConsentsJoined

            self._consents = MyConsentsJoined(self._link)
            self._consents.help_asked.connect(self.help_asked)
            self._consents.tell_asked.connect(self.tell_asked)
            self._consents.left.connect(self.open_contacts)
        self.contacts_opened.emit(self._consents)
        self._consents.open_page()

    def _open_shown(self) -> None:
        """What was shown to whom is the child's alone; showing something is not."""
        self._gate.through(self.open_feelings)

    def open_feelings(self) -> None:
        """From home alone, and only when the child likes to."""
        if self._feelings is None:
            from ui.child.feelings_joined import FeelingsJoined

            self._feelings = FeelingsJoined(self._link)
            self._feelings.help_asked.connect(self.help_asked)
            self._feelings.tell_asked.connect(self.tell_asked)
            self._feelings.shown_asked.connect(self._open_shown)
            self._feelings.left.connect(self.left)
        self.feelings_opened.emit(self._feelings)
        self._feelings.open_page()

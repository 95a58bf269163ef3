"""The quiet line on home that there is an answer in My people; it names nobody.
Must not say more than that."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.wire.messages import Contacts, ContactsAre, ContactsChanged, Result
from ui.child.quiet_news import QuietNews
from ui.link import Link


class ContactsNews(QuietNews):
    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(link, Contacts(), ContactsChanged, parent)

    def words(self) -> tuple[str, str]:
        return self.tr("There is an answer for you in My people."), self.tr("Open My people")

    def waiting(self, answer: Result) -> bool | None:
        return any(not contact.seen_by_child for contact in answer.contacts) if isinstance(answer, ContactsAre) else None

    def seen(self) -> None:
        self.show_waits(False)

"""The quiet line on home that the parents ask about a picture; it does not say which.
Must not say more than that."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.wire.messages import Consents, ConsentsAre, ConsentsChanged, Result
from ui.child.consents.consents_state import waits
from ui.child.quiet_news import QuietNews
from ui.link import Link


class ConsentsNews(QuietNews):
    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(link, Consents(), ConsentsChanged, parent)

    def words(self) -> tuple[str, str]:
        return self.tr("Your parents ask you about a picture."), self.tr("See what they ask")

    def waiting(self, answer: Result) -> bool | None:
        return waits(answer.consents) if isinstance(answer, ConsentsAre) else None

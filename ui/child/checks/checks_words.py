"""Words that several pages of the checks say.
Must not decide anything."""

from __future__ import annotations

from PySide6.QtCore import QObject


class ChecksWords(QObject):
    """A QObject for its `tr` only."""

    def help(self) -> str:
        return self.tr("Help me")

    def tell(self) -> str:
        return self.tr("Tell an adult")

    def back(self) -> str:
        return self.tr("Back")

    def keeps_nothing(self) -> str:
        return self.tr("Nothing is kept, nothing is sent.")

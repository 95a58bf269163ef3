"""The names of the strands of lessons, for children and adults alike.
Must not hold anything but words."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.model.lessons import Strand


class Strands(QObject):
    """A QObject for its `tr` only."""

    def named(self, strand: Strand) -> str:
        return {
            Strand.SELF: self.tr("Who I am"),
            Strand.RELATIONSHIPS: self.tr("Friends and strangers"),
            Strand.REPUTATION: self.tr("What stays on the net"),
            Strand.BULLYING: self.tr("Kind words, hurting words"),
            Strand.INFORMATION: self.tr("True or not"),
            Strand.HEALTH: self.tr("Time, sleep and mood"),
            Strand.PRIVACY: self.tr("What is mine alone"),
            Strand.COPYRIGHT: self.tr("Who made it"),
            Strand.HELP: self.tr("Asking for help"),
        }[strand]

"""How much this PC protects, in honest words: the level, why, and what no level can stop.
Must not make a level sound better than it is."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.model.protection import Level, Why


class ProtectionWords(QObject):
    """A QObject for its `tr` only."""

    def level(self, level: Level | None) -> str:
        return {
            Level.REMINDER: self.tr("Reminder only"),
            Level.FIRM: self.tr("Firm"),
            Level.STRONG: self.tr("Strong"),
            None: self.tr("Not known"),
        }[level]

    def meaning(self, level: Level | None) -> str:
        return {
            Level.REMINDER: self.tr(
                "Hải Đăng counts, warns and pauses, and helps keep what you agreed. A child who knows computers well can get round it."
            ),
            Level.FIRM: self.tr("The rules hold for a child's ordinary account. The gaps that are left stand below."),
            Level.STRONG: self.tr("The rules hold for a child's ordinary account, and the child cannot end Hải Đăng."),
            None: self.tr("The lighthouse keeper has not told yet how good the protection is."),
        }[level]

    def why(self, why: Why) -> str:
        return {
            Why.SAME_ACCOUNT: self.tr("Hải Đăng runs under the same account that the child uses, so the child can end it."),
            Why.ADMINISTRATOR_ACCOUNT: self.tr("The child's account may become administrator of this PC."),
            Why.NO_FREEZER: self.tr("A program that is paused can be started again by its own account."),
            Why.NOT_INSTALLED: self.tr("Hải Đăng is not installed as a service, so the system does not start it again."),
            Why.NO_FOREGROUND: self.tr("Which program is in front cannot be seen here, so the whole session counts."),
            Why.NO_IDLE: self.tr("Whether somebody is at the PC cannot be seen here."),
            Why.POLLING: self.tr("Programs that start are noticed up to half a second later."),
        }[why]

    def mend(self, why: Why) -> str:
        return {
            Why.SAME_ACCOUNT: self.tr("Give the child an account of their own, and install Hải Đăng as a service."),
            Why.ADMINISTRATOR_ACCOUNT: self.tr("Make it a standard account in the settings of the system."),
            Why.NO_FREEZER: self.tr("Install Hải Đăng as a service."),
            Why.NOT_INSTALLED: self.tr("Install Hải Đăng as a service."),
            Why.NO_FOREGROUND: self.tr("Sign in with a desktop session that tells which window is in front."),
            Why.NO_IDLE: self.tr("Lock the screen when nobody is at the PC."),
            Why.POLLING: self.tr("Install Hải Đăng as a service; the system then notices at once."),
        }[why]

    def cannot_stop(self) -> tuple[str, ...]:
        """What no protection level of ours changes."""
        return (
            self.tr("Another device: a phone, a tablet, a friend's PC."),
            self.tr("Another system that is started from a USB stick or a second disk."),
            self.tr("Somebody who knows the administrator's password."),
        )


def level_of(told: str) -> Level | None:
    """None: a newer guard names a level that this program does not know."""
    return next((level for level in Level if level.value == told), None)


def whys_of(told: tuple[str, ...]) -> tuple[Why, ...]:
    return tuple(why for why in Why if why.value in told)

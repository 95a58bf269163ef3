"""How an adult's Messages word kinds of channels and results of a test.
Must not say that something arrived: a server took it, or it did not."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.model.tell import Result, Way, Why
from ui.parent.tell_state import Tested


class TellParentWords(QObject):
    def kind(self, kind: Way) -> str:
        return {
            Way.PAGE: self.tr("This PC"),
            Way.MAIL: self.tr("Mail"),
            Way.TELEGRAM: self.tr("Telegram"),
            Way.NTFY: self.tr("ntfy (a message on the phone)"),
            Way.OTHER: self.tr("Another service"),
        }[kind]

    def address(self, kind: Way) -> tuple[str, str]:
        """Name and hint of the field."""
        return {
            Way.PAGE: ("", ""),
            Way.MAIL: (self.tr("Mail address"), ""),
            Way.TELEGRAM: (self.tr("Chat number"), self.tr("The number of your chat with the bot, or @name of a group.")),
            Way.NTFY: (self.tr("Topic"), self.tr("A name that nobody guesses: whoever knows it can read along.")),
            Way.OTHER: ("", ""),
        }[kind]

    def security(self, security: str) -> str:
        return {
            "starttls": self.tr("Secure (STARTTLS)"),
            "ssl": self.tr("Secure (TLS)"),
            "none": self.tr("Not secured"),
        }[security]

    def why(self, why: Why | None) -> str:
        words = {
            Why.NO_NETWORK: self.tr("This PC has no network."),
            Why.NOT_REACHED: self.tr("Nobody answers at the server’s address. Check the name and the port."),
            Why.BUSY: self.tr("The server is busy. Try again later."),
            Why.SIGN_IN: self.tr("The server does not accept the name or the password. Many mail services want an app password."),
            Why.ADDRESS: self.tr("The server does not accept the address."),
            Why.REFUSED: self.tr("The server does not accept the message."),
            Why.SECURITY: self.tr("The connection could not be made safe. Check the kind of security."),
            Why.SETTINGS: self.tr("These settings do not make sense to the program. Check every field."),
        }
        return "" if why is None else words.get(why, "")

    def tested(self, tested: Tested) -> tuple[str, str]:
        """What came of it, and what it means."""
        if tested.result is Result.ACCEPTED:
            return self.tr("The server has taken the test."), self.tr(
                "Please look whether it has arrived: only you can see that."
            )
        if tested.result is Result.UNKNOWN:
            return self.tr("It was handed over, but no answer came."), self.tr(
                "It may arrive or not. Please look, and test again."
            )
        why = self.why(tested.why)
        if tested.result is Result.REFUSED:
            return self.tr("The test was refused."), why or self.tr("The server does not accept it.")
        return self.tr("The server was not reached."), why or self.tr("Check the name of the server and the network.")

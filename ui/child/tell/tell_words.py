"""How Tell words ways, states and reasons: only what this PC can know.
Must not promise that anything was read or arrived."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject

from app.content.tell import ABOUT
from app.model.tell import About, Result, Shown, Way, Why
from app.wire.messages import AdultToTell
from ui.child.tell.tell_state import LegState, Note, Told, notes
from ui.language import Dates
from ui.worded import screen_words


class TellWords(QObject):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dates = Dates(self)

    def about(self, about: About) -> str:
        """On a chip, without the full stop."""
        return screen_words().translate("tell", ABOUT[about]).rstrip(".")

    def way(self, way: Way) -> str:
        return {
            Way.PAGE: self.tr("this PC"),
            Way.MAIL: self.tr("mail"),
            Way.TELEGRAM: self.tr("Telegram"),
            Way.NTFY: self.tr("a message on the phone (ntfy)"),
            Way.OTHER: self.tr("another service"),
        }[way]

    def note(self, told: Told, name: str) -> str:
        way = self.way(told.way) if told.way is not None else ""
        return {
            Note.PAGE: self.tr("On this PC, when {name} opens their own page."),
            Note.CHANNEL: self.tr("By {way}, to {address}.") if told.address else self.tr("By {way}."),
            Note.CARRIED: self.tr("The account of {carrier} carries it ({way})."),
            Note.CONFIRMED: self.tr("Confirmed: {name} has told you the word for this address."),
            Note.NOT_CONFIRMED: self.tr("Not confirmed yet: {name} has not told you the word for this address."),
            Note.NO_NETWORK: self.tr("No network now. It is sent when it is back. 111 works from any phone."),
            Note.ONLY_REACH: self.tr("Nothing can be sent to {name} from here."),
            Note.OWN: self.tr("Only you see this entry."),
        }[told.note].format(name=name, way=way, address=told.address, carrier=told.name)

    def in_short(self, adult: AdultToTell) -> str:
        """One line under the name in the list."""
        if not adult.ways:
            return self.tr("only you see this entry") if adult.own else self.tr("how to reach")
        ways = ", ".join(self.way(way.way) for way in adult.ways)
        unconfirmed = any(told.note is Note.NOT_CONFIRMED for told in notes(adult, None))
        return self.tr("{ways} · not confirmed yet").format(ways=ways) if unconfirmed else ways

    def why(self, why: Why, name: str) -> str:
        return {
            Why.NO_NETWORK: self.tr("there was no network"),
            Why.NOT_REACHED: self.tr("the server does not answer"),
            Why.NO_ANSWER: self.tr("the server did not say whether it took it"),
            Why.BUSY: self.tr("the server is busy"),
            Why.SIGN_IN: self.tr("the account’s password is no longer right, an adult must mend it"),
            Why.ADDRESS: self.tr("the address was not accepted"),
            Why.REFUSED: self.tr("the server did not accept it"),
            Why.SECURITY: self.tr("the connection was not safe"),
            Why.SETTINGS: self.tr("the settings are not right, an adult must mend them"),
            Why.CHANGED: self.tr("the address was changed after you sent it"),
            Why.CHANNEL_GONE: self.tr("an adult has taken this way away"),
            Why.ADULT_GONE: self.tr("{name} is no longer in the list"),
            Why.PIN_RESET: self.tr("the PIN was reset and nobody can open it any more. Please send it again"),
            Why.NOT_OPENED: self.tr("it was not opened within 30 days"),
        }[why].format(name=name)

    def leg(self, leg: LegState, name: str) -> str:
        """What is true of one way now."""
        why = "" if leg.why is None else self.why(leg.why, name)
        if leg.shown is Shown.TRIED_AGAIN and leg.why is Why.NO_ANSWER:
            said = self.tr("{way}: {why}. It will be sent again and may arrive twice.")
        else:
            said = {
                Shown.WAITING_FOR_ADULT: self.tr("Waiting until {name} opens their page on this PC."),
                Shown.READ: self.tr("{name} has read it."),
                Shown.SENDING: self.tr("On its way by {way}."),
                Shown.WAITING_FOR_NETWORK: self.tr("{way}: it will be sent when the network is back."),
                Shown.TRIED_AGAIN: self.tr("{way}: not sent yet, {why}. It will be tried again."),
                Shown.HANDED: self.tr("Handed over to {way}. We cannot see whether it was read."),
                Shown.NOT_SENT: self.tr("{way}: not sent, {why}.") if why else self.tr("{way}: not sent."),
            }[leg.shown]
        way = self.way(leg.way)
        if leg.carried_by is not None:
            way = self.tr("{way} (account of {carrier})").format(way=way, carrier=leg.carried_by)
        words = said.format(name=name, way=way, why=why)
        return words[:1].upper() + words[1:]

    def sent(self, result: Result, why: Why | None, name: str) -> str:
        """The true result of sending a word."""
        if result is Result.ACCEPTED:
            return self.tr("The server has taken the word for {name}.").format(name=name)
        if result is Result.UNKNOWN:
            return self.tr("The word was handed over, but no answer came: it may have arrived or not.")
        reason = self.why(why, name) if why is not None else self.tr("the server does not answer")
        return self.tr("The word was not sent: {why}.").format(why=reason)

    def time(self, moment: datetime, today: datetime) -> str:
        return self._dates.moment(moment, today.date())

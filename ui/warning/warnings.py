"""Joins the guard's warnings to cards of our own and to the system's notifications.
Must not take the keyboard, ask the guard by itself, or stay when time is up."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from app.model.policy import AtLimit
from app.model.verdict import Reason
from app.platform.desktop import Notifier
from app.wire.messages import AppStopped, StatusIs, Warned
from ui.application import TITLE
from ui.in_front import child_in_front
from ui.language import Dates
from ui.link import Link
from ui.theme import Appearance, Audience, Icon, Space
from ui.timeup.timeup_state import timeup_state
from ui.warning.card import WIDTH, WarningCard
from ui.warning.warning_state import (
    CLOSING_KEY,
    TIME_KEY,
    Asks,
    CardKind,
    CardState,
    closing_card,
    for_this_screen,
    stopped_card,
    time_card,
)

MOST_CARDS = 3
ASK, OK = "ask", "ok"


class Warnings(QObject):
    more_time_asked = Signal()
    app_asked = Signal(str)  # app id
    _notified = Signal(str, str)  # key, action: from the notifier's own thread onto the screen's

    def __init__(
        self, link: Link, new_notifier: Callable[[], Notifier], appearance: Appearance, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._link = link
        self._new_notifier = new_notifier
        self._notifier: Notifier | None = None  # made for the first warning: it brings a bus with it
        self._appearance = appearance
        self._dates = Dates(self)
        self._shown: dict[str, tuple[CardState, WarningCard]] = {}  # oldest first
        self._leaving: list[WarningCard] = []
        self._early: list[Warned | AppStopped] = []
        self._notified.connect(self._chosen)
        link.pushed.connect(self._take)
        link.status_arrived.connect(self.show_status)

    @property
    def cards(self) -> tuple[WarningCard, ...]:
        return tuple(card for _state, card in self._shown.values())

    # ---- what the guard says ----

    def _take(self, pushed: object) -> None:
        if not isinstance(pushed, Warned | AppStopped):
            return
        if for_this_screen(pushed.child, self._link.status):
            self._tell(pushed)
        else:
            # What is told about a child who has just been chosen comes before the status that names this child.
            self._early = [*self._early[1 - MOST_CARDS :], pushed]

    def _tell(self, pushed: Warned | AppStopped) -> None:
        if isinstance(pushed, Warned):
            self._show(time_card(pushed))
        else:
            child = child_in_front(self._link.status)
            self._show(stopped_card(pushed, "" if child is None else child.day))

    def show_status(self, status: StatusIs) -> None:
        early, self._early = self._early, []
        if timeup_state(status) is not None:
            # The cover says all of it now.
            for key in list(self._shown):
                self._put_away(key)
            return
        for pushed in early:
            if for_this_screen(pushed.child, status):
                self._tell(pushed)
        closing = closing_card(status)
        if closing is None:
            self._put_away(CLOSING_KEY)
        elif CLOSING_KEY not in self._shown:
            self._put_away(TIME_KEY)
            self._show(closing)

    def end(self) -> None:
        """Before the program ends."""
        for key in list(self._shown):
            self._put_away(key)
        if self._notifier is not None:
            self._notifier.close()

    # ---- cards ----

    def _show(self, state: CardState) -> None:
        before = self._shown.pop(state.key, None)
        card = self._make() if before is None else before[1]
        card.setProperty("key", state.key)
        self._shown[state.key] = state, card
        while len(self._shown) > MOST_CARDS:
            self._put_away(next(iter(self._shown)))
        title, text = self._words(card, state)
        self._place()
        card.show_for(state.shown_s)
        actions = {} if state.asks is Asks.NOTHING else {ASK: self._ask_words(state)}
        self._notify().show(state.key, title, text, actions, _Chooser(self, state.key))

    def _notify(self) -> Notifier:
        if self._notifier is None:
            self._notifier = self._new_notifier()
        return self._notifier

    def notified(self, key: str, action: str) -> None:
        """From any thread."""
        self._notified.emit(key, action)

    def _make(self) -> WarningCard:
        card = WarningCard(TITLE)
        child = child_in_front(self._link.status)
        small = child is None or child.band == "6-10"
        self._appearance.dress(card, Audience.CHILD_SMALL if small else Audience.CHILD_BIG)
        card.ask_chosen.connect(self._card_asks)
        card.put_away.connect(self._card_done)
        return card

    def _put_away(self, key: str) -> None:
        found = self._shown.pop(key, None)
        if found is None:
            return
        card = found[1]
        card.hide()
        card.deleteLater()
        # Held until Qt has deleted it: a window that Python deletes first takes the program down.
        self._leaving = [leaving for leaving in self._leaving if isValid(leaving)] + [card]
        self._notify().withdraw(key)
        self._place()

    def _place(self) -> None:
        """In the corner, the newest lowest."""
        screen = QGuiApplication.primaryScreen()
        if screen is None:
            return
        room = screen.availableGeometry()
        bottom = room.bottom() - Space.L
        for _state, card in reversed(self._shown.values()):
            high = card.height_wanted()
            corner = QPoint(room.left() + Space.L, bottom - high)  # the right corner has help and "tell an adult"
            card.setGeometry(QRect(corner.x(), max(room.top(), corner.y()), WIDTH, high))
            bottom -= high + Space.M

    def _card_asks(self) -> None:
        card = self.sender()
        if isinstance(card, WarningCard):
            self._chosen(str(card.property("key")), ASK)

    def _card_done(self) -> None:
        card = self.sender()
        if isinstance(card, WarningCard):
            self._put_away(str(card.property("key")))

    def _chosen(self, key: str, action: str) -> None:
        found = self._shown.get(key)
        if found is None or action not in (ASK, OK):
            return
        state = found[0]
        self._put_away(key)
        if action == ASK and state.asks is Asks.TIME:
            self.more_time_asked.emit()
        elif action == ASK and state.asks is Asks.APP:
            self.app_asked.emit(state.app)

    # ---- words ----

    def _words(self, card: WarningCard, state: CardState) -> tuple[str, str]:
        title, text, icon = self._say(state)
        ask = "" if state.asks is Asks.NOTHING else self._ask_words(state)
        ask_icon = Icon.CHAT_TEXT if state.asks is Asks.APP else Icon.HOURGLASS
        card.show_words(icon, title, text, ask, self.tr("All right"), ask_icon)
        return title, text

    def _ask_words(self, state: CardState) -> str:
        return self.tr("Ask an adult") if state.asks is Asks.APP else self.tr("Ask for more time")

    def _say(self, state: CardState) -> tuple[str, str, Icon]:
        if state.kind is CardKind.LEFT:
            minutes = max(1, round(state.left_s / 60))
            if state.one_program:
                return self.tr("%n more minute(s) for this program", "", minutes), self._save(state), Icon.CLOCK_COUNTDOWN
            return self.tr("%n more minute(s) of PC time", "", minutes), self._save(state), Icon.CLOCK_COUNTDOWN
        if state.kind is CardKind.GRACE:
            length = (
                self._dates.minutes(round(state.left_s / 60)) if state.left_s >= 90 else self.tr("%n second(s)", "", state.left_s)
            )
            return self.tr("Time is up. You have {length} to finish.").format(length=length), self._save(state), Icon.HOURGLASS
        if state.kind is CardKind.CLOSING:
            return (
                self.tr("Please save now"),
                self.tr("These programs close within 30 seconds: {names}").format(names=state.name),
                Icon.FLOPPY_DISK,
            )
        return self._say_stopped(state)

    def _save(self, state: CardState) -> str:
        return {
            AtLimit.PAUSE: self.tr("Then it rests, and everything stays as it is."),
            AtLimit.CLOSE: self.tr("Then programs close. Save your work, please."),
            AtLimit.LOCK: self.tr("Then the screen locks. Everything stays as it is."),
            AtLimit.SIGN_OUT: self.tr("Then you are signed out. Save your work, please."),
        }[state.follows]

    def _say_stopped(self, state: CardState) -> tuple[str, str, Icon]:
        title = self.tr("{app} is resting").format(app=state.name)
        if state.reason is Reason.BLOCKED:
            return title, self.tr("An adult has not opened it for you. You can ask, and talk about it."), Icon.PAUSE
        if state.reason in (Reason.ASK, Reason.UNCLASSIFIED):
            return title, self.tr("It is new here. An adult looks at it with you first."), Icon.PAUSE
        if state.opens_at is None:
            return title, self.tr("Its time for today is used up. Nothing in it is lost."), Icon.PAUSE
        time = self._dates.time(state.opens_at)
        if state.opens_today:
            return title, self.tr("It opens again at {time}. Nothing in it is lost.").format(time=time), Icon.PAUSE
        day = self._dates.day(state.opens_at.date())
        text = self.tr("Its time for today is used up. It opens again on {day}, {time}.").format(day=day, time=time)
        return title, text, Icon.PAUSE


class _Chooser:
    """What the notifier calls from its own thread."""

    def __init__(self, warnings: Warnings, key: str) -> None:
        self._warnings = warnings
        self._key = key

    def __call__(self, action: str) -> None:
        if isValid(self._warnings) and QApplication.instance() is not None:
            self._warnings.notified(self._key, ASK if action == ASK else OK)

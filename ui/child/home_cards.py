"""The cards of the child's home.
Must not decide anything; each shows one value and tells of presses."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.model.people import Request, RequestKind, RequestState
from app.model.policy import PolicyVersion
from ui.child.home_state import HomeState, Left
from ui.group_gifts import Gift
from ui.language import Dates
from ui.theme import Icon, Space
from ui.widgets.bar_list import HUES, BarList, BarRow
from ui.widgets.button import ActionButton
from ui.widgets.card import Card, Tint
from ui.widgets.flow import FlowLayout
from ui.widgets.text import TextLabel, TextRole
from ui.widgets.time_ring import RingKind, RingState, TimeRing
from ui.worded import group_word, screen_words


def length(seconds: int) -> str:
    """ "1 hour 20 minutes" in the language of the screen."""
    from app.content.durations import in_words

    return in_words(seconds, screen_words())


class TimeCard(Card):
    """The ring, until when, and the two things a child can do about its time."""

    more_time_asked = Signal()
    pause_asked = Signal()
    resume_asked = Signal()

    def __init__(self, parent: QWidget | None = None, *, grows: bool = False) -> None:
        """`grows`: the ring takes what height the card is given, up to half of its width."""
        super().__init__(parent=parent)
        self._dates = Dates(self)
        self._paused = False
        self._ring = TimeRing()
        self._heading = TextLabel(TextRole.HEADING)
        self._text = TextLabel(TextRole.SOFT)
        self._more = ActionButton("", Icon.HOURGLASS)
        self._pause = ActionButton("", Icon.PAUSE)
        self._more.clicked.connect(self.more_time_asked)
        self._pause.clicked.connect(self._pause_pressed)
        words = QVBoxLayout()
        words.setSpacing(Space.S)
        words.addStretch(1)
        words.addWidget(self._heading)
        words.addWidget(self._text)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        row.addWidget(self._ring, 1 if grows else 0)
        row.addLayout(words, 1)
        self.add_layout(row, 1 if grows else 0)
        self.add_space(Space.S)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.setContentsMargins(0, 0, 0, 0)
        flow.addWidget(self._more)
        flow.addWidget(self._pause)
        self.add(buttons)

    def show_state(self, state: HomeState) -> None:
        self._heading.set_text(self.tr("Time today"))
        self._ring.show_state(self._ring_state(state))
        self._text.set_text(self._told(state))
        self._more.set_text(self.tr("Ask for more time"))
        self._more.setVisible(state.may_ask)
        self._paused = state.paused_by == "child"
        self._pause.set_text(self.tr("Go on") if self._paused else self.tr("Pause"))
        self._pause.set_icon(Icon.PLAY if self._paused else Icon.PAUSE)
        self._pause.setVisible(state.nickname is not None and state.paused_by != "parent")

    def make_room(self, small: bool) -> None:
        self._ring.set_small(small)

    def _pause_pressed(self) -> None:
        (self.resume_asked if self._paused else self.pause_asked).emit()

    def _ring_state(self, state: HomeState) -> RingState:
        if state.left is Left.NOT_KNOWN:
            return RingState(RingKind.UNKNOWN, "?", self.tr("not known"), self.tr("The time left is not known right now"))
        if state.left is Left.NO_LIMIT:
            return RingState(RingKind.NO_LIMIT, "", self.tr("no limit"), self.tr("No limit right now"), 1.0)
        minutes = -(-(state.left_s or 0) // 60)
        unit = self.tr("minutes left", "under a number", minutes)
        return RingState(RingKind.LEFT, str(minutes), unit, self.tr("%n minute(s) left", "", minutes), state.share)

    def _told(self, state: HomeState) -> str:
        if state.left is Left.NOT_KNOWN:
            return self.tr("The lighthouse keeper does not answer right now. Help is always open.")
        if state.left is Left.REFUSED:
            if state.opens_at is not None and state.day is not None:
                return self.tr("You can go on at {time}.").format(time=self._dates.moment(state.opens_at, state.day))
            return self.tr("It is time for a break.")
        if state.only_gifts:
            return self.tr("Only this is left now: {gifts}.").format(gifts=self._gifts(state))
        told = self._told_of_all(state)
        if state.gifts:
            return f"{told} " + self.tr("Extra besides: {gifts}.").format(gifts=self._gifts(state))
        return told

    def _told_of_all(self, state: HomeState) -> str:
        if state.until is not None:
            return self.tr("You may use it until {time}.").format(time=self._dates.time(state.until))
        if state.granted_s:
            return self.tr("You have extra time: {length}.").format(length=length(state.granted_s))
        return self.tr("You may use it today.")

    def _gifts(self, state: HomeState) -> str:
        return ", ".join(self._gift(gift) for gift in state.gifts)

    def _gift(self, gift: Gift) -> str:
        group = group_word(gift.group)
        if gift.until is not None:
            return self.tr("{group} until {time}").format(group=group, time=self._dates.time(gift.until))
        return self.tr("{length} for {group}").format(length=length(gift.left_s or 0), group=group)


class TodayCard(Card):
    """What today looks like so far."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._most = 4
        self._state = HomeState()
        self._heading = TextLabel(TextRole.HEADING)
        self._text = TextLabel(TextRole.SOFT)
        self._bars = BarList()
        for part in (self._heading, self._text, self._bars):
            self.add(part)

    def show_most(self, most: int) -> None:
        """How many apps there is room for."""
        if most != self._most:
            self._most = most
            self.show_state(self._state)

    def show_state(self, state: HomeState) -> None:
        self._state = state
        self._heading.set_text(self.tr("Your day so far"))
        self._text.set_text(self._told(state))
        apps = state.apps[: self._most]
        most = max((app.used_s for app in apps), default=0)
        self._bars.setVisible(bool(apps))
        rows = []
        for app, hue in zip(apps, HUES * 2, strict=False):
            value = self.tr("resting") if app.reason is not None else self.tr("%n minute(s)", "", app.used_s // 60)
            rows.append(BarRow(app.name, value, app.used_s / most if most else 0.0, f"{app.name}: {value}", hue))
        self._bars.show_rows(tuple(rows))

    def _told(self, state: HomeState) -> str:
        if state.nickname is None:
            return self.tr("As soon as the lighthouse keeper is back, your day is shown here.")
        if state.used_s < 60:
            told = self.tr("The sea is calm. The day has just begun.")
        else:
            told = self.tr("You have used the computer for {length}.").format(length=length(state.used_s))
        if state.unknown_s >= 60:
            gap = self.tr("{length} could not be measured; that is nobody's fault.").format(length=length(state.unknown_s))
            return f"{told} {gap}"
        return told


class RequestCard(Card):
    """What the child asked for, and the answer with its words."""

    withdrawn = Signal(str)
    seen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._request: Request | None = None
        self._heading = TextLabel(TextRole.HEADING)
        self._text = TextLabel(TextRole.BODY)
        self._words = TextLabel(TextRole.SOFT)
        self._button = ActionButton()
        self._button.clicked.connect(self._pressed)
        for part in (self._heading, self._text, self._words):
            self.add(part)
        self.add_space(Space.S)
        self.add(self._button, beginning=True)

    def show_request(self, request: Request | None) -> None:
        self._request = request
        self.setVisible(request is not None)
        if request is None:
            return
        if request.kind is RequestKind.TIME:
            self._heading.set_text(self.tr("You asked for %n more minute(s)", "", request.minutes or 0))
        elif request.kind is RequestKind.RULE:
            self._heading.set_text(self.tr("You said something about a rule"))
        elif request.kind is RequestKind.PLAN:
            self._heading.set_text(self.tr("You have shown your plan"))
        else:
            self._heading.set_text(self.tr("You asked for {app}").format(app=request.app_name or request.app or ""))
        self._text.set_text(self._told(request))
        self._words.set_text(request.answer)
        self._words.setVisible(bool(request.answer))
        self._button.set_text(self.tr("Take it back") if request.state is RequestState.ASKED else self.tr("I have read it"))

    def _told(self, request: Request) -> str:
        who = request.answered_by or self.tr("an adult")
        if request.state is RequestState.ASKED:
            return self.tr("It waits for an answer. You can also go and ask in person.")
        talk = request.kind in (RequestKind.RULE, RequestKind.PLAN)
        if talk and request.state is RequestState.GIVEN:
            return self.tr("{who} has changed the rules. You find it under My time.").format(who=who)
        if talk and request.state is RequestState.NO:
            return self.tr("{who} said: the rule stays for now. You can talk about it together.").format(who=who)
        if request.state is RequestState.GIVEN:
            if request.granted_minutes:
                return self.tr("{who} gave you %n minute(s).", "", request.granted_minutes).format(who=who)
            return self.tr("{who} said yes.").format(who=who)
        if request.state is RequestState.LATER:
            return self.tr("{who} would like to talk about it with you.").format(who=who)
        if request.state is RequestState.NO:
            return self.tr("{who} said: not this time. You can talk about it together.").format(who=who)
        return self.tr("This question has ended.")

    def _pressed(self) -> None:
        if self._request is None:
            return
        if self._request.state is RequestState.ASKED:
            self.withdrawn.emit(self._request.id)
        else:
            self.seen.emit()


class RulesCard(Card):
    """The rules have changed, by whom and why."""

    seen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Tint.SUN, parent=parent)
        self._version: PolicyVersion | None = None
        self._heading = TextLabel(TextRole.STRONG)
        self._text = TextLabel(TextRole.BODY)
        self._button = ActionButton()
        self._button.clicked.connect(self._pressed)
        self.add(self._heading)
        self.add(self._text)
        self.add_space(Space.S)
        self.add(self._button, beginning=True)

    def show_version(self, version: PolicyVersion | None) -> None:
        self._version = version
        self.setVisible(version is not None)
        if version is None:
            return
        if version.by:
            self._heading.set_text(self.tr("{who} changed the rules").format(who=version.by))
        else:
            self._heading.set_text(self.tr("The rules have changed"))
        self._text.set_text(version.why or self.tr("No reason was written. You can ask why."))
        self._button.set_text(self.tr("I have read it"))

    def _pressed(self) -> None:
        if self._version is not None:
            self.seen.emit(self._version.version)

"""The parent's first page: what waits for an answer, how today goes, and the quick actions.
Must not answer or give anything; it tells what was pressed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.wire.messages import LessonCountsAre
from ui.page_base import Speaking
from ui.parent.child_choice import ChildChoice
from ui.parent.lessons_card import LessonsCard
from ui.parent.parent_words import ParentWords
from ui.parent.request_cards import RequestCards
from ui.parent.today_cards import ComputerTimeCard, WeekCard
from ui.parent.today_state import TodayState
from ui.theme import Space
from ui.widgets.card import Tint
from ui.widgets.chip import Chip
from ui.widgets.flow import Columns
from ui.widgets.notice import NoticeBar, NoticeKind
from ui.widgets.page import PageFrame
from ui.widgets.text import TextLabel, TextRole
from ui.worded import worded

MOST_REQUESTS = 4


class TodayPage(Speaking):
    child_chosen = Signal(str)
    give_chosen = Signal(str)
    later_chosen = Signal(str)
    no_chosen = Signal(str)
    other_chosen = Signal(str)
    rules_chosen = Signal(str)
    minutes_given = Signal(int)
    pause_asked = Signal()
    resume_asked = Signal()
    only_today_asked = Signal()
    grant_taken_back = Signal(str)
    protection_asked = Signal()

    def __init__(self, words: ParentWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._state = TodayState()
        self._page = PageFrame()
        self._choice = ChildChoice()
        self._choice.child_chosen.connect(self.child_chosen)
        self._page.add_header_action(self._choice)
        self._fault = NoticeBar(NoticeKind.WARNING)
        self._fault.action_chosen.connect(self.protection_asked)
        self._fault.hide()
        self._page.body.addWidget(self._fault)
        self._waits = TextLabel(TextRole.HEADING)
        self._count = Chip(tint=Tint.SUN, solid=True)
        self._waiting = QWidget()
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(self._waits)
        head.addWidget(self._count)
        head.addStretch(1)
        self._requests = RequestCards(words)
        self._requests.give_chosen.connect(self.give_chosen)
        self._requests.later_chosen.connect(self.later_chosen)
        self._requests.no_chosen.connect(self.no_chosen)
        self._requests.other_chosen.connect(self.other_chosen)
        self._requests.rules_chosen.connect(self.rules_chosen)
        column = QVBoxLayout(self._waiting)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addLayout(head)
        column.addWidget(self._requests)
        self._page.body.addWidget(self._waiting)
        self._time, self._week = ComputerTimeCard(words), WeekCard(words)
        for told, signal in (
            (self._time.minutes_given, self.minutes_given),
            (self._time.pause_asked, self.pause_asked),
            (self._time.resume_asked, self.resume_asked),
            (self._time.only_today_asked, self.only_today_asked),
            (self._time.grant_taken_back, self.grant_taken_back),
        ):
            told.connect(signal)
        columns = Columns(narrow=760)
        columns.add(self._time, 11)
        columns.add(self._week, 9)
        self._page.body.addWidget(columns)
        self._lessons = LessonsCard()
        self._page.body.addWidget(self._lessons)
        self._page.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._page)
        self.retell()

    def show_state(self, state: TodayState) -> None:
        self._state = state
        self.retell()

    def show_lessons(self, nickname: str, counts: LessonCountsAre) -> None:
        """What the child shares of its lessons; where it shares nothing, nothing stands there."""
        self._lessons.show_counts(nickname, counts)

    def retell(self) -> None:
        state = self._state
        self._choice.show_children(state.children, state.child)
        self._page.set_title(self.tr("Today"), self._subtitle())
        self._show_fault()
        self._show_requests()
        self._lessons.retell()
        known = state.child is not None
        self._time.setVisible(known)
        self._week.setVisible(known and not state.helper)
        if known:
            self._time.show_state(state)
            self._week.show_state(state)

    def _subtitle(self) -> str:
        state = self._state
        if state.day is None:
            return self.tr("The lighthouse keeper has not told anything yet.")
        day = self._words.dates.day(state.day)
        if state.day_type is not None:
            day = self.tr("{day} · {kind}").format(day=day, kind=self._words.day_type(state.day_type))
        if state.faults:
            return day
        return self.tr("{day} · everything works on this PC").format(day=day)

    def _show_fault(self) -> None:
        faults = self._state.faults
        self._fault.setVisible(bool(faults))
        if faults:
            what, following = worded(faults[0])
            more = len(faults) - 1
            if more:
                following = self.tr("{next} And %n more on the page Protection.", "", more).format(next=following)
            action = "" if self._state.helper else self.tr("Look at it")
            self._fault.show_notice(NoticeKind.WARNING, what, following, action)

    def _show_requests(self) -> None:
        state = self._state
        shown = state.requests[:MOST_REQUESTS]
        day = None if state.day is None else state.day.isoformat()
        self._requests.show_requests(shown, state.children, state.nickname, state.versions, day, helper=state.helper, main=True)
        self._waits.set_text(self.tr("Waiting for your answer"))
        self._count.set_text(str(len(state.requests)))
        self._count.setAccessibleName(self.tr("%n request(s)", "", len(state.requests)))
        self._waiting.setVisible(bool(shown))

"""Joins Today with the guard: status, requests, two weeks of totals, and the quick actions.
Must not decide anything."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Signal

from app.model.people import Request
from app.model.problem import Problem
from app.model.verdict import OnlyToday
from app.wire.messages import (
    DayReport,
    GiveGrant,
    LessonCounts,
    LessonCountsAre,
    Operation,
    Pause,
    Report,
    ReportIs,
    Requests,
    RequestsAre,
    Result,
    Resume,
    SetOnlyToday,
    TakeBackGrant,
)
from ui.parent.child_page import Answering, ChildPage
from ui.parent.only_today_sheet import OnlyTodaySheet
from ui.parent.parent_page import ParentNeeds
from ui.parent.parent_words import ParentWords
from ui.parent.today import TodayPage
from ui.parent.today_state import report_days, today_state


class TodayJoined(ChildPage):
    rules_asked = Signal(str, object)  # child id, Plan or None

    def __init__(self, needs: ParentNeeds, words: ParentWords) -> None:
        super().__init__(needs, words)
        self._requests: tuple[Request, ...] = ()
        self._days: tuple[DayReport, ...] | None = None
        self._word = ""
        self._days_of: tuple[str, str] | None = None  # child and day that were asked last
        self.page = TodayPage(words)
        self.hold(self.page)
        self._answering = Answering(self)
        self._only_today = OnlyTodaySheet(needs.root, words)
        page = self.page
        page.child_chosen.connect(self.child_chosen)
        page.give_chosen.connect(self._answering.give)
        page.later_chosen.connect(self._answering.later)
        page.no_chosen.connect(self._answering.refuse)
        page.other_chosen.connect(self._answering.other)
        page.rules_chosen.connect(self._open_rules)
        page.minutes_given.connect(self._give)
        page.pause_asked.connect(self._pause)
        page.resume_asked.connect(self._resume)
        page.only_today_asked.connect(self._open_only_today)
        page.grant_taken_back.connect(self._take_back)
        self._only_today.changed.connect(self._set_only_today)

    def open_page(self) -> None:
        self._show()
        self._days_of = None
        self._ask_report()
        self.needs.link.ask(Requests(), self._took_requests)

    def show_status(self) -> None:
        self._ask_report()
        self._show()

    def show_child(self, child: str | None) -> None:
        if child != self.child:
            self._days, self._days_of = None, None
        super().show_child(child)

    def take_requests(self, requests: tuple[Request, ...]) -> None:
        self._requests = requests
        self._answering.keep(requests)
        self._show()

    def _open_rules(self, id: str) -> None:
        found = next((request for request in self._requests if request.id == id), None)
        if found is not None:
            self.rules_asked.emit(found.child, found.plan)

    def _show(self) -> None:
        self.page.show_state(today_state(self.status, self.child, self._requests, self._days, helper=self.helper))

    def _ask_report(self) -> None:
        """Once a day and child: today's own seconds come with the status."""
        found = self.child_status()
        if found is None or self.helper or self._days_of == (found.id, found.day):
            return
        self._days_of = (found.id, found.day)
        self.page.show_lessons(found.nickname, LessonCountsAre(None))
        self.needs.link.ask(LessonCounts(found.id), partial(self._took_lessons, found.id), self._no_lessons)
        first, last = report_days(date.fromisoformat(found.day))
        self.needs.link.ask(Report(found.id, first.isoformat(), last.isoformat()), self._took_report)

    def _took_report(self, result: Result) -> None:
        if isinstance(result, ReportIs):
            self._days = result.days
            self._show()

    def _took_lessons(self, child: str, result: Result) -> None:
        found = self.child_status()
        if isinstance(result, LessonCountsAre) and found is not None and found.id == child:
            self.page.show_lessons(found.nickname, result)

    def _no_lessons(self, _problem: Problem) -> None:
        """Nothing is shown, as where nothing is shared."""

    def _took_requests(self, result: Result) -> None:
        if isinstance(result, RequestsAre):
            self.take_requests(result.requests)

    def _do(self, body: Operation, word: str) -> None:
        self._word = word
        self.needs.link.ask(body, self._done)

    def _done(self, _result: Result) -> None:
        self.told.emit(self._word)
        self.needs.link.look()

    def _give(self, minutes: int) -> None:
        found = self.child_status()
        if found is not None:
            self._do(GiveGrant(found.id, minutes=minutes), self.tr("%n minute(s) given.", "", minutes))

    def _pause(self) -> None:
        found = self.child_status()
        if found is not None:
            self._do(Pause(found.id), self.tr("Paused. Nothing is lost."))

    def _resume(self) -> None:
        found = self.child_status()
        if found is not None:
            self._do(Resume(found.id), self.tr("It goes on."))

    def _take_back(self, grant: str) -> None:
        found = self.child_status()
        if found is not None:
            self._do(TakeBackGrant(found.id, grant), self.tr("Taken back."))

    def _open_only_today(self) -> None:
        found = self.child_status()
        if found is not None:
            self._only_today.begin(found.nickname, date.fromisoformat(found.day), found.only_today, found.daily_limit_s)

    def _set_only_today(self, change: OnlyToday | None) -> None:
        found = self.child_status()
        if found is not None:
            word = self.tr("The usual rules hold again.") if change is None else self.tr("This holds only today.")
            self._do(SetOnlyToday(found.id, change), word)

"""The child's home: today's lesson, time left as a ring, today so far, what was asked and answered, and the way to help.
Must not decide anything; every press is a signal."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.model.policy import DayType
from ui.child.home_cards import RequestCard, RulesCard, TimeCard, TodayCard
from ui.child.home_lessons import LessonCard, ReviewCard
from ui.child.home_state import HomeState
from ui.child.lessons.list_state import HomeLessons
from ui.child.recorded_sign import RecordedSign
from ui.language import Dates
from ui.page_base import MakingRoom
from ui.theme import Icon, Space
from ui.widgets.button import ActionButton
from ui.widgets.flow import Columns
from ui.widgets.page import PageFrame, PageKind

NARROW = 700
MOST_APPS = 4
LEFT = (
    (True, True, True, True),
    (False, True, True, True),
    (False, False, True, True),
    (False, False, True, False),
    (False, False, False, False),
)
"""The picture, what the lesson is about, the lesson, and every card: what the left makes room with, in turn. One card always stays."""
RIGHT = (
    (True, MOST_APPS, False),
    (True, 3, False),
    (True, 2, False),
    (True, 1, False),
    (True, 1, True),
    (True, 0, False),
    (True, 0, True),
    (False, 0, False),
)
"""Today, how many apps it shows, and whether the ring is small for it."""


def _column(*parts: QWidget | None) -> QWidget:
    """Parts one below another; None takes the height that is left over."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.L)
    for part in parts:
        if part is None:
            column.addStretch(1)
        else:
            column.addWidget(part, 100 if isinstance(part, LessonCard) else 0)
    return holder


class HomePage(MakingRoom):
    help_asked = Signal()
    tell_asked = Signal()
    more_time_asked = Signal()
    request_withdrawn = Signal(str)  # request id
    answer_seen = Signal()
    rules_seen = Signal(int)  # version
    recorded_asked = Signal()
    pause_asked = Signal()
    resume_asked = Signal()
    lesson_asked = Signal(str)
    review_asked = Signal(str)
    feelings_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = HomeState()
        self._dates = Dates(self)
        self._frame = PageFrame(PageKind.CHILD)
        self._frame.help_asked.connect(self.help_asked)
        self._frame.tell_asked.connect(self.tell_asked)
        self._feelings = ActionButton("", Icon.SMILEY)
        self._feelings.clicked.connect(self.feelings_asked)
        self._frame.add_header_action(self._feelings)
        self._today = TodayCard()
        self._time = TimeCard()
        self._time.more_time_asked.connect(self.more_time_asked)
        self._time.pause_asked.connect(self.pause_asked)
        self._time.resume_asked.connect(self.resume_asked)
        self._request = RequestCard()
        self._request.withdrawn.connect(self.request_withdrawn)
        self._request.seen.connect(self.answer_seen)
        self._rules = RulesCard()
        self._rules.seen.connect(self.rules_seen)
        self._sign = RecordedSign()
        self._sign.asked.connect(self.recorded_asked)
        self._frame.set_foot_note(self._sign)

        self._lessons: HomeLessons | None = None
        self._lesson = LessonCard()
        self._lesson.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._lesson.opened.connect(self.lesson_asked)
        self._review = ReviewCard()
        self._review.opened.connect(self.review_asked)
        self._left = _column(self._lesson, self._review, self._rules, self._request, None)
        columns = Columns(narrow=NARROW)
        columns.add(self._left, 1)
        columns.add(_column(self._time, self._today, None), 1)
        self._frame.body.addWidget(columns, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._frame)
        self.retell()

    def make_room(self) -> None:
        """A small screen keeps what a child acts on; picture, apps and a second card make room, so that nothing scrolls."""
        if not self.isVisible():
            return
        self._show_right(RIGHT[-1])
        for left in LEFT:
            self._show_left(left)
            if self._frame.fits():
                break
        else:
            # It has to scroll in any case (a small screen at 200 %): then all is there, and only the picture is left out.
            self._show_left(LEFT[1])
            self._show_right(RIGHT[0])
            return
        for right in RIGHT:
            self._show_right(right)
            if self._frame.fits():
                break

    def _show_left(self, left: tuple[bool, bool, bool, bool]) -> None:
        picture, about, lesson, all_cards = left
        asked, changed = self._state.request is not None, self._state.rules_changed is not None
        wanted = self._lessons is not None and self._lessons.today is not None
        # Where not even one card more has room, the lesson waits behind what needs an answer.
        lesson_fits = lesson
        lesson = wanted and (lesson or not (asked or changed))
        # A minute of review comes on another day, too: it makes room for whatever somebody waits for.
        self._review.setVisible(self._review.due and (lesson_fits or not (asked or changed)))
        self._lesson.make_room(picture=picture, about=about, words=lesson)
        self._rules.setVisible(changed)
        self._request.setVisible(asked and (all_cards or not changed))
        self._left.setVisible(picture or lesson or self._review.due or asked or changed)

    def _show_right(self, right: tuple[bool, int, bool]) -> None:
        today, apps, small = right
        self._time.make_room(small)
        self._today.setVisible(today)
        self._today.show_most(apps)

    def show_state(self, state: HomeState) -> None:
        self._state = state
        self.retell()

    def show_lessons(self, lessons: HomeLessons, language: str) -> None:
        """Today's lesson and what is to be remembered, in the language of the screen."""
        self._lessons = lessons
        self._lesson.show_lesson(lessons.today, language, begun=lessons.begun)
        self._review.show_review(lessons.review, language)
        self.make_room()

    def retell(self) -> None:
        state = self._state
        self._frame.set_title(self._greeting(), self._subtitle())
        self._frame.set_bar_texts(self.tr("Help me"), self.tr("Tell an adult"))
        self._feelings.set_text(self.tr("How do you feel?"))
        self._feelings.setVisible(state.nickname is not None)
        self._time.show_state(state)
        self._today.show_state(state)
        self._request.show_request(state.request)
        self._rules.show_version(state.rules_changed)
        self.make_room()
        self._sign.show_sign(state.nickname is not None, state.only_totals, state.recorded_unanswered)

    def _greeting(self) -> str:
        if self._state.nickname is None:
            return self.tr("Hello!")
        return self.tr("Hello {nickname}!").format(nickname=self._state.nickname)

    def _subtitle(self) -> str:
        day = self._state.day
        if day is None:
            return ""
        kind = {
            DayType.SCHOOL: self.tr("a school day"),
            DayType.WEEKEND: self.tr("the weekend"),
            DayType.HOLIDAY: self.tr("a day off"),
            None: "",
        }[self._state.day_type]
        return self.tr("{day} · today is {kind}").format(day=self._dates.day(day), kind=kind)

"""The calm face of time's up: why, what is kept, when it opens again, and what can be done now.
Must not decide anything; every press is a signal. Help and "tell an adult" never scroll away."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.model.people import RequestState
from app.model.policy import AtLimit
from ui.language import Dates
from ui.page_base import Speaking
from ui.theme import Art, Icon, Space
from ui.timeup.timeup_state import Opens, TimeUpState, Why
from ui.widgets.button import ActionButton, ButtonKind
from ui.widgets.card import Card, Tint
from ui.widgets.chip import Chip
from ui.widgets.flow import FlowLayout
from ui.widgets.picture import Picture
from ui.widgets.scroll import Scroll, ScrollBody
from ui.widgets.text import TextLabel, TextRole

COLUMN = 980
LOW, NARROW, LEAST_PICTURE = 560, 820, 150
WIDE_SCENE = 3.1
"""Width to height; the picture of the night is 2.97, and in a wider place its feet are cut off."""
CENTRE = Qt.AlignmentFlag.AlignHCenter


class _Scene(Picture):
    """High, the tower and the moon; in a place that is too low for them, the bay, which is drawn for it."""

    def __init__(self) -> None:
        super().__init__(Art.NIGHT, cover=True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.show_art(Art.SHORE if self.width() > WIDE_SCENE * self.height() else Art.NIGHT)


class NightPage(Speaking):
    """`main` False: another screen than the first, with the scene, help and tell only.
    `with_lessons`: there is a way to the lessons."""

    help_asked = Signal()
    tell_asked = Signal()
    more_time_asked = Signal()
    resume_asked = Signal()
    pin_asked = Signal()
    other_child_asked = Signal()
    lessons_asked = Signal()

    def __init__(self, *, main: bool, with_lessons: bool = True) -> None:
        super().__init__()
        self._main, self._with_lessons = main, with_lessons
        self._state = TimeUpState()
        self._dates = Dates(self)
        self._picture = _Scene()
        self._title = TextLabel(TextRole.TITLE, alignment=CENTRE)
        self._kept = TextLabel(TextRole.BODY, alignment=CENTRE)
        self._opens = TextLabel(TextRole.BODY, alignment=CENTRE)
        self._answer = Card(Tint.SEA, ends=Space.M)
        self._answer_title, self._answer_words = TextLabel(TextRole.STRONG), TextLabel(TextRole.BODY)
        self._answer.add(self._answer_title)
        self._answer.add(self._answer_words)
        self._ask = ActionButton("", Icon.HOURGLASS, ButtonKind.MAIN)
        self._resume = ActionButton("", Icon.PLAY, ButtonKind.MAIN)
        self._other_child = ActionButton("", Icon.USERS)
        self._lessons = ActionButton("", Icon.BOOK_OPEN)
        self._pin = ActionButton("", Icon.LOCK_KEY)
        for button, signal in (
            (self._ask, self.more_time_asked),
            (self._resume, self.resume_asked),
            (self._other_child, self.other_child_asked),
            (self._lessons, self.lessons_asked),
            (self._pin, self.pin_asked),
        ):
            button.clicked.connect(signal)
        self._buttons = QWidget()
        self._row = FlowLayout(self._buttons, centred=True)
        for button in (self._ask, self._resume, self._lessons, self._other_child):
            self._row.addWidget(button)
        self._what_now = TextLabel(TextRole.SOFT)
        self._ideas = [Chip() for _idea in range(3)]
        self._ideas_row = QWidget()
        self._ideas_flow = FlowLayout(self._ideas_row, centred=True)
        for idea in (self._what_now, *self._ideas):
            self._ideas_flow.addWidget(idea)

        holder = ScrollBody()
        column = QVBoxLayout(holder)
        column.setSpacing(Space.M)
        for part in (self._title, self._kept, self._opens, self._answer):
            column.addWidget(part)
        column.addSpacing(Space.S)
        column.addWidget(self._buttons)
        column.addWidget(self._ideas_row)
        column.addStretch(1)
        self._column = column
        self._scroll = Scroll(holder)

        self._help = ActionButton("", Icon.LIFEBUOY)
        self._tell = ActionButton("", Icon.CHAT_CIRCLE_DOTS, ButtonKind.HELP)
        self._help.clicked.connect(self.help_asked)
        self._tell.clicked.connect(self.tell_asked)
        bar = QHBoxLayout()
        bar.setSpacing(Space.M)
        bar.addWidget(self._pin)
        bar.addStretch(1)
        bar.addWidget(self._help)
        bar.addWidget(self._tell)
        self._bar = bar
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._picture, 10)
        outer.addWidget(self._scroll, 11)
        outer.addLayout(bar)
        self._outer = outer
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(0)
        self._settling.timeout.connect(self._settle)
        self._set_margins()
        self.retell()

    # ---- state ----

    def show_state(self, state: TimeUpState) -> None:
        self._state = state
        self.retell()

    def first_focus(self) -> QWidget:
        """What the keyboard is on when the window comes up."""
        for button in (self._resume, self._ask):
            if button.isVisibleTo(self):
                return button
        return self._help

    # ---- words ----

    def retell(self) -> None:
        state = self._state
        self._title.set_text(self._headline(state))
        self._kept.set_text(self._what_is_kept(state))
        opens = self._when(state) if self._main else ""
        self._opens.set_text(opens)
        self._opens.setVisible(bool(opens))
        self._tell_answer(state)
        self._ask.set_text(self.tr("Ask for more time"))
        self._ask.setVisible(self._main and state.may_ask and not state.away)
        self._resume.set_text(self.tr("Go on"))
        self._resume.setVisible(self._main and state.may_resume and not state.away)
        self._other_child.set_text(self._who_else(state))
        self._other_child.setVisible(self._main and state.may_choose and not state.away)
        self._lessons.set_text(self.tr("Do a lesson"))
        # Not in the last minute before the PC is locked or the session ended: that is for reading what happens.
        self._lessons.setVisible(self._main and self._with_lessons and not state.away and not state.follows_in_s)
        self._pin.set_text(self.tr("Adult: unlock with PIN"))
        self._pin.setVisible(self._main and not state.away)
        self._help.set_text(self.tr("Help · 111"))
        self._tell.set_text(self.tr("Tell an adult"))
        self._buttons.setVisible(any(not button.isHidden() for button in self._buttons.findChildren(ActionButton)))
        self._tell_ideas(state)

    def _who_else(self, state: TimeUpState) -> str:
        if not state.child:
            return self.tr("Say who you are")
        return self.tr("I am not {name}").format(name=state.nickname) if state.nickname else self.tr("I am someone else")

    def _headline(self, state: TimeUpState) -> str:
        named = bool(state.nickname)
        said = {
            Why.DAILY: (self.tr("Today’s PC time is used up, {name}"), self.tr("Today’s PC time is used up")),
            Why.SCHEDULE: (self.tr("The PC is resting now, {name}"), self.tr("The PC is resting now")),
            Why.SESSION: (self.tr("Time for a break, {name}"), self.tr("Time for a break")),
            Why.PAUSED_BY_PARENT: (self.tr("An adult has paused the PC, {name}"), self.tr("An adult has paused the PC")),
            Why.PAUSED_BY_CHILD: (self.tr("You have paused your time, {name}"), self.tr("You have paused your time")),
            Why.OTHER: (self.tr("The PC is resting, {name}"), self.tr("The PC is resting")),
        }[state.why]
        return said[0].format(name=state.nickname) if named else said[1]

    def _what_is_kept(self, state: TimeUpState) -> str:
        if state.away:
            return self.tr("Hải Đăng does not answer at the moment. Help is always open.")
        if state.follows is AtLimit.CLOSE:
            return self.tr("Programs were asked to save and close.")
        seconds = state.follows_in_s
        if state.follows is AtLimit.LOCK and seconds is not None:
            return self.tr("Your games and writing are kept. The screen locks in %n second(s).", "", seconds)
        if state.follows is AtLimit.SIGN_OUT and seconds is not None:
            return self.tr("You will be signed out in %n second(s). What is not saved may be lost.", "", seconds)
        return self.tr("Your games and writing are kept as they are. Nothing is lost.")

    def _when(self, state: TimeUpState) -> str:
        if not state.child and not state.away and not state.may_choose and state.why is not Why.PAUSED_BY_PARENT:
            return self.tr("Nobody has said yet whose account this is. An adult can do it in parent mode.")
        if state.why is Why.PAUSED_BY_PARENT:
            return self.tr("It goes on when an adult ends the pause.")
        if state.opens_at is None:
            return ""
        time = self._dates.time(state.opens_at)
        if state.opens is Opens.TODAY:
            return self.tr("It opens again at {time}.").format(time=time)
        if state.opens is Opens.TOMORROW:
            return self.tr("It opens again tomorrow from {time}.").format(time=time)
        day = self._dates.day(state.opens_at.date())
        return self.tr("It opens again on {day}, from {time}.").format(day=day, time=time)

    def _tell_answer(self, state: TimeUpState) -> None:
        request = state.request if self._main else None
        self._answer.setVisible(request is not None)
        if request is None:
            return
        by = request.answered_by or self.tr("An adult")
        if request.state is RequestState.ASKED:
            self._answer.set_tint(Tint.SEA)
            asked = self.tr("You have asked for %n more minute(s). The answer is not there yet.", "", request.minutes or 0)
            self._answer_title.set_text(asked)
        elif request.state is RequestState.LATER:
            self._answer.set_tint(Tint.SUN)
            self._answer_title.set_text(self.tr("{name}: let us talk about it later").format(name=by))
        elif request.state is RequestState.NO:
            self._answer.set_tint(Tint.SUN)
            self._answer_title.set_text(self.tr("{name}: not this time").format(name=by))
        else:
            self._answer.setVisible(False)
        words = request.words if request.state is RequestState.ASKED else request.answer
        self._answer_words.set_text(f"“{words}”" if words else "")
        self._answer_words.setVisible(bool(words))

    def _tell_ideas(self, state: TimeUpState) -> None:
        self._what_now.set_text(self.tr("What shall we do now?"))
        day = (
            (self.tr("Play outside"), Icon.SOCCER_BALL),
            (self.tr("Draw a picture"), Icon.PAINT_BRUSH),
            (self.tr("Read a book"), Icon.BOOK_OPEN),
        )
        evening = (
            (self.tr("Read a book"), Icon.BOOK_OPEN),
            (self.tr("Talk with the family"), Icon.USERS_THREE),
            (self.tr("Get ready for bed"), Icon.BED),
        )
        for chip, (text, icon) in zip(self._ideas, evening if state.evening else day, strict=True):
            chip.set_text(text, Tint.SEA, icon)
        self._ideas_row.setVisible(self._main)
        self._share_height()

    # ---- room ----

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_margins()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._share_height()

    def _set_margins(self) -> None:
        low, narrow = self.height() < LOW, self.width() < NARROW
        side = max(Space.M, (self.width() - COLUMN) // 2)
        self._column.setContentsMargins(side, Space.M if low else Space.L, side, Space.S)
        edge = Space.M if narrow else Space.XL
        self._bar.setContentsMargins(edge, Space.S, edge, Space.M if narrow or low else Space.L)
        self._column.setSpacing(Space.S if low and narrow else Space.M)
        self._place_buttons(narrow)
        self._share_height()

    def _place_buttons(self, narrow: bool) -> None:
        """The PIN in the bar; where that is too narrow, among the buttons above it, so that help and tell keep their lines.
        A lesson then stands first among the ideas, so that asking and PIN keep one line, too."""
        if narrow == (self._pin.parentWidget() is self._buttons):
            return
        hidden, no_lessons = self._pin.isHidden(), self._lessons.isHidden()
        among: list[QWidget] = [self._ask, self._resume, self._other_child]
        ideas: list[QWidget] = [self._what_now, *self._ideas]
        for flow, parts in ((self._row, [*among, self._lessons, self._pin]), (self._ideas_flow, [*ideas, self._lessons])):
            for part in parts:
                flow.removeWidget(part)
        if narrow:
            self._bar.removeWidget(self._pin)
            among.append(self._pin)
            ideas.insert(1, self._lessons)
        else:
            self._bar.insertWidget(0, self._pin)
            among.insert(2, self._lessons)
        for flow, parts in ((self._row, among), (self._ideas_flow, ideas)):
            for part in parts:
                flow.addWidget(part)
        for part in (self._pin, self._lessons):
            part.lower()  # what gets a new place comes to the front, before an open sheet
        self._pin.setHidden(hidden)
        self._lessons.setHidden(no_lessons)
        self._buttons.setVisible(any(not button.isHidden() for button in self._buttons.findChildren(ActionButton)))

    def _settle(self) -> None:
        """Once more when every part has its words and is shown: before, some count as needing no height."""
        self._share_height()
        self._settling.stop()

    def _share_height(self) -> None:
        """The words get what they need, the scene what is left: a bit less than all of it, so that nothing looks squeezed."""
        if not self._settling.isActive():
            self._settling.start()
        self._column.invalidate()
        needed = max(1, self._column.heightForWidth(max(1, self.width())))
        left = self.height() - needed - self._bar.sizeHint().height()
        self._picture.setVisible(left >= LEAST_PICTURE)
        self._outer.setStretch(0, max(1, round(left * 0.85)))
        self._outer.setStretch(1, needed + max(0, round(left * 0.15)))

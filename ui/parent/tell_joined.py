"""Joins an adult's Messages with the guard: own letters, answers, and how messages reach adults.
Must not open a letter that the adult has not pressed, nor keep one when the page is left."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget

from app.model.people import Role
from app.model.problem import Problem
from app.model.tell import Outside
from app.wire.messages import (
    AnswerLetter,
    ChannelIs,
    Channels,
    ChannelsAre,
    ChannelTested,
    LetterOpened,
    LettersChanged,
    MyLetters,
    MyLettersAre,
    MyWay,
    MyWayIs,
    OpenLetter,
    Operation,
    OutsideAdults,
    OutsideAdultsAre,
    RemoveChannel,
    RemoveOutsideAdult,
    Result,
    TestChannel,
)
from ui.parent.feelings import FeelingsShown
from ui.parent.form_sheet import FormSheet
from ui.parent.parent_page import ParentNeeds, ParentPage
from ui.parent.parent_words import ParentWords
from ui.parent.tell import LettersPage
from ui.parent.tell_letter import LetterPage
from ui.parent.tell_sheets import ChannelSheet, OutsideSheet, TakeAwaySheet, TestSheet, WaySheet
from ui.parent.tell_state import Tested, WaysState, channel_of, letter_state, letters_state, ways_state
from ui.parent.tell_ways import WaysPage

TEST_MS = 75_000
"""A test waits for a real server, up to a minute."""


class LettersJoined(ParentPage):
    def __init__(self, needs: ParentNeeds) -> None:
        super().__init__(needs)
        self._parent = needs.me.role is not Role.HELPER
        self._way: MyWayIs | None = None
        self._channels: tuple[ChannelIs, ...] = ()
        self._outside: tuple[Outside, ...] = ()
        words = ParentWords(self)
        self.letters, self.letter, self.ways = LettersPage(words), LetterPage(words), WaysPage()
        self._feelings = FeelingsShown(needs.link, self.letters.feelings)
        self._stack = QStackedWidget()
        for page in (self.letters, self.letter, self.ways):
            self._stack.addWidget(page)
        self.hold(self._stack)
        root = needs.root
        self._channel_sheet, self._way_sheet, self._outside_sheet = ChannelSheet(root), WaySheet(root), OutsideSheet(root)
        self._test_sheet, self._channel_removal, self._outside_removal = TestSheet(root), TakeAwaySheet(root), TakeAwaySheet(root)
        self.letters.letter_opened.connect(self._open)
        self.letters.ways_asked.connect(self._open_ways)
        self.letter.answered.connect(self._answer)
        self.letter.more_asked.connect(self._open_more)
        self.letter.back_asked.connect(self.open_page)
        ways = self.ways
        ways.back_asked.connect(self.open_page)
        ways.way_asked.connect(self._open_way)
        ways.channel_asked.connect(self._open_channel)
        ways.channel_test_asked.connect(self._open_test)
        ways.channel_removal_asked.connect(self._open_channel_removal)
        ways.outside_asked.connect(self._open_outside)
        ways.outside_removal_asked.connect(self._open_outside_removal)
        self._channel_sheet.entered.connect(self._put_channel)
        self._way_sheet.entered.connect(self._put_way)
        self._outside_sheet.entered.connect(self._put_outside)
        self._test_sheet.test_asked.connect(self._test)
        self._channel_removal.confirmed.connect(self._remove_channel)
        self._outside_removal.confirmed.connect(self._remove_outside)
        needs.link.pushed.connect(self._pushed)

    def open_page(self) -> None:
        self.letter.wipe()
        self._stack.setCurrentWidget(self.letters)
        self._ask_letters()
        self._feelings.ask()

    # ---- letters ----

    def _ask_letters(self) -> None:
        self.needs.link.ask(MyLetters(), self._took_letters)

    def _took_letters(self, result: Result) -> None:
        if isinstance(result, MyLettersAre):
            self.letters.show_state(letters_state(result))
            self.letter.show_more(more=any(letter.unread and letter.id == self.letter.letter for letter in result.letters))

    def _open(self, id: str) -> None:
        self.needs.link.ask(OpenLetter(id), self._opened)

    def _opened(self, result: Result) -> None:
        """A page that was left meanwhile is not filled with words that nobody would see wiped; the letter can be opened again."""
        if isinstance(result, LetterOpened) and self.isVisible():
            self.letter.begin(letter_state(result))
            self._stack.setCurrentWidget(self.letter)

    def _answer(self, id: str, words: str) -> None:
        self.needs.link.ask(AnswerLetter(id, words), partial(self._answered, id, words), self.letter.show_problem)

    def _answered(self, id: str, words: str, _result: Result) -> None:
        """The letter is not opened anew for it: that would call read what was added meanwhile."""
        self.told.emit(self.tr("Your answer is there"))
        if self.letter.letter == id:
            self.letter.show_answered(words)

    def _open_more(self, id: str) -> None:
        self.needs.link.ask(OpenLetter(id), self._opened_again)

    def _opened_again(self, result: Result) -> None:
        if isinstance(result, LetterOpened) and result.letter.id == self.letter.letter:
            self.letter.show_state(letter_state(result))

    def _pushed(self, body: object) -> None:
        """Only while the page is open: nothing is told outside it."""
        if isinstance(body, LettersChanged) and self.isVisible():
            self._ask_letters()

    # ---- how messages reach adults ----

    def _open_ways(self) -> None:
        self.ways.show_state(self._state())
        self._stack.setCurrentWidget(self.ways)
        self._ask_ways()

    def _ask_ways(self) -> None:
        link = self.needs.link
        link.ask(MyWay(), self._took_way)
        if self._parent:
            link.ask(Channels(), self._took_channels)
            link.ask(OutsideAdults(), self._took_outside)

    def _took_way(self, result: Result) -> None:
        if isinstance(result, MyWayIs):
            self._way = result
            self.ways.show_state(self._state())

    def _took_channels(self, result: Result) -> None:
        if isinstance(result, ChannelsAre):
            self._channels = result.channels
            self.ways.show_state(self._state())

    def _took_outside(self, result: Result) -> None:
        if isinstance(result, OutsideAdultsAre):
            self._outside = result.adults
            self.ways.show_state(self._state())

    def _state(self) -> WaysState:
        return ways_state(self._way, self._channels, self._outside, parent=self._parent)

    # ---- sheets ----

    def _open_way(self) -> None:
        self._way_sheet.begin(self._state())

    def _open_channel(self, id: str) -> None:
        self._channel_sheet.begin(channel_of(self._state(), id))

    def _open_test(self, id: str) -> None:
        channel = channel_of(self._state(), id)
        if channel is not None:
            own = self._way is not None and self._way.channel == id
            self._test_sheet.begin(channel, self._way.address if own and self._way is not None else "")

    def _open_channel_removal(self, id: str) -> None:
        channel = channel_of(self._state(), id)
        if channel is not None:
            self._channel_removal.begin_channel(channel)

    def _outside_called(self, id: str) -> Outside | None:
        return next((adult for adult in self._outside if adult.id == id), None)

    def _open_outside(self, id: str) -> None:
        self._outside_sheet.begin(self._outside_called(id), self._state())

    def _open_outside_removal(self, id: str) -> None:
        adult = self._outside_called(id)
        if adult is not None:
            self._outside_removal.begin_outside(adult)

    def _change(self, body: Operation, sheet: FormSheet, said: str) -> None:
        self.change(body, sheet, said, after=self._changed)

    def _changed(self, _result: Result) -> None:
        self._ask_ways()

    def _put_channel(self, body: Operation) -> None:
        self._change(body, self._channel_sheet, self.tr("Kept"))

    def _put_way(self, body: Operation) -> None:
        self._change(body, self._way_sheet, self.tr("Kept"))

    def _put_outside(self, body: Operation) -> None:
        self._change(body, self._outside_sheet, self.tr("Kept"))

    def _remove_channel(self, id: str) -> None:
        self._change(RemoveChannel(id), self._channel_removal, self.tr("Removed"))

    def _remove_outside(self, id: str) -> None:
        self._change(RemoveOutsideAdult(id), self._outside_removal, self.tr("Removed"))

    def _test(self, id: str, address: str) -> None:
        self.needs.link.ask(TestChannel(id, address), self._tested, self._not_tested, within_ms=TEST_MS)

    def _tested(self, result: Result) -> None:
        if isinstance(result, ChannelTested):
            self._test_sheet.show_result(Tested(result.result, result.why))

    def _not_tested(self, problem: Problem) -> None:
        self._test_sheet.show_problem(problem)

    # ---- Qt ----

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous() and hasattr(self, "_way_sheet"):
            # Another page, or parent mode is over: what a child wrote does not wait here.
            self.letter.wipe()
            self._feelings.forget()
            self._stack.setCurrentWidget(self.letters)

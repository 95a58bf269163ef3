"""How do you feel joined to the guard: whom it can be shown to, showing, taking back.
Must not send a feeling that the child keeps for itself, and forgets everything when it is left."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.model.feelings import About, Feeling
from app.model.problem import Problem
from app.wire.messages import FeelingAdult, MyFeelings, MyFeelingsAre, Result, ShareFeeling, TakeBackFeeling
from ui.child.feelings.feelings_page import FeelingsPage
from ui.child.feelings.feelings_state import FeelingsState, about, felt, kept_for_oneself, shown, went_back
from ui.child.left_page import LeftPage
from ui.link import Link


class FeelingsJoined(LeftPage):
    left = Signal()
    shown_asked = Signal()

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        self.page = FeelingsPage()
        super().__init__(link, self.page, parent)
        self._state = FeelingsState()
        self._id = ""
        page = self.page
        page.help_asked.connect(self.help_asked)
        page.tell_asked.connect(self.tell_asked)
        page.left.connect(self.left)
        page.shown_asked.connect(self.shown_asked)
        page.felt.connect(self._felt)
        page.about_chosen.connect(self._about)
        page.kept.connect(self._kept)
        page.shown_to.connect(self._show_to)
        page.taken_back.connect(self._take_back)
        page.went_back.connect(self._back)

    def open_page(self) -> None:
        self.forget()
        self._id = uuid4().hex
        self.page.first_focus().setFocus()
        self._ask_mine()

    def forget(self) -> None:
        super().forget()
        self._id = ""
        self._set(FeelingsState())

    def _set(self, state: FeelingsState) -> None:
        self._state = state
        self.page.show_state(state)

    def another_child(self) -> None:
        if self.isVisible():
            self.left.emit()
        self.forget()

    # ---- taps ----

    def _felt(self, feeling: Feeling) -> None:
        self._set(felt(self._state, feeling))

    def _about(self, what: About) -> None:
        self._set(about(self._state, what))

    def _kept(self) -> None:
        self._set(kept_for_oneself(self._state))

    def _back(self) -> None:
        before = went_back(self._state)
        if before is None:
            self.left.emit()
        else:
            self._set(before)

    # ---- the guard ----

    def _ask_mine(self) -> None:
        self._asked = True
        turn = self._turn

        def took(result: Result) -> None:
            if turn == self._turn and isinstance(result, MyFeelingsAre):
                self._set(replace(self._state, adults=result.adults, shared=result.shared, closed=result.closed))

        self._link.ask(MyFeelings(), took, self._not_now)

    def _not_now(self, _problem: Problem) -> None:
        """Whom to show it to is not known; "only for me" and help work all the same."""

    def _show_to(self, adult: FeelingAdult) -> None:
        state, turn = self._state, self._turn
        if state.feeling is None or state.about is None:
            return

        def done(_result: Result) -> None:
            if turn == self._turn:
                self._set(shown(self._state, adult.name))

        def refused(problem: Problem) -> None:
            if turn == self._turn:
                self._set(replace(self._state, sending=False, problem=problem))

        self._set(replace(state, sending=True, problem=None))
        self._link.ask(ShareFeeling(self._id, adult.id, state.feeling, state.about), done, refused)

    def _take_back(self, id: str) -> None:
        turn = self._turn

        def done(_result: Result) -> None:
            if turn == self._turn:
                self._ask_mine()

        def refused(problem: Problem) -> None:
            if turn == self._turn:
                self._set(replace(self._state, problem=problem))

        self._link.ask(TakeBackFeeling(id), done, refused)

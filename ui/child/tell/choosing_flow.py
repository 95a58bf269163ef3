"""Who one tap tells, joined: each change is asked, and the list is asked anew.
Must not keep a choice of its own: what the guard says is shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from app.model.problem import Problem
from app.wire.messages import (
    AdultConfirmed,
    AdultsToTell,
    AdultsToTellAre,
    ChooseAdult,
    ConfirmAdult,
    Operation,
    PutOwnAdult,
    RemoveOwnAdult,
    Result,
    SendWord,
    WordSent,
)
from ui.child.tell.pages import CHOOSING, CONFIRM, OWN, TellPages
from ui.child.tell.tell_state import adult_of, choosing_state
from ui.tell_shortcut import TellShortcut

if TYPE_CHECKING:
    from ui.child.tell.choosing import ChoosingPage
    from ui.child.tell.tell_sheets import ConfirmSheet, OwnAdultSheet

WORD_MS = 75_000
"""Sending a word waits for a real server, up to a minute."""


class Asking(Protocol):
    def __call__(
        self,
        body: Operation,
        answered: Callable[[Result], None],
        refused: Callable[[Problem], None],
        within_ms: int | None = None,
    ) -> None: ...


class ChoosingFlow(QObject):
    adults_changed = Signal(object)  # AdultsToTellAre

    def __init__(self, pages: TellPages, ask: Asking, shortcut: TellShortcut | None) -> None:
        super().__init__(pages)
        self._pages = pages
        self._ask, self._shortcut = ask, shortcut
        self._are: AdultsToTellAre | None = None
        self._practice = False
        pages.made.connect(self._page_made)

    @property
    def _page(self) -> ChoosingPage:
        return self._pages.choosing

    @property
    def _own(self) -> OwnAdultSheet:
        return self._pages.own_sheet

    @property
    def _word(self) -> ConfirmSheet:
        return self._pages.confirm_sheet

    def _page_made(self, name: str) -> None:
        if name == CHOOSING:
            self._page.chosen.connect(self._choose)
            self._page.own_asked.connect(self._open_own)
            self._page.own_removed.connect(self._remove_own)
            self._page.confirm_asked.connect(self._open_confirm)
            self._page.shortcut_chosen.connect(self._choose_shortcut)
        elif name == OWN:
            self._own.entered.connect(self._put_own)
        elif name == CONFIRM:
            self._word.send_asked.connect(self._send_word)
            self._word.word_entered.connect(self._confirm)

    def take(self, are: AdultsToTellAre, practice: bool) -> None:
        self._are, self._practice = are, practice

    def forget(self) -> None:
        self._are = None

    def show(self) -> None:
        if self._are is not None:
            self._page.show_state(choosing_state(self._are, self._practice))
        if self._shortcut is not None:
            self._page.show_shortcut(self._shortcut.keys(), self._shortcut.held())

    # ---- each change ----

    def _choose(self, adult: str | None, following: tuple[str, ...]) -> None:
        self._change(ChooseAdult(adult, following))

    def _change(self, body: Operation) -> None:
        self._ask(body, self._changed, self._not_changed)

    def _changed(self, _result: Result) -> None:
        self._own.close_sheet()
        self._ask(AdultsToTell(), self._took, self._not_changed)

    def _took(self, result: Result) -> None:
        if isinstance(result, AdultsToTellAre):
            self._are = result
            self.adults_changed.emit(result)
            self.show()

    def _not_changed(self, problem: Problem) -> None:
        if self._own.isVisible():
            self._own.show_problem(problem)
        else:
            self.show()
            self._page.show_problem(problem)

    def _open_own(self, id: str) -> None:
        self._own.begin(adult_of(self._are, id))

    def _put_own(self, name: str, reach: str, id: str | None) -> None:
        self._change(PutOwnAdult(name, reach, id))

    def _remove_own(self, id: str) -> None:
        self._change(RemoveOwnAdult(id))

    def _choose_shortcut(self, keys: str) -> None:
        if self._shortcut is not None:
            self._shortcut.choose(keys)
            self.show()

    # ---- is it really them ----

    def _open_confirm(self, id: str) -> None:
        adult = adult_of(self._are, id)
        if adult is not None:
            self._word.begin(adult)

    def _send_word(self, adult: str) -> None:
        self._ask(SendWord(adult), self._word_sent, self._word.show_problem, WORD_MS)

    def _word_sent(self, result: Result) -> None:
        if isinstance(result, WordSent):
            self._word.show_sent(result.result, result.why)

    def _confirm(self, adult: str, word: str) -> None:
        self._ask(ConfirmAdult(adult, word), self._confirmed, self._word.show_problem)

    def _confirmed(self, result: Result) -> None:
        if not isinstance(result, AdultConfirmed):
            return
        if result.right:
            self._word.close_sheet()
            self._changed(result)
        else:
            self._word.show_tried(result.tries_left)

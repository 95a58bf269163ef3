"""Joins the time's-up windows to the guard: covers while its verdict refuses, uncovers at once when it allows.
Must not cover without a guard that answers, nor decide that time is up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from app.content.helplines import helplines
from app.model.people import Band, Request, RequestKind, RequestState
from app.model.problem import Problem
from app.wire.messages import (
    Asked,
    AskFor,
    Credentials,
    Family,
    FamilyIs,
    GiveGrant,
    Operation,
    RequestChanged,
    Requests,
    RequestsAre,
    Result,
    Resume,
    StatusIs,
    WhoUses,
)
from ui.child.home_state import child_of
from ui.language import Language
from ui.link import Link, LinkState
from ui.theme import Appearance, Audience, Mode
from ui.timeup.sheets import TONIGHT
from ui.timeup.timeup_state import TimeUpState, timeup_state
from ui.timeup.window import TOOLS, TimeUpWindow
from ui.worded import worded

if TYPE_CHECKING:
    from ui.child.lessons_joined import LessonsJoined
    from ui.child.tell_joined import TellJoined

AWAY_MS = 5000
"""A personal guard that fell is back within 2 s; without one, nothing is covered."""
FRONT_MS = 400
SECOND_MS = 1000


class TimeUp(QObject):
    """`keep_above`: DesktopPlatform's, for each window after it is shown. `end` before the program ends."""

    covering_changed = Signal(bool)

    def __init__(
        self,
        link: Link,
        appearance: Appearance,
        language: Language,
        window_title: str,
        *,
        keep_above: Callable[[int], None] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._link = link
        self._appearance = appearance
        self._language = language
        self._title = window_title
        self._keep_above = keep_above
        self._helplines = helplines()
        self._state: TimeUpState | None = None
        self._request: Request | None = None
        self._follows_in_s: int | None = None
        self._covering = False
        self._adults: tuple[str, ...] = ()
        # Kept hidden after the first time: quickly there again, with help already in memory.
        self._windows: dict[QScreen, TimeUpWindow] = {}
        # Held until Qt has deleted them: a window that Python deletes first takes the program down.
        self._leaving: list[TimeUpWindow] = []
        self._away = self._timer(AWAY_MS, self.uncover)
        self._front = self._timer(FRONT_MS, self._come_to_front)
        self._seconds = self._timer(SECOND_MS, self._second)
        self._seconds.setSingleShot(False)
        link.status_arrived.connect(self.show_status)
        link.state_changed.connect(self.show_link)
        link.pushed.connect(self._take)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._screens_changed)
            application.screenRemoved.connect(self._screen_gone)
            application.primaryScreenChanged.connect(self._screens_changed)

    def _timer(self, length_ms: int, done: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(length_ms)
        timer.timeout.connect(done)
        return timer

    # ---- what covers and uncovers ----

    @property
    def covering(self) -> bool:
        return self._covering

    @property
    def windows(self) -> tuple[TimeUpWindow, ...]:
        return tuple(self._windows.values()) if self._covering else ()

    def show_status(self, status: StatusIs) -> None:
        state = timeup_state(status)
        self._away.stop()
        if state is None:
            self.uncover()
            return
        for window in self._windows.values():
            if window.lessons is not None:
                window.lessons.child_is(child_of(status))
        before, self._state = self._state, state
        if before is None or (before.child, before.why, before.follows) != (state.child, state.why, state.follows):
            self._follows_in_s = state.follows_in_s
        if before is None or before.child != state.child:
            self._request = None
            if state.child:
                self._link.ask(Requests(state.child), self._requests_are, self._ignored)
        if not self._covering:
            self._cover()
        self._show()

    def show_link(self, state: LinkState) -> None:
        """Without a guard that answers nothing is enforced, so nothing may look so: the cover says it and goes."""
        if not self._covering:
            return
        if state in (LinkState.AWAY, LinkState.DIFFERS):
            self._away.start()
            self._show()
        else:
            self._away.stop()
            self._show()

    def uncover(self) -> None:
        self._state, self._follows_in_s, self._request = None, None, None
        for timer in (self._away, self._front, self._seconds):
            timer.stop()
        if not self._covering:
            return
        self._covering = False
        for window in self._windows.values():
            window.uncover()
        self.covering_changed.emit(False)

    def end(self) -> None:
        """Before the program ends."""
        self.uncover()
        for screen in list(self._windows):
            self._drop(screen)

    def _drop(self, screen: QScreen) -> None:
        window = self._windows.pop(screen, None)
        if window is not None:
            window.take_down()
            self._leaving = [leaving for leaving in self._leaving if isValid(leaving)] + [window]

    def _cover(self) -> None:
        self._covering = True
        self._fit_windows()
        self._seconds.start()
        self.covering_changed.emit(True)

    def _show(self) -> None:
        if self._state is None:
            return
        state = self._shown(self._state)
        for window in self._windows.values():
            window.show_state(state)

    def _shown(self, state: TimeUpState) -> TimeUpState:
        away = self._link.state in (LinkState.AWAY, LinkState.DIFFERS)
        return replace(state, request=self._request, follows_in_s=None if away else self._follows_in_s, away=away)

    def _second(self) -> None:
        if self._follows_in_s is not None:
            self._follows_in_s = max(0, self._follows_in_s - 1)
            self._show()

    # ---- screens ----

    def _fit_windows(self) -> None:
        """One window on every screen, the main one on the first."""
        first = QGuiApplication.primaryScreen()
        screens = QGuiApplication.screens()
        for screen in [old for old in self._windows if old not in screens or self._windows[old].main != (old is first)]:
            self._drop(screen)
        small = self._state is None or self._state.band is Band.SMALL
        for screen in screens:
            window = self._windows.get(screen)
            if window is None:
                window = self._windows[screen] = self._make(main=screen is first)
            if not window.isVisible():
                self._appearance.dress(window, Audience.CHILD_SMALL if small else Audience.CHILD_BIG, Mode.DARK)
                if self._state is not None:
                    window.show_state(self._shown(self._state))
                window.cover(screen)
                self._above(window)

    def _make(self, *, main: bool) -> TimeUpWindow:
        make_lessons = self._make_lessons if main else None  # one child reads on one screen
        window = TimeUpWindow(self._title, self._helplines, main=main, make_tell=self._make_tell, make_lessons=make_lessons)
        window.asked.connect(self._ask_for_time)
        window.pin_entered.connect(self._unlock)
        window.child_chosen.connect(self._choose_child)
        window.resume_asked.connect(self._resume)
        window.family_asked.connect(self._ask_family)
        window.went_behind.connect(self._front.start)
        return window

    def _make_tell(self) -> TellJoined:
        from ui.child.tell_joined import TellJoined

        return TellJoined(self._link, self._helplines)

    def _make_lessons(self) -> LessonsJoined:
        from ui.child.lessons_joined import LessonsJoined

        lessons = LessonsJoined(self._link, self._language, tools=TOOLS, with_back=True)
        lessons.child_is(child_of(self._link.status))
        return lessons

    def open_tell(self, *, whom: bool = False) -> bool:
        """Over the cover. False: nothing is covered."""
        window = self._main() if self._covering else None
        if window is None:
            return False
        window.open_tell(whom=whom)
        return True

    def _screens_changed(self, *_: object) -> None:
        if self._covering:
            self._fit_windows()
            self._show()

    def _screen_gone(self, screen: QScreen) -> None:
        self._drop(screen)
        self._screens_changed()

    def _come_to_front(self) -> None:
        """After a change of workspace, or a program that pushed itself in front. A window of ours in front is left alone."""
        if (
            not self._covering
            or QApplication.activeWindow() in self._windows.values()
            or QApplication.activePopupWidget() is not None
        ):
            return
        for window in self._windows.values():
            window.raise_()
            self._above(window)
            if window.main:
                window.activateWindow()

    def _above(self, window: TimeUpWindow) -> None:
        if self._keep_above is not None:
            self._keep_above(int(window.winId()))

    def _main(self) -> TimeUpWindow | None:
        return next((window for window in self._windows.values() if window.main), None)

    # ---- asking the guard ----

    def _ask_for_time(self, minutes: int, words: str) -> None:
        self._link.ask(AskFor(RequestKind.TIME, minutes=minutes, words=words), self._was_asked, self._ask_refused)

    def _was_asked(self, result: Result) -> None:
        if isinstance(result, Asked) and self._is_of_child(result.request):
            self._request = result.request
        window = self._main()
        if window is not None:
            window.close_forms()
        self._show()

    def _ask_refused(self, problem: Problem) -> None:
        window = self._main()
        if window is not None:
            window.ask_refused(*worded(problem))

    def _unlock(self, adult: str, pin: str, what: str) -> None:
        state = self._state
        if state is None:
            return
        me = adult or next(iter(self._adults), "")
        ask = _unlocking(state.child, what) if state.child else WhoUses(adult=me)
        self._link.ask(ask, self._unlocked, self._pin_refused, Credentials(pin, adult or None))

    def _unlocked(self, _result: Result) -> None:
        """The cover goes with the status that follows; where something still refuses, it rightly stays."""
        window = self._main()
        if window is not None:
            window.close_forms()
        self._link.look()

    def _pin_refused(self, problem: Problem) -> None:
        window = self._main()
        if window is not None:
            window.pin_refused(*worded(problem))

    def _resume(self) -> None:
        if self._state is not None and self._state.child:
            self._link.ask(Resume(self._state.child), self._unlocked)

    def _choose_child(self, child: str) -> None:
        self._link.ask(WhoUses(child=child), self._unlocked)

    def _ask_family(self) -> None:
        self._link.ask(Family(), self._family_is, self._ignored)

    def _family_is(self, result: Result) -> None:
        if not isinstance(result, FamilyIs):
            return
        self._adults = tuple(adult.id for adult in result.adults)
        status = self._link.status
        among = () if status is None else status.choose_who
        for window in self._windows.values():
            window.show_adults(tuple((adult.id, adult.name) for adult in result.adults))
            window.show_children(tuple((child.id, child.nickname) for child in result.children if child.id in among))

    def _requests_are(self, result: Result) -> None:
        mine = [found for found in result.requests if self._is_of_child(found)] if isinstance(result, RequestsAre) else []
        if mine:
            self._keep(next((found for found in mine if _tells(found)), None))

    def _take(self, pushed: object) -> None:
        if isinstance(pushed, RequestChanged) and self._is_of_child(pushed.request):
            self._keep(pushed.request if _tells(pushed.request) else None)

    def _is_of_child(self, request: Request) -> bool:
        """An answer may come when another child has been chosen meanwhile, or nothing is covered any more."""
        return self._state is not None and request.child == self._state.child

    def _keep(self, request: Request | None) -> None:
        self._request = request
        self._show()

    def _ignored(self, _problem: Problem) -> None:
        """Only names or an older answer are missing then; the page stands without them."""


def _unlocking(child: str, what: str) -> Operation:
    if not what:
        return Resume(child)
    return GiveGrant(child, until="24:00") if what == TONIGHT else GiveGrant(child, minutes=int(what))


def _tells(request: Request) -> bool:
    """Whether a request for time has something to say under the cover: an open one, or a no of today that was not seen."""
    if request.kind is not RequestKind.TIME:
        return False
    return request.state in (RequestState.ASKED, RequestState.LATER) or (
        request.state is RequestState.NO and not request.seen_by_child
    )

"""Parent mode: the PIN gate, then the rail with its pages, over a connection of its own that is the parent session.
Must not check a PIN, nor keep a session open: the guard ends it, and then everything shown here goes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.model.problem import Problem
from app.wire.messages import (
    CloseParent,
    Credentials,
    Family,
    FamilyIs,
    OpenParent,
    ParentEnded,
    ParentOpened,
    RecoveryCode,
    RequestChanged,
    ResetPin,
    Result,
)
from ui.autostart import Autostart
from ui.language import Language
from ui.link import Link, LinkState
from ui.page_base import Speaking
from ui.parent.gate import GatePage
from ui.parent.gate_state import GateStage, GateState, second_passed, with_family, with_problem
from ui.parent.parent_words import ParentWords
from ui.theme import Appearance

if TYPE_CHECKING:
    from ui.parent.rooms import Rooms

SECOND_MS = 1000


class ParentMode(Speaking):
    """`left`: locked, ended, or the way back was chosen; this widget is done then. `help_asked`: from the gate."""

    left = Signal()
    rested = Signal()  # just before `left`: five minutes without use ended it
    help_asked = Signal()

    def __init__(
        self,
        link: Link,
        appearance: Appearance,
        language: Language,
        parent: QWidget | None = None,
        *,
        autostart: Autostart | None = None,
    ) -> None:
        super().__init__(parent)
        self._link = link
        self._appearance = appearance
        self._language = language
        self._autostart = autostart
        self._words = ParentWords(self)
        self._state = GateState()
        self._begun = False
        self._gone = False
        self._new_pin = ""
        self._rooms: Rooms | None = None
        self._gate = GatePage()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._gate)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self._second = QTimer(self)
        self._second.setInterval(SECOND_MS)
        self._second.timeout.connect(self._second_passed)
        # A timer of its own goes with this widget, should it be hidden because it is taken apart.
        self._hidden = QTimer(self)
        self._hidden.setSingleShot(True)
        self._hidden.setInterval(0)
        self._hidden.timeout.connect(self._leave)
        gate = self._gate
        gate.pin_entered.connect(self._open)
        gate.adult_chosen.connect(self._adult_chosen)
        gate.forgotten.connect(self._forgotten)
        gate.recovery_given.connect(self._reset)
        gate.back_to_pin.connect(self._back_to_pin)
        gate.code_kept.connect(self._back_to_pin)
        gate.back_chosen.connect(self._leave)
        gate.help_asked.connect(self.help_asked)
        link.state_changed.connect(self._link_changed)
        link.pushed.connect(self._pushed)

    # ---- commands ----

    def begin(self) -> None:
        """Connect and ask who is who; once."""
        if not self._begun:
            self._begun = True
            self._link.start(subscribe=True)
            if self._link.state is LinkState.READY:
                self._ask_family()

    @property
    def open(self) -> bool:
        """Behind the gate."""
        return self._rooms is not None

    def retell(self) -> None:
        """Gate and pages are told by Qt themselves."""

    # ---- the gate ----

    def _show_gate(self, state: GateState) -> None:
        self._state = state
        self._gate.show_state(state)
        if state.wait_s:
            if not self._second.isActive():
                self._second.start()
        else:
            self._second.stop()

    def _ask_family(self) -> None:
        self._link.ask(Family(), self._took_family, self._refused)

    def _took_family(self, result: Result) -> None:
        if isinstance(result, FamilyIs) and self._rooms is None:
            self._show_gate(with_family(self._state, result.adults, result.pin_wait_s))
            self._gate.take_focus()

    def _adult_chosen(self, adult: str) -> None:
        self._show_gate(replace(self._state, chosen=adult, problem=None))
        self._gate.take_focus()

    def _open(self, adult: str, pin: str) -> None:
        self._show_gate(replace(self._state, busy=True, problem=None))
        self._link.ask(OpenParent(Credentials(pin, adult or self._state.chosen)), self._opened, self._refused)

    def _refused(self, problem: Problem) -> None:
        self._show_gate(with_problem(self._state, problem))
        self._gate.take_focus()

    def _second_passed(self) -> None:
        self._show_gate(second_passed(self._state))
        if not self._state.wait_s:
            self._gate.take_focus()

    def _forgotten(self) -> None:
        self._show_gate(replace(self._state, stage=GateStage.RECOVERY, problem=None))

    def _back_to_pin(self) -> None:
        self._show_gate(replace(self._state, stage=GateStage.PIN, problem=None, new_code="", busy=False))
        self._ask_family()

    def _reset(self, adult: str, code: str, pin: str) -> None:
        self._show_gate(replace(self._state, busy=True, problem=None))
        # The new PIN rests on the call like any other: proving it takes a moment.
        self._link.ask(ResetPin(adult, pin, code), self._was_reset, self._refused)

    def _was_reset(self, result: Result) -> None:
        if isinstance(result, RecoveryCode):
            self._show_gate(
                replace(self._state, stage=GateStage.NEW_CODE, new_code=result.recovery_code, busy=False, problem=None)
            )

    # ---- behind the gate ----

    def _opened(self, result: Result) -> None:
        if not isinstance(result, ParentOpened):
            return
        # Only now: the press of "For adults" is answered by the gate alone.
        from ui.parent.parent_page import ParentNeeds
        from ui.parent.rooms import Rooms

        self._second.stop()
        self._state = replace(self._state, busy=False, problem=None)
        needs = ParentNeeds(self._link, self._appearance, self._language, self, result, self._autostart)
        rooms = Rooms(needs, self._words)
        rooms.lock_asked.connect(self._lock)
        self._rooms = rooms
        self._stack.addWidget(rooms)
        self._stack.setCurrentWidget(rooms)
        rooms.begin()

    def _lock(self) -> None:
        self._link.ask(CloseParent(), None, self._ignored)
        self._leave()

    def _ignored(self, _problem: Problem) -> None:
        """The connection goes in any case, and with it the session."""

    def _leave(self) -> None:
        if self._gone:
            return
        self._gone = True
        self._second.stop()
        self._link.state_changed.disconnect(self._link_changed)
        self._link.pushed.disconnect(self._pushed)
        # Not at once: this is often called while the link tells of its bytes. It was made for this session alone.
        QTimer.singleShot(0, self._link, self._link.stop)
        QTimer.singleShot(0, self._link, self._link.deleteLater)
        self.left.emit()

    # ---- the guard ----

    def _link_changed(self, state: object) -> None:
        if state is LinkState.READY:
            if self._rooms is None:
                self._ask_family()
        elif state is LinkState.AWAY:
            if self._rooms is not None:
                # The session was this connection: it is over.
                self._leave()
            else:
                self._show_gate(replace(self._state, adults=None, busy=False, problem=self._link.away))

    def _pushed(self, body: object) -> None:
        if isinstance(body, ParentEnded):
            if self._rooms is not None:
                if body.why == "idle":
                    self.rested.emit()
                self._leave()
        elif isinstance(body, RequestChanged) and self._rooms is not None:
            self._rooms.requests_changed()

    # ---- Qt ----

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.begin()
        if self._rooms is None:
            self._gate.take_focus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # Help from the tray, or the window put away: whoever comes next must not find the door open. Only minimised is still here.
        if self._rooms is not None and not event.spontaneous():
            self._hidden.start()

"""Your pictures: four of twelve, in order, in place of a private page until they are right.
Must not show, say or keep which ones were tapped, and decides nothing."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.model.code import LENGTH
from ui.child.code.code_state import CodeState, Step
from ui.child.code.picture_key import Dots, PictureKey
from ui.language import Dates
from ui.page_base import Speaking
from ui.theme import Art, Icon, Space
from ui.widgets.button import ActionButton
from ui.widgets.notice import NoticeBar, NoticeKind
from ui.widgets.page import PageFrame, PageKind
from ui.widgets.text import TextLabel, TextRole
from ui.worded import worded

PICTURES = (
    Art.CODE_LIGHTHOUSE,
    Art.CODE_BOAT,
    Art.CODE_FISH,
    Art.CODE_STAR,
    Art.CODE_SUN,
    Art.CODE_CLOUD,
    Art.CODE_KITE,
    Art.CODE_DRUM,
    Art.CODE_LOTUS,
    Art.CODE_CAT,
    Art.CODE_BUFFALO,
    Art.CODE_BAMBOO,
)
ACROSS = 6
LOW = 460
AROUND, BESIDE = 478, 280
"""The height of all that may stand above and below the pictures, a notice too, so that none moves under a finger; and the width beside them."""
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -ACROSS, Qt.Key.Key_Down: ACROSS}


class CodePage(Speaking):
    help_asked = Signal()
    tell_asked = Signal()
    left = Signal()
    tapped = Signal(int)
    clear_asked = Signal()
    change_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = CodeState()
        self._low = False
        self._dates = Dates(self)
        self._frame = PageFrame(PageKind.CHILD)
        self._frame.help_asked.connect(self.help_asked)
        self._frame.tell_asked.connect(self.tell_asked)
        self._back = ActionButton("", Icon.ARROW_LEFT)
        self._back.clicked.connect(self.left)
        self._frame.add_header_action(self._back)
        self._notice = NoticeBar()
        self.dots = Dots(LENGTH)
        self.clear = ActionButton("", Icon.BACKSPACE)
        self.clear.clicked.connect(self.clear_asked)
        entered = QVBoxLayout()
        entered.setSpacing(Space.L)
        entered.addWidget(self.dots)
        entered.addWidget(self.clear)
        entered.addStretch(1)
        self._grid_holder = QWidget()
        grid = QGridLayout(self._grid_holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(Space.S)
        self.keys = tuple(PictureKey(art) for art in PICTURES)
        for number, key in enumerate(self.keys):
            key.clicked.connect(self._pressed)
            key.installEventFilter(self)
            grid.addWidget(key, number // ACROSS, number % ACROSS)
        self._foot = TextLabel(TextRole.SOFT, alignment=Qt.AlignmentFlag.AlignHCenter)
        self.change = ActionButton("", Icon.PENCIL_SIMPLE)
        self.change.clicked.connect(self.change_asked)
        change = QHBoxLayout()
        change.addStretch(1)
        change.addWidget(self.change)
        change.addStretch(1)
        entry = QHBoxLayout()
        entry.setSpacing(Space.L)
        entry.addStretch(1)
        entry.addWidget(self._grid_holder)
        entry.addLayout(entered)
        entry.addStretch(1)
        body = self._frame.body
        body.addWidget(self._notice)
        body.addLayout(entry)
        body.addWidget(self._foot)
        body.addLayout(change)
        body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._frame)
        self.retell()

    def first_focus(self) -> QWidget:
        return self._back if self._state.resting else self.keys[0]

    def show_state(self, state: CodeState) -> None:
        self._state = state
        self.retell()

    def retell(self) -> None:
        state = self._state
        title, why = self._titles()
        # Where there is little room the pictures come first; why they are asked for stands there when they are chosen.
        low = self._low and state.step is not Step.CHOOSE
        self._frame.set_title(title, "" if low else why)
        self._frame.set_bar_texts(self.tr("Help me"), self.tr("Tell an adult"))
        self._back.set_text(self.tr("Home"))
        self.clear.set_text(self.tr("Clear"))
        self.clear.setEnabled(bool(state.entered) and not state.resting)
        self.dots.show_filled(
            len(state.entered),
            self.tr("{count} of {all} pictures entered").format(count=len(state.entered), all=LENGTH),
        )
        for key, name in zip(self.keys, self._names(), strict=True):
            key.setAccessibleName(name)
            key.setEnabled(not state.resting)
        self._tell_notice()
        self._foot.set_text(
            self.tr(
                "Forgotten? Ask an adult for new pictures. What only you can read is then deleted, so that nobody else reads it. "
                "Telling an adult works without pictures."
            )
            if state.step is Step.ENTER
            else self.tr("Anybody who uses this account could choose first. If that happened, an adult can clear it for you.")
        )
        self._foot.setVisible(state.step in (Step.ENTER, Step.CHOOSE))
        self.change.set_text(self.tr("Choose other pictures"))
        self.change.setVisible(state.step is Step.ENTER and not state.resting)

    def _tell_notice(self) -> None:
        state = self._state
        self._notice.setVisible(state.problem is not None or state.reset_at is not None)
        if state.problem is not None:
            self._notice.show_notice(NoticeKind.NOTE, *worded(state.problem))
        elif state.reset_at is not None:
            day = self._dates.day(datetime.fromisoformat(state.reset_at).date())
            said = (
                self.tr("{name} cleared your pictures on {day}.").format(name=state.reset_by, day=day)
                if state.reset_by
                else self.tr("An adult cleared your pictures on {day}.").format(day=day)
            )
            self._notice.show_notice(NoticeKind.NOTE, said, self.tr("What only you could read was deleted with them."))

    def _titles(self) -> tuple[str, str]:
        return {
            Step.ENTER: (self.tr("Your four pictures"), self.tr("This page is yours alone. Tap them in order.")),
            Step.CHOOSE: (
                self.tr("Choose four pictures"),
                self.tr("Several children use this account. With your pictures nobody else opens what is yours alone."),
            ),
            Step.AGAIN: (self.tr("The same four once more"), self.tr("In the same order, so that you remember them.")),
            Step.OLD: (self.tr("First your pictures until now"), ""),
        }[self._state.step]

    def _names(self) -> tuple[str, ...]:
        return (
            self.tr("Lighthouse"),
            self.tr("Boat"),
            self.tr("Fish"),
            self.tr("Star"),
            self.tr("Sun"),
            self.tr("Cloud"),
            self.tr("Kite"),
            self.tr("Drum"),
            self.tr("Lotus"),
            self.tr("Cat"),
            self.tr("Buffalo"),
            self.tr("Bamboo"),
        )

    def _pressed(self) -> None:
        key = self.sender()
        if isinstance(key, PictureKey):
            self.tapped.emit(self.keys.index(key))

    # ---- Qt ----

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, PictureKey) and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None:
                wanted = self.keys.index(watched) + step
                if 0 <= wanted < len(self.keys):
                    self.keys[wanted].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._low != (self.height() < LOW):
            self._low = not self._low
            self.retell()
        wide = (self.width() - BESIDE) // ACROSS - Space.S
        for key in self.keys:
            key.set_side(min(wide, (self.height() - AROUND) // 2))

"""The page Protection: how much this PC really protects, why, what to mend, what cannot be stopped, and what was noted.
Must not make anything sound better than it is."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from app.content import checks
from app.model.protection import Level
from app.wire.messages import Check
from ui.language import Dates
from ui.page_base import Speaking
from ui.parent.protection_state import NoteLine, ProtectionState
from ui.protection_words import ProtectionWords
from ui.theme import Icon, Space
from ui.widgets.button import ActionButton, ButtonKind
from ui.widgets.card import Card, Tint
from ui.widgets.flow import Columns
from ui.widgets.notice import IconSpot
from ui.widgets.page import PageFrame
from ui.widgets.text import TextLabel, TextRole
from ui.worded import screen_words, worded

FACES = {
    Level.REMINDER: (Tint.SUN, Icon.BELL),
    Level.FIRM: (Tint.SEA, Icon.SHIELD_CHECK),
    Level.STRONG: (Tint.LEAF, Icon.SHIELD_CHECK),
    None: (Tint.PAPER, Icon.QUESTION),
}


class _Told(QWidget):
    """An icon, what is so, and what can be done."""

    def __init__(self, icon: Icon, colour: str, title: str, lines: tuple[str, ...]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        side = QVBoxLayout()
        side.addWidget(IconSpot(icon, colour, size=24))
        side.addStretch(1)
        row.addLayout(side)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(TextLabel(TextRole.STRONG, text=title))
        for line in lines:
            if line:
                words.addWidget(TextLabel(TextRole.BODY, text=line))
        row.addLayout(words, 1)


class ProtectionPage(Speaking):
    check_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = ProtectionState()
        self._today = date.today()
        self._dates = Dates(self)
        self._words = ProtectionWords(self)
        self._frame = PageFrame()
        self._again = ActionButton("", Icon.ARROWS_CLOCKWISE, ButtonKind.MAIN)
        self._again.clicked.connect(self.check_asked)
        self._frame.add_header_action(self._again)

        self._level_icon = IconSpot(Icon.QUESTION, "ink", size=44)
        self._level = TextLabel(TextRole.HEADING)
        self._meaning = TextLabel(TextRole.BODY)
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        words.addWidget(self._level)
        words.addWidget(self._meaning)
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        row.addWidget(self._level_icon)
        row.addLayout(words, 1)
        self._level_card = Card(Tint.PAPER)
        self._level_card.add_layout(row)

        self._why_card, self._why_title, self._whys = _list_card()
        self._mend_card, self._mend_title, self._mends = _list_card()
        self._works_card, self._works_title, self._works = _list_card()
        self._cannot_card, self._cannot_title, self._cannot = _list_card(Tint.SUN)
        self._notes_card, self._notes_title, self._notes = _list_card()
        left, right = QWidget(), QWidget()
        for side, cards in (
            (left, (self._why_card, self._mend_card, self._works_card)),
            (right, (self._cannot_card, self._notes_card)),
        ):
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(Space.L)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
        self._left = left
        columns = Columns(narrow=760)
        columns.add(left, 3)
        columns.add(right, 2)
        self._frame.body.addWidget(self._level_card)
        self._frame.body.addWidget(columns)
        self._frame.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._frame)
        self.retell()

    def show_state(self, state: ProtectionState, today: date | None = None) -> None:
        self._state = state
        self._today = today or self._today
        self.retell()

    def retell(self) -> None:
        state = self._state
        self._frame.set_title(
            self.tr("Protection"),
            self.tr(
                "What holds on this PC, and what does not. "
                "The lighthouse keeper is the part of Hải Đăng that runs in the background."
            ),
        )
        self._again.set_text(self.tr("Check again"))
        tint, icon = FACES[state.level]
        self._level_card.set_tint(tint)
        self._level_icon.show_icon(icon, "ink")
        self._level.set_text(self._words.level(state.level) if state.told else self.tr("Asking the lighthouse keeper…"))
        self._meaning.set_text(self._words.meaning(state.level))
        self._show_whys()
        self._show_checks()
        self._show_cannot()
        self._show_notes()

    def _show_whys(self) -> None:
        state = self._state
        self._why_title.set_text(self.tr("Why it is so"))
        self._why_card.setVisible(bool(state.whys or state.faults))
        _empty(self._whys)
        for fault in state.faults:
            what, following = worded(fault)
            self._whys.addWidget(_Told(Icon.WARNING, "sun_deep", what, (following,)))
        for why in state.whys:
            self._whys.addWidget(_Told(Icon.INFO, "sea", self._words.why(why), (self._words.mend(why),)))

    def _show_checks(self) -> None:
        state = self._state
        self._mend_title.set_text(self.tr("What you can fix"))
        self._mend_card.setVisible(state.told)
        _empty(self._mends)
        for check in state.to_mend:
            self._mends.addWidget(self._check(check, Icon.WRENCH, "sun_deep"))
        if not state.to_mend:
            self._mends.addWidget(_Told(Icon.CHECK_CIRCLE, "leaf", self.tr("Everything that we look at works here."), ()))
        self._works_title.set_text(self.tr("What works"))
        self._works_card.setVisible(bool(state.working))
        # While the guard is being asked nothing stands there: what does stand has the whole width.
        self._left.setVisible(state.told or bool(state.whys or state.faults))
        _empty(self._works)
        for check in state.working:
            self._works.addWidget(self._check(check, Icon.CHECK_CIRCLE, "leaf"))

    def _check(self, check: Check, icon: Icon, colour: str) -> QWidget:
        words = screen_words()
        what, mend = checks.worded(check.id, check.state, check.facts, words)
        return _Told(icon, colour, checks.titled(check.id, words), (what, "" if check.state == checks.OK else mend))

    def _show_cannot(self) -> None:
        self._cannot_title.set_text(self.tr("What cannot be stopped"))
        _empty(self._cannot)
        for text in self._words.cannot_stop():
            self._cannot.addWidget(TextLabel(TextRole.BODY, text=text))
        self._cannot.addWidget(TextLabel(TextRole.STRONG, text=self.tr("Talking together reaches further than any of it.")))

    def _show_notes(self) -> None:
        state = self._state
        self._notes_title.set_text(self.tr("Noted by the lighthouse keeper"))
        self._notes_card.setVisible(state.notes is not None)
        _empty(self._notes)
        for note in state.notes or ():
            self._notes.addWidget(self._note(note))
        if state.notes == ():
            self._notes.addWidget(TextLabel(TextRole.SOFT, text=self.tr("Nothing has been noted.")))
        if state.more_notes:
            self._notes.addWidget(TextLabel(TextRole.SMALL, text=self.tr("%n older note(s)", "", state.more_notes)))

    def _note(self, note: NoteLine) -> QWidget:
        what, following = worded(note.problem)
        return _Told(Icon.FLAG, "sea", what, (following, self._when(note.at)))

    def _when(self, at: datetime | None) -> str:
        return "" if at is None else self._dates.moment(at, self._today)


def _list_card(tint: Tint = Tint.PAPER) -> tuple[Card, TextLabel, QVBoxLayout]:
    card = Card(tint)
    title = TextLabel(TextRole.HEADING)
    lines = QVBoxLayout()
    lines.setSpacing(Space.M)
    card.add(title)
    card.add_layout(lines)
    return card, title, lines


def _empty(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()

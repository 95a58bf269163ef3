"""The page "what is recorded and who can see it", in a child's words, with the child's own answer.
Must not answer for the child, nor hide a kind that is kept."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.model.people import RecordedAnswer
from app.wire.messages import RecordedIs
from ui.child.recorded_state import Kept, KeptLine, RecordedState, recorded_state
from ui.page_base import Speaking
from ui.theme import Icon, Space
from ui.widgets.button import ActionButton, ButtonKind
from ui.widgets.card import Card, Tint
from ui.widgets.flow import Columns, FlowLayout
from ui.widgets.notice import IconSpot
from ui.widgets.page import PageFrame, PageKind
from ui.widgets.text import TextLabel, TextRole

ICONS = {
    Kept.DAY_TOTALS: Icon.CLOCK,
    Kept.APP_MINUTES: Icon.APP_WINDOW,
    Kept.INTERVALS: Icon.CALENDAR_BLANK,
    Kept.APPS: Icon.SQUARES_FOUR,
    Kept.REQUESTS: Icon.CHAT_TEXT,
    Kept.RULE_CHANGES: Icon.CLIPBOARD_TEXT,
    Kept.GRANTS: Icon.HOURGLASS_MEDIUM,
    Kept.CLOCK_NOTES: Icon.WRENCH,
    Kept.OTHER: Icon.INFO,
}


class _Line(QWidget):
    """One kind that is kept: what it is, and for how long."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = IconSpot(Icon.INFO, "sea", size=24)
        self._what = TextLabel(TextRole.BODY)
        self._long = TextLabel(TextRole.SMALL)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(self._icon)
        row.addWidget(self._what, 1)
        row.addWidget(self._long)

    def show_line(self, icon: Icon, what: str, long: str) -> None:
        self._icon.show_icon(icon, "sea")
        self._what.set_text(what)
        self._long.set_text(long)


class RecordedWords(Speaking):
    """The body of the page, also shown to the child at the end of the first run."""

    answered = Signal(object)  # RecordedAnswer: YES or TALK

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = RecordedState()
        self._lines: list[_Line] = []
        self._waiting = TextLabel(TextRole.SOFT)
        self._kept_title = TextLabel(TextRole.HEADING)
        self._totals_note = TextLabel(TextRole.BODY)
        self._kept = Card()
        self._kept.add(self._kept_title)
        self._kept.add(self._totals_note)
        self._kept_lines = QVBoxLayout()
        self._kept_lines.setSpacing(Space.XS)
        self._kept.add_layout(self._kept_lines)
        self._kept.add_stretch()

        self._never = Card(Tint.LEAF)
        self._never_title = TextLabel(TextRole.HEADING)
        self._never_text = TextLabel(TextRole.BODY)
        self._never.add(self._never_title)
        self._never.add(self._never_text)
        self._who = Card(Tint.SUN)
        self._who_title = TextLabel(TextRole.HEADING)
        self._who_text = TextLabel(TextRole.BODY)
        self._who.add(self._who_title)
        self._who.add(self._who_text)
        self._answer = Card(Tint.SEA)
        self._answer_text = TextLabel(TextRole.STRONG)
        self._yes = ActionButton("", Icon.CHECK, ButtonKind.MAIN)
        self._talk = ActionButton("", Icon.CHAT_CIRCLE_DOTS)
        self._yes.clicked.connect(self._said_yes)
        self._talk.clicked.connect(self._said_talk)
        buttons = FlowLayout()
        buttons.addWidget(self._yes)
        buttons.addWidget(self._talk)
        self._answer.add(self._answer_text)
        self._answer.add_layout(buttons)

        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self._never)
        column.addWidget(self._who)
        column.addStretch(1)
        columns = Columns(narrow=900)
        columns.add(self._kept, 3)
        columns.add(side, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._waiting)
        layout.setSpacing(Space.M)
        layout.addWidget(columns)
        layout.addWidget(self._answer)
        self._columns = columns
        self.retell()

    def show_state(self, state: RecordedState) -> None:
        self._state = state
        self.retell()

    def retell(self) -> None:
        state = self._state
        self._waiting.setVisible(state.lines is None)
        self._columns.setVisible(state.lines is not None)
        self._waiting.set_text(self.tr("The list comes from the guard. It is shown as soon as the guard answers."))
        self._kept_title.set_text(self.tr("This is written down"))
        self._totals_note.setVisible(state.only_totals and not state.asks)
        self._totals_note.set_text(self.tr("For now only minutes in all, and the apps that a rule names."))
        self._show_lines(state.lines or ())
        self._never_title.set_text(self.tr("This is never written down"))
        self._never_text.set_text(
            self.tr(
                "What you write or read, the pages you open, pictures of the screen, the keys you press, "
                "microphone, camera, or where you are. That you opened the help page is not written down either."
            )
        )
        self._who_title.set_text(self.tr("Who can see it"))
        self._who_text.set_text(self._seen_by())
        self._answer.setVisible(state.asks)
        self._answer_text.set_text(
            self.tr("You said that you want to talk about it. That stands until you say something else yourself.")
            if state.answer is RecordedAnswer.TALK
            else self.tr("Both answers are fine. Until you say yes, only minutes in all are kept.")
        )
        self._yes.set_text(self.tr("Yes, I understand"))
        self._talk.set_text(self.tr("I want to talk about it"))
        self._talk.setVisible(state.answer is not RecordedAnswer.TALK)

    def _show_lines(self, lines: tuple[KeptLine, ...]) -> None:
        while len(self._lines) < len(lines):
            made = _Line()
            self._lines.append(made)
            self._kept_lines.addWidget(made)
        for number, shown in enumerate(self._lines):
            shown.setVisible(number < len(lines))
        for shown, line in zip(self._lines, lines, strict=False):
            shown.show_line(ICONS[line.kept], self._what(line.kept), self._how_long(line))

    def _what(self, kept: Kept) -> str:
        return {
            Kept.DAY_TOTALS: self.tr("How many minutes you use this computer each day"),
            Kept.APP_MINUTES: self.tr("Which apps, and how many minutes each"),
            Kept.INTERVALS: self.tr("When you began and when you stopped"),
            Kept.APPS: self.tr("The names of the apps you have used"),
            Kept.REQUESTS: self.tr("What you asked for, and the answers"),
            Kept.RULE_CHANGES: self.tr("Each change of the rules, and who made it"),
            Kept.GRANTS: self.tr("Extra time that you were given"),
            Kept.CLOCK_NOTES: self.tr("When the clock of this computer was changed"),
            Kept.OTHER: self.tr("Something that this window has no words for yet; an adult can look it up"),
        }[kept]

    def _how_long(self, line: KeptLine) -> str:
        if line.months is not None:
            return self.tr("kept for %n month(s)", "", line.months)
        if line.days is not None:
            return self.tr("kept for %n day(s)", "", line.days)
        return self.tr("kept until it is deleted")

    def _seen_by(self) -> str:
        state = self._state
        adults = ", ".join(state.adults)
        text = (
            self.tr("You yourself, and {adults}.").format(adults=adults)
            if adults
            else self.tr("You yourself. No adult is set up here yet.")
        )
        if state.only_requests:
            helpers = ", ".join(state.only_requests)
            text += " " + self.tr("What you ask for, {helpers} can see too.").format(helpers=helpers)
        return text + " " + self.tr("Nothing of it leaves this computer.")

    def _said_yes(self) -> None:
        self.answered.emit(RecordedAnswer.YES)

    def _said_talk(self) -> None:
        self.answered.emit(RecordedAnswer.TALK)


class RecordedPage(Speaking):
    """Reached from the child's home at any time, always as the guard tells it now."""

    help_asked = Signal()
    tell_asked = Signal()
    answered = Signal(object)  # RecordedAnswer

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame = PageFrame(PageKind.CHILD)
        self._frame.help_asked.connect(self.help_asked)
        self._frame.tell_asked.connect(self.tell_asked)
        self._words = RecordedWords()
        self._words.answered.connect(self.answered)
        self._frame.body.addWidget(self._words)
        self._frame.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._frame)
        self.retell()

    def show_recorded(self, told: RecordedIs) -> None:
        self.show_state(recorded_state(told))

    def show_state(self, state: RecordedState) -> None:
        self._words.show_state(state)

    def retell(self) -> None:
        self._frame.set_title(
            self.tr("What is recorded about you"), self.tr("Nothing is hidden from you. This page is always up to date.")
        )
        self._frame.set_bar_texts(self.tr("Help me"), self.tr("Tell an adult"))

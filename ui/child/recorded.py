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
    Kept.SAID_OF_RULES: Icon.CHAT_CIRCLE_DOTS,
    Kept.PAUSES: Icon.PAUSE,
    Kept.PHOTO_CONSENTS: Icon.IMAGE,
    Kept.CLOCK_NOTES: Icon.WRENCH,
    Kept.PROFILE: Icon.IDENTIFICATION_CARD,
    Kept.MESSAGES: Icon.ENVELOPE_SIMPLE,
    Kept.WHOM_YOU_TELL: Icon.HEART,
    Kept.CONTACTS: Icon.USERS,
    Kept.FEELINGS: Icon.SMILEY,
    Kept.LESSONS: Icon.BOOK_OPEN,
    Kept.PLAN: Icon.FLAG,
    Kept.CODE: Icon.LOCK_KEY,
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

        self._apart_lines: list[_Line] = []
        self._apart = Card()
        self._apart_title = TextLabel(TextRole.HEADING)
        self._apart_text = TextLabel(TextRole.BODY)
        self._apart_column = QVBoxLayout()
        self._apart_column.setSpacing(Space.XS)
        self._apart.add(self._apart_title)
        self._apart.add(self._apart_text)
        self._apart.add_layout(self._apart_column)
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
        layout.addWidget(self._apart)
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
        self._waiting.set_text(self.tr("The list comes from the lighthouse keeper. It is shown as soon as the keeper answers."))
        self._kept_title.set_text(self.tr("This is written down"))
        self._totals_note.setVisible(state.only_totals and not state.asks)
        self._totals_note.set_text(self.tr("For now only total minutes, and the apps that a rule names."))
        self._show_lines(self._lines, self._kept_lines, state.lines or ())
        self._apart.setVisible(bool(state.apart))
        self._apart_title.set_text(self.tr("Your own things, kept apart and locked"))
        self._apart_text.set_text(
            self.tr(
                "They lie in a locked file of their own, in no backup and no report. "
                "Nobody sees how many there are, or whether there are any."
            )
        )
        self._show_lines(self._apart_lines, self._apart_column, state.apart)
        self._never_title.set_text(self.tr("This is never written down"))
        self._never_text.set_text(
            self.tr(
                "What you write or read in other apps, the pages you open, pictures of the screen, the keys you press, "
                "microphone, camera, or where you are. That you opened the help page is not written down either."
            )
        )
        self._who_title.set_text(self.tr("Who can see it"))
        self._who_text.set_text(self._seen_by())
        self._answer.setVisible(state.asks)
        self._answer_text.set_text(
            self.tr("You said that you want to talk about it. That stands until you say something else yourself.")
            if state.answer is RecordedAnswer.TALK
            else self.tr("Both answers are fine. Until you say yes, only total minutes are kept.")
        )
        self._yes.set_text(self.tr("Yes, I understand"))
        self._talk.set_text(self.tr("I want to talk about it"))
        self._talk.setVisible(state.answer is not RecordedAnswer.TALK)

    def _show_lines(self, shown_lines: list[_Line], column: QVBoxLayout, lines: tuple[KeptLine, ...]) -> None:
        while len(shown_lines) < len(lines):
            made = _Line()
            shown_lines.append(made)
            column.addWidget(made)
        for number, shown in enumerate(shown_lines):
            shown.setVisible(number < len(lines))
        for shown, line in zip(shown_lines, lines, strict=False):
            shown.show_line(ICONS[line.kept], self._what(line), self._how_long(line))

    def _what(self, line: KeptLine) -> str:
        if line.count is None:
            return self.tr("{what}. {who}").format(what=self._thing(line.kept), who=self._who_sees(line))
        return self._thing(line.kept)

    def _who_sees(self, line: KeptLine) -> str:
        if line.chosen:
            return self.tr("Seen by you, and by the one adult whom you pick for it.")
        if line.adults:
            return self.tr("Seen by you, and by {adults}.").format(adults=", ".join(line.adults))
        if line.kept is Kept.LESSONS:
            return self.tr("Seen by you alone. Your parents see how many you have done, only if you share it.")
        return self.tr("Seen by you alone.")

    def _thing(self, kept: Kept) -> str:
        return {
            Kept.DAY_TOTALS: self.tr("How many minutes you use this computer each day"),
            Kept.APP_MINUTES: self.tr("Which apps, and how many minutes each"),
            Kept.INTERVALS: self.tr("When you began and when you stopped"),
            Kept.APPS: self.tr("The names of the apps you have used"),
            Kept.REQUESTS: self.tr("What you asked for, and the answers"),
            Kept.RULE_CHANGES: self.tr("Each change of the rules, and who made it"),
            Kept.GRANTS: self.tr("Extra time that you were given"),
            Kept.SAID_OF_RULES: self.tr("What you said about a rule, and a plan that you showed"),
            Kept.PHOTO_CONSENTS: self.tr("Who may use a picture of you, and what you said to it"),
            Kept.PAUSES: self.tr("When somebody paused your time, or let it go on"),
            Kept.CLOCK_NOTES: self.tr("When something went wrong: a pause that did not hold, or a clock that was changed"),
            Kept.PROFILE: self.tr("Your nickname, your year of birth and your account here"),
            Kept.MESSAGES: self.tr("What you tell an adult"),
            Kept.WHOM_YOU_TELL: self.tr("Whom you have chosen to tell"),
            Kept.CONTACTS: self.tr("People whom you asked about"),
            Kept.FEELINGS: self.tr("A feeling that you shared"),
            Kept.LESSONS: self.tr("How far you are in your lessons"),
            Kept.PLAN: self.tr("A plan of your own"),
            Kept.CODE: self.tr("The pictures that open your own pages, in a form that nobody can read back"),
            Kept.OTHER: self.tr("Something that this window has no words for yet; an adult can look it up"),
        }[kept]

    def _how_long(self, line: KeptLine) -> str:
        if line.kept in (Kept.CONTACTS, Kept.MESSAGES) and line.days is not None:
            return self.tr("gone %n day(s) after it has ended", "", line.days)
        if line.count is None and line.days is None:
            return self.tr("kept until you delete it")
        if line.months is not None:
            return self.tr("kept for %n month(s)", "", line.months)
        if line.days is not None:
            return self.tr("kept for %n day(s)", "", line.days)
        return self.tr("kept until it is deleted")

    def _seen_by(self) -> str:
        state = self._state
        text = (
            self.tr("You, {names} and {last}.").format(names=", ".join(state.adults[:-1]), last=state.adults[-1])
            if len(state.adults) > 1
            else self.tr("You and {name}.").format(name=state.adults[0])
            if state.adults
            else self.tr("You alone. No adult is set up here yet.")
        )
        if state.only_requests:
            helpers = ", ".join(state.only_requests)
            text += " " + self.tr("What you ask for, {helpers} can see too.").format(helpers=helpers)
        return (
            text
            + " "
            + self.tr("Nothing of it leaves this computer by itself. Only what you tell an adult may go by their phone or mail.")
        )

    def _said_yes(self) -> None:
        self.answered.emit(RecordedAnswer.YES)

    def _said_talk(self) -> None:
        self.answered.emit(RecordedAnswer.TALK)


class RecordedPage(Speaking):
    """Reached from the child's home at any time, always as the guard tells it now."""

    help_asked = Signal()
    tell_asked = Signal()
    back_asked = Signal()
    answered = Signal(object)  # RecordedAnswer

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame = PageFrame(PageKind.CHILD)
        self._back = ActionButton("", Icon.ARROW_LEFT)
        self._back.clicked.connect(self.back_asked)
        self._frame.add_header_action(self._back)
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
        self._back.set_text(self.tr("My time"))
        self._back.setAccessibleName(self.tr("Back to My time"))
        self._frame.set_bar_texts(self.tr("Help me"), self.tr("Tell an adult"))

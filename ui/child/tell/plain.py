"""One thing said calmly, with 111 beside it: asking, away, private part closed, not sent, how to reach somebody.
Must not promise that anything was or will be sent."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.content.helplines import Helpline
from app.model.problem import Problem
from ui.child.tell.tell_page import LOW, TellPage
from ui.help.help_parts import FirstNumber
from ui.help.help_state import help_state
from ui.theme import Icon, Space
from ui.widgets.button import ActionButton
from ui.widgets.card import Card, Tint
from ui.widgets.flow import FlowLayout
from ui.widgets.text import TextLabel, TextRole
from ui.worded import worded


class Plain(Enum):
    ASKING = "asking"
    AWAY = "away"  # the guard does not answer
    PROBLEM = "problem"
    SENDING = "sending"
    NOT_KNOWN = "not_known"  # handed to the guard, and no word whether it was taken
    STOPPED = "stopped"  # the child looked elsewhere before the end
    REACH = "reach"  # nothing can be sent, but this is how


@dataclass(frozen=True, slots=True)
class Said:
    """What a page of that kind needs to know. `wiped`: what was written is gone."""

    name: str = ""
    reach: str = ""
    own: bool = False
    problem: Problem | None = None
    wiped: bool = False


class PlainPage(TellPage):
    main_chosen = Signal()
    other_chosen = Signal()

    def __init__(self, lines: tuple[Helpline, ...]) -> None:
        super().__init__()
        self._lines = lines
        self._kind = Plain.ASKING
        self._about = Said()
        self._lead, self._text = TextLabel(TextRole.HEADING), TextLabel(TextRole.BODY)
        self._card = Card(Tint.SEA)
        self._card.add(self._lead)
        self._card.add(self._text)
        self._first = FirstNumber()
        self._main, self._other = ActionButton("", Icon.ARROWS_CLOCKWISE), ActionButton("", Icon.USERS_THREE)
        self._main.clicked.connect(self.main_chosen)
        self._other.clicked.connect(self.other_chosen)
        buttons = QWidget()
        row = FlowLayout(buttons)
        row.addWidget(self._main)
        row.addWidget(self._other)
        for part in (self._card, buttons, self._first):
            self.body.addWidget(part)
        self.body.addSpacing(Space.XS)
        self.body.addStretch(1)
        self.retell()

    @property
    def kind(self) -> Plain:
        return self._kind

    def show_kind(self, kind: Plain, said: Said | None = None) -> None:
        self._kind, self._about = kind, said or Said()
        self.retell()

    def forget(self) -> None:
        self.show_kind(Plain.ASKING)

    def first_focus(self) -> QWidget:
        return next((button for button in (self._main, self._other) if not button.isHidden()), self.back)

    def tell_words(self) -> None:
        self.frame.set_title(self.tr("Tell an adult"), self.tr("It is not your fault. It is right to ask for help."))
        lead, text, main, other = self._said()
        self._lead.set_text(lead)
        self._text.set_text(text)
        self._text.setVisible(bool(text))
        for button, words in ((self._main, main), (self._other, other)):
            button.set_text(words)
            button.setVisible(bool(words))
        first = help_state(self._lines, "vi" if QLocale().language() is QLocale.Language.Vietnamese else "en").first
        self._first.show_number(
            first,
            self.tr("Call from any phone in Viet Nam"),
            self.tr("Free, day and night. Tell as much or as little as you want."),
            self.tr("If nobody answers, call again, or go to an adult whom you trust."),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._first.set_short(self.height() < LOW)

    def _said(self) -> tuple[str, str, str, str]:
        name = self._about.name
        if self._kind is Plain.PROBLEM and self._about.problem is not None:
            return (*worded(self._about.problem), self.tr("Try again"), self.tr("Choose who"))
        if self._kind is Plain.ASKING:
            return self.tr("One moment…"), self.tr("Nothing has been sent yet."), "", ""
        if self._kind is Plain.SENDING:
            return self.tr("Sending to {name}…").format(name=name), self.tr("Please stay on this page for a moment."), "", ""
        if self._kind is Plain.NOT_KNOWN:
            return (
                self.tr("It is not known yet whether the message was taken."),
                self.tr("The same message is tried again while this page is open. Or call 111 now."),
                "",
                "",
            )
        if self._kind is Plain.STOPPED:
            why = self.tr("You looked at something else before the seconds were over, so nothing went out.")
            if self._about.wiped:
                why += " " + self.tr("Your sentence was wiped, so that nobody else reads it. You can write it again afterwards.")
            return (
                self.tr("Nothing was sent."),
                why,
                self.tr("Begin again"),
                self.tr("Choose who"),
            )
        if self._kind is Plain.REACH:
            lines = [self._about.reach, self.tr("Nothing can be sent to {name} from here.").format(name=name)]
            if self._about.own:
                lines.append(self.tr("Only you see this entry."))
            title = self.tr("How you can reach {name}").format(name=name) if self._about.reach else name
            return title, "\n".join(line for line in lines if line), "", self.tr("Someone else")
        return (
            self.tr("Nothing can be sent from this PC at the moment."),
            self.tr(
                "The lighthouse keeper does not answer. Go to an adult whom you trust and say it, or call 111. It is right to do so."
            ),
            self.tr("Try again"),
            "",
        )

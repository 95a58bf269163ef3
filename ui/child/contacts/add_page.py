"""Asking for somebody new, one question a page, each with one clear action.
Must not decide what comes next, nor keep what was typed once it is wiped."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.child.contacts.contact_words import MyPeopleWords
from ui.child.contacts.contacts_state import QUESTIONS, AddState, Step
from ui.child.contacts.steps import AppStep, AskStep, MetStep, NameStep, ResultStep, ThinkStep
from ui.child.spare_picture import SparePicture
from ui.page_base import MakingRoom
from ui.theme import Art, Icon, Space
from ui.widgets.button import ActionButton, ButtonKind
from ui.widgets.notice import NoticeBar, NoticeKind
from ui.widgets.page import PageFrame, PageKind
from ui.widgets.text import TextLabel, TextRole
from ui.widgets.wizard import ProgressDots
from ui.worded import worded

DOTS = (Step.NAME, Step.MET, Step.APP, Step.THINK, Step.ASK)
"""What comes of thinking belongs to it."""
PICTURED = (Step.NAME, Step.APP, Step.THINK)


class AddPage(MakingRoom):
    help_asked = Signal()
    tell_asked = Signal()
    name_typed = Signal(str)
    met_chosen = Signal(object)  # Met
    app_typed = Signal(str)
    tick_chosen = Signal(object)  # Tick
    went_on = Signal()
    went_back = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = AddState()
        self._words = MyPeopleWords(self)
        self._frame = PageFrame(PageKind.CHILD)
        self._frame.help_asked.connect(self.help_asked)
        self._frame.tell_asked.connect(self.tell_asked)
        self._leave = ActionButton("", Icon.X)
        self._leave.clicked.connect(self.left)
        self._frame.add_header_action(self._leave)
        self._dots = ProgressDots()
        self._place = TextLabel(TextRole.SMALL)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self._dots)
        row.addWidget(self._place, 1)
        self._problem = NoticeBar()
        self.name = NameStep()
        self.met = MetStep(self._words)
        self.app = AppStep()
        self.think = ThinkStep(self._words)
        self.result = ResultStep(self._words)
        self.ask = AskStep(self._words)
        self._steps: dict[Step, NameStep | MetStep | AppStep | ThinkStep | ResultStep | AskStep] = {
            Step.NAME: self.name,
            Step.MET: self.met,
            Step.APP: self.app,
            Step.THINK: self.think,
            Step.RESULT: self.result,
            Step.ASK: self.ask,
        }
        self.name.name_typed.connect(self.name_typed)
        self.name.entered.connect(self.went_on)
        self.met.met_chosen.connect(self.met_chosen)
        self.app.app_typed.connect(self.app_typed)
        self.app.entered.connect(self.went_on)
        self.think.tick_chosen.connect(self.tick_chosen)
        self.think.help_asked.connect(self.help_asked)
        self.result.help_asked.connect(self.help_asked)
        self._back = ActionButton("", Icon.ARROW_LEFT)
        self._on = ActionButton("", None, ButtonKind.MAIN)
        self._back.clicked.connect(self.went_back)
        self._on.clicked.connect(self.went_on)
        # In the bar that never scrolls away: the way on is in sight however much is said above it.
        ways = QWidget()
        buttons = QHBoxLayout(ways)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(Space.M)
        buttons.addWidget(self._back)
        buttons.addStretch(1)
        buttons.addWidget(self._on)
        self._frame.set_foot_note(ways)
        body = self._frame.body
        body.addLayout(row)
        body.addWidget(self._problem)
        for step in self._steps.values():
            body.addWidget(step)
        self._picture = SparePicture(Art.SHORE, self._frame)
        body.addWidget(self._picture, 100)
        body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._frame)
        # On a small screen what is said to a worrying answer lies below: shown as soon as it has its place.
        self._note_soon = QTimer(self)
        self._note_soon.setSingleShot(True)
        self._note_soon.setInterval(0)
        self._note_soon.timeout.connect(self._show_note)
        self.retell()

    def first_focus(self) -> QWidget:
        """Where the keyboard is when a step comes to the front."""
        state = self._state
        if state.step is Step.NAME:
            return self.name.line
        if state.step is Step.MET:
            return next((card for card in self.met.cards if card.isChecked()), self.met.cards[0])
        if state.step is Step.THINK:
            return next((card for card in self.think.cards if card.isChecked()), self.think.cards[0])
        return self._on

    def show_state(self, state: AddState) -> None:
        moved = (state.step, state.question) != (self._state.step, self._state.question)
        told = state.worry and not self._state.worry
        self._state = state
        self.retell()
        if moved or told:
            self.make_room()
        if moved:
            self._frame.scroll_to_top()
            self.first_focus().setFocus()
        if told and state.step is Step.THINK:
            self._note_soon.start()

    def make_room(self) -> None:
        state = self._state
        self._picture.make_room(self, state.step in PICTURED and not state.worry)

    def retell(self) -> None:
        state = self._state
        self._frame.set_title(*self._titles())
        self._frame.set_bar_texts(self.tr("Help me"), self.tr("Tell an adult"))
        self._leave.set_text(self.tr("Stop"))
        number = DOTS.index(Step.THINK if state.step is Step.RESULT else state.step) + 1
        said = self.tr("Step {number} of {steps}").format(number=number, steps=len(DOTS))
        if state.step is Step.THINK:
            said = self.tr("Stop and think: question {number} of {questions}").format(
                number=QUESTIONS.index(state.question) + 1, questions=len(QUESTIONS)
            )
        self._dots.show_step(number, len(DOTS), said)
        self._place.set_text(said)
        self._problem.setVisible(state.problem is not None)
        if state.problem is not None:
            self._problem.show_notice(NoticeKind.WARNING, *worded(state.problem))
        else:
            self._problem.forget()
        for step, widget in self._steps.items():
            widget.setVisible(step is state.step)
        self._steps[state.step].show_state(state)
        self._back.set_text(self.tr("Back"))
        self._on.set_text(self._on_words())
        self._on.set_icon(Icon.HAND_WAVING if state.step is Step.ASK else None)
        self._on.setEnabled(state.may_go_on)
        # A tap on a card goes on by itself; the button is for those who come back.
        self._on.setVisible(state.step not in (Step.MET, Step.THINK) or state.may_go_on)

    def _titles(self) -> tuple[str, str]:
        state = self._state
        title, subtitle = {
            Step.NAME: (self.tr("What do you call this person?"), ""),
            Step.MET: (self.tr("Where did you meet {name}?"), ""),
            Step.APP: (self.tr("In which app would you like to talk?"), ""),
            Step.THINK: (self._words.question(state.question, "{name}"), self._words.question_hint(state.question)),
            Step.RESULT: (self.tr("You have thought about it"), ""),
            Step.ASK: (self.tr("Ask about {name}"), self.tr("Look at what will be shown, and to whom.")),
        }[state.step]
        return title.replace("{name}", state.draft.nickname), subtitle

    def _on_words(self) -> str:
        if self._state.step is Step.ASK:
            return self.tr("Sending…") if self._state.sending else self.tr("Ask")
        return self.tr("Go on")

    def _show_note(self) -> None:
        self._frame.scroll_to(self.think.note)

    def wipe_fields(self) -> None:
        """Unlike `clear`, also forgets what undo could bring back."""
        self._state = AddState()
        for line in (self.name.line, self.app.line):
            line.setText("")
        # Each step: those that are hidden say the name and the answers, too.
        for step in self._steps.values():
            step.show_state(self._state)
        self.retell()

"""A plan of one's own, from thirteen on: own minutes, own end of the evening, what for, and one's own days beside it.
Must not rate anybody, nor show the plan to anyone: showing it is a press of its own."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.model.people import RequestState
from app.model.plan import MOST_WORDS, Plan, PlanDay, Went
from app.model.policy import DayType
from ui.child.checks.private_field import PrivateField
from ui.child.my_time.my_time_state import PlanDayLine, PlanState
from ui.child.my_time.part_page import PartPage
from ui.theme import Icon, Space
from ui.widgets.bar_list import BarList, BarRow
from ui.widgets.button import ActionButton, ButtonKind
from ui.widgets.card import Card, Tint
from ui.widgets.flow import Columns, FlowLayout
from ui.widgets.minutes_stepper import MinutesStepper
from ui.widgets.text import TextLabel, TextRole

EARLIEST_END, LATEST_END = 17 * 60, 24 * 60
MOST_MINUTES = 12 * 60
KINDS = (DayType.SCHOOL, DayType.WEEKEND, DayType.HOLIDAY)


class _Day(Card):
    """One kind of day: minutes, and when the evening ends."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(ends=Space.M)
        self._title = TextLabel(TextRole.STRONG)
        self._minutes_label, self._end_label = TextLabel(TextRole.SMALL), TextLabel(TextRole.SMALL)
        self.minutes = MinutesStepper(least=0, most=MOST_MINUTES, step=15)
        self.end = MinutesStepper(least=EARLIEST_END, most=LATEST_END, step=15)
        for part in (self._title, self._minutes_label, self.minutes, self._end_label, self.end):
            self.add(part)
        self.minutes.value_changed.connect(self.changed)
        self.end.value_changed.connect(self.changed)

    def tell(self, title: str, minutes: str, end: str) -> None:
        self._title.set_text(title)
        self._minutes_label.set_text(minutes)
        self._end_label.set_text(end)

    def day(self) -> PlanDay:
        return PlanDay(self.minutes.value(), self.end.value())


class PlanPage(PartPage):
    plan_kept = Signal(object)  # Plan
    plan_forgotten = Signal()
    show_asked = Signal(object)  # Plan
    shown_withdrawn = Signal(str)  # request id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = PlanState()
        self._filled: Plan | None = None  # what the fields were filled from
        self._note = Card(Tint.LEAF, ends=Space.M)
        self._note_text = TextLabel(TextRole.BODY)
        self._note.add(self._note_text)
        self._days = {kind: _Day() for kind in KINDS}
        self._edit = Columns(narrow=720, spacing=Space.M)
        for day in self._days.values():
            self._edit.add(day)
            day.changed.connect(self._edited)
        self._for_label = TextLabel(TextRole.STRONG)
        self._for = PrivateField()
        self._for.setFixedHeight(72)
        self._for.edited.connect(self._edited)
        self._keep = ActionButton("", Icon.CHECK, ButtonKind.MAIN)
        self._show = ActionButton("", Icon.USERS)
        self._forget = ActionButton("", Icon.TRASH)
        self._keep.clicked.connect(self._keep_now)
        self._show.clicked.connect(self._show_now)
        self._forget.clicked.connect(self.plan_forgotten)
        # In the bar that never scrolls away: half hidden under it, a press on its middle met the bar and kept nothing.
        ways = QWidget()
        row = QHBoxLayout(ways)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._keep)
        row.addStretch(1)
        self.frame.set_foot_note(ways)
        self._buttons = QWidget()
        flow = FlowLayout(self._buttons)
        for button in (self._show, self._forget):
            flow.addWidget(button)
        self._shown = Card(Tint.SEA, ends=Space.M)
        self._shown_text = TextLabel(TextRole.BODY)
        self._withdraw = ActionButton("", Icon.ARROW_COUNTER_CLOCKWISE)
        self._withdraw.clicked.connect(self._take_back)
        self._shown.add(self._shown_text)
        self._shown.add(self._withdraw, beginning=True)
        self._own = Card(ends=Space.M)
        self._own_title = TextLabel(TextRole.HEADING)
        self._own_bars = BarList()
        self._own_note = TextLabel(TextRole.SOFT)
        for part in (self._own_title, self._own_bars, self._own_note):
            self._own.add(part)
        for widget in (self._note, self._shown, self._own, self._edit, self._for_label, self._for, self._buttons):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.retell()

    def show_state(self, state: PlanState) -> None:
        self._state = state
        if not state.told:
            # Perhaps another child sits here now.
            self._fill(Plan())
            self._for.document().clearUndoRedoStacks()
            self._filled = None
        elif self._filled is None or self._filled != state.plan:
            self._fill(state.plan)
        self.retell()

    def forget(self) -> None:
        """What was typed and not kept goes when the page is left."""
        if self._state.told:
            self._fill(self._state.plan)
        self._for.document().clearUndoRedoStacks()

    def plan(self) -> Plan:
        school, weekend, holiday = (self._days[kind].day() for kind in KINDS)
        return Plan(school, weekend, holiday, self._for.toPlainText().strip()[:MOST_WORDS])

    def retell(self) -> None:
        super().retell()
        state = self._state
        ready = state.told and state.may
        self.frame.set_title(self.tr("My own plan"), self.tr("You set it for yourself. It limits nothing."))
        self._note_text.set_text(self._note_words())
        for widget in (self._edit, self._for_label, self._for, self._keep):
            widget.setVisible(ready)
        self._buttons.setVisible(ready and state.kept)
        for kind, day in self._days.items():
            name = self.words.day_type(kind)
            day.tell(name, self.tr("My minutes"), self.tr("My end of the evening"))
            fewer, more = self.tr("{day}: fewer minutes"), self.tr("{day}: more minutes")
            day.minutes.set_words(self.words.minutes, fewer.format(day=name), more.format(day=name))
            earlier, later = self.tr("{day}: earlier"), self.tr("{day}: later")
            day.end.set_words(self.words.clock, earlier.format(day=name), later.format(day=name))
        self._for_label.set_text(self.tr("What I want time for"))
        self._for.setAccessibleName(self.tr("What I want time for"))
        self._for.set_hint(self.tr("For example: guitar, football with friends, sleep."))
        self._keep.set_text(self.tr("Keep my plan"))
        self._show.set_text(self.tr("Show my plan to my parents"))
        self._show.setVisible(
            state.kept and (state.shown is None or state.shown.state not in (RequestState.ASKED, RequestState.LATER))
        )
        self._forget.set_text(self.tr("Delete my plan"))
        self._forget.setVisible(state.kept)
        self._edited()
        self._tell_shown()
        self._tell_days()

    def _note_words(self) -> str:
        state = self._state
        if state.failed:
            return self.tr("Your plan cannot be opened right now. Nothing of it is lost. Please try again a little later.")
        if not state.told:
            return self.tr("Your plan is being fetched.")
        if not state.may:
            return self.tr("A plan of your own begins at the age of 13. You can say something about every rule already.")
        if state.to_self and not state.kept:
            return self.tr("Only you see this plan. At your age we suggest: your own plan, and you report to yourself.")
        if state.shown is not None and state.shown.state is not RequestState.WITHDRAWN:
            return self.tr("What you change from now on only you see, until you show it again.")
        return self.tr("Only you see this plan, until you show it yourself.")

    def _tell_shown(self) -> None:
        shown = self._state.shown
        self._shown.setVisible(shown is not None)
        if shown is None:
            self._shown_text.set_text("")
            return
        who = shown.answered_by or self.tr("Your parents")
        told = {
            RequestState.ASKED: self.tr("You have shown your plan to your parents. It waits for an answer."),
            RequestState.LATER: self.tr("{who} would like to talk about your plan with you.").format(who=who),
            RequestState.GIVEN: self.tr("{who} has made rules with your plan.").format(who=who),
            RequestState.NO: self.tr("{who}: the rules stay for now. You can talk about it together.").format(who=who),
        }.get(shown.state, "")
        own = self.tr("“{words}”").format(words=shown.answer) if shown.answer else ""
        self._shown_text.set_text("\n".join(part for part in (told, own) if part))
        self._withdraw.set_text(self.tr("Take it back"))
        self._withdraw.setVisible(shown.state in (RequestState.ASKED, RequestState.LATER))

    def _tell_days(self) -> None:
        days = self._state.days
        self._own.setVisible(bool(days))
        self._own_title.set_text(self.tr("My days beside my plan"))
        self._own_bars.show_rows(tuple(self._row(day) for day in reversed(days)))
        self._own_note.set_text(self.tr("Nobody counts this up. What does it tell you yourself?"))

    def _row(self, line: PlanDayLine) -> BarRow:
        name = self.words.dates.weekday(line.day)
        goal = line.goal.minutes
        if line.used_s is None:
            value = self.tr("not measured")
            return BarRow(name, value, None, f"{name}: {value}")
        used = line.used_s // 60
        if goal is None:
            value = self.words.minutes(used)
            return BarRow(name, value, 0.0, f"{name}: {value}")
        value = {
            Went.WITHIN: self.tr("{used} of %n minute(s)", "", goal),
            Went.OVER: self.tr("{used} of %n minute(s), more than planned", "", goal),
            Went.NOT_SURE: self.tr("{used} of %n minute(s), not all measured", "", goal),
        }.get(line.went, "").format(used=used)
        colour = "hue_orange" if line.went is Went.OVER else "leaf"
        return BarRow(name, value, min(1.0, used / goal) if goal else 1.0, f"{name}: {value}", colour)

    def _fill(self, plan: Plan) -> None:
        self._filled = plan
        for kind, day in self._days.items():
            goal = plan.day(kind)
            day.minutes.show_value(0 if goal.minutes is None else goal.minutes)
            day.end.show_value(LATEST_END if goal.end_min is None else goal.end_min)
        if self._for.toPlainText().strip() != plan.what_for:
            self._for.setPlainText(plan.what_for)

    def _edited(self) -> None:
        changed = not self._state.kept or self.plan() != self._state.plan
        self._keep.setEnabled(changed)
        self._show.setEnabled(not changed)

    def _keep_now(self) -> None:
        self.plan_kept.emit(self.plan())

    def _show_now(self) -> None:
        self.show_asked.emit(self.plan())

    def _take_back(self) -> None:
        if self._state.shown is not None:
            self.shown_withdrawn.emit(self._state.shown.id)

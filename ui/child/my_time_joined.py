"""My time joined with the guard: the week, the rules, what changed, the own plan, and what the child says about them.
Must not ask the guard anything while none of its pages is open, nor keep what was typed when a page is left."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.model.people import Request, RequestKind
from app.model.plan import Plan
from app.model.problem import Problem
from app.model.rule_names import name_of
from app.wire.messages import (
    AskFor,
    ChildStatus,
    DayPlan,
    DayReport,
    ForgetMyPlan,
    MyPlan,
    MyPlanIs,
    PolicyIs,
    PreviewDay,
    PutMyPlan,
    Report,
    ReportIs,
    Requests,
    RequestsAre,
    Result,
    SawPolicy,
    ShowPolicy,
    WithdrawRequest,
)
from ui.child.home_state import HomeState, child_of, home_state
from ui.child.my_time.my_time_page import CHANGES, PLAN, RECORDED, RULES, WEEK, MyTimePage
from ui.child.my_time.my_time_state import (
    DAYS,
    ChangesState,
    PlanState,
    RulesState,
    WeekState,
    app_names,
    changes_state,
    plan_state,
    rules_state,
    week_state,
)
from ui.child.my_time.part_page import PartPage
from ui.child.my_time.rule_words import RuleWords, catalogue_names
from ui.link import Link, LinkState
from ui.worded import worded

if TYPE_CHECKING:  # made when they are first opened
    from ui.child.my_time.changes_page import ChangesPage
    from ui.child.my_time.plan_page import PlanPage
    from ui.child.my_time.rules_page import RulesPage
    from ui.child.my_time.say_sheet import SaySheet
    from ui.child.my_time.week_page import WeekPage

SHOW_PLAN = "plan"


class MyTimeJoined(QObject):
    """`page_opened(page)`: this page is to be shown. `root`: over what sheets open."""

    page_opened = Signal(object)
    recorded_asked = Signal()
    more_time_asked = Signal()
    pause_asked = Signal()
    resume_asked = Signal()
    help_asked = Signal()
    tell_asked = Signal()
    plan_asked = Signal()  # it needs the picture code
    problem_met = Signal(object)  # Problem

    def __init__(self, link: Link, root: QWidget) -> None:
        super().__init__(root)
        self._link = link
        self._root = root
        self._words = RuleWords(self)
        self._page: PartPage | None = None  # the one that is open
        self._week: WeekPage | None = None
        self._changes: ChangesPage | None = None
        self._rules: RulesPage | None = None
        self._plan_page: PlanPage | None = None
        self._sheet: SaySheet | None = None
        self._child: ChildStatus | None = child_of(link.status)
        self._days: tuple[DayReport, ...] | None = None
        self._policy: PolicyIs | None = None
        self._today: DayPlan | None = None
        self._plan: MyPlanIs | None = None
        self._plan_failed = False
        self._may_plan = False  # stays known, so that the way to the plan does not come and go
        self._requests: tuple[Request, ...] = ()
        self.overview = MyTimePage()
        self.overview.part_chosen.connect(self.open_part)
        self.overview.more_time_asked.connect(self.more_time_asked)
        self.overview.pause_asked.connect(self.pause_asked)
        self.overview.resume_asked.connect(self.resume_asked)
        self._wire(self.overview)

    # ---- commands ----

    def open(self) -> None:
        self._open(self.overview)

    def open_part(self, part: str) -> None:
        """week, rules, changes, recorded or plan: from the tiles, or from a lesson."""
        if part == RECORDED:
            self.recorded_asked.emit()
        elif part == PLAN and self._plan is not None and self._plan.closed:
            self.plan_asked.emit()
        elif part in (WEEK, RULES, CHANGES, PLAN):
            self._open(self._part(part))
        else:
            self.open()

    def open_plan(self) -> None:
        self._open(self._part(PLAN))

    def close_plan(self) -> None:
        """The child has gone from the screen."""
        self._plan = None

    def left(self) -> None:
        """Another page is open now."""
        if self._plan_page is not None and self._plan_is_open:
            self._plan_page.forget()
        if self._sheet is not None:
            self._sheet.close_sheet()
        self._page = None
        # What the child and its parents wrote is asked for again.
        self._requests, self._plan = (), None
        self._empty_pages()

    def show_status(self) -> None:
        """The guard told something new. Another child sees nothing of the one before."""
        child = child_of(self._link.status)
        before, self._child = self._child, child
        other = (None if before is None else before.id) != (None if child is None else child.id)
        if other:
            self._days, self._policy, self._today, self._plan, self._requests = None, None, None, None, ()
            self._plan_failed = self._may_plan = False
            self._empty_pages()
        if self._page is None:
            return
        newer = child is not None and before is not None and child.policy_version != before.policy_version
        if other or newer or (child is not None and before is not None and child.day != before.day):
            self._ask()
        self._show()

    def requests_changed(self) -> None:
        if self._page is not None:
            self._link.ask(Requests(), self._took_requests, self.problem_met.emit)

    # ---- pages ----

    def _wire(self, page: PartPage) -> None:
        page.help_asked.connect(self.help_asked)
        page.tell_asked.connect(self.tell_asked)
        page.back_asked.connect(self.open)

    def _part(self, part: str) -> PartPage:
        if part == WEEK:
            return self._week_page()
        if part == CHANGES:
            return self._changes_page()
        return self._rules_page() if part == RULES else self._own_plan_page()

    def _week_page(self) -> WeekPage:
        if self._week is None:
            from ui.child.my_time.week_page import WeekPage

            self._week = WeekPage()
            self._wire(self._week)
        return self._week

    def _changes_page(self) -> ChangesPage:
        if self._changes is None:
            from ui.child.my_time.changes_page import ChangesPage

            self._changes = ChangesPage()
            self._wire(self._changes)
        return self._changes

    def _rules_page(self) -> RulesPage:
        if self._rules is None:
            from ui.child.my_time.rules_page import RulesPage

            self._rules = RulesPage()
            self._rules.say_asked.connect(self._begin_saying)
            self._rules.said_withdrawn.connect(self._withdraw)
            self._wire(self._rules)
        return self._rules

    def _own_plan_page(self) -> PlanPage:
        if self._plan_page is None:
            from ui.child.my_time.plan_page import PlanPage

            plan = self._plan_page = PlanPage()
            plan.plan_kept.connect(self._keep_plan)
            plan.plan_forgotten.connect(self._forget_plan)
            plan.show_asked.connect(self._begin_showing)
            plan.shown_withdrawn.connect(self._withdraw)
            self._wire(plan)
        return self._plan_page

    @property
    def _plan_is_open(self) -> bool:
        return self._page is not None and self._page is self._plan_page

    def _open(self, page: PartPage) -> None:
        if self._plan_page is not None and self._plan_is_open and page is not self._plan_page:
            self._plan_page.forget()
        self._page = page
        self._child = child_of(self._link.status)
        self._show()
        self.page_opened.emit(page)
        self._ask()
        if page is self._changes and self._child is not None and self._child.policy_unseen:
            self._link.ask(SawPolicy(self._child.policy_version), None, self.problem_met.emit)

    def _show(self) -> None:
        child, page = self._child, self._page
        status = self._link.status if self._link.state is not LinkState.AWAY else None
        week = week_state(child, self._days)
        policy = None if self._policy is None else self._policy.current.policy
        if page is self.overview:
            self.overview.show_home(home_state(status))
            self.overview.show_week(week)
            self.overview.show_parts(may_plan=self._may_plan, news=child is not None and child.policy_unseen)
        elif self._week is not None and page is self._week:
            self._week.show_state(week)
        elif self._rules is not None and page is self._rules:
            now = "" if status is None else status.now
            self._rules.show_state(rules_state(self._policy, self._today, child, self._requests, self._names(), now))
        elif self._changes is not None and page is self._changes:
            self._changes.show_state(changes_state(self._policy, self._names()))
        elif self._plan_page is not None and page is self._plan_page:
            self._plan_page.show_state(plan_state(self._plan, week, policy, self._requests, failed=self._plan_failed))

    def _empty_pages(self) -> None:
        """A page that is only hidden would still hold its words."""
        self.overview.show_home(HomeState())
        self.overview.show_week(WeekState())
        if self._week is not None:
            self._week.show_state(WeekState())
        if self._rules is not None:
            self._rules.show_state(RulesState())
        if self._changes is not None:
            self._changes.show_state(ChangesState())
        if self._plan_page is not None:
            self._plan_page.show_state(PlanState())

    def _names(self) -> dict[str, str]:
        """Only for the pages that name apps: the catalogue takes a moment to be read."""
        self._words.names = app_names(self._child, self._days, catalogue_names())
        return self._words.names

    # ---- the guard ----

    def _ask(self) -> None:
        child = self._child
        if child is None:
            return
        last = date.fromisoformat(child.day)
        first = last - timedelta(days=DAYS - 1)
        self._link.ask(Report(child.id, first.isoformat(), last.isoformat()), self._took_report, self.problem_met.emit)
        self._link.ask(ShowPolicy(child.id), self._took_policy, self.problem_met.emit)
        self._link.ask(Requests(), self._took_requests, self.problem_met.emit)
        self._ask_plan()

    def _ask_plan(self) -> None:
        self._link.ask(MyPlan(), self._took_plan, self._no_plan)

    def _took_report(self, result: Result) -> None:
        if isinstance(result, ReportIs):
            self._days = result.days
            self._show()

    def _took_policy(self, result: Result) -> None:
        if isinstance(result, PolicyIs):
            self._policy = result
            self._show()
            if self._child is not None:
                self._link.ask(PreviewDay(result.current.policy, self._child.day), self._took_today, self.problem_met.emit)

    def _took_today(self, result: Result) -> None:
        if isinstance(result, DayPlan):
            self._today = result
            self._show()

    def _took_requests(self, result: Result) -> None:
        if isinstance(result, RequestsAre) and self._page is not None:
            self._requests = result.requests
            self._show()

    def _took_plan(self, result: Result) -> None:
        if isinstance(result, MyPlanIs) and self._page is not None:
            self._plan, self._plan_failed, self._may_plan = result, False, result.may
            self._show()
            if result.closed and self._plan_is_open:
                self.plan_asked.emit()

    def _no_plan(self, problem: Problem) -> None:
        self._plan, self._plan_failed = None, True
        self._show()
        if self._plan_is_open:
            self.problem_met.emit(problem)

    # ---- the plan ----

    def _keep_plan(self, plan: Plan) -> None:
        self._link.ask(PutMyPlan(plan), self._plan_changed, self.problem_met.emit)

    def _forget_plan(self) -> None:
        self._link.ask(ForgetMyPlan(), self._plan_changed, self.problem_met.emit)

    def _plan_changed(self, _result: Result) -> None:
        self._ask_plan()

    # ---- saying something ----

    def _begin_saying(self, rule: str) -> None:
        named = name_of(rule)
        if named is not None:
            self._opened_sheet().begin(rule, self._words.title(named))

    def _begin_showing(self, _plan: Plan) -> None:
        self._opened_sheet().begin(SHOW_PLAN, "", plan=True)

    def _opened_sheet(self) -> SaySheet:
        if self._sheet is None:
            from ui.child.my_time.say_sheet import SaySheet

            self._sheet = SaySheet(self._root)
            self._sheet.said.connect(self._say)
            self._sheet.help_asked.connect(self.help_asked)
        return self._sheet

    def _say(self, key: str, words: str) -> None:
        if key != SHOW_PLAN:
            self._link.ask(AskFor(RequestKind.RULE, rule=key, words=words), self._was_said, self._not_said)
        elif self._plan is not None and self._plan.plan is not None:
            self._link.ask(AskFor(RequestKind.PLAN, plan=self._plan.plan, words=words), self._was_said, self._not_said)

    def _was_said(self, _result: Result) -> None:
        if self._sheet is not None:
            self._sheet.close_sheet()
        self.requests_changed()

    def _not_said(self, problem: Problem) -> None:
        if self._sheet is not None:
            self._sheet.refused(*worded(problem))

    def _withdraw(self, request: str) -> None:
        self._link.ask(WithdrawRequest(request), self._was_withdrawn, self.problem_met.emit)

    def _was_withdrawn(self, _result: Result) -> None:
        self.requests_changed()

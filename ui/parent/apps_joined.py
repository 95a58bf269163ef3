"""Joins Apps with the guard: what ran, and a rule for one app kept as a new version of the rules.
Must not check rules: the guard does."""

from __future__ import annotations

from app.model.policy import Minutes, PolicyVersion, Rule
from app.model.problem import Problem
from app.wire.messages import ApplyPolicy, Apps, AppsAre, KnownApp, PolicyIs, Result, ShowPolicy
from ui.parent.app_sheet import AppSheet
from ui.parent.apps import AppsPage
from ui.parent.apps_state import apps_state
from ui.parent.child_page import ChildPage
from ui.parent.groups_state import app_rule, with_app
from ui.parent.parent_page import ParentNeeds
from ui.parent.parent_words import ParentWords

Change = tuple[str, Rule | None, str | None, Minutes | None]
"""App id, rule, group as chosen, minutes."""


class AppsJoined(ChildPage):
    def __init__(self, needs: ParentNeeds, words: ParentWords) -> None:
        super().__init__(needs, words)
        self._apps: tuple[KnownApp, ...] | None = None
        self._groups: tuple[str, ...] = ()
        self._shown_child: str | None = None
        self._sheet_for = ""
        self._change: Change | None = None
        self.page = AppsPage(words)
        self.hold(self.page)
        self._sheet = AppSheet(needs.root, words)
        self.page.child_chosen.connect(self.child_chosen)
        self.page.rule_chosen.connect(self._rule_chosen)
        self.page.change_asked.connect(self._open_sheet)
        self._sheet.changed.connect(self._changed)

    def open_page(self) -> None:
        found = self.child_status()
        if found is None:
            self._show()
            return
        if found.id != self._shown_child:
            self._apps, self._shown_child = None, found.id
        self._show()
        self.needs.link.ask(Apps(found.id), self._took_apps)

    def show_status(self) -> None:
        if self._shown_child is None and self.isVisible():
            self.open_page()

    def _took_apps(self, result: Result) -> None:
        if isinstance(result, AppsAre):
            self._apps, self._groups = result.apps, result.groups
            self._show()

    def _show(self) -> None:
        self.page.show_state(
            apps_state(self._apps, self._groups, children=self.children_known, child=self._shown_child, day=self.day())
        )

    def _app(self, id: str) -> KnownApp | None:
        return next((app for app in self._apps or () if app.id == id), None)

    # ---- a rule: always over the newest kept rules, never over what this page once read ----

    def _open_sheet(self, id: str) -> None:
        if self._shown_child is not None:
            self._sheet_for = id
            self.needs.link.ask(ShowPolicy(self._shown_child), self._took_policy_for_sheet)

    def _took_policy_for_sheet(self, result: Result) -> None:
        app = self._app(self._sheet_for)
        if isinstance(result, PolicyIs) and app is not None:
            own = self._own_key(result.current, app)
            rule = app_rule(result.current.policy, own)
            self._sheet.begin(app, self._groups, None if rule is None else rule.daily_minutes)

    def _rule_chosen(self, id: str, rule: Rule) -> None:
        app = self._app(id)
        self._changed(id, rule, None if app is None else app.group, None)

    def _changed(self, id: str, rule: Rule | None, group: str | None, minutes: Minutes | None) -> None:
        if self._shown_child is not None:
            self._change = (id, rule, group, minutes)
            self.needs.link.ask(ShowPolicy(self._shown_child), self._took_policy_for_change)

    def _took_policy_for_change(self, result: Result) -> None:
        if not isinstance(result, PolicyIs) or self._change is None:
            return
        id, rule, group, minutes = self._change
        app = self._app(id)
        if app is None:
            return
        current = result.current
        key = self._own_key(current, app)
        before = app_rule(current.policy, key)
        # A group that was not changed here is the app's own by nature: only a chosen one is written down.
        own_group = group if group != app.group else (None if before is None else before.group)
        policy = with_app(current.policy, key, rule, group=own_group, minutes=minutes)
        self.needs.link.ask(ApplyPolicy(policy, None, current.version), self._kept, self._not_kept)

    def _own_key(self, current: PolicyVersion, app: KnownApp) -> str:
        keys = {rule.key for rule in current.policy.apps}
        return app.name if app.id not in keys and app.name in keys else app.id

    def _kept(self, _result: Result) -> None:
        self._change = None
        self.told.emit(self.tr("Saved."))
        self.open_page()

    def _not_kept(self, problem: Problem) -> None:
        if problem.id == "policy_newer" and self._change is not None:
            # Someone was faster by a moment: the change of one app fits on the newest rules as well.
            self._changed(*self._change)
            return
        self.needs.link.refused.emit(problem)

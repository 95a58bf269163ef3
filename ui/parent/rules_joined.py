"""Joins Rules with the guard: the kept rules, the draft, the preview, our suggestion, and saving with the version that was seen.
Must not check rules: the guard does."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import msgspec
from PySide6.QtCore import QTimer

from app.content.presets import FIRST_AGE, LAST_AGE, Reading, load_presets
from app.model.plan import Plan, as_rules
from app.model.policy import Policy
from app.model.problem import Problem, ProblemError
from app.wire.messages import (
    ApplyPolicy,
    Apps,
    AppsAre,
    DayPlan,
    Family,
    FamilyIs,
    PolicyIs,
    PresetIs,
    PreviewDay,
    Result,
    ShowPolicy,
    ShowPreset,
)
from ui.parent.child_page import ChildPage
from ui.parent.parent_page import ParentNeeds
from ui.parent.parent_words import ParentWords
from ui.parent.preset_sheet import PresetSheet
from ui.parent.rules import RulesPage
from ui.parent.rules_state import RulesState, next_saturday

PREVIEW_MS = 250
FIRST_AGE_SHOWN = 8


def with_preset(draft: Policy, preset: Policy) -> Policy:
    """Our suggestion over the draft: hours, minutes, break, groups, new apps. Single apps and the calendar stay as they are."""
    return msgspec.structs.replace(
        draft,
        schedule=preset.schedule,
        daily_minutes=preset.daily_minutes,
        session=preset.session,
        groups={**draft.groups, **preset.groups},
        new_apps=preset.new_apps,
    )


class RulesJoined(ChildPage):
    def __init__(self, needs: ParentNeeds, words: ParentWords) -> None:
        super().__init__(needs, words)
        self._state = RulesState()
        self._birth_years: dict[str, int] = {}
        self._asked_age = 0
        self._plan: Plan | None = None
        self.page = RulesPage(words)
        self.hold(self.page)
        self._preset = PresetSheet(needs.root, words)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(PREVIEW_MS)
        self._wait.timeout.connect(self._ask_preview)
        page = self.page
        page.child_chosen.connect(self.child_chosen)
        page.draft_changed.connect(self._draft_changed)
        page.preset_asked.connect(self._open_preset)
        page.save_asked.connect(self._save)
        page.undo_asked.connect(self._undo)
        page.newer_asked.connect(self._load)
        self._preset.age_chosen.connect(self._ask_preset)
        self._preset.used.connect(self._use_preset)

    def open_page(self) -> None:
        """A draft that is not saved yet stays, so that a look at another page loses nothing."""
        found = self.child_status()
        if found is None:
            self._show(self._state)
            return
        if self._state.child != found.id:
            self._state = RulesState(child=found.id)
        today = date.fromisoformat(found.day)
        self._show(replace(self._state, children=self.children_known, nickname=found.nickname, today=today))
        if not self._state.changed:
            self._load()
        self.needs.link.ask(Apps(found.id), self._took_apps)
        self.needs.link.ask(Family(), self._took_family)

    def try_plan(self, plan: Plan) -> None:
        """A plan's values in the draft, once the rules are here: nothing is kept until an adult saves it."""
        self._plan = plan
        self._take_plan()

    def _take_plan(self) -> None:
        if self._plan is not None and self._state.draft is not None and self._state.child == self.child:
            plan, self._plan = self._plan, None
            self._draft_changed(as_rules(self._state.draft, plan))

    def show_status(self) -> None:
        found, state = self.child_status(), self._state
        if found is None or not self.isVisible():
            return
        if state.child is None:
            self.open_page()
        elif state.version and found.policy_version > state.version and not state.changed and not state.saving:
            # Changed elsewhere while this page only shows: show the newest. A draft is never taken away.
            self._load()

    def _show(self, state: RulesState) -> None:
        self._state = state
        self.page.show_state(state)

    def _load(self) -> None:
        if self._state.child is not None:
            self.needs.link.ask(ShowPolicy(self._state.child), self._took_policy)

    def _took_policy(self, result: Result) -> None:
        if not isinstance(result, PolicyIs):
            return
        kept = result.current
        self._show(
            replace(
                self._state,
                kept=kept.policy,
                draft=kept.policy,
                version=kept.version,
                by=kept.by,
                at=kept.at,
                newer=False,
                saving=False,
            )
        )
        self._ask_preview()
        self._take_plan()

    def _took_apps(self, result: Result) -> None:
        if isinstance(result, AppsAre):
            names = tuple((app.id, app.name) for app in result.apps)
            self._show(replace(self._state, groups=result.groups, names=names))

    def _took_family(self, result: Result) -> None:
        if isinstance(result, FamilyIs):
            self._birth_years = {child.id: child.birth_year for child in result.children}

    # ---- the draft ----

    def _draft_changed(self, draft: Policy) -> None:
        self._show(replace(self._state, draft=draft))
        self._wait.start()

    def _undo(self) -> None:
        self._show(replace(self._state, draft=self._state.kept))
        self._ask_preview()

    def _ask_preview(self) -> None:
        draft = self._state.draft
        if draft is not None:
            day = next_saturday(self._state.today)
            self.needs.link.ask(PreviewDay(draft, day.isoformat()), self._took_preview, self._preview_refused)

    def _took_preview(self, result: Result) -> None:
        if isinstance(result, DayPlan):
            self._show(replace(self._state, preview=result, preview_failed=False))

    def _preview_refused(self, _problem: Problem) -> None:
        self._show(replace(self._state, preview=None, preview_failed=True))

    def _save(self, why: str) -> None:
        state = self._state
        if state.draft is not None:
            self._show(replace(state, saving=True))
            self.needs.link.ask(ApplyPolicy(state.draft, why or None, state.version), self._saved, self._not_saved)

    def _saved(self, _result: Result) -> None:
        self.told.emit(self.tr("Saved. {name} can read it.").format(name=self._state.nickname))
        self._load()

    def _not_saved(self, problem: Problem) -> None:
        newer = problem.id == "policy_newer"
        self._show(replace(self._state, saving=False, newer=newer))
        if not newer:
            self.needs.link.refused.emit(problem)

    # ---- our suggestion ----

    def _open_preset(self) -> None:
        born = self._birth_years.get(self._state.child or "")
        age = FIRST_AGE_SHOWN if born is None else self._state.today.year - born
        self._preset.begin(min(max(age, FIRST_AGE), LAST_AGE))

    def _ask_preset(self, age: int) -> None:
        self._asked_age = age
        self.needs.link.ask(ShowPreset(self._state.nickname, age), self._took_preset)

    def _took_preset(self, result: Result) -> None:
        if isinstance(result, PresetIs):
            self._preset.show_preset(result.policy, self._readings(), self.needs.language.code)

    def _readings(self) -> tuple[Reading, ...]:
        try:
            return load_presets().readings(self._asked_age)
        except ProblemError as error:
            self.needs.link.refused.emit(error.problem)
            return ()

    def _use_preset(self, preset: Policy) -> None:
        if self._state.draft is not None:
            self._draft_changed(with_preset(self._state.draft, preset))

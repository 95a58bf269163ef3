"""Asks the guard once to keep all the people of the first run, then for the minutes that a parent changed.
Must not keep a PIN after the last answer."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.model.people import Role
from app.model.problem import Problem
from app.wire.messages import ApplyPolicy, Credentials, Result, SetupDone
from ui.link import Link
from ui.setup.setup_state import Allowance, SetupDraft, clean, setup_of


class Keeping(QObject):
    kept = Signal(str)  # the recovery code, shown once; empty: an earlier try of ours made it already
    refused = Signal(object)  # Problem: nothing was kept
    rules_refused = Signal(object)  # Problem: the people are kept, with our suggestion

    def __init__(self, link: Link, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._draft: SetupDraft | None = None
        self._you = ""
        self._code = ""
        self._to_apply: list[Allowance] = []

    def begin(self, draft: SetupDraft, you: str, allowances: tuple[Allowance, ...]) -> None:
        self._draft, self._you = draft, you
        self._to_apply = [one for one in allowances if one.changed]
        self._link.ask(setup_of(draft, you), self._made, self._not_made)

    def _credentials(self, draft: SetupDraft) -> Credentials:
        parent = next(adult for adult in draft.adults if adult.role is Role.PARENT)
        return Credentials(parent.pin, clean(parent.name))

    def _made(self, result: Result) -> None:
        if isinstance(result, SetupDone):
            self._code = result.recovery_code or ""
            self._apply_next()

    def _not_made(self, problem: Problem) -> None:
        draft = self._draft
        if draft is not None and problem.id == "pin_needed":
            # The answer to an earlier try was lost on the way: what exists is left alone, the rest is added.
            self._link.ask(setup_of(draft, self._you), self._made, self._gave_up, self._credentials(draft))
        else:
            self._gave_up(problem)

    def _gave_up(self, problem: Problem) -> None:
        self._draft = None
        self.refused.emit(problem)

    def _apply_next(self, _result: Result | None = None) -> None:
        draft = self._draft
        if draft is None:
            return
        if self._to_apply:
            wanted = self._to_apply.pop(0).wanted()
            self._link.ask(ApplyPolicy(wanted), self._apply_next, self._not_applied, self._credentials(draft))
            return
        code, self._code, self._draft = self._code, "", None
        self.kept.emit(code)

    def _not_applied(self, problem: Problem) -> None:
        self.rules_refused.emit(problem)
        self._apply_next()

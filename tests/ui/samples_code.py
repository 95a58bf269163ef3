"""The picture page as a child on a shared account meets it, for the audit and for pictures.
Must not be imported by the app."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.model.problem import Problem
from ui.child.code.code_page import CodePage
from ui.child.code.code_state import CodeState, Step
from ui.page_base import PageMaker
from ui.theme import Audience


def page(state: CodeState) -> QWidget:
    made = CodePage()
    made.show_state(state)
    return made


RESET = CodeState(Step.CHOOSE, reset_at="2026-11-24T18:02:00+07:00", reset_by="Bà ngoại Nguyễn Thị Minh Khai")
WAIT = CodeState(resting=True, problem=Problem("code_wait", {"wait_s": 300}))
WRONG = CodeState(problem=Problem("code_wrong", {"wait_s": 0}))

PAGES = (
    PageMaker("code", Audience.CHILD_SMALL, lambda: page(CodeState(entered=(1, 2)))),
    PageMaker("code-choose", Audience.CHILD_SMALL, lambda: page(CodeState(Step.CHOOSE))),
    PageMaker("code-again", Audience.CHILD_BIG, lambda: page(CodeState(Step.AGAIN, (3,), (3, 4, 5, 6)))),
    PageMaker("code-reset", Audience.CHILD_BIG, lambda: page(RESET)),
    PageMaker("code-wrong", Audience.CHILD_SMALL, lambda: page(WRONG)),
    PageMaker("code-wait", Audience.CHILD_SMALL, lambda: page(WAIT)),
)

"""What the picture page shows, and what the next picture makes of it.
Must not word anything, nor import Qt."""

from __future__ import annotations

from enum import Enum

import msgspec

from app.model.code import LENGTH, code_problem
from app.model.problem import Problem
from app.wire.messages import CodeIs


class Step(Enum):
    ENTER = "enter"
    CHOOSE = "choose"
    AGAIN = "again"
    OLD = "old"  # before another one is chosen


class CodeState(msgspec.Struct, frozen=True):
    """`entered` is shown as dots alone. `resting`: nothing can be tapped, the guard is asked or a wait goes on."""

    step: Step = Step.ENTER
    entered: tuple[int, ...] = ()
    first: tuple[int, ...] = ()
    old: tuple[int, ...] | None = None
    resting: bool = False
    problem: Problem | None = None
    reset_at: str | None = None
    reset_by: str = ""

    @property
    def whole(self) -> bool:
        return len(self.entered) == LENGTH


def code_state(code: CodeIs) -> CodeState:
    if not code.chosen:
        return CodeState(Step.CHOOSE, reset_at=code.reset_at, reset_by=code.reset_by)
    if code.wait_s > 0:
        return CodeState(Step.ENTER, resting=True, problem=Problem("code_wait", {"wait_s": code.wait_s}))
    return CodeState(Step.ENTER)


def tapped(state: CodeState, picture: int) -> CodeState:
    if state.resting or state.whole:
        return state
    return msgspec.structs.replace(state, entered=(*state.entered, picture), problem=None)


def cleared(state: CodeState, problem: Problem | None = None, *, resting: bool = False) -> CodeState:
    return msgspec.structs.replace(state, entered=(), problem=problem, resting=resting)


def changing() -> CodeState:
    """Other pictures: with the ones until now."""
    return CodeState(Step.OLD)


def gone_on(state: CodeState) -> CodeState:
    """After four pictures, where nothing is asked of the guard yet."""
    if state.step is Step.OLD:
        return CodeState(Step.CHOOSE, old=state.entered)
    if state.step is Step.CHOOSE:
        problem = code_problem(state.entered)
        if problem is not None:
            return cleared(state, problem)
        return msgspec.structs.replace(state, step=Step.AGAIN, first=state.entered, entered=())
    if state.step is Step.AGAIN and state.entered != state.first:
        return msgspec.structs.replace(state, step=Step.CHOOSE, entered=(), first=(), problem=Problem("code_differs"))
    return state


def asks_guard(state: CodeState) -> bool:
    return state.whole and (state.step is Step.ENTER or (state.step is Step.AGAIN and state.entered == state.first))

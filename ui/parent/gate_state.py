"""What the PIN gate shows: who may enter, what went wrong, how long to wait.
Must not know a PIN, nor import Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from app.model.people import Adult
from app.model.problem import Problem


class GateStage(Enum):
    PIN = "pin"
    RECOVERY = "recovery"  # the code and a new PIN
    NEW_CODE = "new_code"  # the new code, shown once


@dataclass(frozen=True, slots=True)
class GateState:
    """`wait_s` of the chosen adult; 0: the next try counts. `adults` None: not told yet."""

    stage: GateStage = GateStage.PIN
    adults: tuple[Adult, ...] | None = None
    chosen: str | None = None
    problem: Problem | None = None
    waits: tuple[tuple[str, int], ...] = ()  # adult id, seconds
    busy: bool = False
    new_code: str = ""

    @property
    def wait_s(self) -> int:
        return dict(self.waits).get(self.chosen or "", 0)


def with_family(state: GateState, adults: tuple[Adult, ...], waits: dict[str, int]) -> GateState:
    """Keeps the adult who is chosen already; else the first."""
    known = {adult.id for adult in adults}
    chosen = state.chosen if state.chosen in known else next((adult.id for adult in adults), None)
    return replace(state, adults=adults, chosen=chosen, waits=tuple(sorted(waits.items())))


def second_passed(state: GateState) -> GateState:
    """When a wait ends, the word about it goes, too."""
    waits = tuple((adult, max(0, wait_s - 1)) for adult, wait_s in state.waits)
    after = replace(state, waits=waits)
    if state.wait_s and not after.wait_s:
        return replace(after, problem=None)
    return after


def with_problem(state: GateState, problem: Problem) -> GateState:
    """A wrong PIN may begin a wait: the seconds come with it."""
    told = problem.facts.get("wait_s")
    waits = dict(state.waits)
    if problem.id in ("pin_wrong", "pin_wait") and state.chosen is not None and isinstance(told, int | float):
        waits[state.chosen] = int(told)
    return replace(state, problem=problem, busy=False, waits=tuple(sorted(waits.items())))

"""The three taps of "How do you feel?": a face, what about, and whether somebody is shown it.
Must not word anything, nor import Qt; a value in memory until the child shows it to somebody."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from app.model.feelings import About, Feeling, asks_who_first, offers_help
from app.model.problem import Problem
from app.wire.messages import FeelingAdult, SharedFeeling


class Step(Enum):
    FACE = "face"
    ABOUT = "about"
    SHOW = "show"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class FeelingsState:
    """`adults` None: the guard has not told whom one can show it. `shown_to` empty at DONE: nothing was kept."""

    step: Step = Step.FACE
    feeling: Feeling | None = None
    about: About | None = None
    adults: tuple[FeelingAdult, ...] | None = None
    shared: tuple[SharedFeeling, ...] = ()
    closed: bool = False  # what was shown to whom needs the picture code first
    shown_to: str = ""
    sending: bool = False
    problem: Problem | None = None

    @property
    def help(self) -> bool:
        return self.feeling is not None and self.step is not Step.FACE and offers_help(self.feeling, self.about)

    @property
    def elsewhere_first(self) -> bool:
        """About home: somebody who is not at home is named before those who are."""
        return asks_who_first(self.about)


def felt(state: FeelingsState, feeling: Feeling) -> FeelingsState:
    return replace(state, step=Step.ABOUT, feeling=feeling)


def about(state: FeelingsState, what: About) -> FeelingsState:
    return replace(state, step=Step.SHOW, about=what)


def kept_for_oneself(state: FeelingsState) -> FeelingsState:
    return replace(state, step=Step.DONE, shown_to="", sending=False, problem=None)


def shown(state: FeelingsState, adult_name: str) -> FeelingsState:
    return replace(state, step=Step.DONE, shown_to=adult_name, sending=False, problem=None)


def went_back(state: FeelingsState) -> FeelingsState | None:
    """None: out."""
    if state.step is Step.ABOUT:
        return replace(state, step=Step.FACE, feeling=None, problem=None)
    if state.step is Step.SHOW:
        return replace(state, step=Step.ABOUT, about=None, problem=None)
    return None

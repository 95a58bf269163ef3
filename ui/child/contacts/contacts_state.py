"""What My people shows: the list, and the way through asking for somebody new, one question a page.
Must not word anything, nor import Qt; a draft is only ever a value in memory."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum

import msgspec

from app.model.contacts import Contact, Draft, Met, Question, State, Thought, Tick, thought, worries, worrying
from app.model.problem import Problem

QUESTIONS = tuple(Question)


class Step(Enum):
    NAME = "name"
    MET = "met"
    APP = "app"
    THINK = "think"
    RESULT = "result"
    ASK = "ask"


STEPS = tuple(Step)
ORDER = {
    State.ASKED: 1,
    State.TALK: 1,
    State.APPROVED: 2,
    State.NOT_NOW: 3,
    State.ENDED: 4,
}


@dataclass(frozen=True, slots=True)
class ContactsState:
    """`people` None: the guard has not told yet. What has a new answer comes first, then what waits, then what is agreed."""

    people: tuple[Contact, ...] | None = None
    seen_by: tuple[str, ...] = ()
    problem: Problem | None = None

    def one(self, id: str) -> Contact | None:
        return next((contact for contact in self.people or () if contact.id == id), None)


def contacts_state(contacts: tuple[Contact, ...], seen_by: tuple[str, ...]) -> ContactsState:
    return ContactsState(
        tuple(sorted(contacts, key=lambda contact: (contact.seen_by_child, ORDER[contact.state]))),
        seen_by,
    )


@dataclass(frozen=True, slots=True)
class AddState:
    """`question` counts only at THINK. `sending`: asked, the guard has not answered yet."""

    step: Step = Step.NAME
    draft: Draft = field(default_factory=Draft)
    question: Question = QUESTIONS[0]
    seen_by: tuple[str, ...] = ()
    sending: bool = False
    problem: Problem | None = None

    @property
    def tick(self) -> Tick | None:
        return self.draft.ticks.get(self.question)

    @property
    def worry(self) -> bool:
        """Whether what is answered on this page is a reason to talk: then the child is told so before it goes on."""
        return self.tick is not None and worries(self.question, self.tick)

    @property
    def thought(self) -> Thought:
        return thought(self.draft.ticks)

    @property
    def to_talk_about(self) -> tuple[Question, ...]:
        return worrying(self.draft.ticks)

    @property
    def may_go_on(self) -> bool:
        draft = self.draft
        return {
            Step.NAME: bool(draft.nickname.strip()),
            Step.MET: draft.met is not None,
            Step.APP: bool(draft.app.strip()),
            Step.THINK: self.tick is not None,
            Step.RESULT: True,
            Step.ASK: draft.whole and not self.sending,
        }[self.step]


def named(state: AddState, nickname: str) -> AddState:
    return replace(state, draft=msgspec.structs.replace(state.draft, nickname=nickname))


def met_at(state: AddState, met: Met) -> AddState:
    return replace(state, draft=msgspec.structs.replace(state.draft, met=met))


def in_app(state: AddState, app: str) -> AddState:
    return replace(state, draft=msgspec.structs.replace(state.draft, app=app))


def ticked(state: AddState, tick: Tick) -> AddState:
    """A worrying answer stays on its page, with what the child is told; any other goes on by itself."""
    ticks = {**state.draft.ticks, state.question: tick}
    state = replace(state, draft=msgspec.structs.replace(state.draft, ticks=ticks))
    return state if state.worry else went_on(state)


def went_on(state: AddState) -> AddState:
    if not state.may_go_on or state.step is Step.ASK:
        return state
    if state.step is Step.THINK and state.question is not QUESTIONS[-1]:
        return replace(state, question=QUESTIONS[QUESTIONS.index(state.question) + 1])
    return replace(state, step=STEPS[STEPS.index(state.step) + 1], problem=None)


def went_back(state: AddState) -> AddState | None:
    """None: back to the list."""
    if state.step is Step.NAME:
        return None
    if state.step is Step.THINK and state.question is not QUESTIONS[0]:
        return replace(state, question=QUESTIONS[QUESTIONS.index(state.question) - 1])
    return replace(state, step=STEPS[STEPS.index(state.step) - 1], problem=None)

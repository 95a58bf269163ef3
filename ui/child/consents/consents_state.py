"""What the child's page of pictures shows: each line with what can still be said to it, open questions first.
Must not word anything, nor import Qt."""

from __future__ import annotations

import msgspec

from app.model.consents import OPEN, Reply, State
from app.model.problem import Problem
from app.wire.messages import ConsentIs


class MyConsentsState(msgspec.Struct, frozen=True):
    """`lines` None: the guard has not answered yet."""

    lines: tuple[ConsentIs, ...] | None = None
    problem: Problem | None = None


_ORDER = (State.ASKED, State.TALK, State.IN_FORCE, State.REFUSED)


def my_consents_state(lines: tuple[ConsentIs, ...]) -> MyConsentsState:
    return MyConsentsState(tuple(sorted(lines, key=_place)))


def _place(line: ConsentIs) -> int:
    return _ORDER.index(line.state) if line.state in OPEN else len(_ORDER)


def replies(line: ConsentIs) -> tuple[Reply, ...]:
    """What can be answered now. A yes that was given is taken back, not answered anew."""
    if line.state not in OPEN or line.consent.reply is Reply.YES:
        return ()
    if line.state is State.IN_FORCE:
        return (Reply.NO, Reply.TALK)  # under seven, not asked: a no counts all the same
    return tuple(reply for reply in Reply if reply is not line.consent.reply)


def may_withdraw(line: ConsentIs) -> bool:
    return line.state is State.IN_FORCE and line.consent.reply is Reply.YES


def answered_for(lines: tuple[ConsentIs, ...]) -> bool:
    """Under seven: something is in force without the child's own yes."""
    return any(line.state is State.IN_FORCE and line.consent.reply is not Reply.YES for line in lines)


def waits(lines: tuple[ConsentIs, ...]) -> bool:
    return any(line.state is State.ASKED for line in lines)

"""What the list of lessons shows: by strand, each new, begun or done.
Must not word anything, nor import Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from enum import Enum

import msgspec

from app.model.learning import Progress, due_reviews, lesson_today
from app.model.lessons import Band, LessonHead, Strand


class Standing(Enum):
    NEW = "new"
    BEGUN = "begun"
    DONE = "done"


class Row(msgspec.Struct, frozen=True):
    head: LessonHead
    standing: Standing
    due: bool = False  # its questions are back today


class ListState(msgspec.Struct, frozen=True):
    """`kept` False: nobody remembers how far the child is. `left_out`: lessons that could not be read."""

    strands: tuple[tuple[Strand, tuple[Row, ...]], ...] = ()
    band: Band = Band.SMALL
    others: bool = False  # lessons for the other age are shown too
    shared: bool = False
    kept: bool = True
    left_out: int = 0


class HomeLessons(msgspec.Struct, frozen=True):
    """What of it stands on the child's home."""

    today: LessonHead | None = None
    begun: bool = False
    review: LessonHead | None = None
    questions: int = 3


def list_state(
    heads: Sequence[LessonHead],
    progress: Mapping[str, Progress],
    band: Band,
    today: date | None,
    *,
    others: bool = False,
    shared: bool = False,
    kept: bool = True,
    left_out: int = 0,
) -> ListState:
    due = frozenset(due_reviews(progress, {head.id for head in heads}, today)) if today is not None else frozenset()
    strands: dict[Strand, list[Row]] = {}
    for head in heads:
        if head.band is band or others:
            strands.setdefault(head.strand, []).append(Row(head, standing(progress.get(head.id)), head.id in due))
    return ListState(tuple((strand, tuple(rows)) for strand, rows in strands.items()), band, others, shared, kept, left_out)


def standing(progress: Progress | None) -> Standing:
    """Done stays done, also while it is read again."""
    if progress is None:
        return Standing.NEW
    return Standing.DONE if progress.done else Standing.BEGUN if progress.begun else Standing.NEW


def home_lessons(heads: Sequence[LessonHead], progress: Mapping[str, Progress], band: Band, today: date | None) -> HomeLessons:
    known = {head.id: head for head in heads}
    due = due_reviews(progress, known, today) if today is not None else ()
    chosen = lesson_today(heads, progress, band)
    return HomeLessons(
        today=chosen,
        begun=chosen is not None and standing(progress.get(chosen.id)) is Standing.BEGUN,
        review=known[due[0]] if due else None,
    )

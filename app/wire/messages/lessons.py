"""How far a child is in its lessons, for the child alone; counts for adults where the child shares them.
Must not hold behaviour, nor carry an answer that a child gave."""

from __future__ import annotations

from app.model.learning import Progress, StrandCount
from app.model.lessons import Strand
from app.wire.messages.base import Ask, Say


class Lessons(Ask, frozen=True, tag="lessons"):
    """The child's own."""


class LessonsAre(Say, frozen=True, tag="lessons_are"):
    progress: tuple[Progress, ...]
    shared: bool


class ReachLesson(Ask, frozen=True, tag="reach_lesson"):
    """`path`: the pages of the way so far, from the first one."""

    lesson: str
    strand: Strand
    path: tuple[str, ...]


class FinishLesson(Ask, frozen=True, tag="finish_lesson"):
    lesson: str
    strand: Strand


class ReviewLesson(Ask, frozen=True, tag="review_lesson"):
    """Its review questions were gone through again; whatever was answered."""

    lesson: str


class ShareLessons(Ask, frozen=True, tag="share_lessons"):
    """Whether adults may see how many are done in each strand."""

    on: bool


class ForgetLessons(Ask, frozen=True, tag="forget_lessons"):
    """Everything that is kept of the child's lessons goes."""


class LessonCounts(Ask, frozen=True, tag="lesson_counts"):
    child: str


class LessonCountsAre(Say, frozen=True, tag="lesson_counts_are"):
    """None: the child does not share it."""

    counts: tuple[StrandCount, ...] | None

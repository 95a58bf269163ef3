"""A child's way through its lessons: kept for the child alone, counted for adults where the child shares it.
Must not log, note or push anything of it, nor let an adult see titles, days or answers."""

from __future__ import annotations

import re

from app.guard.connections import Caller, Connection
from app.guard.desk import Desk
from app.model.learning import MOST_PATH, Progress, counts_for_adults, finished, reviewed
from app.model.lessons import Strand
from app.model.problem import ProblemError
from app.store.lessons import KeptLessons
from app.wire import messages as wire

_ID = re.compile(r"[a-z0-9-]{1,80}")
MOST_LESSONS = 300  # of one child


def lessons(desk: Desk, caller: Caller, connection: Connection, ask: wire.Lessons) -> wire.LessonsAre:
    kept = _kept(desk, caller)
    return wire.LessonsAre(tuple(kept.all().values()), kept.shared)


def reach_lesson(desk: Desk, caller: Caller, connection: Connection, ask: wire.ReachLesson) -> wire.Done:
    if len(ask.path) > MOST_PATH or not all(_ID.fullmatch(page) for page in ask.path):
        raise ProblemError("lesson_invalid")
    kept = _kept(desk, caller)
    before = _of(kept, ask.lesson, ask.strand)
    kept.put(Progress(ask.lesson, ask.strand, ask.path, before.done_on, before.reviewed_on))
    return wire.Done()


def finish_lesson(desk: Desk, caller: Caller, connection: Connection, ask: wire.FinishLesson) -> wire.Done:
    kept = _kept(desk, caller)
    kept.put(finished(_of(kept, ask.lesson, ask.strand), desk.household.today(desk.own_child(caller).id)))
    return wire.Done()


def review_lesson(desk: Desk, caller: Caller, connection: Connection, ask: wire.ReviewLesson) -> wire.Done:
    kept = _kept(desk, caller)
    progress = kept.all().get(ask.lesson)
    if progress is None or not progress.done:
        raise ProblemError("lesson_invalid")
    kept.put(reviewed(progress, desk.household.today(desk.own_child(caller).id)))
    return wire.Done()


def share_lessons(desk: Desk, caller: Caller, connection: Connection, ask: wire.ShareLessons) -> wire.Done:
    _kept(desk, caller).share(ask.on)
    return wire.Done()


def forget_lessons(desk: Desk, caller: Caller, connection: Connection, ask: wire.ForgetLessons) -> wire.Done:
    _kept(desk, caller).forget()
    return wire.Done()


def lesson_counts(desk: Desk, caller: Caller, connection: Connection, ask: wire.LessonCounts) -> wire.LessonCountsAre:
    kept = KeptLessons(desk.private.chest, desk.child_for(caller, ask.child).id)
    return wire.LessonCountsAre(counts_for_adults(kept.all(), kept.shared))


def _kept(desk: Desk, caller: Caller) -> KeptLessons:
    return KeptLessons(desk.private.chest, desk.own_child(caller).id)


def _of(kept: KeptLessons, lesson: str, strand: Strand) -> Progress:
    known = kept.all()
    if lesson not in known and (len(known) >= MOST_LESSONS or not _ID.fullmatch(lesson)):
        raise ProblemError("lesson_invalid")
    return known.get(lesson, Progress(lesson, strand))

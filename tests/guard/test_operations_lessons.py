"""How far a child is in its lessons: for the child alone, sealed, and counted for adults only where the child shares it.
Must not find a title, a path or a day anywhere but in the chest."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from app.guard.operations.lessons import MOST_LESSONS
from app.model.learning import MOST_PATH, Progress
from app.model.lessons import Strand
from app.wire import messages as wire
from tests.guard.builders import OTHER_PIN, Client, Pc
from tests.guard.family import family, mum

DAY_S = 24 * 60 * 60.0
LESSON, STRAND = "a-friend-in-the-game", Strand.RELATIONSHIPS


@pytest.fixture
def pc(tmp_path: Path) -> Iterator[Pc]:
    yield from family(tmp_path)


def lessons(client: Client) -> wire.LessonsAre:
    said = client.ask(wire.Lessons())
    assert isinstance(said, wire.LessonsAre)
    return said


def reach(client: Client, *path: str) -> None:
    assert client.ask(wire.ReachLesson(LESSON, STRAND, path)) == wire.Done()


def test_a_child_comes_back_to_the_page_it_left(pc: Pc) -> None:
    child = pc.client()
    reach(child, "start")
    reach(child, "start", "what-now")
    pc.restart()
    assert lessons(pc.client()) == wire.LessonsAre((Progress(LESSON, STRAND, ("start", "what-now")),), shared=False)


def test_a_finished_lesson_is_kept_with_its_day_and_without_its_way(pc: Pc) -> None:
    child = pc.client()
    reach(child, "start", "what-now")
    child.ask(wire.FinishLesson(LESSON, STRAND))
    today = pc.guard.household.today("c1")
    assert lessons(child).progress == (Progress(LESSON, STRAND, (), today, None),)
    pc.clock.move(2 * DAY_S)
    child.ask(wire.ReviewLesson(LESSON))
    assert lessons(child).progress == (Progress(LESSON, STRAND, (), today, pc.guard.household.today("c1")),)


def test_going_through_it_again_loses_nothing(pc: Pc) -> None:
    child = pc.client()
    child.ask(wire.FinishLesson(LESSON, STRAND))
    done_on = lessons(child).progress[0].done_on
    pc.clock.move(3 * DAY_S)
    reach(child, "start")
    assert lessons(child).progress == (Progress(LESSON, STRAND, ("start",), done_on),)
    child.ask(wire.FinishLesson(LESSON, STRAND))
    assert lessons(child).progress == (Progress(LESSON, STRAND, (), done_on),)


def test_no_adult_sees_a_title_a_way_or_an_answer(pc: Pc) -> None:
    reach(pc.client(), "start")
    adult = mum(pc)
    for ask in (wire.Lessons(), wire.ForgetLessons(), wire.ReachLesson(LESSON, STRAND, ("start",)), wire.ShareLessons(True)):
        assert adult.refused(ask).id == "not_allowed"


def test_an_adult_sees_counts_only_while_the_child_shares_them(pc: Pc) -> None:
    child, adult = pc.client(), mum(pc)
    child.ask(wire.FinishLesson(LESSON, STRAND))
    assert adult.ask(wire.LessonCounts("Bin")) == wire.LessonCountsAre(None)
    child.ask(wire.ShareLessons(True))
    assert lessons(child).shared
    said = adult.ask(wire.LessonCounts("Bin"))
    assert isinstance(said, wire.LessonCountsAre)
    assert said.counts is not None
    assert {count.strand: count.done for count in said.counts if count.done} == {STRAND: 1}
    child.ask(wire.ShareLessons(False))
    assert adult.ask(wire.LessonCounts("Bin")) == wire.LessonCountsAre(None)


def test_a_child_cannot_ask_for_counts_and_a_helper_neither(pc: Pc) -> None:
    assert pc.client().refused(wire.LessonCounts("Bin")).id == "pin_needed"
    assert pc.client().refused(wire.LessonCounts("Bin"), pin=OTHER_PIN, adult="Ông").id == "not_allowed"


def test_forgetting_leaves_nothing(pc: Pc) -> None:
    child = pc.client()
    child.ask(wire.FinishLesson(LESSON, STRAND))
    child.ask(wire.ShareLessons(True))
    child.ask(wire.ForgetLessons())
    assert lessons(child) == wire.LessonsAre((), shared=False)


def test_nothing_of_it_stands_in_any_file_or_status(pc: Pc) -> None:
    before = pc.client().status()
    reach(pc.client(), "start", "what-now")
    pc.client().ask(wire.FinishLesson(LESSON, STRAND))
    for path in pc.folder.rglob("*"):
        if path.is_file():
            assert LESSON.encode() not in path.read_bytes(), path.name
            assert b"what-now" not in path.read_bytes(), path.name
    assert pc.client().status() == before


@pytest.mark.parametrize(
    "ask",
    [
        wire.ReachLesson("../a", STRAND, ("start",)),
        wire.ReachLesson(LESSON, STRAND, ("st/art",)),
        wire.ReachLesson(LESSON, STRAND, ("a",) * (MOST_PATH + 1)),
        wire.FinishLesson("x" * 81, STRAND),
        wire.ReviewLesson(LESSON),
    ],
)
def test_what_is_no_lesson_is_not_kept(pc: Pc, ask: wire.Operation) -> None:
    child = pc.client()
    assert child.refused(ask).id == "lesson_invalid"
    assert lessons(child).progress == ()


def test_a_child_cannot_fill_the_chest_with_lessons(pc: Pc) -> None:
    child = pc.client()
    lessons(child)  # opens the chest
    many = [Progress(f"m-{number}", STRAND) for number in range(MOST_LESSONS)]
    pc.guard.private.chest.change({f"lessons/c1/{one.lesson}": msgspec.msgpack.encode(one) for one in many})
    assert child.refused(wire.ReachLesson("one-more", STRAND, ("start",))).id == "lesson_invalid"
    assert child.ask(wire.ReachLesson("m-1", STRAND, ("start",))) == wire.Done()


def test_what_a_newer_version_wrote_counts_as_not_there(pc: Pc) -> None:
    child = pc.client()
    reach(child, "start")
    pc.guard.private.chest.change({"lessons/c1/strange": b"\xff", "lessons/c1/other": msgspec.msgpack.encode([1])})
    assert [progress.lesson for progress in lessons(child).progress] == [LESSON]

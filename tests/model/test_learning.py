"""Ways through a lesson, how far, what is due, what comes today, what an adult may see: on lessons of any shape."""

from __future__ import annotations

import itertools
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.model.learning import (
    MOST_PATH,
    REVIEW_AFTER_DAYS,
    Progress,
    counts_for_adults,
    due_reviews,
    finished,
    known_path,
    leads_to,
    lesson_today,
    next_page,
    reached,
    reaches_end,
    review_due,
    reviewed,
    scene_on,
    stand,
    stepped,
    steps_to_end,
)
from app.model.lessons import END, Answer, Band, Kind, Lesson, LessonHead, Option, Page, Question, Scene, Strand

DAY = date(2026, 11, 24)


def story(id: str, next: str, scene: Scene | None = None) -> Page:
    return Page(id, Kind.STORY, next, scene)


def choice(id: str, *targets: str) -> Page:
    return Page(id, Kind.CHOICE, options=tuple(Option(f"o{number}", target) for number, target in enumerate(targets)))


def a_lesson(*pages: Page, questions: int = 3) -> Lesson:
    review = tuple(Question(f"q{number}", (Answer("a", True),)) for number in range(questions))
    return Lesson("l", Band.SMALL, Strand.HELP, ("C5",), ("other",), ("safety",), 5, pages[0].id, (), pages, review, {})


# A poor choice that leads back to the choice, and one that leads on.
ROUND = a_lesson(
    story("start", "choose", Scene("room")),
    choice("choose", "poor", "good"),
    story("poor", "choose", Scene("sea")),
    story("good", END),
)


@st.composite
def lessons(draw: st.DrawFn) -> Lesson:
    """Any pages with any arrows; some pages may be reached from nowhere or lead nowhere but round."""
    ids = [f"p{number}" for number in range(draw(st.integers(1, 9)))]
    target = st.sampled_from([*ids, END])
    pages = [
        choice(id, *draw(st.lists(target, min_size=2, max_size=3))) if draw(st.booleans()) else story(id, draw(target))
        for id in ids
    ]
    return a_lesson(*pages, questions=draw(st.integers(0, 4)))


@st.composite
def walks(draw: st.DrawFn) -> tuple[Lesson, tuple[str, ...]]:
    """A lesson, and some way that a child can take in it."""
    lesson = draw(lessons())
    path = [lesson.first]
    for _ in range(draw(st.integers(0, 25))):
        page = lesson.page(path[-1])
        if page is None:
            break
        path.append(draw(st.sampled_from(leads_to(page))))
    return lesson, tuple(path)


# ---- ways ----


def test_a_choice_leads_where_its_option_says_and_nowhere_before_one_is_chosen() -> None:
    page = choice("c", "x", "y")
    assert (next_page(page), next_page(page, "o0"), next_page(page, "o1"), next_page(page, "strange")) == (None, "x", "y", None)
    assert next_page(story("s", "z"), "o0") == "z"


@given(walks())
def test_every_page_of_a_way_is_reached(walk: tuple[Lesson, tuple[str, ...]]) -> None:
    lesson, path = walk
    assert set(path) - {END} <= reached(lesson.pages, lesson.first)


@given(lessons())
def test_from_a_page_that_reaches_the_end_the_steps_count_down_to_it(lesson: Lesson) -> None:
    steps = steps_to_end(lesson.pages)
    assert set(steps) == reaches_end(lesson.pages)
    for page in lesson.pages:
        ahead = [
            0 if following == END else steps[following] for following in leads_to(page) if following == END or following in steps
        ]
        assert (page.id in steps) == bool(ahead)
        if ahead:
            assert steps[page.id] == min(ahead) + 1


# ---- how far ----


@given(walks())
def test_the_bar_never_goes_back_on_the_way_on(walk: tuple[Lesson, tuple[str, ...]]) -> None:
    lesson, path = walk
    shares = [stand(lesson, path[: end + 1]).share for end in range(len(path))]
    assert shares == sorted(shares)
    assert all(0 <= share <= 1 for share in shares)


@given(walks(), st.integers(0, 9))
def test_the_bar_is_full_when_the_story_is_over_and_all_is_answered_and_not_before(
    walk: tuple[Lesson, tuple[str, ...]], answered: int
) -> None:
    lesson, path = walk
    questions = len(lesson.review)
    share = stand(lesson, path, answered).share
    if path[-1] == END:
        assert (share == 1) == (answered >= questions)
    elif questions:
        assert share < 1


def test_a_round_trip_counts_each_page_once() -> None:
    assert (stand(ROUND, ("start",)).done, stand(ROUND, ("start",)).whole) == (1, 6)
    after = stand(ROUND, ("start", "choose", "poor", "choose", "good"))
    assert (after.done, after.whole) == (4, 7)


@given(walks())
def test_a_kept_way_is_taken_up_as_it_was(walk: tuple[Lesson, tuple[str, ...]]) -> None:
    lesson, path = walk
    assert known_path(lesson, path) == path


@given(walks(), st.lists(st.sampled_from(["p0", "p1", "p7", "gone", END]), max_size=6).map(tuple))
def test_what_a_new_edition_does_not_have_ends_the_kept_way(
    walk: tuple[Lesson, tuple[str, ...]], strange: tuple[str, ...]
) -> None:
    lesson, _ = walk
    known = known_path(lesson, strange)
    assert known[0] == lesson.first
    for one, following in itertools.pairwise(known):
        page = lesson.page(one)
        assert page is not None
        assert following in leads_to(page)


@given(st.lists(st.sampled_from("abcdefgh"), min_size=1, max_size=300))
def test_a_way_never_grows_without_end_and_keeps_its_first_page(steps: list[str]) -> None:
    path: tuple[str, ...] = ("first",)
    for step in steps:
        path = stepped(path, step)
        assert path[0] == "first"
        assert path[-1] == step
        assert len(path) <= MOST_PATH + 1


def test_a_page_without_a_scene_shows_the_one_before() -> None:
    assert scene_on(ROUND, ("start", "choose")) == Scene("room")
    assert scene_on(ROUND, ("start", "choose", "poor", "choose")) == Scene("sea")
    assert scene_on(ROUND, ("start", "choose", "poor", "choose", "good", END)) == Scene("sea")


# ---- reviews ----


def done(days_ago: int, reviewed_days_ago: int | None = None) -> Progress:
    last = None if reviewed_days_ago is None else DAY - timedelta(days=reviewed_days_ago)
    return Progress("l", Strand.HELP, (), DAY - timedelta(days=days_ago), last)


@given(st.integers(0, 60))
def test_nothing_is_due_before_two_days_and_something_from_then_on(days: int) -> None:
    assert review_due(done(days), DAY) == (days >= 2)


@given(st.integers(2, 60), st.integers(0, 60))
def test_a_review_that_was_done_is_quiet_until_the_next_gap(days: int, ago: int) -> None:
    ago = min(ago, days)
    progress = done(days, ago)
    last_gap = max(gap for gap in REVIEW_AFTER_DAYS if gap <= days)
    assert review_due(progress, DAY) == (days - ago < last_gap)


def test_reviewing_each_time_makes_it_three_times_in_all_and_missing_some_makes_it_fewer() -> None:
    for looks in ([2, 7, 21], [3, 10, 30], [40], [2, 3, 4, 5, 6, 7, 8, 21, 22, 100]):
        progress, times = Progress("l", Strand.HELP, (), DAY), 0
        for day in looks:
            today = DAY + timedelta(days=day)
            if review_due(progress, today):
                progress, times = reviewed(progress, today), times + 1
        assert times == min(3, len(looks))


def test_a_lesson_that_is_not_done_is_never_due_and_the_oldest_comes_first() -> None:
    kept = {
        "new": Progress("new", Strand.HELP, ("start",)),
        "young": Progress("young", Strand.HELP, (), DAY - timedelta(days=3)),
        "old": Progress("old", Strand.HELP, (), DAY - timedelta(days=30)),
        "gone": Progress("gone", Strand.HELP, (), DAY - timedelta(days=40)),
    }
    assert due_reviews(kept, {"new", "young", "old"}, DAY) == ("old", "young")


def test_going_through_a_done_lesson_again_does_not_move_its_reviews() -> None:
    progress = finished(finished(Progress("l", Strand.HELP), DAY), DAY + timedelta(days=5))
    assert (progress.done_on, progress.path) == (DAY, ())


# ---- today ----


def head(id: str, strand: Strand, code: tuple[str, ...] = ("C5",), band: Band = Band.SMALL) -> LessonHead:
    return LessonHead(id, band, strand, code, 5, {}, {})


HEADS = (
    head("self-1", Strand.SELF, ("C1",)),
    head("self-2", Strand.SELF, ("C1",)),
    head("bullying-1", Strand.BULLYING, ("C1",)),
    head("privacy-1", Strand.PRIVACY, ("C8", "C9")),
    head("big", Strand.SELF, ("C1", "C2", "C3"), Band.BIG),
)


def kept(*done_ones: str, begun: str | None = None) -> dict[str, Progress]:
    strands = {one.id: one.strand for one in HEADS}
    found = {id: Progress(id, strands[id], (), DAY) for id in done_ones}
    return found if begun is None else {**found, begun: Progress(begun, strands[begun], ("start",))}


def today(progress: dict[str, Progress], band: Band = Band.SMALL) -> str | None:
    chosen = lesson_today(HEADS, progress, band)
    return None if chosen is None else chosen.id


def test_what_was_begun_comes_first_then_another_strand_with_what_was_not_met() -> None:
    assert today(kept(begun="self-2")) == "self-2"
    assert today({}) == "privacy-1"
    assert today(kept("privacy-1", "self-1")) == "bullying-1"
    assert today(kept("privacy-1", "self-1", "bullying-1")) == "self-2"
    assert today(kept("privacy-1", "self-1", "self-2", "bullying-1")) is None
    assert today({}, Band.BIG) == "big"


@given(st.sets(st.sampled_from([one.id for one in HEADS])))
def test_today_is_always_a_lesson_of_the_band_that_is_not_done(done_ones: set[str]) -> None:
    chosen = today(kept(*done_ones))
    assert chosen is None or (chosen not in done_ones and chosen != "big")
    assert (chosen is None) == (done_ones >= {"self-1", "self-2", "bullying-1", "privacy-1"})


# ---- adults ----


@given(st.sets(st.sampled_from([one.id for one in HEADS])))
def test_an_adult_sees_numbers_by_strand_where_it_is_shared_and_nothing_else(done_ones: set[str]) -> None:
    progress = kept(*done_ones)
    assert counts_for_adults(progress, shared=False) is None
    counts = counts_for_adults(progress, shared=True)
    assert counts is not None
    assert [count.strand for count in counts] == list(Strand)
    assert sum(count.done for count in counts) == len(done_ones)

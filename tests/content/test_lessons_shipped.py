"""The lessons that come with the app: whole, and together all that the Code asks for children.
Must not judge their words; docs/content.md tells who read them."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from app.content.lessons.catalogue import catalogue
from app.content.lessons.reading import read_lesson
from app.content.lessons.vocabulary import HARMS, LANGUAGES
from app.content.places import resources_dir
from app.model.learning import leads_to
from app.model.lessons import Band, Kind, Lesson, Strand

FOLDERS = sorted(path for path in (resources_dir() / "lessons").iterdir() if path.is_dir())


@cache
def lessons() -> tuple[Lesson, ...]:
    return tuple(read_lesson(folder) for folder in FOLDERS)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_a_shipped_lesson_has_no_fault(folder: Path) -> None:
    assert read_lesson(folder).id == folder.name


def test_all_forty_two_are_listed_without_a_problem() -> None:
    found = catalogue()
    assert len(found.heads) == len(FOLDERS) == 42
    assert found.problems == ()
    assert [head.strand for head in found.heads] == sorted((head.strand for head in found.heads), key=list(Strand).index)


def test_together_they_cover_the_code_for_children_and_every_kind_of_abuse() -> None:
    for band in (Band.SMALL, Band.BIG):
        assert {lesson.band for lesson in lessons()} >= {band}
    assert {code for lesson in lessons() for code in lesson.code} >= {f"C{number}" for number in range(1, 11)}
    assert {harm for lesson in lessons() for harm in lesson.harm} == set(HARMS)
    assert {lesson.strand for lesson in lessons()} == set(Strand)
    assert {tag for lesson in lessons() for tag in lesson.circular} == {"safety", "well-being", "cyberbullying"}


def test_no_review_is_answered_right_by_its_place_or_its_length() -> None:
    """The right answer is first, last or longest about as often as chance has it."""
    questions = [(lesson, question) for lesson in lessons() for question in lesson.review]
    places: Counter[int] = Counter()
    longest = 0
    for lesson, question in questions:
        words = lesson.words["vi"].questions[question.id].sayings
        right = [number for number, answer in enumerate(question.answers) if answer.right]
        places.update(right[:1])
        lengths = [len(words[f"answer {answer.id}"].text) for answer in question.answers]
        longest += lengths[right[0]] == max(lengths)
    assert all(count / len(questions) < 0.55 for count in places.values()), places
    assert longest / len(questions) < 0.6, f"{longest} of {len(questions)}"


def test_every_poor_choice_shows_something_else_and_still_comes_to_the_end() -> None:
    for lesson in lessons():
        for page in lesson.pages:
            if page.kind is Kind.CHOICE and any(option.good for option in page.options):
                good = {option.next for option in page.options if option.good}
                poor = {option.next for option in page.options if not option.good}
                assert not poor or poor - good, f"{lesson.id}/{page.id}"


def test_no_two_lessons_share_a_title_or_a_sentence_to_say() -> None:
    for language in LANGUAGES:
        titles = [lesson.words[language].title for lesson in lessons()]
        assert len(set(titles)) == len(titles)
        said = [words.say for lesson in lessons() for words in lesson.words[language].pages.values() if words.say]
        twice = [one for one, times in Counter(said).items() if times > 1]
        assert twice == []


def test_both_languages_are_really_two() -> None:
    for lesson in lessons():
        for id, words in lesson.words["vi"].pages.items():
            assert not words.text or words.text != lesson.words["en"].pages[id].text, f"{lesson.id}/{id}"


def test_a_lesson_takes_its_few_minutes_on_any_way() -> None:
    """At least eight pages with the questions, and no way without a choice, an exercise and a sentence to say."""
    for lesson in lessons():
        shortest = _shortest(lesson)
        assert len(shortest) + len(lesson.review) >= 8, f"{lesson.id}: {shortest}"


def _shortest(lesson: Lesson) -> list[str]:
    ways = [[lesson.first]]
    while True:
        way = ways.pop(0)
        page = lesson.page(way[-1])
        if page is None:
            return way[:-1]
        ways.extend([*way, following] for following in leads_to(page) if following not in way)

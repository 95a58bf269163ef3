"""One lesson from its folder: whole and without a fault, or every fault of it.
Must not decide where lessons lie."""

from __future__ import annotations

from pathlib import Path

from app.content.file_table import Document, FileProblems
from app.content.lessons.check import check_pages, check_speakers, check_words
from app.content.lessons.files import HEAD, MOST_BYTES, start_of
from app.content.lessons.structure import Structure, read_structure
from app.content.lessons.vocabulary import LANGUAGES
from app.content.lessons.words_file import WordsFile, read_words
from app.model.lessons import Lesson
from app.model.problem import Problem

# A child can go through such a lesson all the same; whoever writes it is told.
_OF_MEASURE = frozenset(
    {
        "lesson_all_right", "lesson_few_choices", "lesson_few_pages", "lesson_few_questions", "lesson_no_exercise", "lesson_no_say",
        "lesson_no_source", "lesson_option_shared", "lesson_sentence_long", "lesson_sign",
    }
)  # fmt: skip


def read_lesson(folder: Path, shown: str = "", *, strict: bool = True) -> Lesson:
    """Raises FileProblems with every fault. `shown`: how the folder is called in them (else by its own name).
    `strict` False: what is only too short, too long or without a source is let through, for whoever opens it to read."""
    name = shown or folder.name
    problems: list[Problem] = []
    toml = _text(folder / HEAD, f"{name}/{HEAD}", problems)
    texts = {
        language: text
        for language in LANGUAGES
        if (text := _text(folder / f"{language}.md", f"{name}/{language}.md", problems)) is not None
    }
    if toml is None:
        raise FileProblems(problems)
    try:
        document = Document(toml, f"{name}/{HEAD}")
        structure = read_structure(document)
    except FileProblems as found:
        raise LessonProblems([*found.problems, *problems]) from None
    files = {language: read_words(text, f"{name}/{language}.md") for language, text in texts.items()}
    if not document.problems:
        # The pages are whole, so that what follows does not name the same mistake once more.
        check_pages(document, structure, folder.name)
        for words in files.values():
            check_words(structure, words)
        check_speakers(document, structure, files.values())
    problems += document.problems
    for words in files.values():
        problems += words.problems
    if not strict:
        problems = [problem for problem in problems if problem.id not in _OF_MEASURE]
    if problems:
        raise LessonProblems(problems)
    return _lesson(structure, files)


class LessonProblems(FileProblems):
    """In the order of files, then of lines."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__(problems)
        order = {file: place for place, file in enumerate(dict.fromkeys(problem.facts.get("file") for problem in problems))}
        self.problems = tuple(sorted(self.problems, key=lambda problem: order[problem.facts.get("file")]))


def _text(path: Path, shown: str, problems: list[Problem]) -> str | None:
    try:
        data = start_of(path, MOST_BYTES + 1)
        text = data.decode("utf-8-sig")
    except FileNotFoundError:
        problems.append(Problem("lesson_file_missing", {"file": shown, "line": 1, "right": path.name}))
        return None
    except (OSError, ValueError):
        problems.append(Problem("lesson_file_unreadable", {"file": shown, "line": 1}))
        return None
    if len(data) > MOST_BYTES:
        problems.append(Problem("lesson_file_unreadable", {"file": shown, "line": 1}))
        return None
    return text


def _lesson(structure: Structure, files: dict[str, WordsFile]) -> Lesson:
    return Lesson(
        id=structure.id,
        band=structure.band,
        strand=structure.strand,
        code=structure.code,
        harm=structure.harm,
        circular=structure.circular,
        minutes=structure.minutes,
        first=structure.first,
        sources=structure.sources,
        pages=structure.pages,
        review=structure.review,
        words={language: words.words() for language, words in files.items()},
    )

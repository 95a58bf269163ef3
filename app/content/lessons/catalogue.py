"""All lessons of this PC: those that came with the app, and those that a school put beside them.
Must not read more of a lesson than the list shows; one that is damaged is left out and told of, never an error."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.content.lessons.files import HEAD, MOST_BYTES, start_of
from app.content.lessons.vocabulary import CODE, LANGUAGES
from app.content.lessons.words_file import read_title
from app.content.places import resources_dir
from app.model.lessons import Band, Lesson, LessonHead, Strand
from app.model.problem import Problem

_PAGES = re.compile(r"^\s*\[\[", re.MULTILINE)
_TITLE_BYTES = 2048  # title and the line below it stand at the top
MOST_LESSONS = 500


@dataclass(frozen=True, slots=True)
class Catalogue:
    """`problems`: one a lesson that is left out."""

    heads: tuple[LessonHead, ...]
    folders: dict[str, Path]
    problems: tuple[Problem, ...]

    def head(self, id: str) -> LessonHead | None:
        return next((head for head in self.heads if head.id == id), None)

    def opened(self, id: str) -> Lesson:
        """The whole lesson. Raises FileProblems: damaged, or gone meanwhile."""
        # Only now: the list does without reader and checker.
        from app.content.lessons.reading import read_lesson

        return read_lesson(self.folders[id], strict=False)

    def without(self, id: str) -> Catalogue:
        """As if a lesson that could not be opened were not there."""
        heads = tuple(head for head in self.heads if head.id != id)
        return Catalogue(heads, self.folders, (*self.problems, Problem("lesson_gone", {"lesson": id})))


def catalogue(folders: Sequence[Path] = (), shipped: Path | None = None) -> Catalogue:
    """By strand, then as the folders are called. `folders`: a school's own, which may be missing. A name that is taken is taken."""
    heads: dict[str, LessonHead] = {}
    places: dict[str, Path] = {}
    problems: list[Problem] = []
    for root in (shipped or resources_dir() / "lessons", *folders):
        for folder in _inside(root)[:MOST_LESSONS]:
            try:
                head = _head(folder)
            except (OSError, ValueError, KeyError, TypeError, RecursionError):
                problems.append(Problem("lesson_gone", {"lesson": folder.name}))
                continue
            if head.id in heads:
                problems.append(Problem("lesson_twice", {"file": str(folder / HEAD), "line": 1, "wrong": head.id}))
                continue
            heads[head.id], places[head.id] = head, folder
    strands = list(Strand)
    return Catalogue(
        tuple(sorted(heads.values(), key=lambda head: (strands.index(head.strand), head.band.value, head.id))),
        places,
        tuple(problems),
    )


def _inside(root: Path) -> list[Path]:
    try:
        return sorted(path for path in root.iterdir() if not path.name.startswith((".", "_")) and path.is_dir())
    except OSError:
        return []  # no such folder, or not for us to read


def _head(folder: Path) -> LessonHead:
    """Raises OSError, ValueError (TOML, an unknown word, letters), KeyError, TypeError, RecursionError (lists in lists in lists)."""
    text = start_of(folder / HEAD, MOST_BYTES).decode("utf-8-sig")
    pages = _PAGES.search(text)
    data = tomllib.loads(text if pages is None else text[: pages.start()])
    if data["id"] != folder.name or not isinstance(data["minutes"], int):
        raise ValueError(folder.name)
    titles = {language: read_title(_top(folder / f"{language}.md")) for language in LANGUAGES}
    if not all(title for title, _ in titles.values()):
        raise ValueError(folder.name)
    return LessonHead(
        id=folder.name,
        band=Band(data["band"]),
        strand=Strand(data["strand"]),
        code=tuple(code for code in data["code"] if code in CODE),
        minutes=data["minutes"],
        titles={language: title for language, (title, _) in titles.items()},
        abouts={language: about for language, (_, about) in titles.items()},
    )


def _top(path: Path) -> str:
    # A letter that is cut at the end lies below what is wanted.
    return start_of(path, _TITLE_BYTES).decode("utf-8-sig", errors="ignore")

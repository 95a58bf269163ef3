"""vi.md and en.md: every word of a lesson in one language, with the line of each.
Must not know the pages of the lesson; check.py holds both against each other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from app.model.lessons import Bubble, LessonWords, PageWords, Saying
from app.model.problem import Problem

PARTS = ("says", "option", "say", "bin", "item", "left", "right", "part", "answer")  # what may stand after ###
_NAMED = frozenset(PARTS) - {"say"}
_REVIEW = re.compile(r"review\s+(\S+?)\s*(?::\s*(.*))?$")
_PAGE = re.compile(r"([^\s:]+)\s*(?::\s*(.*))?$")
_LINE_END = re.compile(r"\r\n|\r|\n")  # where an editor counts a line; a page break or a NUL ends none
_UNSEEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029]")  # controls but the tab, and U+2028


@dataclass(frozen=True, slots=True)
class Run:
    """A paragraph as it is read: lines that follow each other, joined."""

    lines: tuple[tuple[int, str], ...]

    @property
    def text(self) -> str:
        return " ".join(text for _, text in self.lines)

    def line_at(self, offset: int) -> int:
        """On which line of the file that place of the text stands."""
        for number, text in self.lines:
            if offset <= len(text):
                return number
            offset -= len(text) + 1
        return self.lines[-1][0]


@dataclass(slots=True)
class Piece:
    """A run of text under one heading: its lines with their numbers, and the lines of its why."""

    line: int
    text: list[tuple[int, str]] = field(default_factory=list)
    why: list[tuple[int, str]] = field(default_factory=list)

    def paragraphs(self) -> tuple[str, ...]:
        return _joined(self.text)

    def saying(self) -> Saying:
        return Saying("\n".join(_joined(self.text)), "\n".join(_joined(self.why)))


@dataclass(slots=True)
class Section:
    """A page or a question."""

    line: int
    heading: str
    body: Piece
    bubbles: list[tuple[str, Piece]] = field(default_factory=list)
    parts: dict[str, Piece] = field(default_factory=dict)  # "option ask", "say"

    def words(self) -> PageWords:
        said = self.parts.get("say")
        return PageWords(
            heading=self.heading,
            text=self.body.paragraphs(),
            bubbles=tuple(Bubble(who, piece.saying().text) for who, piece in self.bubbles),
            say=said.saying().text if said is not None else "",
            sayings={name: piece.saying() for name, piece in self.parts.items() if name != "say"},
        )

    def runs(self) -> Iterator[Run]:
        """Every paragraph of words in it, the heading first."""
        if self.heading:
            yield Run(((self.line, self.heading),))
        for piece in (self.body, *(piece for _, piece in self.bubbles), *self.parts.values()):
            yield from _runs(piece.text)
            yield from _runs(piece.why)


@dataclass(slots=True)
class WordsFile:
    file: str
    problems: list[Problem]
    title: str = ""
    about: Piece = field(default_factory=lambda: Piece(1))
    pages: dict[str, Section] = field(default_factory=dict)
    questions: dict[str, Section] = field(default_factory=dict)

    def problem(self, id: str, line: int, **facts: str | int) -> None:
        self.problems.append(Problem(id, {"file": self.file, "line": line, **facts}))

    def words(self) -> LessonWords:
        return LessonWords(
            title=self.title,
            about=" ".join(_joined(self.about.why)),
            pages={id: section.words() for id, section in self.pages.items()},
            questions={id: section.words() for id, section in self.questions.items()},
        )

    def runs(self) -> list[Run]:
        """Every paragraph of words in it. The lines under the title are one, however they are parted: the list shows them so."""
        about = tuple((number, line) for number, line in self.about.why if line)
        found = [Run(((self.about.line, self.title),)), *([Run(about)] if about else [])]
        for section in (*self.pages.values(), *self.questions.values()):
            found.extend(section.runs())
        return found


def read_words(text: str, file: str) -> WordsFile:
    """What could be read; `problems` has the rest."""
    found = WordsFile(file, [])
    section: Section | None = None
    piece: Piece | None = None
    for number, raw in enumerate(_LINE_END.split(text), 1):
        line, unseen = _seen(raw)
        if unseen:
            found.problem("lesson_sign", number, wrong=f"U+{ord(unseen):04X}")
        if line.startswith("###"):
            piece = _part(found, section, number, line)
        elif line.startswith("##"):
            section = _section(found, number, line[2:].strip())
            piece = section.body
        elif line.startswith("#"):
            section = None
            piece = _title(found, number, line[1:].strip())
        elif piece is None:
            if line:
                found.problem("lesson_words_before", number, wrong=line[:60], right="# …")
        elif line.startswith(">"):
            piece.why.append((number, line[1:].strip()))
        else:
            if line and piece is found.about:
                found.problem("lesson_words_before", number, wrong=line[:60], right="> …")
            piece.text.append((number, line))
            if piece.why and not line:
                piece.why.append((number, line))
    if not found.title:
        found.problem("lesson_words_title", 1, right="# …")
    elif not found.words().about:
        found.problem("lesson_words_about", found.about.line, right="> …")
    return found


def read_title(text: str) -> tuple[str, str]:
    """Only the title and the line under it, for the list; what lies below the first page is not looked at."""
    title, about = "", []
    for raw in _LINE_END.split(text):
        line, _ = _seen(raw)
        if line.startswith("##"):
            break
        if line.startswith("#"):
            title = line[1:].strip()
        elif line.startswith(">"):
            about.append(line[1:].strip())
    return title, " ".join(part for part in about if part)


def _seen(raw: str) -> tuple[str, str]:
    """The line with a space for each sign that nobody sees, and the first of them."""
    unseen = _UNSEEN.search(raw)
    return (raw.strip(), "") if unseen is None else (_UNSEEN.sub(" ", raw).strip(), unseen[0])


def _title(found: WordsFile, number: int, title: str) -> Piece:
    if found.title or found.pages or found.questions:
        found.problem("lesson_words_title", number, right="## …")
    else:
        found.title, found.about = title, Piece(number)
    return found.about


def _section(found: WordsFile, number: int, heading: str) -> Section:
    review = _REVIEW.fullmatch(heading)
    page = _PAGE.fullmatch(heading)
    match = review or page
    if match is None:
        found.problem("lesson_words_heading", number, wrong=heading[:60], right="## start: …")
        return Section(number, "", Piece(number))
    id, words = match[1], (match[2] or "").strip()
    section = Section(number, words, Piece(number))
    into = found.questions if review is not None else found.pages
    if id in into:
        found.problem("file_twice", number, key="##", wrong=id)
    else:
        into[id] = section
    return section


def _part(found: WordsFile, section: Section | None, number: int, line: str) -> Piece:
    piece = Piece(number)
    what, _, id = line[3:].strip().partition(" ")
    id = id.strip()
    if section is None:
        found.problem("lesson_words_before", number, wrong=line[:60], right="## start: …")
        return piece
    if what not in PARTS or (bool(id) != (what in _NAMED)) or " " in id:
        right = " | ".join(f"### {part} …" if part in _NAMED else f"### {part}" for part in PARTS)
        found.problem("lesson_words_heading", number, wrong=line[:60], right=right)
        return piece
    if what == "says":
        section.bubbles.append((id, piece))
        return piece
    name = f"{what} {id}" if id else what
    if name in section.parts:
        found.problem("file_twice", number, key="###", wrong=name)
    else:
        section.parts[name] = piece
    return piece


def _runs(lines: list[tuple[int, str]]) -> list[Run]:
    """Lines that follow each other, parted by blank ones."""
    paragraphs: list[list[tuple[int, str]]] = [[]]
    for number, line in lines:
        if line:
            paragraphs[-1].append((number, line))
        elif paragraphs[-1]:
            paragraphs.append([])
    return [Run(tuple(paragraph)) for paragraph in paragraphs if paragraph]


def _joined(lines: list[tuple[int, str]]) -> tuple[str, ...]:
    """Paragraphs: lines that follow each other belong together, a blank line parts them."""
    return tuple(run.text for run in _runs(lines))

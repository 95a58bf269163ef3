"""lesson.toml: how the pages of a lesson hang together, with every mistake taken down at its line.
Must not look at the words of a lesson; words_file.py reads them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import Enum
from typing import TypeVar

from app.content.file_table import Document, Table
from app.content.lessons.vocabulary import CIRCULAR, CODE, HARMS
from app.content.scenes import vocabulary as scenes
from app.model.lessons import (
    Answer,
    Band,
    By,
    Figure,
    Item,
    Kind,
    Look,
    Option,
    Page,
    Part,
    Question,
    Scene,
    Strand,
    Thing,
    Tool,
)

_KEYS = ("format", "id", "band", "strand", "code", "harm", "circular", "minutes", "first", "sources", "page", "review")
_OF_ALL = ("id", "kind", "scene", "tool")
_OF_KIND = {
    Kind.STORY: ("next",),
    Kind.CHOICE: ("options",),
    Kind.SAY: ("next",),
    Kind.SORT: ("next", "bins", "items"),
    Kind.MATCH: ("next", "pairs"),
    Kind.SPOT: ("next", "look", "parts"),
}
ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_MOST_TEXT = 300
LEAST_MINUTES, MOST_MINUTES = 3, 6

Mark = TypeVar("Mark", bound=Enum)
Named = TypeVar("Named", Page, Question)


@dataclass(frozen=True, slots=True)
class Structure:
    """A lesson without its words."""

    id: str
    band: Band
    strand: Strand
    code: tuple[str, ...]
    harm: tuple[str, ...]
    circular: tuple[str, ...]
    minutes: int
    first: str
    sources: tuple[str, ...]
    pages: tuple[Page, ...]
    review: tuple[Question, ...]


def read_structure(document: Document) -> Structure:
    """What could be read; `document.problems` has the rest. Raises FileProblems for a newer format."""
    document.check_format()
    root = document.root
    root.only(_KEYS)
    return Structure(
        id=_id(root),
        band=_mark(root, "band", Band, Band.BIG),
        strand=_mark(root, "strand", Strand, Strand.SELF),
        code=_words_of(root, "code", CODE, '"C4"'),
        harm=_words_of(root, "harm", HARMS, '"privacy"'),
        circular=_circular(root),
        minutes=_minutes(root),
        first=_id(root, "first"),
        sources=_sources(root),
        pages=_once(_page(table) for table in root.tables("page")),
        review=_once(_question(table) for table in root.tables("review")),
    )


# ---- the head ----


def _id(table: Table, key: str = "id") -> str:
    if key not in table:
        table.missing(key, f'{key} = "…"')
        return ""
    value = table.data[key]
    if not isinstance(value, str) or not ID.fullmatch(value):
        table.wrong(key, "a-z 0-9 -")
        return ""
    return value


def _mark(table: Table, key: str, kind: type[Mark], default: Mark) -> Mark:
    """One of the words of an enum, which has to be there."""
    if key not in table:
        table.missing(key, f'{key} = "{default.value}"')
    found = table.choice(key, [one.value for one in kind])
    return default if found is None else kind(found)


def _words_of(table: Table, key: str, known: Collection[str], example: str) -> tuple[str, ...]:
    """At least one of the known words."""
    if key not in table:
        table.missing(key, f"{key} = [{example}]")
    found = table.list_of(key, example)
    if found is None:
        return ()
    if not found:
        table.wrong(key, f"[{example}]")
    for index, one in enumerate(found):
        if one not in known:
            table.document.problem("file_value", table.at(key, index), wrong=one, right=" | ".join(known))
        elif one in found[:index]:
            table.document.problem("file_twice", table.at(key, index), wrong=one)
    return tuple(one for one in found if one in known)


def _circular(root: Table) -> tuple[str, ...]:
    found = _words_of(root, "circular", CIRCULAR, '"safety"')
    if found and "safety" not in found:
        root.wrong("circular", '["safety", …]')
    return found


def _minutes(root: Table) -> int:
    if "minutes" not in root:
        root.missing("minutes", "minutes = 5")
    return root.number("minutes", LEAST_MINUTES, LEAST_MINUTES, MOST_MINUTES)


def _sources(root: Table) -> tuple[str, ...]:
    """May be empty, and may not be left out: whoever states no fact says so."""
    if "sources" not in root:
        root.missing("sources", "sources = []")
    found = root.list_of("sources", '"…"') or []
    for index, one in enumerate(found):
        if not isinstance(one, str) or not one.strip() or len(one) > _MOST_TEXT:
            root.document.problem("file_value", root.at("sources", index), wrong=one, right='"…"')
    return tuple(one for one in found if isinstance(one, str))


# ---- pages ----


def _once(found: Iterable[tuple[Table, Named | None]]) -> tuple[Named, ...]:
    kept: dict[str, Named] = {}
    for table, one in found:
        if one is None:
            continue
        if one.id in kept:
            table.document.problem("file_twice", table.at("id"), wrong=one.id)
        else:
            kept[one.id] = one
    return tuple(kept.values())


def _page(table: Table) -> tuple[Table, Page | None]:
    id = _id(table)
    if id == "end":
        table.wrong("id", '"the-end"')
    if "kind" not in table:
        table.missing("kind", 'kind = "story"')
    kind_word = table.choice("kind", [kind.value for kind in Kind])
    if not id or kind_word is None:
        return table, None
    kind = Kind(kind_word)
    table.only((*_OF_ALL, *_OF_KIND[kind]))
    bins = _ids(table, "bins", 2, 3) if kind is Kind.SORT else ()
    return table, Page(
        id=id,
        kind=kind,
        next=None if kind is Kind.CHOICE else _id(table, "next"),
        scene=_scene(table),
        tool=_mark(table, "tool", Tool, Tool.HELP) if "tool" in table else None,
        options=_options(table) if kind is Kind.CHOICE else (),
        bins=bins,
        items=_items(table, bins) if kind is Kind.SORT else (),
        pairs=_ids(table, "pairs", 2, 8) if kind is Kind.MATCH else (),
        look=_mark(table, "look", Look, Look.CHAT) if kind is Kind.SPOT else None,
        parts=_parts(table) if kind is Kind.SPOT else (),
    )


def _ids(table: Table, key: str, least: int, most: int) -> tuple[str, ...]:
    if key not in table:
        table.missing(key, f'{key} = ["…", "…"]')
        return ()
    found = table.list_of(key, '"…", "…"')
    if found is None:
        return ()
    if not least <= len(found) <= most:
        table.document.problem("lesson_count", table.at(key), wrong=len(found), right=f"{least} … {most}")
    for index, one in enumerate(found):
        if not isinstance(one, str) or not ID.fullmatch(one):
            table.document.problem("file_value", table.at(key, index), wrong=one, right="a-z 0-9 -")
        elif one in found[:index]:
            table.document.problem("file_twice", table.at(key, index), wrong=one)
    return tuple(dict.fromkeys(one for one in found if isinstance(one, str)))


def _rows(table: Table, key: str, example: str, known: tuple[str, ...], least: int, most: int) -> list[tuple[Table, str]]:
    """The tables of a list with their ids; one without an id is taken down and left out."""
    if key not in table:
        table.missing(key, f"{key} = [ {example} ]")
        return []
    rows = table.tables(key)
    if not least <= len(rows) <= most:
        table.document.problem("lesson_count", table.at(key), wrong=len(rows), right=f"{least} … {most}")
    found: list[tuple[Table, str]] = []
    seen: set[str] = set()
    for row in rows:
        row.only(known)
        id = _id(row)
        if id in seen:
            row.document.problem("file_twice", row.at("id"), wrong=id)
        elif id:
            seen.add(id)
            found.append((row, id))
    return found


def _options(table: Table) -> tuple[Option, ...]:
    rows = _rows(table, "options", '{ id = "ask", next = "asked", good = true }', ("id", "next", "good"), 2, 4)
    return tuple(Option(id, _id(row, "next"), row.yes_no("good", False)) for row, id in rows)


def _items(table: Table, bins: tuple[str, ...]) -> tuple[Item, ...]:
    found: list[Item] = []
    for row, id in _rows(table, "items", '{ id = "party", bin = "light" }', ("id", "bin"), 2, 10):
        if "bin" not in row:
            row.missing("bin", f'bin = "{bins[0] if bins else "…"}"')
        bin = row.choice("bin", bins) if bins else None
        if bin is not None:
            found.append(Item(id, bin))
    return tuple(found)


def _parts(table: Table) -> tuple[Part, ...]:
    rows = _rows(table, "parts", '{ id = "secret", by = "other", clue = true }', ("id", "by", "clue"), 2, 10)
    found = tuple(Part(id, _mark(row, "by", By, By.OTHER), row.yes_no("clue", False)) for row, id in rows)
    if found and not any(part.clue for part in found):
        table.document.problem("lesson_no_clue", table.at("parts"), right="clue = true")
    return found


def _question(table: Table) -> tuple[Table, Question | None]:
    table.only(("id", "answers"))
    id = _id(table)
    answers = tuple(
        Answer(answer, row.yes_no("right", False))
        for row, answer in _rows(table, "answers", '{ id = "ask", right = true }', ("id", "right"), 2, 4)
    )
    if answers and not any(answer.right for answer in answers):
        table.document.problem("lesson_no_right", table.at("answers"), right="right = true")
    return table, Question(id, answers) if id else None


# ---- scenes ----


def _scene(page: Table) -> Scene | None:
    table = page.table("scene", '{ place = "room" }')
    if table is None:
        return None
    table.only(("place", "people", "things"))
    place = _word(table, "place", scenes.PLACES)
    rows = [(row, figure) for row in table.tables("people") if (figure := _figure(row)) is not None]
    if len(rows) > scenes.MOST_PEOPLE:
        table.document.problem("lesson_count", table.at("people"), wrong=len(rows), right=f"0 … {scenes.MOST_PEOPLE}")
    for index, (row, figure) in enumerate(rows):
        before = [other for _, other in rows[:index]]
        if figure.at in {other.at for other in before}:
            row.document.problem("file_twice", row.at("at"), wrong=figure.at)
        if figure.who in {other.who for other in before}:
            row.document.problem("file_twice", row.at("who"), wrong=figure.who)
    people = tuple(figure for _, figure in rows)
    things = tuple(thing for row in table.tables("things") if (thing := _thing(row)) is not None)
    return Scene(place, people, things) if place else None


def _word(table: Table, key: str, known: tuple[str, ...]) -> str:
    if key not in table:
        table.missing(key, f'{key} = "{known[0]}"')
    return table.choice(key, known) or ""


def _one_of(table: Table, key: str, known: tuple[str, ...], default: str) -> str:
    return table.choice(key, known) or default


def _figure(table: Table) -> Figure | None:
    table.only(("who", "pose", "mood", "at", "holds", "facing"))
    who = _word(table, "who", scenes.WHO)
    pose = _one_of(table, "pose", scenes.POSES, "stand")
    if pose == "hold" and "holds" not in table:
        table.missing("holds", 'holds = "phone"')
    return (
        Figure(
            who=who,
            pose=pose,
            mood=_one_of(table, "mood", scenes.MOODS, "calm"),
            at=_one_of(table, "at", scenes.ATS, "middle"),
            holds=table.choice("holds", scenes.THINGS),
            facing=table.choice("facing", scenes.FACINGS),
        )
        if who
        else None
    )


def _thing(table: Table) -> Thing | None:
    table.only(("what", "at", "shows"))
    what = _word(table, "what", scenes.THINGS)
    if "shows" in table and what and what not in scenes.SCREENS:
        table.document.problem("lesson_shows", table.at("shows"), wrong=what, right=" | ".join(scenes.SCREENS))
    shows = table.choice("shows", scenes.SHOWS)
    return Thing(what, _one_of(table, "at", scenes.ATS, "middle"), shows) if what else None

"""Read a table of a TOML file key by key and take down every mistake with file, line, key, what is wrong and what would be right.
Must not word anything: each mistake is a Problem."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Collection, Mapping
from typing import Any

from app.content.nearest import nearest
from app.content.toml_lines import Path, lines_of
from app.content.toml_twice import twice
from app.model.problem import Fact, Problem

FORMAT = 1
_PIN = re.compile(r"(?<![\w-])[\"']?pin[\"']?\s*=")  # what follows is never shown, not even where it is miswritten
_SHOWN = 60  # characters of a wrong value that are shown


class FileProblems(Exception):
    """Everything that is wrong with a file, in the order of its lines."""

    def __init__(self, problems: Collection[Problem]) -> None:
        super().__init__(", ".join(problem.id for problem in problems))
        self.problems = tuple(sorted(problems, key=lambda problem: int(problem.facts.get("line") or 0)))


class Document:
    """A file being read. `problems` grows; the caller asks `end` whether it may be used."""

    def __init__(self, text: str, file: str) -> None:
        self.file = file
        self.problems: list[Problem] = []
        self.lines: Mapping[Path, int] = {(): 1}
        try:
            data = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            raise FileProblems([_no_toml(text, file, str(error))]) from None
        except (RecursionError, ValueError):  # lists in lists in lists; a number of thousands of digits
            raise FileProblems([Problem("file_toml", {"file": file, "line": 1, "wrong": _line_of(text, 1)})]) from None
        self.lines = lines_of(text)
        self.root = Table(self, (), data)

    def check_format(self) -> None:
        """A file of a newer format is not read further: its keys may mean something else."""
        found = self.root.data.get("format")
        if found is None:
            self.problem("file_format_missing", (), key="format", right=f"format = {FORMAT}")
        elif not isinstance(found, int) or isinstance(found, bool) or found < 1:
            self.problem("file_value", ("format",), wrong=found, right=str(FORMAT))
        elif found > FORMAT:
            self.problem("file_format_newer", ("format",), wrong=found, right=str(FORMAT))
            raise FileProblems(self.problems)

    def problem(self, id: str, path: Path, *, key: str | None = None, wrong: object = None, right: str | None = None) -> None:
        facts: dict[str, Fact] = {"file": self.file, "line": self.line(path), "key": key or dotted(path)}
        if wrong is not None:
            facts["wrong"] = shown(wrong)
        if right is not None:
            facts["right"] = right
        self.problems.append(Problem(id, facts))

    def take(self, id: str, facts: Mapping[str, Fact]) -> None:
        """A mistake that someone else has found."""
        self.problems.append(Problem(id, {"file": self.file, **facts}))

    def line(self, path: Path) -> int:
        while path not in self.lines:
            path = path[:-1]
        return self.lines[path]

    def end(self) -> None:
        if self.problems:
            raise FileProblems(self.problems)


class Table:
    """One table. Each getter returns its default and takes down a problem where the value is wrong."""

    def __init__(self, document: Document, path: Path, data: Mapping[str, Any]) -> None:
        self.document = document
        self.path = path
        self.data = data

    def __contains__(self, key: str) -> bool:
        return key in self.data

    def at(self, *key: str | int) -> Path:
        return (*self.path, *key)

    def only(self, known: Collection[str]) -> None:
        """Every other key is a mistake; the nearest right one is named."""
        for key in self.data:
            if key not in known:
                self.document.problem("file_key_unknown", self.at(key), right=nearest(key, known) or " | ".join(known))

    def wrong(self, key: str, right: str) -> None:
        self.document.problem("file_value", self.at(key), wrong=self.data[key], right=right)

    def missing(self, key: str, example: str) -> None:
        self.document.problem("file_key_missing", self.path, key=dotted(self.at(key)), right=example)

    def number(self, key: str, default: int, least: int, most: int) -> int:
        if key not in self.data:
            return default
        value = self.data[key]
        if not is_number(value, least, most):
            self.wrong(key, f"{least} … {most}")
            return default
        number: int = value
        return number

    def yes_no(self, key: str, default: bool) -> bool:
        value = self.data.get(key, default)
        if not isinstance(value, bool):
            self.wrong(key, "true | false")
            return default
        return value

    def text(self, key: str, example: str, most: int = 100) -> str | None:
        """None: not there, or wrong."""
        if key not in self.data:
            return None
        value = self.data[key]
        if not isinstance(value, str) or not value.strip() or len(value) > most or "\n" in value or "\0" in value:
            self.wrong(key, f'"{example}"')
            return None
        return value

    def choice(self, key: str, values: Collection[str]) -> str | None:
        if key not in self.data:
            return None
        value = self.data[key]
        if not isinstance(value, str) or value not in values:
            near = nearest(value, values, 0.6) if isinstance(value, str) else None
            self.wrong(key, " | ".join(f'"{one}"' for one in (values if near is None else [near])))
            return None
        return value

    def list_of(self, key: str, example: str) -> list[Any] | None:
        if key not in self.data:
            return None
        value = self.data[key]
        if not isinstance(value, list):
            self.wrong(key, f"[{example}]")
            return None
        return value

    def table(self, key: str, example: str) -> Table | None:
        if key not in self.data:
            return None
        value = self.data[key]
        if not isinstance(value, dict):
            self.wrong(key, example)
            return None
        return Table(self.document, self.at(key), value)

    def tables(self, key: str) -> list[Table]:
        """An array of tables; one that is no table is taken down and left out."""
        if key not in self.data:
            return []
        value = self.data[key]
        if isinstance(value, dict):
            # Its head alone is shown: a PIN may stand in it.
            line = self.document.line(self.at(key))
            self.document.take("file_value", {"line": line, "key": key, "wrong": f"[{key}]", "right": f"[[{key}]]"})
            return []
        if not isinstance(value, list):
            self.wrong(key, f"[[{key}]]")
            return []
        found: list[Table] = []
        for index, one in enumerate(value):
            if isinstance(one, dict):
                found.append(Table(self.document, self.at(key, index), one))
            else:
                self.document.problem("file_value", self.at(key, index), wrong=one, right=f"[[{key}]]")
        return found


def is_number(value: object, least: int, most: int) -> bool:
    """true and false are numbers to Python, and 3.0 is none to us."""
    return isinstance(value, int) and not isinstance(value, bool) and least <= value <= most


def dotted(path: Path) -> str:
    """`apps[2].rule`, counted from 1 as people count."""
    text = ""
    for part in path:
        text += f"[{part + 1}]" if isinstance(part, int) else f".{part}" if text else part
    return _visible(text)


def shown(value: object) -> str:
    if isinstance(value, (str, bool, int, float, list, dict)):
        text = json.dumps(value, ensure_ascii=False, default=str)
    else:
        text = str(value)
    text = _visible(text)
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


def _no_toml(text: str, file: str, said: str) -> Problem:
    where = re.search(r"\(at line (\d+), column \d+\)|\(at end of document\)", said)
    line = int(where[1]) if where is not None and where[1] else text.rstrip().count("\n") + 1
    found = twice(text, line, said)
    if found is None:
        return Problem("file_toml", {"file": file, "line": line, "wrong": _line_of(text, line)})
    key, line, table = found
    return Problem("file_table_twice" if table else "file_key_twice", {"file": file, "line": line, "key": key[:_SHOWN]})


def _line_of(text: str, line: int) -> str:
    lines = text.splitlines()
    found = lines[line - 1].strip() if 0 < line <= len(lines) else ""
    pin = _PIN.search(found)
    return _visible((found if pin is None else f"{found[: pin.start()]}pin = …").replace("\t", " ")[:_SHOWN])


def _visible(text: str) -> str:
    """A sign that a terminal would obey, or not show at all, as its number."""
    return "".join(sign if sign.isprintable() else f"\\u{ord(sign):04x}" for sign in text)

"""The file of `haidang setup FILE`: checked whole, each mistake with its line.
Must not ask the OS who may read a file (that is handed in), nor put a PIN into a problem."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.content.file_table import Document, Table, dotted
from app.model.access import pin_problem
from app.model.people import Role
from app.model.problem import Problem, ProblemError

YOUNGEST, OLDEST = 3, 17
MOST_NAME = 40
MOST_BYTES = 1024 * 1024
_ROLES = {"parent": Role.PARENT, "helper": Role.HELPER}
Private = Callable[[Path], bool]


@dataclass(frozen=True, slots=True)
class AdultWanted:
    name: str
    role: Role
    pin: str
    accounts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ChildWanted:
    nickname: str
    birth_year: int
    accounts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SetupWanted:
    language: str
    adults: tuple[AdultWanted, ...]
    children: tuple[ChildWanted, ...]


def read_text(path: Path) -> str:
    """Raises ProblemError("file_unreadable")."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
        text = data.decode("utf-8-sig")
    except (OSError, ValueError) as error:
        raise ProblemError("file_unreadable", file=str(path)) from error
    if len(data) > MOST_BYTES:
        raise ProblemError("file_unreadable", file=str(path))
    return text


def first_line(path: Path, private: Private) -> str:
    """A PIN or code that a file keeps. Raises ProblemError: file_unreadable, pin_file_open, pin_file_empty."""
    text = read_text(path)
    if not private(path):
        raise ProblemError("pin_file_open", file=str(path))
    line = (text.splitlines() or [""])[0].strip()
    if not line:
        raise ProblemError("pin_file_empty", file=str(path))
    return line


def read_setup(path: Path, year: int, private: Private) -> SetupWanted:
    """Raises FileProblems, or ProblemError where the file cannot be read. `private`: whether nobody else may read a file."""
    document = Document(read_text(path), str(path))
    document.check_format()
    root = document.root
    root.only(("format", "language", "adult", "child"))
    setup = SetupWanted(
        language=root.choice("language", ("vi", "en")) or "vi",
        adults=tuple(_adult(table, path, private) for table in root.tables("adult")),
        children=tuple(_child(table, year) for table in root.tables("child")),
    )
    document.end()
    return setup


def _adult(table: Table, path: Path, private: Private) -> AdultWanted:
    table.only(("name", "role", "pin", "pin_file", "accounts"))
    return AdultWanted(
        name=_name(table, "name", "Mẹ"),
        role=_ROLES[table.choice("role", tuple(_ROLES)) or "parent"],
        pin=_pin(table, path, private),
        accounts=_accounts(table),
    )


def _child(table: Table, year: int) -> ChildWanted:
    table.only(("nickname", "birth_year", "age", "accounts"))
    return ChildWanted(_name(table, "nickname", "Bin"), _birth_year(table, year), _accounts(table))


def _name(table: Table, key: str, example: str) -> str:
    if key not in table:
        table.missing(key, f'{key} = "{example}"')
    return (table.text(key, example, MOST_NAME) or "").strip()


def _accounts(table: Table) -> tuple[str, ...]:
    found = table.list_of("accounts", '"bin"') or []
    if not all(isinstance(name, str) and name.strip() for name in found):
        table.wrong("accounts", '["bin"]')
        return ()
    return tuple(name.strip() for name in found)


def _birth_year(table: Table, year: int) -> int:
    youngest = year - YOUNGEST
    if "birth_year" in table and "age" in table:
        table.wrong("age", "birth_year | age")
    elif "age" in table:
        return year - table.number("age", YOUNGEST, YOUNGEST, OLDEST)
    elif "birth_year" not in table:
        table.missing("birth_year", f"birth_year = {year - 8}")
    return table.number("birth_year", youngest, year - OLDEST, youngest)


# ---- PINs ----


def _pin(table: Table, path: Path, private: Private) -> str:
    if "pin" in table and "pin_file" in table:
        _without_value(table, "pin", "pin | pin_file")
    elif "pin_file" in table:
        name = table.text("pin_file", "pin.txt", 4096)
        if name is None:
            return ""
        try:
            return _checked(table, "pin_file", first_line(path.parent / name, private))
        except ProblemError as error:
            _take(table, "pin_file", error.problem)
    elif "pin" not in table:
        table.missing("pin_file", 'pin_file = "pin.txt"')
    elif not private(path):
        _take(table, "pin", Problem("pin_file_open", {"file": str(path)}))
    elif not isinstance(table.data["pin"], str):
        _without_value(table, "pin", '"……"')
    else:
        return _checked(table, "pin", table.data["pin"])
    return ""


def _without_value(table: Table, key: str, right: str) -> None:
    """A PIN is not for the screen."""
    table.document.problem("file_value", table.at(key), wrong="…", right=right)


def _checked(table: Table, key: str, pin: str) -> str:
    problem = pin_problem(pin)
    if problem is not None:
        _take(table, key, problem)
    return pin


def _take(table: Table, key: str, problem: Problem) -> None:
    """The same problem, told with the place in this file; the other file is `pin_file`."""
    facts = {f"pin_{name}" if name == "file" else name: value for name, value in problem.facts.items()}
    path = table.at(key)
    table.document.take(f"setup_{problem.id}", {**facts, "line": table.document.line(path), "key": dotted(path)})

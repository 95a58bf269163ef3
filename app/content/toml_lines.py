"""On which line each key and element of a TOML text stands, which tomllib does not tell.
Must not judge the text: tomllib has read it without error before."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping

Path = tuple[str | int, ...]

_BARE_END = frozenset(",]}#\n\r")
_SPACE = " \t"


def lines_of(text: str) -> Mapping[Path, int]:
    """Path (`("apps", 0, "rule")`) -> line, from 1. Tables stand where they are first named."""
    return _Scan(text).run()


class _Scan:
    def __init__(self, text: str) -> None:
        self._text = text.replace("\r\n", "\n")
        self._at = 0
        self._line = 1
        self._lines: dict[Path, int] = {(): 1}
        self._last: dict[Path, int] = {}  # array of tables -> index of its newest table

    def run(self) -> dict[Path, int]:
        table: Path = ()
        while self._skip_blank():
            if self._peek("[["):
                self._go(2)
                table = self._header(self._key(), new=True)
                self._go(2)
            elif self._peek("["):
                self._go(1)
                table = self._header(self._key(), new=False)
                self._go(1)
            else:
                self._pair(table)
        return self._lines

    # ---- moving ----

    def _peek(self, wanted: str) -> bool:
        return self._text.startswith(wanted, self._at)

    def _go(self, count: int) -> None:
        self._line += self._text.count("\n", self._at, self._at + count)
        self._at += count

    def _char(self) -> str:
        return self._text[self._at : self._at + 1]

    def _skip_space(self) -> None:
        while self._char() and self._char() in _SPACE:
            self._go(1)

    def _skip_blank(self) -> bool:
        """Over white space, ends of lines, commas and comments. False: the text ends here."""
        while self._char():
            if self._char() in " \t\n\r,":
                self._go(1)
            elif self._char() == "#":
                end = self._text.find("\n", self._at)
                self._go((len(self._text) if end < 0 else end) - self._at)
            else:
                return True
        return False

    # ---- parts ----

    def _key(self) -> list[str]:
        """A dotted key, up to what follows it."""
        parts: list[str] = []
        while True:
            self._skip_space()
            parts.append(self._string() if self._char() in "\"'" else self._bare_key())
            self._skip_space()
            if self._char() != ".":
                return parts
            self._go(1)

    def _bare_key(self) -> str:
        start = self._at
        while self._char() and (self._char().isalnum() or self._char() in "-_"):
            self._go(1)
        return self._text[start : self._at]

    def _string(self) -> str:
        start, quote = self._at, self._char()
        marks = quote * 3 if self._peek(quote * 3) else quote
        self._go(len(marks))
        while not self._peek(marks):
            self._go(2 if quote == '"' and self._char() == "\\" else 1)
        self._go(len(marks))
        while len(marks) == 3 and self._char() == quote:
            self._go(1)  # up to two quotes may stand right before the closing ones
        value: str = tomllib.loads("x = " + self._text[start : self._at])["x"]
        return value

    def _header(self, key: list[str], *, new: bool) -> Path:
        path: Path = ()
        for part in key[:-1]:
            path = self._inside((*path, part))
        path = (*path, key[-1])
        if not new:
            path = self._inside(path)
            self._lines.setdefault(path, self._line)
            return path
        self._lines.setdefault(path, self._line)
        self._last[path] = self._last.get(path, -1) + 1
        path = (*path, self._last[path])
        self._lines[path] = self._line
        return path

    def _inside(self, path: Path) -> Path:
        """A name inside an array of tables means its newest table."""
        self._lines.setdefault(path, self._line)
        return (*path, self._last[path]) if path in self._last else path

    def _pair(self, table: Path) -> None:
        line = self._line
        path = table
        for part in self._key():
            path = (*path, part)
            self._lines.setdefault(path, line)
        self._go(1)  # =
        self._skip_space()
        self._value(path)

    def _value(self, path: Path) -> None:
        if self._char() in ('"', "'"):
            self._string()
        elif self._char() == "[":
            self._array(path)
        elif self._char() == "{":
            self._go(1)
            while self._skip_blank() and self._char() != "}":
                self._pair(path)
            self._go(1)
        else:
            while self._char() and self._char() not in _BARE_END:
                self._go(1)

    def _array(self, path: Path) -> None:
        self._go(1)
        index = 0
        while self._skip_blank() and self._char() != "]":
            self._lines[(*path, index)] = self._line
            self._value((*path, index))
            index += 1
        self._go(1)

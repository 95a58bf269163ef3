"""What stands twice in a TOML text, which tomllib tells without the key.
Must not be asked about a text that has another mistake."""

from __future__ import annotations

import re

_PART = r"(?:[A-Za-z0-9_-]+|\"[^\"\n]*\"|'[^'\n]*')"
_KEY = re.compile(rf"\s*({_PART}(?:\s*\.\s*{_PART})*)\s*=")
_HEADER = re.compile(rf"\s*(\[\[?)\s*({_PART}(?:\s*\.\s*{_PART})*)\s*\]")
_INLINE = re.compile(r"Duplicate inline table key '(.*)' \(")
_SAID = ("Cannot overwrite a value", "Duplicate inline table key", "Cannot declare")


def twice(text: str, line: int, said: str) -> tuple[str, int, bool] | None:
    """Key, its line and whether it is a table's head; None: the mistake is another one. `said`: what tomllib says, `line`: where."""
    if not said.startswith(_SAID):
        return None
    lines = text.split("\n")[:line]
    inline = _INLINE.match(said)
    # A value may go on over several lines, and tomllib tells of its end.
    for number in range(len(lines), 0, -1):
        header = _HEADER.match(lines[number - 1])
        if header is not None:
            return _plain(header[2]), number, True
        key = _KEY.match(lines[number - 1])
        if key is not None:
            return ".".join([*_table(lines[:number]), _plain(key[1]), *([inline[1]] if inline else [])]), number, False
    return None


def _table(lines: list[str]) -> list[str]:
    """The table in which the last of these lines stands, as people count: apps[2]."""
    found = [header for line in lines if (header := _HEADER.match(line)) is not None]
    if not found:
        return []
    name = _plain(found[-1][2])
    count = sum(header[1] == "[[" and _plain(header[2]) == name for header in found)
    return [f"{name}[{count}]" if found[-1][1] == "[[" else name]


def _plain(key: str) -> str:
    return ".".join(part.strip("\"'") for part in re.findall(_PART, key))

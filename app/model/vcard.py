"""Contact cards as RFC 6350 writes them: a name, and a note.
Pure text: no file; nothing else of a contact may go into one."""

from __future__ import annotations

from collections.abc import Iterable

MOST_OCTETS = 75  # of a line, its break not counted


def vcards(people: Iterable[tuple[str, str]]) -> str:
    """`people`: nickname and where they met."""
    return "".join(_card(nickname, where) for nickname, where in people)


def _card(nickname: str, where: str) -> str:
    # FN has to be there (RFC 6350, 6.2.1); nobody's full name is known here.
    lines = (
        "BEGIN:VCARD",
        "VERSION:4.0",
        f"FN:{_escaped(nickname)}",
        f"NICKNAME:{_escaped(nickname)}",
        f"NOTE:{_escaped(where)}",
        "END:VCARD",
    )
    return "".join(_folded(line) + "\r\n" for line in lines)


def _escaped(text: str) -> str:
    for sign, written in (("\\", "\\\\"), ("\r\n", "\n"), ("\r", "\n"), ("\n", "\\n"), (",", "\\,"), (";", "\\;")):
        text = text.replace(sign, written)
    return text


def _folded(line: str) -> str:
    """Never inside a letter of several octets."""
    folded, octets = "", 0
    for sign in line:
        length = len(sign.encode())
        if octets + length > MOST_OCTETS:
            folded += "\r\n "
            octets = 1
        folded += sign
        octets += length
    return folded

"""Numbers of rows as the ids that the rest of the program knows ("c1", "a2", "g3", "r4", "p5").
Must not look anything up."""

from __future__ import annotations

from app.model.problem import ProblemError

CHILD = "c"
ADULT = "a"
GRANT = "g"
REQUEST = "r"
CONSENT = "p"


def outside(kind: str, number: int) -> str:
    return f"{kind}{number}"


def inside(kind: str, id: str) -> int:
    """Raises ProblemError("not_found") for an id that we never gave."""
    number = id.removeprefix(kind)
    if number == id or not number.isascii() or not number.isdigit() or len(number) > 18:
        raise ProblemError("not_found", what=id[:80])
    return int(number)

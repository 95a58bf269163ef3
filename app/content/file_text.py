"""What is read of a file as text: UTF-8, or a mistake with its line.
Must not open a file; whoever does knows how much of it may be read."""

from __future__ import annotations

from app.model.problem import ProblemError


def as_text(data: bytes, file: str) -> str:
    """Letters and line ends as they are. Raises ProblemError("file_not_utf8")."""
    wrong = data.find(b"\0")  # no text has one, but plain letters in UTF-16 would pass for UTF-8 with it
    if wrong < 0:
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError as error:
            wrong = error.start
    raise ProblemError("file_not_utf8", file=file, line=data.count(b"\n", 0, wrong) + 1)

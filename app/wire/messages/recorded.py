"""What is kept about a child and who sees it.
Must not hold behaviour."""

from __future__ import annotations

import msgspec

from app.model.people import RecordedAnswer
from app.wire.messages.base import Ask, Say


class Recorded(Ask, frozen=True, tag="recorded"):
    """Everything that is kept about the calling child (or, for a parent, `child`) and who can see it."""

    child: str | None = None


class RecordedItem(msgspec.Struct, frozen=True):
    """`what` is a key the screen words. `apart`: sealed, in no backup and no export; listed alike whether there is anything of it or not,
    so never counted. "chosen" in `seen_by`: whom the child picks for that one thing, and nobody else."""

    what: str
    count: int | None
    kept_days: int | None
    oldest: str | None
    seen_by: tuple[str, ...]  # names of adults; "child" for the child itself
    apart: bool = False


class RecordedIs(Say, frozen=True, tag="recorded_is"):
    child: str
    tracking: str
    answer: RecordedAnswer
    items: tuple[RecordedItem, ...]


class AnswerRecorded(Ask, frozen=True, tag="answer_recorded"):
    """The child saw the page in its own session and answers. TALK is never turned into YES by anyone else."""

    answer: RecordedAnswer

"""Problems: telling an adult, and what is kept privately for it.
Must not hold anything but words; they never name who was told."""

from __future__ import annotations

from app.content.problems.wording import QT_TRANSLATE_NOOP, Wording

TELL = {
    "private_unavailable": Wording(
        QT_TRANSLATE_NOOP("problems", "The private part of Hải Đăng cannot be opened just now."),
        QT_TRANSLATE_NOOP("problems", "Try again in a moment. 111 and talking to an adult do not need it."),
    ),
}

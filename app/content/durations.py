"""Lengths of time in words.
Must not round in anyone's favour: whole minutes where hours are named, seconds only below a minute."""

from __future__ import annotations

from app.content.words import Words


class Durations:
    """A class, because lupdate sees a count only in calls of `tr`, and takes the class's name for the context."""

    def __init__(self, words: Words) -> None:
        self._words = words

    def tr(self, source: str, comment: str, n: int) -> str:
        return self._words.translate("Durations", source, comment, n)

    def in_words(self, seconds: int) -> str:
        if seconds < 60:
            return self.tr("%n second(s)", "", max(0, seconds))
        hours, minutes = divmod(seconds // 60, 60)
        parts = []
        if hours:
            parts.append(self.tr("%n hour(s)", "", hours))
        if minutes or not hours:
            parts.append(self.tr("%n minute(s)", "", minutes))
        return " ".join(parts)


def in_words(seconds: int, words: Words) -> str:
    """ "1 hour 20 minutes", "39 minutes", "45 seconds"."""
    return Durations(words).in_words(seconds)

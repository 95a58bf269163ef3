"""Lengths of time in words.
Must not round in anyone's favour: whole minutes where hours are named, seconds only below a minute."""

from __future__ import annotations

from app.content.words import Words


def in_words(seconds: int, words: Words) -> str:
    """ "1 hour 20 minutes", "39 minutes", "45 seconds"."""
    if seconds < 60:
        return words.translate("durations", "%n second(s)", "", max(0, seconds))
    hours, minutes = divmod(seconds // 60, 60)
    parts = []
    if hours:
        parts.append(words.translate("durations", "%n hour(s)", "", hours))
    if minutes or not hours:
        parts.append(words.translate("durations", "%n minute(s)", "", minutes))
    return " ".join(parts)

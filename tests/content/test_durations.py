"""Lengths of time in words."""

from __future__ import annotations

import pytest

from app.content.durations import in_words
from app.content.words import Words


@pytest.mark.parametrize(
    ("seconds", "english", "vietnamese"),
    [
        (0, "0 seconds", "0 giây"),
        (1, "1 second", "1 giây"),
        (59, "59 seconds", "59 giây"),
        (60, "1 minute", "1 phút"),
        (119, "1 minute", "1 phút"),
        (2340, "39 minutes", "39 phút"),
        (3600, "1 hour", "1 giờ"),
        (7260, "2 hours 1 minute", "2 giờ 1 phút"),
    ],
)
def test_a_length_is_said_as_people_say_it(seconds: int, english: str, vietnamese: str) -> None:
    assert in_words(seconds, Words("en")) == english
    assert in_words(seconds, Words("vi")) == vietnamese

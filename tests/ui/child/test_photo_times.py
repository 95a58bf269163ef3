"""The moments of a photo, as every other date on the screen is written."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.checks.finding import PhotoAbout, PhotoFinding, PhotoFormat, PhotoKind, PhotoReport
from tests.ui.traces import left_in
from ui.child.checks.photo_card import PhotoCard
from ui.child.checks.photo_state import PhotoState, Step
from ui.child.checks.photo_times import as_dates
from ui.language import Dates, Language


@pytest.fixture
def language(qtbot: QtBot) -> Iterator[Language]:
    made = Language()
    made.set("en")
    yield made
    made.set("en")
    made.deleteLater()


@pytest.mark.parametrize(
    ("written", "english", "vietnamese"),
    [
        ("2026-11-22 16:20:11", "22/11/2026, 16:20", "16:20 ngày 22/11/2026"),
        ("2026-11-22T06:05:11+07:00", "22/11/2026, 06:05", "06:05 ngày 22/11/2026"),
        ("2026-11-22", "22/11/2026", "22/11/2026"),
        ("20261122", "22/11/2026", "22/11/2026"),
        (
            "2026-11-22 16:20:11, 2024-05-03",
            "22/11/2026, 16:20, 3/5/2024",
            "16:20 ngày 22/11/2026, 3/5/2024",
        ),
        ("0000-00-00 00:00:00", "0000-00-00 00:00:00", "0000-00-00 00:00:00"),
        ("Fri, 3 May 2024 10:00", "Fri, 3 May 2024 10:00", "Fri, 3 May 2024 10:00"),
        ("162011+0700", "162011+0700", "162011+0700"),
        ("", "", ""),
    ],
)
def test_a_moment_is_written_as_the_screen_speaks(language: Language, written: str, english: str, vietnamese: str) -> None:
    dates = Dates()
    assert as_dates(written, dates) == english
    language.set("vi")
    assert as_dates(written, dates) == vietnamese


def test_the_page_says_it_so_and_follows_the_language(language: Language, qtbot: QtBot) -> None:
    card = PhotoCard()
    qtbot.addWidget(card)
    finding = PhotoFinding(PhotoKind.TIME, PhotoAbout.TAKEN, "2024-05-03 16:20:11")
    card.show_state(PhotoState(Step.SHOWN, "a.jpg", report=PhotoReport(PhotoFormat.JPEG, 1, 1, (finding,))))
    assert left_in(card, "Taken on: 3/5/2024, 16:20")
    language.set("vi")
    card.retell()
    assert left_in(card, "16:20 ngày 3/5/2024")

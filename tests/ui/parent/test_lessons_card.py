"""What parents see of lessons: numbers by area while the child shares them, and else nothing at all."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.model.learning import StrandCount
from app.model.lessons import Strand
from app.wire.messages import LessonCountsAre
from ui.language import Language
from ui.parent.lessons_card import LessonsCard
from ui.widgets.chip import Chip


@pytest.fixture(autouse=True)
def language(qapp: QApplication) -> Iterator[None]:
    made = Language()
    made.set("en")
    yield
    made.deleteLater()


def card(qtbot: QtBot, counts: LessonCountsAre) -> LessonsCard:
    made = LessonsCard()
    qtbot.addWidget(made)
    made.show_counts("Bin", counts)
    return made


def test_where_nothing_is_shared_nothing_stands_there(qtbot: QtBot) -> None:
    made = card(qtbot, LessonCountsAre(None))
    assert made.isHidden()
    assert made.findChildren(Chip) == []


def test_what_is_shared_is_a_number_for_each_area_with_one(qtbot: QtBot) -> None:
    counts = LessonCountsAre((StrandCount(Strand.PRIVACY, 2), StrandCount(Strand.HELP, 0), StrandCount(Strand.SELF, 1)))
    made = card(qtbot, counts)
    assert not made.isHidden()
    assert [chip.text() for chip in made.findChildren(Chip)] == ["What is mine alone: 2", "Who I am: 1"]


def test_taking_the_sharing_back_empties_it(qtbot: QtBot) -> None:
    made = card(qtbot, LessonCountsAre((StrandCount(Strand.PRIVACY, 2),)))
    made.show_counts("Bin", LessonCountsAre(None))
    assert made.isHidden()
    assert [chip for chip in made.findChildren(Chip) if not chip.isHidden()] == []

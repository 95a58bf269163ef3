"""Pages of "How do you feel?" filled with what a family would see, for the audit and for pictures.
Must not be imported by the app."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from app.model.feelings import About, Feeling
from app.model.problem import Problem
from app.wire.messages import FeelingAdult, FeelingIs, FeelingsAre, SharedFeeling
from ui.child.feelings.feelings_page import FeelingsPage
from ui.child.feelings.feelings_state import FeelingsState, about, felt, kept_for_oneself, shown
from ui.page_base import PageMaker
from ui.parent.parent_words import ParentWords
from ui.parent.tell import LettersPage
from ui.parent.tell_state import LettersState
from ui.theme import Audience

ADULTS = (FeelingAdult("a1", "Mẹ Hương"), FeelingAdult("a2", "Bố"), FeelingAdult("a3", "Bà ngoại Nguyễn Thị Minh Khai"))
SHARED = (
    SharedFeeling("1", "Mẹ Hương", "2026-11-23T18:02:00+07:00"),
    SharedFeeling("2", "Bà ngoại Nguyễn Thị Minh Khai", "2026-11-20T07:30:00+07:00"),
)
FRESH = FeelingsState(adults=ADULTS)
SAD = about(felt(FRESH, Feeling.SAD), About.HOME)


def page(state: FeelingsState) -> QWidget:
    made = FeelingsPage()
    made.show_state(state)
    return made


def shown_to_an_adult() -> QWidget:
    page = LettersPage(ParentWords())
    page.show_state(LettersState(told=True))
    page.feelings.show_feelings(
        FeelingsAre(
            (
                FeelingIs("Bin", "2026-11-24T18:02:00+07:00", Feeling.WORRIED, About.SCHOOL),
                FeelingIs("Nguyễn Hoàng Nguyệt Ánh", "2026-11-23T20:10:00+07:00", Feeling.HAPPY, About.FRIENDS),
            )
        )
    )
    return page


PAGES = (
    PageMaker("feelings", Audience.CHILD_SMALL, lambda: page(FRESH)),
    PageMaker("feelings-shared", Audience.CHILD_BIG, lambda: page(replace(FRESH, shared=SHARED))),
    PageMaker("feelings-about", Audience.CHILD_SMALL, lambda: page(felt(FRESH, Feeling.WORRIED))),
    PageMaker("feelings-show", Audience.CHILD_SMALL, lambda: page(about(felt(FRESH, Feeling.HAPPY), About.FRIENDS))),
    PageMaker("feelings-show-low", Audience.CHILD_SMALL, lambda: page(SAD)),
    PageMaker("feelings-refused", Audience.CHILD_BIG, lambda: page(replace(SAD, problem=Problem("private_unavailable")))),
    PageMaker("feelings-kept", Audience.CHILD_SMALL, lambda: page(kept_for_oneself(SAD))),
    PageMaker("parent-feelings", Audience.PARENT, shown_to_an_adult),
    PageMaker("feelings-shown", Audience.CHILD_SMALL, lambda: page(shown(about(felt(FRESH, Feeling.ANGRY), About.GAME), "Mẹ Hương"))),
)  # fmt: skip

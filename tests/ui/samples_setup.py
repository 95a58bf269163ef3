"""The first run, "what is recorded" and "who is using this PC" filled with what a family would see, for the audit and for pictures.
Must not be imported by the app."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.model.people import Adult, RecordedAnswer, Role
from app.wire.messages import RecordedIs, RecordedItem
from ui.child.recorded import RecordedPage
from ui.child.who import WhoPage
from ui.child.who_state import ChildToChoose, WhoState
from ui.page_base import PageMaker
from ui.theme import Audience

PARENTS = ("Mẹ Hương", "Bố")
ALL = (*PARENTS, "Bà ngoại", "child")


def told(answer: RecordedAnswer = RecordedAnswer.NOT_SHOWN, tracking: str = "totals") -> RecordedIs:
    seen = (*PARENTS, "child")
    return RecordedIs(
        child="c1",
        tracking=tracking,
        answer=answer,
        items=(
            RecordedItem("day_totals", 12, 403, "2026-11-12", seen),
            RecordedItem("app_minutes", 48, 403, "2026-11-12", seen),
            RecordedItem("intervals", 130, 30, "2026-11-12", seen),
            RecordedItem("apps", 9, None, "2026-11-12", seen),
            RecordedItem("requests", 2, 403, "2026-11-20", ALL),
            RecordedItem("rule_changes", 1, None, "2026-11-12", seen),
            RecordedItem("grants", 3, 403, "2026-11-13", seen),
            RecordedItem("clock_notes", 0, 403, None, seen),
        ),
    )


def recorded(answer: RecordedAnswer, tracking: str) -> QWidget:
    page = RecordedPage()
    page.show_recorded(told(answer, tracking))
    return page


def who(children: tuple[str, ...]) -> QWidget:
    page = WhoPage()
    page.show_state(
        WhoState(
            tuple(ChildToChoose(f"c{number}", name) for number, name in enumerate(children)),
            (Adult("a1", "Mẹ Hương", Role.PARENT), Adult("a2", "Bố", Role.PARENT)),
        )
    )
    return page


PAGES: tuple[PageMaker, ...] = (
    PageMaker("recorded-first", Audience.CHILD_SMALL, lambda: recorded(RecordedAnswer.NOT_SHOWN, "totals")),
    PageMaker("recorded-talk", Audience.CHILD_SMALL, lambda: recorded(RecordedAnswer.TALK, "totals")),
    PageMaker("recorded-yes", Audience.CHILD_BIG, lambda: recorded(RecordedAnswer.YES, "full")),
    PageMaker("who", Audience.CHILD_SMALL, lambda: who(("Bin", "Nguyệt Ánh"))),
)

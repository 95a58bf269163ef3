"""The first run, "what is recorded" and "who is using this PC" filled with what a family would see, for the audit and for pictures.
Must not be imported by the app."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.content.presets import preset
from app.model.people import Adult, RecordedAnswer, Role
from app.model.protection import Level, Why
from app.wire.messages import RecordedIs, RecordedItem
from ui.child.recorded import RecordedPage
from ui.child.recorded_state import recorded_state
from ui.child.who import WhoPage
from ui.child.who_state import ChildToChoose, WhoState
from ui.page_base import PageMaker, Speaking
from ui.setup.begin_pages import AboutPage, AccountsPage, LanguagePage
from ui.setup.end_pages import DonePage, RecoveryState, RecoveryWords, ShownPage
from ui.setup.people_pages import AdultsPage, ChildrenPage
from ui.setup.preset_page import PresetPage
from ui.setup.preset_state import PresetState
from ui.setup.setup_state import (
    AdultDraft,
    ChildDraft,
    SetupDraft,
    Sharing,
    Step,
    adult_faults,
    allowance,
    child_faults,
)
from ui.setup.wizard import NOT_BACK_FROM
from ui.setup.wizard_words import ART, WizardWords
from ui.theme import Audience
from ui.widgets.button import ButtonKind
from ui.widgets.wizard import WizardFrame

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
            RecordedItem("said_of_rules", 1, 403, "2026-11-24", seen),
            RecordedItem("pauses", 4, 403, "2026-11-13", seen),
            RecordedItem("clock_notes", 0, 403, None, seen),
            RecordedItem("profile", 1, None, None, ALL),
            RecordedItem("messages", None, 30, None, ("chosen", "child"), apart=True),
            RecordedItem("whom_you_tell", None, None, None, ("child",), apart=True),
            RecordedItem("contacts", None, 30, None, seen, apart=True),
            RecordedItem("feelings", None, 30, None, ("chosen", "child"), apart=True),
            RecordedItem("lessons", None, None, None, ("child",), apart=True),
            RecordedItem("plan", None, None, None, ("child",), apart=True),
            RecordedItem("code", None, None, None, ("child",), apart=True),
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


class Framed(Speaking):
    """One step in the wizard's frame, as the wizard words it."""

    def __init__(self, step: Step, page: QWidget, answered: bool = False, later: bool = False) -> None:
        super().__init__()
        self._step, self._answered, self._later = step, answered, later
        self._words = WizardWords(self)
        self._frame = WizardFrame()
        self._frame.show_art(ART[step])
        self._frame.show_page(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._frame)
        self.retell()

    def retell(self) -> None:
        steps = tuple(Step)
        self._frame.show_step(steps.index(self._step) + 1, len(steps), self._words.place(self._step))
        self._frame.set_title(*self._words.title(self._step, "Bin", later=self._later))
        back = "" if self._step in NOT_BACK_FROM else self._words.back()
        self._frame.set_buttons(back, self._words.on(self._step, answered=self._answered, busy=False), self._words.help())
        later = self._step is Step.RECORDED and not self._answered
        self._frame.set_next_kind(ButtonKind.QUIET if later else ButtonKind.MAIN)


DRAFT = SetupDraft(
    sharing=Sharing.APART,
    adults=(
        AdultDraft("Mẹ Hương", Role.PARENT, "204816", "204816", "huong"),
        AdultDraft("Bà ngoại", Role.HELPER, "123456", "", None),
    ),
    children=(ChildDraft("Bin", 2018, "bin"), ChildDraft("Bin", None, None)),
)
ACCOUNTS = ("huong", "bin", "nguyet-anh")


def language_page() -> QWidget:
    page = LanguagePage()
    page.show_state(DRAFT)
    return Framed(Step.LANGUAGE, page)


def accounts_page() -> QWidget:
    page = AccountsPage()
    page.show_state(DRAFT, ACCOUNTS)
    return Framed(Step.ACCOUNTS, page)


def adults_page(faulty: bool) -> QWidget:
    page = AdultsPage()
    page.show_state(DRAFT.adults if faulty else DRAFT.adults[:1], ACCOUNTS, DRAFT.sharing)
    if faulty:
        page.show_faults(adult_faults(DRAFT))
    return Framed(Step.ADULTS, page)


def children_page(faulty: bool) -> QWidget:
    page = ChildrenPage()
    page.show_state(DRAFT.children if faulty else DRAFT.children[:1], ACCOUNTS, DRAFT.sharing, 2026)
    if faulty:
        page.show_faults(child_faults(DRAFT, 2026))
    return Framed(Step.CHILDREN, page)


def preset_page(age: int) -> QWidget:
    page = PresetPage()
    policy = preset("Bin", age, "Asia/Ho_Chi_Minh")
    page.show_state(PresetState("Bin", age, allowance(policy), ("WHO 2020: …",), age < 6))
    return Framed(Step.PRESET, page)


def recovery_page(saved: bool) -> QWidget:
    page = RecoveryWords()
    page.show_state(
        RecoveryState("7KQ2-M4XH-0WPD-9TZ3-B5RC", Path("/home/huong/Documents/hai-dang-recovery-code.txt") if saved else None)
    )
    return Framed(Step.RECOVERY, page)


def shown_page(now: bool) -> QWidget:
    page = ShownPage()
    if now:
        page.show_now(recorded_state(told()))
    else:
        page.show_later(("Bin", "Nguyệt Ánh"))
    return Framed(Step.RECORDED, page, answered=not now, later=not now)


def done_page() -> QWidget:
    page = DonePage()
    page.show_state(Level.REMINDER, (Why.SAME_ACCOUNT, Why.NO_FREEZER))
    return Framed(Step.DONE, page)


PAGES: tuple[PageMaker, ...] = (
    PageMaker("setup-1-language", Audience.PARENT, language_page),
    PageMaker("setup-2-about", Audience.PARENT, lambda: Framed(Step.ABOUT, AboutPage())),
    PageMaker("setup-3-accounts", Audience.PARENT, accounts_page),
    PageMaker("setup-4-adults", Audience.PARENT, lambda: adults_page(False)),
    PageMaker("setup-4-adults-faults", Audience.PARENT, lambda: adults_page(True)),
    PageMaker("setup-5-children", Audience.PARENT, lambda: children_page(False)),
    PageMaker("setup-5-children-faults", Audience.PARENT, lambda: children_page(True)),
    PageMaker("setup-6-preset", Audience.PARENT, lambda: preset_page(8)),
    PageMaker("setup-6-preset-open", Audience.PARENT, lambda: preset_page(16)),
    PageMaker("setup-7-recovery", Audience.PARENT, lambda: recovery_page(True)),
    PageMaker("setup-8-recorded", Audience.CHILD_SMALL, lambda: shown_page(True)),
    PageMaker("setup-8-recorded-later", Audience.PARENT, lambda: shown_page(False)),
    PageMaker("setup-9-done", Audience.PARENT, done_page),
    PageMaker("recorded-first", Audience.CHILD_SMALL, lambda: recorded(RecordedAnswer.NOT_SHOWN, "totals")),
    PageMaker("recorded-talk", Audience.CHILD_SMALL, lambda: recorded(RecordedAnswer.TALK, "totals")),
    PageMaker("recorded-yes", Audience.CHILD_BIG, lambda: recorded(RecordedAnswer.YES, "full")),
    PageMaker("who", Audience.CHILD_SMALL, lambda: who(("Bin", "Nguyệt Ánh"))),
)

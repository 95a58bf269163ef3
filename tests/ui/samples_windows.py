"""The windows and modes that join pages, each with a link without a guard, for the audit and the pictures.
Must not be imported by the app."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.model.people import Adult, RecordedAnswer, Role
from app.model.problem import Problem
from app.wire import messages as wire
from tests.ui.fake_link import FakeLink
from tests.ui.samples_child import ANSWERED, ASKED
from tests.ui.samples_parent import BIN, DAYS, REQUESTS, status
from tests.ui.samples_setup import told
from ui.child.child_mode import ChildMode
from ui.child.who_mode import WhoMode
from ui.help.alone import HelpWindow
from ui.language import Language
from ui.link import AWAY, LinkState
from ui.page_base import PageMaker
from ui.parent.answer_sheet import AnswerSheet
from ui.parent.parent_mode import ParentMode
from ui.parent.parent_words import ParentWords
from ui.setup.wizard import SetupWizard
from ui.theme import Audience, Icon
from ui.tray import OwnSign
from ui.warning.card import WIDTH, WarningCard
from ui.window import MainWindow

ADULTS = (
    Adult("a1", "Mẹ Hương", Role.PARENT),
    Adult("a2", "Bố", Role.PARENT),
    Adult("a3", "Bà ngoại", Role.HELPER),
)


class AsTheWindow:
    """The looks of the window around it, for whoever wants to dress a part anew."""

    def dress(self, root: QWidget, audience: Audience, mode: object = None) -> None:
        pass


REFUSED = Problem("guard_away", {"why": "store_newer", "file": "/home/baongoc/.local/share/haidang/haidang.db"})


def main_window(
    state: LinkState = LinkState.READY,
    opened: Callable[[ChildMode, FakeLink], None] | None = None,
    *,
    asked: bool = False,
    away: Problem = AWAY,
) -> QWidget:
    link = FakeLink(state)
    link.away = away
    window = MainWindow(link, FakeLink, AsTheWindow(), Language())  # type: ignore[arg-type] # the same faces
    link.tell_status(wire.StatusIs(1, status().guard, (BIN,), status().now, who="c1"))
    if asked:
        link.answer(wire.RequestsAre((ASKED, ANSWERED)), wire.Requests)
    if state is not LinkState.READY:
        link.set_state(state)
    if opened is not None:
        opened(window.child_mode, link)
    return window


def opened_help(mode: ChildMode, _link: FakeLink) -> None:
    mode.open_help()


def opened_recorded(mode: ChildMode, link: FakeLink) -> None:
    mode.open("recorded")
    link.answer(told(RecordedAnswer.YES, "full"), wire.Recorded)


def asking(mode: ChildMode, _link: FakeLink) -> None:
    mode.ask_for_time()


def parent_mode(*, behind: bool) -> QWidget:
    link = FakeLink()
    link.status = status()
    mode = ParentMode(link, AsTheWindow(), Language())  # type: ignore[arg-type] # the same faces
    mode.begin()
    family = wire.FamilyIs("vi", ADULTS, (), (), "me", None, None, {"a1": 0, "a2": 0, "a3": 0})
    link.answer(family, wire.Family)
    if behind:
        mode._open("a1", "246810")
        link.answer(wire.ParentOpened("a1", "Mẹ Hương", Role.PARENT, 600), wire.OpenParent)
        link.answer(wire.RequestsAre(REQUESTS), wire.Requests)
        link.answer(wire.ReportIs(1, BIN.nickname, DAYS[0].day, DAYS[-1].day, DAYS), wire.Report)
    return mode


def wizard() -> QWidget:
    return SetupWizard(FakeLink(), AsTheWindow(), Language(), this_year=2026)  # type: ignore[arg-type] # the same faces


def wizard_left_alone() -> QWidget:
    link = FakeLink()
    made = SetupWizard(link, AsTheWindow(), Language(), this_year=2026)  # type: ignore[arg-type] # the same faces
    link.away = REFUSED
    link.set_state(LinkState.AWAY)
    return made


def gate_left_alone() -> QWidget:
    link = FakeLink()
    mode = ParentMode(link, AsTheWindow(), Language())  # type: ignore[arg-type] # the same faces
    mode.begin()
    link.away = REFUSED
    link.set_state(LinkState.AWAY)
    return mode


def who_mode() -> QWidget:
    mode = WhoMode(FakeLink())  # type: ignore[arg-type] # the same face as Link
    mode.show_status(status())
    return mode


def answering() -> QWidget:
    root = QWidget()
    sheet = AnswerSheet(root, ParentWords(root))
    sheet.begin(ASKED, "Bin", wire.AnswerKind.LATER)
    sheet.open_sheet()
    return root


def in_the_corner(small: QWidget, width: int | None = None) -> QWidget:
    """A window that stands by itself, over the page of another program."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    if width is not None:
        small.setFixedWidth(width)
    column.addWidget(small, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    return holder


class Warned(WarningCard):
    """Worded as `ui.warning` does."""

    def __init__(self) -> None:
        super().__init__("Hải Đăng")
        self.retell()

    def retell(self) -> None:
        title, text, ask, ok = (
            QCoreApplication.translate("Warnings", words, "", 5)
            for words in (
                "%n more minute(s) of PC time", "Then it rests, and everything stays as it is.", "Ask for more time", "All right",
            )
        )  # fmt: skip
        self.show_words(Icon.CLOCK_COUNTDOWN, title, text, ask, ok)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retell()


class Told(OwnSign):
    def __init__(self) -> None:
        super().__init__()
        self.show_text("Hải Đăng · còn 39 phút")


PAGES = (
    PageMaker("window-home", Audience.CHILD_SMALL, main_window),
    PageMaker("window-home-asked", Audience.CHILD_SMALL, lambda: main_window(asked=True)),
    PageMaker("window-home-away", Audience.CHILD_SMALL, lambda: main_window(LinkState.AWAY)),
    PageMaker("window-home-refused", Audience.CHILD_SMALL, lambda: main_window(LinkState.AWAY, away=REFUSED)),
    PageMaker("window-home-differs", Audience.CHILD_SMALL, lambda: main_window(LinkState.DIFFERS)),
    PageMaker("window-ask", Audience.CHILD_SMALL, lambda: main_window(opened=asking)),
    PageMaker("window-help", Audience.CHILD_SMALL, lambda: main_window(opened=opened_help)),
    PageMaker("window-recorded", Audience.CHILD_SMALL, lambda: main_window(opened=opened_recorded)),
    PageMaker("window-help-alone", Audience.CHILD_SMALL, HelpWindow),
    PageMaker("window-who", Audience.CHILD_SMALL, who_mode),
    PageMaker("window-wizard", Audience.PARENT, wizard),
    PageMaker("window-wizard-refused", Audience.PARENT, wizard_left_alone),
    PageMaker("window-parents-gate", Audience.PARENT, lambda: parent_mode(behind=False)),
    PageMaker("window-parents-gate-refused", Audience.PARENT, gate_left_alone),
    PageMaker("window-parents", Audience.PARENT, lambda: parent_mode(behind=True)),
    PageMaker("window-warning", Audience.CHILD_SMALL, lambda: in_the_corner(Warned(), WIDTH)),
    PageMaker("window-sign", Audience.PARENT, lambda: in_the_corner(Told())),
    PageMaker("parent-requests-answer", Audience.PARENT, answering),
)

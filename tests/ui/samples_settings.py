"""People, Protection and Settings filled with what a family would see, for the audit and for pictures.
Must not be imported by the app."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.model.people import Adult, Child, RecordedAnswer, Role
from app.model.problem import Problem
from app.wire.messages import Check, DoctorIs, FamilyIs, Note, NotesAre, OsAccount, RetentionIs
from ui.page_base import PageMaker
from ui.parent.people import PeoplePage
from ui.parent.people_sheets import PinSheet, PutAdultSheet, PutChildSheet, RemoveSheet
from ui.parent.people_state import people_state
from ui.parent.protection import ProtectionPage
from ui.parent.protection_state import protection_state
from ui.parent.settings import SettingsPage
from ui.parent.settings_sheets import DeleteEverythingSheet
from ui.parent.settings_state import settings_state
from ui.theme import Audience

FAMILY = FamilyIs(
    language="vi",
    adults=(
        Adult("a1", "Mẹ Hương", Role.PARENT, ("huong",)),
        Adult("a2", "Bố", Role.PARENT),
        Adult("a3", "Bà ngoại Nguyễn Thị Tuyết Nhung", Role.HELPER),
    ),
    children=(
        Child("c1", "Bin", 2018, ("bin",), RecordedAnswer.YES),
        Child("c2", "Nguyệt Ánh", 2013, ("bin", "anh"), RecordedAnswer.TALK),
    ),
    accounts=(
        OsAccount("huong", "", True),
        OsAccount("bin", "", False),
        OsAccount("anh", "", False),
        OsAccount("khach", "", None),
    ),
    you="bin",
    current_child="c1",
    adult_using=None,
    pin_wait_s={},
)
DOCTOR = DoctorIs(
    "reminder",
    ("same-account", "no-freezer", "polling"),
    (
        Check("processes", "limited", {"by": "polling"}),
        Check("enforcement", "limited"),
        Check("typing", "missing"),
        Check("foreground", "ok", {"by": "X11"}),
        Check("idle", "ok", {"by": "X11"}),
        Check("store", "ok", {"folder": "~/.local/share/haidang"}),
        Check("keyring", "ok"),
    ),
    (),
)
NOTES = NotesAre(
    (
        Note(3, "2026-11-24T18:20:00+07:00", Problem("pin_wrong_tried", {"adult": "Bố", "wrong": 3})),
        Note(2, "2026-11-23T07:00:00+07:00", Problem("account_renamed", {"before": "anh", "after": "nguyet-anh"})),
    )
)


def people() -> QWidget:
    page = PeoplePage()
    page.show_state(people_state(FAMILY, "a1"))
    return page


def protection(doctor: DoctorIs | None = DOCTOR) -> QWidget:
    page = ProtectionPage()
    page.show_state(protection_state(doctor, NOTES if doctor is not None else None), date(2026, 11, 24))
    return page


def settings(install: str = "personal") -> QWidget:
    page = SettingsPage()
    page.show_state(settings_state("vi", "system", False, RetentionIs(30, 13), FAMILY, install, "0.1.0", True))
    return page


class _Below(QWidget):
    """A page with one of its sheets open over it."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(page)


def adult_sheet() -> QWidget:
    root = _Below(people())
    PutAdultSheet(root).begin(None, people_state(FAMILY, "a1"))
    return root


def child_sheet() -> QWidget:
    root = _Below(people())
    PutChildSheet(root).begin(FAMILY.children[1], people_state(FAMILY, "a1"), 2026)
    return root


def pin_sheet() -> QWidget:
    root = _Below(people())
    sheet = PinSheet(root)
    sheet.begin(people_state(FAMILY, "a1").adults[1])
    sheet.show_problem(Problem("recovery_code_wrong", {}))
    return root


def remove_sheet() -> QWidget:
    root = _Below(people())
    RemoveSheet(root).begin_child(FAMILY.children[0])
    return root


def everything_sheet() -> QWidget:
    root = _Below(settings())
    DeleteEverythingSheet(root).begin()
    return root


PAGES: tuple[PageMaker, ...] = (
    PageMaker("parent-people", Audience.PARENT, people),
    PageMaker("parent-people-adult", Audience.PARENT, adult_sheet),
    PageMaker("parent-people-child", Audience.PARENT, child_sheet),
    PageMaker("parent-people-pin", Audience.PARENT, pin_sheet),
    PageMaker("parent-people-remove", Audience.PARENT, remove_sheet),
    PageMaker("parent-protection", Audience.PARENT, protection),
    PageMaker("parent-protection-waiting", Audience.PARENT, lambda: protection(None)),
    PageMaker("parent-settings", Audience.PARENT, settings),
    PageMaker("parent-settings-installed", Audience.PARENT, lambda: settings("installed")),
    PageMaker("parent-settings-everything", Audience.PARENT, everything_sheet),
)

"""Pages of photo consents filled with what a family would see, for the audit and for pictures.
Must not be imported by the app."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import msgspec
from PySide6.QtWidgets import QWidget

from app.model.consents import Consent, Entry, Reply, State
from app.model.consents import state as state_of
from app.model.problem import Problem
from app.wire.messages import ConsentIs
from tests.ui.fake_link import FakeLink
from tests.ui.samples_contacts import over_home
from ui.child.consents.consents_page import MyConsentsPage
from ui.child.consents.consents_state import MyConsentsState, my_consents_state
from ui.child.consents_news import ConsentsNews
from ui.page_base import PageMaker
from ui.parent.consent_sheets import AddConsentSheet, EndConsentSheet, SaveRegisterSheet
from ui.parent.consents import ConsentsPage
from ui.parent.consents_state import ConsentsState, consents_state
from ui.theme import Audience

NOW = datetime(2026, 11, 24, 11, 42, tzinfo=UTC)
TODAY = date(2026, 11, 24)
YEARS = {"c1": 2018, "c2": 2021}
CHILDREN = (("c1", "Bin"), ("c2", "Tí"))
CLASS = Entry(
    "Ảnh chụp chung cả lớp ngày 20/11", "Cô Lan, lớp 3B", "Làm kỷ niệm ngày hội", "Trong nhóm Zalo của lớp", date(2027, 5, 31)
)
BIRTHDAY = Entry("Ảnh em thổi nến sinh nhật", "Bà ngoại", "Gửi cho họ hàng ở quê", "Gửi riêng từng người")
CLUB = Entry(
    "Ảnh cầm cúp ở giải bóng đá",
    "Câu lạc bộ Sao Mai",
    "Giới thiệu câu lạc bộ",
    "Trang Facebook của câu lạc bộ",
    date(2026, 12, 31),
)


def a_line(id: str = "p1", entry: Entry = CLASS, child: str = "c1", **changes: object) -> ConsentIs:
    consent = msgspec.structs.replace(Consent(id, child, entry, NOW, "Mẹ Hương"), **changes)
    return ConsentIs(consent, state_of(consent, YEARS[child], TODAY), TODAY.year - YEARS[child] >= 7)


ASKED = a_line()
TALK = a_line("p2", CLUB, reply=Reply.TALK, replied_at=NOW)
REFUSED = a_line("p3", CLUB, reply=Reply.NO, replied_at=NOW)
IN_FORCE = a_line("p4", BIRTHDAY, reply=Reply.YES, replied_at=NOW)
TAKEN_BACK = a_line("p5", CLASS, reply=Reply.YES, replied_at=NOW, withdrawn_at=NOW + timedelta(days=2), withdrawn_by_child=True)
USED = a_line("p6", BIRTHDAY, reply=Reply.YES, replied_at=NOW, used_at=NOW + timedelta(days=1))
LAPSED = a_line("p7", msgspec.structs.replace(CLUB, until=date(2026, 11, 1)), reply=Reply.YES, replied_at=NOW)
LITTLE = a_line("p8", BIRTHDAY, "c2")
ALL = (ASKED, TALK, REFUSED, IN_FORCE, TAKEN_BACK, USED, LAPSED, LITTLE)
BIN = tuple(line for line in ALL if line.consent.child == "c1")

assert {line.state for line in ALL} == set(State)


def parents(state: ConsentsState) -> QWidget:
    page = ConsentsPage()
    page.show_state(state)
    return page


def over_a_page(open_sheet: Callable[[QWidget], None]) -> QWidget:
    page = parents(consents_state(ALL, CHILDREN))
    open_sheet(page)
    return page


def add_sheet(root: QWidget) -> None:
    sheet = AddConsentSheet(root)
    sheet.begin(CHILDREN, TODAY)
    for field, text in (
        (sheet.picture, CLASS.picture),
        (sheet.who, CLASS.who),
        (sheet.what_for, CLASS.what_for),
        (sheet.place, CLASS.place),
    ):
        field.setText(text)


def withdraw_sheet(root: QWidget) -> None:
    EndConsentSheet(root).begin_withdraw(IN_FORCE, "Bin")


def used_sheet(root: QWidget) -> None:
    EndConsentSheet(root).begin_used(IN_FORCE)


def delete_sheet(root: QWidget) -> None:
    EndConsentSheet(root).begin_delete(TAKEN_BACK, "Bin")


def save_sheet(root: QWidget) -> None:
    SaveRegisterSheet(
        root, lambda: (("documents", Path("/home/huong/Documents")), ("downloads", Path("/home/huong/Downloads")))
    ).begin()


def mine(state: MyConsentsState) -> QWidget:
    page = MyConsentsPage()
    page.show_state(state)
    return page


def news() -> QWidget:
    return over_home(ConsentsNews(FakeLink()))  # type: ignore[arg-type]  # the same face as Link


PAGES = (
    PageMaker("parent-consents", Audience.PARENT, lambda: parents(consents_state(ALL, CHILDREN))),
    PageMaker("parent-consents-none", Audience.PARENT, lambda: parents(consents_state((), CHILDREN))),
    PageMaker("parent-consents-add", Audience.PARENT, lambda: over_a_page(add_sheet)),
    PageMaker("parent-consents-withdraw", Audience.PARENT, lambda: over_a_page(withdraw_sheet)),
    PageMaker("parent-consents-used", Audience.PARENT, lambda: over_a_page(used_sheet)),
    PageMaker("parent-consents-delete", Audience.PARENT, lambda: over_a_page(delete_sheet)),
    PageMaker("parent-consents-save", Audience.PARENT, lambda: over_a_page(save_sheet)),
    PageMaker("consents", Audience.CHILD_SMALL, lambda: mine(my_consents_state(BIN))),
    PageMaker("consents-one", Audience.CHILD_BIG, lambda: mine(my_consents_state((ASKED,)))),
    PageMaker("consents-little", Audience.CHILD_SMALL, lambda: mine(my_consents_state((LITTLE,)))),
    PageMaker("consents-none", Audience.CHILD_SMALL, lambda: mine(my_consents_state(()))),
    PageMaker("consents-away", Audience.CHILD_BIG, lambda: mine(MyConsentsState(problem=Problem("store_full")))),
    PageMaker("consents-news", Audience.CHILD_SMALL, news),
)  # fmt: skip

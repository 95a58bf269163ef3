"""Pages of contacts filled with what a family would see, for the audit and for pictures.
Must not be imported by the app."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
from PySide6.QtWidgets import QWidget

from app.model.contacts import Answer, Contact, Draft, Met, Question, State, Tick, answered, ended_by_adult
from app.model.problem import Problem
from tests.ui.fake_link import FakeLink
from ui.child.contacts.add_page import AddPage
from ui.child.contacts.contacts_page import ContactsPage
from ui.child.contacts.contacts_state import AddState, ContactsState, Step, contacts_state
from ui.child.contacts.person_page import PersonPage
from ui.child.contacts_news import ContactsNews
from ui.child.quiet_news import QuietNews
from ui.page_base import PageMaker
from ui.parent.contact_sheets import AnswerContactSheet, EndContactSheet, SaveCardsSheet
from ui.parent.contacts import ContactsPage as ParentsPage
from ui.parent.contacts_state import contacts_state as parents_state
from ui.parent.parent_words import ParentWords
from ui.theme import Audience
from ui.widgets.page import PageFrame, PageKind

SEEN_BY = ("Mẹ Hương", "Bố")
NOW = datetime(2026, 11, 24, 11, 42, tzinfo=UTC)
CALM = {question: Tick.YES if question is Question.KNOWN else Tick.NO for question in Question}
ODD = {**CALM, Question.KNOWN: Tick.NO, Question.PICTURE: Tick.YES, Question.MOVE: Tick.NOT_SURE}


def a_contact(id: str = "1", nickname: str = "Sóc Nâu", **changes: object) -> Contact:
    contact = Contact(id, "c1", nickname, Met.GAME, "Roblox", State.ASKED, NOW, dict(ODD))
    return msgspec.structs.replace(contact, **changes)


def answered_with(answer: Answer, words: str, **changes: str | Met) -> Contact:
    contact = answered(msgspec.structs.replace(a_contact(), **changes), answer, "Mẹ Hương", words, NOW + timedelta(hours=3))
    assert contact is not None
    return contact


TALK = answered_with(Answer.TALK, "Tối nay ăn cơm xong mẹ con mình cùng xem nhé.", id="2", nickname="MèoMunSiêuTốc2016")
AGREED = msgspec.structs.replace(
    answered_with(Answer.APPROVE, "Mẹ biết bạn Hà rồi, con cứ nói chuyện nhé.", id="3", nickname="Hà lớp 3B", met=Met.SCHOOL, app="Zalo"),
    seen_by_child=True,
)  # fmt: skip
NOT_NOW = answered_with(Answer.NOT_NOW, "Mình đợi đến hè rồi nói lại nhé.", id="4", nickname="Rồng Lửa")
_ended = ended_by_adult(
    msgspec.structs.replace(AGREED, id="5", nickname="Cún"), "Bố", "Tài khoản này không phải của bạn con nữa. Bố sẽ giải thích nhé.", NOW + timedelta(days=2),
)  # fmt: skip
assert _ended is not None
ENDED = _ended
ALL = (a_contact(), TALK, AGREED, NOT_NOW, ENDED)


def people(state: ContactsState) -> QWidget:
    page = ContactsPage()
    page.show_state(state)
    return page


def person(contact: Contact) -> QWidget:
    page = PersonPage()
    page.show_person(contact, SEEN_BY)
    return page


def adding(step: Step, draft: Draft, question: Question = Question.KNOWN, problem: Problem | None = None) -> QWidget:
    page = AddPage()
    page.show_state(AddState(step, draft, question, SEEN_BY, problem=problem))
    return page


def over_home(line: QuietNews) -> QWidget:
    """On a page, as it lies over home."""
    frame = PageFrame(PageKind.CHILD)
    frame.set_title("Hải Đăng")
    frame.set_bar_texts("111", "112")
    line.show_waits(True)
    frame.body.addWidget(line)
    frame.body.addStretch(1)
    return frame


def news() -> QWidget:
    return over_home(ContactsNews(FakeLink()))  # type: ignore[arg-type]  # the same face as Link


def parents(contacts: tuple[Contact, ...]) -> QWidget:
    page = ParentsPage(ParentWords())
    page.show_state(parents_state(contacts, (("c1", "Bin"),)))
    return page


def over_a_page(open_sheet: Callable[[QWidget], None]) -> QWidget:
    page = parents(ALL)
    open_sheet(page)
    return page


def answer_sheet(root: QWidget) -> None:
    AnswerContactSheet(root).begin(ALL[0], "Bin", Answer.TALK)


def end_sheet(root: QWidget) -> None:
    EndContactSheet(root).begin(AGREED, "Bin")


def save_sheet(root: QWidget) -> None:
    SaveCardsSheet(
        root, lambda: (("documents", Path("/home/huong/Documents")), ("downloads", Path("/home/huong/Downloads")))
    ).begin()


WHOLE = Draft("Sóc Nâu", Met.GAME, "Roblox", ODD)

PAGES = (
    PageMaker("contacts", Audience.CHILD_SMALL, lambda: people(contacts_state(ALL, SEEN_BY))),
    PageMaker("contacts-none", Audience.CHILD_SMALL, lambda: people(contacts_state((), SEEN_BY))),
    PageMaker("contacts-away", Audience.CHILD_BIG, lambda: people(ContactsState(problem=Problem("private_unavailable")))),
    PageMaker("contacts-person-talk", Audience.CHILD_SMALL, lambda: person(TALK)),
    PageMaker("contacts-person-agreed", Audience.CHILD_BIG, lambda: person(AGREED)),
    PageMaker("contacts-person-ended", Audience.CHILD_SMALL, lambda: person(ENDED)),
    PageMaker("contacts-add-name", Audience.CHILD_SMALL, lambda: adding(Step.NAME, Draft("Sóc Nâu"))),
    PageMaker("contacts-add-met", Audience.CHILD_SMALL, lambda: adding(Step.MET, Draft("Sóc Nâu", Met.GAME))),
    PageMaker("contacts-add-app", Audience.CHILD_SMALL, lambda: adding(Step.APP, Draft("Sóc Nâu", Met.GAME, "Roblox"))),
    PageMaker("contacts-add-think", Audience.CHILD_SMALL, lambda: adding(Step.THINK, Draft("Sóc Nâu", Met.GAME, "Roblox"))),
    PageMaker("contacts-add-worry", Audience.CHILD_SMALL, lambda: adding(Step.THINK, WHOLE, Question.PICTURE)),
    PageMaker("contacts-add-result", Audience.CHILD_SMALL, lambda: adding(Step.RESULT, WHOLE)),
    PageMaker("contacts-add-calm", Audience.CHILD_BIG, lambda: adding(Step.RESULT, msgspec.structs.replace(WHOLE, ticks=CALM))),
    PageMaker("contacts-add-ask", Audience.CHILD_SMALL, lambda: adding(Step.ASK, WHOLE)),
    PageMaker("contacts-add-refused", Audience.CHILD_BIG, lambda: adding(Step.ASK, WHOLE, problem=Problem("contacts_too_many", {"most": 20}))),
    PageMaker("parent-contacts", Audience.PARENT, lambda: parents(ALL)),
    PageMaker("parent-contacts-calm", Audience.PARENT, lambda: parents((a_contact(ticks=CALM), NOT_NOW))),
    PageMaker("parent-contacts-none", Audience.PARENT, lambda: parents(())),
    PageMaker("parent-contacts-answer", Audience.PARENT, lambda: over_a_page(answer_sheet)),
    PageMaker("parent-contacts-end", Audience.PARENT, lambda: over_a_page(end_sheet)),
    PageMaker("parent-contacts-save", Audience.PARENT, lambda: over_a_page(save_sheet)),
    PageMaker("contacts-news", Audience.CHILD_SMALL, news),
)  # fmt: skip

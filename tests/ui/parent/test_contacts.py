"""The parents' page of contacts joined to a link: answers with words, ending with a reason, contact cards, and who sees what."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.model.contacts import Answer, Question
from app.model.feelings import About, Feeling
from app.model.people import Role
from app.model.problem import Problem
from app.wire.messages import (
    AnswerContact,
    Contacts,
    ContactsAre,
    ContactsChanged,
    Done,
    EndContact,
    FeelingIs,
    Feelings,
    FeelingsAre,
    MyLetters,
    MyLettersAre,
    ParentOpened,
)
from tests.ui.fake_link import FakeLink
from tests.ui.hands import button, press, said
from tests.ui.samples_contacts import AGREED, ALL, CALM, NOT_NOW, SEEN_BY, TALK, a_contact
from tests.ui.statuses import a_child, a_status
from ui.language import Language
from ui.parent.contacts_file import save_cards
from ui.parent.contacts_joined import ContactsJoined
from ui.parent.contacts_state import contacts_state, to_talk_about
from ui.parent.pages_list import LATER_PAGES
from ui.parent.parent_page import ParentNeeds
from ui.parent.parent_words import ParentWords
from ui.parent.rooms import Rooms
from ui.parent.tell_joined import LettersJoined
from ui.theme import Appearance, Audience


@pytest.fixture
def link() -> FakeLink:
    return FakeLink(status=a_status(a_child()))


def needs_of(link: FakeLink, root: QWidget, qapp: QApplication, role: Role = Role.PARENT) -> ParentNeeds:
    language = Language(root)
    language.set("en")
    appearance = Appearance(qapp)
    appearance.dress(root, Audience.PARENT)
    me = ParentOpened("a1", "Mẹ Hương", role, 300)
    return ParentNeeds(link, appearance, language, root, me)  # type: ignore[arg-type]  # the same face as Link


@pytest.fixture
def joined(link: FakeLink, qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> ContactsJoined:
    root = QWidget()
    root.resize(1366, 768)
    qtbot.addWidget(root)
    made = ContactsJoined(needs_of(link, root, qapp), lambda: (("documents", tmp_path),))
    made.setParent(root)
    made.resize(1366, 768)
    root.show()
    made.show()
    qtbot.waitExposed(root)
    made.open_page()
    link.answer(ContactsAre(ALL, SEEN_BY), Contacts)
    return made


def window(joined: QWidget) -> QWidget:
    return joined.window()


def test_what_waits_comes_first_with_what_the_child_answered_and_a_way_to_begin(joined: ContactsJoined) -> None:
    text = said(joined)
    assert text.index("Waiting for your answer") < text.index("Agreed") < text.index("Over, kept for 30 days")
    assert "Bin would like to talk with Sóc Nâu" in text
    assert "To begin the talk" in text


def test_the_answers_are_shown_only_while_it_is_open() -> None:
    state = contacts_state(ALL, ())
    assert [bool(contact.ticks) for contact in (*state.waiting, *state.agreed, *state.over)] == [True, True, False, False, False]
    assert [question for question, _ in to_talk_about(ALL[0])] == [Question.KNOWN, Question.PICTURE, Question.MOVE]
    assert to_talk_about(a_contact(ticks=CALM)) == ()


def test_an_answer_goes_with_words_that_were_ready_or_changed(joined: ContactsJoined, link: FakeLink) -> None:
    press(joined, "Let's talk")
    press(window(joined), "Thank you for asking. Let's look at it together tonight.")
    joined.answer_sheet.suggested.field.appendPlainText("Mẹ")
    press(window(joined), "Send the answer")
    assert link.last(AnswerContact).body == AnswerContact(
        "1", Answer.TALK, "Thank you for asking. Let's look at it together tonight.\nMẹ"
    )
    link.answer(Done(), AnswerContact)
    assert isinstance(link.asked[-1].body, Contacts)


def test_an_answer_can_be_another_than_the_one_first_pressed(joined: ContactsJoined, link: FakeLink) -> None:
    press(joined, "Not now")
    joined.answer_sheet.kind.choose(Answer.APPROVE.value)
    press(window(joined), "Send the answer")
    assert link.last(AnswerContact).body == AnswerContact("1", Answer.APPROVE)


def test_what_has_changed_meanwhile_is_said_in_the_sheet(joined: ContactsJoined, link: FakeLink) -> None:
    press(joined, "Yes")
    press(window(joined), "Send the answer")
    link.refuse(Problem("contact_answered"), AnswerContact)
    assert "This has changed in the meantime." in said(window(joined))


def test_ending_names_a_reason(joined: ContactsJoined, link: FakeLink) -> None:
    press(joined, "End this contact")
    joined.end_sheet.suggested.field.setPlainText("Bạn ấy xin ảnh.")
    joined.end_sheet.main.click()
    assert link.last(EndContact).body == EndContact(AGREED.id, "Bạn ấy xin ảnh.")


def test_contact_cards_hold_the_agreed_ones_alone_and_nothing_but_name_and_place(joined: ContactsJoined, tmp_path: Path) -> None:
    press(joined, "Save contact cards")
    press(window(joined), "Save")
    (path,) = tmp_path.iterdir()
    text = path.read_bytes().decode()
    assert text.count("BEGIN:VCARD") == 1
    assert "NICKNAME:Hà lớp 3B\r\nNOTE:at school\r\n" in text
    assert "Zalo" not in text
    assert "Bin" not in text
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_an_older_file_is_never_overwritten(tmp_path: Path) -> None:
    first, second = save_cards(tmp_path, "a"), save_cards(tmp_path, "b")
    assert first is not None
    assert second is not None
    assert (first.read_text(), second.read_text()) == ("a", "b")
    (tmp_path / "file").write_text("")
    assert save_cards(tmp_path / "file" / "inside", "c") is None


def test_the_page_asks_again_when_it_is_told_and_holds_nothing_once_it_is_left(joined: ContactsJoined, link: FakeLink) -> None:
    link.pushed.emit(ContactsChanged())
    link.answer(ContactsAre((TALK, NOT_NOW), SEEN_BY), Contacts)
    assert "Sóc Nâu" not in said(joined)
    joined.hide()
    joined.show()
    assert TALK.nickname not in said(joined)


# ---- parent mode ----


def test_the_rail_counts_what_waits_and_a_helper_has_no_such_page(link: FakeLink, qtbot: QtBot, qapp: QApplication) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    rooms = Rooms(needs_of(link, root, qapp), ParentWords(root), root)
    root.show()
    rooms.begin()
    link.answer(ContactsAre(ALL, SEEN_BY), Contacts)
    assert button(root, "Contacts").accessibleName() == "Contacts, 1 waits for an answer"
    asked = len(link.asked)
    other = QWidget()
    qtbot.addWidget(other)
    helper = Rooms(needs_of(link, other, qapp, Role.HELPER), ParentWords(other), other)
    helper.begin()
    assert not any(isinstance(one.body, Contacts) for one in link.asked[asked:])
    assert Role.HELPER not in next(page.roles for page in LATER_PAGES if page.key == "contacts")


def test_feelings_stand_in_messages_and_go_when_they_are_left(link: FakeLink, qtbot: QtBot, qapp: QApplication) -> None:
    root = QWidget()
    root.resize(1366, 768)
    qtbot.addWidget(root)
    page = LettersJoined(needs_of(link, root, qapp, Role.HELPER))
    page.setParent(root)
    page.resize(1366, 768)
    root.show()
    page.show()
    page.open_page()
    link.answer(MyLettersAre(()), MyLetters)
    assert "Nothing is shown to you right now." in said(page)
    link.answer(FeelingsAre((FeelingIs("Bin", "2026-11-24T18:02:00+07:00", Feeling.WORRIED, About.SCHOOL),)), Feelings)
    assert "Bin: worried · school" in said(page)
    assert "Listen first." in said(page)
    page.hide()
    page.show()
    assert "Bin: worried" not in said(page)

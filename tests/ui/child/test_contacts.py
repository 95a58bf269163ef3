"""My people joined to a link: one question a page, nothing leaves before "Ask", and nothing stays when the page is left."""

from __future__ import annotations

import gc

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from app.model.contacts import Draft, Met, Question, State, Tick
from app.model.problem import Problem
from app.wire.messages import AskContact, Contacts, ContactsAre, ContactsChanged, Done, EndContact, SawContacts, WithdrawContact
from tests.ui.fake_link import FakeLink
from tests.ui.hands import button, press, said, show_to_child
from tests.ui.samples_contacts import AGREED, ALL, CALM, ODD, SEEN_BY, TALK, a_contact
from tests.ui.statuses import a_child, a_status
from ui.child.contacts.contacts_state import (
    QUESTIONS,
    AddState,
    Step,
    contacts_state,
    in_app,
    met_at,
    named,
    ticked,
    went_back,
    went_on,
)
from ui.child.contacts_joined import ContactsJoined
from ui.child.contacts_news import ContactsNews
from ui.language import Language
from ui.widgets.text import TextLabel

NAME = "Sóc Nâu bí mật"


@pytest.fixture
def link() -> FakeLink:
    return FakeLink(status=a_status(a_child()))


@pytest.fixture
def joined(link: FakeLink, qtbot: QtBot, qapp: QApplication) -> ContactsJoined:
    made = ContactsJoined(link)  # type: ignore[arg-type]  # the same face as Link
    show_to_child(made, qtbot, qapp)
    made.open_page()
    link.answer(ContactsAre((), SEEN_BY), Contacts)
    return made


def walk(joined: ContactsJoined, ticks: dict[Question, Tick] = CALM) -> None:
    """As a child goes, to the last page before asking."""
    press(joined, "Somebody new")
    QTest.keyClicks(joined.add.name.line, "Soc")
    press(joined, "Go on")
    press(joined, "In a game")
    press(joined, "Roblox")
    press(joined, "Go on")
    words = {Tick.YES: "Yes", Tick.NO: "No", Tick.NOT_SURE: "Not sure"}
    for question in QUESTIONS:
        press(joined, words[ticks[question]])
        if ticks[question] is not CALM[question]:
            press(joined, "Go on")
    press(joined, "Go on")


# ---- the way through, without Qt ----

TAPS = st.lists(
    st.one_of(
        st.sampled_from(Tick),
        st.sampled_from(Met),
        st.sampled_from(("", "Soc", "app:", "app:Zalo", "on", "back")),
    ),
    max_size=60,
)


@given(TAPS)
def test_however_a_child_taps_it_asks_only_what_is_whole(taps: list[Tick | Met | str]) -> None:
    state: AddState | None = AddState()
    for tap in taps:
        if state is None:
            break
        if isinstance(tap, Tick):
            state = ticked(state, tap) if state.step is Step.THINK else state
        elif isinstance(tap, Met):
            state = met_at(state, tap)
        elif tap == "on":
            state = went_on(state)
        elif tap == "back":
            state = went_back(state)
        elif tap.startswith("app:"):
            state = in_app(state, tap.removeprefix("app:"))
        else:
            state = named(state, tap)
        if state is not None and state.step is Step.ASK and state.may_go_on:
            assert state.draft.whole


def test_a_worrying_answer_stays_on_its_page_and_any_other_goes_on() -> None:
    state = AddState(Step.THINK, Draft("Soc", Met.GAME, "Zalo"))
    on = ticked(state, Tick.YES)
    assert (on.question, on.worry) == (QUESTIONS[1], False)
    stayed = ticked(on, Tick.YES)
    assert (stayed.question, stayed.worry) == (QUESTIONS[1], True)
    assert ticked(stayed, Tick.NO).question is QUESTIONS[2]


def test_back_goes_the_same_way_and_out_at_the_first_page() -> None:
    state = AddState(Step.RESULT, Draft("Soc", Met.GAME, "Zalo", CALM), QUESTIONS[-1])
    steps = []
    here: AddState | None = state
    while here is not None:
        steps.append((here.step, here.question if here.step is Step.THINK else None))
        here = went_back(here)
    assert steps == [
        (Step.RESULT, None),
        *((Step.THINK, question) for question in QUESTIONS[::-1]),
        (Step.APP, None),
        (Step.MET, None),
        (Step.NAME, None),
    ]


def test_a_new_answer_comes_first_and_what_is_over_last() -> None:
    people = contacts_state(ALL, SEEN_BY).people
    assert people is not None
    assert [contact.seen_by_child for contact in people] == sorted(contact.seen_by_child for contact in people)
    assert [one.state for one in people if one.seen_by_child] == [State.ASKED, State.APPROVED]


# ---- asking ----


def test_nothing_is_sent_before_ask_and_then_just_what_was_shown(joined: ContactsJoined, link: FakeLink) -> None:
    walk(joined, ODD)
    assert [type(asked.body) for asked in link.asked] == [Contacts]
    shown = said(joined.add)
    assert "Mẹ Hương and Bố" in shown
    assert "Soc · In a game · Roblox" in shown
    assert "Asked for a picture or video: Yes" in shown
    press(joined, "Ask")
    body = link.last(AskContact).body
    assert isinstance(body, AskContact)
    assert (body.nickname, body.met, body.app, body.ticks, len(body.id)) == ("Soc", Met.GAME, "Roblox", ODD, 32)
    link.answer(Done(), AskContact)
    link.answer(ContactsAre((a_contact(body.id),), SEEN_BY), Contacts)
    assert "It waits for an answer. You can also go and ask in person." in said(joined.person)


def test_one_worrying_answer_changes_at_once_what_is_said(joined: ContactsJoined, link: FakeLink) -> None:
    press(joined, "Somebody new")
    QTest.keyClicks(joined.add.name.line, "Soc")
    QTest.keyClick(joined.add.name.line, Qt.Key.Key_Return)
    press(joined, "In a game")
    press(joined, "Zalo")
    press(joined, "Go on")
    assert "Talk with an adult first." not in said(joined.add)
    press(joined, "Not sure")
    assert "Talk with an adult first." in said(joined.add)
    assert button(joined, "Who can help me")
    press(joined, "Yes")  # changing the mind goes on, without a reproach
    assert "Has Soc asked you to keep a secret?" in said(joined.add)


def test_a_child_may_ask_whatever_it_answered(joined: ContactsJoined) -> None:
    worst = {question: Tick.NO if question is Question.KNOWN else Tick.YES for question in Question}
    walk(joined, worst)
    assert button(joined, "Ask").isEnabled()
    assert "may not" not in said(joined.add)


def test_what_could_not_be_sent_is_told_and_sent_again_under_the_same_id(joined: ContactsJoined, link: FakeLink) -> None:
    walk(joined)
    press(joined, "Ask")
    first = link.last(AskContact).body
    link.refuse(Problem("guard_away"), AskContact)
    press(joined, "Ask")
    assert link.last(AskContact).body == first
    assert len([asked for asked in link.asked if isinstance(asked.body, AskContact)]) == 2


def test_help_is_beside_a_worry(joined: ContactsJoined, qtbot: QtBot) -> None:
    walk(joined, ODD)
    press(joined, "Back")
    with qtbot.waitSignal(joined.help_asked):
        press(joined, "Who can help me")


# ---- leaving ----


def test_leaving_wipes_the_draft_from_fields_undo_and_memory(joined: ContactsJoined, link: FakeLink, qtbot: QtBot) -> None:
    press(joined, "Somebody new")
    QTest.keyClicks(joined.add.name.line, "zzqxw")
    press(joined, "Go on")
    joined.hide()
    for line in joined.findChildren(QLineEdit):
        assert line.text() == ""
        assert not line.isUndoAvailable()
    gc.collect()
    held = [one for one in gc.get_objects() if isinstance(one, Draft) and one.nickname == "zzqxw"]
    assert held == []
    assert "zzqxw" not in "\n".join(label.text() for label in joined.findChildren(TextLabel))
    joined.show()
    assert joined.findChildren(QStackedWidget)[0].currentWidget() is joined.list
    assert [type(asked.body) for asked in link.asked] == [Contacts]


def test_shown_again_it_begins_anew_and_asks_once(joined: ContactsJoined, link: FakeLink, qtbot: QtBot) -> None:
    joined.hide()
    joined.show()
    qtbot.waitUntil(lambda: len(link.asked) == 2)
    link.answer(ContactsAre((a_contact(),), SEEN_BY), Contacts)
    qtbot.waitUntil(lambda: bool(button(joined, "Sóc Nâu")))
    assert [type(asked.body) for asked in link.asked] == [Contacts, Contacts]


def test_an_answer_that_comes_after_leaving_is_dropped(joined: ContactsJoined, link: FakeLink) -> None:
    joined.open_page()
    asked = link.last(Contacts)
    joined.hide()
    assert asked.answered is not None
    asked.answered(ContactsAre((a_contact(nickname=NAME),), SEEN_BY))
    assert NAME not in "\n".join(one.text() for one in joined.findChildren(QAbstractButton))


def test_another_child_at_the_same_session_finds_nothing(joined: ContactsJoined, link: FakeLink) -> None:
    joined.open_page()
    link.answer(ContactsAre((a_contact(nickname=NAME),), SEEN_BY), Contacts)
    assert button(joined, NAME)
    other = msgspec.structs.replace(a_child(), id="c2", nickname="Na")
    link.tell_status(msgspec.structs.replace(a_status(other), who="c2"))
    assert NAME not in "\n".join(one.text() for one in joined.findChildren(QAbstractButton) if one.isVisible())


# ---- the list and one person ----


def test_an_answer_is_read_with_the_adults_words_and_told_as_read(joined: ContactsJoined, link: FakeLink) -> None:
    joined.open_page()
    link.answer(ContactsAre((TALK,), SEEN_BY), Contacts)
    assert isinstance(link.asked[-1].body, SawContacts)
    press(joined, TALK.nickname)
    assert TALK.last is not None
    assert TALK.last.words in said(joined.person)
    assert "Mẹ Hương would like to talk about it with you." in said(joined.person)


def test_taking_back_is_asked_once_more_and_then_it_is_gone(joined: ContactsJoined, link: FakeLink) -> None:
    joined.open_page()
    link.answer(ContactsAre((a_contact(),), SEEN_BY), Contacts)
    press(joined, "Sóc Nâu")
    press(joined, "Take it back")
    press(joined, "Leave it")
    assert not any(isinstance(asked.body, WithdrawContact) for asked in link.asked)
    press(joined, "Take it back")
    press(joined, "Yes, take it back")
    assert link.last(WithdrawContact).body == WithdrawContact("1")
    link.answer(Done(), WithdrawContact)
    link.answer(ContactsAre((), SEEN_BY), Contacts)
    assert "Nobody is here yet." in said(joined.list)


def test_what_is_agreed_can_be_ended_by_the_child(joined: ContactsJoined, link: FakeLink) -> None:
    joined.open_page()
    link.answer(ContactsAre((AGREED,), SEEN_BY), Contacts)
    press(joined, AGREED.nickname)
    press(joined, "End this contact")
    press(joined, "Yes, end it")
    assert link.last(EndContact).body == EndContact(AGREED.id)


def test_not_now_is_no_failure(joined: ContactsJoined, link: FakeLink) -> None:
    joined.open_page()
    link.answer(ContactsAre((ALL[3],), SEEN_BY), Contacts)
    press(joined, ALL[3].nickname)
    text = said(joined.person).lower()
    assert "you asked first, and that was right" in text
    assert not any(word in text for word in ("refused", "denied", "failed", "rejected", "forbidden"))


def test_a_chest_that_cannot_be_opened_is_told_in_words(joined: ContactsJoined, link: FakeLink) -> None:
    joined.open_page()
    link.refuse(Problem("private_unavailable"), Contacts)
    assert "The private part of Hải Đăng cannot be opened just now." in said(joined.list)


# ---- the line on home ----


def test_home_says_quietly_that_there_is_an_answer_and_names_nobody(qtbot: QtBot, qapp: QApplication) -> None:
    language = Language()
    language.set("en")
    link = FakeLink()
    root = QWidget()
    news = ContactsNews(link, root)  # type: ignore[arg-type]  # the same face as Link
    qtbot.addWidget(root)
    root.show()
    link.tell_status(a_status(a_child()))
    link.answer(ContactsAre((a_contact(nickname=NAME),), SEEN_BY), Contacts)
    assert not news.isVisible()
    link.pushed.emit(ContactsChanged())
    link.answer(ContactsAre((msgspec.structs.replace(TALK, nickname=NAME),), SEEN_BY), Contacts)
    assert news.isVisible()
    assert NAME not in said(news)
    assert "Mẹ" not in said(news)
    news.on_home(False)
    assert not news.isVisible()
    news.on_home(True)
    news.seen()
    assert not news.isVisible()

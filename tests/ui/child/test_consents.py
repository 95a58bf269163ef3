"""Pictures of me joined to a link: the child's own yes, no or talk, taking it back, and nothing left when the page is left."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.model.consents import Reply, State
from app.model.problem import Problem
from app.wire.messages import AnswerConsent, Consents, ConsentsAre, ConsentsChanged, Done, WithdrawConsent
from tests.ui.fake_link import FakeLink
from tests.ui.hands import buttons, press, said, show_to_child
from tests.ui.samples_consents import ALL, ASKED, BIN, IN_FORCE, LITTLE, REFUSED, TAKEN_BACK, TALK
from tests.ui.statuses import a_child, a_status
from ui.child.child_mode import ChildMode
from ui.child.consents.consents_state import may_withdraw, my_consents_state, replies, waits
from ui.child.consents_joined import MyConsentsJoined
from ui.child.consents_news import ConsentsNews
from ui.child.contacts.contacts_page import ContactsPage
from ui.language import Language
from ui.theme import Appearance, Audience

PICTURE = ASKED.consent.entry.picture


@pytest.fixture
def link() -> FakeLink:
    return FakeLink(status=a_status(a_child()))


@pytest.fixture
def joined(link: FakeLink, qtbot: QtBot, qapp: QApplication) -> MyConsentsJoined:
    made = MyConsentsJoined(link)  # type: ignore[arg-type]  # the same face as Link
    show_to_child(made, qtbot, qapp)
    made.open_page()
    link.answer(ConsentsAre((ASKED,)), Consents)
    return made


def test_the_child_is_asked_with_all_that_is_wanted(joined: MyConsentsJoined) -> None:
    text = said(joined)
    entry = ASKED.consent.entry
    for wanted in (
        PICTURE,
        entry.who,
        entry.what_for,
        entry.place,
        "Until 31/5/2027",
        "Mẹ Hương is asking you. What do you say?",
    ):
        assert wanted in text


@pytest.mark.parametrize(("words", "reply"), [("Yes", Reply.YES), ("No", Reply.NO), ("Let's talk about it", Reply.TALK)])
def test_one_press_is_one_answer_and_the_page_shows_how_it_stands_then(
    joined: MyConsentsJoined, link: FakeLink, words: str, reply: Reply
) -> None:
    press(joined, words)
    assert link.last(AnswerConsent).body == AnswerConsent("p1", reply)
    link.answer(Done(), AnswerConsent)
    assert isinstance(link.asked[-1].body, Consents)
    shown = {Reply.YES: IN_FORCE, Reply.NO: REFUSED, Reply.TALK: TALK}[reply]
    link.answer(ConsentsAre((shown,)), Consents)
    assert {Reply.YES: "You said yes", Reply.NO: "You said no, and that counts", Reply.TALK: "You want to talk first"}[
        reply
    ] in said(joined)


def test_a_yes_is_taken_back_after_being_asked_once_more(joined: MyConsentsJoined, link: FakeLink) -> None:
    link.pushed.emit(ConsentsChanged())
    link.answer(ConsentsAre((IN_FORCE,)), Consents)
    press(joined, "Take it back")
    assert not [asked for asked in link.asked if isinstance(asked.body, WithdrawConsent)]
    press(joined, "Leave it")
    press(joined, "Take it back")
    press(joined, "Yes, take it back")
    assert link.last(WithdrawConsent).body == WithdrawConsent("p4")
    link.answer(Done(), WithdrawConsent)
    link.answer(ConsentsAre((TAKEN_BACK,)), Consents)
    assert "You took it back on" in said(joined)
    assert "Take it back" not in buttons(joined)


def test_a_refusal_is_said_in_words(joined: MyConsentsJoined, link: FakeLink) -> None:
    press(joined, "Yes")
    link.refuse(Problem("consent_over"), AnswerConsent)
    assert "This consent has changed in the meantime." in said(joined)


def test_nothing_is_left_on_the_page_once_it_is_left_not_even_a_late_answer(joined: MyConsentsJoined, link: FakeLink) -> None:
    link.pushed.emit(ConsentsChanged())
    joined.hide()
    link.answer(ConsentsAre(ALL), Consents)
    joined.show()
    assert PICTURE not in said(joined)


def test_another_child_in_the_session_sees_nothing_of_the_first(joined: MyConsentsJoined, link: FakeLink) -> None:
    press(joined, "Yes")
    link.tell_status(a_status(msgspec.structs.replace(a_child(), id="c2", nickname="Tí")))
    assert PICTURE not in said(joined)
    assert isinstance(link.asked[-1].body, Consents)
    asked = len(link.asked)
    link.answer(Done(), AnswerConsent)
    assert len(link.asked) == asked


def test_what_can_be_said_follows_from_how_it_stands() -> None:
    assert replies(ASKED) == tuple(Reply)
    assert replies(TALK) == (Reply.YES, Reply.NO)
    assert replies(REFUSED) == (Reply.YES, Reply.TALK)
    assert replies(LITTLE) == (Reply.NO, Reply.TALK)
    assert replies(IN_FORCE) == replies(TAKEN_BACK) == ()
    assert [may_withdraw(line) for line in (ASKED, IN_FORCE, LITTLE, TAKEN_BACK)] == [False, True, False, False]


def test_open_questions_come_first_and_what_is_over_last() -> None:
    lines = my_consents_state(BIN[::-1]).lines
    assert lines is not None
    assert [line.state for line in lines[:4]] == [State.ASKED, State.TALK, State.IN_FORCE, State.REFUSED]
    assert waits(lines)
    assert not waits(lines[1:])


# ---- from home and My people ----


def test_the_line_on_home_says_that_and_never_which(link: FakeLink, qtbot: QtBot) -> None:
    language = Language()
    language.set("en")
    news = ConsentsNews(link)  # type: ignore[arg-type]  # the same face as Link
    qtbot.addWidget(news)
    link.tell_status(a_status(a_child()))
    link.answer(ConsentsAre((TALK, IN_FORCE)), Consents)
    assert news.isHidden()
    link.pushed.emit(ConsentsChanged())
    link.answer(ConsentsAre((ASKED,)), Consents)
    assert not news.isHidden()
    assert said(news).strip().startswith("Your parents ask you about a picture.")
    assert PICTURE not in said(news)
    news.on_home(False)
    assert news.isHidden()


def test_child_mode_opens_the_page_from_home_and_from_my_people(link: FakeLink, qtbot: QtBot, qapp: QApplication) -> None:
    language = Language()
    language.set("en")
    mode = ChildMode(link, language)  # type: ignore[arg-type]  # the same face as Link
    Appearance(qapp).dress(mode, Audience.CHILD_SMALL)
    mode.resize(1366, 768)
    qtbot.addWidget(mode)
    mode.show()
    link.tell_status(a_status(a_child()))
    link.answer(ConsentsAre((ASKED,)), Consents)
    press(mode, "See what they ask")
    (page,) = mode.findChildren(MyConsentsJoined)
    link.answer(ConsentsAre((ASKED,)), Consents)
    assert page.isVisible()
    qtbot.waitUntil(lambda: PICTURE in said(page))
    assert "See what they ask" not in buttons(mode)
    press(page, "My people")
    assert not page.isVisible()
    (people,) = mode.findChildren(ContactsPage)
    press(people, "Pictures of me")
    assert page.isVisible()


def test_coming_back_from_tell_shows_the_same_as_before(joined: MyConsentsJoined, link: FakeLink, qtbot: QtBot) -> None:
    before = len([asked for asked in link.asked if isinstance(asked.body, Consents)])
    joined.hide()
    assert PICTURE not in said(joined)
    joined.show()
    qtbot.waitUntil(lambda: len([asked for asked in link.asked if isinstance(asked.body, Consents)]) == before + 1)
    link.answer(ConsentsAre((ASKED,)), Consents)
    qtbot.waitUntil(lambda: PICTURE in said(joined))

"""An adult's Messages joined to a link: what each press asks, and that reading the list marks nothing read."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.model.people import Role
from app.model.problem import Problem
from app.model.tell import Gone, Result, Way, Why
from app.wire.messages import (
    AnswerLetter,
    Channels,
    ChannelsAre,
    ChannelTested,
    Done,
    Feelings,
    LetterOpened,
    LetterPart,
    LettersChanged,
    MyLetters,
    MyLettersAre,
    MyWay,
    MyWayIs,
    OpenLetter,
    OutsideAdults,
    OutsideAdultsAre,
    ParentOpened,
    PutChannel,
    PutMyWay,
    PutOutsideAdult,
    RemoveChannel,
)
from app.wire.messages import TestChannel as TryChannel
from tests.ui.fake_link import FakeLink
from tests.ui.samples_tell_parent import ANSWERED, MAIL, OPENED, OUTSIDE, READ, SIGNAL, TELEGRAM, UNREAD
from ui.language import Language
from ui.parent.pages_list import LATER_PAGES
from ui.parent.parent_page import ParentNeeds
from ui.parent.tell_joined import LettersJoined
from ui.theme import Appearance, Audience
from ui.widgets.chip import Chip
from ui.widgets.text import TextLabel


class Page:
    def __init__(self, qtbot: QtBot, appearance: Appearance, role: Role = Role.PARENT) -> None:
        self.qtbot = qtbot
        self.link = FakeLink()
        self.root = QWidget()
        qtbot.addWidget(self.root)
        language = Language(self.root)
        language.set("en")
        appearance.dress(self.root, Audience.PARENT)
        me = ParentOpened("a1", "Mẹ Hương", role, 300)
        needs = ParentNeeds(self.link, appearance, language, self.root, me)  # type: ignore[arg-type]  # the same face as Link
        self.joined = LettersJoined(needs)
        self.said: list[str] = []
        self.joined.told.connect(self.said.append)
        column = QVBoxLayout(self.root)
        column.addWidget(self.joined)
        self.root.resize(1366, 768)
        self.root.show()
        qtbot.waitExposed(self.root)
        self.joined.open_page()

    def press(self, text: str) -> None:
        def found() -> list[QPushButton]:
            return [
                one
                for one in self.root.findChildren(QPushButton)
                if text in (one.text(), one.accessibleName()) and one.isVisible() and one.isEnabled()
            ]

        self.qtbot.waitUntil(lambda: bool(found()))
        QTest.mouseClick(found()[-1], Qt.MouseButton.LeftButton)

    def texts(self) -> str:
        return " ".join(label.text() for label in self.root.findChildren(TextLabel) if label.isVisible())

    def says(self, text: str) -> None:
        self.qtbot.waitUntil(lambda: text in self.texts())

    def ways(self) -> None:
        self.press("How messages reach you")
        self.link.answer(MyWayIs("k2", "@mehuong"), MyWay)
        self.link.answer(ChannelsAre((MAIL, TELEGRAM, SIGNAL)), Channels)
        self.link.answer(OutsideAdultsAre(OUTSIDE), OutsideAdults)

    def field(self, name: str) -> QLineEdit:
        return next(one for one in self.root.findChildren(QLineEdit) if one.accessibleName() == name and one.isVisible())


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> Page:
    return Page(qtbot, Appearance(qapp))


def test_only_adults_of_the_family_have_the_page() -> None:
    [entry] = [page for page in LATER_PAGES if page.key == "tell"]
    assert entry.roles == {Role.PARENT, Role.HELPER}


def test_reading_the_list_opens_no_letter(page: Page) -> None:
    page.link.answer(MyLettersAre((UNREAD, READ, ANSWERED), 2), MyLetters)
    page.says("2 messages could not be opened any more after your PIN was reset.")
    page.says("Bin sees “read” when you open it.")
    assert [type(asked.body) for asked in page.link.asked] == [MyLetters, Feelings]


def test_an_open_letter_shows_the_words_the_guidance_and_takes_an_answer(page: Page) -> None:
    page.link.answer(MyLettersAre((READ,)), MyLetters)
    page.press("Open the message of Nguyễn Hoàng Nguyệt Ánh, 20:10, 23/11")
    assert page.link.last(OpenLetter).body == OpenLetter("m2")
    page.link.answer(OPENED, OpenLetter)
    page.says("Có bạn trong nhóm bắt con giữ bí mật")
    page.says("Somebody is mean to me.")
    page.says("It was read more than 30 days ago; the words are gone.")
    page.says("Believe what you hear, and do not blame.")
    page.says("111, free, day and night. In danger right now: 113.")
    page.press("Thank you for telling me. It is not your fault.")
    page.press("Answer")
    assert page.link.last(AnswerLetter).body == AnswerLetter("m2", "Thank you for telling me. It is not your fault.")
    page.link.refuse(Problem("private_unavailable"), AnswerLetter)
    page.says("The private part of Hải Đăng cannot be opened just now.")
    [field] = page.joined.letter.findChildren(QPlainTextEdit)
    assert field.toPlainText()  # nothing that was written is lost


def test_a_letter_that_comes_after_its_page_was_left_fills_nothing(page: Page) -> None:
    page.link.answer(MyLettersAre((READ,)), MyLetters)
    page.joined.letters.letter_opened.emit("m2")
    page.joined.hide()
    page.link.answer(OPENED, OpenLetter)
    assert "Có bạn trong nhóm bắt con giữ bí mật" not in " ".join(
        label.text() for label in page.joined.letter.findChildren(QLabel)
    )


def test_an_answer_opens_nothing_and_what_was_added_is_read_only_when_asked_for(page: Page) -> None:
    page.link.answer(MyLettersAre((READ,)), MyLetters)
    page.joined.letters.letter_opened.emit("m2")
    page.link.answer(OPENED, OpenLetter)
    page.press("Thank you for telling me. It is not your fault.")
    page.press("Answer")
    before = sum(isinstance(asked.body, OpenLetter) for asked in page.link.asked)
    page.link.answer(Done(), AnswerLetter)
    page.says("Your answer is there for Nguyễn Hoàng Nguyệt Ánh to read.")
    page.link.pushed.emit(LettersChanged())
    page.link.answer(MyLettersAre((msgspec.structs.replace(READ, unread=True, parts=4),)), MyLetters)
    page.says("Nguyễn Hoàng Nguyệt Ánh has added something.")
    assert sum(isinstance(asked.body, OpenLetter) for asked in page.link.asked) == before
    page.press("Read it")
    assert page.link.last(OpenLetter).body == OpenLetter("m2")
    added = LetterPart("2026-11-23T20:20:00+07:00", (), "khẩn cấp")
    page.link.answer(msgspec.structs.replace(OPENED, parts=(*OPENED.parts, added)), OpenLetter)
    page.says("khẩn cấp")
    assert "has added something" not in page.texts()


@pytest.mark.parametrize(
    ("why", "chip", "words"),
    [
        (Gone.PIN_RESET, "lost with your old PIN", "Your PIN was reset before you had opened it"),
        (Gone.NOT_OPENED, "not opened in time", "It was not opened within 30 days; the words are gone."),
    ],
)
def test_a_letter_that_nobody_ever_opened_is_not_called_read(page: Page, why: Gone, chip: str, words: str) -> None:
    lost = msgspec.structs.replace(READ, lost=why)
    page.link.answer(MyLettersAre((lost,)), MyLetters)
    page.qtbot.waitUntil(lambda: [one.text() for one in page.root.findChildren(Chip) if one.isVisible()] == [chip])
    page.joined.letters.letter_opened.emit("m2")
    page.link.answer(LetterOpened(lost, (LetterPart(lost.at, (), "", gone=True, why=why),)), OpenLetter)
    page.says(words)
    page.says("It was gone from this page before you opened it")
    assert "you have read it" not in page.texts()
    assert "It was read more than" not in page.texts()


def test_words_of_a_child_do_not_wait_on_a_page_that_is_left(page: Page) -> None:
    page.link.answer(MyLettersAre((READ,)), MyLetters)
    page.joined.letters.letter_opened.emit("m2")
    page.link.answer(OPENED, OpenLetter)
    page.says("Có bạn trong nhóm")
    page.joined.hide()
    assert not any("Có bạn trong nhóm" in label.text() for label in page.root.findChildren(TextLabel))
    assert page.joined.letter.letter == ""


def test_a_new_letter_is_told_only_while_the_page_is_open(page: Page) -> None:
    before = len(page.link.asked)
    page.link.pushed.emit(LettersChanged())
    assert len(page.link.asked) == before + 1
    page.joined.hide()
    page.link.pushed.emit(LettersChanged())
    assert len(page.link.asked) == before + 1


def test_another_adults_account_is_warned_of(page: Page) -> None:
    page.ways()
    page.says("Bố may be able to see what is sent to you this way.")
    page.press("Change")
    page.says("This account belongs to Bố, who may be able to see the messages.")
    QTest.keyClicks(page.field("Chat number"), "2")
    page.press("Save")
    assert page.link.last(PutMyWay).body == PutMyWay("k2", "@mehuong2")
    page.link.answer(Done(), PutMyWay)
    assert page.said == ["Kept"]


def test_a_mail_account_is_put_with_the_usual_port_and_its_password_does_not_stay(page: Page) -> None:
    page.ways()
    page.press("Add an account")
    for name, text in (
        ("Name of this account", "Work"),
        ("Mail address of the account", "a@b.vn"),
        ("Server", "smtp.b.vn"),
        ("User name", "a"),
        ("Password", "geheim"),
    ):
        QTest.keyClicks(page.field(name), text)
    secret = page.field("Password")
    assert secret.echoMode() is QLineEdit.EchoMode.Password
    page.press("Add")
    assert page.link.last(PutChannel).body == PutChannel(
        Way.MAIL, "Work", None, "smtp.b.vn", 587, "a", "a@b.vn", "starttls", "geheim"
    )
    page.link.answer(Done(), PutChannel)
    assert secret.text() == ""


def test_a_kept_secret_is_never_shown_and_stays_as_it_is_when_left_empty(page: Page) -> None:
    page.ways()
    page.press("Change Thư của mẹ")
    page.says("One is kept. Leave it empty and it stays as it is.")
    assert page.field("Password").text() == ""
    QTest.keyClicks(page.field("Port"), "x")
    page.press("Save")
    page.says("A port is a number from 1 to 65535.")
    page.field("Port").setText("2525")
    page.press("Save")
    body = page.link.last(PutChannel).body
    assert isinstance(body, PutChannel)
    assert (body.id, body.port, body.secret, body.host) == ("k1", 2525, None, "smtp.example.vn")


def test_only_the_owner_changes_an_account(page: Page) -> None:
    page.ways()
    page.says("account of Bố")
    names = [one.accessibleName() for one in page.root.findChildren(QPushButton) if one.isVisible()]
    assert "Change Telegram của bố" not in names
    assert {"Test Telegram của bố", "Remove Telegram của bố", "Change Thư của mẹ"} <= set(names)


@pytest.mark.parametrize(
    ("result", "why", "said"),
    [
        (Result.ACCEPTED, None, "The server has taken the test."),
        (Result.UNKNOWN, Why.NO_ANSWER, "It was handed over, but no answer came."),
        (Result.REFUSED, Why.SIGN_IN, "The server does not accept the name or the password."),
        (Result.NOT_REACHED, Why.NO_NETWORK, "This PC has no network."),
    ],
)
def test_a_test_says_what_the_server_said_and_no_more(page: Page, result: Result, why: Why | None, said: str) -> None:
    page.ways()
    page.press("Test Thư của mẹ")
    QTest.keyClicks(page.field("Mail address"), "me@b.vn")
    page.press("Send a test")
    assert page.link.last(TryChannel).body == TryChannel("k1", "me@b.vn")
    page.says("this can take up to a minute")
    page.link.answer(ChannelTested(result, why), TryChannel)
    page.says(said)


def test_another_service_is_tested_without_an_address(page: Page) -> None:
    page.ways()
    page.press("Test Signal")
    page.press("Send a test")
    assert page.link.last(TryChannel).body == TryChannel("k3", "")


def test_an_adult_outside_is_put_and_a_change_says_what_it_undoes(page: Page) -> None:
    page.ways()
    page.press("Change Cô Hạnh (chủ nhiệm)")
    page.says("undoes what children have confirmed")
    page.field("Chat number").setText("")
    page.press("Save")
    page.says("Please write where it goes to.")
    page.field("Chat number").setText("@cohanh2")
    page.press("Save")
    assert page.link.last(PutOutsideAdult).body == PutOutsideAdult(
        "Cô Hạnh (chủ nhiệm)", "Phòng giáo viên tầng 2, giờ ra chơi", "o1", "k2", "@cohanh2"
    )


def test_removing_an_account_says_first_what_is_not_sent(page: Page) -> None:
    page.ways()
    page.press("Remove Thư của mẹ")
    page.says("What still waits for it is not sent")
    assert not any(isinstance(asked.body, RemoveChannel) for asked in page.link.asked)
    page.press("Remove")
    assert page.link.last(RemoveChannel).body == RemoveChannel("k1")


def test_a_helper_asks_for_nothing_but_the_own_way(qtbot: QtBot, qapp: QApplication) -> None:
    page = Page(qtbot, Appearance(qapp), Role.HELPER)
    page.press("How messages reach you")
    page.link.answer(MyWayIs(None, ""), MyWay)
    page.says("No other way is set up.")
    assert {type(asked.body) for asked in page.link.asked} == {MyLetters, Feelings, MyWay}


def test_an_answer_is_shown_as_given_and_can_be_changed(page: Page) -> None:
    page.link.answer(MyLettersAre((ANSWERED,)), MyLetters)
    page.joined.letters.letter_opened.emit("m3")
    page.link.answer(LetterOpened(ANSWERED, OPENED.parts[:1], "Yes."), OpenLetter)
    page.says("Your answer is there for Bin to read.")
    [field] = page.joined.letter.findChildren(QPlainTextEdit)
    assert field.toPlainText() == "Yes."
    QTest.keyClicks(field, "Dear. ")
    page.press("Change the answer")
    page.link.answer(Done(), AnswerLetter)
    assert page.said == ["Your answer is there"]

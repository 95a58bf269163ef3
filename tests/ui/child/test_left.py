"""What a child's pages hold once they are left: none of the words that were shown, asked or typed, seen or hidden."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.checks import lookalike
from app.model.contacts import Met, Question, Tick
from app.model.feelings import About, Feeling
from app.model.problem import Problem
from app.wire.messages import (
    AskContact,
    Consents,
    ConsentsAre,
    Contacts,
    ContactsAre,
    MyFeelings,
    MyFeelingsAre,
    MyMessages,
    MyMessagesAre,
    ShareFeeling,
    Tell,
    Told,
)
from tests.checks.photos import PHONE, a_jpeg
from tests.ui.child.my_time.test_my_time_joined import Stage, status
from tests.ui.child.test_tell import TellWindow
from tests.ui.fake_link import FakeLink
from tests.ui.hands import press, said, show_to_child
from tests.ui.samples_consents import BIN
from tests.ui.samples_contacts import ALL, ODD, SEEN_BY
from tests.ui.samples_feelings import ADULTS, SHARED
from tests.ui.samples_my_time import CHILD, PLAN, SAID, SHOWN
from tests.ui.samples_tell import MANY, READ, a_message
from tests.ui.statuses import a_child, a_status
from tests.ui.traces import left_in, settle
from ui.child.checks.checks_page import ChecksPage
from ui.child.checks.chooser import Place
from ui.child.checks.photo_page import PhotoPage
from ui.child.consents_joined import MyConsentsJoined
from ui.child.contacts.contacts_state import Step
from ui.child.contacts_joined import ContactsJoined
from ui.child.feelings_joined import FeelingsJoined
from ui.child.left_page import LeftPage
from ui.child.tell.tell_state import First
from ui.language import Language
from ui.theme import Appearance

LONG_MS = 20_000
PEOPLE = ("Sóc Nâu", "MèoMun", "Hà lớp", "Rồng", "Cún", "Mẹ Hương", "Bố", "biết bạn", "24/11", "Zz bí mật", "Yyy chat")
REFUSED = Problem("contacts_too_many", {"most": 77})


@pytest.fixture
def link() -> FakeLink:
    return FakeLink(status=a_status(a_child()))


def before_and_after(joined: LeftPage, *secrets: str) -> None:
    """The words were there, so that it means something that they are gone."""
    assert left_in(joined, *secrets)
    joined.hide()
    settle()
    assert left_in(joined, *secrets) == []


# ---- my people ----


@pytest.fixture
def people(link: FakeLink, qtbot: QtBot, qapp: QApplication) -> ContactsJoined:
    made = ContactsJoined(link)  # type: ignore[arg-type]  # the same face as Link
    show_to_child(made, qtbot, qapp)
    made.open_page()
    link.answer(ContactsAre(ALL, SEEN_BY), Contacts)
    return made


@pytest.mark.parametrize("id", [contact.id for contact in ALL])
def test_nothing_of_my_people_is_left(people: ContactsJoined, id: str) -> None:
    for one in ("2", "3", id):
        people._open_person(one)
    before_and_after(people, *PEOPLE)


def test_a_question_that_was_open_is_not_open_again(people: ContactsJoined, link: FakeLink) -> None:
    people._open_person("3")
    press(people, "End this contact")
    people.hide()
    settle()
    people.show()
    settle()
    link.answer(ContactsAre(ALL, SEEN_BY), Contacts)
    people._open_person("2")
    assert "You need no reason." not in said(people)


def test_nothing_of_a_draft_is_left_on_any_of_its_pages(people: ContactsJoined, link: FakeLink) -> None:
    press(people, "Somebody new")
    people._name_typed("Zz bí mật")
    people._on()
    people._met_chosen(Met.GAME)
    people._app_typed("Yyy chat")
    people._on()
    for question in Question:
        people._tick_chosen(ODD[question])
        if people._add.step is Step.THINK and people._add.question is question:
            people._on()
    people._on()
    assert people._add.step is Step.ASK
    people._on()
    link.refuse(REFUSED, AskContact)
    words = people.add.think._words
    answers = [words.short(question) for question in Question]
    answers += [words.advice(question) for question in Question if ODD[question] is not Tick.NO]
    before_and_after(people, *PEOPLE, "77", *(words for words in answers if words))


# ---- feelings, pictures of me ----


@pytest.mark.parametrize("refused", [False, True])
def test_nothing_of_a_feeling_is_left_nor_who_saw_it(link: FakeLink, qtbot: QtBot, qapp: QApplication, refused: bool) -> None:
    made = FeelingsJoined(link)  # type: ignore[arg-type]  # the same face as Link
    show_to_child(made, qtbot, qapp)
    made.open_page()
    link.answer(MyFeelingsAre(SHARED, ADULTS), MyFeelings)
    made._felt(Feeling.SAD)
    made._about(About.HOME)
    press(made, "Show Bố")
    if refused:
        link.refuse(REFUSED, ShareFeeling)
    before_and_after(made, "Mẹ Hương", "Bố", "Bà ngoại", "/11", "77", "not at home")


def test_nothing_of_the_pictures_is_left(link: FakeLink, qtbot: QtBot, qapp: QApplication) -> None:
    made = MyConsentsJoined(link)  # type: ignore[arg-type]  # the same face as Link
    show_to_child(made, qtbot, qapp)
    made.open_page()
    link.answer(ConsentsAre(BIN), Consents)
    settle()
    press(made, "Take it back")
    before_and_after(made, "Cô Lan", "Bà ngoại", "Sao Mai", "Ảnh", "Mẹ Hương", "Zalo")


# ---- my time ----

WRITTEN = ("Con muốn biết", "Tối nay", "Tập ghi-ta", "lạ nhắn tin", "giữ lời", "Mẹ Hương", "Nhảy dây")


@pytest.fixture
def time(qtbot: QtBot) -> Iterator[Stage]:
    language = Language()
    language.set("en")
    stage = Stage(qtbot)
    for part in ("week", "rules", "changes", "plan"):
        stage.joined.open_part(part)
        stage.answer_all(requests=(SAID, SHOWN))
    yield stage
    language.deleteLater()


def test_nothing_of_my_time_is_left_on_any_of_its_pages(time: Stage) -> None:
    time.joined._begin_saying("daily")
    settle()
    assert left_in(time.root, *WRITTEN)
    time.joined.left()
    settle()
    assert left_in(time.root, *WRITTEN, "About: ", "not measured") == []
    assert time.joined._requests == ()
    assert time.joined._plan is None


def test_an_answer_that_comes_after_leaving_is_not_kept(time: Stage) -> None:
    time.joined.left()
    time.answer_all(requests=(SAID, SHOWN))
    assert (time.joined._requests, time.joined._plan) == ((), None)
    assert left_in(time.root, *WRITTEN) == []


def test_another_child_gets_pages_without_the_first_ones_words(time: Stage) -> None:
    from msgspec.structs import replace

    time.link.tell_status(status(replace(CHILD, id="c2", nickname="Tí")))
    time.joined.show_status()
    settle()
    assert left_in(time.root, *WRITTEN, PLAN.what_for) == []


def test_what_is_left_is_there_again_when_it_is_opened(time: Stage) -> None:
    time.joined.left()
    time.joined.open_part("rules")
    time.answer_all(requests=(SAID,))
    assert "Con muốn biết" in time.words()


# ---- tell ----


def test_nothing_of_tell_is_left_on_any_of_its_pages(qtbot: QtBot, qapp: QApplication) -> None:
    language = Language()
    language.set("en")
    shown = TellWindow(qtbot, Appearance(qapp))
    names = ("Mẹ Hương", "Bố", "Cô Hạnh", "Chú Tư", "Bác Ba", "bo.nguyen", "@cohanh", "Mẹ đọc rồi", "Phòng giáo viên")
    shown.open(MANY, First.WHOM)
    shown.tell._messages.open()
    shown.link.answer(MyMessagesAre((READ, a_message("m9")), True), MyMessages)
    shown.tell._open_choosing()
    for adult in ("w1", "a2"):
        shown.tell._show_whom()
        shown.tell._adult_chosen(adult)
    shown.wait(5.2)
    shown.link.answer(Told(a_message()), Tell)
    QTest.keyClicks(shown.field(), "Zz secret")
    assert left_in(shown.pages, *names)
    shown.tell.leave()
    settle()
    assert left_in(shown.pages, *names, "Zz secret") == []
    language.deleteLater()


# ---- checks ----


@pytest.fixture
def checks(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Callable[[], ChecksPage]:
    for name in ("pictures", "downloads"):
        (tmp_path / name).mkdir()
    (tmp_path / "downloads" / "Hẹn hò bí mật").mkdir()
    (tmp_path / "downloads" / "bimat.jpg").write_bytes(a_jpeg((400, 300)))
    roots = tuple(Place(name, tmp_path / name) for name in ("pictures", "downloads"))

    def make() -> ChecksPage:
        made = ChecksPage(photo_page=lambda: PhotoPage(roots=lambda: roots))
        show_to_child(made, qtbot, qapp)
        return made

    return make


def test_nothing_of_a_photo_is_left_nor_where_it_was_looked_for(checks: Callable[[], ChecksPage], qtbot: QtBot) -> None:
    page = checks()
    page.open_way("photo")
    photo = page.page("photo")
    assert isinstance(photo, PhotoPage)
    photo.chooser()._open_root("downloads")
    qtbot.waitUntil(lambda: bool(left_in(photo, "Hẹn hò")) and bool(left_in(photo, "bimat.jpg")), timeout=LONG_MS)
    path = next(tile.path for tile in photo.chooser()._tiles)
    photo.open_photo(path)
    qtbot.waitUntil(lambda: bool(left_in(photo, PHONE)), timeout=LONG_MS)
    page.hide()
    settle()
    assert left_in(page, "Hẹn hò", "bimat", PHONE, "22/11/2026") == []
    page.show()
    page.open_way("photo")
    root = photo.chooser()._root
    assert root is not None
    assert root.key == "pictures"
    page.hide()


def test_nothing_of_a_text_or_a_link_is_left(checks: Callable[[], ChecksPage], qtbot: QtBot) -> None:
    from ui.child.checks.link_page import LinkPage
    from ui.child.checks.text_page import TextPage

    page = checks()
    page.open_way("text")
    text = page.page("text")
    assert isinstance(text, TextPage)
    text.show_text("call 0912 345 678, zzq")
    page.open_way("link")
    link = page.page("link")
    assert isinstance(link, LinkPage)
    link.show_link("https://bi-mat-cua-em-zzq.vn/x")
    assert left_in(page, "zzq")
    page.hide()
    settle()
    QCoreApplication.processEvents()
    assert left_in(page, "0912", "zzq") == []
    kept = [value for value in vars(lookalike).values() if hasattr(value, "cache_info")]
    assert [value.cache_info().currsize for value in kept if value.cache_info().currsize] == []

"""The picture code on the child's side: it stands before private pages of shared accounts alone, and is gone when the child is."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.model.problem import Problem
from app.wire.messages import ChooseCode, CloseCode, CodeIs, Contacts, Done, MyCode, OpenCode
from tests.ui.fake_link import FakeLink
from tests.ui.statuses import a_child, a_status
from ui.child.child_mode import ChildMode
from ui.child.code.code_page import ACROSS, CodePage
from ui.child.code.code_state import CodeState, Step, asks_guard, gone_on, tapped
from ui.child.code.gate import CodeGate
from ui.language import Language
from ui.link import Link
from ui.theme import Appearance, Audience

CODE = (1, 2, 2, 11)


def shared_link() -> FakeLink:
    return FakeLink(status=msgspec.structs.replace(a_status(a_child()), shared=True))


class Gate:
    """The gate on a link that answers when told."""

    def __init__(self, qtbot: QtBot, link: FakeLink) -> None:
        self.link = link
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.gate = CodeGate(as_link(link), self.window)
        self.opened: list[str] = []
        self.pages: list[CodePage] = []
        self.closed = 0
        self.gate.page_opened.connect(self._page_opened)
        self.gate.closed.connect(self._closed)

    def _page_opened(self, page: CodePage) -> None:
        page.setParent(self.window)
        self.pages.append(page)

    def _closed(self) -> None:
        self.closed += 1

    def ask(self) -> None:
        self.gate.through(lambda: self.opened.append("contacts"))

    def tap(self, pictures: tuple[int, ...]) -> None:
        for picture in pictures:
            self.pages[-1].keys[picture].click()


def as_link(link: FakeLink) -> Link:
    return link  # type: ignore[return-value]  # the same face


@pytest.fixture
def gate(qtbot: QtBot) -> Gate:
    return Gate(qtbot, shared_link())


def test_a_child_alone_on_its_account_meets_nothing_and_the_guard_is_not_asked(qtbot: QtBot) -> None:
    link = FakeLink(status=a_status(a_child()))
    gate = Gate(qtbot, link)
    gate.ask()
    gate.gate.close()
    assert gate.opened == ["contacts"]
    assert link.asked == []


def test_the_right_pictures_open_the_page_that_was_wanted(gate: Gate) -> None:
    gate.ask()
    gate.link.answer(CodeIs(True, True, False), MyCode)
    assert gate.opened == []
    gate.tap(CODE)
    assert gate.link.last(OpenCode).body == OpenCode(CODE)
    gate.link.answer(Done(), OpenCode)
    assert gate.opened == ["contacts"]


def test_wrong_pictures_empty_the_dots_and_open_nothing(gate: Gate) -> None:
    gate.ask()
    gate.link.answer(CodeIs(True, True, False), MyCode)
    gate.tap(CODE)
    gate.link.refuse(Problem("code_wrong", {"wait_s": 0}), OpenCode)
    assert gate.opened == []
    assert "0" in gate.pages[-1].dots.accessibleName()
    assert gate.pages[-1].keys[0].isEnabled()


def test_while_a_wait_goes_on_nothing_can_be_tapped(gate: Gate) -> None:
    gate.ask()
    gate.link.answer(CodeIs(True, True, False, 300), MyCode)
    assert not any(key.isEnabled() for key in gate.pages[-1].keys)


def test_the_first_code_is_chosen_twice_the_same(gate: Gate) -> None:
    gate.ask()
    gate.link.answer(CodeIs(True, False, False), MyCode)
    gate.tap(CODE)
    gate.tap((0, 0, 0, 1))
    assert not [asked for asked in gate.link.asked if isinstance(asked.body, ChooseCode)]
    gate.tap(CODE)
    gate.tap(CODE)
    assert gate.link.last(ChooseCode).body == ChooseCode(CODE)
    gate.link.answer(Done(), ChooseCode)
    assert gate.opened == ["contacts"]


def test_other_pictures_need_the_ones_until_now(gate: Gate) -> None:
    gate.ask()
    gate.link.answer(CodeIs(True, True, False), MyCode)
    gate.pages[-1].change.click()
    for pictures in ((5, 4, 3, 2), CODE, CODE):
        gate.tap(pictures)
    assert gate.link.last(ChooseCode).body == ChooseCode(CODE, (5, 4, 3, 2))


def test_closing_tells_the_guard_and_the_screen_once(gate: Gate) -> None:
    gate.ask()
    gate.link.answer(CodeIs(True, True, True), MyCode)
    gate.gate.close()
    gate.gate.close()
    assert (gate.opened, gate.closed) == (["contacts"], 1)
    assert [asked.body for asked in gate.link.asked] == [MyCode(), CloseCode()]


def test_the_page_goes_when_another_child_is_chosen(gate: Gate, qtbot: QtBot) -> None:
    gate.ask()
    gate.link.answer(CodeIs(True, True, False), MyCode)
    with qtbot.waitExposed(gate.window):
        gate.window.show()
    gate.pages[-1].show()
    gate.tap(CODE[:2])
    other = msgspec.structs.replace(a_child(), id="c2")
    with qtbot.waitSignal(gate.gate.left):
        gate.link.status_arrived.emit(msgspec.structs.replace(a_status(other), shared=True))
    gate.pages[-1].keys[0].click()
    assert "1" in gate.pages[-1].dots.accessibleName()  # nothing of the other's is left


def test_leaving_help_sends_nothing_also_while_the_pictures_are_open(qtbot: QtBot, qapp: QApplication) -> None:
    """Promise 2: a socket that is listened to must not tell help from home."""
    link = shared_link()
    mode = ChildMode(as_link(link), Language())
    Appearance(qapp).dress(mode, Audience.CHILD_SMALL)
    qtbot.addWidget(mode)
    mode.show()
    mode.open("contacts")
    link.answer(CodeIs(True, True, True), MyCode)
    mode.open_home()
    before = len(link.asked)
    mode.open_help()
    mode.prepare_help().left.emit()
    assert [one.body for one in link.asked[before:]] == []


@pytest.mark.parametrize("place", ["help", "home"])
def test_after_a_rest_the_same_is_sent_from_help_as_from_home(qtbot: QtBot, qapp: QApplication, place: str) -> None:
    link = shared_link()
    mode = ChildMode(as_link(link), Language())
    Appearance(qapp).dress(mode, Audience.CHILD_SMALL)
    qtbot.addWidget(mode)
    mode.show()
    mode.open("contacts")
    link.answer(CodeIs(True, True, True), MyCode)
    mode.open(place)
    before = len(link.asked)
    mode.findChildren(CodeGate)[0].close()
    assert [one.body for one in link.asked[before:]] == [CloseCode()]
    assert mode.prepare_help().isVisible() == (place == "help")


def test_an_answer_that_comes_after_the_child_has_gone_opens_nothing(gate: Gate) -> None:
    gate.ask()
    gate.gate.close()
    gate.link.answer(CodeIs(True, True, True), MyCode)
    assert gate.opened == []


def test_arrows_go_over_the_pictures_and_each_has_a_name(qtbot: QtBot) -> None:
    page = CodePage()
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.keys[0].setFocus()
    QTest.keyClick(page.keys[0], Qt.Key.Key_Down)
    QTest.keyClick(page.keys[ACROSS], Qt.Key.Key_Right)
    assert page.focusWidget() is page.keys[ACROSS + 1]
    with qtbot.waitSignal(page.tapped) as tap:
        QTest.keyClick(page.keys[ACROSS + 1], Qt.Key.Key_Return)
    assert tap.args == [ACROSS + 1]
    assert len({key.accessibleName() for key in page.keys}) == len(page.keys)


def test_all_alike_and_unlike_repeats_are_not_sent() -> None:
    state = CodeState(Step.CHOOSE)
    for _ in range(4):
        state = tapped(state, 3)
    assert gone_on(state).problem == Problem("code_too_easy")
    state = CodeState(Step.AGAIN, CODE, (0, *CODE[1:]))
    assert not asks_guard(state)
    assert gone_on(state).problem == Problem("code_differs")


def test_in_child_mode_my_people_waits_for_the_pictures(qtbot: QtBot, qapp: QApplication) -> None:
    link = shared_link()
    mode = ChildMode(as_link(link), Language())
    Appearance(qapp).dress(mode, Audience.CHILD_SMALL)
    qtbot.addWidget(mode)
    mode.show()

    def asked() -> int:
        return len([one for one in link.asked if isinstance(one.body, Contacts)])

    before = asked()
    mode.open("contacts")
    link.answer(CodeIs(True, True, False), MyCode)
    page = mode.findChild(CodePage)
    assert page is not None
    assert page.isVisible()
    assert asked() == before
    for picture in CODE:
        page.keys[picture].click()
    link.answer(Done(), OpenCode)
    assert asked() == before + 1
    assert not page.isVisible()
    mode.put_away()
    assert isinstance(link.asked[-1].body, CloseCode)
    mode.open("contacts")
    link.answer(CodeIs(True, True, False), MyCode)
    assert page.isVisible()

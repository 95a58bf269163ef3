"""Tell joined to a link: nothing leaves before the seconds are over, nothing in practice, and nothing stays afterwards."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.content.helplines import helplines
from app.model.problem import Problem
from app.model.tell import About, Result, Shown, Way, Why
from app.wire.messages import (
    AddToMessage,
    AdultConfirmed,
    AdultsToTell,
    AdultsToTellAre,
    AdultToTell,
    ChooseAdult,
    ConfirmAdult,
    DeleteMessage,
    Done,
    LegIs,
    MyMessages,
    MyMessagesAre,
    PutOwnAdult,
    SecondTapNeeded,
    SendWord,
    Tell,
    Told,
    WayIs,
    WordSent,
)
from tests.ui.audit.stage import settle
from tests.ui.child.test_child_mode import button
from tests.ui.fake_link import FakeLink
from tests.ui.samples_tell import ADULTS, DAD, MANY, MUM, NO_SIGN, NOW, READ, TEACHER, a_message
from tests.ui.statuses import a_child, a_status
from ui.child.tell.countdown import CountdownPage
from ui.child.tell.pages import COUNTDOWN, SENT
from ui.child.tell.plain import Plain, PlainPage
from ui.child.tell.tell_page import TellPage
from ui.child.tell.tell_state import First
from ui.child.tell_joined import TellJoined
from ui.language import Language
from ui.link import LinkState
from ui.tell_shortcut import TellShortcut
from ui.theme import Appearance, Audience
from ui.widgets.choice_card import ChoiceCard
from ui.widgets.text import TextLabel


class Clock:
    def __init__(self) -> None:
        self.now_s = 1000.0

    def __call__(self) -> float:
        return self.now_s


class TellWindow:
    """Tell in a window in front of the child, on a clock moved by hand."""

    def __init__(self, qtbot: QtBot, appearance: Appearance, shortcut: TellShortcut | None = None) -> None:
        self.qtbot = qtbot
        self.link = FakeLink(status=a_status(a_child()))
        self.clock = Clock()
        self.window = QWidget()
        self.other = QWidget()
        qtbot.addWidget(self.window)
        qtbot.addWidget(self.other)
        appearance.dress(self.window, Audience.CHILD_SMALL)
        self.tell = TellJoined(self.link, helplines(), shortcut=shortcut, now_s=self.clock, now=lambda: NOW)  # type: ignore[arg-type]
        self.left: list[bool] = []
        self.help: list[bool] = []
        self.tell.left.connect(lambda: self.left.append(True))
        self.tell.help_asked.connect(lambda: self.help.append(True))
        column = QVBoxLayout(self.window)
        column.addWidget(self.tell)
        self.window.resize(1366, 768)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        qtbot.waitUntil(lambda: bool(self.left))  # shown with nothing open, it gives way at once
        self.left.clear()
        self.pages = self.tell.pages

    def open(self, are: AdultsToTellAre = ADULTS, first: First = First.TAP) -> None:
        self.tell.begin(first)
        self.link.answer(are, AdultsToTell)

    def wait(self, seconds: float) -> None:
        """As the timer does it, ten times a second."""
        for _tenth in range(round(seconds * 10)):
            self.clock.now_s += 0.1
            self.tell.counting.look()

    def sleep(self, seconds: float) -> None:
        """The PC, in the middle of it."""
        self.clock.now_s += seconds
        self.tell.counting.look()

    def sent(self) -> list[Tell]:
        return [asked.body for asked in self.link.asked if isinstance(asked.body, Tell)]

    def field(self) -> QPlainTextEdit:
        found = self.pages.sent.findChild(QPlainTextEdit)
        assert found is not None
        return found

    def texts(self) -> str:
        page = self.pages.current()
        assert page is not None
        return " ".join(label.text() for label in page.findChildren(TextLabel) if label.isVisible())

    def press(self, text: str) -> None:
        page = self.pages.current()
        assert page is not None
        QTest.mouseClick(button(page, text), Qt.MouseButton.LeftButton)

    def tell_mum(self) -> None:
        self.open()
        self.wait(10.1)
        self.link.answer(Told(a_message()), Tell)


@pytest.fixture
def shown(qtbot: QtBot, qapp: QApplication) -> Iterator[TellWindow]:
    language = Language()
    language.set("en")
    yield TellWindow(qtbot, Appearance(qapp))
    language.deleteLater()


# ---- before the end ----


def test_nothing_is_asked_before_tell_is_opened(shown: TellWindow) -> None:
    assert shown.link.asked == []


def test_nothing_is_sent_before_all_the_seconds_are_over(shown: TellWindow) -> None:
    shown.open()
    shown.wait(9.8)
    assert [type(asked.body) for asked in shown.link.asked] == [AdultsToTell]
    shown.wait(0.3)
    assert [(tell.adult, tell.about, tell.words, tell.sure, tell.page_only) for tell in shown.sent()] == [
        ("a1", (), "", False, False)
    ]
    assert len(shown.sent()[0].id) == 32


Ending = Callable[[TellWindow], object]
ENDINGS: dict[str, Ending] = {
    "esc": lambda shown: QTest.keyClick(shown.pages.countdown.first_focus(), Qt.Key.Key_Escape),
    "don't send": lambda shown: shown.press("Don’t send"),
    "quick exit": lambda shown: shown.press("Quick exit"),
    "three shifts": lambda shown: [QTest.keyClick(shown.window.windowHandle(), Qt.Key.Key_Shift) for _time in range(3)],
    "closed": lambda shown: shown.window.close(),
    "hidden": lambda shown: shown.tell.hide(),
    "someone not at home": lambda shown: shown.press("Someone not at home"),
    "another window": lambda shown: QApplication.sendEvent(shown.pages, QEvent(QEvent.Type.WindowDeactivate)),
    "another child": lambda shown: shown.link.tell_status(a_status(a_child(id="c2"))),
    "locked": lambda shown: shown.link.tell_status(a_status(a_child(presence="locked"))),
    "guard away": lambda shown: shown.link.set_state(LinkState.AWAY),
    "help": lambda shown: shown.press("Help · 111"),
    "slept": lambda shown: shown.sleep(3600),
}  # fmt: skip


@pytest.mark.parametrize("ending", ENDINGS.values(), ids=ENDINGS.keys())
def test_whatever_ends_it_early_nothing_is_ever_sent(shown: TellWindow, ending: Ending) -> None:
    shown.open()
    shown.wait(8)
    before = len(shown.link.asked)
    ending(shown)
    shown.qtbot.wait(1)  # one turn of the event loop
    shown.wait(30)
    assert len(shown.link.asked) == before
    assert not shown.tell.counting.running


def test_the_three_ways_out_are_of_one_size_and_beside_one_another(shown: TellWindow) -> None:
    shown.open()
    cards = [card for card in shown.pages.countdown.findChildren(ChoiceCard) if card.isVisible()]
    assert [card.text() for card in cards] == ["Someone else", "Someone not at home", "Don’t send"]
    assert len({(card.width(), card.height(), card.y()) for card in cards}) == 1


def test_at_200_percent_whom_it_goes_to_the_seconds_and_the_ways_out_are_in_sight(shown: TellWindow) -> None:
    layout = shown.window.layout()
    assert layout is not None
    layout.setContentsMargins(0, 0, 0, 0)
    shown.window.resize(683, 384)
    shown.open()
    page = shown.pages.countdown
    shown.qtbot.waitUntil(lambda: page.height() == 384)
    settle()
    cards = [card for card in page.findChildren(ChoiceCard) if card.isVisible()]
    lead = next(label for label in page.findChildren(TextLabel) if label.isVisible() and "you would like to talk" in label.text())
    assert len(cards) == 3
    for part in (page.ring, lead, *cards):
        assert part.visibleRegion().boundingRect() == part.rect(), part.accessibleName()


def test_leaving_goes_back_and_someone_not_at_home_opens_help_with_no_frame(shown: TellWindow) -> None:
    shown.open()
    shown.press("Don’t send")
    assert (shown.left, shown.help) == ([True], [])
    shown.open()
    asked = len(shown.link.asked)
    shown.press("Someone not at home")
    assert (shown.left, shown.help) == ([True], [True])
    assert len(shown.link.asked) == asked


def test_a_look_elsewhere_is_said_without_a_name_and_can_begin_again(shown: TellWindow) -> None:
    shown.open()
    shown.wait(3)
    QApplication.sendEvent(shown.pages, QEvent(QEvent.Type.WindowDeactivate))
    assert shown.pages.plain.kind is Plain.STOPPED
    assert "Nothing was sent." in shown.texts()
    assert "Mẹ Hương" not in shown.texts()
    shown.press("Begin again")
    shown.wait(9)
    assert shown.sent() == []
    shown.wait(1.2)
    assert len(shown.sent()) == 1


def test_no_second_passes_until_the_window_is_in_front(shown: TellWindow) -> None:
    shown.window.hide()
    shown.qtbot.waitUntil(lambda: not shown.window.isActiveWindow())
    shown.tell.begin()
    shown.link.answer(ADULTS, AdultsToTell)
    shown.wait(60)
    assert shown.sent() == []


def test_the_keys_from_anywhere_only_ask_who(shown: TellWindow) -> None:
    shown.open(first=First.WHOM)
    shown.wait(60)
    assert shown.sent() == []
    assert shown.pages.current() is shown.pages.whom
    assert "Who do you want to tell?" in shown.texts()


def test_without_a_chosen_adult_the_tap_asks_who_and_then_counts(shown: TellWindow) -> None:
    shown.open(replace(ADULTS, chosen=None))
    shown.wait(20)
    assert shown.sent() == []
    shown.press("Bố")
    shown.wait(9)
    assert shown.sent() == []
    shown.wait(1.2)
    assert [tell.adult for tell in shown.sent()] == ["a2"]


def test_someone_without_a_way_is_shown_how_to_reach_and_nothing_is_sent(shown: TellWindow) -> None:
    shown.open(replace(ADULTS, chosen=None))
    shown.press("Bác Ba đầu ngõ")
    shown.wait(60)
    assert "bấm chuông hai lần" in shown.texts()
    assert "Only you see this entry." in shown.texts()
    assert shown.sent() == []


# ---- sending ----


def test_after_a_broken_connection_the_same_message_goes_again_with_the_same_id(shown: TellWindow) -> None:
    shown.open()
    shown.wait(10.1)
    shown.link.refuse(Problem("guard_away"), Tell)
    assert shown.pages.plain.kind is Plain.NOT_KNOWN
    assert "111" in " ".join(label.text() for label in shown.pages.plain.findChildren(TextLabel))
    shown.tell.retry.timeout.emit()
    first, again = shown.sent()
    assert first == again
    shown.link.answer(Told(a_message()), Tell)
    assert shown.pages.current() is shown.pages.sent


def test_when_the_page_is_left_it_is_not_tried_again(shown: TellWindow) -> None:
    shown.open()
    shown.wait(10.1)
    shown.link.refuse(Problem("guard_slow"), Tell)
    shown.press("Quick exit")
    shown.tell.retry.timeout.emit()
    shown.link.set_state(LinkState.READY)
    assert len(shown.sent()) == 1


def test_another_adults_account_needs_a_second_tap_and_the_page_alone_can_be_chosen(shown: TellWindow) -> None:
    shown.open()
    shown.wait(10.1)
    shown.link.answer(SecondTapNeeded(("Bố",), page_possible=True), Tell)
    assert "The account of Bố will carry this message" in shown.texts()
    shown.press("Only on the page of Mẹ Hương on this PC")
    first, second = shown.sent()
    assert (second.id, second.page_only, second.sure) == (first.id, True, False)


def test_the_second_tap_sends_the_same_message_all_the_same(shown: TellWindow) -> None:
    shown.open()
    shown.wait(10.1)
    shown.link.answer(SecondTapNeeded(("Bố",), page_possible=False), Tell)
    shown.press("Send it all the same")
    assert shown.sent()[1] == replace(shown.sent()[0], sure=True)


def test_what_was_shown_is_said_back_at_both_taps(shown: TellWindow) -> None:
    shown.open()
    shown.wait(10.1)
    shown.link.answer(SecondTapNeeded(("Bố",), page_possible=True), Tell)
    shown.press("Send it all the same")
    assert [tell.shown for tell in shown.sent()] == [MUM.mark, MUM.mark]
    assert MUM.mark


MOVED_MUM = replace(MUM, ways=(WayIs(Way.PAGE), WayIs(Way.MAIL, "me@nha.vn", "Bố")), mark="as-mum-is-shown-now")
MOVED = replace(ADULTS, adults=(MOVED_MUM, *ADULTS.adults[1:]))


@pytest.mark.parametrize("second", [False, True])
def test_where_it_would_go_elsewhere_than_was_shown_the_list_comes_anew_with_calm_words(shown: TellWindow, second: bool) -> None:
    shown.open()
    shown.wait(10.1)
    if second:
        shown.link.answer(SecondTapNeeded(("Bố",), page_possible=True), Tell)
        shown.press("Send it all the same")
    taps = len(shown.sent())
    shown.link.refuse(Problem("tell_way_changed"), Tell)
    assert isinstance(shown.link.asked[-1].body, AdultsToTell)
    shown.link.answer(MOVED, AdultsToTell)
    assert shown.pages.current() is shown.pages.whom
    assert "How messages reach Mẹ Hương has just changed." in shown.texts()
    assert "Nothing was sent. Look again and choose." in shown.texts()
    shown.wait(60)
    assert len(shown.sent()) == taps  # nothing begins by itself
    shown.press("Mẹ Hương")
    assert "By mail, to me@nha.vn." in shown.texts()
    shown.wait(10.1)
    again = shown.sent()[-1]
    assert (again.shown, again.sure, again.page_only) == (MOVED_MUM.mark, False, False)
    assert again.id != shown.sent()[0].id
    shown.link.answer(SecondTapNeeded(("Bố",), page_possible=True), Tell)
    shown.press("Someone else")
    assert "has just changed" not in shown.texts()


def test_something_at_home_that_was_refused_keeps_its_words_for_the_next_choice(shown: TellWindow) -> None:
    shown.tell_mum()
    shown.press("It is about something at home")
    QTest.keyClicks(shown.field(), "con so")
    shown.press("Add to the message")
    shown.press("Bố")
    shown.wait(10.1)
    shown.link.refuse(Problem("tell_way_changed"), Tell)
    shown.link.answer(ADULTS, AdultsToTell)
    assert "Choose somebody who is not part of it." in shown.texts()
    shown.press("Bố")
    shown.wait(10.1)
    assert [(tell.adult, tell.about, tell.words) for tell in shown.sent()][1:] == [("a2", (About.HOME,), "con so")] * 2


def test_a_list_that_does_not_come_anew_is_said_and_no_tap_begins_by_itself(shown: TellWindow) -> None:
    shown.open()
    shown.wait(10.1)
    shown.link.refuse(Problem("tell_way_changed"), Tell)
    shown.link.refuse(Problem("private_unavailable"), AdultsToTell)
    assert shown.pages.plain.kind is Plain.PROBLEM
    shown.press("Try again")
    shown.link.answer(MOVED, AdultsToTell)
    shown.wait(60)
    assert shown.pages.current() is shown.pages.whom
    assert len(shown.sent()) == 1


def test_leaving_takes_the_words_of_the_change_along(shown: TellWindow) -> None:
    shown.open()
    shown.wait(10.1)
    shown.link.refuse(Problem("tell_way_changed"), Tell)
    shown.link.answer(MOVED, AdultsToTell)
    shown.press("Quick exit")
    assert all("Mẹ Hương" not in label.text() for label in shown.pages.whom.findChildren(TextLabel))
    shown.open(first=First.WHOM)
    assert "has just changed" not in shown.texts()


@pytest.mark.parametrize(
    ("adult", "said", "unsaid"),
    [
        (TEACHER, ("By Telegram, to @cohanh.", "Not confirmed yet"), "Confirmed:"),
        (replace(TEACHER, confirmed=True), ("By Telegram, to @cohanh.", "Confirmed: Cô Hạnh"), "Not confirmed"),
        (DAD, ("By mail, to bo.nguyen@example.vn.",), "onfirmed"),
    ],
)
def test_the_second_tap_says_where_it_goes_and_whether_that_was_confirmed(
    shown: TellWindow, adult: AdultToTell, said: tuple[str, ...], unsaid: str
) -> None:
    shown.open(replace(ADULTS, adults=(adult,), chosen=adult.id, following=()))
    shown.wait(10.1)
    shown.link.answer(SecondTapNeeded(("Bố",), page_possible=adult.here), Tell)
    assert shown.pages.current() is shown.pages.second_tap
    assert all(words in shown.texts() for words in said)
    assert unsaid not in shown.texts()
    shown.press("Don’t send")
    assert all("@" not in label.text() for label in shown.pages.second_tap.findChildren(TextLabel))


def test_a_closed_private_part_is_said_with_111_and_tell_stays_open(shown: TellWindow) -> None:
    shown.tell.begin()
    shown.link.refuse(Problem("private_unavailable"), AdultsToTell)
    assert shown.tell.open
    assert shown.pages.plain.kind is Plain.PROBLEM
    assert shown.left == []


@pytest.mark.parametrize("state", [LinkState.AWAY, LinkState.DIFFERS])
def test_with_the_guard_away_it_says_so_and_shows_111(shown: TellWindow, state: LinkState) -> None:
    shown.link.set_state(state)
    shown.tell.begin()
    assert shown.link.asked == []
    assert "Nothing can be sent from this PC at the moment." in shown.texts()
    assert "Call from any phone in Viet Nam" in shown.texts()
    shown.link.set_state(LinkState.READY)
    assert isinstance(shown.link.asked[0].body, AdultsToTell)


def test_a_hung_guard_is_told_like_one_that_is_away(shown: TellWindow) -> None:
    shown.tell.begin()
    shown.link.refuse(Problem("guard_slow"), AdultsToTell)
    assert shown.pages.plain.kind is Plain.AWAY


# ---- afterwards ----


def test_what_it_is_about_goes_later_and_at_will(shown: TellWindow) -> None:
    shown.tell_mum()
    assert "Waiting until Mẹ Hương opens their page on this PC." in shown.texts()
    shown.press("It is about a picture")
    QTest.keyClicks(shown.field(), "Con ke me nghe")
    shown.press("Add to the message")
    added = shown.link.last(AddToMessage).body
    assert isinstance(added, AddToMessage)
    assert (added.message, added.about, added.words) == ("m1", (About.PICTURE,), "Con ke me nghe")
    shown.link.answer(Told(a_message()), AddToMessage)
    assert shown.field().toPlainText() == ""


def test_something_at_home_asks_who_again_and_goes_to_another_adult(shown: TellWindow) -> None:
    shown.tell_mum()
    shown.press("It is about something at home")
    shown.press("Add to the message")
    assert shown.pages.current() is shown.pages.whom
    assert not any(isinstance(asked.body, AddToMessage) for asked in shown.link.asked)
    shown.press("Bố")
    shown.wait(10.1)
    assert [(tell.adult, tell.about) for tell in shown.sent()][1:] == [("a2", (About.HOME,))]


def test_something_at_home_for_the_same_adult_is_added(shown: TellWindow) -> None:
    shown.tell_mum()
    shown.press("It is about something at home")
    shown.press("Add to the message")
    shown.press("Mẹ Hương")
    added = shown.link.last(AddToMessage).body
    assert isinstance(added, AddToMessage)
    assert added.about == (About.HOME,)
    assert len(shown.sent()) == 1


MUMS, DADS = a_message("m1"), a_message("m2", adult=DAD)


def at_home_for_mum(shown: TellWindow) -> None:
    """Written for the message to Mum, and not sent yet: *who* is asked again."""
    shown.open(first=First.MESSAGES)
    shown.link.answer(MyMessagesAre((MUMS, DADS), True), MyMessages)
    shown.tell._messages._add_to("m1")
    shown.press("It is about something at home")
    QTest.keyClicks(shown.field(), "Dad hurts me")
    shown.press("Add to the message")
    assert shown.pages.current() is shown.pages.whom


def test_something_at_home_for_one_adult_never_goes_to_the_message_of_another(shown: TellWindow) -> None:
    at_home_for_mum(shown)
    shown.press("My messages")
    shown.tell._messages._add_to("m2")  # only to look
    shown.press("My messages")
    shown.press("Back")
    shown.press("Mẹ Hương")
    added = shown.link.last(AddToMessage).body
    assert isinstance(added, AddToMessage)
    assert (added.message, added.about, added.words) == ("m1", (About.HOME,), "Dad hurts me")
    assert shown.pages.sent.message_id == "m1"
    assert shown.tell._messages.refresh.isActive()
    assert shown.sent() == []


def test_the_button_of_another_message_begins_with_nothing_of_it(shown: TellWindow) -> None:
    at_home_for_mum(shown)
    shown.press("My messages")
    late = a_message("m1", at=NOW - timedelta(minutes=40), no_sign=True, next_adult="a2")
    shown.link.answer(MyMessagesAre((late,), True), MyMessages)
    following = next(found for found in shown.pages.messages.findChildren(QPushButton) if found.text() == "Tell Bố now")
    shown.qtbot.waitUntil(following.isVisible)
    shown.press("Tell Bố now")
    assert "you would like to talk" in shown.texts()
    shown.wait(10.1)
    assert [(tell.adult, tell.about, tell.words) for tell in shown.sent()] == [("a2", (), "")]


def test_where_the_message_is_deleted_meanwhile_the_words_go_in_a_new_one(shown: TellWindow) -> None:
    at_home_for_mum(shown)
    shown.tell._messages._last = None
    shown.link.answer(MyMessagesAre((DADS,), True), MyMessages)
    shown.pages.sent.forget()
    shown.tell._messages._mine = MyMessagesAre((DADS,), True)
    shown.press("Mẹ Hương")
    assert "what you have just said" in shown.texts()
    shown.wait(10.1)
    assert [(tell.adult, tell.about, tell.words) for tell in shown.sent()] == [("a1", (About.HOME,), "Dad hurts me")]


@pytest.mark.parametrize("late", [Told(MUMS), SecondTapNeeded(("Ông",), page_possible=True)])
def test_a_late_answer_about_one_adult_leaves_the_seconds_of_another_in_sight(
    shown: TellWindow, late: Told | SecondTapNeeded
) -> None:
    shown.open()
    shown.wait(10.1)
    shown.press("Tell an adult")
    shown.press("Bố")
    shown.wait(4)
    shown.link.answer(late, Tell)
    assert shown.pages.current() is shown.pages.countdown
    assert shown.tell.counting.running


def test_what_goes_along_is_said_before_and_what_was_wiped_afterwards(shown: TellWindow) -> None:
    at_home_for_mum(shown)
    shown.press("Bố")
    assert "Bố will be told what you have just said." in shown.texts()
    shown.wait(3)
    QApplication.sendEvent(shown.pages, QEvent(QEvent.Type.WindowDeactivate))
    assert shown.pages.plain.kind is Plain.STOPPED
    assert "Your sentence was wiped" in shown.texts()


def test_half_an_hour_without_a_sign_is_shown_where_the_child_waits_and_what_never_went_is_said_so(shown: TellWindow) -> None:
    shown.tell_mum()
    shown.tell._messages._ask_mine()
    silent = a_message(at=NOW - timedelta(minutes=40), no_sign=True, next_adult="a2")
    shown.link.answer(MyMessagesAre((silent,), True), MyMessages)
    assert "No sign from Mẹ Hương for half an hour." in shown.texts()
    shown.tell._messages._ask_mine()
    gone = a_message("m1", LegIs(Way.MAIL, Shown.NOT_SENT, Why.CHANNEL_GONE), no_sign=True, next_adult="a2")
    shown.link.answer(MyMessagesAre((gone,), True), MyMessages)
    assert "It did not reach Mẹ Hương." in shown.texts()
    assert "half an hour" not in shown.texts()
    shown.press("Tell Bố now")
    assert shown.pages.current() is shown.pages.countdown


def test_what_was_typed_is_gone_with_undo_and_selection_when_it_is_left(shown: TellWindow) -> None:
    shown.tell_mum()
    field = shown.field()
    QTest.keyClicks(field, "bi mat")
    field.selectAll()
    shown.press("Quick exit")
    assert field.toPlainText() == ""
    field.undo()
    assert field.toPlainText() == ""
    clipboard = QGuiApplication.clipboard()
    assert not clipboard.supportsSelection() or not clipboard.ownsSelection()
    assert shown.tell._are is None  # nothing of it stays in memory


def test_what_was_typed_is_gone_when_another_window_comes_in_front(shown: TellWindow) -> None:
    shown.tell_mum()
    field = shown.field()
    QTest.keyClicks(field, "bi mat")
    QApplication.sendEvent(shown.pages, QEvent(QEvent.Type.WindowDeactivate))
    assert field.toPlainText() == ""
    assert shown.tell.open


def test_my_messages_show_what_is_true_the_answer_the_next_adult_and_111(shown: TellWindow) -> None:
    shown.open(first=First.WHOM)
    shown.press("My messages")
    shown.link.answer(MyMessagesAre((NO_SIGN, READ), True), MyMessages)
    shown.qtbot.waitUntil(lambda: "No sign" in shown.texts())
    said = shown.texts()
    assert "No sign from Mẹ Hương for half an hour." in said
    assert "call 111 from any phone" in said
    assert "Mẹ Hương has read it." in said
    assert "Cảm ơn con đã kể với mẹ" in said
    assert shown.sent() == []
    shown.press("Tell Bố now")
    shown.wait(10.1)
    assert [tell.adult for tell in shown.sent()] == ["a2"]


def test_a_message_is_deleted_only_after_saying_what_that_can_do(shown: TellWindow) -> None:
    shown.open(first=First.WHOM)
    shown.press("My messages")
    shown.link.answer(MyMessagesAre((READ,), True), MyMessages)
    shown.qtbot.waitUntil(lambda: "answered" in shown.texts())
    shown.press("Delete")
    assert not any(isinstance(asked.body, DeleteMessage) for asked in shown.link.asked)
    shown.qtbot.waitUntil(lambda: "cannot be called back" in shown.texts())
    page = shown.pages.messages
    QTest.mouseClick(button(page._sheet, "Delete"), Qt.MouseButton.LeftButton)
    assert shown.link.last(DeleteMessage).body == DeleteMessage("m2")


def test_messages_are_asked_anew_only_while_tell_is_open(shown: TellWindow) -> None:
    shown.tell_mum()
    flow = shown.tell._messages
    assert flow.refresh.isActive()
    flow.refresh.timeout.emit()
    shown.link.answer(MyMessagesAre((a_message("m1", LegIs(Way.PAGE, Shown.READ)),), True), MyMessages)
    assert "Mẹ Hương has read it." in shown.texts()
    shown.press("Done")
    assert not flow.refresh.isActive()


def test_an_answer_that_comes_after_leaving_is_dropped(shown: TellWindow) -> None:
    shown.tell.begin()
    shown.press("Quick exit")
    shown.link.answer(ADULTS, AdultsToTell)
    shown.wait(60)
    assert not shown.tell.open
    assert shown.sent() == []


def everything(shown: TellWindow) -> str:
    """Every word and accessible name that any widget of Tell holds, shown or not."""
    found = shown.tell.findChildren(QWidget)
    return " ".join(
        " ".join((one.accessibleName(), one.accessibleDescription(), one.toolTip(), getattr(one, "text", str)())) for one in found
    )


def test_after_leaving_no_widget_knows_who_was_told_or_what_became_of_it(shown: TellWindow) -> None:
    shown.open(MANY)
    shown.wait(5.1)
    shown.link.answer(SecondTapNeeded(("Bố",), page_possible=True), Tell)
    shown.press("Only on the page of Mẹ Hương on this PC")
    shown.link.answer(Told(a_message()), Tell)
    shown.press("My messages")
    shown.link.answer(MyMessagesAre((NO_SIGN, READ), True), MyMessages)
    shown.pages.messages.ask_to_delete("m3")
    shown.pages.messages.close_sheets()
    shown.press("Back")
    shown.press("Who one tap tells")
    shown.pages.confirm_sheet.begin(MANY.adults[2])
    assert "Mẹ Hương" in everything(shown)
    shown.tell.leave()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    said = everything(shown)
    for name in ("Mẹ Hương", "Bố", "Hạnh", "Chú Tư", "Bác Ba", "cohanh", "Cảm ơn", "Waiting", "half an hour from"):
        assert name not in said


# ---- whom one tap tells ----


def test_whom_one_tap_tells_and_who_follows_are_chosen(shown: TellWindow) -> None:
    shown.open(MANY, First.WHOM)
    shown.press("Who one tap tells")
    shown.press("Bố")
    assert shown.link.last(ChooseAdult).body == ChooseAdult("a2", ("o1",))
    shown.link.answer(Done(), ChooseAdult)
    shown.link.answer(replace(MANY, chosen="a2"), AdultsToTell)
    page = shown.pages.choosing
    plus = next(one for one in page.findChildren(QWidget) if one.accessibleName() == "Put Mẹ Hương in the order")
    QTest.mouseClick(plus, Qt.MouseButton.LeftButton)
    assert shown.link.last(ChooseAdult).body == ChooseAdult("a2", ("o1", "a1"))


def test_an_adult_of_the_own_list_is_put_in(shown: TellWindow) -> None:
    shown.open(first=First.WHOM)
    shown.press("Who one tap tells")
    shown.press("Add somebody")
    sheet = shown.pages.own_sheet
    name, reach = sheet.findChildren(QLineEdit)
    QTest.keyClicks(name, "Co Lan")
    QTest.keyClicks(reach, "phong y te")
    QTest.mouseClick(button(sheet, "Save"), Qt.MouseButton.LeftButton)
    assert shown.link.last(PutOwnAdult).body == PutOwnAdult("Co Lan", "phong y te", None)
    shown.link.answer(Done(), PutOwnAdult)
    assert not sheet.isVisible()
    assert name.text() == ""


def test_an_outside_adult_is_confirmed_by_word_with_true_results(shown: TellWindow) -> None:
    shown.open(MANY, First.WHOM)
    shown.press("Who one tap tells")
    page = shown.pages.choosing
    confirm = next(one for one in page.findChildren(QWidget) if one.accessibleName() == "Confirm Cô Hạnh (chủ nhiệm)")
    QTest.mouseClick(confirm, Qt.MouseButton.LeftButton)
    sheet = shown.pages.confirm_sheet
    QTest.mouseClick(button(sheet, "Send the word"), Qt.MouseButton.LeftButton)
    assert shown.link.last(SendWord).body == SendWord("o1")
    shown.link.answer(WordSent(Result.ACCEPTED), SendWord)
    said = " ".join(label.text() for label in sheet.findChildren(TextLabel) if label.isVisible())
    assert "The server has taken the word" in said
    [field] = sheet.findChildren(QLineEdit)
    QTest.keyClicks(field, "sen cam")
    QTest.mouseClick(button(sheet, "This is the word"), Qt.MouseButton.LeftButton)
    assert shown.link.last(ConfirmAdult).body == ConfirmAdult("o1", "sen cam")
    shown.link.answer(AdultConfirmed(False, 0), ConfirmAdult)
    assert not field.isVisible()  # used up: only a new word helps
    QTest.mouseClick(button(sheet, "Send a new word"), Qt.MouseButton.LeftButton)
    shown.link.answer(WordSent(Result.ACCEPTED), SendWord)
    QTest.keyClicks(field, "sao")
    QTest.mouseClick(button(sheet, "This is the word"), Qt.MouseButton.LeftButton)
    shown.link.answer(AdultConfirmed(True, 4), ConfirmAdult)
    assert not sheet.isVisible()


def test_the_keys_are_the_childs_own_choice(qtbot: QtBot, qapp: QApplication) -> None:
    chosen: list[str] = []
    shortcut = TellShortcut(("Ctrl+Alt+Space",), lambda: chosen[-1] if chosen else "", lambda: True, chosen.append)
    shown = TellWindow(qtbot, Appearance(qapp), shortcut)
    shown.open(first=First.WHOM)
    shown.pages.whom.choosing_asked.emit()
    shown.press("Ctrl+Alt+Space")
    assert chosen == ["Ctrl+Alt+Space"]


# ---- practice ----


def test_practising_a_whole_telling_sends_no_frame_and_says_so_on_every_page(shown: TellWindow) -> None:
    shown.tell.practise()
    seen = set()

    def look() -> None:
        seen.add(type(shown.pages.current()).__name__)
        assert "Practice: nothing is sent and nothing is kept." in shown.texts()

    look()
    shown.wait(10.1)
    look()
    shown.press("It is about a picture")
    shown.press("Add to the message")
    look()
    shown.press("My messages")
    look()
    shown.press("Back")
    look()
    shown.press("Who one tap tells")
    look()
    shown.press("Back")
    shown.press("Teacher Hạnh (practice)")
    shown.wait(10.1)
    look()
    shown.press("Send it all the same")
    look()
    shown.pages.sent.messages_asked.emit()
    shown.press("Back")
    shown.press("Grandma (practice)")
    look()
    assert shown.link.asked == []
    assert seen == {"CountdownPage", "SentPage", "MessagesPage", "WhomPage", "ChoosingPage", "SecondTapPage", "PlainPage"}
    shown.press("Quick exit")
    assert shown.left == [True]


def test_practice_from_tell_comes_back_to_tell(shown: TellWindow) -> None:
    shown.open(first=First.WHOM)
    shown.press("Practise")
    asked = len(shown.link.asked)
    shown.wait(20)
    assert len(shown.link.asked) == asked
    shown.press("Done")
    shown.link.answer(ADULTS, AdultsToTell)
    assert shown.pages.current() is shown.pages.whom
    assert "Practice" not in shown.texts()
    assert shown.left == []


def test_a_press_makes_only_the_pages_that_it_shows(shown: TellWindow) -> None:
    made: list[str] = []
    shown.pages.made.connect(made.append)

    def there() -> set[type[QWidget]]:
        return {type(page) for page in shown.pages.findChildren(QWidget) if isinstance(page, TellPage)}

    assert there() == {PlainPage}, "which asks the guard, and says so"
    shown.open()
    assert there() == {PlainPage, CountdownPage}
    shown.wait(10.1)
    shown.link.answer(Told(a_message()), Tell)
    assert made == [COUNTDOWN, SENT]
    shown.tell.leave()
    shown.tell_mum()
    assert made == [COUNTDOWN, SENT], "a page is made once"

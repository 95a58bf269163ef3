"""An adult's Messages filled with what a family would see, for tests, the audit and the pictures.
Must not be a test."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.model.tell import About, Channel, Gone, Outside, Result, Way, Why
from app.wire.messages import ChannelIs, LetterIs, LetterOpened, LetterPart, MyLettersAre
from ui.page_base import PageMaker
from ui.parent.parent_words import ParentWords
from ui.parent.tell import LettersPage
from ui.parent.tell_letter import LetterPage
from ui.parent.tell_sheets import ChannelSheet, OutsideSheet, TakeAwaySheet, TestSheet, WaySheet
from ui.parent.tell_state import LettersState, Tested, WaysState, letter_state, letters_state
from ui.parent.tell_ways import WaysPage
from ui.theme import Audience

AT = "2026-11-24T18:42:00+07:00"
UNREAD = LetterIs("m1", "c1", "Bin", AT, 1, True)
READ = LetterIs("m2", "c2", "Nguyễn Hoàng Nguyệt Ánh", "2026-11-23T20:10:00+07:00", 2, False)
ANSWERED = LetterIs("m3", "c1", "Bin", "2026-11-20T17:00:00+07:00", 3, False, "2026-11-20T21:00:00+07:00")
OPENED = LetterOpened(
    READ,
    (
        LetterPart("2026-11-23T20:10:00+07:00", (), ""),
        LetterPart(
            "2026-11-23T20:14:00+07:00", (About.MEAN, About.SECRET), "Có bạn trong nhóm bắt con giữ bí mật, con không thích."
        ),
        LetterPart("2026-10-10T20:14:00+07:00", (), "", gone=True),
    ),
)
RESET = LetterIs("m4", "c1", "Bin", AT, 2, False, lost=Gone.PIN_RESET)
UNOPENED = LetterIs("m5", "c2", "Nguyễn Hoàng Nguyệt Ánh", AT, 1, False, lost=Gone.NOT_OPENED)
LOST = LetterOpened(
    RESET,
    (LetterPart(AT, (), "", gone=True, why=Gone.NOT_OPENED), LetterPart(AT, (), "", gone=True, why=Gone.PIN_RESET)),
)
MAIL = ChannelIs(
    Channel("k1", Way.MAIL, "Thư của mẹ", "a1", "smtp.example.vn", 587, "me@example.vn", "me@example.vn", has_secret=True),
    "Mẹ Hương",
    True,
)
TELEGRAM = ChannelIs(Channel("k2", Way.TELEGRAM, "Telegram của bố", "a2", has_secret=True), "Bố", False)
SIGNAL = ChannelIs(Channel("k3", Way.OTHER, "Signal", "a1", has_secret=True), "Mẹ Hương", True)
OUTSIDE = (
    Outside("o1", "Cô Hạnh (chủ nhiệm)", "Phòng giáo viên tầng 2, giờ ra chơi", "a1", "k2", "@cohanh"),
    Outside("o2", "Bà nội", "Gọi số nhà bà", "a1"),
)
WAYS = WaysState(True, True, "k2", "@mehuong", (MAIL, TELEGRAM, SIGNAL), OUTSIDE)


def letters(state: LettersState) -> QWidget:
    page = LettersPage(ParentWords())
    page.show_state(state)
    return page


def letter(opened: LetterOpened = OPENED) -> QWidget:
    page = LetterPage(ParentWords())
    page.begin(letter_state(opened))
    return page


def answered_letter() -> QWidget:
    answer = "Mẹ đọc rồi. Cảm ơn con đã kể."
    return letter(LetterOpened(ANSWERED, OPENED.parts[:2], answer))


def letter_added_to() -> QWidget:
    page = LetterPage(ParentWords())
    page.begin(letter_state(OPENED))
    page.show_more(more=True)
    return page


def ways(state: WaysState = WAYS) -> QWidget:
    page = WaysPage()
    page.show_state(state)
    return page


def over_ways(open_sheet: Callable[[QWidget], None]) -> QWidget:
    root = QWidget()
    column = QVBoxLayout(root)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(ways())
    open_sheet(root)
    return root


def _testing(root: QWidget) -> None:
    sheet = TestSheet(root)
    sheet.begin(MAIL, "me@example.vn")
    sheet.show_result(Tested(Result.REFUSED, Why.SIGN_IN))


PAGES = (
    PageMaker("parent-tell", Audience.PARENT, lambda: letters(letters_state(MyLettersAre((UNREAD, READ, ANSWERED), 2)))),
    PageMaker("parent-tell-none", Audience.PARENT, lambda: letters(LettersState(told=True))),
    PageMaker("parent-tell-letter", Audience.PARENT, letter),
    PageMaker("parent-tell-answered", Audience.PARENT, answered_letter),
    PageMaker("parent-tell-added", Audience.PARENT, letter_added_to),
    PageMaker("parent-tell-lost", Audience.PARENT, lambda: letters(letters_state(MyLettersAre((RESET, UNOPENED), 1)))),
    PageMaker("parent-tell-lost-letter", Audience.PARENT, lambda: letter(LOST)),
    PageMaker("parent-tell-ways", Audience.PARENT, ways),
    PageMaker("parent-tell-ways-helper", Audience.PARENT, lambda: ways(WaysState(parent=False, told=True))),
    PageMaker("parent-tell-channel", Audience.PARENT, lambda: over_ways(lambda root: ChannelSheet(root).begin(None))),
    PageMaker("parent-tell-channel-kept", Audience.PARENT, lambda: over_ways(lambda root: ChannelSheet(root).begin(SIGNAL))),
    PageMaker("parent-tell-way", Audience.PARENT, lambda: over_ways(lambda root: WaySheet(root).begin(WAYS))),
    PageMaker("parent-tell-outside", Audience.PARENT, lambda: over_ways(lambda root: OutsideSheet(root).begin(OUTSIDE[0], WAYS))),
    PageMaker("parent-tell-test", Audience.PARENT, lambda: over_ways(_testing)),
    PageMaker("parent-tell-remove", Audience.PARENT, lambda: over_ways(lambda root: TakeAwaySheet(root).begin_channel(MAIL))),
)

"""Tell filled as a child and an adult would meet it, for tests, the audit and the pictures.
Must not be a test."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta, timezone

from PySide6.QtWidgets import QWidget

from app.content.helplines import helplines
from app.model.problem import Problem
from app.model.tell import Shown, Way, Why
from app.wire.messages import AdultsToTellAre, AdultToTell, LegIs, MessageIs, MyMessagesAre, PartIs, WayIs
from ui.child.tell.choosing import ChoosingPage
from ui.child.tell.countdown import CountdownPage
from ui.child.tell.messages import MessagesPage
from ui.child.tell.pages import TellPages
from ui.child.tell.plain import Plain, PlainPage, Said
from ui.child.tell.second_tap import SecondTapPage
from ui.child.tell.sent import SentPage
from ui.child.tell.tell_page import TellPage
from ui.child.tell.tell_state import Countdown, choosing_state, message_state, messages_state
from ui.child.tell.whom import WhomPage
from ui.page_base import PageMaker
from ui.theme import Audience

VIET_NAM = timezone(timedelta(hours=7))
NOW = datetime(2026, 11, 24, 18, 42, tzinfo=VIET_NAM)
MUM = AdultToTell("a1", "Mẹ Hương", (WayIs(Way.PAGE),), here=True, confirmed=True, mark="as-mum-is-shown")
DAD = AdultToTell("a2", "Bố", (WayIs(Way.PAGE), WayIs(Way.MAIL, "bo.nguyen@example.vn", "Mẹ Hương")), here=True, confirmed=True)
TEACHER = AdultToTell("o1", "Cô Hạnh (chủ nhiệm)", (WayIs(Way.TELEGRAM, "@cohanh", "Bố"),), "Phòng giáo viên, tầng 2")
UNCLE = AdultToTell("o2", "Chú Tư", (WayIs(Way.NTFY, "chu-tu-7342"),), confirmed=True)
NEIGHBOUR = AdultToTell("w1", "Bác Ba đầu ngõ", (), "Nhà màu xanh đầu ngõ, bấm chuông hai lần.", confirmed=True, own=True)
ADULTS = AdultsToTellAre((MUM, DAD, NEIGHBOUR), "a1", ("a2",), 10, True)
MANY = AdultsToTellAre((MUM, DAD, TEACHER, UNCLE, NEIGHBOUR), "a1", ("o1",), 5, False, "2026-11-20T08:00:00+07:00")


def a_message(id: str = "m1", *legs: LegIs, adult: AdultToTell = MUM, at: datetime = NOW, **more: object) -> MessageIs:
    shown = legs or (LegIs(Way.PAGE, Shown.WAITING_FOR_ADULT),)
    part = PartIs(id, at.isoformat(), shown)
    return MessageIs(id, adult.id, adult.name, at.isoformat(), (part,), **more)  # type: ignore[arg-type]


READ = a_message(
    "m2", LegIs(Way.PAGE, Shown.READ), at=NOW - timedelta(days=1), read_at=NOW.isoformat(), answered_at=NOW.isoformat(),
    answer="Mẹ đọc rồi. Cảm ơn con đã kể với mẹ. Tối nay mẹ con mình nói chuyện nhé, con không có lỗi gì cả.",
)  # fmt: skip
NO_SIGN = a_message("m3", at=NOW - timedelta(minutes=40), no_sign=True, next_adult="a2")
TROUBLED = a_message(
    "m4",
    LegIs(Way.PAGE, Shown.WAITING_FOR_ADULT),
    LegIs(Way.MAIL, Shown.TRIED_AGAIN, Why.NO_ANSWER, "Mẹ Hương"),
    LegIs(Way.TELEGRAM, Shown.NOT_SENT, Why.PIN_RESET),
    adult=DAD,
    at=NOW - timedelta(minutes=3),
)
MINE = MyMessagesAre((TROUBLED, NO_SIGN, READ), True)


def _page(page: TellPage, practice: bool = False) -> QWidget:
    page.show_practice(practice)
    page.retell()
    return page


def counting(
    adult: AdultToTell, left_s: float = 6.4, length_s: int = 10, network: bool | None = True, practice: bool = False
) -> QWidget:
    page = CountdownPage()
    page.show_adult(adult, network, Countdown(length_s, 0.0, length_s - left_s))
    return _page(page, practice)


def whom(are: AdultsToTellAre, *, at_home: bool = False, practice: bool = False) -> QWidget:
    page = WhomPage()
    page.show_adults(are, at_home=at_home)
    return _page(page, practice)


def second_tap(*, page_possible: bool) -> QWidget:
    page = SecondTapPage()
    adult, carrier = (DAD, "Mẹ Hương") if page_possible else (TEACHER, "Bố")
    page.show_carriers(adult, (carrier,), page_possible)
    return _page(page)


def plain(kind: Plain, **more: object) -> QWidget:
    page = PlainPage(helplines())
    page.show_kind(kind, Said(**more))  # type: ignore[arg-type]
    return _page(page)


def sent(message: MessageIs, *, practice: bool = False) -> QWidget:
    page = SentPage("111")
    page.begin(message_state(message, ADULTS))
    return _page(page, practice)


def messages(are: MyMessagesAre) -> QWidget:
    page = MessagesPage(helplines())
    page.show_state(messages_state(are, ADULTS), NOW)
    return _page(page)


def choosing(are: AdultsToTellAre, practice: bool = False) -> QWidget:
    page = ChoosingPage(("Ctrl+Alt+Space", "Ctrl+Alt+H"))
    page.show_state(choosing_state(are, practice))
    return _page(page, practice)


def with_sheet(open_sheet: Callable[[TellPages], None]) -> QWidget:
    pages = TellPages(helplines())
    pages.choosing.show_state(choosing_state(MANY))
    pages.show_page(pages.choosing)
    open_sheet(pages)
    return pages


def own_sheet() -> QWidget:
    return with_sheet(lambda pages: pages.own_sheet.begin(NEIGHBOUR))


def confirm_sheet() -> QWidget:
    from msgspec.structs import replace

    return with_sheet(lambda pages: pages.confirm_sheet.begin(replace(TEACHER, word_sent=True)))


def delete_sheet() -> QWidget:
    page = messages(MINE)
    assert isinstance(page, MessagesPage)
    page.ask_to_delete("m3")
    return page


CHILD_PAGES = (
    PageMaker("tell-countdown", Audience.CHILD_SMALL, lambda: counting(MUM)),
    PageMaker("tell-countdown-big", Audience.CHILD_BIG, lambda: counting(DAD, 3.2, 5, False)),
    PageMaker("tell-countdown-unconfirmed", Audience.CHILD_SMALL, lambda: counting(TEACHER)),
    PageMaker("tell-countdown-practice", Audience.CHILD_SMALL, lambda: counting(MUM, practice=True)),
    PageMaker("tell-countdown-night", Audience.CHILD_SMALL, lambda: counting(MUM), night=True),
    PageMaker("tell-whom", Audience.CHILD_SMALL, lambda: whom(ADULTS)),
    PageMaker("tell-whom-many", Audience.CHILD_BIG, lambda: whom(MANY)),
    PageMaker("tell-whom-home", Audience.CHILD_SMALL, lambda: whom(ADULTS, at_home=True)),
    PageMaker("tell-second-tap", Audience.CHILD_SMALL, lambda: second_tap(page_possible=True)),
    PageMaker("tell-second-tap-outside", Audience.CHILD_BIG, lambda: second_tap(page_possible=False)),
    PageMaker("tell-away", Audience.CHILD_SMALL, lambda: plain(Plain.AWAY)),
    PageMaker("tell-stopped", Audience.CHILD_SMALL, lambda: plain(Plain.STOPPED)),
    PageMaker("tell-not-known", Audience.CHILD_BIG, lambda: plain(Plain.NOT_KNOWN)),
    PageMaker("tell-private", Audience.CHILD_SMALL, lambda: plain(Plain.PROBLEM, problem=Problem("private_unavailable"))),
    PageMaker("tell-reach", Audience.CHILD_SMALL, lambda: plain(Plain.REACH, name=NEIGHBOUR.name, reach=NEIGHBOUR.how_to_reach, own=True)),
    PageMaker("tell-sent", Audience.CHILD_SMALL, lambda: sent(a_message())),
    PageMaker("tell-sent-no-sign", Audience.CHILD_SMALL, lambda: sent(NO_SIGN)),
    PageMaker("tell-stopped-wiped", Audience.CHILD_SMALL, lambda: plain(Plain.STOPPED, wiped=True)),
    PageMaker("tell-sent-big", Audience.CHILD_BIG, lambda: sent(TROUBLED)),
    PageMaker("tell-messages", Audience.CHILD_SMALL, lambda: messages(MINE)),
    PageMaker("tell-messages-none", Audience.CHILD_BIG, lambda: messages(MyMessagesAre((), True))),
    PageMaker("tell-delete", Audience.CHILD_SMALL, delete_sheet),
    PageMaker("tell-choosing", Audience.CHILD_SMALL, lambda: choosing(MANY)),
    PageMaker("tell-choosing-practice", Audience.CHILD_BIG, lambda: choosing(ADULTS, practice=True)),
    PageMaker("tell-own", Audience.CHILD_SMALL, own_sheet),
    PageMaker("tell-confirm", Audience.CHILD_BIG, confirm_sheet),
)  # fmt: skip
PAGES = CHILD_PAGES

"""The child's pages filled with what a family would see, for the audit and for pictures.
Must not be imported by the app."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

from PySide6.QtWidgets import QWidget

from app.model.people import Request, RequestKind, RequestState
from app.model.policy import DayType, Policy, PolicyVersion
from ui.child.home import HomePage
from ui.child.home_state import AppToday, HomeState, Left
from ui.page_base import PageMaker
from ui.theme import Audience

VIET_NAM = timezone(timedelta(hours=7))
DAY = date(2026, 11, 24)
ASKED = Request(
    id="r1", child="c1", kind=RequestKind.TIME, state=RequestState.ASKED, asked_at="2026-11-24T18:42:00+07:00", minutes=15,
    words="Con sắp vẽ xong thành phố.",
)  # fmt: skip
APPS = (
    AppToday("Minecraft", 2880, None),
    AppToday("Trình duyệt", 1320, None),
    AppToday("GCompris", 900, None),
    AppToday("SuperTux", 0, "blocked"),
)


def moment(hour: int, minute: int = 0, day: date = DAY) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=VIET_NAM).astimezone(VIET_NAM)


def ordinary(**changes: object) -> HomeState:
    values: dict[str, object] = {
        "nickname": "Bin", "day": DAY, "day_type": DayType.SCHOOL, "left": Left.MINUTES, "left_s": 39 * 60, "share": 0.65,
        "until": moment(20), "used_s": 4800, "apps": APPS, "only_totals": False, "may_ask": True,
    }  # fmt: skip
    return HomeState(**(values | changes))  # type: ignore[arg-type]


def home(state: HomeState) -> QWidget:
    page = HomePage()
    page.show_state(state)
    return page


ANSWERED = Request(
    id="r2", child="c1", kind=RequestKind.TIME, state=RequestState.LATER, asked_at="2026-11-24T18:42:00+07:00", minutes=30,
    answered_at="2026-11-24T18:50:00+07:00", answered_by="Mẹ Hương", answer="Ăn cơm xong mẹ con mình nói chuyện nhé.", seen_by_child=False,
)  # fmt: skip
CHANGED = PolicyVersion(
    4,
    Policy("Bin"),
    datetime(2026, 11, 23, tzinfo=UTC).isoformat(),
    "Mẹ Hương",
    "Từ thứ Bảy này con được chơi thêm 15 phút, vì con giữ lời cả tuần.",
)

PAGES = (
    PageMaker("child-home", Audience.CHILD_SMALL, lambda: home(ordinary())),
    PageMaker("child-home-asked", Audience.CHILD_SMALL, lambda: home(ordinary(request=ASKED, unknown_s=300))),
    PageMaker("child-home-answered", Audience.CHILD_SMALL, lambda: home(ordinary(request=ANSWERED, rules_changed=CHANGED))),
    PageMaker("child-home-big", Audience.CHILD_BIG, lambda: home(ordinary(nickname="Nguyệt Ánh", left=Left.NO_LIMIT, left_s=None, until=None, may_ask=False))),
    PageMaker("child-home-refused", Audience.CHILD_SMALL, lambda: home(ordinary(left=Left.REFUSED, left_s=0, share=0.0, until=None, reason="daily", opens_at=moment(16, 30, DAY + timedelta(days=1))))),
    PageMaker("child-home-away", Audience.CHILD_SMALL, lambda: home(HomeState())),
)  # fmt: skip

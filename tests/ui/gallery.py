"""Draw every shared widget in both modes and all audiences into PNG files, to be looked at.
Must not be a test."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import Appearance, Audience, Icon, Mode
from ui.widgets.button import ActionButton, ButtonKind
from ui.widgets.card import Card, Tint
from ui.widgets.choices import Choice, SegmentedChoice, Toggle
from ui.widgets.flow import Columns, FlowLayout
from ui.widgets.notice import NoticeBar, NoticeKind
from ui.widgets.page import PageFrame, PageKind
from ui.widgets.pin_field import PinField
from ui.widgets.rail import Rail, RailItem
from ui.widgets.shell import Shell
from ui.widgets.text import TextLabel, TextRole
from ui.widgets.time_ring import RingKind, RingState, TimeRing

RAIL = (
    RailItem("home", Icon.HOUSE, "Trang chính"),
    RailItem("lessons", Icon.BOOK_OPEN, "Bài học", 2, "2 bài mới"),
    RailItem("people", Icon.USERS, "Bạn của em"),
    RailItem("time", Icon.CLOCK, "Giờ của em"),
    RailItem("help", Icon.LIFEBUOY, "Giúp em"),
)


def child_page() -> QWidget:
    rail = Rail()
    rail.set_name("Hải Đăng")
    rail.show_items(RAIL, "home")
    shell = Shell(rail)
    page = PageFrame(PageKind.CHILD)
    page.set_title("Chào Bin!", "Thứ Ba, 24 tháng 11 · hôm nay là ngày đi học")
    page.set_bar_texts("Giúp em", "Kể với người lớn")
    page.set_foot_note(TextLabel(TextRole.SMALL, text="Đang ghi: tên ứng dụng và số phút. Ai xem được?"))
    columns = Columns()
    card = Card()
    card.add(TextLabel(TextRole.HEADING, text="Giờ máy hôm nay"))
    ring = TimeRing()
    ring.show_state(RingState(RingKind.LEFT, "39", "phút nữa", "Còn 39 phút nữa", 0.65))
    card.add(ring)
    card.add(TextLabel(TextRole.SOFT, text="Em được dùng đến 20:00. MỖI ẾCH ỘP ẬT Ỗ Ặ đều được giữ nguyên, chưa mất gì cả."))
    card.add(ActionButton("Xin thêm giờ", Icon.HOURGLASS), beginning=True)
    columns.add(card, 2)
    other = Card()
    for kind, number, unit in ((RingKind.NO_LIMIT, "", "không giới hạn"), (RingKind.UNKNOWN, "", "chưa đo được")):
        small = TimeRing()
        small.show_state(RingState(kind, number, unit, unit))
        other.add(small)
    columns.add(other, 1)
    page.body.addWidget(columns)
    page.body.addStretch(1)
    shell.show_page(page)
    return shell


def controls() -> QWidget:
    root = QWidget()
    column = QVBoxLayout(root)
    column.setContentsMargins(20, 20, 20, 20)
    for kind in NoticeKind:
        bar = NoticeBar()
        bar.show_notice(kind, "Bộ canh giữ đang nghỉ", "Giờ chưa được đếm. Trang giúp đỡ vẫn mở.", "Thử lại", "Đóng")
        column.addWidget(bar)
    row = FlowLayout()
    for button_kind in ButtonKind:
        row.addWidget(ActionButton("Lưu và báo cho Bin", Icon.CHECK, button_kind))
    off = ActionButton("Chưa bấm được", None, ButtonKind.MAIN)
    off.setEnabled(False)
    row.addWidget(off)
    column.addLayout(row)
    tints = QHBoxLayout()
    for tint in Tint:
        card = Card(tint)
        card.add(TextLabel(TextRole.STRONG, text="Miễn phí, cả ngày lẫn đêm"))
        tints.addWidget(card)
    column.addLayout(tints)
    segments = SegmentedChoice()
    segments.show_choices(
        (Choice("week", "Giờ trong tuần"), Choice("day", "Số phút mỗi ngày"), Choice("apps", "Ứng dụng")), "week"
    )
    column.addWidget(segments)
    toggle = Toggle("Hỏi bố mẹ khi có ứng dụng mới")
    toggle.setChecked(True)
    column.addWidget(toggle)
    column.addWidget(Toggle("Tắt"))
    pin = PinField()
    pin.setText("123456")
    column.addWidget(pin)
    column.addStretch(1)
    return root


MAKERS = {"child_page": child_page, "controls": controls}


def main(folder: str, *names: str) -> None:
    application = QApplication([])
    appearance = Appearance(application)
    out = Path(folder)
    out.mkdir(parents=True, exist_ok=True)
    for name, maker in MAKERS.items():
        if names and name not in names:
            continue
        for mode in Mode:
            audience = Audience.CHILD_SMALL if name.startswith("child") else Audience.PARENT
            for width, height in ((1366, 768), (683, 384)):
                widget = maker()
                appearance.dress(widget, audience, mode)
                widget.resize(width, height)
                widget.show()
                application.processEvents()
                widget.grab().save(str(out / f"{name}-{mode.value}-{width}.png"))
                widget.close()


if __name__ == "__main__":
    main(*sys.argv[1:])

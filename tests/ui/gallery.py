"""Draw every shared widget in both modes and all audiences into PNG files, to be looked at.
Must not be a test."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.application import new_application
from ui.theme import Appearance, Art, Audience, Icon, Mode
from ui.widgets.bar_list import HUES, BarList, BarRow
from ui.widgets.button import ActionButton, ButtonKind
from ui.widgets.card import Card, Tint
from ui.widgets.chip import Chip
from ui.widgets.choice_card import ChoiceCard, Standing
from ui.widgets.choices import Choice, SegmentedChoice, Toggle
from ui.widgets.flow import Columns, FlowLayout, TileLayout
from ui.widgets.minutes_stepper import MinutesStepper
from ui.widgets.notice import NoticeBar, NoticeKind
from ui.widgets.page import PageFrame, PageKind
from ui.widgets.pin_field import PinField
from ui.widgets.rail import Rail, RailItem
from ui.widgets.sheet import Sheet
from ui.widgets.shell import Shell
from ui.widgets.text import TextLabel, TextRole
from ui.widgets.time_ranges import RangeWords, TimeRanges
from ui.widgets.time_ring import RingKind, RingState, TimeRing
from ui.widgets.toast import Toast
from ui.widgets.week_bars import DayBar, WeekBars, WeekBarsState
from ui.widgets.week_grid import Cell, WeekGrid, WeekWords
from ui.widgets.wizard import WizardFrame

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


def parent_today() -> QWidget:
    rail = Rail()
    rail.set_name("Hải Đăng")
    icons = (
        Icon.CALENDAR_BLANK,
        Icon.CHAT_TEXT,
        Icon.SLIDERS_HORIZONTAL,
        Icon.SQUARES_FOUR,
        Icon.CHART_BAR,
        Icon.SHIELD_CHECK,
        Icon.GEAR,
    )
    words = ("Hôm nay", "Yêu cầu", "Quy tắc", "Ứng dụng", "Báo cáo", "Bảo vệ", "Cài đặt")
    rail.show_items(tuple(RailItem(w, i, w, 2 if w == "Yêu cầu" else 0) for i, w in zip(icons, words, strict=True)), "Hôm nay")
    shell = Shell(rail)
    page = PageFrame(PageKind.PARENT)
    page.set_title("Hôm nay", "Thứ Ba, 24 tháng 11 · mọi thứ đang chạy tốt trên máy này")
    page.add_header_action(ActionButton("Khoá lại", Icon.LOCK))
    heading = QHBoxLayout()
    heading.addWidget(TextLabel(TextRole.HEADING, text="Đang chờ trả lời"))
    heading.addWidget(Chip("2", solid=True))
    heading.addStretch(1)
    page.body.addLayout(heading)
    columns = Columns()
    apps = Card()
    apps.add(TextLabel(TextRole.HEADING, text="Giờ máy của Bin"))
    bars = BarList()
    rows = (
        ("Minecraft", "48 phút", 0.8),
        ("Trình duyệt", "22 phút", 0.36),
        ("GCompris", "15 phút", 0.25),
        ("Chưa đo được", "9 phút", None),
    )
    bars.show_rows(tuple(BarRow(n, v, s, n, HUES[k]) for k, (n, v, s) in enumerate(rows)))
    apps.add(bars)
    chips = FlowLayout(spacing=8)
    for tint in Tint:
        chips.addWidget(Chip("đang chạy", tint, icon=Icon.PLAY))
    apps.add_layout(chips)
    row = FlowLayout()
    for words_on in ("+ 15 phút", "+ 30 phút"):
        row.addWidget(ActionButton(words_on))
    row.addWidget(ActionButton("Tạm dừng", Icon.PAUSE))
    apps.add_layout(row)
    columns.add(apps)
    week = Card()
    week.add(TextLabel(TextRole.HEADING, text="Tuần này"))
    chart = WeekBars()
    used = ((58, 0, False), (75, 10, False), (50, 0, True), (60, 0, True), (45, 0, True), (95, 0, True), (None, 0, True))
    days = tuple(
        DayBar(label, None if u is None else u * 60, "" if u is None else str(u), k * 60, last)
        for label, (u, k, last) in zip(("T2", "T3", "T4", "T5", "T6", "T7", "CN"), used, strict=True)
    )
    chart.show_state(WeekBarsState(days, "Tuần này", 60 * 60, "60 phút"))
    week.add(chart, 1)
    week.add(TextLabel(TextRole.SMALL, text="Cột viền: tuần trước. Gạch chéo: chưa đo được."))
    columns.add(week)
    page.body.addWidget(columns)
    page.body.addStretch(1)
    shell.show_page(page)
    return shell


def rules() -> QWidget:
    page = PageFrame(PageKind.PARENT)
    page.set_title("Quy tắc của Bin", "Gợi ý cho 6–8 tuổi · đọc thêm")
    segments = SegmentedChoice()
    segments.show_choices((Choice("week", "Giờ trong tuần", Icon.CALENDAR_BLANK), Choice("day", "Số phút mỗi ngày")), "week")
    page.body.addWidget(segments)
    card = Card()
    grid = WeekGrid()
    names = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật")
    grid.set_words(WeekWords("Giờ trong tuần", names, "đóng", "được dùng", "được chơi"))
    school = [Cell.CLOSED] * 32 + [Cell.OPEN] * 2 + [Cell.GAMES] * 3 + [Cell.OPEN] * 3 + [Cell.CLOSED] * 8
    free = [Cell.CLOSED] * 16 + [Cell.OPEN] * 2 + [Cell.GAMES] * 4 + [Cell.CLOSED] * 6 + [Cell.OPEN] * 12 + [Cell.CLOSED] * 8
    grid.show_cells((*(tuple(school) for _ in range(5)), tuple(free), tuple(free)))
    card.add(grid, 1)
    page.body.addWidget(card, 1)
    row = Columns()
    stepper = MinutesStepper(step=15)
    stepper.set_words(lambda minutes: f"{minutes} phút", "Bớt", "Thêm")
    stepper.show_value(60)
    row.add(stepper)
    ranges = TimeRanges(RangeWords("Từ", "Đến", "Thêm khung giờ", "Bỏ", "Không dùng ngày này"))
    ranges.show_ranges(((16 * 60 + 30, 20 * 60),))
    row.add(ranges)
    page.body.addWidget(row)
    grid.setFocus()
    return page


def child_help() -> QWidget:
    rail = Rail()
    rail.set_name("Hải Đăng")
    rail.show_items(RAIL, "help")
    shell = Shell(rail)
    page = PageFrame(PageKind.CHILD)
    page.set_title("Em muốn kể với ai?", "Em làm đúng khi đi tìm người giúp. Không phải lỗi của em. Trang này không lưu lại gì.")
    page.add_header_action(ActionButton("Thoát nhanh", Icon.SIGN_OUT))
    page.set_bar_texts("Giúp em", "Kể với người lớn")
    people = TileLayout()
    for art, name, where in (
        (Art.MOTHER, "Mẹ Hương", "ở nhà"),
        (Art.GRANDMOTHER, "Bà ngoại", "ở quê"),
        (Art.TEACHER_WOMAN, "Cô Lan", "ở trường"),
    ):
        person = ChoiceCard()
        person.show_choice(name, where, art=art)
        people.addWidget(person)
    other = ChoiceCard(tint=Tint.SUN)
    other.show_choice("Một người không ở nhà em", "111, công an", icon=Icon.DOOR_OPEN)
    people.addWidget(other)
    page.body.addLayout(people)
    card = Card(Tint.CORAL)
    line = QHBoxLayout()
    line.setSpacing(24)
    line.addWidget(TextLabel(TextRole.NUMBER, text="111", colour="coral"))
    words = QVBoxLayout()
    words.addWidget(TextLabel(TextRole.HEADING, text="Gọi bằng điện thoại nào cũng được"))
    words.addWidget(TextLabel(text="Miễn phí, cả ngày lẫn đêm. Em kể nhiều hay ít tùy em."))
    line.addLayout(words, 1)
    card.add_layout(line)
    page.body.addWidget(card)
    page.body.addStretch(1)
    shell.show_page(page)
    return shell


def wizard() -> QWidget:
    frame = WizardFrame()
    frame.show_step(2, 6, "Bước 2/6")
    frame.set_title("Ai dùng máy này?", "Mỗi tài khoản của máy thuộc về một người, hoặc vài bạn nhỏ dùng chung.")
    frame.set_buttons("Quay lại", "Tiếp tục", "Giúp em · 111")
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    for number, (name, art) in enumerate((("Bin", Art.BOY), ("Mẹ Hương", Art.MOTHER), ("Dùng chung", None))):
        card = ChoiceCard(Standing.ACROSS)
        card.setCheckable(True)
        card.setChecked(number == 0)
        card.show_choice(name, "tài khoản: bin", art=art, icon=Icon.USERS_THREE)
        column.addWidget(card)
    column.addWidget(QLineEdit("Tên của em"))
    box = QComboBox()
    box.addItems(["2018", "2019"])
    column.addWidget(box)
    tick = QCheckBox("Nhớ lựa chọn này")
    tick.setChecked(True)
    column.addWidget(tick)
    column.addStretch(1)
    frame.show_page(page)
    return frame


def sheet() -> QWidget:
    page = parent_today()
    made = Sheet(page)
    made.set_words("Tạm dừng máy ngay?", "Bin được báo lý do. Bài đang làm được giữ nguyên, chưa mất gì cả.")
    made.body.addWidget(QLineEdit())
    made.add_button(ButtonKind.MAIN).set_text("Tạm dừng")
    made.add_button().set_text("Thôi")
    toast = Toast(page)
    made.open_sheet()
    toast.show_message("Đã lưu. Bin sẽ đọc được lý do.", shown_ms=60000)
    return page


MAKERS = {
    "child_page": child_page,
    "child_help": child_help,
    "controls": controls,
    "parent_today": parent_today,
    "rules": rules,
    "wizard": wizard,
    "sheet": sheet,
}


def main(folder: str, *names: str) -> None:
    application = new_application()
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

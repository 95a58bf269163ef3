"""Pages, sheets, toasts, rings and charts: what stays in place, what is hidden, and what is said."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import Art, Audience, Mode, Theme, dress
from ui.theme.tokens import LIGHT
from ui.widgets.bar_list import BarList, BarRow
from ui.widgets.button import ActionButton, ButtonKind
from ui.widgets.card import Card
from ui.widgets.flow import Columns, FlowLayout, TileLayout
from ui.widgets.page import PageFrame, PageKind
from ui.widgets.sheet import Sheet
from ui.widgets.text import TextLabel, TextRole
from ui.widgets.time_ring import RingKind, RingState, TimeRing
from ui.widgets.toast import Toast
from ui.widgets.week_bars import DayBar, WeekBars, WeekBarsState
from ui.widgets.wizard import WizardFrame

LONG = "Trò chơi và bài viết của em được giữ nguyên, chưa mất gì cả. " * 12


def shown(qtbot: QtBot, window: QWidget, width: int = 1366, height: int = 768) -> None:
    qtbot.addWidget(window)
    dress(window, Theme(Mode.LIGHT, Audience.CHILD_SMALL))
    window.resize(width, height)
    with qtbot.waitExposed(window):
        window.show()


def a_child_page() -> PageFrame:
    page = PageFrame(PageKind.CHILD)
    page.set_title("Chào Bin!", "Thứ Ba, 24 tháng 11")
    page.set_bar_texts("Giúp em", "Kể với người lớn")
    return page


def button_named(root: QWidget, name: str) -> QPushButton:
    return next(button for button in root.findChildren(QPushButton) if button.text() == name)


@pytest.mark.parametrize(("width", "height"), [(3840, 2160), (1366, 768), (1024, 600), (683, 384)])
def test_the_tell_button_stands_bottom_right_at_every_size(qtbot: QtBot, width: int, height: int) -> None:
    page = a_child_page()
    page.body.addWidget(TextLabel(text=LONG * 4))
    page.set_foot_note(TextLabel(text="Đang ghi: tên ứng dụng và số phút."))
    shown(qtbot, page, width, height)
    tell = button_named(page, "Kể với người lớn")
    corner = tell.mapTo(page, QPoint(tell.width(), tell.height()))
    assert width - 40 <= corner.x() <= width - 5
    assert height - 40 <= corner.y() <= height - 5
    assert button_named(page, "Giúp em").isVisible()


def test_a_page_scrolls_only_when_its_body_is_too_high(qtbot: QtBot) -> None:
    page = a_child_page()
    page.body.addWidget(TextLabel(text=LONG))
    shown(qtbot, page)
    assert not page.scrolls()
    page.resize(683, 384)
    qtbot.waitUntil(page.scrolls)


def test_what_stands_on_a_page_keeps_its_edges_when_the_scroll_bar_comes(qtbot: QtBot) -> None:
    page, card = a_child_page(), Card()
    page.body.addWidget(card)
    shown(qtbot, page)
    before = card.mapTo(page, QPoint(card.width(), 0)).x()
    card.setMinimumHeight(2000)
    qtbot.waitUntil(page.scrolls)
    qtbot.waitUntil(lambda: card.mapTo(page, QPoint(card.width(), 0)).x() == before)
    tell = button_named(page, "Kể với người lớn")
    assert tell.mapTo(page, QPoint(tell.width(), 0)).x() == before


def test_a_page_a_little_too_high_gives_up_air_instead_of_scrolling(qtbot: QtBot) -> None:
    page, card = a_child_page(), Card()
    page.body.addWidget(card)
    shown(qtbot, page)
    card.setMinimumHeight(card.height() + 12)
    qtbot.waitUntil(lambda: card.height() == card.minimumHeight() and not page.scrolls())


def test_help_and_tell_are_told_from_the_bar(qtbot: QtBot) -> None:
    page = a_child_page()
    shown(qtbot, page)
    with qtbot.waitSignal(page.tell_asked):
        button_named(page, "Kể với người lớn").click()
    with qtbot.waitSignal(page.help_asked):
        button_named(page, "Giúp em").click()


def test_a_parent_page_has_no_bar(qtbot: QtBot) -> None:
    page = PageFrame(PageKind.PARENT)
    shown(qtbot, page)
    assert not [button for button in page.findChildren(QPushButton) if button.isVisible()]


def test_a_sheet_takes_the_focus_keeps_tab_inside_and_gives_it_back(qtbot: QtBot) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    behind = ActionButton("Tạm dừng")
    column.addWidget(behind)
    sheet = Sheet(window)
    sheet.set_words("Tạm dừng máy ngay?", "Bin được báo lý do.")
    field = QLineEdit()
    sheet.body.addWidget(field)
    stop = sheet.add_button(ButtonKind.MAIN)
    stop.set_text("Tạm dừng")
    shown(qtbot, window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    behind.setFocus()
    sheet.open_sheet()
    assert field.hasFocus()
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert stop.hasFocus()
    QTest.keyClick(stop, Qt.Key.Key_Tab)
    assert field.hasFocus()
    with qtbot.waitSignal(sheet.closed):
        QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert behind.hasFocus()


def test_a_sheet_fits_into_the_smallest_window(qtbot: QtBot) -> None:
    window = QWidget()
    sheet = Sheet(window)
    sheet.set_words("Tạm dừng máy ngay?", LONG)
    button = sheet.add_button(ButtonKind.MAIN)
    button.set_text("Tạm dừng")
    shown(qtbot, window, 683, 384)
    sheet.open_sheet()
    card = sheet.findChild(Card)
    assert card is not None
    assert sheet.rect().contains(card.geometry())
    corner = button.mapTo(window, QPoint(button.width(), button.height()))
    assert corner.y() <= window.height()


def test_a_toast_never_takes_the_keyboard_and_goes_by_itself(qtbot: QtBot) -> None:
    window = QWidget()
    field = QLineEdit(window)
    toast = Toast(window)
    shown(qtbot, window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field.setFocus()
    toast.show_message("Đã lưu.", shown_ms=20)
    assert toast.isVisible()
    assert field.hasFocus()
    assert toast.accessibleName() == "Đã lưu."
    qtbot.waitUntil(lambda: not toast.isVisible())


def sea_share(image: QImage) -> float:
    sea = LIGHT.sea.lower()
    dots = [(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)]
    return sum(image.pixelColor(x, y).name() == sea for x, y in dots) / len(dots)


def test_the_ring_fills_with_the_time_that_is_left(qtbot: QtBot) -> None:
    ring = TimeRing()
    shown(qtbot, ring, 200, 200)
    shares = []
    for share in (0.0, 0.25, 0.5, 1.0):
        ring.show_state(RingState(RingKind.LEFT, "39", "phút nữa", "Còn 39 phút nữa", share))
        shares.append(sea_share(ring.grab().toImage()))
    assert shares[0] == 0
    assert shares == sorted(shares)
    assert shares[2] == pytest.approx(2 * shares[1], rel=0.15)
    assert ring.accessibleName() == "Còn 39 phút nữa"


def test_unknown_no_limit_and_zero_are_three_pictures(qtbot: QtBot) -> None:
    ring = TimeRing()
    shown(qtbot, ring, 200, 200)
    pictures = []
    for kind in RingKind:
        ring.show_state(RingState(kind, "0" if kind is RingKind.LEFT else "", "phút", "lời"))
        pictures.append(ring.grab().toImage())
    assert pictures[0] != pictures[1]
    assert pictures[1] != pictures[2]
    assert pictures[0] != pictures[2]


def a_week(limit_s: int | None) -> WeekBarsState:
    days = tuple(
        DayBar(label, minutes * 60, str(minutes)) for label, minutes in zip(("T2", "T3", "T4"), (30, 60, 90), strict=True)
    )
    return WeekBarsState(days, "Tuần này: 30, 60, 90 phút", limit_s, "60 phút" if limit_s else "")


def test_the_week_says_itself_and_draws_a_limit_only_where_one_holds(qtbot: QtBot) -> None:
    chart = WeekBars()
    shown(qtbot, chart, 500, 260)
    deep = LIGHT.sun_deep.lower()
    found = []
    for limit in (None, 3600):
        chart.show_state(a_week(limit))
        image = chart.grab().toImage()
        found.append(sum(image.pixelColor(x, y).name() == deep for x in range(500) for y in range(260)))
    assert found[0] == 0
    assert found[1] > 100
    assert chart.accessibleName() == "Tuần này: 30, 60, 90 phút"


def test_an_unmeasured_day_is_hatched_and_not_empty(qtbot: QtBot) -> None:
    chart = WeekBars()
    shown(qtbot, chart, 300, 220)
    pictures = []
    for used in (0, None):
        chart.show_state(WeekBarsState((DayBar("T2", used),), "lời"))
        pictures.append(chart.grab().toImage())
    assert pictures[0] != pictures[1]


def test_bar_rows_are_kept_and_dropped_with_their_number(qtbot: QtBot) -> None:
    bars = BarList()
    rows = tuple(BarRow(name, "5 phút", 0.5, f"{name}, 5 phút") for name in ("Minecraft", "Trình duyệt", "Vẽ"))
    bars.show_rows(rows)
    shown(qtbot, bars, 500, 300)
    assert len(bars.findChildren(QLabel)) == 3
    bars.show_rows(rows[:1])
    names = [child.accessibleName() for child in bars.findChildren(QLabel) if child.isVisible()]
    assert names == ["Minecraft, 5 phút"]


def test_buttons_flow_into_the_next_row_and_stay_inside(qtbot: QtBot) -> None:
    window = QWidget()
    flow = FlowLayout(window)
    buttons = [ActionButton(f"Nút số {number} dài dài") for number in range(5)]
    for button in buttons:
        flow.addWidget(button)
    shown(qtbot, window, 420, 600)
    assert len({button.y() for button in buttons}) >= 3
    assert all(button.geometry().right() <= 420 for button in buttons)


def test_tiles_are_of_one_width_and_break_evenly(qtbot: QtBot) -> None:
    window = QWidget()
    tiles = TileLayout(window, least=170)
    cards = [Card() for _ in range(4)]
    for card in cards:
        card.add(TextLabel(text="Mẹ"))
        tiles.addWidget(card)
    shown(qtbot, window, 600, 600)
    assert len({card.width() for card in cards}) == 1
    rows = sorted({card.y() for card in cards})
    assert [sum(card.y() == row for card in cards) for row in rows] == [2, 2]


def test_rows_of_one_grid_have_the_same_columns(qtbot: QtBot) -> None:
    window, widths = QWidget(), []
    column = QVBoxLayout(window)
    for number in (1, 2, 3):
        holder = QWidget()
        tiles = TileLayout(holder, least=200, grid=True)
        cards = [Card() for _ in range(number)]
        for card in cards:
            tiles.addWidget(card)
        widths.append(cards[0])
        column.addWidget(holder)
    shown(qtbot, window, 700, 400)
    assert len({card.width() for card in widths}) == 1


def test_columns_stand_below_each_other_where_it_is_narrow(qtbot: QtBot) -> None:
    columns = Columns(narrow=640)
    left, right = Card(), Card()
    columns.add(left)
    columns.add(right)
    shown(qtbot, columns, 900, 400)
    assert left.y() == right.y()
    columns.resize(500, 400)
    qtbot.waitUntil(lambda: right.y() > left.y())


def test_the_wizard_hides_buttons_without_words_and_its_picture_when_narrow(qtbot: QtBot) -> None:
    wizard = WizardFrame()
    wizard.set_title("Ai dùng máy này?")
    wizard.show_art(Art.FAMILY)
    wizard.show_step(1, 6, "Bước 1/6")
    wizard.set_buttons("", "Tiếp tục")
    first, second = TextLabel(text="Một"), TextLabel(text="Hai")
    wizard.show_page(first)
    shown(qtbot, wizard)
    visible = [button.text() for button in wizard.findChildren(QPushButton) if button.isVisible()]
    assert visible == ["Tiếp tục"]
    wizard.show_page(second)
    assert not first.isVisible()
    assert second.isVisible()
    with qtbot.waitSignal(wizard.next_chosen):
        button_named(wizard, "Tiếp tục").click()
    wizard.set_next_enabled(False)
    assert not button_named(wizard, "Tiếp tục").isEnabled()


def test_bars_that_are_compared_begin_and_end_at_the_same_place(qtbot: QtBot) -> None:
    bars = BarList()
    bars.show_rows(
        (BarRow("Thứ Ba", "8 phút", 1.0, "", "leaf"), BarRow("Thứ Hai", "118 trên 150 phút", 1.0, "", "leaf"))
    )  # before it has a place, in the type of no page
    window = QWidget()
    QVBoxLayout(window).addWidget(bars)
    shown(qtbot, window, 700, 300)
    tracks = []
    for bar in bars.findChildren(QLabel):
        picture = bar.grab().toImage()
        leaf = [x for x in range(picture.width()) if picture.pixelColor(x, picture.height() // 2).name() == LIGHT.leaf.lower()]
        tracks.append((min(leaf), max(leaf)))
    assert len(tracks) == 2
    assert len(set(tracks)) == 1, tracks


@pytest.mark.parametrize("height", [384, 768])
def test_a_page_sets_its_title_smaller_where_height_is_scarce(qtbot: QtBot, height: int) -> None:
    page = a_child_page()
    shown(qtbot, page, 683, height)
    title = next(label for label in page.findChildren(TextLabel) if label.text() == "Chào Bin!")
    assert (title._role is TextRole.TITLE) == (height > 460)

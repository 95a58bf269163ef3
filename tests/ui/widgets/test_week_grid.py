"""The week is painted by mouse and by keys alike, and says each half hour."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.theme import Audience, Mode, Theme, dress
from ui.theme.focus_ring import FocusRing
from ui.theme.tokens import LIGHT
from ui.widgets.week_grid import CELLS, Cell, WeekGrid, WeekWords

DAYS = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật")
EMPTY = tuple(tuple([Cell.CLOSED] * CELLS) for _ in DAYS)


def a_grid(qtbot: QtBot) -> WeekGrid:
    grid = WeekGrid()
    qtbot.addWidget(grid)
    dress(grid, Theme(Mode.LIGHT, Audience.PARENT))
    grid.set_words(WeekWords("Giờ trong tuần", DAYS, "đóng", "được dùng", "được chơi"))
    grid.show_cells(EMPTY)
    grid.resize(1000, 360)
    with qtbot.waitExposed(grid):
        grid.show()
    grid.activateWindow()
    grid.setFocus()
    return grid


def at(grid: WeekGrid, row: int, half_hour: int) -> QPoint:
    return grid.cell_rect(row, half_hour).center().toPoint()


def painted(grid: WeekGrid) -> set[tuple[int, int]]:
    return {(r, h) for r, row in enumerate(grid.cells()) for h, cell in enumerate(row) if cell is not Cell.CLOSED}


def test_a_drag_paints_the_box_and_signals_once(qtbot: QtBot) -> None:
    grid = a_grid(qtbot)
    told: list[None] = []
    grid.cells_painted.connect(lambda: told.append(None))
    QTest.mousePress(grid, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at(grid, 0, 32))
    QTest.mouseMove(grid, at(grid, 3, 35))
    QTest.mouseMove(grid, at(grid, 1, 35))
    QTest.mouseRelease(grid, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at(grid, 1, 35))
    assert painted(grid) == {(row, half) for row in (0, 1) for half in range(32, 36)}
    assert len(told) == 1


def test_a_drag_that_begins_on_its_own_kind_wipes(qtbot: QtBot) -> None:
    grid = a_grid(qtbot)
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at(grid, 2, 20))
    assert grid.cells()[2][20] is Cell.OPEN
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at(grid, 2, 20))
    assert painted(grid) == set()


def test_the_games_brush_paints_games_over_open_time(qtbot: QtBot) -> None:
    grid = a_grid(qtbot)
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at(grid, 2, 20))
    grid.set_brush(Cell.GAMES)
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at(grid, 2, 20))
    assert grid.cells()[2][20] is Cell.GAMES


def test_arrows_walk_and_space_paints(qtbot: QtBot) -> None:
    grid = a_grid(qtbot)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right):
        QTest.keyClick(grid, key)
    assert grid.cursor_cell() == (1, 2)
    with qtbot.waitSignal(grid.cells_painted):
        QTest.keyClick(grid, Qt.Key.Key_Space)
    assert painted(grid) == {(1, 2)}
    QTest.keyClick(grid, Qt.Key.Key_Space)
    assert painted(grid) == set()


def test_shift_and_arrows_paint_on_the_way(qtbot: QtBot) -> None:
    grid = a_grid(qtbot)
    QTest.keyClick(grid, Qt.Key.Key_Space)
    for _ in range(3):
        QTest.keyClick(grid, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(grid, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert painted(grid) == {(0, 0), (0, 1), (0, 2), (0, 3), (1, 3)}


def test_the_cursor_stays_inside_and_home_and_end_jump(qtbot: QtBot) -> None:
    grid = a_grid(qtbot)
    QTest.keyClick(grid, Qt.Key.Key_Up)
    QTest.keyClick(grid, Qt.Key.Key_Left)
    assert grid.cursor_cell() == (0, 0)
    QTest.keyClick(grid, Qt.Key.Key_End)
    assert grid.cursor_cell() == (0, CELLS - 1)
    QTest.keyClick(grid, Qt.Key.Key_Home)
    assert grid.cursor_cell() == (0, 0)


def test_a_screen_reader_hears_day_time_and_what_holds(qtbot: QtBot) -> None:
    grid = a_grid(qtbot)
    assert grid.accessibleName() == "Giờ trong tuần"
    for _ in range(3):
        QTest.keyClick(grid, Qt.Key.Key_Right)
    assert grid.accessibleDescription() == "Thứ Hai, 01:30–02:00: đóng"
    QTest.keyClick(grid, Qt.Key.Key_Space)
    assert grid.accessibleDescription() == "Thứ Hai, 01:30–02:00: được dùng"


def test_the_focus_ring_stands_round_the_cell(qtbot: QtBot) -> None:
    grid = a_grid(qtbot)
    qtbot.waitUntil(grid.hasFocus)
    for _ in range(5):
        QTest.keyClick(grid, Qt.Key.Key_Right)
    image = grid.grab().toImage()
    for half_hour, ringed in ((5, True), (0, False)):
        cell = grid.cell_rect(0, half_hour)
        above = image.pixelColor(int(cell.center().x()), int(cell.top()) - 4).name().upper()
        assert (above == LIGHT.sea) is ringed
    assert all(ring.control() is None for ring in grid.findChildren(FocusRing))


def test_games_are_told_by_a_dot_and_not_by_colour_alone(qtbot: QtBot) -> None:
    grid = a_grid(qtbot)
    rows = [list(row) for row in EMPTY]
    rows[0][20], rows[0][21] = Cell.OPEN, Cell.GAMES
    grid.show_cells(tuple(tuple(row) for row in rows))
    image = grid.grab().toImage()
    tokens = Theme().tokens
    assert image.pixelColor(at(grid, 0, 20)).name().upper() == tokens.sea_mid
    assert image.pixelColor(at(grid, 0, 21)).name().upper() == tokens.on_sea


def test_three_rows_of_day_types_work_as_seven_days_do(qtbot: QtBot) -> None:
    grid = a_grid(qtbot)
    for _ in range(6):
        QTest.keyClick(grid, Qt.Key.Key_Down)
    grid.show_cells(EMPTY[:3])
    assert grid.cursor_cell()[0] == 2
    QTest.keyClick(grid, Qt.Key.Key_Space)
    assert painted(grid) == {(2, 0)}

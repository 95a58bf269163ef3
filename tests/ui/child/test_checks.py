"""Check before you share in the child's hands: typed, pressed and dropped, with real signals and the real photo process."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.checks.sites import Sites
from app.model.lessons import Tool
from app.wire.messages import Lessons
from tests.checks.photos import SECRETS, a_jpeg
from tests.ui.fake_link import FakeLink
from tests.ui.hands import button, press
from tests.ui.statuses import a_child, a_status
from ui.child.checks.checks_page import ChecksPage
from ui.child.checks.chooser import Place
from ui.child.checks.finding_card import FindingCard
from ui.child.checks.link_page import LinkPage
from ui.child.checks.photo_page import PhotoPage
from ui.child.checks.photo_process import PhotoProcess
from ui.child.checks.picture_tile import PictureTile
from ui.child.checks.private_field import PrivateField
from ui.child.checks.text_page import TextPage
from ui.child.checks.way_page import WayPage
from ui.child.checks_joined import ChecksJoined
from ui.child.child_mode import ChildMode
from ui.language import Language
from ui.theme import Appearance, Audience, ModeChoice

LONG_MS = 20_000


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "IMG_20261122_162011.jpg").write_bytes(a_jpeg((400, 300)))
    (tmp_path / "broken.jpg").write_bytes(a_jpeg((400, 300))[:900])
    return tmp_path


@pytest.fixture
def make(qtbot: QtBot, folder: Path) -> Iterator[Callable[[], ChecksPage]]:
    language = Language()
    language.set("en")
    appearance = Appearance(QGuiApplication.instance(), ModeChoice.LIGHT)  # type: ignore[arg-type]  # the test's application
    pages: list[ChecksPage] = []

    def one() -> ChecksPage:
        made = ChecksPage(photo_page=lambda: PhotoPage(roots=lambda: (Place("pictures", folder),)), away_ms=100)
        appearance.dress(made, Audience.CHILD_SMALL)
        made.resize(1158, 768)
        qtbot.addWidget(made)
        made.show()
        qtbot.waitExposed(made)
        pages.append(made)
        return made

    yield one
    for made in pages:
        made.hide()
    appearance.deleteLater()
    language.deleteLater()


@pytest.fixture
def page(make: Callable[[], ChecksPage]) -> ChecksPage:
    return make()


def texts(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def opened(page: ChecksPage, way: str) -> WayPage:
    press(page, {"text": "A text", "photo": "A photo", "link": "A link"}[way])
    shown = page.page(way)
    assert shown is not None
    return shown


def field_of(page: QWidget) -> PrivateField:
    return next(field for field in page.findChildren(PrivateField) if field.isVisible())


def typed(page: QWidget, text: str) -> None:
    QTest.keyClicks(field_of(page), text)


# ---- text ----


def test_what_is_typed_is_marked_in_place_and_told_with_a_reason(page: ChecksPage, qtbot: QtBot) -> None:
    text = opened(page, "text")
    typed(text, "call me 0912 345 678 ok")
    qtbot.waitUntil(lambda: field_of(text).marked() == ("0912 345 678",), timeout=LONG_MS)
    said = texts(text)
    assert "1 thing to think about" in said
    assert "a stranger can call" in said
    assert "What could I write instead?" in said
    assert field_of(text).toPlainText() == "call me 0912 345 678 ok"


def test_marks_stand_right_after_an_emoji(page: ChecksPage) -> None:
    text = opened(page, "text")
    assert isinstance(text, TextPage)
    text.show_text("🙂🙂 số mình 0912 345 678 🙂")
    assert field_of(text).marked() == ("0912 345 678",)


def test_a_card_shows_where_its_words_stand(page: ChecksPage) -> None:
    text = opened(page, "text")
    assert isinstance(text, TextPage)
    text.show_text("số 0912 345 678, số mẹ 0987 654 321")
    for number in ("0912 345 678", "0987 654 321"):
        press(text, "Show me where")
        assert field_of(text).textCursor().selectedText() == number


def test_nothing_is_ever_stopped_and_an_empty_field_says_what_it_is_for(page: ChecksPage, qtbot: QtBot) -> None:
    text = opened(page, "text")
    assert "Before you press send" in texts(text)
    typed(text, "see you")
    qtbot.waitUntil(lambda: "Nothing found" in texts(text), timeout=LONG_MS)
    assert [card for card in text.findChildren(FindingCard) if card.isVisible()] == []


def test_the_field_is_not_learnt_from_and_vietnamese_can_be_put_together_in_it(page: ChecksPage) -> None:
    field = field_of(opened(page, "text"))
    hints = field.inputMethodHints()
    assert hints & Qt.InputMethodHint.ImhSensitiveData
    assert hints & Qt.InputMethodHint.ImhNoPredictiveText
    assert not hints & Qt.InputMethodHint.ImhHiddenText
    assert field.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def test_what_is_copied_asks_to_be_left_out_of_histories(page: ChecksPage) -> None:
    field = field_of(opened(page, "text"))
    field.setPlainText("0912 345 678")
    field.selectAll()
    field.copy()
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "0912 345 678"
    assert bytes(data.data("x-kde-passwordManagerHint").data()) == b"secret"


# ---- leaving ----


def filled(page: ChecksPage, qtbot: QtBot) -> PrivateField:
    text = opened(page, "text")
    field = field_of(text)
    typed(text, "0912 345 678")
    qtbot.waitUntil(lambda: bool(field.marked()), timeout=LONG_MS)
    field.selectAll()
    return field


def nothing_is_left(page: ChecksPage, field: PrivateField) -> None:
    assert field.toPlainText() == ""
    assert not field.document().isUndoAvailable()
    assert not field.document().isRedoAvailable()
    assert field.marked() == ()
    # Hidden ones too: what is only not shown is still there.
    assert not [label.text() for label in page.findChildren(QLabel) if "0912" in label.text()]
    clipboard = QGuiApplication.clipboard()
    if clipboard.supportsSelection():
        assert "0912" not in clipboard.text(clipboard.Mode.Selection)


def test_going_back_leaves_nothing(page: ChecksPage, qtbot: QtBot) -> None:
    field = filled(page, qtbot)
    press(page, "Back")
    nothing_is_left(page, field)


def test_hiding_the_page_leaves_nothing(page: ChecksPage, qtbot: QtBot) -> None:
    field = filled(page, qtbot)
    page.hide()
    nothing_is_left(page, field)
    page.show()
    assert button(page, "A text").isVisible()


def test_three_shifts_leave_at_once_and_leave_nothing(page: ChecksPage, qtbot: QtBot) -> None:
    field = filled(page, qtbot)
    page.activateWindow()
    with qtbot.waitSignal(page.quick_exit_asked, timeout=LONG_MS):
        for _time in range(3):
            QTest.keyClick(page.windowHandle(), Qt.Key.Key_Shift)
    nothing_is_left(page, field)


def test_a_locked_screen_or_somebody_away_leaves_nothing(page: ChecksPage, qtbot: QtBot) -> None:
    field = filled(page, qtbot)
    page._state_changed(Qt.ApplicationState.ApplicationInactive)
    qtbot.waitUntil(lambda: field.toPlainText() == "", timeout=LONG_MS)
    nothing_is_left(page, field)


def test_a_look_at_another_window_keeps_what_was_typed(make: Callable[[], ChecksPage], qtbot: QtBot) -> None:
    page, left_alone = make(), make()
    field, other = filled(page, qtbot), filled(left_alone, qtbot)
    for one in (page, left_alone):
        one._state_changed(Qt.ApplicationState.ApplicationInactive)
    page._state_changed(Qt.ApplicationState.ApplicationActive)
    qtbot.waitUntil(lambda: other.toPlainText() == "", timeout=LONG_MS)
    assert field.toPlainText() == "0912 345 678"


# ---- link ----


def test_a_link_is_told_with_its_true_host_and_reasons(page: ChecksPage, qtbot: QtBot) -> None:
    link = opened(page, "link")
    typed(link, "http://facebook.com@8.8.8.8/x")
    qtbot.waitUntil(lambda: "Better not open this" in texts(link), timeout=LONG_MS)
    assert "8.8.8.8" in texts(link)
    assert "before the @" in texts(link)


def test_enter_looks_at_the_link_at_once_and_an_ordinary_one_is_ok(page: ChecksPage) -> None:
    link = opened(page, "link")
    typed(link, "zalo.me/abc")
    QTest.keyClick(field_of(link), Qt.Key.Key_Return)
    assert "Nothing odd about this link" in texts(link)
    assert "real site of Zalo" in texts(link)
    assert field_of(link).toPlainText() == "zalo.me/abc"


def test_without_the_list_of_names_no_link_is_said_to_be_ordinary(page: ChecksPage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.child.checks.link_page.known_sites", Sites)
    link = opened(page, "link")
    assert isinstance(link, LinkPage)
    link._sites = None
    link.show_link("vietcombamk.com")
    assert "Careful" in texts(link)
    assert "list of well-known names is missing" in texts(link)


def test_leaving_the_link_leaves_nothing_of_it(page: ChecksPage) -> None:
    link = opened(page, "link")
    assert isinstance(link, LinkPage)
    link.show_link("http://minh-anh.example@8.8.8.8/")
    press(page, "Back")
    assert not [label.text() for label in page.findChildren(QLabel) if "8.8.8" in label.text() or "minh-anh" in label.text()]


def test_words_that_are_no_link_are_said_to_be_none(page: ChecksPage) -> None:
    link = opened(page, "link")
    assert isinstance(link, LinkPage)
    link.show_link("xin chào bạn")
    assert "does not look like a link" in texts(link)


# ---- photo ----


def tiles(page: QWidget) -> list[PictureTile]:
    return [tile for tile in page.findChildren(PictureTile) if tile.isVisible()]


def test_a_photo_is_chosen_told_and_copied_clean_beside_the_warning(page: ChecksPage, qtbot: QtBot, folder: Path) -> None:
    photo = opened(page, "photo")
    qtbot.waitUntil(lambda: len(tiles(photo)) == 2, timeout=LONG_MS)
    tile = next(tile for tile in tiles(photo) if tile.accessibleName().startswith("IMG"))
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "21.02778, 105.83417" in texts(photo), timeout=LONG_MS)
    press(photo, "Save a copy without it")
    assert "A picture of a body is never safe to send, cleaned or not." in texts(photo)
    assert button(photo, "Help · 111").isVisible()
    assert not (folder / "photo-1.jpg").exists()
    press(photo, "Save the copy")
    qtbot.waitUntil(lambda: "The copy is saved" in texts(photo), timeout=LONG_MS)
    made = (folder / "photo-1.jpg").read_bytes()
    assert not [secret for secret in SECRETS if secret in made]


def test_help_stands_beside_the_warning_and_nothing_is_saved(page: ChecksPage, qtbot: QtBot, folder: Path) -> None:
    photo = opened(page, "photo")
    assert isinstance(photo, PhotoPage)
    photo.open_photo(str(folder / "IMG_20261122_162011.jpg"))
    qtbot.waitUntil(lambda: "This is written in the file" in texts(photo), timeout=LONG_MS)
    press(photo, "Save a copy without it")
    with qtbot.waitSignal(page.help_asked, timeout=LONG_MS):
        press(photo, "Help · 111")
    assert len(list(folder.iterdir())) == 2


def test_a_photo_can_be_dropped_on_the_page(page: ChecksPage, qtbot: QtBot, folder: Path) -> None:
    photo = opened(page, "photo")
    data = QMimeData()
    data.setUrls([QUrl("https://example.com/a.jpg"), QUrl.fromLocalFile(str(folder / "IMG_20261122_162011.jpg"))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(300, 300), Qt.DropAction.CopyAction, data, buttons, keys)
    QGuiApplication.sendEvent(photo, enter)
    assert enter.isAccepted()
    QGuiApplication.sendEvent(photo, QDropEvent(QPointF(300, 300), Qt.DropAction.CopyAction, data, buttons, keys))
    qtbot.waitUntil(lambda: "This is written in the file" in texts(photo), timeout=LONG_MS)


def test_a_broken_photo_is_said_to_be_damaged_only_where_it_is(page: ChecksPage, qtbot: QtBot, folder: Path) -> None:
    (folder / "nothing.jpg").write_bytes(b"no picture at all")
    photo = opened(page, "photo")
    assert isinstance(photo, PhotoPage)
    photo.open_photo(str(folder / "nothing.jpg"))
    qtbot.waitUntil(lambda: "no photo of a known kind" in texts(photo), timeout=LONG_MS)
    press(photo, "Choose another photo")
    qtbot.waitUntil(lambda: len(tiles(photo)) == 3, timeout=LONG_MS)


def test_leaving_ends_the_process_and_forgets_the_photo(page: ChecksPage, qtbot: QtBot, folder: Path) -> None:
    photo = opened(page, "photo")
    assert isinstance(photo, PhotoPage)
    photo.open_photo(str(folder / "IMG_20261122_162011.jpg"))
    qtbot.waitUntil(lambda: "This is written in the file" in texts(photo), timeout=LONG_MS)
    assert photo._process.running()
    press(page, "Back")
    assert not photo._process.running()
    assert photo._state.report is None
    assert photo._path == ""
    left = [f"{part.accessibleName()} {part.toolTip()}" for part in page.findChildren(QWidget)]
    left += [label.text() for label in page.findChildren(QLabel)]
    assert not [text for text in left if "IMG_2026" in text or "Galaxy" in text or "21.02" in text]


def test_a_process_that_breaks_or_hangs_costs_one_photo_only(qtbot: QtBot) -> None:
    answers: list[object] = []
    for command, most_ms in ((["false"], 20_000), (["sleep", "60"], 150), (["/no/such/program"], 20_000)):
        process = PhotoProcess(command=lambda command=command: command, most_ms=most_ms)  # type: ignore[misc]  # bound per round
        for _time in range(2):
            count = len(answers)
            process.ask_look("a.jpg", answers.append)
            qtbot.waitUntil(lambda count=count: len(answers) > count, timeout=LONG_MS)  # type: ignore[misc]
        process.stop()
    assert all(answer.problem is not None for answer in answers)  # type: ignore[attr-defined]  # Answer


# ---- joined ----


def test_a_lesson_opens_a_way_and_nothing_is_asked_of_anybody(qtbot: QtBot) -> None:
    joined = ChecksJoined()
    shown: list[QWidget] = []
    joined.page_opened.connect(shown.append)
    joined.open()
    joined.open_way("link")
    assert shown[0] is shown[1]
    page = shown[0]
    assert isinstance(page, ChecksPage)
    qtbot.addWidget(page)
    assert page.page("link") is not None
    joined.open_way("nonsense")
    with qtbot.waitSignals([joined.help_asked, joined.tell_asked], timeout=LONG_MS):
        page.help_asked.emit()
        page.tell_asked.emit()


def test_in_child_mode_nothing_is_asked_of_the_guard_and_the_title_stays(qtbot: QtBot) -> None:
    language, link = Language(), FakeLink()
    language.set("en")
    appearance = Appearance(QGuiApplication.instance(), ModeChoice.LIGHT)  # type: ignore[arg-type]  # the test's application
    mode = ChildMode(link, language)  # type: ignore[arg-type]  # the same face
    appearance.dress(mode, Audience.CHILD_SMALL)
    mode.resize(1366, 768)
    qtbot.addWidget(mode)
    mode.show()
    qtbot.waitExposed(mode)
    link.tell_status(a_status(a_child()))
    qtbot.waitUntil(lambda: any(isinstance(asked.body, Lessons) for asked in link.asked), timeout=LONG_MS)
    asked, title = len(link.asked), mode.windowTitle()
    press(mode, "Check before you share")
    press(mode, "A text")
    typed(mode, "0912 345 678")
    qtbot.waitUntil(lambda: "a stranger can call" in texts(mode), timeout=LONG_MS)
    press(mode, "Home")
    mode._open_tool(Tool.CHECK_LINK)
    assert "Check a link" in texts(mode)
    page = mode.findChild(ChecksPage)
    assert page is not None
    assert not [label.text() for label in page.findChildren(QLabel) if "0912" in label.text()]
    page.quick_exit_asked.emit()
    assert not page.isVisible()
    assert (len(link.asked), mode.windowTitle()) == (asked, title)

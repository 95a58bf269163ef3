"""A theme is found from below its root, follows the mode live, and fails softly where files are missing."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication, QImage, QPalette, QRawFont
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.content.places import resources_dir
from ui.theme import Appearance, Art, Audience, Icon, Mode, ModeChoice, Theme, dress, theme_of
from ui.theme.fonts import FAMILY, font_of, load_fonts
from ui.theme.icons import icon_pixmap
from ui.theme.pictures import art_path, art_pixmap
from ui.theme.stylesheet import stylesheet
from ui.theme.tokens import DARK, LIGHT
from ui.widgets.button import ActionButton

LARGE = (Art.WELCOME, Art.FAMILY, Art.AGREEMENT, Art.KEY, Art.HOME, Art.SHORE, Art.CALM_SEA)


def an_appearance(choice: ModeChoice = ModeChoice.LIGHT) -> Appearance:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return Appearance(application, choice)


def test_a_widget_finds_the_theme_of_its_nearest_dressed_ancestor(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    inner = QWidget(window)
    below = QWidget(inner)
    dress(window, Theme(Mode.LIGHT, Audience.CHILD_SMALL))
    assert theme_of(below).audience is Audience.CHILD_SMALL
    dress(inner, Theme(Mode.DARK, Audience.PARENT))
    assert theme_of(below) == Theme(Mode.DARK, Audience.PARENT)
    assert theme_of(window).audience is Audience.CHILD_SMALL


def test_a_change_of_mode_reaches_open_windows_and_is_told_once(qtbot: QtBot) -> None:
    appearance = an_appearance()
    window = QWidget()
    qtbot.addWidget(window)
    button = ActionButton("Xin thêm giờ")
    QVBoxLayout(window).addWidget(button)
    appearance.dress(window, Audience.CHILD_SMALL)
    window.show()
    with qtbot.waitSignal(appearance.mode_changed) as told:
        appearance.set_choice(ModeChoice.DARK)
    assert told.args == [Mode.DARK]
    assert theme_of(button).tokens == DARK
    assert window.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.ground
    assert button.grab().toImage().pixelColor(button.width() // 2, 6).name().upper() == DARK.paper


def test_a_fixed_mode_stays_when_the_system_changes(qtbot: QtBot) -> None:
    appearance = an_appearance()
    night = QWidget()
    qtbot.addWidget(night)
    appearance.dress(night, Audience.CHILD_SMALL, Mode.DARK)
    appearance.set_choice(ModeChoice.DARK)
    appearance.set_choice(ModeChoice.LIGHT)
    assert theme_of(night).mode is Mode.DARK


def test_the_system_choice_follows_the_system(qtbot: QtBot) -> None:
    appearance = an_appearance(ModeChoice.SYSTEM)
    hints = QGuiApplication.styleHints()
    # A bare X server has no such setting to change, so that the signal is sent as Qt sends it.
    seen = []
    for scheme in (Qt.ColorScheme.Dark, Qt.ColorScheme.Unknown):
        hints.colorSchemeChanged.emit(scheme)
        seen.append(appearance.mode)
    assert seen == [Mode.DARK, Mode.LIGHT]


def test_a_window_that_is_gone_does_not_disturb_a_change_of_mode(qtbot: QtBot) -> None:
    appearance = an_appearance()
    window = QWidget()
    appearance.dress(window, Audience.PARENT)
    with qtbot.waitSignal(window.destroyed):
        window.deleteLater()
    appearance.set_choice(ModeChoice.DARK)
    assert appearance.mode is Mode.DARK


def test_a_text_field_has_the_height_of_its_audience(qtbot: QtBot) -> None:
    for audience, control in ((Audience.CHILD_SMALL, 56), (Audience.CHILD_BIG, 52), (Audience.PARENT, 44)):
        window = QWidget()
        qtbot.addWidget(window)
        field = QLineEdit()
        QVBoxLayout(window).addWidget(field)
        dress(window, Theme(Mode.LIGHT, audience))
        window.show()
        assert field.height() >= control


def test_the_shipped_type_has_every_vietnamese_letter(qtbot: QtBot) -> None:
    assert load_fonts()
    assert FAMILY in QFontDatabase.families()
    vowels = "aăâeêioôơuưy"
    marks = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"]
    letters = {unicodedata.normalize("NFC", vowel + mark) for vowel in vowels for mark in marks} | {"đ"}
    raw = QRawFont.fromFont(font_of(20))
    assert raw.familyName() == FAMILY
    for letter in letters | {letter.upper() for letter in letters}:
        assert raw.supportsCharacter(ord(letter)), letter


def test_missing_font_files_are_said_and_are_no_error(qtbot: QtBot, tmp_path: Path) -> None:
    load_fonts()
    # The family is already known in this process, so that only an unknown folder can be asked of Qt itself.
    assert QFontDatabase.addApplicationFont(str(tmp_path / "BeVietnamPro-Regular.ttf")) == -1
    assert font_of(20).families()[0] == FAMILY
    assert len(font_of(20).families()) > 1


@pytest.mark.parametrize("icon", list(Icon))
def test_every_icon_is_drawn_in_the_colour_that_is_asked_for(qtbot: QtBot, icon: Icon) -> None:
    image = icon_pixmap(icon, "#C2361F", 32, 2.0).toImage()
    assert image.size() == QSize(64, 64)
    colours = {image.pixelColor(x, y).name() for x in range(64) for y in range(64) if image.pixelColor(x, y).alpha() == 255}
    assert colours == {"#c2361f"}


@pytest.mark.parametrize("art", list(Art))
@pytest.mark.parametrize("mode", list(Mode))
def test_every_picture_is_there_and_can_be_drawn_by_qt(qtbot: QtBot, art: Art, mode: Mode) -> None:
    assert QSvgRenderer(str(art_path(art, mode))).isValid()
    image = art_pixmap(art, mode, QSize(120, 90), cover=True).toImage()
    colours = {image.pixel(x, y) for x in range(0, 120, 3) for y in range(0, 90, 3)}
    assert len(colours) > 5


def test_pictures_use_only_what_svg_tiny_knows() -> None:
    for path in (resources_dir() / "art").glob("*.svg"):
        text = path.read_text(encoding="utf-8")
        for unknown in ("<filter", "<mask", "clip-path", "<style", "class=", "<text", "<image", "href"):
            assert unknown not in text, f"{path.name}: {unknown}"


def test_a_picture_that_is_kept_whole_stays_inside_its_shape(qtbot: QtBot) -> None:
    image: QImage = art_pixmap(Art.HOME, Mode.LIGHT, QSize(200, 200)).toImage()
    assert image.pixelColor(100, 5).alpha() == 0
    assert image.pixelColor(100, 100).alpha() == 255


def test_a_strip_too_wide_for_its_picture_shows_more_of_it(qtbot: QtBot) -> None:
    def lamp_red(size: QSize) -> int:
        """How many rows hold the tower's red bands: with the tower cut there are fewer."""
        image = art_pixmap(Art.SHORE, Mode.LIGHT, size, cover=True).toImage()
        rows = {y for y in range(size.height()) for x in range(size.width()) if image.pixelColor(x, y).name() == "#d8442e"}
        return len(rows)

    assert lamp_red(QSize(1280, 120)) == pytest.approx(lamp_red(QSize(640, 120)), abs=2)
    wide = art_pixmap(Art.SHORE, Mode.LIGHT, QSize(3000, 120), cover=True).toImage()
    assert all(wide.pixelColor(x, y).alpha() == 255 for x in (2, 1500, 2997) for y in (2, 60, 117))


def test_dark_windows_get_the_dark_variant(qtbot: QtBot) -> None:
    assert art_path(Art.HOME, Mode.DARK).name == "home-dark.svg"
    assert art_path(Art.MOTHER, Mode.DARK).name == "mother.svg"


@pytest.mark.parametrize("art", LARGE, ids=lambda art: art.value)
def test_large_pictures_are_of_the_night_in_the_dark(qtbot: QtBot, art: Art) -> None:
    def light_of(mode: Mode) -> int:
        image = art_pixmap(art, mode, QSize(40, 40), cover=True).toImage()
        return sum(image.pixelColor(x, y).lightness() for x in range(40) for y in range(40))

    assert art_path(art, Mode.DARK).name == f"{art.value}-dark.svg"
    assert light_of(Mode.DARK) < 0.65 * light_of(Mode.LIGHT)


def test_light_and_dark_differ_in_every_ground() -> None:
    for name in ("ground", "rail", "paper", "ink", "sea", "coral"):
        assert getattr(LIGHT, name) != getattr(DARK, name)


def test_every_weight_and_every_licence_is_shipped() -> None:
    for weight in ("Regular", "Medium", "SemiBold", "Bold"):
        assert (resources_dir() / "fonts" / f"BeVietnamPro-{weight}.ttf").stat().st_size > 50_000
    licences = resources_dir() / "licences"
    assert "SIL Open Font License" in (licences / "be-vietnam-pro-OFL.txt").read_text(encoding="utf-8")
    assert "MIT License" in (licences / "phosphor-icons-MIT.txt").read_text(encoding="utf-8")


def test_the_ticks_and_carets_of_the_sheet_are_drawn_in_the_tokens_colours() -> None:
    for shade, tokens in (("light", LIGHT), ("dark", DARK)):
        for name, colour in (
            ("box", tokens.edge),
            ("box-checked", tokens.sea),
            ("caret-down", tokens.ink),
        ):
            text = (resources_dir() / "icons" / "controls" / f"{name}-{shade}.svg").read_text(encoding="utf-8")
            assert colour in text, f"{name}-{shade}"


def test_the_sheet_names_only_files_that_are_there() -> None:
    for mode in Mode:
        theme = Theme(mode, Audience.PARENT)
        found = re.findall(r'url\("([^"]+)"\)', stylesheet(theme.tokens, theme.sizes))
        assert len(found) == 6
        for path in found:
            assert Path(path).is_file(), path

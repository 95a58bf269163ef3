"""The audit: every page that exists, in both languages and modes, at every size that it is made for.
Nothing is listed here: pages come from the samples, and a page without a sample fails."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import product

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.audit import checks
from tests.ui.audit.found import in_turn, page_classes, sample_pages
from tests.ui.audit.keyboard import unreached
from tests.ui.audit.stage import Setting, Stage, Window, of_children
from ui.child.home import HomePage
from ui.child.my_time.my_time_page import MyTimePage
from ui.child.tell.countdown import CountdownPage
from ui.help.help import HelpPage
from ui.language import LANGUAGES
from ui.page_base import PageMaker
from ui.theme import Mode
from ui.timeup.night import NightPage
from ui.warning.card import WarningCard
from ui.widgets.wizard import WizardFrame

PAGES = sample_pages()
SIZES = ((1366, 768), (1024, 600), (683, 384), (3840, 2160))
ROOMY = (1024, 600)
MAIN_OF_THE_CHILD = (HomePage, MyTimePage, HelpPage, NightPage, CountdownPage)
QUICK = (
    Setting("vi", Mode.LIGHT, 683, 384),
    Setting("en", Mode.LIGHT, 1024, 600),
    Setting("vi", Mode.DARK, 1366, 768),
)
WHOLE = tuple(Setting(language, mode, width, height) for language, mode, (width, height) in product(LANGUAGES, Mode, SIZES))


@pytest.fixture(scope="module")
def stage(qapp: QApplication) -> Iterator[Stage]:
    made = Stage(qapp)
    yield made
    made.end()


def quick_of(number: int) -> tuple[Setting, ...]:
    """Each page once, the settings in turn: pages that are built of the same parts fail together."""
    return (QUICK[number % len(QUICK)],)


def rest_of(number: int) -> tuple[Setting, ...]:
    return tuple(setting for setting in WHOLE if setting not in quick_of(number))


def each_page(settings_of: Callable[[int], tuple[Setting, ...]]) -> list[object]:
    return [
        pytest.param(maker, setting, id=f"{maker.name}-{setting.name}")
        for number, maker in enumerate(PAGES)
        for setting in settings_of(number)
    ]


def looked_at(window: Window, maker: PageMaker, setting: Setting) -> list[str]:
    """Everything that can be seen to be wrong."""
    room = setting.width >= ROOMY[0] and setting.height >= ROOMY[1]
    main = any(isinstance(part, MAIN_OF_THE_CHILD) and part.isVisible() for part in window.findChildren(QWidget))
    return [
        *checks.size(window, setting.width, setting.height),
        *checks.clipped(window),
        *checks.overlapping(window),
        *checks.nameless(window),
        *checks.too_small(window),
        *checks.faint(window),
        *checks.scrolling(window, may_scroll=not (main and room and of_children(maker))),
        *(help_at_hand(window) if of_children(maker) else []),
    ]


def help_at_hand(window: Window) -> list[str]:
    """On the child's own pages tell stands in the corner; the first run, which parents lead, has help at its top. A warning is
    no page: it lies over a game for a moment, and takes no key."""
    if window.findChildren(WarningCard):
        return []
    if any(frame.isVisible() for frame in window.findChildren(WizardFrame)):
        return checks.help_in_sight(window)
    return checks.tell_in_corner(window)


def audit(stage: Stage, maker: PageMaker, setting: Setting) -> None:
    with stage.shown(maker, setting) as window:
        faults = looked_at(window, maker, setting)
    assert not faults, "\n".join([f"{maker.name} {setting.name}", *faults])


@pytest.mark.parametrize(("maker", "setting"), each_page(quick_of))
def test_a_page_is_whole_and_usable(stage: Stage, maker: PageMaker, setting: Setting) -> None:
    audit(stage, maker, setting)


@pytest.mark.long
@pytest.mark.parametrize(("maker", "setting"), each_page(rest_of))
def test_a_page_is_whole_and_usable_everywhere(stage: Stage, maker: PageMaker, setting: Setting) -> None:
    audit(stage, maker, setting)


@pytest.mark.parametrize("maker", in_turn(PAGES, 1))
def test_every_control_is_reached_by_the_keyboard(qtbot: QtBot, stage: Stage, maker: PageMaker) -> None:
    setting = Setting("vi", Mode.LIGHT, 1366, 768)
    with stage.shown(maker, setting, really=True) as window:
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        faults = unreached(window)
    assert not faults, "\n".join([maker.name, *faults])


def test_every_page_and_window_has_a_sample(stage: Stage) -> None:
    met: set[type[QWidget]] = set()
    for maker in PAGES:
        page = Window(maker.make())
        met.update(type(part) for part in page.findChildren(QWidget))
        page.deleteLater()
    missing = [kind for kind in page_classes() if not any(issubclass(one, kind) for one in met)]
    assert not missing, "no sample shows " + ", ".join(f"{kind.__module__}.{kind.__qualname__}" for kind in missing)


def test_no_two_pages_share_a_name() -> None:
    names = [maker.name for maker in PAGES]
    assert len(names) == len(set(names)), sorted(names)

"""A whole lesson by keyboard only, and what each kind of page does with a press."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.content.lessons.catalogue import catalogue
from app.model.learning import leads_to
from app.model.lessons import END, Kind, Lesson, Page
from ui.child.lessons.answer_card import AnswerCard, Mark
from ui.child.lessons.bin_button import BinButton
from ui.child.lessons.choosing import ChoosingBody
from ui.child.lessons.lesson_page import LessonPage
from ui.child.lessons.matching import MOST_ON_LOW, MOST_PAIRS, MatchingBody, shuffled
from ui.child.lessons.sorting import InHand, SortingBody
from ui.child.lessons.spotting import MOST_LINES, SpottingBody
from ui.child.lessons.walk import Step, Walk, begun, begun_review
from ui.language import Language
from ui.theme import Appearance, Audience

SHELF = catalogue()
WALKED = ("a-friend-in-the-game", "b-fake-account", "b-steps-of-a-groomer", "a-you-have-won")
"""Between them every kind of page."""
MOST_TABS = 40


def lesson(id: str) -> Lesson:
    return SHELF.opened(id)


def with_kind(kind: Kind) -> tuple[Lesson, Page]:
    for head in SHELF.heads:
        found = lesson(head.id)
        for page in found.pages:
            if page.kind is kind:
                return found, page
    raise AssertionError(kind)


@pytest.fixture
def show(qtbot: QtBot, qapp: QApplication) -> Iterator[Callable[[Walk], LessonPage]]:
    language = Language()
    language.set("en")
    appearance = Appearance(qapp, reduce_motion=True)

    def shown(walk: Walk) -> LessonPage:
        page = LessonPage()
        appearance.dress(page, Audience.CHILD_SMALL)
        page.resize(1366, 768)
        qtbot.addWidget(page)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        page.open(walk, "vi")
        QApplication.processEvents()
        return page

    yield shown
    language.deleteLater()  # its words go with it


def at(found: Lesson, page: Page) -> Walk:
    return Walk(found, (found.first, page.id))


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the keyboard"
    return widget


def press(key: Qt.Key) -> None:
    QTest.keyClick(focused(), key)
    QApplication.processEvents()


def tab_to(wanted: Callable[[QWidget], bool]) -> None:
    """With Tab alone."""
    for _ in range(MOST_TABS):
        if wanted(focused()):
            return
        press(Qt.Key.Key_Tab)
    raise AssertionError("Tab does not come there")


def is_on(page: LessonPage) -> Callable[[QWidget], bool]:
    return lambda widget: widget is page._on


# ---- the whole of it ----


@pytest.mark.parametrize("id", WALKED)
def test_a_whole_lesson_is_walked_with_the_keyboard_alone(id: str, show: Callable[[Walk], LessonPage], qtbot: QtBot) -> None:
    page = show(begun(lesson(id)))
    ended: list[Walk] = []
    page.finished.connect(ended.append)
    met: list[str] = []
    for _ in range(60):
        walk = page.walk
        assert walk is not None
        if ended:
            break
        met.append(walk.page.id if walk.page is not None else f"question {walk.asked}")
        _answer_by_keyboard(page)
        tab_to(is_on(page))
        press(Qt.Key.Key_Space)
    assert ended, met
    assert ended[0].path[-1] == END
    assert ended[0].step is Step.DONE
    assert ended[0].stand.share == 1
    assert "question 2" in met


def _answer_by_keyboard(page: LessonPage) -> None:
    body = page._body
    walk = page.walk
    assert walk is not None
    if isinstance(body, ChoosingBody):
        wanted = next((one for id, one in body._cards.items() if id in body._good), None) or next(iter(body._cards.values()))
        tab_to(lambda widget: widget is wanted)
        press(Qt.Key.Key_Return)
    elif isinstance(body, SortingBody):
        while (item := body._in_hand()) is not None:
            bin = body._bins[item.bin]
            tab_to(lambda widget, bin=bin: widget is bin)  # type: ignore[misc]
            press(Qt.Key.Key_Space)
    elif isinstance(body, MatchingBody):
        for pair in body._pairs:
            for side in (body._left, body._right):
                tab_to(lambda widget, card=side[pair]: widget is card)  # type: ignore[misc]
                press(Qt.Key.Key_Space)
    elif isinstance(body, SpottingBody):
        for part in body._parts:
            if part.clue:
                tab_to(lambda widget, line=body._lines[part.id]: widget is line)  # type: ignore[misc]
                press(Qt.Key.Key_Return)


def test_every_way_of_every_lesson_can_be_shown(show: Callable[[Walk], LessonPage]) -> None:
    """Each page of the 42, as a page and with its words, in both languages."""
    page = show(begun(lesson(WALKED[0])))
    for head in SHELF.heads:
        found = lesson(head.id)
        for one in found.pages:
            page.open(Walk(found, (found.first, one.id)), "vi")
            page.speak("en")
            assert page._heading.text()
        for number in range(len(found.review)):
            page.open(Walk(found, (found.first, END), asked=number), "en")
            assert not page._on.isEnabled()


# ---- ways ----


def test_each_option_of_a_choice_leads_on_differently(show: Callable[[Walk], LessonPage]) -> None:
    found, choice = with_kind(Kind.CHOICE)
    came_to = []
    for option in choice.options:
        page = show(at(found, choice))
        body = page._body
        assert isinstance(body, ChoosingBody)
        assert not page._on.isEnabled()
        body._cards[option.id].click()
        assert body._cards[option.id].accessibleDescription()  # its why
        page._on.click()
        assert page.walk is not None
        came_to.append(page.walk.path[-1])
    assert came_to == [option.next for option in choice.options]
    assert len(set(came_to)) > 1


def test_another_option_may_be_chosen_before_going_on(show: Callable[[Walk], LessonPage]) -> None:
    found, choice = with_kind(Kind.CHOICE)
    page = show(at(found, choice))
    body = page._body
    assert isinstance(body, ChoosingBody)
    first, second = list(body._cards)[:2]
    body._cards[first].click()
    body._cards[second].click()
    assert [card.mark is Mark.PLAIN for card in list(body._cards.values())[:2]] == [True, False]
    assert body.option() == second


def test_back_leads_to_the_page_before_and_the_first_has_none(show: Callable[[Walk], LessonPage]) -> None:
    found = lesson(WALKED[0])
    page = show(begun(found))
    assert not page._back.isVisible()
    page._on.click()
    assert page._back.isVisible()
    page._back.click()
    assert page.walk is not None
    assert page.walk.path == (found.first,)


def test_it_begins_where_it_was_left(show: Callable[[Walk], LessonPage]) -> None:
    found = lesson(WALKED[0])
    path = [found.first]
    while len(path) < 4:
        path.append(leads_to(found.page(path[-1]) or found.pages[0])[0])
    page = show(begun(found, path))
    assert page.walk is not None
    assert page.walk.path == tuple(path)


def test_a_review_has_its_questions_and_nothing_else(show: Callable[[Walk], LessonPage]) -> None:
    page = show(begun_review(lesson(WALKED[0])))
    ended: list[Walk] = []
    page.finished.connect(ended.append)
    for _ in range(3):
        body = page._body
        assert isinstance(body, ChoosingBody)
        next(iter(body._cards.values())).click()
        page._on.click()
    assert [walk.review for walk in ended] == [True]


def test_the_language_switches_in_the_middle_and_what_was_done_stays(show: Callable[[Walk], LessonPage]) -> None:
    found, sort = with_kind(Kind.SORT)
    page = show(at(found, sort))
    body = page._body
    assert isinstance(body, SortingBody)
    body._show_me.click()
    page.speak("en")
    assert page._heading.text() == found.words["en"].pages[sort.id].heading
    assert len(body._placed) == 1
    bin = body._bins[sort.items[0].bin]
    assert found.words["en"].pages[sort.id].sayings[f"item {sort.items[0].id}"].text in bin.accessibleDescription()


def test_a_tool_of_the_page_is_told_to_whoever_opens_it(show: Callable[[Walk], LessonPage], qtbot: QtBot) -> None:
    found = next(one for head in SHELF.heads for one in (lesson(head.id),) if any(page.tool for page in one.pages))
    place = next(page for page in found.pages if page.tool is not None)
    page = show(at(found, place))
    with qtbot.waitSignal(page.tool_asked) as asked:
        page._tool.click()
    assert asked.args == [place.tool]


# ---- exercises ----


def test_a_thing_is_dragged_into_its_bin_with_the_mouse(show: Callable[[Walk], LessonPage]) -> None:
    found, sort = with_kind(Kind.SORT)
    page = show(at(found, sort))
    body = page._body
    assert isinstance(body, SortingBody)
    item = sort.items[0]
    _drag(body._hand, body._bins[item.bin])
    assert [one.id for one in body._placed] == [item.id]


def test_a_thing_that_is_let_go_elsewhere_or_in_another_bin_stays_in_the_hand_with_its_why(
    show: Callable[[Walk], LessonPage],
) -> None:
    found, sort = with_kind(Kind.SORT)
    page = show(at(found, sort))
    body = page._body
    assert isinstance(body, SortingBody)
    _drag(body._hand, page._read)
    assert body._why.isHidden()
    other = next(button for bin, button in body._bins.items() if bin != sort.items[0].bin)
    _drag(body._hand, other)
    assert body._placed == []
    assert found.words["vi"].pages[sort.id].sayings[f"item {sort.items[0].id}"].why in body._why.spoken()
    assert not page._on.isEnabled()


def _drag(hand: InHand, target: QWidget) -> None:
    """The thing follows the mouse, so that each place is seen from where it is by then."""

    def there() -> QPoint:
        return hand.mapFromGlobal(target.mapToGlobal(target.rect().center()))

    start = hand.rect().center()
    QTest.mousePress(hand, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(hand, start + QPoint(30, 30))
    QTest.mouseMove(hand, there())
    QTest.mouseRelease(hand, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, there())
    QApplication.processEvents()


def test_pairs_are_found_from_either_side_and_a_miss_is_let_go(show: Callable[[Walk], LessonPage]) -> None:
    found, match = with_kind(Kind.MATCH)
    page = show(at(found, match))
    body = page._body
    assert isinstance(body, MatchingBody)
    one, other = match.pairs[:2]
    body._left[one].click()
    body._right[other].click()
    assert body._found == []
    assert not body._why.isHidden()
    body._right[one].click()
    body._left[one].click()
    assert body._found == [one]
    assert not body._left[one].isEnabled()
    while body.first() is not None:
        body._show_me.click()
    assert page._on.isEnabled()


def test_no_pair_stands_beside_itself() -> None:
    for head in SHELF.heads:
        for page in lesson(head.id).pages:
            if page.kind is Kind.MATCH:
                order = shuffled(page.pairs)
                assert sorted(order) == sorted(page.pairs)
                assert all(one != other for one, other in zip(page.pairs, order, strict=True))


def test_on_a_low_screen_pairs_come_a_few_at_a_time_and_the_keyboard_goes_with_them(show: Callable[[Walk], LessonPage]) -> None:
    page = show(at(*with_kind(Kind.MATCH)))
    page.resize(1024, 600)
    QApplication.processEvents()
    body = page._body
    assert isinstance(body, MatchingBody)
    assert len(body._pairs) > MOST_ON_LOW
    for number in range(len(body._pairs)):
        here = [pair for pair, card in body._left.items() if card.isVisible()]
        assert len(here) <= MOST_ON_LOW
        assert {pair for pair, card in body._right.items() if card.isVisible()} == set(here)
        pair = next(one for one in here if one not in body._found)
        body._left[pair].setFocus()
        press(Qt.Key.Key_Return)
        body._right[pair].setFocus()
        press(Qt.Key.Key_Return)
        assert len(body._found) == number + 1
        assert focused().isVisible()
    assert body.may_go_on()


def test_many_pairs_come_in_two_lots_so_that_none_lies_below_the_fold(show: Callable[[Walk], LessonPage]) -> None:
    many = next(
        Walk(found, (found.first, page.id))
        for found in map(lesson, [head.id for head in SHELF.heads])
        for page in found.pages
        if page.kind is Kind.MATCH and len(page.pairs) > MOST_PAIRS
    )
    body = show(many)._body
    assert isinstance(body, MatchingBody)
    here = [pair for pair, card in body._left.items() if card.isVisible()]
    assert len(here) < len(body._pairs)
    for pair in here:
        body._left[pair].click()
        body._right[pair].click()
    after = [pair for pair, card in body._left.items() if card.isVisible()]
    assert not set(here) & set(after)
    assert not body.may_go_on()


def test_on_a_low_screen_a_chat_is_turned_on_and_a_hint_turns_to_its_clue(show: Callable[[Walk], LessonPage]) -> None:
    page = show(at(*with_kind(Kind.SPOT)))
    page.resize(1024, 600)
    QApplication.processEvents()
    body = page._body
    assert isinstance(body, SpottingBody)
    seen: set[str] = set()
    for _ in range(-(-len(body._parts) // MOST_LINES)):
        here = [id for id, line in body._lines.items() if line.isVisible()]
        assert len(here) <= MOST_LINES
        seen.update(here)
        QTest.mouseClick(body._screen.more, Qt.MouseButton.LeftButton)
        QApplication.processEvents()
    assert seen == {part.id for part in body._parts}
    while not body.may_go_on():
        QTest.mouseClick(body._show_me, Qt.MouseButton.LeftButton)
        QApplication.processEvents()
        assert body._lines[body._opened[-1]].isVisible()


def test_a_harmless_line_says_why_and_only_the_clues_lead_on(show: Callable[[Walk], LessonPage]) -> None:
    found, spot = with_kind(Kind.SPOT)
    page = show(at(found, spot))
    body = page._body
    assert isinstance(body, SpottingBody)
    words = found.words["vi"].pages[spot.id].sayings
    for part in spot.parts:
        if not part.clue:
            body._lines[part.id].click()
            assert words[f"part {part.id}"].why in body._why.spoken()
    assert not page._on.isEnabled()
    for part in spot.parts:
        if part.clue:
            body._lines[part.id].click()
    assert page._on.isEnabled()
    assert {line.mark for line in body._lines.values()} == {Mark.CLUE, Mark.GOOD} or all(part.clue for part in spot.parts)


# ---- for all ----


def test_every_control_is_named_and_large_enough(show: Callable[[Walk], LessonPage]) -> None:
    for kind in Kind:
        page = show(at(*with_kind(kind)))
        for control in page.findChildren(QAbstractButton):
            if control.isVisible():
                assert control.accessibleName() or control.text(), control
                assert control.height() >= 56, control
                if isinstance(control, AnswerCard | BinButton):
                    assert control.width() >= 56


def test_tab_goes_as_one_reads(show: Callable[[Walk], LessonPage]) -> None:
    page = show(at(*with_kind(Kind.CHOICE)))
    body = page._body
    assert isinstance(body, ChoosingBody)
    cards = list(body._cards.values())
    cards[0].click()
    page._read.setFocus()
    for wanted in (*cards, page._back, page._on):
        press(Qt.Key.Key_Tab)
        assert focused() is wanted


def test_what_is_read_aloud_is_what_stands_there(show: Callable[[Walk], LessonPage], qtbot: QtBot) -> None:
    found, say = with_kind(Kind.SAY)
    page = show(at(found, say))
    with qtbot.waitSignal(page.read_asked) as asked:
        page._read.click()
    words = found.words["vi"].pages[say.id]
    (text,) = asked.args or [""]
    assert words.heading in text
    assert words.say in text

"""My time in the child's hands: what is asked of the guard, what is shown, what is said about a rule, and the own plan."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.model.people import RequestKind, RequestState
from app.model.plan import Plan
from app.model.problem import Problem
from app.wire.messages import (
    Asked,
    AskFor,
    ChildStatus,
    Done,
    ForgetMyPlan,
    GuardStatus,
    MyPlan,
    MyPlanIs,
    PreviewDay,
    PutMyPlan,
    Report,
    ReportIs,
    Requests,
    RequestsAre,
    SawPolicy,
    ShowPolicy,
    StatusIs,
    WithdrawRequest,
)
from tests.ui.fake_link import FakeLink
from tests.ui.samples_my_time import CHILD, DAYS, PLAN, SAID, SHOWN, TODAY, TOLD
from ui.child.checks.private_field import PrivateField
from ui.child.my_time.changes_page import ChangesPage
from ui.child.my_time.my_time_page import MyTimePage
from ui.child.my_time.plan_page import PlanPage
from ui.child.my_time.rules_page import RulesPage
from ui.child.my_time.say_sheet import SaySheet
from ui.child.my_time.week_page import WeekPage
from ui.child.my_time_joined import MyTimeJoined
from ui.widgets.choice_card import ChoiceCard
from ui.widgets.week_bars import WeekBars


def status(child: ChildStatus = CHILD) -> StatusIs:
    guard = GuardStatus("1.0", "personal", "reminder", (), "2026-11-24T07:00:00+07:00", {}, ())
    return StatusIs(1, guard, (child,), "2026-11-24T17:30:00+07:00", who=child.id)


class Stage:
    def __init__(self, qtbot: QtBot) -> None:
        self.link = FakeLink(status=status())
        self.root = QWidget()
        qtbot.addWidget(self.root)
        self.root.resize(1100, 760)
        self.stack = QStackedWidget()
        layout = QVBoxLayout(self.root)
        layout.addWidget(self.stack)
        self.joined = MyTimeJoined(self.link, self.root)  # type: ignore[arg-type]
        self.joined.page_opened.connect(self._show)
        self.root.show()

    def _show(self, page: QWidget) -> None:
        if self.stack.indexOf(page) < 0:
            self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)

    @property
    def page(self) -> QWidget:
        found = self.stack.currentWidget()
        assert found is not None
        return found

    def answer_all(self, *, plan: Plan | None = PLAN, may: bool = True, requests: tuple = ()) -> None:  # type: ignore[type-arg]
        self.link.answer(ReportIs(1, "Bin", "", "", DAYS), Report)
        self.link.answer(TOLD, ShowPolicy)
        self.link.answer(TODAY, PreviewDay)
        self.link.answer(RequestsAre(requests), Requests)
        self.link.answer(MyPlanIs(may, False, plan), MyPlan)

    def words(self) -> str:
        return "\n".join(label.text() for label in self.page.findChildren(QLabel) if label.isVisibleTo(self.page))

    def press(self, text: str, within: QWidget | None = None) -> None:
        [button] = [one for one in (within or self.page).findChildren(QPushButton) if one.text() == text and one.isVisible()][:1]
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def asked(self, kind: type[object]) -> list[object]:
        return [one.body for one in self.link.asked if isinstance(one.body, kind)]


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    return Stage(qtbot)


def test_nothing_is_asked_before_it_is_opened_and_then_only_about_the_own_child(stage: Stage) -> None:
    stage.joined.show_status()
    stage.joined.requests_changed()
    assert stage.link.asked == []
    stage.joined.open()
    assert stage.asked(Report) == [Report("c1", "2026-11-18", "2026-11-24")]
    assert stage.asked(ShowPolicy) == [ShowPolicy("c1")]
    assert isinstance(stage.page, MyTimePage)


def test_the_week_is_told_to_a_screen_reader_with_its_gaps(stage: Stage) -> None:
    stage.joined.open()
    stage.answer_all()
    [bars] = stage.page.findChildren(WeekBars)
    assert "Wednesday: not measured" in bars.accessibleName()
    assert "Friday: 40 minute(s), 25 minute(s) not measured" in bars.accessibleName()


@pytest.mark.parametrize(
    ("part", "kind"), [("week", WeekPage), ("rules", RulesPage), ("changes", ChangesPage), ("plan", PlanPage)]
)
def test_each_part_opens_from_a_lesson_and_leads_back(stage: Stage, part: str, kind: type[QWidget]) -> None:
    stage.joined.open_part(part)
    assert isinstance(stage.page, kind)
    stage.answer_all()
    stage.press("My time")
    assert isinstance(stage.page, MyTimePage)


def test_an_unknown_part_opens_my_time_and_recorded_is_the_page_that_exists(stage: Stage, qtbot: QtBot) -> None:
    stage.joined.open_part("dreams")
    assert isinstance(stage.page, MyTimePage)
    with qtbot.waitSignal(stage.joined.recorded_asked):
        stage.joined.open_part("recorded")


def test_a_plan_has_a_tile_only_from_thirteen_on(stage: Stage) -> None:
    stage.joined.open()
    stage.answer_all(may=False)
    tiles = [card.text() for card in stage.page.findChildren(ChoiceCard) if card.isVisible()]
    assert tiles == ["My week", "My rules", "What changed", "What is recorded"]
    stage.link.answer(MyPlanIs(True, False, None), MyPlan)
    assert [card.text() for card in stage.page.findChildren(ChoiceCard) if card.isVisible()][-1] == "My own plan"


def test_pause_and_more_time_are_told_of(stage: Stage, qtbot: QtBot) -> None:
    stage.link.tell_status(status(replace(CHILD, verdict=replace(CHILD.verdict, left_s=1200))))
    stage.joined.open()
    with qtbot.waitSignal(stage.joined.pause_asked):
        stage.press("Pause")
    with qtbot.waitSignal(stage.joined.more_time_asked):
        stage.press("Ask for more time")


def test_what_changed_is_marked_as_seen_when_it_is_opened(stage: Stage) -> None:
    stage.link.tell_status(status(replace(CHILD, policy_unseen=True)))
    stage.joined.open()
    assert stage.asked(SawPolicy) == []
    stage.joined.open_part("changes")
    stage.answer_all()
    assert stage.asked(SawPolicy) == [SawPolicy(3)]
    text = stage.words()
    assert "Mẹ Hương changed the rules" in text
    assert "Minutes a day, weekends. Before: 90 minute(s). Now: 120 minute(s)." in text
    assert "the first rules" in text


def test_rules_stand_there_with_their_reasons_and_none_is_made_up(stage: Stage) -> None:
    stage.joined.open_part("rules")
    stage.answer_all()
    text = ""
    for name in [one for one in stage.page.findChildren(ChoiceCard) if one.isVisible()]:
        QTest.mouseClick(name, Qt.MouseButton.LeftButton)
        text += name.text() + stage.words()
    for said in (
        "School days: 60 minute(s)",
        "After 30 minute(s) your eyes rest for 5 minute(s)",
        "Roblox",
        "Not for now",
        "Con giữ lời cả tháng",
        "No reason is written yet. You can ask why.",
        "The computer is open: 16:00–20:00",
        "Does not use up your minutes",
    ):
        assert said in text


def test_a_narrow_page_shows_every_rule_without_a_list(stage: Stage) -> None:
    stage.joined.open_part("rules")
    stage.answer_all()
    stage.root.resize(620, 500)
    QApplication.processEvents()
    assert not any(one.isVisible() for one in stage.page.findChildren(ChoiceCard))
    assert "School days: 60 minute(s)" in stage.words()
    assert "Does not use up your minutes" in stage.words()


# ---- saying something ----


def sheet(stage: Stage) -> SaySheet:
    [found] = stage.root.findChildren(SaySheet)
    return found


def test_a_ready_sentence_and_own_words_go_to_the_parents_once(stage: Stage, qtbot: QtBot) -> None:
    stage.joined.open_part("rules")
    stage.answer_all()
    stage.press("Say something about it")
    opened = sheet(stage)
    qtbot.waitUntil(opened.isVisible)
    assert not opened.yes.isEnabled()
    [card] = [one for one in opened.findChildren(ChoiceCard) if one.text() == "I find it a little short."]
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    [field] = opened.findChildren(PrivateField)
    field.setPlainText("Con xin thêm thứ Bảy")
    QTest.mouseClick(opened.yes, Qt.MouseButton.LeftButton)
    QTest.mouseClick(opened.yes, Qt.MouseButton.LeftButton)
    assert stage.asked(AskFor) == [
        AskFor(RequestKind.RULE, rule="schedule", words="I find it a little short.\nCon xin thêm thứ Bảy")
    ]
    stage.link.answer(Asked(SAID), AskFor)
    assert field.toPlainText() == ""
    assert not card.isChecked()


def test_a_refusal_stands_in_the_sheet_and_the_words_stay(stage: Stage, qtbot: QtBot) -> None:
    stage.joined.open_part("rules")
    stage.answer_all()
    stage.press("Say something about it")
    opened = sheet(stage)
    [field] = opened.findChildren(PrivateField)
    field.setPlainText("Con muốn nói")
    QTest.mouseClick(opened.yes, Qt.MouseButton.LeftButton)
    stage.link.refuse(Problem("asked_too_often", {"most": 20}), AskFor)
    assert field.toPlainText() == "Con muốn nói"
    assert opened.yes.isEnabled()
    assert opened.problem.isVisibleTo(opened)


def test_an_answer_stands_by_its_rule_and_an_open_word_can_be_taken_back(stage: Stage) -> None:
    stage.joined.open_part("rules")
    stage.answer_all(requests=(SAID,))
    assert "Mẹ Hương: let us talk about it." in stage.words()
    assert "Tối nay mẹ con mình cùng xem nhé." in stage.words()
    stage.press("Take it back")
    assert stage.asked(WithdrawRequest) == [WithdrawRequest("r7")]
    stage.link.answer(Done(), WithdrawRequest)
    stage.link.answer(RequestsAre((replace(SAID, state=RequestState.WITHDRAWN),)), Requests)
    assert "Mẹ Hương" not in stage.words().replace("(Mẹ Hương", "")


def test_what_was_typed_goes_when_another_page_is_opened(stage: Stage, qtbot: QtBot) -> None:
    stage.joined.open_part("rules")
    stage.answer_all()
    stage.press("Say something about it")
    opened = sheet(stage)
    [field] = opened.findChildren(PrivateField)
    field.setPlainText("Con muốn nói")
    stage.joined.left()
    qtbot.waitUntil(lambda: not opened.isVisible())
    assert field.toPlainText() == ""
    assert stage.asked(AskFor) == []


# ---- the plan ----


def test_a_plan_is_kept_by_a_press_and_shown_only_by_another(stage: Stage, qtbot: QtBot) -> None:
    stage.joined.open_part("plan")
    stage.answer_all(plan=None)
    page = stage.page
    assert isinstance(page, PlanPage)
    stage.press("Keep my plan")
    [kept] = stage.asked(PutMyPlan)
    assert isinstance(kept, PutMyPlan)
    assert kept.plan == page.plan()
    assert stage.asked(AskFor) == []
    stage.link.answer(Done(), PutMyPlan)
    stage.link.answer(MyPlanIs(True, False, kept.plan), MyPlan)
    stage.press("Show my plan to my parents")
    opened = sheet(stage)
    qtbot.waitUntil(opened.isVisible)
    assert stage.asked(AskFor) == []
    QTest.mouseClick(opened.yes, Qt.MouseButton.LeftButton)
    assert stage.asked(AskFor) == [AskFor(RequestKind.PLAN, plan=kept.plan)]


@pytest.mark.parametrize("plan", [None, PLAN])
def test_a_plan_is_kept_by_the_mouse_however_low_the_window_is(stage: Stage, plan: Plan | None) -> None:
    stage.root.resize(1100, 520)
    stage.joined.open_part("plan")
    stage.answer_all(plan=plan)
    QApplication.processEvents()
    [keep] = (one for one in stage.page.findChildren(QPushButton) if one.text() == "Keep my plan")
    assert stage.root.childAt(keep.mapTo(stage.root, keep.rect().center())) is keep


def test_a_changed_plan_is_kept_before_it_is_shown_and_what_was_not_kept_goes(stage: Stage) -> None:
    stage.joined.open_part("plan")
    stage.answer_all()
    page = stage.page
    assert isinstance(page, PlanPage)
    [field] = page.findChildren(PrivateField)
    field.setPlainText("Điều khác")
    show = next(one for one in page.findChildren(QPushButton) if one.text() == "Show my plan to my parents")
    assert not show.isEnabled()
    stage.joined.left()
    assert field.toPlainText() == ""
    assert not field.document().isUndoAvailable()
    stage.joined.open_part("plan")
    stage.answer_all()
    assert field.toPlainText() == PLAN.what_for
    assert stage.asked(PutMyPlan) == []


def test_a_plan_can_be_deleted_and_a_shown_one_taken_back(stage: Stage) -> None:
    stage.joined.open_part("plan")
    stage.answer_all(requests=(SHOWN,))
    stage.press("Take it back")
    assert stage.asked(WithdrawRequest) == [WithdrawRequest("r8")]
    stage.press("Delete my plan")
    assert stage.asked(ForgetMyPlan) == [ForgetMyPlan()]


def test_own_days_stand_beside_the_plan_in_words(stage: Stage) -> None:
    stage.joined.open_part("plan")
    stage.answer_all()
    said = [label.accessibleName() for label in stage.page.findChildren(QLabel)]
    assert "Tuesday: 80 of 90 minute(s)" in said
    assert "Wednesday: not measured" in said


def test_a_private_part_that_cannot_be_opened_is_said_and_nothing_is_made_up(stage: Stage) -> None:
    stage.joined.open_part("plan")
    stage.link.refuse(Problem("private_unavailable"), MyPlan)
    assert "cannot be opened right now" in stage.words()
    assert not any(one.isVisible() for one in stage.page.findChildren(QPushButton) if one.text() == "Keep my plan")


def test_another_child_sees_nothing_of_the_one_before(stage: Stage) -> None:
    stage.joined.open_part("plan")
    stage.answer_all()
    stage.link.tell_status(status(replace(CHILD, id="c2", nickname="Na")))
    stage.joined.show_status()
    assert "Thursday" not in " ".join(
        label.accessibleName() for label in stage.page.findChildren(QLabel) if label.isVisibleTo(stage.page)
    )
    page = stage.page
    assert isinstance(page, PlanPage)
    [field] = page.findChildren(PrivateField)
    assert field.toPlainText() == ""

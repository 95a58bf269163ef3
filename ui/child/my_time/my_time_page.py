"""My time: today as a ring, the week as bars, and the ways to rules, changes, what is recorded and a plan of one's own.
Must not decide anything; every press is a signal."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.child.home_cards import TimeCard, TodayCard
from ui.child.home_state import HomeState
from ui.child.my_time.my_time_state import WeekState
from ui.child.my_time.part_page import PartPage
from ui.child.my_time.week_card import WeekCard
from ui.child.spare_picture import SparePicture
from ui.page_base import MakingRoom
from ui.theme import Art, Icon, Space
from ui.widgets.choice_card import ChoiceCard, Standing
from ui.widgets.flow import Columns, TileLayout

WEEK, RULES, CHANGES, RECORDED, PLAN = "week", "rules", "changes", "recorded", "plan"
PARTS = (
    (WEEK, Icon.CHART_BAR),
    (RULES, Icon.LIST_CHECKS),
    (CHANGES, Icon.CLOCK_COUNTDOWN),
    (RECORDED, Icon.EYE),
    (PLAN, Icon.FLAG),
)
NARROW = 700
ROOM = ((4, True, True), (2, True, True), (0, True, True), (0, False, True), (0, False, False))
"""How many apps of today are shown, whether tiles have a second line, and whether the bars are there: what makes room, in turn."""
TILE, WIDE_TILE = 215, 300


class MyTimePage(MakingRoom, PartPage):
    part_chosen = Signal(str)
    more_time_asked = Signal()
    pause_asked = Signal()
    resume_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, back=False)
        self._home = HomeState()
        self._week = WeekState()
        self._may_plan = False
        self._news = False
        self._time = TimeCard(grows=True)
        self._time.more_time_asked.connect(self.more_time_asked)
        self._time.pause_asked.connect(self.pause_asked)
        self._time.resume_asked.connect(self.resume_asked)
        self._bars = WeekCard()
        self._bars.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._today = TodayCard()
        left, right = QWidget(), QWidget()
        column = QVBoxLayout(left)
        self._right = QVBoxLayout(right)
        for box in (column, self._right):
            box.setContentsMargins(0, 0, 0, 0)
            box.setSpacing(Space.L)
        column.addWidget(self._time, 1)
        column.addWidget(self._today)
        self._right.addWidget(self._bars, 100)
        self._picture: SparePicture | None = None
        columns = Columns(narrow=NARROW)
        columns.add(left, 1)
        columns.add(right, 1)
        self._parts: dict[str, ChoiceCard] = {}
        self._tiles = QWidget()
        self._tile_layout = layout = TileLayout(self._tiles, least=TILE, spacing=Space.M)
        for key, _icon in PARTS:
            card = ChoiceCard(Standing.ACROSS)
            card.clicked.connect(partial(self.part_chosen.emit, key))
            self._parts[key] = card
            layout.addWidget(card)
        self.body.addWidget(columns, 1)
        self.body.addWidget(self._tiles)
        self._right.addStretch(1)
        self.retell()

    def first_focus(self) -> QWidget:
        return self._parts[WEEK]

    def show_home(self, state: HomeState) -> None:
        self._home = state
        self._time.show_state(state)
        self._today.show_state(state)
        self.make_room()

    def show_week(self, state: WeekState) -> None:
        self._week = state
        self._bars.show_week(state)
        if not state.told and self._picture is None:
            self._picture = SparePicture(Art.SHORE, self.frame)  # made only where there are no days to show
            self._picture.hide()
            self._right.insertWidget(self._right.indexOf(self._bars) + 1, self._picture, 100)
        self._right.setStretchFactor(self._bars, 100 if state.told else 0)
        policy = QSizePolicy.Policy.Expanding if state.told else QSizePolicy.Policy.Preferred
        self._bars.setSizePolicy(QSizePolicy.Policy.Preferred, policy)
        self.make_room()

    def show_parts(self, *, may_plan: bool, news: bool) -> None:
        """`news`: the rules have changed, and the child has not opened what changed."""
        self._may_plan, self._news = may_plan, news
        self.retell()

    def make_room(self) -> None:
        """On a small screen today's apps go first, then the bars: both are one press away, behind "My week"."""
        if not self.isVisible():
            return
        if self._picture is not None:
            self._picture.hide()
        for apps, below, bars in ROOM:
            self._arrange(apps, below=below, bars=bars)
            if self.frame.fits():
                break
        else:
            # It has to scroll in any case: then all is there.
            self._arrange(0, below=True, bars=True)
        if self._picture is not None:
            self._picture.make_room(self, wanted=not self._week.told)

    def _arrange(self, apps: int, *, below: bool, bars: bool) -> None:
        small = not bars
        self._tile_layout.set_least(WIDE_TILE if small else TILE)
        self._today.setVisible(apps > 0)
        self._today.show_most(apps)
        self._bars.setVisible(not small)
        if small and self.body.indexOf(self._tiles) >= 0:
            self.body.removeWidget(self._tiles)
            self._right.insertWidget(0, self._tiles)
            self._tiles.show()  # Qt hides what gets another parent
        elif not small and self.body.indexOf(self._tiles) < 0:
            self._right.removeWidget(self._tiles)
            self.body.addWidget(self._tiles)
            self._tiles.show()
        self._tell_parts(below=below)
        about = self.tr("Your time at this computer, and the rules about it.")
        self.frame.set_title(self.tr("My time"), about if below else "")

    def retell(self) -> None:
        super().retell()
        self.frame.set_title(self.tr("My time"), self.tr("Your time at this computer, and the rules about it."))
        self._time.show_state(self._home)
        self._today.show_state(self._home)
        self._bars.show_week(self._week)
        self._tell_parts(below=True)
        self.make_room()

    def _tell_parts(self, *, below: bool) -> None:
        titles = {
            WEEK: (self.tr("My week"), self.tr("Each day as a picture")),
            RULES: (self.tr("My rules"), self.tr("And why they are so")),
            CHANGES: (self.tr("What changed"), self.tr("There is something new") if self._news else self.tr("Who, when and why")),
            RECORDED: (self.tr("What is recorded"), self.tr("And who can see it")),
            PLAN: (self.tr("My own plan"), self.tr("Only you see it")),
        }
        for key, icon in PARTS:
            title, second = titles[key]
            news = key == CHANGES and self._news
            self._parts[key].show_choice(title, second if below else "", icon=Icon.BELL if news else icon)
            self._parts[key].setAccessibleDescription(second)
        self._parts[PLAN].setVisible(self._may_plan)

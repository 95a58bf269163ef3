"""My week: the days as large bars, and the apps of today or of the week beside them.
Must not rank a day, nor call one good or bad."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.child.my_time.my_time_state import WeekState
from ui.child.my_time.part_page import PartPage
from ui.child.my_time.week_card import WeekCard
from ui.child.spare_picture import SparePicture
from ui.page_base import MakingRoom
from ui.theme import Art, Space
from ui.widgets.bar_list import HUES, BarList, BarRow
from ui.widgets.card import Card
from ui.widgets.choices import Choice, SegmentedChoice
from ui.widgets.flow import Columns
from ui.widgets.text import TextLabel, TextRole

TODAY, WEEK = "today", "week"


class WeekPage(MakingRoom, PartPage):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = WeekState()
        self._chosen = TODAY
        self._days = WeekCard()
        self._days.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._days.setMinimumHeight(220)
        self._apps = Card()
        self._title = TextLabel(TextRole.HEADING)
        self._which = SegmentedChoice()
        self._which.choice_made.connect(self._choose)
        self._text = TextLabel(TextRole.BODY)
        self._bars = BarList()
        self._apps.add(self._title)
        self._apps.add(self._which)
        self._apps.add_space(Space.XS)
        self._apps.add(self._text)
        self._apps.add(self._bars)
        self._picture = SparePicture(Art.SHORE, self.frame)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addWidget(self._apps)
        column.addWidget(self._picture, 1)
        columns = Columns(narrow=700)
        columns.add(self._days, 1)
        columns.add(right, 1)
        self.body.addWidget(columns, 1)
        self.retell()

    def show_state(self, state: WeekState) -> None:
        self._state = state
        self.retell()

    def retell(self) -> None:
        super().retell()
        state = self._state
        self.frame.set_title(self.tr("My week"), self.tr("The numbers are minutes."))
        self._days.show_week(state)
        self._title.set_text(self.tr("Your apps"))
        self._which.setAccessibleName(self.tr("Today or the last seven days"))
        self._which.show_choices((Choice(TODAY, self.tr("Today")), Choice(WEEK, self.tr("Seven days"))), self._chosen)
        apps = state.today if self._chosen == TODAY else state.week
        most = max((app.used_s for app in apps), default=0)
        rows = []
        for app, hue in zip(apps, HUES * 2, strict=False):
            value = self.words.minutes(app.used_s // 60)
            rows.append(BarRow(app.name, value, app.used_s / most, f"{app.name}: {value}", hue))
        self._bars.show_rows(tuple(rows))
        self._bars.setVisible(bool(rows))
        self._text.set_text(self._told(bool(rows)))
        self._text.setVisible(not rows or state.only_totals)
        self.make_room()

    def make_room(self) -> None:
        self._picture.make_room(self, wanted=True)

    def _told(self, some: bool) -> str:
        if not self._state.told:
            return self.tr("The lighthouse keeper has not answered yet.")
        if self._state.only_totals:
            return self.tr("For now only total minutes are kept, and the apps that a rule names.")
        return "" if some else self.tr("No app yet. The sea is calm.")

    def _choose(self, key: str) -> None:
        self._chosen = key
        self.retell()

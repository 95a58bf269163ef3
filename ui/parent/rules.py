"""The parent's Rules: five tabs over one draft, what it means next Saturday, and the reason that the child will read.
Must not keep or check rules; it tells of the draft and of the wish to save it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.model.policy import Policy
from ui.page_base import Speaking
from ui.parent.child_choice import ChildChoice
from ui.parent.parent_words import ParentWords
from ui.parent.rules_calendar import CalendarTab
from ui.parent.rules_groups import GroupsTab
from ui.parent.rules_limits import LimitsTab
from ui.parent.rules_minutes import MinutesTab
from ui.parent.rules_state import RulesState, RulesTab
from ui.parent.rules_week import WeekTab
from ui.theme import Icon, Space
from ui.widgets.button import ActionButton, ButtonKind
from ui.widgets.card import Card, Tint
from ui.widgets.choices import Choice, SegmentedChoice
from ui.widgets.flow import Columns
from ui.widgets.notice import NoticeBar, NoticeKind
from ui.widgets.page import NARROW as PAGE_NARROW
from ui.widgets.page import PageFrame
from ui.widgets.text import TextLabel, TextRole

MOST_WORDS = 300
NARROW = 820


class RulesPage(Speaking):
    child_chosen = Signal(str)
    draft_changed = Signal(object)  # Policy
    preset_asked = Signal()
    save_asked = Signal(str)  # why
    undo_asked = Signal()  # back to what is kept
    newer_asked = Signal()  # load what someone else kept

    def __init__(self, words: ParentWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._state = RulesState()
        self._tab = RulesTab.WEEK
        self._page = PageFrame()
        self._choice = ChildChoice()
        self._preset = ActionButton("", Icon.LIGHTBULB)
        self._choice.child_chosen.connect(self.child_chosen)
        self._preset.clicked.connect(self.preset_asked)
        self._page.add_header_action(self._choice)
        self._page.add_header_action(self._preset)
        self._newer = NoticeBar(NoticeKind.WARNING)
        self._newer.action_chosen.connect(self.newer_asked)
        self._newer.hide()
        self._tabs = SegmentedChoice()
        self._tabs.choice_made.connect(self._tab_made)
        self._week, self._minutes = WeekTab(words), MinutesTab(words)
        self._groups, self._limits, self._calendar = GroupsTab(words), LimitsTab(words), CalendarTab(words)
        self._views: dict[RulesTab, QWidget] = {
            RulesTab.WEEK: self._week,
            RulesTab.MINUTES: self._minutes,
            RulesTab.GROUPS: self._groups,
            RulesTab.LIMITS: self._limits,
            RulesTab.CALENDAR: self._calendar,
        }
        for tab in (self._week, self._minutes, self._groups, self._limits, self._calendar):
            tab.policy_changed.connect(self.draft_changed)
        self._narrow_row = QHBoxLayout()
        self._page.body.addLayout(self._narrow_row)
        self._page.body.addWidget(self._newer)
        self._page.body.addWidget(self._tabs)
        self._preview_card = self._make_preview()
        self._page.body.addWidget(self._preview_card)
        for view in self._views.values():
            # Only the open tab has a place: the others would keep the page as high as the highest.
            self._page.body.addWidget(view)
        self._page.body.addStretch(1)
        self._bar = self._make_bar()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._page, 1)
        layout.addWidget(self._bar)
        self.retell()

    def _make_preview(self) -> Card:
        self._preview_title, self._preview = TextLabel(TextRole.STRONG), TextLabel(TextRole.BODY)
        card = Card(Tint.SEA, ends=Space.M)
        row = Columns(narrow=560, spacing=Space.M)
        row.add(self._preview_title, 1)
        row.add(self._preview, 4)
        card.add(row)
        return card

    def _make_bar(self) -> QWidget:
        """Below the page and not in it: what is not saved yet never scrolls out of sight."""
        self._why_label = TextLabel(TextRole.STRONG)
        self._why = QLineEdit()
        self._why.setMaxLength(MOST_WORDS)
        self._why_label.setBuddy(self._why)
        self._save = ActionButton("", Icon.FLOPPY_DISK, ButtonKind.MAIN)
        self._undo = ActionButton("", Icon.ARROW_COUNTER_CLOCKWISE)
        self._save.clicked.connect(self._save_pressed)
        self._undo.clicked.connect(self.undo_asked)
        why = QWidget()
        column = QVBoxLayout(why)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self._why_label)
        column.addWidget(self._why)
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addStretch(1)
        row.addWidget(self._undo, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self._save, 0, Qt.AlignmentFlag.AlignBottom)
        columns = Columns(narrow=820, spacing=Space.M)
        columns.add(why, 1)
        columns.add(buttons, 0)
        bar = Card(ends=Space.M)
        bar.add(columns)
        holder = QWidget()
        self._edge = QVBoxLayout(holder)
        self._edge.addWidget(bar)
        return holder

    def show_state(self, state: RulesState) -> None:
        other = state.child != self._state.child
        saved = self._state.saving and not state.saving and not state.changed
        self._state = state
        if other or saved:
            self._why.clear()
        self.retell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The bar's edges are those of the page above it.
        side = Space.M if self.width() < PAGE_NARROW else Space.XL
        self._edge.setContentsMargins(side, 0, side, Space.M)
        # Beside a long name there is no room for it.
        if self.width() < NARROW:
            self._narrow_row.addWidget(self._preset, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            self._page.add_header_action(self._preset)

    def open_tab(self, tab: RulesTab) -> None:
        self._tab = tab
        self.retell()

    def retell(self) -> None:
        state = self._state
        self._choice.show_children(state.children, state.child)
        title = self.tr("Rules for {name}").format(name=state.nickname) if state.nickname else self.tr("Rules")
        self._page.set_title(title, self._subtitle())
        self._preset.set_text(self.tr("Suggestion by age"))
        self._tabs.setAccessibleName(self.tr("Part of the rules"))
        self._tabs.show_choices(
            (
                Choice(RulesTab.WEEK.value, self.tr("Hours of the week")),
                Choice(RulesTab.MINUTES.value, self.tr("Minutes per day")),
                Choice(RulesTab.GROUPS.value, self.tr("Groups and apps")),
                Choice(RulesTab.LIMITS.value, self.tr("New apps, time is up")),
                Choice(RulesTab.CALENDAR.value, self.tr("Holidays")),
            ),
            self._tab.value,
        )
        self._show_newer()
        known = state.draft is not None
        for tab, view in self._views.items():
            view.setVisible(known and tab is self._tab)
        for part in (self._tabs, self._preview_card, self._preset):
            part.setVisible(known)
        self._bar.setVisible(state.changed)
        if state.draft is not None:
            self._show_tab(state.draft)
            self._show_foot()

    def _subtitle(self) -> str:
        state = self._state
        if state.draft is None:
            return self.tr("The lighthouse keeper has not told the rules yet.")
        if state.changed:
            return self.tr("Changed, not saved yet.")
        told = (
            self.tr("Version {number}, by {name}, {time}")
            if state.by
            else self.tr("Version {number}, our suggestion from setup, {time}")
        )
        return told.format(number=state.version, name=state.by or "", time=self._words.moment(state.at, state.today.isoformat()))

    def _show_newer(self) -> None:
        self._newer.setVisible(self._state.newer)
        if self._state.newer:
            self._newer.show_notice(
                NoticeKind.WARNING,
                self.tr("Another adult has changed the rules meanwhile"),
                self.tr("Nothing was saved, so that no change is lost. Load the newest rules, then change them."),
                self.tr("Load the newest rules"),
            )

    def _show_tab(self, draft: Policy) -> None:
        state = self._state
        if self._tab is RulesTab.WEEK:
            self._week.show_policy(draft)
        elif self._tab is RulesTab.MINUTES:
            self._minutes.show_policy(draft)
        elif self._tab is RulesTab.GROUPS:
            self._groups.show_policy(draft, state.groups, dict(state.names))
        elif self._tab is RulesTab.LIMITS:
            self._limits.show_policy(draft)
        else:
            self._calendar.show_policy(draft, state.today)

    def _show_foot(self) -> None:
        state = self._state
        self._preview_title.set_text(self.tr("Next Saturday"))
        self._preview.set_text(self._preview_words())
        label = self.tr("{name} will read").format(name=state.nickname)
        self._why_label.set_text(label)
        self._why.setAccessibleName(label)
        self._why.setPlaceholderText(self.tr("Why? For example: you kept your word all week."))
        self._save.set_text(self.tr("Save and tell {name}").format(name=state.nickname))
        self._save.setEnabled(state.changed and not state.saving)
        self._undo.set_text(self.tr("Undo the changes"))
        self._undo.setEnabled(state.changed and not state.saving)

    def _preview_words(self) -> str:
        state, words = self._state, self._words
        plan = state.preview
        if state.preview_failed:
            return self.tr("It cannot be worked out right now.")
        if plan is None:
            return self.tr("Being worked out…")
        parts = [words.windows(plan.windows)]
        if plan.windows:
            if plan.daily_minutes is None:
                parts.append(self.tr("no limit of minutes"))
            else:
                parts.append(self.tr("at most {minutes}").format(minutes=words.minutes(plan.daily_minutes)))
            for group, minutes in plan.groups.items():
                if minutes is not None:
                    told = self.tr("{group} {minutes}").format(group=words.group(group).lower(), minutes=words.minutes(minutes))
                    parts.append(told)
            if state.draft is not None and state.draft.session is not None:
                parts.append(self.tr("a break after {minutes}").format(minutes=words.minutes(state.draft.session.minutes)))
        return self.tr("{plan}.").format(plan=", ".join(parts))

    def _tab_made(self, tab: str) -> None:
        self.open_tab(RulesTab(tab))
        self._page.scroll_to_top()

    def _save_pressed(self) -> None:
        self.save_asked.emit(self._why.text().strip())

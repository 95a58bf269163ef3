"""The parent's Rules: five tabs over one draft, what it means next Saturday, and the reason that the child will read.
Must not keep or check rules; it tells of the draft and of the wish to save it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

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
from ui.widgets.card import Card
from ui.widgets.choices import Choice, SegmentedChoice
from ui.widgets.flow import Columns
from ui.widgets.notice import NoticeBar, NoticeKind
from ui.widgets.page import PageFrame
from ui.widgets.text import TextLabel, TextRole

MOST_WORDS = 300


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
        self._page.body.addWidget(self._newer)
        self._page.body.addWidget(self._tabs)
        for view in self._views.values():
            # Only the open tab has a place: the others would keep the page as high as the highest.
            self._page.body.addWidget(view)
        self._foot = self._make_foot()
        self._page.body.addWidget(self._foot)
        self._page.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._page)
        self.retell()

    def _make_foot(self) -> Columns:
        self._preview_title, self._preview = TextLabel(TextRole.HEADING), TextLabel(TextRole.BODY)
        preview = Card()
        preview.add(self._preview_title)
        preview.add(self._preview)
        self._why_label = TextLabel(TextRole.HEADING)
        self._why = QPlainTextEdit()
        self._why.setFixedHeight(72)
        self._why.setTabChangesFocus(True)
        self._why_label.setBuddy(self._why)
        why = Card()
        why.add(self._why_label)
        why.add(self._why)
        self._save = ActionButton("", Icon.FLOPPY_DISK, ButtonKind.MAIN)
        self._undo = ActionButton("", Icon.ARROW_COUNTER_CLOCKWISE)
        self._save.clicked.connect(self._save_pressed)
        self._undo.clicked.connect(self.undo_asked)
        buttons = QWidget()
        column = QVBoxLayout(buttons)
        column.setContentsMargins(0, Space.S, 6, Space.S)
        column.setSpacing(Space.S)
        column.addWidget(self._save)
        column.addWidget(self._undo)
        column.addStretch(1)
        foot = Columns(narrow=760)
        foot.add(preview, 4)
        foot.add(why, 4)
        foot.add(buttons, 2)
        return foot

    def show_state(self, state: RulesState) -> None:
        other = state.child != self._state.child
        saved = self._state.saving and not state.saving and not state.changed
        self._state = state
        if other or saved:
            self._why.clear()
        self.retell()

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
        for part in (self._tabs, self._foot, self._preset):
            part.setVisible(known)
        if state.draft is not None:
            self._show_tab(state.draft)
            self._show_foot()

    def _subtitle(self) -> str:
        state = self._state
        if state.draft is None:
            return self.tr("The guard has not told the rules yet.")
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
        self._preview_title.set_text(self.tr("What happens next Saturday?"))
        self._preview.set_text(self._preview_words())
        label = self.tr("{name} will read").format(name=state.nickname)
        self._why_label.set_text(label)
        self._why.setAccessibleName(label)
        self._why.setPlaceholderText(self.tr("Why it changes, in a sentence. For example: you kept your word all week."))
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
        self.save_asked.emit(self._why.toPlainText().strip()[:MOST_WORDS])

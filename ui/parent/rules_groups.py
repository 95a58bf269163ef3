"""The tab "groups and apps" of Rules: limits of a group, and every app that has a rule of its own.
Must not keep rules: it hands back the changed ones."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.model.policy import AppRule, Minutes, Policy, Rule
from ui.parent.groups_state import group_keys, group_rule, with_app, with_group
from ui.parent.minutes_table import MinutesTable
from ui.parent.parent_words import ParentWords
from ui.theme import Icon, Space
from ui.widgets.as_many import as_many
from ui.widgets.button import ActionButton
from ui.widgets.card import Card
from ui.widgets.choices import Toggle
from ui.widgets.drop_down import DropDown
from ui.widgets.flow import Columns, FlowLayout
from ui.widgets.text import TextLabel, TextRole


class _AppRow(QWidget):
    rule_made = Signal(str, object)  # key, Rule or None

    def __init__(self, words: ParentWords) -> None:
        super().__init__()
        self._words = words
        self._key = ""
        self._name = TextLabel(TextRole.STRONG)
        self._rule = DropDown()
        self._remove = ActionButton("", Icon.TRASH)
        self._rule.activated.connect(self._made)
        self._remove.clicked.connect(self._removed)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 6, 0)
        line.setSpacing(Space.S)
        line.addWidget(self._name, 1)
        line.addWidget(self._rule)
        line.addWidget(self._remove)

    def show_rule(self, rule: AppRule, name: str) -> None:
        self._key = rule.key
        told = name
        if rule.daily_minutes is not None and rule.daily_minutes.every_day is not None:
            minutes = self._words.minutes(rule.daily_minutes.every_day)
            told = self.tr("{app}, {minutes} a day").format(app=name, minutes=minutes)
        self._name.set_text(told)
        self._rule.setAccessibleName(self.tr("Rule of {app}").format(app=name))
        self._rule.show_choices(tuple((one.value, self._words.rule(one)) for one in Rule), rule.rule.value)
        self._remove.setAccessibleName(self.tr("Remove the rule of {app}").format(app=name))
        self._remove.setToolTip(self.tr("Remove the rule of {app}").format(app=name))

    def _made(self) -> None:
        self.rule_made.emit(self._key, Rule(self._rule.chosen() or Rule.LIMITED.value))

    def _removed(self) -> None:
        self.rule_made.emit(self._key, None)


class GroupsTab(QWidget):
    policy_changed = Signal(object)

    def __init__(self, words: ParentWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._policy = Policy("")
        self._known: tuple[str, ...] = ()
        self._names: dict[str, str] = {}
        self._group = ""
        self._rows: list[_AppRow] = []
        self._columns = Columns(narrow=760)
        self._columns.add(self._make_group(), 1)
        self._columns.add(self._make_apps(), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addWidget(self._columns)
        column.addStretch(1)

    def _make_group(self) -> Card:
        card = Card()
        self._title = TextLabel(TextRole.HEADING)
        self._which = DropDown()
        self._which.activated.connect(self._group_chosen)
        self._counts = Toggle()
        self._counts.clicked.connect(self._counts_changed)
        self._daily_label, self._each_label = TextLabel(TextRole.STRONG), TextLabel(TextRole.STRONG)
        self._daily, self._each = MinutesTable(self._words), MinutesTable(self._words)
        self._daily.minutes_changed.connect(self._daily_changed)
        self._each.minutes_changed.connect(self._each_changed)
        for part in (
            self._title, self._which, self._counts, self._daily_label, self._daily, self._each_label, self._each,
        ):  # fmt: skip
            card.add(part)
        return card

    def _make_apps(self) -> Card:
        card = Card()
        self._apps_title, self._apps_note = TextLabel(TextRole.HEADING), TextLabel(TextRole.SOFT)
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.S)
        self._program_label = TextLabel(TextRole.STRONG)
        self._program = QLineEdit()
        self._program.setMaxLength(200)
        self._program.returnPressed.connect(self._program_added)
        self._program_rule = DropDown()
        self._add = ActionButton("", Icon.PLUS)
        self._add.clicked.connect(self._program_added)
        self._program_label.setBuddy(self._program)
        line = QWidget()
        flow = FlowLayout(line)
        flow.addWidget(self._program_rule)
        flow.addWidget(self._add)
        card.add(self._apps_title)
        card.add(self._apps_note)
        card.add_layout(self._list)
        card.add_space(Space.S)
        for part in (self._program_label, self._program, line):
            card.add(part)
        return card

    def show_policy(self, policy: Policy, known: tuple[str, ...], names: dict[str, str]) -> None:
        """`known`: groups of this child's apps; `names`: app id to its name."""
        self._policy, self._known, self._names = policy, known, names
        keys = group_keys(policy, known)
        if self._group not in keys:
            self._group = keys[0] if keys else "games"
        self._show_group(keys or (self._group,))
        self._show_apps()

    def _show_group(self, keys: tuple[str, ...]) -> None:
        words, rule = self._words, group_rule(self._policy, self._group)
        self._title.set_text(self.tr("Groups"))
        self._which.setAccessibleName(self.tr("Which group"))
        self._which.show_choices(tuple((key, words.group(key)) for key in keys), self._group)
        self._counts.set_text(self.tr("Uses up the minutes of the day"))
        self._counts.setChecked(rule.counts)
        self._daily_label.set_text(self.tr("All apps of this group together"))
        self._daily.show_minutes(rule.daily_minutes, self.tr("All apps of this group together"))
        self._each_label.set_text(self.tr("Each app of this group"))
        self._each.show_minutes(rule.each_app_minutes, self.tr("Each app of this group"))

    def _show_apps(self) -> None:
        self._apps_title.set_text(self.tr("Apps with a rule of their own"))
        apps = self._policy.apps
        self._apps_note.set_text(
            self.tr("All others follow their group. The page Apps lists what has been used.")
            if apps
            else self.tr("None so far: every app follows its group. The page Apps lists what has been used.")
        )
        as_many(self._rows, len(apps), self._list, self._row)
        for row, rule in zip(self._rows, apps, strict=True):
            row.show_rule(rule, self._names.get(rule.key, rule.key))
        label = self.tr("A program by its file name")
        self._program_label.set_text(label)
        self._program.setAccessibleName(label)
        self._program.setPlaceholderText(self.tr("for example game.exe"))
        self._program_rule.setAccessibleName(self.tr("Rule of this program"))
        self._program_rule.show_choices(
            tuple((one.value, self._words.rule(one)) for one in Rule), self._program_rule.chosen() or Rule.BLOCKED.value
        )
        self._add.set_text(self.tr("Add"))

    def _row(self) -> _AppRow:
        made = _AppRow(self._words)
        made.rule_made.connect(self._rule_made)
        return made

    def _tell(self, policy: Policy) -> None:
        self.show_policy(policy, self._known, self._names)
        self.policy_changed.emit(policy)

    def _group_chosen(self) -> None:
        self._group = self._which.chosen() or self._group
        self._show_group(group_keys(self._policy, self._known) or (self._group,))

    def _counts_changed(self) -> None:
        rule = group_rule(self._policy, self._group)
        self._tell(with_group(self._policy, self._group, msgspec.structs.replace(rule, counts=self._counts.isChecked())))

    def _daily_changed(self, minutes: Minutes | None) -> None:
        rule = group_rule(self._policy, self._group)
        self._tell(with_group(self._policy, self._group, msgspec.structs.replace(rule, daily_minutes=minutes)))

    def _each_changed(self, minutes: Minutes | None) -> None:
        rule = group_rule(self._policy, self._group)
        self._tell(with_group(self._policy, self._group, msgspec.structs.replace(rule, each_app_minutes=minutes)))

    def _rule_made(self, key: str, rule: Rule | None) -> None:
        before = next((one for one in self._policy.apps if one.key == key), None)
        if rule is None or before is None:
            self._tell(with_app(self._policy, key, None))
        else:
            self._tell(with_app(self._policy, key, rule, group=before.group, minutes=before.daily_minutes))

    def _program_added(self) -> None:
        name = self._program.text().strip()
        if name:
            self._program.clear()
            rule = Rule(self._program_rule.chosen() or Rule.BLOCKED.value)
            self._tell(with_app(self._policy, name, rule, program=True))

"""The sheet of one app: its rule, its group, its minutes a day, and what it is known by.
Must not keep anything; the change is a signal."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.model.policy import Minutes, Rule
from app.wire.messages import KnownApp
from ui.parent.parent_words import ParentWords
from ui.widgets.button import ButtonKind
from ui.widgets.choices import Toggle
from ui.widgets.drop_down import DropDown
from ui.widgets.minutes_stepper import MinutesStepper
from ui.widgets.sheet import Sheet
from ui.widgets.text import TextLabel, TextRole

FOLLOWS = ""


class AppSheet(Sheet):
    changed = Signal(str, object, object, object)  # app id, Rule | None, group | None, Minutes | None

    def __init__(self, root: QWidget, words: ParentWords) -> None:
        super().__init__(root)
        self._parent_words = words
        self._app: KnownApp | None = None
        self._own: Minutes | None = None
        self._rule_label, self._group_label = TextLabel(TextRole.STRONG), TextLabel(TextRole.STRONG)
        self._rule, self._group = DropDown(), DropDown()
        self._limit = Toggle()
        self._minutes = MinutesStepper(least=5, most=480, step=5)
        self._limit.toggled.connect(self._minutes.setVisible)
        self._known = TextLabel(TextRole.SOFT)
        for label, field in ((self._rule_label, self._rule), (self._group_label, self._group)):
            label.setBuddy(field)
            self.body.addWidget(label)
            self.body.addWidget(field)
        for part in (self._limit, self._minutes, self._known):
            self.body.addWidget(part)
        self._keep = self.add_button(ButtonKind.MAIN)
        self._close = self.add_button()
        self._keep.clicked.connect(self._pressed)
        self._close.clicked.connect(self.close_sheet)

    def begin(self, app: KnownApp, groups: tuple[str, ...], minutes: Minutes | None) -> None:
        """`minutes`: as the rules have them; a table by day that no stepper shows is kept unless switched off."""
        words = self._parent_words
        self._app, self._own = app, minutes
        self.set_words(app.name, self.tr("The child can read every rule."))
        self._rule_label.set_text(self.tr("Rule"))
        self._rule.setAccessibleName(self.tr("Rule"))
        self._rule.show_choices(
            ((FOLLOWS, words.rule(None)), *((one.value, words.rule(one)) for one in Rule)), app.rule or FOLLOWS
        )
        self._group_label.set_text(self.tr("Group"))
        self._group.setAccessibleName(self.tr("Group"))
        self._group.show_choices(
            ((FOLLOWS, words.group(None)), *((group, words.group(group)) for group in groups)), app.group or FOLLOWS
        )
        self._limit.set_text(self.tr("Minutes a day of its own"))
        self._limit.setChecked(minutes is not None)
        self._minutes.set_words(words.minutes, self.tr("Fewer minutes"), self.tr("More minutes"))
        self._minutes.show_value(self._shown())
        self._minutes.setVisible(minutes is not None)
        facts = ", ".join(self._fact(fact) for fact in app.facts)
        self._known.set_text(self.tr("Known by: {facts}").format(facts=facts) if facts else "")
        self._known.setVisible(bool(facts))
        self._keep.set_text(self.tr("Save"))
        self._close.set_text(self.tr("Cancel"))
        self.open_sheet()

    def _shown(self) -> int:
        own = self._own
        if own is None:
            return 30
        return own.every_day if own.every_day is not None else next(iter(own.days.values()), 30)

    def _fact(self, fact: str) -> str:
        return {
            "file": self.tr("its file"),
            "package": self.tr("its package"),
            "desktop-entry": self.tr("its entry in the menu"),
            "content": self.tr("its content"),
            "name": self.tr("its name"),
            "original-name": self.tr("its original name"),
            "runs": self.tr("what it runs"),
        }.get(fact, fact)

    def _pressed(self) -> None:
        app = self._app
        if app is None:
            return
        rule = self._rule.chosen()
        group = self._group.chosen() or None
        minutes = None
        if self._limit.isChecked():
            touched = self._own is None or self._minutes.value() != self._shown()
            minutes = Minutes(every_day=self._minutes.value()) if touched else self._own
        self.changed.emit(app.id, Rule(rule) if rule else None, group, minutes)
        self.close_sheet()

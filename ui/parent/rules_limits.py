"""The tab "new apps and at the limit" of Rules: what happens to new apps, when time is up, warnings, grace and idle time.
Must not keep rules: it hands back the changed ones."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.model.policy import AtLimit, NewApps, Policy
from ui.parent.parent_words import ParentWords
from ui.theme import Icon, Space
from ui.widgets.card import Card
from ui.widgets.choices import Choice, SegmentedChoice, Toggle
from ui.widgets.flow import Columns, FlowLayout
from ui.widgets.minutes_stepper import MinutesStepper
from ui.widgets.notice import NoticeBar, NoticeKind
from ui.widgets.text import TextLabel, TextRole

WARNINGS = (30, 15, 10, 5, 1)


class LimitsTab(QWidget):
    policy_changed = Signal(object)

    def __init__(self, words: ParentWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._policy = Policy("")
        columns = Columns(narrow=760)
        columns.add(self._make_what(), 1)
        columns.add(self._make_when(), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addWidget(columns)
        column.addStretch(1)

    def _make_what(self) -> Card:
        card = Card()
        self._new_title, self._new_note = TextLabel(TextRole.HEADING), TextLabel(TextRole.SOFT)
        self._new = SegmentedChoice()
        self._new.choice_made.connect(self._new_made)
        self._limit_title, self._limit_note = TextLabel(TextRole.HEADING), TextLabel(TextRole.SOFT)
        self._limit = SegmentedChoice()
        self._limit.choice_made.connect(self._limit_made)
        self._loss = NoticeBar(NoticeKind.WARNING)
        for part in (self._new_title, self._new_note, self._new):
            card.add(part)
        card.add_space(Space.L)
        for more in (self._limit_title, self._limit_note, self._limit, self._loss):
            card.add(more)
        return card

    def _make_when(self) -> Card:
        card = Card()
        self._warn_title, self._warn_note = TextLabel(TextRole.HEADING), TextLabel(TextRole.SOFT)
        warnings = QWidget()
        flow = FlowLayout(warnings, spacing=Space.L)
        self._warn = tuple(Toggle() for _ in WARNINGS)
        for toggle in self._warn:
            toggle.clicked.connect(self._warnings_changed)
            flow.addWidget(toggle)
        for part in (self._warn_title, self._warn_note, warnings):
            card.add(part)
        card.add_space(Space.M)
        self._labels = tuple(TextLabel(TextRole.STRONG) for _ in range(3))
        self._notes = tuple(TextLabel(TextRole.SOFT) for _ in range(3))
        self._grace = MinutesStepper(least=0, most=30, step=1)
        self._idle = MinutesStepper(least=1, most=60, step=1)
        self._watching = MinutesStepper(least=5, most=240, step=5)
        self._grace.value_changed.connect(self._grace_changed)
        self._idle.value_changed.connect(self._idle_changed)
        self._watching.value_changed.connect(self._watching_changed)
        for label, note, stepper in zip(self._labels, self._notes, (self._grace, self._idle, self._watching), strict=True):
            for part in (label, note, stepper):
                card.add(part)
        return card

    def show_policy(self, policy: Policy) -> None:
        self._policy = policy
        words = self._words
        self._new_title.set_text(self.tr("New apps"))
        self._new_note.set_text(self.tr("An app that has not been on this PC before."))
        self._new.setAccessibleName(self.tr("New apps"))
        self._new.show_choices(
            (
                Choice(NewApps.ASK.value, self.tr("Wait for a yes"), Icon.HAND_WAVING),
                Choice(NewApps.ALLOW.value, self.tr("Allowed within the limits"), Icon.CHECK),
            ),
            policy.new_apps.value,
        )
        self._limit_title.set_text(self.tr("When time is up"))
        self._limit_note.set_text(self._limit_words(policy.at_limit))
        self._limit.setAccessibleName(self.tr("When time is up"))
        self._limit.show_choices(tuple(Choice(one.value, words.at_limit(one)) for one in AtLimit), policy.at_limit.value)
        self._loss.show_notice(
            NoticeKind.WARNING,
            self.tr("Unsaved work may be lost"),
            self.tr("{name} is told so, too. Pause keeps everything as it is.").format(name=policy.child),
        )
        self._loss.setVisible(policy.at_limit in (AtLimit.CLOSE, AtLimit.SIGN_OUT))
        self._warn_title.set_text(self.tr("Warn before"))
        self._warn_note.set_text(self.tr("So that a level or a sentence can be finished."))
        for minutes, toggle in zip(WARNINGS, self._warn, strict=True):
            toggle.set_text(words.minutes(minutes))
            toggle.setAccessibleName(self.tr("Warn %n minute(s) before", "", minutes))
            toggle.setChecked(minutes in policy.warn_at_min)
        texts = (
            (self.tr("Grace"), self.tr("Once a day after the limit, to come to an end. It counts as used.")),
            (self.tr("Away from the computer"), self.tr("Without keyboard or mouse for this long, time stops counting.")),
            (self.tr("Watching"), self.tr("The same while a film or a full-screen game runs.")),
        )
        steppers = (self._grace, self._idle, self._watching)
        values = (policy.grace_min, policy.idle_after_s // 60, policy.idle_after_watching_s // 60)
        for (name, note), label, soft, stepper, value in zip(texts, self._labels, self._notes, steppers, values, strict=True):
            label.set_text(name)
            soft.set_text(note)
            stepper.set_words(
                words.minutes,
                self.tr("{what}: fewer minutes").format(what=name),
                self.tr("{what}: more minutes").format(what=name),
            )
            stepper.show_value(value)

    def _limit_words(self, kind: AtLimit) -> str:
        return {
            AtLimit.PAUSE: self.tr("Apps stand still where they are. Nothing is closed, nothing is lost."),
            AtLimit.CLOSE: self.tr("Each app is asked to close, and is ended after 30 seconds."),
            AtLimit.LOCK: self.tr("After a minute with help and the request for more time, the screen is locked."),
            AtLimit.SIGN_OUT: self.tr("After a minute with help and the request for more time, the account is signed out."),
        }[kind]

    def _tell(self, policy: Policy) -> None:
        self.show_policy(policy)
        self.policy_changed.emit(policy)

    def _new_made(self, key: str) -> None:
        self._tell(msgspec.structs.replace(self._policy, new_apps=NewApps(key)))

    def _limit_made(self, key: str) -> None:
        self._tell(msgspec.structs.replace(self._policy, at_limit=AtLimit(key)))

    def _warnings_changed(self) -> None:
        chosen = {minutes for minutes, toggle in zip(WARNINGS, self._warn, strict=True) if toggle.isChecked()}
        # Minutes that a file set and no switch shows are kept.
        kept = {minutes for minutes in self._policy.warn_at_min if minutes not in WARNINGS}
        self._tell(msgspec.structs.replace(self._policy, warn_at_min=tuple(sorted(chosen | kept, reverse=True))))

    def _grace_changed(self, minutes: int) -> None:
        self._tell(msgspec.structs.replace(self._policy, grace_min=minutes))

    def _idle_changed(self, minutes: int) -> None:
        self._tell(msgspec.structs.replace(self._policy, idle_after_s=minutes * 60))

    def _watching_changed(self, minutes: int) -> None:
        self._tell(msgspec.structs.replace(self._policy, idle_after_watching_s=minutes * 60))

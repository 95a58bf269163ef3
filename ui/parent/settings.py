"""The page Settings: language, look, how long things are kept, deleting, quitting, and about.
Must not delete or end anything by itself."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.page_base import Speaking
from ui.parent.settings_state import MOST_DAYS, MOST_MONTHS, SettingsState
from ui.theme import Icon, ModeChoice, Space
from ui.widgets.button import ActionButton
from ui.widgets.card import Card
from ui.widgets.choices import Choice, SegmentedChoice, Toggle
from ui.widgets.drop_down import DropDown
from ui.widgets.field import Field
from ui.widgets.flow import Columns
from ui.widgets.minutes_stepper import MinutesStepper
from ui.widgets.page import PageFrame
from ui.widgets.text import TextLabel, TextRole


class _Part(Card):
    """A card with a heading."""

    def __init__(self) -> None:
        super().__init__()
        self.title = TextLabel(TextRole.HEADING)
        self.add(self.title)


class SettingsPage(Speaking):
    language_chosen = Signal(str)
    mode_chosen = Signal(str)  # a ModeChoice's value
    reduce_motion_chosen = Signal(bool)
    autostart_chosen = Signal(bool)
    retention_chosen = Signal(int, int)  # days, months
    history_asked = Signal(str)  # child id
    everything_asked = Signal()
    quit_asked = Signal()
    licences_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = SettingsState()
        self._frame = PageFrame()
        self._language = SegmentedChoice()
        self._language.choice_made.connect(self.language_chosen)
        self._language_part = _Part()
        self._language_part.add(self._language)

        self._mode = SegmentedChoice()
        self._mode.choice_made.connect(self.mode_chosen)
        self._motion = Toggle()
        self._motion.clicked.connect(self._motion_clicked)
        self._look_part = _Part()
        self._look_part.add(self._mode)
        self._look_part.add(self._motion)

        self._days = MinutesStepper(least=1, most=MOST_DAYS, step=1)
        self._months = MinutesStepper(least=1, most=MOST_MONTHS, step=1)
        self._days_field, self._months_field = Field(self._days), Field(self._months)
        self._kept_text = TextLabel(TextRole.SOFT)
        self._keep = ActionButton("", Icon.CHECK)
        self._keep.clicked.connect(self._keep_clicked)
        for stepper in (self._days, self._months):
            stepper.value_changed.connect(self._edited)
        self._kept_part = _Part()
        for part in (self._days_field, self._months_field, self._kept_text):
            self._kept_part.add(part)
        self._kept_part.add(self._keep, beginning=True)

        self._child = DropDown()
        self._child_field = Field(self._child)
        self._history = ActionButton("", Icon.TRASH)
        self._history.clicked.connect(self._history_clicked)
        self._everything_text = TextLabel(TextRole.SOFT)
        self._everything = ActionButton("", Icon.TRASH)
        self._everything.clicked.connect(self.everything_asked)
        self._delete_part = _Part()
        self._delete_part.add(self._child_field)
        self._delete_part.add(self._history, beginning=True)
        self._delete_part.add_space()
        self._delete_part.add(self._everything_text)
        self._delete_part.add(self._everything, beginning=True)

        self._quit_text = TextLabel(TextRole.BODY)
        self._quit = ActionButton("", Icon.POWER)
        self._quit.clicked.connect(self.quit_asked)
        self._autostart = Toggle()
        self._autostart.clicked.connect(self._autostart_clicked)
        self._quit_part = _Part()
        self._quit_part.add(self._autostart)
        self._quit_part.add(self._quit_text)
        self._quit_part.add(self._quit, beginning=True)

        self._about_text = TextLabel(TextRole.BODY)
        self._licences = ActionButton("", Icon.BOOK_OPEN)
        self._licences.clicked.connect(self.licences_asked)
        self._about_part = _Part()
        self._about_part.add(self._about_text)
        self._about_part.add(self._licences, beginning=True)

        columns = Columns(narrow=760)
        for parts in (
            (self._language_part, self._look_part, self._kept_part),
            (self._delete_part, self._quit_part, self._about_part),
        ):
            side = QWidget()
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(Space.L)
            for card in parts:
                column.addWidget(card)
            column.addStretch(1)
            columns.add(side)
        self._frame.body.addWidget(columns)
        self._frame.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._frame)
        self.retell()

    def show_state(self, state: SettingsState) -> None:
        self._state = state
        self._motion.setChecked(state.reduce_motion)
        self._autostart.setChecked(bool(state.autostart))
        if state.days is not None and state.months is not None:
            self._days.show_value(state.days)
            self._months.show_value(state.months)
        self.retell()

    def retell(self) -> None:
        state = self._state
        self._frame.set_title(self.tr("Settings"))
        self._language_part.title.set_text(self.tr("Language"))
        self._language.show_choices((Choice("vi", "Tiếng Việt"), Choice("en", "English")), state.language)
        self._look_part.title.set_text(self.tr("Look"))
        self._mode.show_choices(
            (
                Choice(ModeChoice.SYSTEM.value, self.tr("As the system"), Icon.DESKTOP),
                Choice(ModeChoice.LIGHT.value, self.tr("Light"), Icon.SUN),
                Choice(ModeChoice.DARK.value, self.tr("Dark"), Icon.MOON),
            ),
            state.mode,
        )
        self._motion.set_text(self.tr("Less motion"))
        self._kept_part.title.set_text(self.tr("How long things are kept"))
        self._kept_part.setEnabled(state.days is not None)
        less, more = self.tr("Less"), self.tr("More")
        self._days.set_words(self._say_days, less, more)
        self._months.set_words(self._say_months, less, more)
        self._days_field.set_words(self.tr("When each app was used"))
        self._months_field.set_words(self.tr("Minutes of each day"))
        self._kept_text.set_text(
            self.tr("A shorter time deletes older data at once. A longer time shows the child the page “what is recorded” again.")
        )
        self._keep.set_text(self.tr("Save"))
        self._edited()
        self._delete_part.title.set_text(self.tr("Delete"))
        self._child_field.set_words(self.tr("History of one child"))
        before = self._child.chosen()
        ids = [child.id for child in state.children]
        chosen = before if before in ids else (ids[0] if ids else None)
        self._child.show_choices(tuple((child.id, child.nickname) for child in state.children), chosen)
        self._child.setPlaceholderText(self.tr("No child"))
        self._history.set_text(self.tr("Delete the history"))
        self._history.setEnabled(bool(state.children))
        self._everything_text.set_text(self.tr("People, PINs, rules and history: as before the first start."))
        self._everything.set_text(self.tr("Delete everything"))
        self._quit_part.title.set_text(self.tr("Start and quit"))
        self._autostart.set_text(self.tr("Start when this account signs in"))
        self._autostart.setVisible(state.autostart is not None)
        self._quit.set_text(self.tr("Quit Hải Đăng"))
        self._quit.setVisible(state.personal)
        self._quit_text.set_text(
            self.tr("Time is not measured and rules do not hold until it is started again. It asks for a PIN.")
            if state.personal
            else self.tr("Hải Đăng is installed as a service here. Only the administrator of this PC can end it.")
        )
        self._about_part.title.set_text(self.tr("About"))
        self._about_text.set_text(
            self.tr(
                "Hải Đăng {version}. Free software (GPL 3 or later). Nothing leaves this PC by itself. "
                "Font: Be Vietnam Pro. Icons: Phosphor."
            ).format(version=state.version)
        )
        self._licences.set_text(self.tr("Licences"))

    def _say_days(self, count: int) -> str:
        return self.tr("%n day(s)", "", count)

    def _say_months(self, count: int) -> str:
        return self.tr("%n month(s)", "", count)

    def _edited(self) -> None:
        state = self._state
        self._keep.setEnabled(state.days is not None and (self._days.value(), self._months.value()) != (state.days, state.months))

    def _keep_clicked(self) -> None:
        self.retention_chosen.emit(self._days.value(), self._months.value())

    def _motion_clicked(self) -> None:
        self.reduce_motion_chosen.emit(self._motion.isChecked())

    def _autostart_clicked(self) -> None:
        self.autostart_chosen.emit(self._autostart.isChecked())

    def _history_clicked(self) -> None:
        chosen = self._child.chosen()
        if chosen is not None:
            self.history_asked.emit(chosen)

"""Our suggestion for one child's age: what it means on a day, with the minutes to change.
Must not name a reading as the origin of a number."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal

from ui.language import Dates
from ui.page_base import Speaking
from ui.setup.begin_pages import column_of
from ui.setup.preset_state import DayMeaning, PresetMeaning, PresetState
from ui.setup.setup_state import MOST_MINUTES
from ui.theme import Icon
from ui.widgets.button import ActionButton, ButtonKind
from ui.widgets.card import Card, Tint
from ui.widgets.chip import Chip
from ui.widgets.choices import Toggle
from ui.widgets.field import Field
from ui.widgets.flow import Columns, FlowLayout
from ui.widgets.minutes_stepper import MinutesStepper
from ui.widgets.text import TextLabel, TextRole

FIRST_SCHOOL, FIRST_FREE = 120, 180
"""Where the steppers begin when a parent sets minutes that the suggestion leaves open."""


class PresetPage(Speaking):
    allowance_changed = Signal(object)  # Allowance

    def __init__(self) -> None:
        super().__init__()
        self._state: PresetState | None = None
        self._dates = Dates(self)
        self._chip = Chip("", Tint.SUN, icon=Icon.LIGHTBULB)
        self._limit = Toggle()
        self._school = MinutesStepper(most=MOST_MINUTES)
        self._free = MinutesStepper(most=MOST_MINUTES)
        self._school_field = Field(self._school)
        self._free_field = Field(self._free)
        self._limit.clicked.connect(self._changed)
        self._school.value_changed.connect(self._changed)
        self._free.value_changed.connect(self._changed)
        chips = FlowLayout()
        chips.addWidget(self._chip)
        minutes = Card()
        minutes.add_layout(chips)
        minutes.add(self._limit)
        self._steppers = Columns(narrow=520)
        self._steppers.add(self._school_field)
        self._steppers.add(self._free_field)
        minutes.add(self._steppers)

        self._meaning_title = TextLabel(TextRole.HEADING)
        self._meaning = TextLabel(TextRole.BODY)
        meaning = Card(Tint.SEA)
        meaning.add(self._meaning_title)
        meaning.add(self._meaning)

        self._reading_title = TextLabel(TextRole.HEADING)
        self._reading_note = TextLabel(TextRole.BODY)
        self._reading = TextLabel(TextRole.BODY)
        self._reading_card = Card()
        for part in (self._reading_title, self._reading_note, self._reading):
            self._reading_card.add(part)
        self._more = ActionButton("", Icon.BOOK_OPEN, ButtonKind.LINK)
        self._more.clicked.connect(self._toggle_reading)
        self._reading_card.hide()
        links = FlowLayout()
        links.addWidget(self._more)
        layout = column_of(self)
        layout.addWidget(minutes)
        layout.addWidget(meaning)
        layout.addLayout(links)
        layout.addWidget(self._reading_card)
        layout.addStretch(1)

    def show_state(self, state: PresetState) -> None:
        self._state = state
        allowance = state.allowance
        limited = allowance.school_min is not None or allowance.free_min is not None
        self._limit.setChecked(limited)
        self._steppers.setVisible(limited)
        self._school.show_value(FIRST_SCHOOL if allowance.school_min is None else allowance.school_min)
        self._free.show_value(FIRST_FREE if allowance.free_min is None else allowance.free_min)
        self.retell()

    def retell(self) -> None:
        state = self._state
        if state is None:
            return
        self._chip.set_text(self.tr("Our suggestion for age {age}").format(age=state.age))
        self._limit.set_text(self.tr("Limit minutes per day"))
        less, more = self.tr("Fewer minutes"), self.tr("More minutes")
        self._school_field.set_words(self.tr("A school day"))
        self._free_field.set_words(self.tr("Weekend and days off"))
        for stepper in (self._school, self._free):
            stepper.set_words(self._dates.minutes, less, more)
        self._meaning_title.set_text(self.tr("What it means for {nickname}").format(nickname=state.nickname))
        self._meaning.set_text("\n".join(self._sentences(state.meaning, state.beside_adult)))
        self._more.set_text(self.tr("Further reading"))
        self._more.setVisible(bool(state.readings))
        self._reading_title.set_text(self.tr("Further reading"))
        self._reading_note.set_text(
            self.tr("The minutes are our own judgement and a place to start talking. They are not taken from these texts.")
        )
        self._reading.set_text("\n\n".join(state.readings))

    def _sentences(self, meaning: PresetMeaning, beside_adult: bool) -> tuple[str, ...]:
        found = [
            self.tr("School day: {minutes}, {hours}.").format(
                minutes=self._minutes(meaning.school), hours=self._hours(meaning.school)
            ),
            self.tr("Weekend: {minutes}, {hours}.").format(minutes=self._minutes(meaning.free), hours=self._hours(meaning.free)),
            self.tr("Holidays, Tết and summer: {minutes}, {hours}.").format(
                minutes=self._minutes(meaning.holiday), hours=self._hours(meaning.holiday)
            ),
        ]
        if meaning.games_min is not None:
            found.append(self.tr("Of these, games: at most {minutes}.").format(minutes=self._dates.minutes(meaning.games_min)))
        if meaning.each_game_min is not None:
            found.append(self.tr("One game: at most {minutes} a day.").format(minutes=self._dates.minutes(meaning.each_game_min)))
        if meaning.session_min is not None and meaning.break_min is not None:
            found.append(
                self.tr("After {minutes} without a stop, a break of {break_minutes}.").format(
                    minutes=self._dates.minutes(meaning.session_min), break_minutes=self._dates.minutes(meaning.break_min)
                )
            )
        if meaning.learning_is_free:
            found.append(self.tr("Learning apps do not use up the minutes."))
        if meaning.asks_new_apps:
            found.append(self.tr("A new app waits until you allow it."))
        if beside_adult:
            found.append(self.tr("At this age it is best with an adult beside."))
        return tuple(found)

    def _minutes(self, day: DayMeaning) -> str:
        return self.tr("no limit of minutes") if day.minutes is None else self._dates.minutes(day.minutes)

    def _hours(self, day: DayMeaning) -> str:
        if not day.windows:
            return self.tr("at any hour")
        return ", ".join(
            self.tr("between {start} and {end}").format(start=_clock(window.start_min), end=_clock(window.end_min))
            for window in day.windows
        )

    def _changed(self) -> None:
        if self._state is None:
            return
        limited = self._limit.isChecked()
        allowance = replace(
            self._state.allowance,
            school_min=self._school.value() if limited else None,
            free_min=self._free.value() if limited else None,
        )
        self.show_state(replace(self._state, allowance=allowance))
        self.allowance_changed.emit(allowance)

    def _toggle_reading(self) -> None:
        self._reading_card.setVisible(self._reading_card.isHidden())


def _clock(minute: int) -> str:
    return f"{minute // 60 % 24:02d}:{minute % 60:02d}"

"""Joins Settings with the guard, the language and the look of this account's windows.
Must not keep a PIN."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app import VERSION
from app.content.places import resources_dir
from app.wire.messages import (
    Credentials,
    DeleteEverything,
    DeleteHistory,
    Family,
    FamilyIs,
    Result,
    Retention,
    RetentionIs,
    SetLanguage,
)
from ui.parent.parent_page import ParentNeeds, ParentPage
from ui.parent.people_sheets import RemoveSheet
from ui.parent.settings import SettingsPage
from ui.parent.settings_sheets import DeleteEverythingSheet, LicencesSheet
from ui.parent.settings_state import PERSONAL, settings_state
from ui.quit import QuitSheet
from ui.theme import ModeChoice


class SettingsJoined(ParentPage):
    def __init__(self, needs: ParentNeeds) -> None:
        super().__init__(needs)
        self._retention: RetentionIs | None = None
        self._family: FamilyIs | None = None
        self._page = SettingsPage()
        self._history = RemoveSheet(needs.root)
        self._everything = DeleteEverythingSheet(needs.root)
        self._licences = LicencesSheet(needs.root)
        self._quit = QuitSheet(needs.root, needs.link)
        self.hold(self._page)
        page = self._page
        page.language_chosen.connect(self._choose_language)
        page.mode_chosen.connect(self._choose_mode)
        page.reduce_motion_chosen.connect(self._choose_motion)
        page.autostart_chosen.connect(self._choose_autostart)
        page.retention_chosen.connect(self._choose_retention)
        page.history_asked.connect(self._open_history)
        page.everything_asked.connect(self._everything.begin)
        page.quit_asked.connect(self._quit.begin)
        page.licences_asked.connect(self._open_licences)
        self._history.confirmed.connect(self._delete_history)
        self._everything.entered.connect(self._delete_everything)
        self._quit.ended.connect(QCoreApplication.quit)
        self._show()

    def open_page(self) -> None:
        self._show()
        self.needs.link.ask(Retention(), self._took)
        self.needs.link.ask(Family(), self._took)

    def _show(self) -> None:
        needs, welcome = self.needs, self.needs.link.welcome
        self._page.show_state(
            settings_state(
                needs.language.code,
                needs.appearance.choice.value,
                needs.appearance.reduce_motion,
                self._retention,
                self._family,
                PERSONAL if welcome is None else welcome.install,
                VERSION,
                None if needs.autostart is None else needs.autostart.is_on(),
            )
        )

    def _took(self, result: Result) -> None:
        if isinstance(result, RetentionIs):
            self._retention = result
        elif isinstance(result, FamilyIs):
            self._family = result
        self._show()

    # ---- this account's windows ----

    def _choose_language(self, code: str) -> None:
        self.needs.language.set(code)
        self.needs.link.ask(SetLanguage(code))
        self._show()

    def _choose_mode(self, mode: str) -> None:
        self.needs.appearance.set_choice(ModeChoice(mode))
        self._show()

    def _choose_motion(self, reduce: bool) -> None:
        self.needs.appearance.set_reduce_motion(reduce)
        self._show()

    def _choose_autostart(self, on: bool) -> None:
        if self.needs.autostart is not None and not self.needs.autostart.choose(on):
            self.told.emit(self.tr("The system did not take it; it stays as it was"))
        self._show()

    # ---- the guard ----

    def _choose_retention(self, days: int, months: int) -> None:
        self.needs.link.ask(Retention(days, months), self._retention_kept)

    def _retention_kept(self, result: Result) -> None:
        self._took(result)
        self.told.emit(self.tr("Kept"))

    def _open_history(self, id: str) -> None:
        for child in () if self._family is None else self._family.children:
            if child.id == id:
                self._history.begin_history(child)

    def _delete_history(self, id: str) -> None:
        self.needs.link.ask(DeleteHistory(id), self._history_gone, self._history.show_problem)

    def _history_gone(self, _result: Result) -> None:
        self._history.close_sheet()
        self.told.emit(self.tr("The history before today is deleted"))

    def _delete_everything(self, pin: str) -> None:
        self.needs.link.ask(
            DeleteEverything(), self._everything_gone, self._everything.show_problem, Credentials(pin, self.needs.me.adult)
        )

    def _everything_gone(self, _result: Result) -> None:
        self._everything.close_sheet()
        self.told.emit(self.tr("Everything is deleted"))

    def _open_licences(self) -> None:
        texts = []
        for path in sorted((resources_dir() / "licences").glob("*.txt")):
            try:
                texts.append((path.stem, path.read_text(encoding="utf-8", errors="replace")))
            except OSError:
                continue
        self._licences.begin(tuple(texts))

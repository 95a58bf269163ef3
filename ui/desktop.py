"""The desktop program: prepares Qt, joins link, window, tray, cover and warnings, and keeps a personal guard alive.
Must not decide anything about time or people."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from app.platform.desktop import DesktopPlatform, desktop_for_this_pc
from app.wire.messages import StatusIs, Welcome
from ui.application import TITLE, new_application
from ui.autostart import Autostart
from ui.language import LANGUAGES, Language
from ui.link import Link, LinkState
from ui.options import Options, options_of
from ui.preferences import Preferences, read_preferences, write_preferences
from ui.single import Single
from ui.theme import Appearance, ModeChoice
from ui.window import MainWindow

if TYPE_CHECKING:  # made after the first paint
    from ui.tray import Tray

REVIVE_MS = 700
REVIVE_AGAIN_MS = 5000


class Desktop(QObject):
    """Everything that lives as long as the program. `end` deletes the windows before the application goes."""

    def __init__(self, application: QApplication, platform: DesktopPlatform, options: Options, single: Single) -> None:
        super().__init__(application)
        self._application = application
        self._platform = platform
        self._options = options
        self._preferences_path = Path(platform.preferences_path())
        self._preferences = read_preferences(self._preferences_path)
        self.language = Language(self)
        self.language.set(self._wanted_language())
        motion = self._preferences.reduce_motion
        self.appearance = Appearance(
            application, ModeChoice(self._preferences.mode or "system"), platform.reduce_motion() if motion is None else motion
        )
        self.link = self.new_link()
        autostart = Autostart(self._autostarts, self.set_autostart)
        self.window = MainWindow(self.link, self.new_link, self.appearance, self.language, autostart)
        self.tray: Tray | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._make_rest)
        self._revive = QTimer(self)
        self._revive.setSingleShot(True)
        self._revive.timeout.connect(self._revive_guard)
        self.link.state_changed.connect(self._link_changed)
        self.link.status_arrived.connect(self._show_status)
        self.language.changed.connect(self._language_changed)
        self.appearance.choice_changed.connect(self._appearance_changed)
        single.shown_asked.connect(self.window.bring_to_front)

    def begin(self) -> None:
        """Show the window first; what is only needed later is made once it has painted."""
        self.window.painted.connect(self._painted)
        if self._options.background:
            self._rest.start(0)
        else:
            self.window.show_first()
        self.link.start(subscribe=True, sign=True)
        self._revive.start(REVIVE_MS)

    def new_link(self) -> Link:
        return Link(self._socket, self, why_away=self._platform.why_away)

    def end(self) -> None:
        self.link.stop()
        for part in ("tray", "cover", "warnings", "keys"):
            ending = getattr(self, part, None)
            if ending is not None:
                ending.end()
        self.window.hide()
        self.window.deleteLater()
        self._application.processEvents()

    # ---- parts made after the first paint ----

    def _painted(self) -> None:
        if self._options.report_first_paint:
            print("first-paint", flush=True)
        self._rest.start(0)

    def _make_rest(self) -> None:
        if self.tray is not None:
            return
        self.window.show_icon()
        self.tray = self._new_tray()
        self._show_tray()
        self.window.child_mode.prepare_help()
        from ui.timeup.timeup import TimeUp
        from ui.warning.warnings import Warnings

        self.cover = TimeUp(self.link, self.appearance, self.language, TITLE, keep_above=self._platform.keep_above)
        self.warnings = Warnings(self.link, self._platform.notifier, self.appearance)
        self.warnings.more_time_asked.connect(self.window.ask_for_time)
        self.warnings.app_asked.connect(self.window.child_mode.ask_for_app)
        if self.link.status is not None:
            self.cover.show_status(self.link.status)
        self._hold_keys()
        self.window.prepare_soon()

    def _new_tray(self) -> Tray:
        from ui.tray import Tray

        tray = Tray(self._application, self.appearance)
        tray.opened.connect(self.window.bring_to_front)
        tray.help_asked.connect(self.window.open_help)
        tray.tell_asked.connect(self._tell)
        tray.more_time_asked.connect(self.window.ask_for_time)
        tray.parents_asked.connect(self._open_parents)
        tray.quit_asked.connect(self._quit)
        return tray

    def _hold_keys(self) -> None:
        from app.platform.desktop.shortcut import shortcut_for_this_pc
        from ui.tell_keys import TellKeys

        self.keys = TellKeys(shortcut_for_this_pc(), self._preferences.shortcut, self._keep_keys, self)
        self.keys.pressed.connect(self._tell_whom)
        self.window.child_mode.take_shortcut(self.keys.choice())

    def _keep_keys(self, keys: str) -> None:
        self._keep(replace(self._preferences, shortcut=keys))

    # ---- the guard ----

    def _socket(self) -> str:
        return self._options.socket or os.environ.get("HAIDANG_SOCKET") or self._platform.guard_socket()

    def _link_changed(self, state: object) -> None:
        self._show_tray()
        if state is LinkState.AWAY and not self._revive.isActive():  # else it is being tried already
            self._revive.start(REVIVE_MS)
        elif state is LinkState.READY:
            self._revive.stop()
            welcome = self.link.welcome
            if welcome is not None and welcome.set_up and self._preferences.language is None:
                self.language.set(welcome.language)
            if welcome is not None:
                self._settle_autostart(welcome)

    def _revive_guard(self) -> None:
        """A personal guard that died is started again; an installed one is the OS's to start."""
        if self.link.state is LinkState.AWAY and not self._options.socket and self._platform.start_guard():
            self._revive.start(REVIVE_AGAIN_MS)

    def _show_status(self, status: StatusIs) -> None:
        welcome = self.link.welcome
        if welcome is not None and not welcome.set_up and (status.children or status.unnamed) and not self.window.setting_up:
            # Set up meanwhile from the command line: language and all else are told anew in the greeting.
            self.link.renew()
        self._show_tray()

    def _show_tray(self) -> None:
        if self.tray is not None:
            self.tray.show_status(self.link.status, self.link.state is not LinkState.READY)

    def _settle_autostart(self, welcome: Welcome) -> None:
        """Start at login once a family is set up, unless it was switched off; no mark is left after "delete everything"."""
        if welcome.set_up and self._preferences.autostart is None:
            self.set_autostart(True)
        elif not welcome.set_up and self._preferences.autostart is not None:
            self._platform.set_autostart(False)
            self._keep(replace(self._preferences, autostart=None))

    # ---- choices of this account ----

    def _autostarts(self) -> bool:
        return self._preferences.autostart is True

    def set_autostart(self, on: bool) -> bool:
        done = self._platform.set_autostart(on)
        if done:
            self._keep(replace(self._preferences, autostart=on))
        return done

    def set_mode(self, choice: ModeChoice) -> None:
        self.appearance.set_choice(choice)
        self._keep(replace(self._preferences, mode=choice.value))

    def set_reduce_motion(self, reduce: bool) -> None:
        self.appearance.set_reduce_motion(reduce)
        self._keep(replace(self._preferences, reduce_motion=reduce))

    def _wanted_language(self) -> str:
        chosen = self._preferences.language
        return chosen if chosen in LANGUAGES else self._platform.language()

    def _language_changed(self, code: str) -> None:
        self._show_tray()
        self._keep(replace(self._preferences, language=code))

    def _appearance_changed(self) -> None:
        self._keep(replace(self._preferences, mode=self.appearance.choice.value, reduce_motion=self.appearance.reduce_motion))

    def _keep(self, preferences: Preferences) -> None:
        if preferences != self._preferences:
            self._preferences = preferences
            write_preferences(self._preferences_path, preferences)

    def _tell(self) -> None:
        """Under the time's-up cover the same pages open in the cover."""
        cover = getattr(self, "cover", None)
        if cover is None or not cover.open_tell():
            self.window.open_tell()

    def _tell_whom(self) -> None:
        """The keys from anywhere: who is asked, nothing is sent by itself."""
        cover = getattr(self, "cover", None)
        if cover is None or not cover.open_tell(whom=True):
            self.window.open_tell_whom()

    # ---- leaving ----

    def _open_parents(self) -> None:
        self.window.bring_to_front()
        self.window.open_parents()

    def _quit(self) -> None:
        from ui.quit import QuitSheet

        welcome = self.link.welcome
        if self.link.state is LinkState.READY and welcome is not None and not welcome.set_up:
            self._application.quit()
            return
        self.window.bring_to_front()
        if not hasattr(self, "_quit_sheet"):
            self._quit_sheet = QuitSheet(self.window, self.link)
            self._quit_sheet.ended.connect(self._application.quit)
        self._quit_sheet.begin()


def _say_no_display(language: str) -> None:
    from app.content import problems
    from app.content.words import Words
    from app.model.problem import Problem

    print(" ".join(problems.worded(Problem("no_display"), Words(language))), file=sys.stderr)


def main(arguments: list[str] | None = None) -> int:
    options = options_of(sys.argv[1:] if arguments is None else arguments)
    if options.help_page:
        from ui.help.alone import main as help_main

        return help_main()
    platform = desktop_for_this_pc()
    platform.no_core_dumps()
    if not platform.has_display():
        _say_no_display(platform.language())
        return 1
    platform.prepare_input_methods()
    application = new_application()
    application.setQuitOnLastWindowClosed(False)
    single = Single(platform.single_instance_name(), application)
    if not single.first():
        return 0
    desktop = Desktop(application, platform, options, single)
    desktop.begin()
    status = application.exec()
    desktop.end()
    single.end()
    return status


if __name__ == "__main__":
    raise SystemExit(main())

"""The one window: child mode, and over it the first run, who is using the PC, and parent mode.
Must not decide who may do what; its title never changes (promise 2)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.wire.messages import StatusIs
from ui.application import TITLE
from ui.autostart import Autostart
from ui.child.child_mode import ChildMode
from ui.child.home_state import child_of
from ui.language import Language
from ui.link import Link, LinkState
from ui.theme import Appearance, Art, Audience
from ui.theme.pictures import art_icon

if TYPE_CHECKING:  # loaded when first opened: the start is for the child's home
    from ui.child.who_mode import WhoMode
    from ui.parent.parent_mode import ParentMode
    from ui.setup.wizard import SetupWizard

FIRST_SIZE = (1366, 768)
AHEAD_MS = 60


class MainWindow(QWidget):
    """`new_link` makes the connection of parent mode, which is its session. `closed`: the window was put away, the program goes on."""

    painted = Signal()
    closed = Signal()

    def __init__(
        self,
        link: Link,
        new_link: Callable[[], Link],
        appearance: Appearance,
        language: Language,
        autostart: Autostart | None = None,
    ) -> None:
        super().__init__()
        self._link = link
        self._new_link = new_link
        self._appearance = appearance
        self._language = language
        self._autostart = autostart
        self._audience: Audience | None = None
        self._parent_mode: ParentMode | None = None
        self._next_parents: ParentMode | None = None  # made ahead: shown by nobody, connected to nothing
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.setInterval(AHEAD_MS)
        self._ahead.timeout.connect(self._prepare_parents)
        self._wizard: SetupWizard | None = None
        self._who: WhoMode | None = None
        self._has_painted = False
        self.setWindowTitle(TITLE)
        self.setMinimumSize(640, 360)
        self.resize(*FIRST_SIZE)
        self._dress(Audience.CHILD_SMALL)
        self.child_mode = ChildMode(link, language)
        self.child_mode.parents_asked.connect(self.open_parents)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.child_mode)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        link.state_changed.connect(self._link_changed)
        link.status_arrived.connect(self._status_arrived)

    @property
    def setting_up(self) -> bool:
        """The first run is open in this window."""
        return self._wizard is not None

    # ---- commands ----

    def show_first(self) -> None:
        """On a small screen the whole of it, else a window that fits the pages."""
        screen = self.screen().availableGeometry()
        if screen.width() <= FIRST_SIZE[0] + 100 or screen.height() <= FIRST_SIZE[1] + 60:
            self.showMaximized()
        else:
            self.show()

    def show_icon(self) -> None:
        """Of the window itself, in the lists of windows; drawn once it has painted."""
        self.setWindowIcon(art_icon(Art.LOGO))

    def bring_to_front(self) -> None:
        if self.isMinimized():
            self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def open_help(self) -> None:
        """From the tray: over whatever is open."""
        self._stack.setCurrentWidget(self.child_mode)
        self.child_mode.open_help()
        self.bring_to_front()

    def open_tell(self) -> None:
        """From the tray: the same tap as on every page."""
        self._stack.setCurrentWidget(self.child_mode)
        self.bring_to_front()
        self.child_mode.open_tell()

    def open_tell_whom(self) -> None:
        self._stack.setCurrentWidget(self.child_mode)
        self.bring_to_front()
        self.child_mode.open_tell_whom()

    def open_parents(self) -> None:
        if self._parent_mode is None:
            self._ahead.stop()
            self._parent_mode, self._next_parents = self._next_parents or self._make_parents(), None
        self._show(self._parent_mode)

    def ask_for_time(self) -> None:
        self._stack.setCurrentWidget(self.child_mode)
        self.bring_to_front()
        self.child_mode.ask_for_time()

    def prepare_soon(self) -> None:
        """Make the gate of parent mode while nobody waits for it, so that the press is answered at once."""
        self._ahead.start()

    # ---- modes ----

    def _prepare_parents(self) -> None:
        if self._parent_mode is None and self._next_parents is None:
            self._next_parents = self._make_parents()
            self._stack.addWidget(self._next_parents)

    def _make_parents(self) -> ParentMode:
        from ui.parent.parent_mode import ParentMode

        mode = ParentMode(self._new_link(), self._appearance, self._language, autostart=self._autostart)
        mode.left.connect(self._left_parents)
        mode.rested.connect(self.child_mode.show_parents_rested)
        mode.help_asked.connect(self.open_help)
        self._appearance.dress(mode, Audience.PARENT)
        return mode

    def _left_parents(self) -> None:
        if self._parent_mode is not None:
            self._leave(self._parent_mode)
            self._parent_mode = None
            self.prepare_soon()

    def _open_wizard(self) -> None:
        if self._wizard is None:
            from ui.setup.wizard import SetupWizard

            wizard = SetupWizard(self._link, self._appearance, self._language)
            wizard.finished.connect(self._left_wizard)
            wizard.help_asked.connect(self.open_help)
            self._appearance.dress(wizard, Audience.PARENT)
            self._wizard = wizard
        self._show(self._wizard)

    def _left_wizard(self) -> None:
        if self._wizard is not None:
            self._leave(self._wizard)
            self._wizard = None
            self._link.look()

    def _open_who(self, status: StatusIs) -> None:
        from ui.child.who_mode import WhoMode

        if self._who is None:
            who = WhoMode(self._link)
            who.help_asked.connect(self.open_help)
            self._who = who
        self._who.show_status(status)
        self._show(self._who)

    def _show(self, widget: QWidget) -> None:
        if self._stack.indexOf(widget) < 0:
            self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)

    def _leave(self, widget: QWidget) -> None:
        self._stack.setCurrentWidget(self.child_mode)
        self._stack.removeWidget(widget)
        widget.deleteLater()

    # ---- the guard ----

    def _link_changed(self, state: object) -> None:
        if state is LinkState.READY:
            welcome = self._link.welcome
            if welcome is not None and not welcome.set_up and self._wizard is None:
                self._open_wizard()

    def _status_arrived(self, status: StatusIs) -> None:
        child = child_of(status)
        self._dress(Audience.CHILD_BIG if child is not None and child.band != "6-10" else Audience.CHILD_SMALL)
        if self._wizard is not None or self._parent_mode is not None:
            return
        choose = bool(status.choose_who) and status.who is None and status.adult_using is None
        if choose and self._stack.currentWidget() is self.child_mode and self._who is None:
            self._open_who(status)
        elif not choose and self._who is not None:
            self._leave(self._who)
            self._who = None

    def _dress(self, audience: Audience) -> None:
        if audience is not self._audience:
            self._audience = audience
            self._appearance.dress(self, audience)

    # ---- Qt ----

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._has_painted:
            self._has_painted = True
            self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        # Closing puts the window away; the sign stands, tracking is never hidden. Quit asks for the PIN.
        self.child_mode.put_away()
        event.ignore()
        self.hide()
        self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setWindowTitle(TITLE)

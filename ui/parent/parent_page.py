"""Base of the pages of parent mode that are joined with the guard, and what each of them needs.
Must not know a page."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.wire.messages import Credentials, Operation, ParentOpened, Result
from ui.autostart import Autostart
from ui.language import Language
from ui.link import Link
from ui.parent.form_sheet import FormSheet
from ui.theme import Appearance


@dataclass(frozen=True, slots=True)
class ParentNeeds:
    """`link` is parent mode's own connection: it is the parent session. Sheets open over `root`."""

    link: Link
    appearance: Appearance
    language: Language
    root: QWidget
    me: ParentOpened
    autostart: Autostart | None = None  # None: not this window's to choose


class ParentPage(QWidget):
    """A page joined with the guard. Refusals that no sheet shows go to `link.refused`, where parent mode words them."""

    told = Signal(str)  # something was done: a short good word for a toast

    def __init__(self, needs: ParentNeeds) -> None:
        super().__init__()
        self.needs = needs

    @abstractmethod
    def open_page(self) -> None:
        """Ask the guard anew: the page comes to the front."""

    def hold(self, page: QWidget) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(page)

    def change(
        self,
        operation: Operation,
        sheet: FormSheet,
        said: str,
        credentials: Credentials | None = None,
        after: Callable[[Result], None] | None = None,
    ) -> None:
        """What was entered on `sheet`: it closes when the guard has done it, else it says why not. `after`: in place of asking anew."""

        def done(result: Result) -> None:
            sheet.close_sheet()
            if after is None:
                self.open_page()
            else:
                after(result)
            self.told.emit(said)

        self.needs.link.ask(operation, done, sheet.show_problem, credentials)

"""The way for a photo: choose one, see what its file tells, save a copy with the picture alone.
Must not read a photo itself, nor change the one that was chosen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from app.checks.finding import PhotoProblem
from app.checks.photo_worker import ENDINGS, Answer
from ui.child.checks.checks_words import ChecksWords
from ui.child.checks.chooser import Chooser, Place, places
from ui.child.checks.photo_card import PhotoCard
from ui.child.checks.photo_process import PhotoProcess
from ui.child.checks.photo_state import PhotoState, Step
from ui.child.checks.save_sheet import SaveSheet
from ui.child.checks.way_page import WayPage

PREVIEW = 480


class PhotoPage(WayPage):
    def __init__(self, *, roots: Callable[[], tuple[Place, ...]] = places, process: PhotoProcess | None = None) -> None:
        super().__init__()
        self._state = PhotoState()
        self._path = ""
        self._tries: list[Path] = []
        self._words = ChecksWords(self)
        self._process = process or PhotoProcess(self)
        self._roots = roots()
        self._chooser = Chooser(self._process, self._roots)
        self._chooser.photo_chosen.connect(self.open_photo)
        self._card = PhotoCard()
        self._card.another_asked.connect(self._choose_again)
        self._card.save_asked.connect(self._ask_before_saving)
        self._sheet: SaveSheet | None = None
        self.frame.body.addWidget(self._chooser, 1)
        self.frame.body.addWidget(self._card, 1)
        self.setAcceptDrops(True)
        self.retell()

    def first_focus(self) -> QWidget:
        return self._chooser.first_focus()

    # ---- commands ----

    def begin(self) -> None:
        if self._state.step is Step.CHOOSE:
            self._chooser.begin()

    def open_photo(self, path: str) -> None:
        self._path = path
        self._process.forget_waiting()
        self.show_state(PhotoState(Step.LOOKING, Path(path).name))
        # The later question goes first: what the file tells matters more than how it looks.
        self._process.ask_look(path, partial(self._took_look, path))
        self._process.ask_small(path, PREVIEW, partial(self._took_small, path))

    def forget(self) -> None:
        super().forget()
        if self._sheet is not None:
            self._sheet.close_sheet()
        self._process.stop()
        self._path, self._tries = "", []
        self._chooser.forget()
        self.show_state(PhotoState())

    def show_state(self, state: PhotoState) -> None:
        self._state = state
        self.retell()

    def chooser(self) -> Chooser:
        return self._chooser

    # ---- inside ----

    def _choose_again(self) -> None:
        self._path = ""
        self.show_state(PhotoState())
        self._chooser.begin()
        self.frame.scroll_to_top()
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _took_look(self, path: str, answer: Answer) -> None:
        if path != self._path:
            return
        if answer.report is None:
            self.show_state(replace(self._state, step=Step.PROBLEM, problem=answer.problem or PhotoProblem.DAMAGED))
        else:
            self.show_state(replace(self._state, step=Step.SHOWN, report=answer.report))

    def _took_small(self, path: str, answer: Answer) -> None:
        if path == self._path and answer.small:
            self.show_state(replace(self._state, small=answer.small))

    def _ask_before_saving(self) -> None:
        if self._sheet is None:
            self._sheet = SaveSheet(self)
            self._sheet.save_chosen.connect(self._save)
            self._sheet.help_asked.connect(self.help_asked)
        self._sheet.retell()
        self._sheet.open_sheet()

    def _save(self) -> None:
        """Beside the photo; where nothing can be written there, in a folder where photos usually lie."""
        self._tries = [Path(self._path).parent, *(root.folder for root in self._roots)]
        self.show_state(replace(self._state, step=Step.SAVING, problem=None))
        self._try_next(self._path)

    def _try_next(self, path: str) -> None:
        folder = self._tries.pop(0)
        name = self.tr("photo", "the name of a file, without spaces or marks")
        self._process.ask_copy(path, str(folder), name, partial(self._took_copy, path))

    def _took_copy(self, path: str, answer: Answer) -> None:
        if path != self._path:
            return
        if answer.copy:
            copy = Path(answer.copy)
            self.show_state(replace(self._state, step=Step.SAVED, copy=copy.name, folder=str(copy.parent)))
        elif answer.problem is PhotoProblem.NOT_WRITTEN and self._tries:
            self._try_next(path)
        else:
            self.show_state(replace(self._state, step=Step.PROBLEM, problem=answer.problem or PhotoProblem.NOT_WRITTEN))

    # ---- showing ----

    def retell(self) -> None:
        words = self._words
        self.frame.set_title(self.tr("Check a photo"), words.keeps_nothing())
        self.frame.set_bar_texts(words.help(), words.tell())
        self.back.set_text(words.back())
        choose = self._state.step is Step.CHOOSE
        self._chooser.setVisible(choose)
        self._card.setVisible(not choose)
        self._card.show_state(self._state)

    # ---- dropped on the page ----

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _photo_in(event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _photo_in(event.mimeData().urls())
        if path:
            event.acceptProposedAction()
            self.open_photo(path)


def _photo_in(urls: list[QUrl]) -> str:
    """The first that is a file of this PC with an ending of a picture."""
    return next(
        (url.toLocalFile() for url in urls if url.isLocalFile() and Path(url.toLocalFile()).suffix.lower() in ENDINGS), ""
    )

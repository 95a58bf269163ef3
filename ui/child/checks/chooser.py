"""Our own way to choose a photo: the folders where photos lie, and what is in them as small pictures. No history, no recent files.
Must not open a window of its own, nor read a file itself."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.checks.photo_worker import Answer, Listed
from ui.child.checks.photo_process import PhotoProcess
from ui.child.checks.picture_tile import SIDE, PictureTile
from ui.page_base import Speaking
from ui.theme import Icon, Space
from ui.widgets.button import ActionButton, ButtonKind
from ui.widgets.choices import Choice, SegmentedChoice
from ui.widgets.flow import FlowLayout
from ui.widgets.text import TextLabel, TextRole

FIRST = 24
"""So many small pictures at a time."""
MOST_FOLDERS = 12


@dataclass(frozen=True, slots=True)
class Place:
    """`key`: pictures, downloads or desktop."""

    key: str
    folder: Path


def places() -> tuple[Place, ...]:
    """Where photos usually lie on this account."""
    where = QStandardPaths.StandardLocation
    found: list[Place] = []
    for key, location in (
        ("pictures", where.PicturesLocation),
        ("downloads", where.DownloadLocation),
        ("desktop", where.DesktopLocation),
    ):
        folder = QStandardPaths.writableLocation(location)
        if folder and Path(folder) not in [place.folder for place in found]:
            found.append(Place(key, Path(folder)))
    return tuple(found)


class Chooser(Speaking):
    photo_chosen = Signal(str)

    def __init__(self, process: PhotoProcess, roots: tuple[Place, ...]) -> None:
        super().__init__()
        self._process = process
        self._roots = roots
        self._root = roots[0] if roots else None
        self._folder = self._root.folder if self._root else None
        self._listed: Listed | None = None
        self._failed = False
        self._shown = FIRST
        self._tiles: list[PictureTile] = []
        self._hint = TextLabel(TextRole.BODY)
        self._where = SegmentedChoice()
        self._where.choice_made.connect(self._open_root)
        self._inside = QWidget()
        self._inside_row = FlowLayout(self._inside, spacing=Space.S)
        self._up = ActionButton("", Icon.ARROW_UP, ButtonKind.LINK)
        self._up.clicked.connect(self._open_parent)
        self._inside_row.addWidget(self._up)
        self._folder_buttons: list[ActionButton] = []
        self._grid = QWidget()
        self._grid_row = FlowLayout(self._grid)
        self._none = TextLabel(TextRole.BODY)
        self._more = ActionButton("", Icon.PLUS)
        self._more.clicked.connect(self._show_more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        for part in (self._hint, self._where, self._inside, self._none, self._grid):
            layout.addWidget(part)
        foot = QWidget()
        FlowLayout(foot).addWidget(self._more)
        layout.addWidget(foot)
        layout.addStretch(1)
        self.retell()

    def first_focus(self) -> QWidget:
        return self._where.findChild(QPushButton) or self

    # ---- commands ----

    def open_folder(self, folder: Path) -> None:
        self._folder = folder
        self._listed, self._failed, self._shown = None, False, FIRST
        self._process.forget_waiting()
        self.retell()
        self._process.ask_list(str(folder), partial(self._took_list, folder))

    def begin(self) -> None:
        if self._root is not None:
            self.open_folder(self._root.folder)

    def forget(self) -> None:
        """Nothing says what was looked at, nor where: the next child begins at the first place."""
        self._root = self._roots[0] if self._roots else None
        self._folder = self._root.folder if self._root else None
        self._listed, self._failed, self._shown = None, False, FIRST
        for tile in self._tiles:
            tile.show_name("", "")
        self.retell()

    def show_listed(self, folder: Path, listed: Listed) -> None:
        self._folder, self._listed, self._failed = folder, listed, False
        self.retell()
        self._ask_small(0)

    # ---- inside ----

    def _open_root(self, key: str) -> None:
        self._root = next(root for root in self._roots if root.key == key)
        self.open_folder(self._root.folder)

    def _open_parent(self) -> None:
        if self._folder is not None:
            self.open_folder(self._folder.parent)

    def _open_inside(self, button: ActionButton) -> None:
        if self._folder is not None:
            self.open_folder(self._folder / button.accessibleName())

    def _show_more(self) -> None:
        before = self._shown
        self._shown += FIRST
        self.retell()
        self._ask_small(before)

    def _took_list(self, folder: Path, answer: Answer) -> None:
        if folder != self._folder:
            return
        if answer.listed is None:
            self._failed = True
            self.retell()
            return
        self.show_listed(folder, answer.listed)

    def _ask_small(self, start: int) -> None:
        if self._listed is None or self._folder is None:
            return
        for tile in self._tiles[start : min(self._shown, len(self._listed.pictures))]:
            self._process.ask_small(tile.path, 2 * SIDE, partial(self._took_small, tile, tile.path))

    def _took_small(self, tile: PictureTile, path: str, answer: Answer) -> None:
        if tile.path != path:
            return
        if answer.small:
            tile.show_small(answer.small)
        else:
            tile.show_cannot()

    def _chose(self, tile: PictureTile) -> None:
        self.photo_chosen.emit(tile.path)

    # ---- showing ----

    def retell(self) -> None:
        self._hint.set_text(self.tr("Choose a photo, or drag one here."))
        names = {"pictures": self.tr("Pictures"), "downloads": self.tr("Downloads"), "desktop": self.tr("Desktop")}
        choices = tuple(Choice(root.key, names[root.key], Icon.FOLDER_OPEN) for root in self._roots)
        self._where.show_choices(choices, self._root.key if self._root is not None else None)
        self._up.set_text(self.tr("Back to the folder above"))
        below = self._root is not None and self._folder is not None and self._folder != self._root.folder
        self._up.setVisible(below)
        self._show_folders()
        self._inside.setVisible(below or any(not button.isHidden() for button in self._folder_buttons))
        self._show_tiles()

    def _show_folders(self) -> None:
        folders = self._listed.folders[:MOST_FOLDERS] if self._listed is not None else ()
        while len(self._folder_buttons) < len(folders):
            button = ActionButton("", Icon.FOLDER_OPEN, ButtonKind.LINK)
            button.clicked.connect(partial(self._open_inside, button))
            self._inside_row.addWidget(button)
            self._folder_buttons.append(button)
        for at, button in enumerate(self._folder_buttons):
            name = folders[at] if at < len(folders) else ""
            button.setVisible(bool(name))
            button.set_text(name)
            button.setAccessibleName(name)

    def _show_tiles(self) -> None:
        pictures = self._listed.pictures[: self._shown] if self._listed is not None else ()
        while len(self._tiles) < len(pictures):
            tile = PictureTile()
            tile.clicked.connect(partial(self._chose, tile))
            self._grid_row.addWidget(tile)
            self._tiles.append(tile)
        for at, tile in enumerate(self._tiles):
            tile.setVisible(at < len(pictures))
            if at < len(pictures) and self._folder is not None:
                path = str(self._folder / pictures[at])
                if tile.path != path:
                    tile.show_name(path, pictures[at])
        self._grid.setVisible(bool(pictures))
        if self._failed:
            self._none.set_text(self.tr("This folder cannot be opened."))
        elif self._listed is None:
            self._none.set_text(self.tr("Looking…"))
        else:
            self._none.set_text(self.tr("There are no photos in this folder."))
        self._none.setVisible(not pictures)
        self._more.set_text(self.tr("Show more"))
        self._more.setVisible(self._listed is not None and len(self._listed.pictures) > self._shown)

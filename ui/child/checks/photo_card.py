"""One photo: how it looks, what its file tells, and what can be done.
Must not read or write it."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.checks import words as said
from app.checks.finding import PhotoFinding, PhotoKind, PhotoProblem
from ui.child.checks.photo_state import PhotoState, Step
from ui.child.checks.photo_times import as_dates
from ui.folders import FolderWords
from ui.language import Dates
from ui.page_base import Speaking
from ui.theme import Icon, Radius, Space
from ui.widgets.button import ActionButton, ButtonKind
from ui.widgets.card import Card, Tint
from ui.widgets.flow import Columns, FlowLayout
from ui.widgets.notice import IconSpot
from ui.widgets.painted import Sign, rounded
from ui.widgets.text import TextLabel, TextRole
from ui.worded import screen_words

ICONS = {
    PhotoKind.PLACE: Icon.HOUSE_LINE,
    PhotoKind.TIME: Icon.CLOCK,
    PhotoKind.DEVICE: Icon.PHONE,
    PhotoKind.THUMBNAIL: Icon.IMAGE,
    PhotoKind.TEXT: Icon.CHAT_TEXT,
    PhotoKind.OTHER: Icon.INFO,
}
MOST_HIGH = 300


class _Preview(Sign):
    """The picture itself, for the eye; a screen reader hears the file's name."""

    def __init__(self) -> None:
        super().__init__()
        self._pixmap: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_picture(self, picture: bytes, name: str) -> None:
        self.setAccessibleName(name)
        pixmap = QPixmap()
        self._pixmap = pixmap if picture and pixmap.loadFromData(picture) else None
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, min(MOST_HIGH, 200 if self._pixmap is None else self._pixmap.height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 120)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self.theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        rounded(painter, QRectF(self.rect()), Radius.CARD, theme.colour("paper"), theme.colour("line"), 1)
        if self._pixmap is not None:
            room = self.rect().adjusted(8, 8, -8, -8)
            size = self._pixmap.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRectF(
                room.center().x() - size.width() / 2, room.center().y() - size.height() / 2, size.width(), size.height()
            )
            painter.drawPixmap(place, self._pixmap, QRectF(self._pixmap.rect()))


class _Line(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._icon, self._text = IconSpot(Icon.INFO, "ink", size=24), TextLabel(TextRole.BODY)
        self._dates = Dates(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)

    def forget(self) -> None:
        self._text.set_text("")

    def show_finding(self, finding: PhotoFinding) -> None:
        self._icon.show_icon(ICONS[finding.kind], "ink")
        if finding.kind is PhotoKind.TIME:
            finding = replace(finding, value=as_dates(finding.value, self._dates))
        self._text.set_text(said.photo_value(finding, screen_words()))


class PhotoCard(Speaking):
    save_asked = Signal()
    another_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._state = PhotoState()
        self._folders = FolderWords(self)
        self._preview = _Preview()
        self._lead_icon, self._lead = IconSpot(Icon.INFO, "sea", size=28), TextLabel(TextRole.STRONG)
        self._text = TextLabel(TextRole.BODY)
        self._card = Card(Tint.SEA)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self._lead_icon)
        row.addWidget(self._lead, 1)
        self._card.add_layout(row)
        self._card.add(self._text)
        self._lines_box = QVBoxLayout()
        self._lines_box.setSpacing(Space.S)
        self._card.add_layout(self._lines_box)
        self._lines: list[_Line] = []
        self._seen = TextLabel(TextRole.BODY)
        self._save = ActionButton("", Icon.FLOPPY_DISK, ButtonKind.MAIN)
        self._save.clicked.connect(self.save_asked)
        self._another = ActionButton("", Icon.IMAGE)
        self._another.clicked.connect(self.another_asked)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(self._save)
        flow.addWidget(self._another)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        for part in (self._card, self._seen, buttons):
            column.addWidget(part)
        column.addStretch(1)
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self._preview)
        left.addStretch(1)
        columns = Columns(narrow=700)
        columns.add(self._left, 2)
        columns.add(side, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(columns)
        self.retell()

    def show_state(self, state: PhotoState) -> None:
        self._state = state
        self.retell()

    def retell(self) -> None:
        state = self._state
        self._preview.show_picture(state.small, state.name or self.tr("Photo"))
        self._left.setVisible(bool(state.small))
        findings = state.report.findings if state.report is not None else ()
        shown = findings if state.step in (Step.SHOWN, Step.SAVING) else ()
        while len(self._lines) < len(shown):
            line = _Line()
            self._lines_box.addWidget(line)
            self._lines.append(line)
        for at, line in enumerate(self._lines):
            line.setVisible(at < len(shown))
            if at < len(shown):
                line.show_finding(shown[at])
            else:
                line.forget()
        self._save.set_text(self.tr("Save a copy without it"))
        self._another.set_text(self.tr("Choose another photo"))
        self._save.setVisible(state.step is Step.SHOWN and bool(findings))
        self._another.setVisible(state.step not in (Step.LOOKING, Step.SAVING))
        self._seen.set_text(
            self.tr("Look yourself, too: a face, a school uniform, a house number or a street sign also tells a lot.")
        )
        self._seen.setVisible(state.step in (Step.SHOWN, Step.SAVED))
        self._show_lead(state, bool(findings))

    def _show_lead(self, state: PhotoState, found: bool) -> None:
        tint, icon, colour, text = Tint.SEA, Icon.HOURGLASS, "sea", ""
        if state.step in (Step.CHOOSE, Step.LOOKING):
            lead = self.tr("Looking into the file…")
        elif state.step is Step.SAVING:
            lead = self.tr("Saving the copy…")
        elif state.step is Step.SAVED:
            tint, icon, colour = Tint.LEAF, Icon.CHECK_CIRCLE, "leaf"
            lead = self.tr("The copy is saved")
            text = self.tr("{name} in the folder {folder}. It was read again: it holds the picture and nothing else.").format(
                name=state.copy, folder=self._folders.folder(Path(state.folder))
            )
        elif state.step is Step.PROBLEM:
            tint, icon, colour = Tint.SUN, Icon.WARNING, "ink"
            lead, text = self._problem(state.problem)
        elif found:
            tint, icon, colour = Tint.SUN, Icon.EYE, "ink"
            lead = self.tr("This is written in the file")
            text = self.tr("Whoever gets the photo can read it.")
        else:
            tint, icon, colour = Tint.LEAF, Icon.CHECK_CIRCLE, "leaf"
            lead = self.tr("The file holds the picture and nothing else")
        self._card.set_tint(tint)
        self._lead_icon.show_icon(icon, colour)
        self._lead.set_text(lead)
        self._text.set_text(text)
        self._text.setVisible(bool(text))

    def _problem(self, problem: PhotoProblem | None) -> tuple[str, str]:
        return {
            PhotoProblem.UNREADABLE: (self.tr("This photo cannot be opened"), self.tr("Choose another one.")),
            PhotoProblem.NO_PICTURE: (
                self.tr("This is no photo of a known kind"),
                self.tr("JPEG, PNG, WebP and HEIC can be checked."),
            ),
            PhotoProblem.DAMAGED: (
                self.tr("This photo is damaged"),
                self.tr("Take it from the phone again, and do not send this one."),
            ),
            PhotoProblem.TOO_LARGE: (
                self.tr("This photo is too large to be checked"),
                self.tr("Up to 100 MB and 100 million pixels can be. Ask an adult before you send it."),
            ),
            PhotoProblem.NOT_CLEAN: (
                self.tr("The copy was not clean and is thrown away"),
                self.tr("Better do not send this photo."),
            ),
        }.get(
            problem or PhotoProblem.NOT_WRITTEN,
            (
                self.tr("The copy cannot be saved"),
                self.tr("There may be no room, or these folders may not be written. Ask an adult."),
            ),
        )

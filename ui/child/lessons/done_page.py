"""The end of a lesson: what was done, when its questions come again, and the certificate.
Must not count, praise or compare: a lesson is done, and that is all."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.child.lessons.walk import Walk
from ui.folders import FolderWords
from ui.page_base import Speaking
from ui.theme import Art, Icon, Radius, Space
from ui.widgets.button import ActionButton, ButtonKind
from ui.widgets.flow import Columns, FlowLayout
from ui.widgets.notice import NoticeBar, NoticeKind
from ui.widgets.page import PageFrame, PageKind
from ui.widgets.picture import Picture
from ui.widgets.text import TextLabel, TextRole

LEAST_PICTURE = 140


class _Sea(Picture):
    """Takes the height that the words leave over."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), LEAST_PICTURE)


class DonePage(Speaking):
    left = Signal()
    again_asked = Signal(str)  # lesson
    certificate_asked = Signal(str)  # lesson
    help_asked = Signal()
    tell_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._walk: Walk | None = None
        self._language = "vi"
        self._kept = True
        self._folders = FolderWords(self)
        self._frame = PageFrame(PageKind.CHILD)
        self._frame.help_asked.connect(self.help_asked)
        self._frame.tell_asked.connect(self.tell_asked)
        self._note = NoticeBar()
        self._note.hide()
        self._note.closed.connect(self._note.hide)
        self._picture = _Sea(Art.CALM_SEA, cover=True, radius=Radius.CARD)
        self._picture.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._picture.setMinimumHeight(LEAST_PICTURE)
        self._heading = TextLabel(TextRole.HEADING)
        self._text = TextLabel(TextRole.BODY)
        self._next = TextLabel(TextRole.SOFT)
        self._list = ActionButton("", Icon.BOOK_OPEN, ButtonKind.MAIN)
        self._certificate = ActionButton("", Icon.STAR)
        self._again = ActionButton("", Icon.ARROW_COUNTER_CLOCKWISE)
        self._list.clicked.connect(self.left)
        self._certificate.clicked.connect(self._certificate_pressed)
        self._again.clicked.connect(self._again_pressed)
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        for part in (self._heading, self._text, self._next):
            column.addWidget(part)
        buttons = FlowLayout()
        for button in (self._list, self._certificate, self._again):
            buttons.addWidget(button)
        column.addLayout(buttons)
        column.addStretch(1)
        columns = Columns(narrow=620)
        columns.add(self._picture, 1)
        columns.add(words, 1)
        self._frame.body.addWidget(self._note)
        self._frame.body.addWidget(columns, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._frame)
        self.retell()

    def show_done(self, walk: Walk, language: str, kept: bool) -> None:
        """`kept`: whether somebody remembers it, so that the questions can come again."""
        self._walk, self._language, self._kept = walk, language, kept
        self._note.hide()
        self.retell()
        self._list.setFocus()

    def speak(self, language: str) -> None:
        self._language = language
        self.retell()

    def show_saved(self, path: Path) -> None:
        place = self._folders.file(path)
        self._note.show_notice(
            NoticeKind.GOOD, self.tr("The certificate is saved"), place, close=self.tr("Close"), whole=str(path)
        )
        self._note.show()

    def show_not_saved(self, what: str, following: str) -> None:
        self._note.show_notice(NoticeKind.WARNING, what, following, close=self.tr("Close"))
        self._note.show()

    def retell(self) -> None:
        walk = self._walk
        review = walk is not None and walk.review
        self._frame.set_bar_texts(self.tr("Help me"), self.tr("Tell an adult"))
        self._frame.set_title(self.tr("Well remembered") if review else self.tr("You have come to the end"))
        if walk is not None:
            words = walk.lesson.words.get(self._language) or next(iter(walk.lesson.words.values()))
            self._heading.set_text(words.title)
        self._text.set_text(
            self.tr("Whatever you answered: each time it comes to mind more easily.")
            if review
            else self.tr("You may tell somebody at home about it. What would you do in this story?")
        )
        self._next.set_text(
            self.tr("The questions come back on your first page after 2, 7 and 21 days. They take a minute.")
            if self._kept and not review
            else ""
        )
        self._next.setVisible(bool(self._next.text()))
        self._list.set_text(self.tr("To the lessons"))
        self._certificate.set_text(self.tr("Save a certificate"))
        self._certificate.setVisible(not review)
        self._again.set_text(self.tr("Read it again"))

    def _certificate_pressed(self) -> None:
        if self._walk is not None:
            self.certificate_asked.emit(self._walk.lesson.id)

    def _again_pressed(self) -> None:
        if self._walk is not None:
            self.again_asked.emit(self._walk.lesson.id)

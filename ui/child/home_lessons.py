"""Today's lesson and the quick review on the child's home.
Must not choose a lesson; each shows what it is given and tells of presses."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.model.lessons import LessonHead
from ui.language import LANGUAGES
from ui.theme import Art, Icon, Radius, Space
from ui.widgets.button import ActionButton, ButtonKind
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.choice_card import ChoiceCard, Standing
from ui.widgets.picture import Picture
from ui.widgets.text import TextLabel, TextRole

LEAST_PICTURE = 120


class _Scene(Picture):
    """Takes the height that is left over, and asks for no more than the least."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), LEAST_PICTURE)


def _in(language: str, texts: dict[str, str]) -> str:
    return texts.get(language) or next((texts[code] for code in LANGUAGES if code in texts), "")


class LessonCard(Card):
    """The lighthouse, and below it the lesson of today where there is one."""

    opened = Signal(str)  # lesson

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=0, parent=parent)
        self._head: LessonHead | None = None
        self._picture = _Scene(Art.HOME, cover=True, radius=Radius.CARD)
        self._picture.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._picture.setMinimumHeight(LEAST_PICTURE)
        self._chip = Chip()
        self._title = TextLabel(TextRole.HEADING)
        self._about = TextLabel(TextRole.SOFT)
        self._button = ActionButton("", Icon.BOOK_OPEN, ButtonKind.MAIN)
        self._button.clicked.connect(self._pressed)
        self._words = QWidget()
        column = QVBoxLayout(self._words)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        column.setSpacing(Space.S)
        for part in (self._chip, self._title, self._about):
            column.addWidget(part)
        row = QHBoxLayout()
        row.addWidget(self._button)
        row.addStretch(1)
        column.addSpacing(Space.XS)
        column.addLayout(row)
        self.add(self._picture, 100)
        self.add(self._words)
        self.show_lesson(None, "vi", begun=False)

    def show_lesson(self, head: LessonHead | None, language: str, *, begun: bool) -> None:
        self._head = head
        self._picture.set_square_bottom(head is not None)
        self._words.setVisible(head is not None)
        if head is None:
            return
        self._chip.set_text(self.tr("Today's lesson · %n minute(s)", "", head.minutes))
        self._title.set_text(_in(language, head.titles))
        self._about.set_text(_in(language, head.abouts))
        self._button.set_text(self.tr("Go on with the lesson") if begun else self.tr("Start the lesson"))

    def make_room(self, *, picture: bool, about: bool, words: bool) -> None:
        """What of it is shown where there is little height; nothing of it: it is hidden as a whole."""
        with_lesson = self._head is not None and words
        self._picture.setVisible(picture)
        self._picture.set_square_bottom(with_lesson)
        self._words.setVisible(with_lesson)
        self._about.setVisible(about)
        self.setVisible(picture or with_lesson)

    def _pressed(self) -> None:
        if self._head is not None:
            self.opened.emit(self._head.id)


class ReviewCard(ChoiceCard):
    """Questions of a lesson that was done some days ago; the card itself opens them."""

    opened = Signal(str)  # lesson

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Standing.ACROSS, parent=parent)
        self._head: LessonHead | None = None
        self.clicked.connect(self._pressed)
        self.hide()

    @property
    def due(self) -> bool:
        return self._head is not None

    def show_review(self, head: LessonHead | None, language: str) -> None:
        self._head = head
        if head is not None:
            about = self.tr("Three questions about “{title}”").format(title=_in(language, head.titles))
            self.show_choice(self.tr("One minute to remember"), about, icon=Icon.ARROW_COUNTER_CLOCKWISE)

    def _pressed(self) -> None:
        if self._head is not None:
            self.opened.emit(self._head.id)

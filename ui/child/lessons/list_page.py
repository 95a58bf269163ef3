"""All lessons by strand, as a shelf: new, begun, done; nothing is locked and nothing is counted.
Must not decide what may be opened: everything may."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.model.lessons import Band, Scene, Strand
from ui.child.lessons.body import clear
from ui.child.lessons.lesson_tile import LessonTile
from ui.child.lessons.list_state import ListState, Row, Standing
from ui.page_base import Speaking
from ui.strands import Strands
from ui.theme import Icon, Space
from ui.widgets.button import ActionButton, ButtonKind
from ui.widgets.card import Card
from ui.widgets.choices import Toggle
from ui.widgets.flow import FlowLayout, TileLayout
from ui.widgets.notice import NoticeBar, NoticeKind
from ui.widgets.page import PageFrame, PageKind
from ui.widgets.text import TextLabel, TextRole

_BADGES = {Standing.NEW: None, Standing.BEGUN: Icon.PLAY, Standing.DONE: Icon.CHECK_CIRCLE}


class LessonsPage(Speaking):
    """`with_back`: where nothing beside the page leads away from it."""

    left = Signal()
    lesson_chosen = Signal(str)
    review_chosen = Signal(str)
    others_wanted = Signal(bool)
    share_wanted = Signal(bool)
    forget_wanted = Signal()
    cover_wanted = Signal(str)  # a lesson that is seen and has no picture yet
    help_asked = Signal()
    tell_asked = Signal()

    def __init__(self, parent: QWidget | None = None, *, with_back: bool = False) -> None:
        super().__init__(parent)
        self._state = ListState()
        self._language = "vi"
        self._strands = Strands(self)
        self._built: tuple[object, ...] = ()
        self._cards: list[tuple[LessonTile, Row]] = []
        self._headings: list[tuple[TextLabel, Strand]] = []
        self._frame = PageFrame(PageKind.CHILD)
        self._frame.help_asked.connect(self.help_asked)
        self._frame.tell_asked.connect(self.tell_asked)
        self._back = ActionButton("", Icon.ARROW_LEFT)
        self._back.clicked.connect(self.left)
        self._back.setVisible(with_back)
        if with_back:
            self._frame.add_header_action(self._back)
        self._note = NoticeBar()
        self._note.closed.connect(self._note.hide)
        self._shelf = QVBoxLayout()
        self._shelf.setSpacing(Space.M)
        self._others = Toggle()
        self._others.clicked.connect(self.others_wanted)
        self._share = Toggle()
        self._share.clicked.connect(self.share_wanted)
        self._mine = TextLabel(TextRole.STRONG)
        self._seen = TextLabel(TextRole.BODY)
        self._forget = ActionButton("", Icon.TRASH)
        self._forget.clicked.connect(self._forget_pressed)
        self._sure = TextLabel(TextRole.BODY)
        self._yes = ActionButton("", None, ButtonKind.QUIET)
        self._no = ActionButton("", None, ButtonKind.QUIET)
        self._yes.clicked.connect(self._forget_now)
        self._no.clicked.connect(self._forget_not)
        self._asking = False
        self._own = Card()
        self._own.add(self._mine)
        self._own.add(self._seen)
        self._own.add(self._share)
        self._own.add(self._sure)
        buttons = FlowLayout()
        for button in (self._forget, self._yes, self._no):
            buttons.addWidget(button)
        self._own.add_layout(buttons)
        body = self._frame.body
        body.addWidget(self._note)
        body.addLayout(self._shelf)
        body.addWidget(self._others)
        body.addWidget(self._own)
        body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._frame)
        self.retell()

    def show_state(self, state: ListState, language: str) -> None:
        self._state, self._language = state, language
        shown = tuple((strand, tuple(row.head.id for row in rows)) for strand, rows in state.strands)
        if shown != self._built:
            self._built = shown
            self._build()
        self._cards = [
            (card, row) for (card, _), row in zip(self._cards, (row for _, rows in state.strands for row in rows), strict=True)
        ]
        self.retell()

    def show_cover(self, lesson: str, scene: Scene) -> None:
        """What the lesson begins with; a lesson that is not on the shelf is no error."""
        for card, row in self._cards:
            if row.head.id == lesson:
                card.show_scene(scene)

    def focus_lesson(self, lesson: str | None) -> None:
        """Where the keyboard goes: the lesson that one comes back from, else the first."""
        card = next((card for card, row in self._cards if row.head.id == lesson), None) or next(
            (card for card, _ in self._cards), None
        )
        if card is not None:
            card.setFocus()
            self._frame.scroll_to(card)

    def _build(self) -> None:
        clear(self._shelf)
        self._cards, self._headings = [], []
        for strand, rows in self._state.strands:
            heading = TextLabel(TextRole.HEADING)
            self._headings.append((heading, strand))
            self._shelf.addWidget(heading)
            holder = QWidget()
            tiles = TileLayout(holder, least=400, spacing=Space.M, grid=True)
            for row in rows:
                card = LessonTile()
                card.clicked.connect(partial(self._chosen, row.head.id))
                card.scene_missing.connect(partial(self.cover_wanted.emit, row.head.id))
                tiles.addWidget(card)
                self._cards.append((card, row))
            self._shelf.addWidget(holder)

    def retell(self) -> None:
        state = self._state
        self._frame.set_title(
            self.tr("Lessons"), self.tr("Each takes a few minutes. You can stop at any page and go on another day.")
        )
        self._frame.set_bar_texts(self.tr("Help me"), self.tr("Tell an adult"))
        self._back.set_text(self.tr("Back"))
        for heading, strand in self._headings:
            heading.set_text(self._strands.named(strand))
        for card, row in self._cards:
            about = row.head.abouts.get(self._language, "")
            badge = Icon.ARROW_COUNTER_CLOCKWISE if row.due else _BADGES[row.standing]
            card.show_lesson(row.head.titles.get(self._language, row.head.id), f"{about}\n{self._told(row)}", badge)
        self._others.set_text(
            self.tr("Show the lessons for older children, too")
            if state.band is Band.SMALL
            else self.tr("Show the lessons for younger children, too")
        )
        self._others.setChecked(state.others)
        self._own.setVisible(state.kept)
        self._mine.set_text(self.tr("How far you are is yours alone"))
        self._seen.set_text(
            self.tr("No adult sees which lessons you read, when, or what you answered. The app keeps the page where you stopped.")
        )
        self._share.set_text(self.tr("Adults may see how many I have done in each area"))
        self._share.setChecked(state.shared)
        self._sure.set_text(self.tr("Then every lesson is new again. Shall it go?"))
        self._forget.set_text(self.tr("Forget how far I am"))
        self._yes.set_text(self.tr("Yes, forget it"))
        self._no.set_text(self.tr("No, keep it"))
        self._ask()
        self._tell_note()

    def _tell_note(self) -> None:
        state = self._state
        if state.left_out:
            self._note.show_notice(
                NoticeKind.NOTE,
                self.tr("%n lesson(s) could not be opened", "", state.left_out),
                self.tr("The others are all there. An adult can look into it."),
                close=self.tr("Close"),
            )
        elif not state.kept:
            self._note.show_notice(
                NoticeKind.NOTE,
                self.tr("The page where you stop is not remembered now"),
                self.tr("The lessons are all there."),
                close=self.tr("Close"),
            )
        self._note.setVisible(bool(state.left_out) or not state.kept)

    def _told(self, row: Row) -> str:
        minutes = self.tr("%n minute(s)", "", row.head.minutes)
        words = {Standing.NEW: "", Standing.BEGUN: self.tr("go on"), Standing.DONE: self.tr("done")}[row.standing]
        if row.due:
            words = self.tr("time to review")
        return f"{minutes} · {words}" if words else minutes

    # ---- presses ----

    def _chosen(self, lesson: str) -> None:
        row = next(row for _, row in self._cards if row.head.id == lesson)
        (self.review_chosen if row.due else self.lesson_chosen).emit(lesson)

    def _ask(self) -> None:
        for part in (self._sure, self._yes, self._no):
            part.setVisible(self._asking)
        self._forget.setVisible(not self._asking)

    def _forget_pressed(self) -> None:
        self._asking = True
        self._ask()
        self._no.setFocus()

    def _forget_not(self) -> None:
        self._asking = False
        self._ask()
        self._forget.setFocus()

    def _forget_now(self) -> None:
        self._forget_not()
        self.forget_wanted.emit()

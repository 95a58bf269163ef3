"""One lesson, a page at a time: the picture at the left, the words at the right, help and tell in their corner as everywhere.
Must not decide where it goes on; `walk.py` does, and what is kept is the joiner's."""

from __future__ import annotations

from collections.abc import Callable, Collection
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.content.scenes.telling import said
from app.model.lessons import Kind, LessonWords, PageWords, Tool
from ui.child.lessons.body import Body, SayBody, StoryBody
from ui.child.lessons.choosing import ChoosingBody
from ui.child.lessons.matching import MatchingBody
from ui.child.lessons.sorting import SortingBody
from ui.child.lessons.spotting import SpottingBody
from ui.child.lessons.walk import Step, Walk, backward, onward
from ui.child.lessons.way_bar import WayBar
from ui.page_base import Speaking
from ui.theme import Icon, Space
from ui.widgets.button import ActionButton, ButtonKind
from ui.widgets.flow import Columns
from ui.widgets.notice import NoticeBar, NoticeKind
from ui.widgets.page import PageFrame, PageKind
from ui.widgets.scene import SceneView
from ui.widgets.text import TextLabel, TextRole

NARROW, LOW = 760, 680
SHORT = 170
"""Letters of a story that may stand in larger type."""
_QUESTION = "question"
_MAKERS: dict[Kind | str, Callable[[], Body]] = {
    Kind.STORY: StoryBody,
    Kind.CHOICE: ChoosingBody,
    Kind.SAY: SayBody,
    Kind.SORT: SortingBody,
    Kind.MATCH: MatchingBody,
    Kind.SPOT: SpottingBody,
    _QUESTION: ChoosingBody,
}
_TOOL_ICONS = {
    Tool.TELL_PRACTICE: Icon.MEGAPHONE_SIMPLE,
    Tool.CHECK_TEXT: Icon.CHAT_TEXT,
    Tool.CHECK_LINK: Icon.LINK,
    Tool.CHECK_PHOTO: Icon.IMAGE,
    Tool.MY_TIME: Icon.CLOCK,
    Tool.PEOPLE: Icon.USERS,
    Tool.HELP: Icon.LIFEBUOY,
}


class _Scene(SceneView):
    """Takes the height that the words leave over, and asks for no more than the people in it need."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()  # what is said in it breaks anew


class LessonPage(Speaking):
    """`tools`: what there is a way to from here; a page that offers another one is shown without its button."""

    left = Signal()  # back to the list
    walked = Signal(object)  # Walk: another page is open
    finished = Signal(object)  # Walk: the last question is done
    tool_asked = Signal(object)  # Tool
    read_asked = Signal(str)  # what is to be read aloud
    quiet_asked = Signal()
    help_asked = Signal()
    tell_asked = Signal()

    def __init__(self, parent: QWidget | None = None, *, tools: Collection[Tool] = tuple(Tool)) -> None:
        super().__init__(parent)
        self._tools = tools
        self._walk: Walk | None = None
        self._language = "vi"
        self._reading = False
        self._bodies: dict[Kind | str, Body] = {}
        self._body: Body | None = None
        self._leave = ActionButton("", Icon.ARROW_LEFT)
        self._bar = WayBar()
        self._count = TextLabel(TextRole.SOFT)
        self._read = ActionButton("", Icon.SPEAKER_HIGH)
        self._leave.clicked.connect(self.left)
        self._read.clicked.connect(self._read_pressed)
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.L)
        row.addWidget(self._leave)
        row.addWidget(self._bar, 1)
        row.addWidget(self._count)
        row.addWidget(self._read)

        self._note = NoticeBar()
        self._note.hide()
        self._note.closed.connect(self._note.hide)
        self._scene = _Scene()
        self._heading = TextLabel(TextRole.TITLE)
        self._text = TextLabel(TextRole.BODY)
        self._tool = ActionButton("", Icon.LIFEBUOY)
        self._tool.clicked.connect(self._tool_pressed)
        self._place = QVBoxLayout()
        self._place.setSpacing(0)
        self._words = QWidget()
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._column = column = QVBoxLayout(self._words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self._heading)
        column.addWidget(self._text)
        column.addLayout(self._place)
        tool_row = QHBoxLayout()
        tool_row.addWidget(self._tool)
        tool_row.addStretch(1)
        column.addLayout(tool_row)
        column.addStretch(1)
        self._columns = Columns(narrow=620)
        self._columns.add(self._scene, 1)
        self._columns.add(self._words, 1)

        self._back = ActionButton("", Icon.ARROW_LEFT)
        self._on = ActionButton("", None, ButtonKind.MAIN, icon_last=True)
        self._back.clicked.connect(self._go_back)
        self._on.clicked.connect(self._go_on)
        ways = QWidget()
        ways_row = QHBoxLayout(ways)
        ways_row.setContentsMargins(0, 0, 0, 0)
        ways_row.setSpacing(Space.M)
        ways_row.addWidget(self._back)
        ways_row.addStretch(1)
        ways_row.addWidget(self._on)

        self._frame = PageFrame(PageKind.CHILD)
        self._frame.set_head(head)
        self._frame.body.addWidget(self._note)
        self._frame.body.addWidget(self._columns, 1)
        self._frame.set_foot_note(ways)
        self._frame.help_asked.connect(self.help_asked)
        self._frame.tell_asked.connect(self.tell_asked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._frame)

    # ---- what others tell ----

    @property
    def walk(self) -> Walk | None:
        return self._walk

    def open(self, walk: Walk, language: str) -> None:
        self._language = language
        self._note.hide()
        self._show(walk)

    def speak(self, language: str) -> None:
        """The language of the screen; the lesson goes on where it is."""
        self._language = language
        self.retell()

    def show_reading(self, reading: bool) -> None:
        self._reading = reading
        self._tell_read()

    def show_note(self, title: str, text: str) -> None:
        """Something to know that stops nothing: no voice, nothing is kept."""
        self._note.show_notice(NoticeKind.NOTE, title, text, close=self.tr("Close"))
        self._note.show()

    # ---- showing ----

    def _show(self, walk: Walk) -> None:
        self._walk = walk
        self.quiet_asked.emit()
        page, question = walk.page, walk.question
        kind: Kind | str = page.kind if page is not None else _QUESTION
        body = self._bodies.get(kind)
        if body is None:
            body = self._bodies[kind] = _MAKERS[kind]()
            body.changed.connect(self._changed)
            self._place.addWidget(body)
        for other in self._bodies.values():
            other.setVisible(other is body)
        self._body = body
        shown = page or question
        self._tell_room()
        if shown is not None:
            body.show_page(shown)
        self._scene.setVisible(not body.wide)
        self._column.setStretchFactor(self._place, 100 if body.wide else 0)
        self.retell()
        self._frame.scroll_to_top()
        self._order(body)
        self._put_focus()

    def _order(self, body: Body) -> None:
        """Tab goes as one reads: the way out, the voice, the page, the way on; help and tell stand last."""
        stops = [self._leave, self._read, *body.stops(), self._tool, self._back, self._on]
        for one, following in pairwise(stops):
            self.setTabOrder(one, following)

    def retell(self) -> None:
        walk, body = self._walk, self._body
        self._frame.set_bar_texts(self.tr("Help me"), self.tr("Tell an adult"))
        self._leave.set_text("" if self.width() < NARROW else self.tr("Lessons"))
        self._leave.setAccessibleName(self.tr("Back to the lessons"))
        self._back.set_text(self.tr("Back"))
        self._tell_read()
        if walk is None or body is None:
            return
        words = self._page_words()
        self._heading.set_text(words.heading or self._lesson_words().title)
        self._heading.setVisible(not body.heads_itself)
        # Without the picture nobody is there to say what stands in a bubble.
        text = (*words.text, *(f"“{bubble.text}”" for bubble in words.bubbles)) if body.wide else words.text
        self._text.set_text("\n".join(text))
        short = sum(len(part) for part in text) <= SHORT
        self._text.set_role(TextRole.STORY if short and isinstance(body, StoryBody) else TextRole.BODY)
        self._text.setVisible(bool(text) and not body.heads_itself)
        body.show_words(words)
        self._share_width()
        if walk.scene is not None and not body.wide:
            # The view adds what is said in it.
            self._scene.show_scene(walk.scene, words.bubbles, said(walk.scene, QCoreApplication.translate))
        stand = walk.stand
        self._count.set_text(f"{stand.done} / {stand.whole}")
        self._bar.show_stand(stand, self.tr("Page {done} of {whole}").format(done=stand.done, whole=stand.whole))
        self._back.setVisible(walk.may_go_back)
        tool = walk.page.tool if walk.page is not None and walk.page.tool in self._tools else None
        self._tool.setVisible(tool is not None)
        if tool is not None:
            self._tool.set_icon(_TOOL_ICONS[tool])
            self._tool.set_text(self._tool_text(tool))
        self._tell_on()

    def _share_width(self) -> None:
        """A story is mostly its picture; on a low screen answers need the width, so that they need less height."""
        picture, words = 1, 1
        if isinstance(self._body, StoryBody) and self.width() >= NARROW:
            picture, words = 3, 2
        elif self.height() < LOW and self.width() >= NARROW:
            picture, words = 2, 3
        self._columns.set_stretch(0, picture)
        self._columns.set_stretch(1, words)

    def _tell_room(self) -> None:
        if self._body is not None:
            low = self.height() < LOW and self.width() >= NARROW
            for column in (self._column, self._body.column):
                column.setSpacing(Space.S if low else Space.M)
            self._body.set_low(low)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()
        self._tell_room()
        if (event.oldSize().width() < NARROW) != (event.size().width() < NARROW):
            self.retell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses what has the keyboard, as Space does: a child tries both."""
        focused = QApplication.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QAbstractButton):
            focused.click()
        else:
            super().keyPressEvent(event)

    def _lesson_words(self) -> LessonWords:
        assert self._walk is not None
        words = self._walk.lesson.words
        return words.get(self._language) or next(iter(words.values()))

    def _page_words(self) -> PageWords:
        walk = self._walk
        assert walk is not None
        words = self._lesson_words()
        if walk.page is not None:
            return words.pages[walk.page.id]
        return words.questions[walk.question.id] if walk.question is not None else PageWords()

    def _tool_text(self, tool: Tool) -> str:
        return {
            Tool.TELL_PRACTICE: self.tr("Practise telling"),
            Tool.CHECK_TEXT: self.tr("Try it: check a text"),
            Tool.CHECK_LINK: self.tr("Try it: check a link"),
            Tool.CHECK_PHOTO: self.tr("Try it: check a photo"),
            Tool.MY_TIME: self.tr("Look at my time"),
            Tool.PEOPLE: self.tr("Look at my people"),
            Tool.HELP: self.tr("Look at the help page"),
        }[tool]

    def _tell_on(self) -> None:
        walk, body = self._walk, self._body
        assert walk is not None
        assert body is not None
        last = walk.step is Step.QUESTION and walk.asked == len(walk.lesson.review) - 1
        self._on.set_text(body.on_text() or (self.tr("Finish") if last else self.tr("Next")))
        self._on.set_icon(Icon.CHECK if last else Icon.ARROW_RIGHT)
        self._on.setEnabled(body.may_go_on())

    def _tell_read(self) -> None:
        text = self.tr("Stop reading") if self._reading else self.tr("Read it to me")
        self._read.set_text("" if self.width() < NARROW else text)
        self._read.setAccessibleName(text)
        self._read.set_icon(Icon.PAUSE if self._reading else Icon.SPEAKER_HIGH)

    def _put_focus(self) -> None:
        first = self._body.first() if self._body is not None else None
        target = first if first is not None else self._on
        target.setFocus()

    # ---- presses ----

    def _changed(self) -> None:
        self._tell_on()
        if self._body is not None and self._body.wide and self._body.may_go_on():
            self._on.setFocus()

    def _go_on(self) -> None:
        walk, body = self._walk, self._body
        if walk is None or body is None or not body.may_go_on():
            return
        following = onward(walk, body.option())
        if following.step is Step.DONE:
            self._walk = following
            self.quiet_asked.emit()
            self.finished.emit(following)
            return
        self._show(following)
        self.walked.emit(following)

    def _go_back(self) -> None:
        if self._walk is not None:
            self._show(backward(self._walk))
            self.walked.emit(self._walk)

    def _tool_pressed(self) -> None:
        page = self._walk.page if self._walk is not None else None
        if page is not None and page.tool is not None:
            self.tool_asked.emit(page.tool)

    def _read_pressed(self) -> None:
        if self._reading:
            self.quiet_asked.emit()
            return
        words = self._page_words()
        parts = [words.heading, *words.text, *(bubble.text for bubble in words.bubbles)]
        if self._body is not None:
            parts.append(self._body.spoken())
        self.read_asked.emit("\n".join(part for part in parts if part))

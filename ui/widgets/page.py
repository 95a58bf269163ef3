"""The frame of a page: title, body, and for children the bar with help and "tell an adult" that never scrolls away.
Must not know what the page is about."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme.icons import Icon
from ui.theme.tokens import Space
from ui.widgets.button import ActionButton, ButtonKind
from ui.widgets.scroll import Scroll, ScrollBody
from ui.widgets.text import TextLabel, TextRole

NARROW = 760
"""Below this width of the page its margins shrink and the foot note moves into the body."""
LOW = 640
"""Below this height the page gives up air at its edges and between its parts before it scrolls."""
SCANT = 460
"""Below this height, as at 200 %, a child's page has a smaller title and less air, so that what it is about is in sight."""
SPARE = 32
"""Higher by no more than this than its place, a page gives up the same air in a higher window, too."""


class PageKind(Enum):
    """Child pages carry the bar with help and tell; the others have none."""

    CHILD = "child"
    PARENT = "parent"


class PageFrame(QWidget):
    """Fill `body`; name the page with `set_title`. A page never scrolls while its body fits."""

    help_asked = Signal()
    tell_asked = Signal()

    def __init__(self, kind: PageKind = PageKind.PARENT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._narrow, self._low, self._tight, self._scant = False, False, False, False
        self._note: QWidget | None = None
        self._title = TextLabel(TextRole.TITLE)
        self._subtitle = TextLabel(TextRole.SOFT)
        self._subtitle.setVisible(False)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(Space.M)

        self._titles = words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        words.addStretch(0)
        self._below = QVBoxLayout()
        self._head = QHBoxLayout()
        self._head.setSpacing(Space.L)
        self._head.addLayout(words, 1)
        self._head.addLayout(self._actions)
        self._head.setAlignment(self._actions, Qt.AlignmentFlag.AlignTop)

        holder = ScrollBody()
        self._column = QVBoxLayout(holder)
        self._column.setSpacing(Space.L)
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.L)
        self._air: int = Space.L
        self._column.addLayout(self._head)
        self._column.addLayout(self._below)
        self._column.addLayout(self.body, 1)
        self._note_place = QVBoxLayout()
        self._column.addLayout(self._note_place)

        self._holder = holder
        self._scroll = Scroll(holder)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._range_changed)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(0)
        self._settled.timeout.connect(self._give_up_air)

        self._help = ActionButton("", Icon.LIFEBUOY)
        self._tell = ActionButton("", Icon.CHAT_CIRCLE_DOTS, ButtonKind.HELP)
        self._help.clicked.connect(self.help_asked)
        self._tell.clicked.connect(self.tell_asked)
        self._bar = QWidget()
        self._bar_row = QHBoxLayout(self._bar)
        self._bar_row.setSpacing(Space.M)
        self._bar_row.addStretch(1)
        self._bar_row.addWidget(self._help)
        self._bar_row.addWidget(self._tell)
        self._bar.setVisible(kind is PageKind.CHILD)

        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._scroll, 1)
        outer.addWidget(self._bar)
        self._set_margins()

    def set_title(self, title: str, subtitle: str = "") -> None:
        self._title.set_text(title)
        self._subtitle.set_text(subtitle)
        self._subtitle.setVisible(bool(subtitle))

    def set_head(self, widget: QWidget) -> None:
        """In place of the title, for a page that names itself further down."""
        self._title.hide()
        self._head.setStretch(0, 0)
        self._head.insertWidget(0, widget, 1)

    def add_header_action(self, widget: QWidget) -> None:
        """A button at the right of the title (quick exit, which child)."""
        self._actions.addWidget(widget)

    def set_bar_texts(self, help_text: str, tell_text: str) -> None:
        self._help.set_text(help_text)
        self._tell.set_text(tell_text)

    def show_help_button(self, shown: bool) -> None:
        """The help page itself leaves the help button out; "tell" always stands."""
        self._help.setVisible(shown)

    def set_foot_note(self, note: QWidget) -> None:
        """What stands at the left of the bar: the sign that says what is recorded."""
        self._note = note
        self._place_note()

    def scroll_to(self, widget: QWidget) -> None:
        self._scroll.ensureWidgetVisible(widget)

    def scroll_to_top(self) -> None:
        self._scroll.verticalScrollBar().setValue(0)

    def scrolls(self) -> bool:
        """Whether the body is higher than its place."""
        return self._scroll.verticalScrollBar().maximum() > 0

    def fits(self) -> bool:
        """Whether all of the body has room as it is now, before Qt has laid it out anew."""
        holder = self._holder
        # The innermost first: an outer layout asks the inner ones, which keep what they said before something was hidden.
        for inside in (*reversed(holder.findChildren(QWidget)), holder):
            layout = inside.layout()
            if layout is not None:
                layout.invalidate()
                layout.activate()
        room = self._scroll.maximumViewportSize()
        # Beside a scroll bar, too: one that stands there goes only where nothing needs it even so.
        beside = room.width() - self._scroll.verticalScrollBar().sizeHint().width()
        high = max(holder.heightForWidth(room.width()), holder.heightForWidth(beside), holder.minimumSizeHint().height())
        return high <= room.height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow, low = self.width() < NARROW, self.height() < LOW
        scant = self._kind is PageKind.CHILD and self.height() < SCANT
        if scant != self._scant:
            self._scant = scant
            self._title.set_role(TextRole.SHORT_TITLE if scant else TextRole.TITLE)
            self._titles.setContentsMargins(0, Space.S if scant else 0, 0, 0)  # in the middle beside buttons
            self._set_margins()
        moved = narrow != self._narrow
        higher = self._tight and event.size().height() > event.oldSize().height()
        if moved or higher or low != self._low:
            self._narrow, self._low = narrow, low
            self._tight = self._tight and not higher
            self._set_margins()
        if moved:
            self._place_note()
            # Beside buttons a narrow page has little room: what is said under the title gets the whole width.
            if narrow:
                self._titles.removeWidget(self._subtitle)
                self._below.addWidget(self._subtitle)
            else:
                self._below.removeWidget(self._subtitle)
                self._titles.insertWidget(1, self._subtitle)

    def _range_changed(self) -> None:
        self._set_margins()
        self._settled.start()

    def _give_up_air(self) -> None:
        if not self._tight and 0 < self._scroll.verticalScrollBar().maximum() <= SPARE:
            self._tight = True
            self._set_margins()

    def _set_margins(self) -> None:
        side = Space.M if self._narrow else Space.XL
        air = Space.M if self._narrow or self._low or self._tight else Space.L
        edge = Space.S if self._scant else air
        # The scroll bar stands in the margin: what is on the page keeps its width and its edge, with it and without.
        bar = self._scroll.verticalScrollBar()
        taken = min(side, bar.sizeHint().width()) if bar.maximum() > 0 else 0
        self._column.setContentsMargins(side, edge, side - taken, edge if self._scant else Space.M)
        self._bar_row.setContentsMargins(side, Space.XS if self._scant else Space.S, side, edge)
        self._column.setSpacing(edge)
        if self.body.spacing() == self._air:  # a page that has chosen its own keeps it
            self.body.setSpacing(air)
            self._air = air

    def _place_note(self) -> None:
        if self._note is None:
            return
        if self._narrow:
            self._bar_row.removeWidget(self._note)
            self._note_place.addWidget(self._note)
        else:
            self._note_place.removeWidget(self._note)
            self._bar_row.insertWidget(0, self._note, 100)

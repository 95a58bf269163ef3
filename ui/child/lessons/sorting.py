"""Put things into bins: with the mouse by dragging, with keyboard and touch by pressing the bin for the thing in hand.
Must not call anything wrong; a thing that does not belong stays in the hand, with its why."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.model.lessons import Item, Page, Question, Saying
from ui.child.lessons.bin_button import BinButton
from ui.child.lessons.body import Body, clear
from ui.child.lessons.why_card import WhyCard
from ui.theme import Icon, Space
from ui.widgets.button import ActionButton
from ui.widgets.card import Card, Tint
from ui.widgets.text import TextLabel, TextRole

NARROW = 700
"""Below this width it is a small screen, whose height is scarce, too."""


class InHand(Card):
    """The thing that is sorted now. It follows the mouse; `dropped` names the place on the screen where it was let go."""

    dropped = Signal(QPoint)
    moved = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Tint.SUN, ends=Space.M, parent=parent)
        self._grip: QPoint | None = None
        self._home = QPoint()
        self._text = TextLabel(TextRole.HEADING, alignment=Qt.AlignmentFlag.AlignHCenter)
        self._text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.add_stretch()
        self.add(self._text)
        self.add_stretch()
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def show_text(self, text: str) -> None:
        self._text.set_text(text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._grip, self._home = event.globalPosition().toPoint() - self.pos(), self.pos()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.raise_()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            self.move(event.globalPosition().toPoint() - self._grip)
            self.moved.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None and event.button() is Qt.MouseButton.LeftButton:
            self._grip = None
            self.setCursor(Qt.CursorShape.OpenHandCursor)
            self.move(self._home)
            self.dropped.emit(event.globalPosition().toPoint())


class SortingBody(Body):
    wide = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[Item, ...] = ()
        self._low, self._beside = False, False
        self._placed: list[Item] = []
        self._last: tuple[Item, bool] | None = None  # what the why is about, and whether it is where it belongs
        self._bins: dict[str, BinButton] = {}
        self._left = TextLabel(TextRole.SOFT)
        self._hand = InHand()
        self._hand.dropped.connect(self._dropped)
        self._hand.moved.connect(self._moved)
        self._show_me = ActionButton("", Icon.LIGHTBULB)
        self._show_me.clicked.connect(self._place_for_me)
        self._done = TextLabel(TextRole.HEADING)
        self._why = WhyCard()
        self._bin_row = QHBoxLayout()
        self._bin_row.setSpacing(Space.L)
        # As wide as the bins below it; what is left and the way out of not knowing stand above, or at its side where height is scarce.
        self._head, self._upper = QHBoxLayout(), QHBoxLayout()
        for row in (self._head, self._upper):
            row.setSpacing(Space.L)
        self._head.addWidget(self._left, 1)
        self._head.addWidget(self._show_me)
        self._upper.addWidget(self._hand, 1)
        self._upper.addWidget(self._done, 1)
        self._side = QVBoxLayout()
        self._side.setSpacing(Space.XS)
        self._upper.addLayout(self._side)
        self.column.addLayout(self._head)
        self.column.addLayout(self._upper)
        self.column.addLayout(self._bin_row, 1)
        self.column.addWidget(self._why)

    def show_page(self, page: Page | Question) -> None:
        assert isinstance(page, Page)
        self._items, self._placed, self._last = page.items, [], None
        clear(self._bin_row)
        self._bins = {}
        for bin in page.bins:
            button = BinButton()
            button.clicked.connect(partial(self._put, bin))
            self._bins[bin] = button
            self._bin_row.addWidget(button, 1)
        self._why.hide()

    def set_low(self, low: bool) -> None:
        self._low = low
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        beside = self._low or self.width() < NARROW
        if beside == self._beside:
            return
        self._beside = beside
        old, new = (self._head, self._side) if beside else (self._side, self._head)
        for part in (self._left, self._show_me):
            old.removeWidget(part)
            new.addWidget(part, 1 if part is self._left and not beside else 0)

    def retell(self) -> None:
        hand = self._in_hand()
        self._hand.setVisible(hand is not None)
        self._show_me.setVisible(hand is not None)
        self._left.setVisible(hand is not None)
        self._done.setVisible(hand is None and bool(self._items))
        self._done.set_text(self.tr("Everything is where it belongs."))
        self._left.set_text(self.tr("%n thing(s) left", "", len(self._items) - len(self._placed)))
        self._show_me.set_text(self.tr("Show me"))
        text = self._saying("item", hand.id).text if hand is not None else ""
        self._hand.show_text(text)
        for bin, button in self._bins.items():
            inside = tuple(self._saying("item", item.id).text for item in self._placed if item.bin == bin)
            button.show_bin(
                self._saying("bin", bin).text, inside, self.tr("Put here: {thing}").format(thing=text) if text else ""
            )
            button.setEnabled(hand is not None)
        self._tell_why()

    def may_go_on(self) -> bool:
        return self._in_hand() is None

    def spoken(self) -> str:
        hand = self._in_hand()
        parts = [
            self._why.spoken(),
            self._saying("item", hand.id).text if hand is not None else "",
            *(b.text() for b in self._bins.values()),
        ]
        return "\n".join(part for part in parts if part)

    def first(self) -> QWidget | None:
        return next(iter(self._bins.values()), None)

    def _in_hand(self) -> Item | None:
        return next((item for item in self._items if item not in self._placed), None)

    def _saying(self, kind: str, id: str) -> Saying:
        return self._words.sayings.get(f"{kind} {id}", Saying(""))

    def _tell_why(self) -> None:
        if self._last is None:
            self._why.hide()
            return
        item, good = self._last
        saying = self._saying("item", item.id)
        title = saying.text if good else self.tr("Let's look once more: {thing}").format(thing=saying.text)
        self._why.show_why(title, saying.why, good=good)

    # ---- putting ----

    def _put(self, bin: str) -> None:
        item = self._in_hand()
        if item is None:
            return
        good = item.bin == bin
        if good:
            self._placed.append(item)
        self._last = (item, good)
        self.retell()
        self.changed.emit()

    def _place_for_me(self) -> None:
        item = self._in_hand()
        if item is not None:
            self._put(item.bin)

    def _over(self, place: QPoint) -> str | None:
        return next((bin for bin, button in self._bins.items() if button.rect().contains(button.mapFromGlobal(place))), None)

    def _moved(self, place: QPoint) -> None:
        over = self._over(place)
        for bin, button in self._bins.items():
            button.set_over(bin == over)

    def _dropped(self, place: QPoint) -> None:
        for button in self._bins.values():
            button.set_over(False)
        bin = self._over(place)
        if bin is not None:
            self._put(bin)

"""Find the clues on a made-up chat, page or message: each line that is pressed says why it is one, or why it is harmless.
Must not look like a real product, nor take anything for a mistake."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.model.lessons import By, Look, Page, Part, Question, Saying
from ui.child.lessons.answer_card import AnswerCard, Mark
from ui.child.lessons.body import Body, even_parts
from ui.child.lessons.why_card import WhyCard
from ui.theme import Icon, Radius, Space
from ui.theme.icons import paint_icon
from ui.widgets.button import ActionButton, ButtonKind
from ui.widgets.flow import Columns
from ui.widgets.painted import Painted, rounded
from ui.widgets.text import TextLabel, TextRole

BAR = 34
MOST_LINES = 4
"""At once, on a low screen."""
_ICONS = {Look.CHAT: Icon.CHAT_CIRCLE_DOTS, Look.PAGE: Icon.APP_WINDOW, Look.MESSAGE: Icon.ENVELOPE_SIMPLE}


class MadeUpScreen(Painted):
    """A window that is plainly drawn: a bar with three dots, and lines below. Lines are used again from page to page."""

    line_pressed = Signal(int)
    more_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = Look.CHAT
        self._rows: list[tuple[QWidget, QHBoxLayout, AnswerCard]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.L, BAR + Space.M, Space.L, Space.L)
        self._column.setSpacing(Space.S)
        self._column.addStretch(1)
        self._more = ActionButton("", Icon.CARET_DOWN, ButtonKind.LINK)
        self._more.clicked.connect(self.more_asked)
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignHCenter)
        self._more.hide()

    def set_tight(self, tight: bool) -> None:
        edge = Space.M if tight else Space.L
        self._column.setContentsMargins(edge, BAR + (Space.XS if tight else Space.M), edge, Space.XS if tight else Space.L)

    @property
    def more(self) -> ActionButton:
        return self._more

    def show_part(self, first: int, past: int, more: str) -> None:
        """Only these of the lines that stand here; `more` words the button that turns on, empty: there is none."""
        for number, (holder, _, _) in enumerate(self._rows):
            holder.setVisible(first <= number < past)
        self._more.set_text(more)
        self._more.setVisible(bool(more))

    def show_lines(self, look: Look, mine: Sequence[bool]) -> list[AnswerCard]:
        """A card for each line. In a chat what others say stands at the left, what the child says at the right."""
        self._look = look
        while len(self._rows) < len(mine):
            self._add_row()
        chat = look is Look.CHAT
        for number, (_, row, card) in enumerate(self._rows):
            if number < len(mine):
                row.setStretch(0, 1 if chat and mine[number] else 0)
                row.setStretch(1, 6)
                row.setStretch(2, 1 if chat and not mine[number] else 0)
                card.set_look(mine=mine[number], square=not chat)
        self.update()
        return [card for _, _, card in self._rows[: len(mine)]]

    def _add_row(self) -> None:
        holder, card = QWidget(), AnswerCard(strong=False)
        card.clicked.connect(partial(self.line_pressed.emit, len(self._rows)))
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addStretch(0)
        row.addWidget(card, 6)
        row.addStretch(0)
        self._rows.append((holder, row, card))
        self._column.insertWidget(len(self._rows) - 1, holder)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self.theme()
        painter = QPainter(self)
        whole = QRectF(self.rect())
        rounded(painter, whole, Radius.CARD, theme.colour("track"), theme.colour("line"), 1)
        for number in range(3):
            rounded(painter, QRectF(Space.L + number * 18, (BAR - 10) / 2 + 4, 10, 10), 5, theme.colour("pale"), None)
        paint_icon(painter, QRectF(whole.right() - Space.L - 22, 9, 22, 22), _ICONS[self._look], theme.tokens.ink)


class SpottingBody(Body):
    wide = True
    heads_itself = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[Part, ...] = ()
        self._opened: list[str] = []
        self._turn, self._low = 0, False
        self._lines: dict[str, AnswerCard] = {}
        self._screen = MadeUpScreen()
        self._screen.more_asked.connect(self._turn_on)
        self._screen.line_pressed.connect(self._line_pressed)
        self._heading = TextLabel(TextRole.TITLE)
        self._text = TextLabel(TextRole.BODY)
        self._count = TextLabel(TextRole.STRONG)
        self._how = TextLabel(TextRole.BODY)
        self._show_me = ActionButton("", Icon.LIGHTBULB)
        self._show_me.clicked.connect(self._open_for_me)
        self._why = WhyCard()
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        for part in (self._heading, self._text, self._how, self._count, self._why):
            column.addWidget(part)
        row = QHBoxLayout()
        row.addWidget(self._show_me)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        self._columns = Columns(narrow=600)
        self._columns.add(self._screen, 3)
        self._columns.add(side, 2)
        self.column.addWidget(self._columns)
        self.column.addStretch(1)

    def set_low(self, low: bool) -> None:
        self._low = low
        self._screen.set_tight(low)
        self._show_part()

    def show_page(self, page: Page | Question) -> None:
        assert isinstance(page, Page)
        self._parts, self._opened, self._turn = page.parts, [], 0
        lines = self._screen.show_lines(page.look or Look.CHAT, [part.by is By.ME for part in page.parts])
        self._lines = {part.id: line for part, line in zip(page.parts, lines, strict=True)}
        self._show_part()

    def retell(self) -> None:
        clues = [part.id for part in self._parts if part.clue]
        found = [id for id in clues if id in self._opened]
        self._heading.set_text(self._words.heading)
        text = (*self._words.text, *(f"“{bubble.text}”" for bubble in self._words.bubbles))
        self._text.set_text("\n".join(text))
        self._text.setVisible(bool(text))
        self._how.setVisible(not text)
        self._show_part()
        self._how.set_text(self.tr("Press each line that looks odd to you."))
        self._count.set_text(
            self.tr("Clues found: {found} of {all}").format(found=len(found), all=len(clues))
            if len(found) < len(clues)
            else self.tr("You have found every clue.")
        )
        self._show_me.set_text(self.tr("Show me a clue"))
        self._show_me.setVisible(len(found) < len(clues))
        for part in self._parts:
            opened = part.id in self._opened
            mark = Mark.PLAIN if not opened else Mark.CLUE if part.clue else Mark.GOOD
            self._lines[part.id].show_card(self._saying(part).text, mark, said=self._said(mark))
        if self._opened:
            part = next(one for one in self._parts if one.id == self._opened[-1])
            self._why.show_why(
                self.tr("A clue") if part.clue else self.tr("This is harmless"), self._saying(part).why, good=not part.clue
            )
        else:
            self._why.hide()

    def may_go_on(self) -> bool:
        return all(part.id in self._opened for part in self._parts if part.clue)

    def spoken(self) -> str:
        if self._opened:
            return self._why.spoken()
        return "\n".join(line.text() for line in self._lines.values())

    def first(self) -> QWidget | None:
        return next(iter(self._lines.values()), None)

    def stops(self) -> list[QWidget]:
        return [*self._lines.values(), self._screen.more, self._show_me]

    def _saying(self, part: Part) -> Saying:
        return self._words.sayings.get(f"part {part.id}", Saying(""))

    def _said(self, mark: Mark) -> str:
        if mark is Mark.PLAIN:
            return ""
        return self.tr("a clue") if mark is Mark.CLUE else self.tr("harmless")

    def _line_pressed(self, number: int) -> None:
        self._open(self._parts[number].id)

    def _open(self, id: str) -> None:
        self._opened = [*(one for one in self._opened if one != id), id]
        self.retell()
        self.changed.emit()

    def _open_for_me(self) -> None:
        """Of those that stand here, else of another part."""
        closed = [part.id for part in self._parts if part.clue and part.id not in self._opened]
        id = next((one for one in closed if self._lines[one].isVisibleTo(self)), next(iter(closed), None))
        if id is not None:
            self._turn = self._turns().index(next(turn for turn in self._turns() if self._place(id) in turn))
            self._show_part()
            self._open(id)

    # ---- in parts, where height is scarce ----

    def _turns(self) -> list[range]:
        return even_parts(len(self._parts), MOST_LINES if self._low else len(self._parts))

    def _place(self, id: str) -> int:
        return next(number for number, part in enumerate(self._parts) if part.id == id)

    def _show_part(self) -> None:
        turns = self._turns()
        self._turn = min(self._turn, len(turns) - 1)
        here = turns[self._turn]
        last = self._turn == len(turns) - 1
        more = "" if len(turns) == 1 else self.tr("From the beginning") if last else self.tr("Go on reading")
        self._screen.show_part(here.start, here.stop, more)

    def _turn_on(self) -> None:
        self._turn = (self._turn + 1) % len(self._turns())
        self._show_part()
        first = self._lines[self._parts[self._turns()[self._turn].start].id]
        first.setFocus()

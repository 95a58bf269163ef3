"""Find what belongs together: pick one, then its other half on the other side.
Must not call anything wrong; two that do not belong together are let go again."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from zlib import crc32

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.model.lessons import Page, Question, Saying
from ui.child.lessons.answer_card import AnswerCard, Mark
from ui.child.lessons.body import Body, even_parts
from ui.child.lessons.card_pool import CardPool
from ui.child.lessons.why_card import WhyCard
from ui.theme import Icon, Space
from ui.widgets.button import ActionButton
from ui.widgets.flow import Columns, TileLayout
from ui.widgets.text import TextLabel, TextRole

LEAST_TILE, ONE_BELOW_ANOTHER = 210, 400
MOST_PAIRS, MOST_ON_LOW = 6, 3
"""At once: more would neither fit nor be calm. The second is that of a low screen."""
LEFT, RIGHT = "left", "right"


def shuffled(pairs: Sequence[str]) -> tuple[str, ...]:
    """Another order of the right side, the same each time: no pair stands beside itself."""
    order = sorted(pairs, key=lambda pair: crc32(pair.encode()))
    for _ in pairs:
        if all(one != other for one, other in zip(pairs, order, strict=True)):
            break
        order = [*order[1:], order[0]]
    return tuple(order)


def _free(card: AnswerCard) -> bool:
    return card.isEnabled() and not card.isHidden()


class MatchingBody(Body):
    wide = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pairs: tuple[str, ...] = ()
        self._low = False
        self._found: list[str] = []
        self._picked: tuple[str, str] | None = None  # side and pair
        self._missed: tuple[str, str] | None = None  # pair of the left, pair of the right
        self._left: dict[str, AnswerCard] = {}
        self._right: dict[str, AnswerCard] = {}
        self._how = TextLabel(TextRole.SOFT)
        self._show_me = ActionButton("", Icon.LIGHTBULB)
        self._show_me.clicked.connect(self._pair_for_me)
        self._why = WhyCard()
        left, right = QWidget(), QWidget()
        self._tiles = (
            TileLayout(left, least=LEAST_TILE, spacing=Space.M),
            TileLayout(right, least=LEAST_TILE, spacing=Space.M),
        )
        self._left_cards = CardPool(self._tiles[0], partial(AnswerCard, square=True), partial(self._press, LEFT))
        self._right_cards = CardPool(
            self._tiles[1],
            partial(AnswerCard, strong=False, square=True),
            partial(self._press, RIGHT),
        )
        columns = Columns(narrow=560, spacing=Space.XL)
        columns.add(left)
        columns.add(right)
        self._head, self._foot = QHBoxLayout(), QHBoxLayout()
        for row in (self._head, self._foot):
            row.setSpacing(Space.L)
        self._head.addWidget(self._how, 1)
        self._head.addWidget(self._show_me)
        self._foot.addWidget(self._why, 1)
        self.column.addLayout(self._head)
        self.column.addWidget(columns)
        self.column.addLayout(self._foot)
        self.column.addStretch(1)

    def show_page(self, page: Page | Question) -> None:
        assert isinstance(page, Page)
        self._pairs, self._found, self._picked, self._missed = page.pairs, [], None, None
        self._left = self._left_cards.take(page.pairs)
        self._right = self._right_cards.take([pair for group in self._groups() for pair in shuffled(group)])
        self._show_here()

    def set_low(self, low: bool) -> None:
        if low == self._low:
            return
        self._low = low
        for tiles in self._tiles:
            tiles.set_least(ONE_BELOW_ANOTHER if low else LEAST_TILE)
        # One row below the cards in place of one above and one below.
        for place, part in enumerate((self._how, self._show_me)):
            (self._head if low else self._foot).removeWidget(part)
            if low:
                self._foot.insertWidget(2 * place, part, 1 - place, Qt.AlignmentFlag.AlignTop if place else Qt.AlignmentFlag(0))
            else:
                self._head.addWidget(part, 1 - place)
        self._show_here()
        if self._pairs:
            self.retell()

    def _groups(self) -> list[tuple[str, ...]]:
        """Pairs that stand here together."""
        parts = even_parts(len(self._pairs), MOST_ON_LOW if self._low else MOST_PAIRS)
        return [self._pairs[part.start : part.stop] for part in parts]

    def _here(self) -> tuple[str, ...]:
        """Those that are looked for now."""
        groups = self._groups()
        return next((group for group in groups if any(pair not in self._found for pair in group)), groups[-1])

    def _show_here(self) -> None:
        here = self._here()
        for cards in (self._left, self._right):
            for pair, card in cards.items():
                card.setVisible(pair in here)

    def retell(self) -> None:
        whole = len(self._found) == len(self._pairs)
        self._how.set_text(
            self.tr("Pick one here, then what belongs to it.")
            if self._picked is None
            else self.tr("Now pick what belongs to: {thing}").format(thing=self._text(*self._picked))
        )
        told = self._missed is not None or bool(self._found)
        self._how.setVisible(not whole and not (self._low and told and self._picked is None))
        self._show_me.set_text(self.tr("Show me a pair"))
        self._show_me.setVisible(not whole)
        self._show_here()
        for pair in self._pairs:
            found = pair in self._found
            number = self._found.index(pair) + 1 if found else 0
            for side, other, cards in ((LEFT, RIGHT, self._left), (RIGHT, LEFT, self._right)):
                mark = Mark.GOOD if found else Mark.PICKED if (side, pair) == self._picked else Mark.PLAIN
                cards[pair].show_card(self._text(side, pair), mark, said=self._said(pair, other, mark), number=number)
                cards[pair].setEnabled(not found)
        self._tell_why()

    def may_go_on(self) -> bool:
        return len(self._found) == len(self._pairs)

    def spoken(self) -> str:
        cards = [card.text() for side in (self._left, self._right) for card in side.values() if _free(card)]
        return "\n".join(part for part in (self._why.spoken(), *cards) if part)

    def first(self) -> QWidget | None:
        return next((card for card in self._left.values() if _free(card)), None)

    def _text(self, side: str, pair: str) -> str:
        return self._words.sayings.get(f"{side} {pair}", Saying("")).text

    def _why_of(self, pair: str) -> str:
        sides = (self._words.sayings.get(f"{side} {pair}", Saying("")) for side in (LEFT, RIGHT))
        return next((saying.why for saying in sides if saying.why), "")

    def _said(self, pair: str, other: str, mark: Mark) -> str:
        if mark is Mark.GOOD:
            return self.tr("belongs to: {thing}").format(thing=self._text(other, pair))
        return self.tr("picked") if mark is Mark.PICKED else ""

    def _tell_why(self) -> None:
        if self._low and self._picked is not None:
            self._why.hide()  # what is to be picked now stands in its place
        elif self._missed is not None:
            left, right = self._missed
            together = self.tr("{one} and {other} do not go together yet. Look once more.")
            self._why.show_why(together.format(one=self._text(LEFT, left), other=self._text(RIGHT, right)), "", good=False)
        elif self._found:
            pair = self._found[-1]
            self._why.show_why(f"{self._text(LEFT, pair)} – {self._text(RIGHT, pair)}", self._why_of(pair), good=True)
        else:
            self._why.hide()

    # ---- pairing ----

    def _press(self, side: str, pair: str) -> None:
        if self._picked is None or self._picked[0] == side:
            self._picked = None if self._picked == (side, pair) else (side, pair)
            self._missed = None
            self.retell()
            if self._picked is not None:
                self._lead_to(self._right if side == LEFT else self._left, (self._left if side == LEFT else self._right)[pair])
            return
        picked, here = self._picked[1], self._here()
        if picked == pair:
            self._found.append(pair)
            self._missed = None
        else:
            self._missed = (pair, picked) if side == LEFT else (picked, pair)
        self._picked = None
        pressed = (self._left if side == LEFT else self._right)[pair]
        self._lead_to(self._left, pressed)
        self.retell()
        following = self.first()
        if self._here() != here and following is not None:
            following.setFocus()
        self.changed.emit()

    def _lead_to(self, side: dict[str, AnswerCard], pressed: AnswerCard) -> None:
        """Whoever has no mouse goes on at the first free card of the other side."""
        free = next((card for card in side.values() if _free(card) and card is not pressed), None)
        if pressed.hasFocus() and free is not None:
            free.setFocus()

    def _pair_for_me(self) -> None:
        pair = self._picked[1] if self._picked is not None else next((one for one in self._pairs if one not in self._found), None)
        if pair is not None:
            self._picked = (LEFT, pair)
            self._press(RIGHT, pair)

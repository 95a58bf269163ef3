"""How many lessons a child has done in each area, where the child shares it.
Must not show anything where the child does not, nor that there would be anything."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.wire.messages import LessonCountsAre
from ui.strands import Strands
from ui.theme import Space
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.flow import FlowLayout
from ui.widgets.text import TextLabel, TextRole


class LessonsCard(Card):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._counts = LessonCountsAre(None)
        self._nickname = ""
        self._strands = Strands(self)
        self._heading = TextLabel(TextRole.HEADING)
        self._text = TextLabel(TextRole.SOFT)
        holder = QWidget()
        self._chips = FlowLayout(holder, spacing=Space.S)
        self.add(self._heading)
        self.add(self._text)
        self.add_space(Space.S)
        self.add(holder)
        self.hide()

    def show_counts(self, nickname: str, counts: LessonCountsAre) -> None:
        self._nickname, self._counts = nickname, counts
        self.retell()

    def retell(self) -> None:
        counts = self._counts.counts
        self.setVisible(counts is not None)
        while self._chips.count():
            item = self._chips.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if counts is None:
            return
        done = [count for count in counts if count.done]
        self._heading.set_text(self.tr("Lessons that {child} shares").format(child=self._nickname))
        self._text.set_text(
            self.tr(
                "Which ones, when and what was answered stays with {child}. Asking “What was the story about?” is a good beginning."
            ).format(child=self._nickname)
            if done
            else self.tr("None is finished yet.")
        )
        for count in done:
            words = self.tr("{area}: {number}").format(area=self._strands.named(count.strand), number=count.done)
            self._chips.addWidget(Chip(words))

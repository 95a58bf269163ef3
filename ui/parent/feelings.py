"""What children show of how they feel to this adult, after the own PIN; part of Messages.
Must not sum up, compare or rate: each is one moment that a child chose to show."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.model.feelings import LOW, About, Feeling
from app.wire.messages import Feelings, FeelingsAre, Result
from ui.link import Link
from ui.page_base import Speaking
from ui.parent.parent_words import ParentWords
from ui.theme import Art, Space
from ui.widgets.card import Card
from ui.widgets.picture import Picture
from ui.widgets.text import TextLabel, TextRole

MOST_SHOWN = 20
FACES = {
    Feeling.HAPPY: Art.FACE_HAPPY,
    Feeling.CALM: Art.FACE_CALM,
    Feeling.SO_SO: Art.FACE_SO_SO,
    Feeling.SAD: Art.FACE_SAD,
    Feeling.WORRIED: Art.FACE_WORRIED,
    Feeling.ANGRY: Art.FACE_ANGRY,
}


class _Line(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._face = Picture(Art.FACE_CALM)
        self._face.setFixedSize(44, 44)
        self._text = TextLabel(TextRole.BODY)
        self._when = TextLabel(TextRole.SMALL)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(self._face)
        row.addWidget(self._text, 1)
        row.addWidget(self._when)

    def show_line(self, art: Art, text: str, when: str) -> None:
        self._face.show_art(art)
        self._text.set_text(text)
        self._when.set_text(when)


class FeelingsCard(Speaking):
    """Always there, with or without anything in it."""

    def __init__(self, words: ParentWords) -> None:
        super().__init__()
        self._words = words
        self._state = FeelingsAre(())
        self._card = Card()
        self._title = TextLabel(TextRole.HEADING)
        self._text = TextLabel(TextRole.BODY)
        self._starter = TextLabel(TextRole.BODY)
        self._card.add(self._title)
        self._card.add(self._text)
        self._lines: list[_Line] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(Space.S)
        self._card.add_layout(self._column)
        self._card.add(self._starter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._card)
        self.retell()

    def show_feelings(self, state: FeelingsAre) -> None:
        self._state = state
        self.retell()

    def retell(self) -> None:
        feelings = self._state.feelings[:MOST_SHOWN]
        self._title.set_text(self.tr("How they feel"))
        self._text.set_text(
            self.tr("What a child chose to show to you alone. It goes after 30 days, or when the child takes it back.")
            if feelings
            else self.tr("Nothing is shown to you right now. A child shows it only if they like to.")
        )
        while len(self._lines) < len(feelings):
            line = _Line()
            self._lines.append(line)
            self._column.addWidget(line)
        for number, line in enumerate(self._lines):
            line.setVisible(number < len(feelings))
        for line, one in zip(self._lines, feelings, strict=False):
            text = self.tr("{name}: {feeling} · {about}").format(
                name=one.child_name, feeling=self._feeling(one.feeling), about=self._about(one.about)
            )
            line.show_line(FACES[one.feeling], text, self._words.moment(one.at))
        self._starter.setVisible(any(one.feeling in LOW for one in feelings))
        self._starter.set_text(
            self.tr(
                "To begin: “Thank you for showing me. Would you like to tell me more, or shall we just sit together?” Listen first."
            )
        )

    def _feeling(self, feeling: Feeling) -> str:
        return {
            Feeling.HAPPY: self.tr("happy"),
            Feeling.CALM: self.tr("calm"),
            Feeling.SO_SO: self.tr("so-so"),
            Feeling.SAD: self.tr("sad"),
            Feeling.WORRIED: self.tr("worried"),
            Feeling.ANGRY: self.tr("angry"),
        }[feeling]

    def _about(self, about: About) -> str:
        return {
            About.FRIENDS: self.tr("friends"),
            About.SCHOOL: self.tr("school"),
            About.HOME: self.tr("at home"),
            About.ONLINE: self.tr("something online"),
            About.GAME: self.tr("a game"),
            About.BODY: self.tr("tired or not well"),
            About.NOT_SURE: self.tr("does not know"),
        }[about]


class FeelingsShown(QObject):
    """The card joined with the guard."""

    def __init__(self, link: Link, card: FeelingsCard) -> None:
        super().__init__(card)
        self._link, self._card = link, card

    def ask(self) -> None:
        self._link.ask(Feelings(), self._took)

    def forget(self) -> None:
        self._card.show_feelings(FeelingsAre(()))

    def _took(self, result: Result) -> None:
        if isinstance(result, FeelingsAre) and self._card.isVisible():
            self._card.show_feelings(result)

"""One person whom a child asked for: what the child answered, a way to begin the talk, the answers, and the history.
Must not answer: it tells what was pressed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.model.contacts import WAITING, Answer, Contact, Question, State, worries
from ui.parent.contact_words import LOOK, ContactWords, local
from ui.parent.contacts_state import to_talk_about
from ui.parent.parent_words import ParentWords
from ui.theme import Icon, Space
from ui.widgets.button import ActionButton, ButtonKind
from ui.widgets.card import Card, Tint
from ui.widgets.chip import Chip
from ui.widgets.flow import FlowLayout
from ui.widgets.notice import IconSpot
from ui.widgets.text import TextLabel, TextRole

MOST_STARTERS = 2
MOST_HISTORY = 4


class ContactCard(Card):
    """`first`: its first answer is the page's main button."""

    answer_chosen = Signal(str, object)  # id, Answer
    end_chosen = Signal(str)

    def __init__(self, words: ParentWords, contact_words: ContactWords, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._words, self._contact_words = words, contact_words
        self._id = ""
        self._title = TextLabel(TextRole.HEADING)
        self._place = TextLabel(TextRole.SOFT)
        self._state = Chip()
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(self._title, 1)
        head.addWidget(self._state)
        self.add_layout(head)
        self.add(self._place)
        self._ticks = QWidget()
        chips = FlowLayout(self._ticks, spacing=Space.S)
        self._tick_chips = tuple(Chip() for _ in Question)
        for chip in self._tick_chips:
            chips.addWidget(chip)
        self.add(self._ticks)
        self._starter = Card(Tint.GROUND, padding=Space.M)
        self._starter_title = TextLabel(TextRole.STRONG)
        self._starter_texts = tuple(TextLabel(TextRole.BODY) for _ in range(MOST_STARTERS))
        words_column = QVBoxLayout()
        words_column.setSpacing(Space.XS)
        words_column.addWidget(self._starter_title)
        for text in self._starter_texts:
            words_column.addWidget(text)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(IconSpot(Icon.LIGHTBULB, "sun_deep"))
        row.addLayout(words_column, 1)
        self._starter.add_layout(row)
        self.add(self._starter)
        self._history = tuple(TextLabel(TextRole.BODY) for _ in range(MOST_HISTORY))
        for line in self._history:
            self.add(line)
        self.buttons = {answer: ActionButton() for answer in Answer}
        self._end = ActionButton("", Icon.DOOR_OPEN)
        self._end.clicked.connect(self._ended)
        self.buttons[Answer.APPROVE].clicked.connect(self._approved)
        self.buttons[Answer.TALK].clicked.connect(self._put_off)
        self.buttons[Answer.NOT_NOW].clicked.connect(self._not_now)
        holder = QWidget()
        flow = FlowLayout(holder)
        for button in (*self.buttons.values(), self._end):
            flow.addWidget(button)
        self.add_space(Space.XS)
        self.add(holder)
        self._holder = holder

    def show_contact(self, contact: Contact, child: str, *, first: bool = False) -> None:
        words = self._contact_words
        self._id = contact.id
        waiting = contact.state in WAITING
        self._title.set_text(
            self.tr("{child} would like to talk with {name}").format(child=child, name=contact.nickname)
            if waiting
            else self.tr("{name}, {child}'s contact").format(name=contact.nickname, child=child)
        )
        asked = self.tr("asked at {time}").format(time=self._words.moment(local(contact.asked_at)))
        self._place.set_text(self.tr("{place} · {asked}").format(place=words.place(contact), asked=asked))
        self._state.set_text(words.state(contact.state), *LOOK[contact.state])
        self._tell_ticks(contact)
        self._tell_starters(contact, waiting)
        said = contact.said[::-1][:MOST_HISTORY]
        for number, line in enumerate(self._history):
            line.setVisible(number < len(said))
        for line, one in zip(self._history, said, strict=False):
            when = self._words.moment(local(one.at))
            line.set_text(self.tr("{time} · {what}").format(time=when, what=words.said(one, child)))
        for answer, button in self.buttons.items():
            button.set_text(words.answer(answer))
            button.setAccessibleName(self.tr("{answer}: {name}").format(answer=words.answer(answer), name=contact.nickname))
            shown = waiting or (contact.state is State.NOT_NOW and answer is not Answer.NOT_NOW)
            button.setVisible(shown and not (answer is Answer.TALK and contact.state is State.TALK))
        # The talk is the way that the page proposes; where nothing worries, the yes.
        main = Answer.TALK if to_talk_about(contact) and contact.state is State.ASKED else Answer.APPROVE
        for answer, button in self.buttons.items():
            button.set_kind(ButtonKind.MAIN if first and answer is main else ButtonKind.QUIET)
        self._end.set_text(self.tr("End this contact"))
        self._end.setAccessibleName(self.tr("End this contact: {name}").format(name=contact.nickname))
        self._end.setVisible(contact.state is State.APPROVED)
        self._holder.setVisible(contact.state is not State.ENDED)

    def _tell_ticks(self, contact: Contact) -> None:
        """Also by an icon: what is a reason to talk is not told by its colour alone."""
        self._ticks.setVisible(bool(contact.ticks))
        for chip, question in zip(self._tick_chips, Question, strict=True):
            tick = contact.ticks.get(question)
            chip.setVisible(tick is not None)
            if tick is not None:
                text = self.tr("{question}: {answer}").format(
                    question=self._contact_words.question(question), answer=self._contact_words.tick(tick)
                )
                worry = worries(question, tick)
                chip.set_text(text, Tint.SUN if worry else Tint.LEAF, Icon.CHAT_CIRCLE_DOTS if worry else Icon.CHECK)

    def _tell_starters(self, contact: Contact, waiting: bool) -> None:
        self._starter.setVisible(waiting)
        self._starter_title.set_text(self.tr("To begin the talk"))
        questions: list[Question | None] = [question for question, _tick in to_talk_about(contact)]
        # What is worrying most stands last in the child's list.
        chosen = questions[::-1][:MOST_STARTERS] or [None]
        for text in self._starter_texts:
            text.hide()
        for text, question in zip(self._starter_texts, chosen, strict=False):
            text.set_text(self._contact_words.starter(question))
            text.show()

    def _approved(self) -> None:
        self.answer_chosen.emit(self._id, Answer.APPROVE)

    def _put_off(self) -> None:
        self.answer_chosen.emit(self._id, Answer.TALK)

    def _not_now(self) -> None:
        self.answer_chosen.emit(self._id, Answer.NOT_NOW)

    def _ended(self) -> None:
        self.end_chosen.emit(self._id)

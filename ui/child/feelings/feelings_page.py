"""How do you feel: one of six faces, what it is about, and "only for me" or one adult; help beside what feels bad.
Must not push, count, rate or keep anything."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.model.feelings import About, Feeling
from app.wire.messages import FeelingAdult, SharedFeeling
from ui.child.feelings.feelings_state import FeelingsState, Step
from ui.child.spare_picture import SparePicture
from ui.language import Dates
from ui.page_base import MakingRoom
from ui.theme import Art, Icon, Space
from ui.widgets.as_many import as_many
from ui.widgets.button import ActionButton, ButtonKind
from ui.widgets.card import Card, Tint
from ui.widgets.choice_card import ChoiceCard, Standing
from ui.widgets.flow import TileLayout
from ui.widgets.notice import NoticeBar, NoticeKind
from ui.widgets.page import PageFrame, PageKind
from ui.widgets.text import TextLabel, TextRole
from ui.worded import worded

FACES = {
    Feeling.HAPPY: Art.FACE_HAPPY,
    Feeling.CALM: Art.FACE_CALM,
    Feeling.SO_SO: Art.FACE_SO_SO,
    Feeling.SAD: Art.FACE_SAD,
    Feeling.WORRIED: Art.FACE_WORRIED,
    Feeling.ANGRY: Art.FACE_ANGRY,
}
ABOUT_ICONS = {
    About.FRIENDS: Icon.USERS,
    About.SCHOOL: Icon.STUDENT,
    About.HOME: Icon.HOUSE,
    About.ONLINE: Icon.GLOBE,
    About.GAME: Icon.GAME_CONTROLLER,
    About.BODY: Icon.BED,
    About.NOT_SURE: Icon.QUESTION,
}


class _Card(ChoiceCard):
    chosen = Signal(object)

    def __init__(self, value: Feeling | About | FeelingAdult | None, standing: Standing = Standing.UPRIGHT) -> None:
        super().__init__(standing)
        self.value = value
        self.clicked.connect(self._pressed)

    def _pressed(self) -> None:
        self.chosen.emit(self.value)


class _SharedLine(QWidget):
    """One that is shown to somebody: to whom and when, and the way to take it back."""

    taken_back = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._id = ""
        self._text = TextLabel(TextRole.BODY)
        self._back = ActionButton("", Icon.ARROW_COUNTER_CLOCKWISE)
        self._back.clicked.connect(self._pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(self._text, 1)
        row.addWidget(self._back)

    def show_line(self, id: str, text: str, back: str) -> None:
        self._id = id
        self._text.set_text(text)
        self._back.set_text(back)
        self._back.setAccessibleName(f"{back}: {text}")

    def forget(self) -> None:
        self.hide()
        self._id = ""
        self._text.set_text("")
        self._back.setAccessibleName("")

    def _pressed(self) -> None:
        self.taken_back.emit(self._id)


class FeelingsPage(MakingRoom):
    help_asked = Signal()
    tell_asked = Signal()
    left = Signal()
    shown_asked = Signal()
    went_back = Signal()
    felt = Signal(object)  # Feeling
    about_chosen = Signal(object)  # About
    kept = Signal()
    shown_to = Signal(object)  # FeelingAdult
    taken_back = Signal(str)  # id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = FeelingsState()
        self._dates = Dates(self)
        self._frame = PageFrame(PageKind.CHILD)
        self._frame.help_asked.connect(self.help_asked)
        self._frame.tell_asked.connect(self.tell_asked)
        self._back = ActionButton("", Icon.ARROW_LEFT)
        self._back.clicked.connect(self.went_back)
        self._leave = ActionButton("", Icon.X)
        self._leave.clicked.connect(self.left)
        self._frame.add_header_action(self._back)
        self._frame.add_header_action(self._leave)
        self._problem = NoticeBar()
        self._faces = QWidget()
        tiles = TileLayout(self._faces, least=130, spacing=Space.M)
        self.face_cards = tuple(_Card(feeling) for feeling in Feeling)
        for card in self.face_cards:
            card.chosen.connect(self.felt)
            tiles.addWidget(card)
        self._abouts = QWidget()
        tiles = TileLayout(self._abouts, least=190, spacing=Space.M)
        self.about_cards = tuple(_Card(about) for about in About)
        for card in self.about_cards:
            card.chosen.connect(self.about_chosen)
            tiles.addWidget(card)
        self._help_card = Card(Tint.SUN)
        self._help_title = TextLabel(TextRole.STRONG)
        self._help_text = TextLabel(TextRole.BODY)
        self._help = ActionButton("", Icon.LIFEBUOY)
        self._help.clicked.connect(self.help_asked)
        self._help_card.add(self._help_title)
        self._help_card.add(self._help_text)
        self._help_card.add(self._help, beginning=True)
        self._show = QWidget()
        self._show_tiles = TileLayout(self._show, least=300, spacing=Space.M)
        self.mine = _Card(None, Standing.ACROSS)
        self.mine.clicked.connect(self.kept)
        self._show_tiles.addWidget(self.mine)
        self.adult_cards: list[_Card] = []
        self._said = TextLabel(TextRole.BODY)
        self._home = ActionButton("", Icon.HOUSE, ButtonKind.MAIN)
        self._home.clicked.connect(self.left)
        self._closed = ActionButton("", Icon.LOCK_KEY)
        self._closed.clicked.connect(self.shown_asked)
        self._shared = Card()
        self._shared_title = TextLabel(TextRole.STRONG)
        self._shared.add(self._shared_title)
        self._lines: list[_SharedLine] = []
        body = self._frame.body
        for part in (
            self._problem,
            self._faces,
            self._abouts,
            self._said,
            self._help_card,
            self._show,
            self._shared,
            self._closed,
        ):
            body.addWidget(part)
        row = QHBoxLayout()
        row.addWidget(self._home)
        row.addStretch(1)
        body.addLayout(row)
        self._picture = SparePicture(Art.SHORE, self._frame)
        body.addWidget(self._picture, 100)
        body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._frame)
        self.retell()

    def first_focus(self) -> QWidget:
        return {
            Step.FACE: self.face_cards[0],
            Step.ABOUT: self.about_cards[0],
            Step.SHOW: self.mine,
            Step.DONE: self._home,
        }[self._state.step]

    def show_state(self, state: FeelingsState) -> None:
        moved = state.step is not self._state.step
        self._state = state
        self.retell()
        self.make_room()
        if moved:
            self._frame.scroll_to_top()
            self.first_focus().setFocus()

    def make_room(self) -> None:
        self._picture.make_room(self, True)

    def retell(self) -> None:
        state = self._state
        self._frame.set_title(*self._titles())
        self._frame.set_bar_texts(self.tr("Help me"), self.tr("Tell an adult"))
        self._back.set_text(self.tr("Back"))
        self._back.setVisible(state.step in (Step.ABOUT, Step.SHOW))
        self._leave.set_text(self.tr("Close"))
        self._leave.setVisible(state.step is not Step.DONE)
        self._problem.setVisible(state.problem is not None)
        if state.problem is not None:
            self._problem.show_notice(NoticeKind.WARNING, *worded(state.problem))
        else:
            self._problem.forget()
        self._faces.setVisible(state.step is Step.FACE)
        for face in self.face_cards:
            if isinstance(face.value, Feeling):
                face.show_choice(self._feeling(face.value), art=FACES[face.value])
        self._abouts.setVisible(state.step is Step.ABOUT)
        for card in self.about_cards:
            if isinstance(card.value, About):
                card.show_choice(self._about(card.value), icon=ABOUT_ICONS[card.value])
        self._tell_help()
        self._tell_show()
        self._said.setVisible(state.step is Step.DONE)
        self._said.set_text(self._done())
        self._home.setVisible(state.step is Step.DONE)
        self._home.set_text(self.tr("Home"))
        self._tell_shared()

    # ---- parts ----

    def _tell_help(self) -> None:
        state = self._state
        self._help_card.setVisible(state.help and state.step in (Step.SHOW, Step.DONE))
        self._help_title.set_text(self.tr("Everybody feels like that sometimes. You need not be alone with it."))
        self._help_text.set_text(
            self.tr("It can be somebody who is not at home: a teacher, a relative, or 111, free at any time, from any phone.")
            if state.elsewhere_first
            else self.tr("You can tell an adult whom you trust, or call 111, free at any time, from any phone.")
        )
        self._help.set_text(self.tr("Who can help me"))

    def _tell_show(self) -> None:
        state = self._state
        self._show.setVisible(state.step is Step.SHOW)
        self.mine.show_choice(self.tr("Only for me"), self.tr("Nothing is kept."), icon=Icon.HEART)
        self.mine.setEnabled(not state.sending)
        adults = state.adults or ()
        as_many(self.adult_cards, len(adults), self._show_tiles, self._adult_card)
        for card, adult in zip(self.adult_cards, adults, strict=True):
            card.value = adult
            card.setEnabled(not state.sending)
            card.show_choice(
                self.tr("Show {name}").format(name=adult.name),
                self.tr("Only {name} sees it.").format(name=adult.name),
                icon=Icon.EYE,
            )

    def _adult_card(self) -> _Card:
        made = _Card(None, Standing.ACROSS)
        made.chosen.connect(self.shown_to)
        return made

    def _tell_shared(self) -> None:
        state = self._state
        self._closed.setVisible(state.step is Step.FACE and state.closed)
        self._closed.set_text(self.tr("What I have shown"))
        self._shared.setVisible(state.step is Step.FACE and bool(state.shared))
        self._shared_title.set_text(self.tr("This is what you have shown. It goes by itself after 30 days."))
        while len(self._lines) < len(state.shared):
            line = _SharedLine()
            line.taken_back.connect(self.taken_back)
            self._lines.append(line)
            self._shared.add(line)
        for line, shared in zip(self._lines, state.shared, strict=False):
            line.show_line(shared.id, self._shared_words(shared), self.tr("Take it back"))
            line.show()
        for line in self._lines[len(state.shared) :]:
            line.forget()

    def _shared_words(self, shared: SharedFeeling) -> str:
        at = datetime.fromisoformat(shared.at)
        return self.tr("To {name}, on {day}").format(name=shared.adult_name, day=self._dates.short_day(at.date()))

    # ---- words ----

    def _titles(self) -> tuple[str, str]:
        return {
            Step.FACE: (
                self.tr("How do you feel?"),
                self.tr("Only if you like. Nothing is kept unless you show it to somebody yourself."),
            ),
            Step.ABOUT: (self.tr("What is it about?"), ""),
            Step.SHOW: (self.tr("Would you like to show it to somebody?"), ""),
            Step.DONE: (self.tr("Thank you for looking after how you feel"), ""),
        }[self._state.step]

    def _done(self) -> str:
        name = self._state.shown_to
        if not name:
            return self.tr("It stays with you. Nothing was kept.")
        return self.tr(
            "{name} can see it after entering their PIN. You can take it back here at any time. Telling in person works too."
        ).format(name=name)

    def _feeling(self, feeling: Feeling) -> str:
        return {
            Feeling.HAPPY: self.tr("Happy"),
            Feeling.CALM: self.tr("Calm"),
            Feeling.SO_SO: self.tr("So-so"),
            Feeling.SAD: self.tr("Sad"),
            Feeling.WORRIED: self.tr("Worried"),
            Feeling.ANGRY: self.tr("Angry"),
        }[feeling]

    def _about(self, about: About) -> str:
        return {
            About.FRIENDS: self.tr("Friends"),
            About.SCHOOL: self.tr("School"),
            About.HOME: self.tr("At home"),
            About.ONLINE: self.tr("Something online"),
            About.GAME: self.tr("A game"),
            About.BODY: self.tr("Tired or not well"),
            About.NOT_SURE: self.tr("I don't know"),
        }[about]

"""The page People: adults, children, their accounts and PINs.
Must not decide who may be removed; the guard refuses, and the page says why."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from app.model.people import RecordedAnswer, Role
from ui.faces import face
from ui.page_base import Speaking
from ui.parent.people_state import AdultLine, PeopleState
from ui.theme import Art, Icon, Space
from ui.widgets.button import ActionButton
from ui.widgets.card import Card, Tint
from ui.widgets.chip import Chip
from ui.widgets.flow import FlowLayout, TileLayout
from ui.widgets.page import PageFrame
from ui.widgets.picture import Picture
from ui.widgets.text import TextLabel, TextRole

FACE = 64
CARD = 420


class PersonRow(Speaking):
    """A picture, a name, what is known, and what can be done."""

    change_asked = Signal(str)
    pin_asked = Signal(str)
    pictures_asked = Signal(str)
    remove_asked = Signal(str)

    def __init__(self, id: str, art: Art, with_pin: bool, with_pictures: bool = False) -> None:
        super().__init__()
        self._id = id
        picture = Picture(art)
        picture.setFixedSize(FACE, FACE)
        self.name = TextLabel(TextRole.HEADING)
        self.chip = Chip("", Tint.SEA)
        self.about = TextLabel(TextRole.SOFT)
        self._change = ActionButton("", Icon.PENCIL_SIMPLE)
        self._pin = ActionButton("", Icon.KEY)
        self._pictures = ActionButton("", Icon.LOCK_KEY)
        self._remove = ActionButton("", Icon.TRASH)
        self._change.clicked.connect(self._change_clicked)
        self._pin.clicked.connect(self._pin_clicked)
        self._pictures.clicked.connect(self._pictures_clicked)
        self._remove.clicked.connect(self._remove_clicked)
        chips = FlowLayout()
        chips.addWidget(self.chip)
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        words.addWidget(self.name)
        words.addLayout(chips)
        words.addWidget(self.about)
        buttons = FlowLayout(spacing=Space.S)
        buttons.addWidget(self._change)
        buttons.addWidget(self._pin)
        buttons.addWidget(self._pictures)
        buttons.addWidget(self._remove)
        self._pin.setVisible(with_pin)
        self._pictures.setVisible(with_pictures)
        words.addLayout(buttons)
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        picture_column = QVBoxLayout()
        picture_column.addWidget(picture)
        picture_column.addStretch(1)
        row.addLayout(picture_column)
        row.addLayout(words, 1)
        card = Card()
        card.add_layout(row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        self.retell()

    def retell(self) -> None:
        self._change.set_text(self.tr("Change"))
        self._pin.set_text(self.tr("New PIN"))
        self._pictures.set_text(self.tr("New picture code"))
        self._remove.set_text(self.tr("Remove"))
        for button, said in (
            (self._change, self.tr("Change {name}")),
            (self._pin, self.tr("New PIN for {name}")),
            (self._pictures, self.tr("New picture code for {name}")),
            (self._remove, self.tr("Remove {name}")),
        ):
            button.setAccessibleName(said.format(name=self.name.text()))

    def _change_clicked(self) -> None:
        self.change_asked.emit(self._id)

    def _pin_clicked(self) -> None:
        self.pin_asked.emit(self._id)

    def _pictures_clicked(self) -> None:
        self.pictures_asked.emit(self._id)

    def _remove_clicked(self) -> None:
        self.remove_asked.emit(self._id)


class PeoplePage(Speaking):
    adult_asked = Signal(str)  # adult id; empty: a new one
    child_asked = Signal(str)
    pin_asked = Signal(str)
    adult_removal_asked = Signal(str)
    child_removal_asked = Signal(str)
    pictures_asked = Signal(str)  # child id
    code_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = PeopleState()
        self._frame = PageFrame()
        self._waiting = TextLabel(TextRole.SOFT)
        self._children_title = TextLabel(TextRole.HEADING)
        self._adults_title = TextLabel(TextRole.HEADING)
        self._children = TileLayout(least=CARD)
        self._adults = TileLayout(least=CARD)
        self._add_child = ActionButton("", Icon.USER_PLUS)
        self._add_adult = ActionButton("", Icon.USER_PLUS)
        self._add_child.clicked.connect(self._child_added)
        self._add_adult.clicked.connect(self._adult_added)
        self._unnamed = TextLabel(TextRole.BODY)
        self._unnamed_card = Card(Tint.SUN)
        self._unnamed_card.add(self._unnamed)
        self._code_title = TextLabel(TextRole.STRONG)
        self._code_text = TextLabel(TextRole.SOFT)
        self._code = ActionButton("", Icon.LOCK_KEY)
        self._code.clicked.connect(self.code_asked)
        code = Card()
        code.add(self._code_title)
        code.add(self._code_text)
        code.add(self._code, beginning=True)
        body = self._frame.body
        body.addWidget(self._waiting)
        for title, people, add in (
            (self._children_title, self._children, self._add_child),
            (self._adults_title, self._adults, self._add_adult),
        ):
            body.addWidget(title)
            body.addLayout(people)
            holder = FlowLayout()
            holder.addWidget(add)
            body.addLayout(holder)
        body.addWidget(self._unnamed_card)
        body.addWidget(code)
        body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._frame)
        self.retell()

    def show_state(self, state: PeopleState) -> None:
        self._state = state
        self.retell()

    def retell(self) -> None:
        state = self._state
        self._frame.set_title(self.tr("People"), self.tr("Who belongs to this PC, and which accounts are whose."))
        self._waiting.setVisible(not state.told)
        self._waiting.set_text(self.tr("Asking the lighthouse keeper…"))
        self._children_title.set_text(self.tr("Children"))
        self._adults_title.set_text(self.tr("Adults"))
        self._add_child.set_text(self.tr("Add a child"))
        self._add_adult.set_text(self.tr("Add an adult"))
        self._add_child.setEnabled(state.told)
        self._add_adult.setEnabled(state.told)
        self._unnamed_card.setVisible(bool(state.unnamed) and bool(state.children))
        self._unnamed.set_text(
            self.tr(
                "Nobody's yet: {accounts}. Until an adult names them, the strictest of the children's rules hold there."
            ).format(accounts=", ".join(state.unnamed))
        )
        self._code_title.set_text(self.tr("Recovery code"))
        self._code_text.set_text(
            self.tr("It resets a forgotten PIN. If it is lost, make a new one; the old one then stops working.")
        )
        self._code.set_text(self.tr("Make a new recovery code"))
        _empty(self._children)
        for number, child in enumerate(state.children):
            row = PersonRow(child.id, (Art.BOY, Art.GIRL)[number % 2], with_pin=False, with_pictures=child.id in state.shared)
            row.name.set_text(child.nickname)
            row.chip.set_text(*self._answer(child.recorded_answer))
            row.about.set_text(
                self.tr("Born {year} · {accounts}").format(year=child.birth_year, accounts=self._accounts(child.accounts))
            )
            row.change_asked.connect(self.child_asked)
            row.pictures_asked.connect(self.pictures_asked)
            row.remove_asked.connect(self.child_removal_asked)
            row.retell()
            self._children.addWidget(row)
        _empty(self._adults)
        for line in state.adults:
            self._adults.addWidget(self._adult_row(line))

    def _adult_row(self, line: AdultLine) -> PersonRow:
        adult = line.adult
        row = PersonRow(adult.id, face(adult.name), with_pin=True)
        row.name.set_text(self.tr("{name} (you)").format(name=adult.name) if line.me else adult.name)
        row.chip.set_text(self.tr("Parent") if adult.role is Role.PARENT else self.tr("Helper"), Tint.SEA)
        row.about.set_text(self._accounts(adult.accounts))
        row.change_asked.connect(self.adult_asked)
        row.pin_asked.connect(self.pin_asked)
        row.remove_asked.connect(self.adult_removal_asked)
        row.retell()
        return row

    def _answer(self, answer: RecordedAnswer) -> tuple[str, Tint]:
        return {
            RecordedAnswer.NOT_SHOWN: (self.tr("Has not read yet what is recorded"), Tint.SUN),
            RecordedAnswer.YES: (self.tr("Said yes to what is recorded"), Tint.LEAF),
            RecordedAnswer.TALK: (self.tr("Wants to talk about what is recorded"), Tint.SUN),
        }[answer]

    def _accounts(self, accounts: tuple[str, ...]) -> str:
        if not accounts:
            return self.tr("no account of their own on this PC")
        return self.tr("account: {names}").format(names=", ".join(accounts))

    def _child_added(self) -> None:
        self.child_asked.emit("")

    def _adult_added(self) -> None:
        self.adult_asked.emit("")


def _empty(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()

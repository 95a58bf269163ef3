"""The pages of the first run that ask for people: adults with their PINs, children with nickname and birth year.
Must not check what is typed, nor show a PIN."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.model.people import Role
from ui.page_base import Speaking
from ui.setup.begin_pages import column_of
from ui.setup.setup_state import OLDEST, YOUNGEST, AdultDraft, ChildDraft, Fault, Sharing, Where
from ui.theme import Icon
from ui.widgets.as_many import as_many
from ui.widgets.button import ActionButton
from ui.widgets.card import Card
from ui.widgets.choices import Choice, SegmentedChoice
from ui.widgets.drop_down import DropDown
from ui.widgets.field import Field
from ui.widgets.flow import Columns, FlowLayout
from ui.widgets.pin_field import PinField
from ui.widgets.text import TextLabel, TextRole
from ui.worded import worded

NO_ACCOUNT = ""

Draft = TypeVar("Draft")
CardOf = TypeVar("CardOf", bound="PersonCard[Any]")


def said(faults: Sequence[Fault], person: int, where: Where) -> str:
    for fault in faults:
        if fault.person == person and fault.where is where:
            what, following = worded(fault.problem)
            return f"{what} {following}"
    return ""


def name_field() -> QLineEdit:
    field = QLineEdit()
    field.setMaxLength(40)
    return field


def first_fault(page: QWidget) -> Field | None:
    """The uppermost field with something wrong."""
    return next((field for field in page.findChildren(Field) if field.has_fault() and field.isVisibleTo(page)), None)


class PersonCard(Speaking, Generic[Draft]):
    """A card with a title, a name, an account, and a button that takes the person out again."""

    edited = Signal()
    removed = Signal()

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self._faults: tuple[Fault, ...] = ()
        self._accounts: tuple[str, ...] = ()
        self._account_chosen: str | None = None
        self.card = Card()
        self.heading = TextLabel(TextRole.HEADING)
        self.name = Field(name_field())
        self.account = DropDown()
        self._account = Field(self.account)
        self._name_edit.textEdited.connect(self.edited)
        self.account.activated.connect(self.edited)
        self.remove = ActionButton("", Icon.TRASH)
        self.remove.clicked.connect(self.removed)
        self.card.add(self.heading)
        column_of(self).addWidget(self.card)

    def end_with_remove(self) -> None:
        row = FlowLayout()
        row.addWidget(self.remove)
        self.card.add_layout(row)

    @property
    def _name_edit(self) -> QLineEdit:
        assert isinstance(self.name.editor, QLineEdit)
        return self.name.editor

    def show_choices(self, accounts: tuple[str, ...], sharing: Sharing | None, alone: bool) -> None:
        self._accounts = accounts
        self._account.setVisible(sharing is Sharing.APART)
        self.remove.setVisible(not alone)
        self.retell()

    @abstractmethod
    def draft(self) -> Draft: ...

    @abstractmethod
    def show_faults(self, faults: tuple[Fault, ...]) -> None: ...


class AdultCard(PersonCard[AdultDraft]):
    def __init__(self, number: int) -> None:
        super().__init__(number)
        self._role_chosen = Role.PARENT.value
        self.role = SegmentedChoice()
        self._role = Field(self.role)
        self.pin = PinField()
        self.pin_again = PinField()
        self._pin = Field(self.pin)
        self._pin_again = Field(self.pin_again)
        for pin in (self.pin, self.pin_again):
            # Enter goes to the button of the page, and must not empty the field.
            pin.returnPressed.disconnect(pin.submit)
            pin.textEdited.connect(self.edited)
        self.role.choice_made.connect(self.edited)
        first = Columns(narrow=520)
        first.add(self.name)
        first.add(self._account)
        second = Columns(narrow=520)
        second.add(self._pin)
        second.add(self._pin_again)
        for part in (first, self._role, second):
            self.card.add(part)
        self.end_with_remove()
        self.retell()

    def show_draft(self, draft: AdultDraft, accounts: tuple[str, ...], sharing: Sharing | None, alone: bool) -> None:
        self._account_chosen, self._role_chosen = draft.account, draft.role.value
        for edit, text in ((self._name_edit, draft.name), (self.pin, draft.pin), (self.pin_again, draft.pin_again)):
            if edit.text() != text:
                edit.setText(text)
        self.show_choices(accounts, sharing, alone)

    def draft(self) -> AdultDraft:
        account = self.account.chosen() or None
        role = Role(self.role.chosen() or Role.PARENT.value)
        self._role_chosen, self._account_chosen = role.value, account
        return AdultDraft(self._name_edit.text(), role, self.pin.digits(), self.pin_again.digits(), account)

    def show_faults(self, faults: tuple[Fault, ...]) -> None:
        self._faults = faults
        for field, where in ((self.name, Where.NAME), (self._pin, Where.PIN), (self._pin_again, Where.PIN_AGAIN)):
            field.show_fault(said(faults, self._number, where))
        self._role.show_fault(said(faults, self._number, Where.WHOLE))

    def retell(self) -> None:
        self.heading.set_text(self.tr("You") if self._number == 0 else self.tr("Another adult"))
        self.name.set_words(self.tr("Name that the child knows"), self.tr("For example: Mum, Dad, Grandma"))
        self._role.set_words(
            self.tr("Role"),
            self.tr("A parent sets rules. A helper may give up to 30 minutes a day, and sees no report."),
        )
        self.role.show_choices(
            (Choice(Role.PARENT.value, self.tr("Parent")), Choice(Role.HELPER.value, self.tr("Helper"))), self._role_chosen
        )
        self._account.set_words(self.tr("Own account on this PC"), self.tr("It is never tracked."))
        self.account.show_choices(
            ((NO_ACCOUNT, self.tr("No own account")), *((name, name) for name in self._accounts)),
            self._account_chosen or NO_ACCOUNT,
        )
        self._pin.set_words(self.tr("PIN, six digits or more"), self.tr("Not the password of this PC. It is never shown."))
        self._pin_again.set_words(self.tr("The same PIN again"))
        self.remove.set_text(self.tr("Remove"))
        self.show_faults(self._faults)


class ChildCard(PersonCard[ChildDraft]):
    def __init__(self, number: int) -> None:
        super().__init__(number)
        self._this_year = 2000
        self._year_chosen: int | None = None
        self.year = DropDown()
        self._year = Field(self.year)
        self.year.activated.connect(self.edited)
        row = Columns(narrow=520)
        row.add(self.name)
        row.add(self._year)
        for part in (row, self._account):
            self.card.add(part)
        self.end_with_remove()
        self.retell()

    def show_draft(
        self, draft: ChildDraft, accounts: tuple[str, ...], sharing: Sharing | None, alone: bool, this_year: int
    ) -> None:
        self._account_chosen, self._year_chosen, self._this_year = draft.account, draft.birth_year, this_year
        if self._name_edit.text() != draft.nickname:
            self._name_edit.setText(draft.nickname)
        self.show_choices(accounts, sharing, alone)

    def draft(self) -> ChildDraft:
        year = self.year.chosen()
        self._year_chosen = int(year) if year else None
        self._account_chosen = self.account.chosen()
        return ChildDraft(self._name_edit.text(), self._year_chosen, self._account_chosen)

    def show_faults(self, faults: tuple[Fault, ...]) -> None:
        self._faults = faults
        for field, where in ((self.name, Where.NAME), (self._year, Where.YEAR), (self._account, Where.ACCOUNT)):
            field.show_fault(said(faults, self._number, where))

    def retell(self) -> None:
        self.heading.set_text(self.tr("Child"))
        self.name.set_words(self.tr("Nickname"), self.tr("We do not ask for the full name: nobody needs it here."))
        self._year.set_words(self.tr("Birth year"), self.tr("For a suggestion that fits the age."))
        years = range(self._this_year - YOUNGEST, self._this_year - OLDEST - 1, -1)
        self.year.show_choices(
            tuple((str(year), str(year)) for year in years), None if self._year_chosen is None else str(self._year_chosen)
        )
        self.year.setPlaceholderText(self.tr("Choose"))
        self._account.set_words(self.tr("The child's account on this PC"))
        self.account.show_choices(tuple((name, name) for name in self._accounts), self._account_chosen)
        self.account.setPlaceholderText(self.tr("Choose"))
        self.remove.set_text(self.tr("Remove"))
        self.show_faults(self._faults)


class PeoplePage(Speaking, Generic[CardOf, Draft]):
    """A card for each person, and a button that adds one."""

    edited = Signal(object)  # tuple of drafts

    def __init__(self, make: Callable[[int], CardOf], blank: Draft) -> None:
        super().__init__()
        self._make, self._blank = make, blank
        self._cards: list[CardOf] = []
        self._accounts: tuple[str, ...] = ()
        self._sharing: Sharing | None = None
        layout = column_of(self)
        self._people = QVBoxLayout()
        self._people.setSpacing(layout.spacing())
        layout.addLayout(self._people)
        self._add = ActionButton("", Icon.USER_PLUS)
        self._add.clicked.connect(self._added)
        holder = QWidget()
        row = FlowLayout(holder)
        row.addWidget(self._add)
        layout.addWidget(holder)
        layout.addStretch(1)
        self.retell()

    @abstractmethod
    def show_card(self, card: CardOf, draft: Draft, alone: bool) -> None: ...

    def show_faults(self, faults: tuple[Fault, ...]) -> None:
        for card in self._cards:
            card.show_faults(faults)

    def _show_drafts(self, drafts: tuple[Draft, ...]) -> None:
        as_many(self._cards, len(drafts), self._people, self._card)
        for card, draft in zip(self._cards, drafts, strict=True):
            self.show_card(card, draft, len(drafts) == 1)

    def _card(self) -> CardOf:
        made = self._make(len(self._cards))
        made.edited.connect(self._edited)
        made.removed.connect(self._removed)
        return made

    def _drafts(self) -> tuple[Draft, ...]:
        return tuple(card.draft() for card in self._cards)

    def _edited(self) -> None:
        self.edited.emit(self._drafts())

    def _added(self) -> None:
        self._show_drafts((*self._drafts(), self._blank))
        self._edited()

    def _removed(self) -> None:
        gone = self.sender()
        self._show_drafts(tuple(card.draft() for card in self._cards if card is not gone))
        self._edited()


class AdultsPage(PeoplePage[AdultCard, AdultDraft]):
    def __init__(self) -> None:
        super().__init__(AdultCard, AdultDraft(role=Role.PARENT))

    def show_state(self, drafts: tuple[AdultDraft, ...], accounts: tuple[str, ...], sharing: Sharing | None) -> None:
        self._accounts, self._sharing = accounts, sharing
        self._show_drafts(drafts)

    def show_card(self, card: AdultCard, draft: AdultDraft, alone: bool) -> None:
        card.show_draft(draft, self._accounts, self._sharing, alone)

    def retell(self) -> None:
        self._add.set_text(self.tr("Add another adult"))


class ChildrenPage(PeoplePage[ChildCard, ChildDraft]):
    def __init__(self) -> None:
        super().__init__(ChildCard, ChildDraft())
        self._this_year = 2000

    def show_state(
        self, drafts: tuple[ChildDraft, ...], accounts: tuple[str, ...], sharing: Sharing | None, this_year: int
    ) -> None:
        self._accounts, self._sharing, self._this_year = accounts, sharing, this_year
        self._show_drafts(drafts)

    def show_card(self, card: ChildCard, draft: ChildDraft, alone: bool) -> None:
        card.show_draft(draft, self._accounts, self._sharing, alone, self._this_year)

    def retell(self) -> None:
        self._add.set_text(self.tr("Add another child"))

"""The sheets of People: an adult, a child, a PIN, a code, and removing somebody.
Must not send anything; what was entered is a signal."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.model.access import pin_problem
from app.model.people import Adult, Child, Role
from app.model.problem import Problem
from app.wire.messages import Credentials, PutAdult, PutChild, ResetPin, SetPin
from ui.parent.form_sheet import FormSheet
from ui.parent.people_state import AdultLine, PeopleState, accounts_to_choose
from ui.setup.setup_state import OLDEST, YOUNGEST
from ui.theme import Space
from ui.widgets.button import ButtonKind
from ui.widgets.choices import Choice, SegmentedChoice, Toggle
from ui.widgets.drop_down import DropDown
from ui.widgets.field import Field
from ui.widgets.sheet import Sheet
from ui.widgets.text import TextLabel, TextRole


class AccountToggles(QWidget):
    """Which accounts of the PC are this person's."""

    def __init__(self) -> None:
        super().__init__()
        self._toggles: list[tuple[str, Toggle]] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(Space.XS)

    def show_accounts(self, accounts: tuple[str, ...], chosen: tuple[str, ...]) -> None:
        for _name, toggle in self._toggles:
            self._layout.removeWidget(toggle)
            toggle.setParent(None)
            toggle.deleteLater()
        self._toggles = [(name, Toggle(name)) for name in accounts]
        for name, toggle in self._toggles:
            toggle.setChecked(name in chosen)
            self._layout.addWidget(toggle)

    def chosen(self) -> tuple[str, ...]:
        return tuple(name for name, toggle in self._toggles if toggle.isChecked())


class PutAdultSheet(FormSheet):
    entered = Signal(object)  # PutAdult

    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        self._adult: Adult | None = None
        self._only_parent = False
        self._edit = self.text_field()
        self._name = Field(self._edit)
        self._role = SegmentedChoice()
        self._role_field = Field(self._role)
        self._accounts = AccountToggles()
        self._accounts_field = Field(self._accounts)
        self._pin, self._again = self.pin_field(), self.pin_field()
        self._pin_field, self._again_field = Field(self._pin), Field(self._again)
        for part in (self._name, self._role_field, self._pin_field, self._again_field, self._accounts_field):
            self.body.addWidget(part)

    def begin(self, line: AdultLine | None, people: PeopleState) -> None:
        """None: a new adult."""
        self._adult = adult = None if line is None else line.adult
        self._only_parent = line is not None and line.only_parent
        self.set_words(self.tr("Add an adult") if adult is None else self.tr("Change {name}").format(name=adult.name))
        self._name.set_words(self.tr("Name that the child knows"))
        self._role_field.set_words(
            self.tr("Role"), self.tr("A parent sets rules. A helper may give up to 30 minutes a day, and sees no report.")
        )
        self._role.show_choices(
            (Choice(Role.PARENT.value, self.tr("Parent")), Choice(Role.HELPER.value, self.tr("Helper"))),
            (Role.PARENT if adult is None else adult.role).value,
        )
        self._accounts_field.set_words(self.tr("Own accounts on this PC"), self.tr("They are never tracked."))
        own = () if adult is None else adult.accounts
        self._accounts.show_accounts(accounts_to_choose(people.accounts, own), own)
        self._pin_field.set_words(self.tr("PIN, six digits or more"))
        self._again_field.set_words(self.tr("The same PIN again"))
        self._pin_field.setVisible(adult is None)
        self._again_field.setVisible(adult is None)
        self._edit.setText("" if adult is None else adult.name)
        self.show_sheet(self.tr("Add") if adult is None else self.tr("Save"))

    def pressed(self) -> None:
        role = Role(self._role.chosen() or Role.PARENT.value)
        if self._adult is None:
            problem = new_pin_problem(self._pin.digits(), self._again.digits())
            if problem is not None:
                self.show_problem(problem)
                return
            entered = PutAdult(self._edit.text(), role, None, self._accounts.chosen(), self._pin.digits())
        else:
            entered = PutAdult(self._edit.text(), role, self._adult.id, self._accounts.chosen())
        self.sent()
        self.entered.emit(entered)


class PutChildSheet(FormSheet):
    entered = Signal(object)  # PutChild

    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        self._child: Child | None = None
        self._edit = self.text_field()
        self._name = Field(self._edit)
        self._year = DropDown()
        self._year_field = Field(self._year)
        self._accounts = AccountToggles()
        self._accounts_field = Field(self._accounts)
        for part in (self._name, self._year_field, self._accounts_field):
            self.body.addWidget(part)

    def begin(self, child: Child | None, people: PeopleState, this_year: int) -> None:
        self._child = child
        self.set_words(
            self.tr("Add a child") if child is None else self.tr("Change {name}").format(name=child.nickname),
            self.tr("A new child begins with our suggestion for the age. You find it under Rules.") if child is None else "",
        )
        self._name.set_words(self.tr("Nickname"), self.tr("We do not ask for the full name: nobody needs it here."))
        self._year_field.set_words(self.tr("Birth year"))
        years = range(this_year - YOUNGEST, this_year - OLDEST - 1, -1)
        self._year.show_choices(tuple((str(year), str(year)) for year in years), None if child is None else str(child.birth_year))
        self._year.setPlaceholderText(self.tr("Choose"))
        self._accounts_field.set_words(
            self.tr("Accounts on this PC"), self.tr("Several children may share one. Hải Đăng then asks who it is.")
        )
        own = () if child is None else child.accounts
        self._accounts.show_accounts(accounts_to_choose(people.accounts, own), own)
        self._edit.setText("" if child is None else child.nickname)
        self.show_sheet(self.tr("Add") if child is None else self.tr("Save"))

    def pressed(self) -> None:
        year = int(self._year.chosen() or 0)
        self.sent()
        self.entered.emit(
            PutChild(self._edit.text(), year, None if self._child is None else self._child.id, self._accounts.chosen())
        )


class PinSheet(FormSheet):
    """One's own PIN with the old one; another adult's, or a forgotten one, with the recovery code."""

    own_entered = Signal(object, object)  # SetPin, Credentials
    reset_entered = Signal(object)  # ResetPin

    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        self._adult: Adult | None = None
        self._own = False
        self._old = self.pin_field()
        self._code = self.text_field(60)
        self._pin, self._again = self.pin_field(), self.pin_field()
        self._old_field, self._code_field = Field(self._old), Field(self._code)
        self._pin_field, self._again_field = Field(self._pin), Field(self._again)
        for part in (self._old_field, self._code_field, self._pin_field, self._again_field):
            self.body.addWidget(part)
        self.closed.connect(self._code.clear)

    def begin(self, line: AdultLine) -> None:
        self._adult, self._own = line.adult, line.me
        self.set_words(
            self.tr("New PIN for {name}").format(name=line.adult.name),
            ""
            if line.me
            else self.tr(
                "Only {name} knows the old PIN. With the recovery code a new one can be set; the code is then used up and a new one is shown. "
                "What children have told {name} and {name} has not read yet cannot be opened after that; the children are told."
            ).format(name=line.adult.name),
        )
        self._old_field.set_words(self.tr("PIN until now"))
        self._code_field.set_words(self.tr("Recovery code"))
        self._pin_field.set_words(self.tr("New PIN, six digits or more"))
        self._again_field.set_words(self.tr("The same PIN again"))
        self._old_field.setVisible(line.me)
        self._code_field.setVisible(not line.me)
        self.show_sheet(self.tr("Set the new PIN"))

    def pressed(self) -> None:
        problem = new_pin_problem(self._pin.digits(), self._again.digits())
        if problem is not None:
            self.show_problem(problem)
        elif self._adult is not None and self._own:
            self.sent()
            self.own_entered.emit(SetPin(self._adult.id, self._pin.digits()), Credentials(self._old.digits(), self._adult.id))
        elif self._adult is not None:
            self.sent()
            self.reset_entered.emit(ResetPin(self._adult.id, self._pin.digits(), self._code.text()))


class RemoveSheet(FormSheet):
    """Says what goes, and needs a second step before the button works."""

    confirmed = Signal(str)  # id of the person

    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        self._id = ""
        self._erased = TextLabel(TextRole.BODY)
        self._sure = Toggle()
        self._sure.toggled.connect(self.main.setEnabled)
        self.body.addWidget(self._erased)
        self.body.addWidget(self._sure)

    def begin_adult(self, adult: Adult) -> None:
        self._id = adult.id
        self.set_words(self.tr("Remove {name}?").format(name=adult.name))
        self._erased.set_text(
            self.tr("The PIN of {name} stops working. What {name} answered stays in the history.").format(name=adult.name)
        )
        self._sure.set_text(self.tr("Yes, remove {name}").format(name=adult.name))
        self._open(self.tr("Remove"))

    def begin_child(self, child: Child) -> None:
        self._id = child.id
        self.set_words(self.tr("Remove {name}?").format(name=child.nickname))
        self._erased.set_text(
            self.tr(
                "Everything that is kept about {name} is erased: minutes, apps, requests, rules and answers. "
                "It cannot be brought back. Programs that are paused go on."
            ).format(name=child.nickname)
        )
        self._sure.set_text(self.tr("Yes, erase everything about {name}").format(name=child.nickname))
        self._open(self.tr("Remove"))

    def begin_code(self, child: Child) -> None:
        self._id = child.id
        self.set_words(self.tr("New picture code for {name}?").format(name=child.nickname))
        self._erased.set_text(
            self.tr(
                "{name} then chooses new pictures. What only {name} can read is deleted with the old ones: their list of messages, a plan, "
                "and whom {name} has chosen or added. Messages to adults and agreed contacts stay. {name} is told that you did it."
            ).format(name=child.nickname)
        )
        self._sure.set_text(self.tr("Yes, clear the pictures of {name}").format(name=child.nickname))
        self._open(self.tr("Clear the pictures"))

    def begin_history(self, child: Child) -> None:
        self._id = child.id
        self.set_words(self.tr("Delete the history of {name}?").format(name=child.nickname))
        self._erased.set_text(
            self.tr("Minutes, apps, requests and notes before today are erased. The rules stay. It cannot be brought back.")
        )
        self._sure.set_text(self.tr("Yes, delete the history of {name}").format(name=child.nickname))
        self._open(self.tr("Delete"))

    def _open(self, main: str) -> None:
        self._sure.setChecked(False)
        self.show_sheet(main)
        self.main.setEnabled(False)

    def show_problem(self, problem: Problem) -> None:
        super().show_problem(problem)
        self.main.setEnabled(self._sure.isChecked())

    def pressed(self) -> None:
        if self._sure.isChecked():
            self.sent()
            self.confirmed.emit(self._id)


class OwnPinSheet(FormSheet):
    """Asks for one's own PIN once more, for what an open parent session alone may not do."""

    entered = Signal(str)  # PIN

    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        self._pin = self.pin_field()
        self._field = Field(self._pin)
        self.body.addWidget(self._field)

    def begin(self, title: str, text: str, main: str) -> None:
        self.set_words(title, text)
        self._field.set_words(self.tr("Your PIN"))
        self.show_sheet(main)

    def pressed(self) -> None:
        if not self._pin.digits():
            self._field.show_fault(self.tr("Please enter your PIN."))
            return
        self._field.show_fault("")
        self.sent()
        self.entered.emit(self._pin.digits())


class CodeSheet(Sheet):
    """A new recovery code, shown once: it closes only after "I have written it down"."""

    def __init__(self, root: QWidget, words: QWidget) -> None:
        super().__init__(root)
        self.body.addWidget(words)
        self.done = self.add_button(ButtonKind.MAIN)
        self.done.clicked.connect(self.close_sheet)

    def begin(self) -> None:
        self.set_words(self.tr("Your new recovery code"), self.tr("The old one no longer works."))
        self.done.set_text(self.tr("Close"))
        self.done.setEnabled(False)
        self.open_sheet()


def new_pin_problem(pin: str, again: str) -> Problem | None:
    """The guard checks it again, with the birth years."""
    weak = pin_problem(pin)
    if weak is not None:
        return weak
    return Problem("pin_differs", {}) if pin != again else None

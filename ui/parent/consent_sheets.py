"""The sheets of photo consents: writing one down, taking it back, marking it used, deleting it, and where to save the register.
Must not send or save anything; what was chosen is a signal."""

from __future__ import annotations

from datetime import date, timedelta
from enum import Enum

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDateEdit, QWidget

from app.model.consents import MOST_TEXT
from app.wire.messages import AddConsent, ConsentIs, DeleteConsent, UseConsent, WithdrawConsent
from ui.parent.consents_state import Children
from ui.parent.contact_sheets import SaveCardsSheet
from ui.parent.form_sheet import FormSheet
from ui.widgets.choices import Choice, SegmentedChoice
from ui.widgets.field import Field

FIRST_LENGTH = timedelta(days=90)


class Until(Enum):
    DATE = "date"
    ONCE = "once"


class AddConsentSheet(FormSheet):
    entered = Signal(object)  # AddConsent

    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        self._children: Children = ()
        self.child = SegmentedChoice()
        self.picture, self.who, self.what_for, self.place = (self.text_field(MOST_TEXT) for _ in range(4))
        self.until = SegmentedChoice()
        self.until.choice_made.connect(self._show_until)
        self.day = QDateEdit()
        self.day.setDisplayFormat("dd/MM/yyyy")
        self._fields = tuple(
            Field(editor) for editor in (self.child, self.picture, self.who, self.what_for, self.place, self.until, self.day)
        )
        for field in self._fields:
            self.body.addWidget(field)

    def begin(self, children: Children, today: date) -> None:
        self._children = children
        self.set_words(
            self.tr("Write down a consent"),
            self.tr(
                "In words alone: the picture itself is never kept here. From 7 on the child is asked, and says their own yes or no."
            ),
        )
        child, picture, who, what_for, place, until, day = self._fields
        child.set_words(self.tr("Whose picture"))
        child.setVisible(len(children) > 1)
        self.child.show_choices(tuple(Choice(id, name) for id, name in children), children[0][0] if children else None)
        picture.set_words(self.tr("Which picture"), self.tr("For example: the class photo of 20 November"))
        who.set_words(self.tr("Who may use it"), self.tr("A name: a person, a school, a club"))
        what_for.set_words(self.tr("For what"), self.tr("For example: to remember the festival"))
        place.set_words(self.tr("Where"), self.tr("For example: in the class group; nowhere public"))
        until.set_words(self.tr("Until when"))
        self.until.show_choices(
            (Choice(Until.DATE.value, self.tr("Until a day")), Choice(Until.ONCE.value, self.tr("For one time"))),
            Until.DATE.value,
        )
        day.set_words(self.tr("Last day"))
        last = today + FIRST_LENGTH
        self.day.setMinimumDate(QDate(today.year, today.month, today.day))
        self.day.setDate(QDate(last.year, last.month, last.day))
        for editor in (self.picture, self.who, self.what_for, self.place):
            editor.clear()
        self._show_until(Until.DATE.value)
        self.show_sheet(self.tr("Keep, and ask the child"))

    def _show_until(self, key: str) -> None:
        self._fields[-1].setVisible(key == Until.DATE.value)

    def pressed(self) -> None:
        child = self.child.chosen() or (self._children[0][0] if self._children else "")
        chosen = self.day.date()
        once = self.until.chosen() == Until.ONCE.value
        until = None if once else date(chosen.year(), chosen.month(), chosen.day())
        self.sent()
        self.entered.emit(AddConsent(child, self.picture.text(), self.who.text(), self.what_for.text(), self.place.text(), until))


class EndConsentSheet(FormSheet):
    """Taking back, used, deleting: each asked once more, for none of them comes back by itself."""

    chosen = Signal(object)  # WithdrawConsent | UseConsent | DeleteConsent

    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        self._operation: WithdrawConsent | UseConsent | DeleteConsent | None = None

    def begin_withdraw(self, line: ConsentIs, child: str) -> None:
        self._operation = WithdrawConsent(line.consent.id)
        self.set_words(
            self.tr("Take it back?"),
            self.tr(
                "{child} sees it too. Please tell {who} as well and ask to take the picture down: this app cannot do that. "
                "The line stays here as history until you delete it."
            ).format(child=child, who=line.consent.entry.who),
        )
        self.show_sheet(self.tr("Take it back"))

    def begin_used(self, line: ConsentIs) -> None:
        self._operation = UseConsent(line.consent.id)
        self.set_words(
            self.tr("Has it been used?"), self.tr("It was for one time. Then it is over; another time needs another yes.")
        )
        self.show_sheet(self.tr("It has been used"))

    def begin_delete(self, line: ConsentIs, child: str) -> None:
        self._operation = DeleteConsent(line.consent.id)
        self.set_words(
            self.tr("Delete this line?"),
            self.tr(
                "It goes out of the register for you and for {child}. If you need it later, save the register as a PDF first."
            ).format(child=child),
        )
        self.show_sheet(self.tr("Delete"))

    def pressed(self) -> None:
        if self._operation is not None:
            self.sent()
            self.chosen.emit(self._operation)


class SaveRegisterSheet(SaveCardsSheet):
    def title_and_text(self) -> tuple[str, str]:
        return (
            self.tr("Save the register as a PDF"),
            self.tr("All lines of all children, in words. Whoever opens the file can read it."),
        )

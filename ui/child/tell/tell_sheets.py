"""Two small forms of Tell: an adult for the child's own list, and the word that an outside adult tells in person.
Must not keep what was typed once the form is closed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.model.problem import Problem
from app.model.tell import Result, Why
from app.wire.messages import AdultToTell
from ui.child.tell.tell_words import TellWords
from ui.help.quick_exit import wipe
from ui.theme import Icon
from ui.widgets.button import ButtonKind
from ui.widgets.field import Field
from ui.widgets.notice import NoticeBar, NoticeKind
from ui.widgets.sheet import Sheet
from ui.worded import worded

MOST_NAME, MOST_REACH, MOST_WORD = 40, 200, 40


def _private_line(most: int) -> QLineEdit:
    field = QLineEdit()
    field.setMaxLength(most)
    field.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
    return field


class _TellSheet(Sheet):
    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        self._notice = NoticeBar()
        self._notice.hide()
        self._main = self.add_button(ButtonKind.MAIN)
        self._leave = self.add_button()
        self._leave.clicked.connect(self.close_sheet)
        self.closed.connect(self.forget)

    def forget(self) -> None:
        """Closed: neither a name nor what was typed stays."""
        wipe(self)
        self.set_words("")

    def show_problem(self, problem: Problem) -> None:
        self._main.setEnabled(True)
        self._notice.show_notice(NoticeKind.WARNING, *worded(problem))
        self._notice.show()


class OwnAdultSheet(_TellSheet):
    entered = Signal(str, str, object)  # name, how to reach, id or None

    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        self._id: str | None = None
        self._name_edit, self._reach_edit = _private_line(MOST_NAME), _private_line(MOST_REACH)
        self._name, self._reach = Field(self._name_edit), Field(self._reach_edit)
        for part in (self._name, self._reach, self._notice):
            self.body.addWidget(part)
        self._main.clicked.connect(self._pressed)
        self._reach_edit.returnPressed.connect(self._pressed)

    def begin(self, adult: AdultToTell | None) -> None:
        self._id = None if adult is None else adult.id
        self.set_words(
            self.tr("An adult whom I would go to") if adult is None else self.tr("Change {name}").format(name=adult.name),
            self.tr("Only you see this. Nothing is sent to them."),
        )
        self._name.set_words(self.tr("What you call them"))
        self._reach.set_words(
            self.tr("How to reach them"), self.tr("For example: room of the counsellor, second floor. Or: call Grandma’s number.")
        )
        self._name_edit.setText("" if adult is None else adult.name)
        self._reach_edit.setText("" if adult is None else adult.how_to_reach)
        self._main.set_text(self.tr("Save"))
        self._main.setEnabled(True)
        self._leave.set_text(self.tr("Cancel"))
        self._notice.hide()
        self.open_sheet()

    def _pressed(self) -> None:
        name, reach = self._name_edit.text().strip(), self._reach_edit.text().strip()
        self._name.show_fault("" if name else self.tr("Please write what you call them."))
        if name:
            self._main.setEnabled(False)
            self.entered.emit(name, reach, self._id)


class ConfirmSheet(_TellSheet):
    """First the word is sent; then it is typed, when the adult has told it in person."""

    send_asked = Signal(str)
    word_entered = Signal(str, str)

    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        self._words = TellWords(self)
        self._adult: AdultToTell | None = None
        self._edit = _private_line(MOST_WORD)
        self._field = Field(self._edit)
        self._again = self.add_button()
        self._again.set_icon(Icon.ENVELOPE_SIMPLE)
        self._again.clicked.connect(self._send)
        self.body.addWidget(self._field)
        self.body.addWidget(self._notice)
        self._main.clicked.connect(self._pressed)
        self._edit.returnPressed.connect(self._pressed)

    def forget(self) -> None:
        super().forget()
        self._adult = None
        self._field.set_words("")
        self._notice.show_notice(NoticeKind.NOTE, "")

    def begin(self, adult: AdultToTell) -> None:
        self._adult = adult
        address = next((way.address for way in adult.ways if way.address), "")
        self.set_words(
            self.tr("Is it really {name}?").format(name=adult.name),
            self.tr("A word goes to {address}. Ask {name} in person which word came, and type it here.").format(
                address=address or self.tr("the address"), name=adult.name
            ),
        )
        self._field.set_words(self.tr("The word that {name} told you").format(name=adult.name))
        self._main.set_text(self.tr("This is the word"))
        self._again.set_text(self.tr("Send a new word") if adult.word_sent else self.tr("Send the word"))
        self._leave.set_text(self.tr("Later"))
        self._notice.hide()
        self._ready(adult.word_sent)
        self.open_sheet()

    def _ready(self, typed: bool) -> None:
        self._field.setVisible(typed)
        self._main.setVisible(typed)
        self._main.setEnabled(True)
        self._again.setEnabled(True)

    def show_sent(self, result: Result, why: Why | None) -> None:
        if self._adult is None:
            return
        went = result in (Result.ACCEPTED, Result.UNKNOWN)
        said = self._words.sent(result, why, self._adult.name)
        ask = self.tr("Ask {name} which word came. Type it when they have told you in person.").format(name=self._adult.name)
        self._notice.show_notice(NoticeKind.GOOD if went else NoticeKind.WARNING, said, ask if went else "")
        self._notice.show()
        self._again.set_text(self.tr("Send a new word"))
        self._ready(went or self._adult.word_sent)
        if went:
            self._edit.setFocus()

    def show_tried(self, tries_left: int) -> None:
        """It was another word."""
        self._ready(tries_left > 0)
        said = (
            self.tr("That was another word. %n try(s) left.", "", tries_left)
            if tries_left
            else self.tr("That was another word, and it is used up. A new word can be sent.")
        )
        self._notice.show_notice(NoticeKind.WARNING, said)
        self._notice.show()
        self._edit.setText("")

    def show_problem(self, problem: Problem) -> None:
        super().show_problem(problem)
        self._again.setEnabled(True)

    def _send(self) -> None:
        if self._adult is not None:
            self._again.setEnabled(False)
            self._notice.show_notice(NoticeKind.NOTE, self.tr("Sending the word… this can take up to a minute."))
            self._notice.show()
            self.send_asked.emit(self._adult.id)

    def _pressed(self) -> None:
        word = self._edit.text().strip()
        if word and self._adult is not None:
            self._main.setEnabled(False)
            self.word_entered.emit(self._adult.id, word)

"""The sheets of contacts: answering with words, ending with a reason, and where to save contact cards.
Must not send or save anything; what was chosen is a signal."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from app.model.contacts import MOST_WORDS, Answer, Contact
from app.wire.messages import AnswerContact, EndContact
from ui.parent.contact_words import ContactWords
from ui.parent.form_sheet import FormSheet
from ui.theme import Icon, Space
from ui.widgets.button import ActionButton, ButtonKind
from ui.widgets.choices import Choice, SegmentedChoice
from ui.widgets.text import TextLabel, TextRole


class Suggested(QWidget):
    """Ready words, each a press away, above the field in which they can be changed."""

    def __init__(self) -> None:
        super().__init__()
        self._title = TextLabel(TextRole.SMALL)
        self._buttons: list[ActionButton] = []
        self._places = QVBoxLayout()
        self._places.setSpacing(Space.XS)
        self._label = TextLabel(TextRole.STRONG)
        self.field = QPlainTextEdit()
        self.field.setFixedHeight(104)
        self.field.setTabChangesFocus(True)
        self._label.setBuddy(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self._title)
        column.addLayout(self._places)
        column.addWidget(self._label)
        column.addWidget(self.field)

    def show_words(self, label: str, title: str, suggestions: tuple[str, ...]) -> None:
        self._label.set_text(label)
        self.field.setAccessibleName(label)
        self._title.set_text(title)
        while len(self._buttons) < len(suggestions):
            made = ActionButton("", Icon.CHAT_TEXT, ButtonKind.QUIET)
            made.clicked.connect(partial(self._take, len(self._buttons)))
            self._buttons.append(made)
            self._places.addWidget(made)
        for number, button in enumerate(self._buttons):
            button.setVisible(number < len(suggestions))
        for button, text in zip(self._buttons, suggestions, strict=False):
            button.set_text(text)

    def words(self) -> str:
        return self.field.toPlainText().strip()[:MOST_WORDS]

    def _take(self, number: int, _checked: bool = False) -> None:
        self.field.setPlainText(self._buttons[number].text())
        self.field.setFocus()


class AnswerContactSheet(FormSheet):
    answered = Signal(object)  # AnswerContact

    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        self._words = ContactWords(self)
        self._contact: Contact | None = None
        self.kind = SegmentedChoice()
        self.kind.choice_made.connect(self._show_kind)
        self.suggested = Suggested()
        self.body.addWidget(self.kind)
        self.body.addWidget(self.suggested)

    def begin(self, contact: Contact, child: str, answer: Answer) -> None:
        self._contact = contact
        self._child = child
        self.set_words(self.tr("Answer to {name}").format(name=child), self.tr("About {name}").format(name=contact.nickname))
        self.kind.setAccessibleName(self.tr("Which answer"))
        self.kind.show_choices(tuple(Choice(one.value, self._words.answer(one)) for one in Answer), answer.value)
        self.suggested.field.setPlainText("")
        self._show_kind(answer.value)
        self.show_sheet(self.tr("Send the answer"))

    def _show_kind(self, kind: str) -> None:
        self.suggested.show_words(
            self.tr("Words for {name}, if you like").format(name=self._child),
            self.tr("Ready words, to be changed as you like"),
            self._words.suggestions(Answer(kind)),
        )

    def pressed(self) -> None:
        if self._contact is not None:
            answer = Answer(self.kind.chosen() or Answer.TALK.value)
            self.sent()
            self.answered.emit(AnswerContact(self._contact.id, answer, self.suggested.words()))

    def wipe(self) -> None:
        """Words to a child, and whom they are about, do not wait in a closed sheet."""
        super().wipe()
        self._contact = None
        self.suggested.field.setPlainText("")
        self.set_words("")


class EndContactSheet(FormSheet):
    ended = Signal(object)  # EndContact

    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        self._words = ContactWords(self)
        self._contact: Contact | None = None
        self.suggested = Suggested()
        self.body.addWidget(self.suggested)

    def begin(self, contact: Contact, child: str) -> None:
        self._contact = contact
        self.set_words(
            self.tr("End the contact with {name}").format(name=contact.nickname),
            self.tr("{child} reads the reason. This ends what was agreed; the app itself has to be told too.").format(
                child=child
            ),
        )
        self.suggested.field.setPlainText("")
        self.suggested.show_words(
            self.tr("The reason, for {name}").format(name=child),
            self.tr("Ready words, to be changed as you like"),
            self._words.endings(),
        )
        self.show_sheet(self.tr("End this contact"))

    def pressed(self) -> None:
        if self._contact is not None:
            self.sent()
            self.ended.emit(EndContact(self._contact.id, self.suggested.words()))

    def wipe(self) -> None:
        super().wipe()
        self._contact = None
        self.suggested.field.setPlainText("")
        self.set_words("")


class SaveCardsSheet(FormSheet):
    """One of the usual folders; no history, no file dialogue of the system."""

    folder_chosen = Signal(object)  # Path

    def __init__(self, root: QWidget, places: Callable[[], tuple[tuple[str, Path], ...]]) -> None:
        super().__init__(root)
        self._places = places
        self._folders: dict[str, Path] = {}
        self.choice = SegmentedChoice()
        self.choice.choice_made.connect(self._show_path)
        self.failed = TextLabel(TextRole.STRONG)
        for part in (self.choice, self.failed):
            self.body.addWidget(part)

    def begin(self) -> None:
        self._folders = dict(self._places())
        self.set_words(*self.title_and_text())
        words = {"documents": self.tr("Documents"), "downloads": self.tr("Downloads"), "desktop": self.tr("Desktop")}
        self.choice.setAccessibleName(self.tr("Where to"))
        first = next(iter(self._folders), None)
        self.choice.show_choices(tuple(Choice(key, words[key], Icon.FOLDER_OPEN) for key in self._folders), first)
        self._show_path(first or "")
        self.failed.hide()
        self.show_sheet(self.tr("Save"))

    def title_and_text(self) -> tuple[str, str]:
        return (
            self.tr("Save contact cards"),
            self.tr("Of those who are agreed: only the nickname and where they met. Whoever opens the file can read it."),
        )

    def not_written(self) -> None:
        self.main.setEnabled(True)
        self.failed.set_text(self.tr("Nothing could be written there. Please choose another folder."))
        self.failed.show()

    def _show_path(self, key: str) -> None:
        folder = self._folders.get(key)
        whole = "" if folder is None else str(folder)
        self.choice.setToolTip(whole)
        self.choice.setAccessibleDescription(whole)

    def pressed(self) -> None:
        folder = self._folders.get(self.choice.chosen() or "")
        if folder is not None:
            self.sent()
            self.folder_chosen.emit(folder)

"""The last pages of the first run: the recovery code, "what is recorded" for the child, and how well this PC protects.
Must not keep the recovery code after the wizard, nor answer for the child."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal

from app.model.protection import Level, Why
from ui.child.recorded import RecordedWords
from ui.child.recorded_state import RecordedState
from ui.folders import FolderWords
from ui.page_base import Speaking
from ui.protection_words import ProtectionWords
from ui.setup.begin_pages import column_of
from ui.theme import Icon
from ui.widgets.button import ActionButton
from ui.widgets.card import Card, Tint
from ui.widgets.choices import Toggle
from ui.widgets.flow import FlowLayout
from ui.widgets.notice import NoticeBar, NoticeKind
from ui.widgets.text import TextLabel, TextRole


@dataclass(frozen=True, slots=True)
class RecoveryState:
    """`saved` None and `failed` False: not tried yet."""

    code: str
    saved: Path | None = None
    failed: bool = False


class RecoveryWords(Speaking):
    """The code, a button that saves it, and "I have written it down". Used by the first run and by People."""

    save_asked = Signal()
    noted = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._state = RecoveryState("")
        self._folders = FolderWords(self)
        self._code = TextLabel(TextRole.HEADING)
        self._why = TextLabel(TextRole.BODY)
        self._save = ActionButton("", Icon.FLOPPY_DISK)
        self._save.clicked.connect(self.save_asked)
        self._result = NoticeBar()
        self._result.hide()
        self._noted = Toggle()
        self._noted.toggled.connect(self.noted)
        card = Card(Tint.SUN)
        card.add(self._code)
        row = FlowLayout()
        row.addWidget(self._save)
        layout = column_of(self)
        layout.addWidget(self._why)
        layout.addWidget(card)
        layout.addLayout(row)
        layout.addWidget(self._result)
        layout.addWidget(self._noted)
        layout.addStretch(1)
        self.retell()

    def show_state(self, state: RecoveryState) -> None:
        self._state = state
        self.retell()

    def show_code(self, state: RecoveryState) -> None:
        """Another code: it has not been written down yet."""
        self._noted.setChecked(False)
        self.show_state(state)

    def file_text(self) -> str:
        """What is written into the file, in the language of the screen."""
        return self.tr("Recovery code of Hải Đăng: {code}\nIt sets a new PIN. Keep it where no child looks.\n").format(
            code=self._state.code
        )

    def retell(self) -> None:
        state = self._state
        self._code.set_text(state.code)
        self._code.setAccessibleName(self.tr("Recovery code: {code}").format(code=state.code))
        self._why.set_text(
            self.tr(
                "With this code a forgotten PIN can be reset. It is shown only now. Write it on paper and keep it where no child looks."
            )
        )
        self._save.set_text(self.tr("Save as a file in Documents"))
        self._noted.set_text(self.tr("I have written it down"))
        self._result.setVisible(state.saved is not None or state.failed)
        if state.saved is not None:
            self._result.show_notice(
                NoticeKind.GOOD,
                self.tr("Saved as {file}").format(file=state.saved.name),
                self.tr("It is in {folder}. If a child uses this account too, move it to a USB stick.").format(
                    folder=self._folders.folder(state.saved.parent)
                ),
                whole=str(state.saved),
            )
        elif state.failed:
            self._result.show_notice(
                NoticeKind.WARNING, self.tr("The file could not be written"), self.tr("Please write the code on paper.")
            )


class ShownPage(Speaking):
    """What is recorded, shown to the child; or the word that it comes later, in the child's own session."""

    answered = Signal(object)  # RecordedAnswer

    def __init__(self) -> None:
        super().__init__()
        self._nicknames: tuple[str, ...] = ()
        self._later = TextLabel(TextRole.BODY)
        self._later_card = Card(Tint.SUN)
        self._later_card.add(self._later)
        self._words = RecordedWords()
        self._words.answered.connect(self.answered)
        layout = column_of(self)
        layout.addWidget(self._words)
        layout.addWidget(self._later_card)
        layout.addStretch(1)

    def show_now(self, state: RecordedState) -> None:
        self._words.show_state(state)
        self._words.show()
        self._later_card.hide()

    def show_later(self, nicknames: tuple[str, ...]) -> None:
        """None of these children uses this account."""
        self._nicknames = nicknames
        self._words.hide()
        self._later_card.show()
        self.retell()

    def retell(self) -> None:
        self._later.set_text(
            self.tr(
                "{names}: this page is shown when the child signs in with their own account, and the child answers there. "
                "Until then only total minutes are kept."
            ).format(names=", ".join(self._nicknames))
        )


class DonePage(Speaking):
    def __init__(self) -> None:
        super().__init__()
        self._level: Level | None = None
        self._whys: tuple[Why, ...] = ()
        self._words = ProtectionWords(self)
        self._title = TextLabel(TextRole.HEADING)
        self._meaning = TextLabel(TextRole.BODY)
        self._why = TextLabel(TextRole.BODY)
        self._next_title = TextLabel(TextRole.HEADING)
        self._next = TextLabel(TextRole.BODY)
        layout = column_of(self)
        for tint, parts in ((Tint.SEA, (self._title, self._meaning, self._why)), (Tint.PAPER, (self._next_title, self._next))):
            card = Card(tint)
            for part in parts:
                card.add(part)
            layout.addWidget(card)
        layout.addStretch(1)
        self.retell()

    def show_state(self, level: Level | None, whys: tuple[Why, ...]) -> None:
        self._level, self._whys = level, whys
        self.retell()

    def retell(self) -> None:
        self._title.set_text(self.tr("Protection of this PC: {level}").format(level=self._words.level(self._level)))
        self._meaning.set_text(self._words.meaning(self._level))
        self._why.set_text("\n".join(self._words.why(why) for why in self._whys))
        self._why.setVisible(bool(self._whys))
        self._next_title.set_text(self.tr("How to go on"))
        self._next.set_text(
            self.tr(
                "Talk about the rules together; the child sees every change and its reason. "
                "With your PIN you find Today, Rules and Requests under “For adults”."
            )
        )

"""The first pages of the first run: language, what Hải Đăng is and is not, and how the PC's accounts are used.
Must not ask for anything about a person."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.page_base import Speaking
from ui.setup.setup_state import SetupDraft, Sharing
from ui.theme import Icon, Space
from ui.widgets.card import Card, Tint
from ui.widgets.choice_card import ChoiceCard, Standing
from ui.widgets.notice import IconSpot
from ui.widgets.text import TextLabel, TextRole


def column_of(widget: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(Space.M)
    return layout


class LanguagePage(Speaking):
    """Both languages name themselves, so that either can be found whatever the screen speaks now."""

    language_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._language = "vi"
        self._cards = {"vi": ChoiceCard(Standing.ACROSS), "en": ChoiceCard(Standing.ACROSS)}
        layout = column_of(self)
        for code, card in self._cards.items():
            card.setCheckable(True)
            card.setProperty("code", code)
            card.clicked.connect(self._chosen)
            layout.addWidget(card)
        layout.addStretch(1)
        self.retell()

    def show_state(self, draft: SetupDraft) -> None:
        self._language = draft.language
        self.retell()

    def retell(self) -> None:
        self._cards["vi"].show_choice("Tiếng Việt", "Vietnamese", icon=Icon.TRANSLATE)
        self._cards["en"].show_choice("English", "Tiếng Anh", icon=Icon.TRANSLATE)
        for code, card in self._cards.items():
            card.setChecked(code == self._language)

    def _chosen(self) -> None:
        card = self.sender()
        if isinstance(card, ChoiceCard):
            card.setChecked(True)
            self.language_chosen.emit(str(card.property("code")))


class _Point(QWidget):
    """An icon and a sentence."""

    def __init__(self, icon: Icon, colour: str) -> None:
        super().__init__()
        self._text = TextLabel(TextRole.BODY)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(IconSpot(icon, colour, size=26))
        row.addWidget(self._text, 1)

    def set_text(self, text: str) -> None:
        self._text.set_text(text)


class AboutPage(Speaking):
    def __init__(self) -> None:
        super().__init__()
        self._is_title = TextLabel(TextRole.HEADING)
        self._is = (_Point(Icon.CLOCK, "sea"), _Point(Icon.CHAT_TEXT, "sea"), _Point(Icon.LIFEBUOY, "sea"))
        self._not_title = TextLabel(TextRole.HEADING)
        self._not = (_Point(Icon.EYE_SLASH, "leaf"), _Point(Icon.WIFI_SLASH, "leaf"), _Point(Icon.HANDSHAKE, "leaf"))
        layout = column_of(self)
        for title, points, tint in ((self._is_title, self._is, Tint.PAPER), (self._not_title, self._not, Tint.LEAF)):
            card = Card(tint)
            card.add(title)
            for point in points:
                card.add(point)
            layout.addWidget(card)
        layout.addStretch(1)
        self.retell()

    def retell(self) -> None:
        self._is_title.set_text(self.tr("What it does"))
        for point, text in zip(
            self._is,
            (
                self.tr("Counts the time at this PC, warns in good time and pauses programs without losing work."),
                self.tr("Lets a child ask for more time, and answers with a reason."),
                self.tr("Keeps the way to help and to hotline 111 open at any time, also when the time is up."),
            ),
            strict=True,
        ):
            point.set_text(text)
        self._not_title.set_text(self.tr("What it never does"))
        for point, text in zip(
            self._not,
            (
                self.tr("It does not read messages, pages, keys or pictures. Only app names and minutes are kept."),
                self.tr(
                    "Nothing leaves this PC by itself: only what a child tells you may go through an account you add. "
                    "No sign-up, no advertising."
                ),
                self.tr("It does not work in secret: the child sees everything that is recorded."),
            ),
            strict=True,
        ):
            point.set_text(text)


class AccountsPage(Speaking):
    sharing_chosen = Signal(object)  # Sharing

    def __init__(self) -> None:
        super().__init__()
        self._sharing: Sharing | None = None
        self._accounts: tuple[str, ...] = ()
        self._cards = {sharing: ChoiceCard(Standing.ACROSS) for sharing in Sharing}
        self._found = TextLabel(TextRole.SOFT)
        self._note = TextLabel(TextRole.BODY)
        layout = column_of(self)
        for sharing, card in self._cards.items():
            card.setCheckable(True)
            card.setProperty("sharing", sharing.value)
            card.clicked.connect(self._chosen)
            layout.addWidget(card)
        layout.addWidget(self._found)
        tip = Card(Tint.SUN)
        tip.add(self._note)
        layout.addWidget(tip)
        layout.addStretch(1)
        self.retell()

    def show_state(self, draft: SetupDraft, accounts: tuple[str, ...]) -> None:
        self._sharing, self._accounts = draft.sharing, accounts
        self.retell()

    def retell(self) -> None:
        self._cards[Sharing.SHARED].show_choice(
            self.tr("Everybody uses one account"),
            self.tr("With several children, Hải Đăng asks who is using the PC. Adults say it with their PIN."),
            icon=Icon.USERS_THREE,
        )
        self._cards[Sharing.APART].show_choice(
            self.tr("Each person has an account"),
            self.tr("You say which account is whose. Adults' own accounts are never tracked."),
            icon=Icon.IDENTIFICATION_CARD,
        )
        for sharing, card in self._cards.items():
            card.setChecked(sharing is self._sharing)
        self._found.setVisible(bool(self._accounts))
        self._found.set_text(self.tr("Accounts on this PC: {names}").format(names=", ".join(self._accounts)))
        self._note.set_text(
            self.tr(
                "A child with a standard account of their own is protected best. You can change this later on the People page."
            )
        )

    def _chosen(self) -> None:
        card = self.sender()
        if isinstance(card, ChoiceCard):
            card.setChecked(True)
            self.sharing_chosen.emit(Sharing(card.property("sharing")))

"""What changed in the rules: who, when, why, and from what to what.
Must not leave out a version that the guard tells of."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.child.my_time.my_time_state import ChangesState, VersionLine
from ui.child.my_time.part_page import PartPage
from ui.theme import Space
from ui.widgets.card import Card, Tint
from ui.widgets.text import TextLabel, TextRole

MOST_LINES = 8


class _Version(Card):
    def __init__(self, page: ChangesPage) -> None:
        super().__init__()
        self._page = page
        self._head, self._why, self._lines = TextLabel(TextRole.STRONG), TextLabel(TextRole.BODY), TextLabel(TextRole.BODY)
        for part in (self._head, self._why, self._lines):
            self.add(part)

    def show_version(self, version: VersionLine, *, newest: bool) -> None:
        self.set_tint(Tint.SUN if newest else Tint.PAPER)
        self._head.set_text(self._page.head_of(version))
        why = self._page.why_of(version)
        self._why.set_text(why)
        self._why.setVisible(bool(why))
        self._lines.set_text(self._page.lines_of(version))

    def forget(self) -> None:
        self.hide()
        for label in (self._head, self._why, self._lines):
            label.set_text("")


class ChangesPage(PartPage):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = ChangesState()
        self._cards: list[_Version] = []
        self._none = TextLabel(TextRole.BODY)
        self._column = QVBoxLayout()
        self._column.setSpacing(Space.M)
        self.body.addWidget(self._none)
        self.body.addLayout(self._column)
        self.body.addStretch(1)
        self.retell()

    def show_state(self, state: ChangesState) -> None:
        self._state = state
        self.retell()

    def retell(self) -> None:
        super().retell()
        state = self._state
        self.words.names = state.names
        self.frame.set_title(self.tr("What changed"), self.tr("Every change of your rules stands here. None is secret."))
        self._none.setVisible(not state.versions)
        self._none.set_text(
            self.tr("Nothing has changed yet.") if state.told else self.tr("The lighthouse keeper has not answered yet.")
        )
        while len(self._cards) < len(state.versions):
            card = _Version(self)
            self._cards.append(card)
            self._column.addWidget(card)
        for number, card in enumerate(self._cards):
            card.setVisible(number < len(state.versions))
        for number, (card, version) in enumerate(zip(self._cards, state.versions, strict=False)):
            card.show_version(version, newest=number == 0)
        for card in self._cards[len(state.versions) :]:
            card.forget()

    def head_of(self, version: VersionLine) -> str:
        when = self.words.when(version.at)
        if not version.changes and version.version <= 1:
            return self.tr("{day}: the first rules").format(day=when)
        if version.by is None:
            return self.tr("{day}: the rules changed").format(day=when)
        return self.tr("{day}: {name} changed the rules").format(day=when, name=version.by)

    def why_of(self, version: VersionLine) -> str:
        if version.why:
            return self.tr("Why: “{why}”").format(why=version.why)
        first = not version.changes and version.version <= 1
        return "" if first else self.tr("No reason was written. You can ask why.")

    def lines_of(self, version: VersionLine) -> str:
        if version.changes is None:
            return self.tr("What stood before is too long ago for this page.")
        if not version.changes:
            return (
                self.tr("They came with the first set-up.") if version.version <= 1 else self.tr("Nothing that you would notice.")
            )
        lines = [self.words.change(change) for change in version.changes[:MOST_LINES]]
        rest = len(version.changes) - MOST_LINES
        if rest > 0:
            lines.append(self.tr("and %n more", "", rest))
        return "\n".join(lines)

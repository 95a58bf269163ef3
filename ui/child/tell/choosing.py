"""Who one tap tells and who comes next, the adults whom this child lists, confirming an address by word, and the shortcut.
Must not keep anything itself: every change is a signal. No adult sees it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.model.problem import Problem
from app.wire.messages import AdultToTell
from ui.child.tell.tell_page import TellPage
from ui.child.tell.tell_state import ChoosingState, moved
from ui.theme import Icon, Space
from ui.widgets.as_many import as_many
from ui.widgets.button import ActionButton
from ui.widgets.card import Card
from ui.widgets.choices import Choice, SegmentedChoice
from ui.widgets.flow import FlowLayout
from ui.widgets.notice import NoticeBar, NoticeKind
from ui.widgets.text import TextLabel, TextRole
from ui.worded import worded

NOBODY = "nobody"


class _Row(QWidget):
    """A name with small buttons."""

    pressed = Signal(str, str)  # which button, adult

    def __init__(self, buttons: tuple[tuple[str, Icon], ...]) -> None:
        super().__init__()
        self._id = ""
        self._name = TextLabel(TextRole.STRONG)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self._name, 1)
        self.buttons: dict[str, ActionButton] = {}
        for key, icon in buttons:
            button = ActionButton("", icon)
            button.setObjectName(key)
            button.clicked.connect(self._clicked)
            row.addWidget(button)
            self.buttons[key] = button

    def show_adult(self, id: str, text: str, words: dict[str, str]) -> None:
        self._id = id
        self._name.set_text(text)
        for key, button in self.buttons.items():
            button.setAccessibleName(words[key])
            button.setToolTip(words[key])

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def _clicked(self) -> None:
        button = self.sender()
        if button is not None:
            self.pressed.emit(button.objectName(), self._id)


class _Rows(QWidget):
    """One `_Row` an adult, made and dropped as they come and go."""

    pressed = Signal(str, str)

    def __init__(self, *buttons: tuple[str, Icon]) -> None:
        super().__init__()
        self._buttons = buttons
        self.rows: list[_Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)

    def show_count(self, count: int) -> None:
        as_many(self.rows, count, self._column, self._row)
        self.setVisible(count > 0)

    def _row(self) -> _Row:
        made = _Row(self._buttons)
        made.pressed.connect(self.pressed)
        return made


class ChoosingPage(TellPage):
    after_whom = True

    chosen = Signal(object, object)  # adult id or None, following ids
    own_asked = Signal(str)  # id; empty: a new one
    own_removed = Signal(str)
    confirm_asked = Signal(str)
    shortcut_chosen = Signal(str)

    def __init__(self, shortcuts: tuple[str, ...] = ()) -> None:
        """`shortcuts`: what can be chosen, empty where this session lets no program have one."""
        super().__init__()
        self._state = ChoosingState()
        self._shortcuts, self._shortcut = shortcuts, ""
        self._shortcut_held = True
        self._problem: Problem | None = None
        self._notice = NoticeBar(NoticeKind.WARNING)
        self._who_title = TextLabel(TextRole.HEADING)
        self._who = SegmentedChoice()
        self._who.choice_made.connect(self._who_chosen)
        self._next_title, self._next_text = TextLabel(TextRole.HEADING), TextLabel(TextRole.BODY)
        self._following = _Rows(("up", Icon.ARROW_UP), ("down", Icon.ARROW_DOWN), ("out", Icon.X))
        self._others = _Rows(("in", Icon.PLUS))
        self._confirm_title, self._confirm_text = TextLabel(TextRole.HEADING), TextLabel(TextRole.BODY)
        self._unconfirmed = _Rows(("confirm", Icon.CHECK_CIRCLE))
        self._own_title, self._own_text = TextLabel(TextRole.HEADING), TextLabel(TextRole.BODY)
        self._own = _Rows(("change", Icon.PENCIL_SIMPLE), ("remove", Icon.TRASH))
        self._add = ActionButton("", Icon.USER_PLUS)
        self._add.clicked.connect(self._add_pressed)
        self._shortcut_title, self._shortcut_text = TextLabel(TextRole.HEADING), TextLabel(TextRole.BODY)
        self._keys = SegmentedChoice()
        self._keys.choice_made.connect(self.shortcut_chosen)
        for rows in (self._following, self._others, self._unconfirmed, self._own):
            rows.pressed.connect(self._row_pressed)
        who, after, confirm, own, keys = Card(), Card(), Card(), Card(), Card()
        own_row = QWidget()
        FlowLayout(own_row).addWidget(self._add)
        for card, parts in (
            (who, (self._who_title, self._who)),
            (after, (self._next_title, self._next_text, self._following, self._others)),
            (confirm, (self._confirm_title, self._confirm_text, self._unconfirmed)),
            (own, (self._own_title, self._own_text, self._own, own_row)),
            (keys, (self._shortcut_title, self._shortcut_text, self._keys)),
        ):
            for part in parts:
                card.add(part)
        self._after_card, self._confirm_card, self._keys_card = after, confirm, keys
        self.body.addWidget(self._notice)
        for card in (who, after, confirm, own, keys):
            self.body.addWidget(card)
        self.body.addStretch(1)
        self.retell()

    # ---- state ----

    def show_state(self, state: ChoosingState) -> None:
        self._state, self._problem = state, None
        self.retell()

    def forget(self) -> None:
        self.show_state(ChoosingState())

    def show_shortcut(self, keys: str, held: bool) -> None:
        """`held` False: another program has these keys, or this session does not give them."""
        self._shortcut, self._shortcut_held = keys, held
        self.retell()

    def show_problem(self, problem: Problem) -> None:
        self._problem = problem
        self.retell()

    # ---- words ----

    def tell_words(self) -> None:
        state = self._state
        self.frame.set_title(self.tr("Who one tap tells"), self.tr("No adult sees whom you chose."))
        if self._problem is not None:
            self._notice.show_notice(NoticeKind.WARNING, *worded(self._problem))
        self._notice.setVisible(self._problem is not None)
        self._who_title.set_text(self.tr("When I tap “Tell an adult”, tell"))
        choices = [Choice(adult.id, adult.name, Icon.USER) for adult in state.can_send]
        self._who.show_choices((Choice(NOBODY, self.tr("Ask me each time")), *choices), state.chosen or NOBODY)
        self._who.setAccessibleName(self.tr("When I tap “Tell an adult”, tell"))
        self._next_title.set_text(self.tr("And if there is no sign, who is next?"))
        self._next_text.set_text(self.tr("They are only shown to you then. Nothing is sent to them by itself."))
        self._show_following(state)
        self._after_card.setVisible(bool(state.following or state.others))
        self._confirm_card.setVisible(bool(state.unconfirmed))
        self._confirm_title.set_text(self.tr("Is it really them?"))
        self._confirm_text.set_text(
            self.tr("A word is sent to the address. They tell it to you in person, and you type it. Then you know it is theirs.")
        )
        confirm = self.tr("Confirm {name}")
        self._show_rows(self._unconfirmed, state.unconfirmed, {"confirm": confirm})
        self._own_title.set_text(self.tr("My own list"))
        self._own_text.set_text(
            self.tr("Adults whom you would go to, and how to reach them. Only you see it, and nothing is sent to them.")
        )
        self._show_rows(self._own, state.own, {"change": self.tr("Change {name}"), "remove": self.tr("Take {name} out")})
        self._add.set_text(self.tr("Add somebody"))
        self._tell_shortcut()

    def _tell_shortcut(self) -> None:
        self._keys_card.setVisible(bool(self._shortcuts) and not self._practice)
        self._shortcut_title.set_text(self.tr("Keys that open this from anywhere"))
        self._shortcut_text.set_text(
            self.tr("They only open “Who do you want to tell?”. They never send anything.")
            if self._shortcut_held
            else self.tr("Another program uses these keys. Please choose others.")
        )
        none = Choice("", self.tr("None"))
        self._keys.show_choices((none, *(Choice(keys, keys) for keys in self._shortcuts)), self._shortcut)
        self._keys.setAccessibleName(self.tr("Keys that open this from anywhere"))

    def _show_following(self, state: ChoosingState) -> None:
        words = {
            "up": self.tr("{name} earlier"),
            "down": self.tr("{name} later"),
            "out": self.tr("{name} not in the order"),
            "in": self.tr("Put {name} in the order"),
        }
        self._show_rows(self._following, state.following, words, numbered=True)
        self._show_rows(self._others, state.others, words)
        for number, row in enumerate(self._following.rows):
            row.buttons["up"].setEnabled(number > 0)
            row.buttons["down"].setEnabled(number < len(state.following) - 1)

    def _show_rows(self, rows: _Rows, adults: tuple[AdultToTell, ...], words: dict[str, str], *, numbered: bool = False) -> None:
        rows.show_count(len(adults))
        for number, (row, adult) in enumerate(zip(rows.rows, adults, strict=True)):
            name = f"{number + 1}. {adult.name}" if numbered else adult.name
            if adult.own and adult.how_to_reach:
                name = f"{adult.name} · {adult.how_to_reach}"
            row.show_adult(adult.id, name, {key: words[key].format(name=adult.name) for key in row.buttons})

    # ---- what was pressed ----

    def _order(self) -> tuple[str, ...]:
        return tuple(adult.id for adult in self._state.following)

    def _who_chosen(self, key: str) -> None:
        adult = None if key == NOBODY else key
        self.chosen.emit(adult, tuple(id for id in self._order() if id != adult))

    def _row_pressed(self, key: str, id: str) -> None:
        order = self._order()
        if key in ("up", "down"):
            self.chosen.emit(self._state.chosen, moved(order, id, -1 if key == "up" else 1))
        elif key == "out":
            self.chosen.emit(self._state.chosen, tuple(one for one in order if one != id))
        elif key == "in":
            self.chosen.emit(self._state.chosen, (*order, id))
        elif key == "confirm":
            self.confirm_asked.emit(id)
        elif key == "change":
            self.own_asked.emit(id)
        else:
            self.own_removed.emit(id)

    def _add_pressed(self) -> None:
        self.own_asked.emit("")

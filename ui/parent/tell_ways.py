"""How messages reach an adult: the own way, the accounts that carry messages, and adults outside this PC.
Must not show a secret; every change is a signal."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.model.tell import Outside
from app.wire.messages import ChannelIs
from ui.page_base import Speaking
from ui.parent.tell_state import WaysState, carrier, channel_of
from ui.parent.tell_words import TellParentWords
from ui.theme import Icon, Space
from ui.widgets.as_many import as_many
from ui.widgets.button import ActionButton
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.notice import NoticeBar, NoticeKind
from ui.widgets.page import PageFrame
from ui.widgets.text import TextLabel, TextRole


class _Line(QWidget):
    """A thing with a name, a line about it and small buttons."""

    pressed = Signal(str, str)  # which button, id

    def __init__(self, buttons: tuple[tuple[str, Icon], ...]) -> None:
        super().__init__()
        self._id = ""
        self._name, self._about = TextLabel(TextRole.STRONG), TextLabel(TextRole.BODY)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._about)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.XS, 0, Space.XS)
        row.setSpacing(Space.S)
        row.addLayout(words, 1)
        self.buttons: dict[str, ActionButton] = {}
        for key, icon in buttons:
            button = ActionButton("", icon)
            button.setObjectName(key)
            button.clicked.connect(self._clicked)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
            # A line without one keeps its place, so that equal buttons stand one below another.
            policy = button.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            button.setSizePolicy(policy)
            self.buttons[key] = button

    def show_line(self, id: str, name: str, about: str, words: dict[str, str], hidden: tuple[str, ...] = ()) -> None:
        self._id = id
        self._name.set_text(name)
        self._about.set_text(about)
        self._about.setVisible(bool(about))
        for key, button in self.buttons.items():
            button.setAccessibleName(words[key])
            button.setToolTip(words[key])
            button.setHidden(key in hidden)

    def _clicked(self) -> None:
        button = self.sender()
        if button is not None:
            self.pressed.emit(button.objectName(), self._id)


class _Section(Card):
    """A heading, words about it, its lines and a button that adds one."""

    pressed = Signal(str, str)
    add_asked = Signal()

    def __init__(self, *buttons: tuple[str, Icon]) -> None:
        super().__init__()
        self._buttons = buttons
        self.lines: list[_Line] = []
        self._title, self._text = TextLabel(TextRole.HEADING), TextLabel(TextRole.BODY)
        self._lines_column = QVBoxLayout()
        self._lines_column.setSpacing(Space.XS)
        self._add = ActionButton("", Icon.PLUS)
        self._add.clicked.connect(self.add_asked)
        holder = QWidget()
        FlowLayout(holder).addWidget(self._add)
        self.add(self._title)
        self.add(self._text)
        self.add_layout(self._lines_column)
        self.add(holder)

    def set_words(self, title: str, text: str, add: str) -> None:
        self._title.set_text(title)
        self._text.set_text(text)
        self._add.set_text(add)

    def show_count(self, count: int) -> None:
        as_many(self.lines, count, self._lines_column, self._line)

    def _line(self) -> _Line:
        made = _Line(self._buttons)
        made.pressed.connect(self.pressed)
        return made


class WaysPage(Speaking):
    back_asked = Signal()
    way_asked = Signal()
    channel_asked = Signal(str)  # id; empty: a new one
    channel_test_asked = Signal(str)
    channel_removal_asked = Signal(str)
    outside_asked = Signal(str)
    outside_removal_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._words = TellParentWords(self)
        self._state = WaysState()
        self._frame = PageFrame()
        self._back = ActionButton("", Icon.ARROW_LEFT)
        self._back.clicked.connect(self.back_asked)
        self._frame.add_header_action(self._back)
        self._own_title, self._own_page, self._own_way = TextLabel(TextRole.HEADING), TextLabel(), TextLabel()
        self._carried = NoticeBar(NoticeKind.WARNING)
        self._change = ActionButton("", Icon.PENCIL_SIMPLE)
        self._change.clicked.connect(self.way_asked)
        own = Card()
        for part in (self._own_title, self._own_page, self._own_way, self._carried):
            own.add(part)
        own.add(self._change, beginning=True)
        self._channels = _Section(("test", Icon.CHECK_CIRCLE), ("change", Icon.PENCIL_SIMPLE), ("remove", Icon.TRASH))
        self._channels.pressed.connect(self._channel_pressed)
        self._channels.add_asked.connect(self._channel_added)
        self._outside = _Section(("change", Icon.PENCIL_SIMPLE), ("remove", Icon.TRASH))
        self._outside.pressed.connect(self._outside_pressed)
        self._outside.add_asked.connect(self._outside_added)
        for card in (own, self._channels, self._outside):
            self._frame.body.addWidget(card)
        self._frame.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._frame)
        self.retell()

    def show_state(self, state: WaysState) -> None:
        self._state = state
        self.retell()

    def retell(self) -> None:
        state = self._state
        self._frame.set_title(
            self.tr("How messages reach you"), self.tr("The page Messages on this PC always works. The rest is as you like.")
        )
        self._back.set_text(self.tr("All messages"))
        self._own_title.set_text(self.tr("You"))
        self._own_page.set_text(self.tr("On this PC: when you open Messages with your PIN."))
        self._own_way.set_text(self._own(state))
        who = carrier(state, state.channel)
        self._carried.show_notice(
            NoticeKind.WARNING,
            self.tr("{name} may be able to see what is sent to you this way.").format(name=who or ""),
            self.tr("The account belongs to {name}. The child is told, and must tap a second time.").format(name=who or ""),
        )
        self._carried.setVisible(who is not None)
        self._change.set_text(self.tr("Change"))
        self._change.setVisible(state.parent or state.channel is not None)
        self._channels.setVisible(state.parent)
        self._outside.setVisible(state.parent)
        self._tell_channels(state)
        self._tell_outside(state)

    def _own(self, state: WaysState) -> str:
        if not state.told:
            return self.tr("Asking the lighthouse keeper…")
        if state.channel is None:
            return self.tr("No other way is set up.")
        channel = channel_of(state, state.channel)
        name = channel.channel.name if channel is not None else ""
        way = f"{name}, {state.address}".strip(", ")
        return self.tr("Besides: {way}.").format(way=way or self.tr("by an account that a parent has set up"))

    def _tell_channels(self, state: WaysState) -> None:
        self._channels.set_words(
            self.tr("Accounts that carry messages"),
            self.tr("Mail, Telegram, ntfy and others. Passwords are kept safe and never shown again."),
            self.tr("Add an account"),
        )
        self._channels.show_count(len(state.channels))
        for line, channel in zip(self._channels.lines, state.channels, strict=True):
            name = channel.channel.name
            words = {
                "test": self.tr("Test {name}").format(name=name),
                "change": self.tr("Change {name}").format(name=name),
                "remove": self.tr("Remove {name}").format(name=name),
            }
            line.show_line(channel.channel.id, name, self._about_channel(channel), words, () if channel.yours else ("change",))

    def _about_channel(self, channel: ChannelIs) -> str:
        kind = self._words.kind(channel.channel.kind)
        where = channel.channel.sender or channel.channel.host
        owner = self.tr("yours") if channel.yours else self.tr("account of {name}").format(name=channel.owner_name)
        return " · ".join(part for part in (kind, where, owner) if part)

    def _tell_outside(self, state: WaysState) -> None:
        self._outside.set_words(
            self.tr("Adults outside this PC"),
            self.tr(
                "A teacher, a relative: whom a child may tell as well. You see neither whom a child chose nor who has confirmed an address."
            ),
            self.tr("Add an adult outside"),
        )
        self._outside.show_count(len(state.outside))
        for line, adult in zip(self._outside.lines, state.outside, strict=True):
            words = {
                "change": self.tr("Change {name}").format(name=adult.name),
                "remove": self.tr("Remove {name}").format(name=adult.name),
            }
            line.show_line(adult.id, adult.name, self._about_outside(adult, state), words)

    def _about_outside(self, adult: Outside, state: WaysState) -> str:
        channel = channel_of(state, adult.channel)
        if channel is None:
            return adult.how_to_reach or self.tr("nothing can be sent")
        way = f"{channel.channel.name}, {adult.address}".strip(", ")
        said = way if channel.yours else self.tr("{way} · account of {name}").format(way=way, name=channel.owner_name)
        return "\n".join(part for part in (said, adult.how_to_reach) if part)

    # ---- what was pressed ----

    def _channel_pressed(self, key: str, id: str) -> None:
        signal = {"test": self.channel_test_asked, "change": self.channel_asked, "remove": self.channel_removal_asked}[key]
        signal.emit(id)

    def _outside_pressed(self, key: str, id: str) -> None:
        (self.outside_asked if key == "change" else self.outside_removal_asked).emit(id)

    def _channel_added(self) -> None:
        self.channel_asked.emit("")

    def _outside_added(self) -> None:
        self.outside_asked.emit("")

"""The forms of "how messages reach you": an account, the own way, an adult outside, a test, and taking something away.
Must not keep a secret in a closed form, nor send anything."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.model.problem import Problem
from app.model.tell import Outside, Way
from app.wire.messages import ChannelIs, PutChannel, PutMyWay, PutOutsideAdult
from ui.parent.form_sheet import FormSheet
from ui.parent.tell_state import FORMS, KINDS, Asks, Tested, WaysState, carrier, channel_of, port_of, wants_address
from ui.parent.tell_words import TellParentWords
from ui.widgets.choices import Choice, SegmentedChoice
from ui.widgets.drop_down import DropDown
from ui.widgets.field import Field
from ui.widgets.notice import NoticeBar, NoticeKind
from ui.widgets.text import TextLabel, TextRole

ONLY_HERE = ""
MOST_SECRET = 2000


class ChannelSheet(FormSheet):
    """One small form for each kind. A secret that is kept is never shown: an empty field leaves it as it is."""

    entered = Signal(object)  # PutChannel

    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        self._kind_words = TellParentWords(self)
        self._channel: ChannelIs | None = None
        self._kinds = DropDown()
        self._kinds.activated.connect(self._kind_chosen)
        self._kind = Field(self._kinds)
        self._name_edit = self.text_field()
        self._name = Field(self._name_edit)
        self._edits = {asks: self.text_field(200) for asks in Asks if asks is not Asks.SECURITY}
        secret = self._edits[Asks.SECRET]
        secret.setMaxLength(MOST_SECRET)
        secret.setEchoMode(QLineEdit.EchoMode.Password)
        secret.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self._security = SegmentedChoice()
        self._fields = {asks: Field(edit) for asks, edit in self._edits.items()} | {Asks.SECURITY: Field(self._security)}
        self.body.addWidget(self._kind)
        self.body.addWidget(self._name)
        for asks in Asks:
            self.body.addWidget(self._fields[asks])
        first: QWidget = self._kinds
        for following in (self._name_edit, *(self._fields[asks].editor for asks in Asks), self.main, self.leave):
            self.setTabOrder(first, following)
            first = following

    def begin(self, channel: ChannelIs | None) -> None:
        """None: a new one."""
        self._channel = channel
        kept = None if channel is None else channel.channel
        self.set_words(
            self.tr("Add an account") if kept is None else self.tr("Change {name}").format(name=kept.name),
            self.tr("Children’s messages go out through it. It is yours: only you can change it."),
        )
        self._kind.set_words(self.tr("Kind"))
        self._kind.setVisible(kept is None)
        self._kinds.show_choices(tuple((kind.value, self._kind_words.kind(kind)) for kind in KINDS), Way.MAIL.value)
        self._name.set_words(self.tr("Name of this account"), self.tr("As you and the child call it, for example “Mum’s mail”."))
        self._name.show_fault("")
        self._name_edit.setText("" if kept is None else kept.name)
        for asks, edit in self._edits.items():
            edit.setText("")
            if kept is not None and asks is not Asks.SECRET and asks is not Asks.PORT:
                edit.setText({Asks.HOST: kept.host, Asks.USER: kept.user, Asks.SENDER: kept.sender}[asks])
        if kept is not None and kept.port is not None:
            self._edits[Asks.PORT].setText(str(kept.port))
        self._show_form(kept.security if kept is not None else "starttls")
        self.show_sheet(self.tr("Add") if kept is None else self.tr("Save"))
        (self._kinds if kept is None else self._name_edit).setFocus()

    def wipe(self) -> None:
        super().wipe()
        self._edits[Asks.SECRET].setText("")

    def _way(self) -> Way:
        return Way(self._kinds.chosen() or Way.MAIL.value) if self._channel is None else self._channel.channel.kind

    def _kind_chosen(self) -> None:
        self._show_form("starttls")

    def _show_form(self, security: str) -> None:
        way = self._way()
        for asks, field in self._fields.items():
            field.setVisible(asks in FORMS[way])
            field.show_fault("")
            field.set_words(*self._asked(asks, way))
        # ntfy knows only with or without TLS.
        securities = ("ssl", "none") if way is Way.NTFY else ("starttls", "ssl", "none")
        chosen = security if security in securities else "ssl"
        self._security.show_choices(tuple(Choice(one, self._kind_words.security(one)) for one in securities), chosen)

    def _asked(self, asks: Asks, way: Way) -> tuple[str, str]:
        kept = self._channel is not None and self._channel.channel.has_secret
        as_it_is = self.tr("One is kept. Leave it empty and it stays as it is.") if kept else ""
        if asks is Asks.SECRET:
            return {
                Way.MAIL: (self.tr("Password"), as_it_is or self.tr("Many mail services give an app password for this.")),
                Way.TELEGRAM: (self.tr("Token of your bot"), as_it_is or self.tr("@BotFather in Telegram gives it to you.")),
                Way.NTFY: (self.tr("Password, if there is one"), as_it_is),
            }.get(
                way,
                (self.tr("Apprise address"), as_it_is or self.tr("For example signal://… or discord://…; it holds the secret.")),
            )
        return {
            Asks.HOST: (
                self.tr("Server"),
                self.tr("Leave empty for ntfy.sh") if way is Way.NTFY else self.tr("For example smtp.gmail.com"),
            ),
            Asks.PORT: (self.tr("Port"), self.tr("Leave empty for the usual port")),
            Asks.SECURITY: (self.tr("Security"), ""),
            Asks.USER: (
                self.tr("User name"),
                self.tr("Leave empty for no sign-in") if way is Way.NTFY else self.tr("Mostly the mail address"),
            ),
            Asks.SENDER: (self.tr("Mail address of the account"), ""),
        }[asks]

    def pressed(self) -> None:
        way, asked = self._way(), FORMS[self._way()]
        name = self._name_edit.text().strip()
        self._name.show_fault("" if name else self.tr("Please give it a name."))
        security = self._security.chosen() or "starttls"
        port = port_of(self._edits[Asks.PORT].text(), security) if Asks.PORT in asked else None
        wrong_port = Asks.PORT in asked and port is None
        self._fields[Asks.PORT].show_fault(self.tr("A port is a number from 1 to 65535.") if wrong_port else "")
        if not name or wrong_port:
            return
        text = {asks: edit.text().strip() if asks in asked else "" for asks, edit in self._edits.items()}
        self.sent()
        self.entered.emit(
            PutChannel(
                way,
                name,
                None if self._channel is None else self._channel.channel.id,
                text[Asks.HOST],
                port,
                text[Asks.USER],
                text[Asks.SENDER],
                security if Asks.SECURITY in asked else "ssl",
                self._edits[Asks.SECRET].text().strip() or None,
            )
        )


class _AddressSheet(FormSheet):
    """Which account carries it, and to which address."""

    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        self._way_words = TellParentWords(self)
        self._ways = WaysState()
        self._channels = DropDown()
        self._channels.activated.connect(self._show_address)
        self._by = Field(self._channels)
        self._address_edit = self.text_field(200)
        self._address = Field(self._address_edit)
        self._carried = NoticeBar(NoticeKind.WARNING)

    def _show_ways(self, ways: WaysState, channel: str | None, address: str, none: str) -> None:
        self._ways = ways
        self._by.set_words(self.tr("Sent through"))
        choices = tuple((one.channel.id, one.channel.name) for one in ways.channels)
        self._channels.show_choices(((ONLY_HERE, none), *choices), channel or ONLY_HERE)
        self._address_edit.setText(address)
        self._address.show_fault("")
        self._show_address()

    def _show_address(self) -> None:
        chosen = channel_of(self._ways, self._channels.chosen())
        self._address.setVisible(chosen is not None and wants_address(chosen.channel.kind))
        if chosen is not None:
            self._address.set_words(*self._way_words.address(chosen.channel.kind))
        who = carrier(self._ways, self._channels.chosen())
        self._carried.show_notice(
            NoticeKind.WARNING,
            self.tr("This account belongs to {name}, who may be able to see the messages.").format(name=who or ""),
            self.tr("The child is told so, and must tap a second time."),
        )
        self._carried.setVisible(who is not None)

    def _entered(self) -> tuple[str | None, str] | None:
        """None: something is missing, and said."""
        chosen = channel_of(self._ways, self._channels.chosen())
        address = self._address_edit.text().strip() if chosen is not None and wants_address(chosen.channel.kind) else ""
        missing = chosen is not None and wants_address(chosen.channel.kind) and not address
        self._address.show_fault(self.tr("Please write where it goes to.") if missing else "")
        return None if missing else (None if chosen is None else chosen.channel.id, address)


class WaySheet(_AddressSheet):
    entered = Signal(object)  # PutMyWay

    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        for part in (self._by, self._address, self._carried):
            self.body.addWidget(part)

    def begin(self, ways: WaysState) -> None:
        self.set_words(self.tr("How you are told besides this PC"), self.tr("Only you set this; no other adult can redirect it."))
        self._show_ways(ways, ways.channel, ways.address, self.tr("Nothing: the page on this PC alone"))
        self.show_sheet(self.tr("Save"))

    def pressed(self) -> None:
        way = self._entered()
        if way is not None:
            self.sent()
            self.entered.emit(PutMyWay(*way))


class OutsideSheet(_AddressSheet):
    entered = Signal(object)  # PutOutsideAdult

    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        self._adult: Outside | None = None
        self._name_edit, self._reach_edit = self.text_field(), self.text_field(200)
        self._name, self._reach = Field(self._name_edit), Field(self._reach_edit)
        self._undone = TextLabel(TextRole.BODY)
        for part in (self._name, self._reach, self._by, self._address, self._carried, self._undone):
            self.body.addWidget(part)

    def begin(self, adult: Outside | None, ways: WaysState) -> None:
        self._adult = adult
        self.set_words(
            self.tr("Add an adult outside this PC") if adult is None else self.tr("Change {name}").format(name=adult.name),
            self.tr("Please ask this adult first. A child confirms the address by a word that this adult tells in person."),
        )
        self._name.set_words(self.tr("Name that the child knows"))
        self._name.show_fault("")
        self._reach.set_words(self.tr("How to reach them"), self.tr("A telephone number, a room, an hour: shown to the child."))
        self._name_edit.setText("" if adult is None else adult.name)
        self._reach_edit.setText("" if adult is None else adult.how_to_reach)
        self._show_ways(
            ways,
            None if adult is None else adult.channel,
            "" if adult is None else adult.address,
            self.tr("Nothing: only how to reach them is shown"),
        )
        self._undone.set_text(
            self.tr("A change of name, account or address undoes what children have confirmed; they confirm anew.")
        )
        self._undone.setVisible(adult is not None and adult.channel is not None)
        self.show_sheet(self.tr("Add") if adult is None else self.tr("Save"))

    def pressed(self) -> None:
        name = self._name_edit.text().strip()
        self._name.show_fault("" if name else self.tr("Please write a name."))
        way = self._entered()
        if name and way is not None:
            self.sent()
            id = None if self._adult is None else self._adult.id
            self.entered.emit(PutOutsideAdult(name, self._reach_edit.text().strip(), id, *way))


class TestSheet(FormSheet):
    """Sends a test and says what the server said, no more."""

    __test__ = False
    test_asked = Signal(str, str)  # channel, address

    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        self._test_words = TellParentWords(self)
        self._channel: ChannelIs | None = None
        self._edit = self.text_field(200)
        self._field = Field(self._edit)
        self._result = NoticeBar()
        self.body.addWidget(self._field)
        self.body.addWidget(self._result)

    def begin(self, channel: ChannelIs, address: str) -> None:
        self._channel = channel
        self.set_words(
            self.tr("Test {name}").format(name=channel.channel.name),
            self.tr("A short test message is sent. It says nothing of a child."),
        )
        self._field.set_words(*self._test_words.address(channel.channel.kind))
        self._field.setVisible(wants_address(channel.channel.kind))
        self._field.show_fault("")
        self._edit.setText(address)
        self._result.hide()
        self.show_sheet(self.tr("Send a test"))
        self.leave.set_text(self.tr("Close"))

    def show_result(self, tested: Tested) -> None:
        self.main.setEnabled(True)
        good = tested.result.value == "accepted"
        self._result.show_notice(NoticeKind.GOOD if good else NoticeKind.WARNING, *self._test_words.tested(tested))
        self._result.show()

    def show_problem(self, problem: Problem) -> None:
        self._result.hide()
        super().show_problem(problem)

    def pressed(self) -> None:
        if self._channel is None:
            return
        address = self._edit.text().strip() if wants_address(self._channel.channel.kind) else ""
        missing = wants_address(self._channel.channel.kind) and not address
        self._field.show_fault(self.tr("Please write where it goes to.") if missing else "")
        if not missing:
            self.sent()
            self._result.show_notice(NoticeKind.NOTE, self.tr("Sending… this can take up to a minute."))
            self._result.show()
            self.test_asked.emit(self._channel.channel.id, address)


class TakeAwaySheet(FormSheet):
    """Says what else goes with it."""

    confirmed = Signal(str)

    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        self._id = ""

    def begin_channel(self, channel: ChannelIs) -> None:
        self._id = channel.channel.id
        self.set_words(
            self.tr("Remove {name}?").format(name=channel.channel.name),
            self.tr("What still waits for it is not sent, and the children who sent it are told. Its password is erased."),
        )
        self.show_sheet(self.tr("Remove"))

    def begin_outside(self, adult: Outside) -> None:
        self._id = adult.id
        self.set_words(
            self.tr("Remove {name}?").format(name=adult.name),
            self.tr("Children can no longer tell {name} from here. What still waits is not sent, and they are told.").format(
                name=adult.name
            ),
        )
        self.show_sheet(self.tr("Remove"))

    def pressed(self) -> None:
        self.sent()
        self.confirmed.emit(self._id)

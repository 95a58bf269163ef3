"""The help page: 111, 113, 115, and how to tell an adult. Everything is in memory before it is opened.
Must not know a link, a store or a person's name; opening, reading and leaving it writes, sends and reads nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QLocale, QSize, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.content.helplines import Helpline
from ui.help.built_in import in_vietnamese
from ui.help.help_parts import FirstNumber, IconLine, SmallNumber
from ui.help.help_state import Listener, help_state
from ui.help.quick_exit import QuickExit
from ui.page_base import Speaking
from ui.theme import Art, Icon, Space, icons, pictures
from ui.widgets.button import ActionButton
from ui.widgets.card import Card, Tint
from ui.widgets.choice_card import ChoiceCard, Standing
from ui.widgets.flow import Columns
from ui.widgets.page import PageFrame, PageKind
from ui.widgets.text import TextLabel, TextRole

WARM_MS = 400
ADVICE = (Icon.HOUSE, Icon.USERS_THREE, Icon.CHAT_TEXT, Icon.HANDSHAKE, Icon.PHONE_CALL)
ICONS = (*ADVICE, Icon.SIGN_OUT, Icon.ARROW_LEFT, Icon.LIFEBUOY, Icon.CHAT_CIRCLE_DOTS)
SHORT = 690
"""Below this height the two people are a line each, so that 111, 113 and 115 are seen without scrolling."""
SCANT = 460
"""Below this height, as at 200 %, they and 111 are set smaller, so that all three ways are in sight."""


class HelpPage(Speaking):
    """`left`: by quick exit or by the button "Back" (`with_back`: where nothing beside the page leads away from it).
    `lines` are read by the caller when the window is built."""

    left = Signal()

    def __init__(self, lines: tuple[Helpline, ...], *, with_back: bool = False) -> None:
        super().__init__()
        self._helplines = lines
        self._listener = Listener.ANYONE
        self._short, self._scant = False, False
        self._quick_exit = QuickExit(self)
        self._quick_exit.exit_asked.connect(self._go)
        icons.keep_in_memory(*ICONS)
        pictures.keep_in_memory(Art.ADULT, Art.TEACHER_WOMAN)
        self._who = self._make_who(with_back)
        self._how = self._make_how()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._who)
        self._stack.addWidget(self._how)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self._warm_soon = QTimer(self)
        self._warm_soon.setSingleShot(True)
        self._warm_soon.setInterval(WARM_MS)
        self._warm_soon.timeout.connect(self.warm)
        self.retell()

    def tell_to(self, tell: Callable[[], None]) -> None:
        """Where a message can be sent, the coral button opens that; by itself this page only says how to begin."""
        for page, own in ((self._who, self._ask_anyone), (self._how, self._ask_who)):
            page.tell_asked.disconnect(own)
            page.tell_asked.connect(tell)

    # ---- made once ----

    def _make_who(self, with_back: bool) -> PageFrame:
        page = PageFrame(PageKind.CHILD)
        page.show_help_button(False)
        page.tell_asked.connect(self._ask_anyone)
        self._back = ActionButton("", Icon.ARROW_LEFT)
        self._back.clicked.connect(self._go)
        self._back.setVisible(with_back)
        self._with_back = with_back
        page.add_header_action(self._back)
        self._exits = [self._quick_exit.add_button()]
        page.add_header_action(self._exits[0])
        # Large pictures where there is height for them, a line each where there is not.
        self._people: dict[Standing, tuple[Columns, ChoiceCard, ChoiceCard]] = {}
        for standing in (Standing.UPRIGHT, Standing.ACROSS):
            home, elsewhere = ChoiceCard(standing), ChoiceCard(standing, Tint.SUN)
            home.clicked.connect(self._ask_home)
            elsewhere.clicked.connect(self._ask_elsewhere)
            row = Columns(narrow=480)
            row.add(home)
            row.add(elsewhere)
            page.body.addWidget(row)
            self._people[standing] = row, home, elsewhere
        self._first = FirstNumber()
        page.body.setSpacing(Space.M)
        page.body.addWidget(self._first)
        self._others = [SmallNumber() for _line in self._helplines[1:]]
        if self._others:
            numbers = Columns(narrow=480)
            for card in self._others:
                numbers.add(card)
            page.body.addWidget(numbers)
        page.body.addStretch(1)
        self._note = TextLabel(TextRole.SMALL)
        page.set_foot_note(self._note)
        return page

    def _make_how(self) -> PageFrame:
        page = PageFrame(PageKind.CHILD)
        page.show_help_button(False)
        page.tell_asked.connect(self._ask_who)
        back = ActionButton("", Icon.ARROW_LEFT)
        back.clicked.connect(self._ask_who)
        self._how_back = back
        page.add_header_action(back)
        self._exits.append(self._quick_exit.add_button())
        page.add_header_action(self._exits[1])
        self._practise = TextLabel(TextRole.STRONG)
        page.body.addWidget(self._practise)
        sentences = Columns(narrow=560)
        self._sentences: dict[Listener, tuple[Card, TextLabel, TextLabel]] = {}
        for listener, tint in ((Listener.HOME, Tint.SEA), (Listener.ELSEWHERE, Tint.SUN)):
            card, where, sentence = Card(tint), TextLabel(TextRole.BODY), TextLabel(TextRole.HEADING)
            card.add(where)
            card.add(sentence)
            self._sentences[listener] = card, where, sentence
            sentences.add(card)
        page.body.addWidget(sentences)
        advice = Card()
        self._advice = {icon: IconLine(icon) for icon in ADVICE}
        for line in self._advice.values():
            advice.add(line)
        page.body.addWidget(advice)
        page.body.addStretch(1)
        self._how_note = TextLabel(TextRole.SMALL)
        page.set_foot_note(self._how_note)
        return page

    # ---- words ----

    def retell(self) -> None:
        state = help_state(self._helplines, "vi" if _vietnamese() else "en")
        self._who.set_title(
            self._said(self.tr("Who do you want to tell?")),
            self._said(self.tr("It is not your fault. It is right to ask for help.")),
        )
        self._who.set_bar_texts(self._said(self.tr("Numbers to call")), self._said(self.tr("Tell an adult")))
        for button in self._exits:
            button.set_text(self._said(self.tr("Quick exit")))
        self._back.set_text(self._said(self.tr("Back")))
        self._how_back.set_text(self._said(self.tr("Back")))
        self._tell_people()
        self._first.show_number(
            state.first,
            self._said(self.tr("Call from any phone in Viet Nam")),
            self._said(self.tr("Free, day and night. Tell as much or as little as you want.")),
            self._said(self.tr("If nobody answers, call again, or tell another adult.")),
        )
        for card, number in zip(self._others, state.others, strict=True):
            card.show_number(number)
        keeps = self._said(self.tr("This page keeps nothing and sends nothing. Someone near this PC might still see the screen."))
        leaves = self._said(self.tr("“Quick exit”, or Shift three times, leaves at once."))
        self._note.set_text(f"{keeps} {leaves}")
        self._how_note.set_text(leaves)
        nobody = self._said(self.tr("Nobody is told anything until you tell them yourself."))
        self._how.set_title(self._said(self.tr("How to begin")), "" if self._short else nobody)
        self._how.set_bar_texts(self._said(self.tr("Numbers to call")), self._said(self.tr("Tell someone else")))
        self._practise.set_text(self._said(self.tr("Say this sentence aloud once")))
        for listener, where, sentence in (
            (
                Listener.HOME,
                self._said(self.tr("At home")),
                self._said(self.tr("“There is something I need to tell you. Will you listen to me now?”")),
            ),
            (
                Listener.ELSEWHERE,
                self._said(self.tr("At school or elsewhere")),
                self._said(self.tr("“There is something I need to tell you. Can we talk alone?”")),
            ),
        ):
            _card, where_label, sentence_label = self._sentences[listener]
            where_label.set_text(where)
            sentence_label.set_text(sentence)
        self._advice[Icon.HOUSE].set_text(self._said(self.tr("Choose a quiet moment with just the two of you.")))
        self._advice[Icon.USERS_THREE].set_text(
            self._said(self.tr("A teacher, a grandparent, an aunt or uncle, a friend’s parents, a neighbour: anyone you trust."))
        )
        self._advice[Icon.CHAT_TEXT].set_text(
            self._said(self.tr("You can begin with a small part. You need not tell everything."))
        )
        self._advice[Icon.HANDSHAKE].set_text(
            self._said(self.tr("If they do not listen, tell another adult, until someone helps you."))
        )
        self._advice[Icon.PHONE_CALL].set_text(
            self._said(self.tr("You can also call 111 from any phone. In danger right now: 113."))
        )
        self._show_listener()
        self._warm_soon.start()

    def _tell_people(self) -> None:
        home = self._said(self.tr("An adult at home"))
        elsewhere = self._said(self.tr("Someone not at home"))
        trusted = self._said(self.tr("whom you trust"))
        others = self._said(self.tr("a teacher, a relative, 111 or the police"))
        for standing, (row, at_home, not_at_home) in self._people.items():
            row.setVisible((standing is Standing.ACROSS) == self._short)
            upright = standing is Standing.UPRIGHT
            at_home.show_choice(home, trusted if upright else "", art=Art.ADULT)
            not_at_home.show_choice(elsewhere, others if upright else "", art=Art.TEACHER_WOMAN)

    def _said(self, text: str) -> str:
        return in_vietnamese(text) if _vietnamese() else text

    # ---- within the page ----

    def _ask_home(self) -> None:
        self.show_how(Listener.HOME)

    def _ask_elsewhere(self) -> None:
        self.show_how(Listener.ELSEWHERE)

    def _ask_anyone(self) -> None:
        self.show_how(Listener.ANYONE)

    def show_how(self, listener: Listener) -> None:
        self._listener = listener
        self._show_listener()
        self._stack.setCurrentWidget(self._how)
        self._how.scroll_to_top()
        self._how_back.setFocus()

    def _show_listener(self) -> None:
        for listener, (card, _where, _sentence) in self._sentences.items():
            card.setVisible(self._listener in (Listener.ANYONE, listener))
        self._advice[Icon.HOUSE].setVisible(self._listener is not Listener.ELSEWHERE)
        self._advice[Icon.USERS_THREE].setVisible(self._listener is not Listener.HOME)

    def _ask_who(self) -> None:
        self._stack.setCurrentWidget(self._who)
        self._who.scroll_to_top()
        self.first_focus().setFocus()

    def _go(self) -> None:
        self.start_again()
        self.left.emit()

    def start_again(self) -> None:
        """As it is when it is opened: nothing shows what was read in it."""
        self._listener = Listener.ANYONE
        self._show_listener()
        self._stack.setCurrentWidget(self._who)
        self._who.scroll_to_top()
        self._how.scroll_to_top()

    # ---- from memory ----

    def warm(self) -> None:
        """Draw both faces once, unseen: type, icons and pictures are then in memory, and opening help reads no file."""
        if self.isVisible():
            return
        size = self.size() if self.width() > 200 else QSize(1158, 768)
        for face in (self._who, self._how):
            face.resize(size)
            picture = QPixmap(size * self.devicePixelRatioF())
            picture.setDevicePixelRatio(self.devicePixelRatioF())
            face.render(picture)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and hasattr(self, "_warm_soon"):
            self._warm_soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if hasattr(self, "_quick_exit"):
            self._warm_soon.stop()
            self._quick_exit.watch()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # Events still come while Python takes the object apart, and has forgotten what belongs to it.
        if not event.spontaneous() and hasattr(self, "_quick_exit"):
            self._quick_exit.rest()
            self.start_again()

    def scrolls(self) -> bool:
        return self._who.scrolls()

    def first_focus(self) -> QWidget:
        return self._people[Standing.ACROSS if self._short else Standing.UPRIGHT][1]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        short, scant = self.height() < SHORT, self.height() < SCANT
        if scant != self._scant:
            self._scant = scant
            for person in self._people[Standing.ACROSS][1:]:
                person.set_snug(scant)
            self._first.set_scant(scant)
        if short != self._short:
            self._short = short
            self.retell()
            self._who.body.setSpacing(Space.S if short else Space.M)
            self._first.set_short(short)
            self._how.body.setSpacing(Space.S if short else Space.L)
            self._practise.setVisible(not short)
            for _card, _where, sentence in self._sentences.values():
                sentence.set_role(TextRole.STRONG if short else TextRole.HEADING)
            for card in self._others:
                card.set_short(short)


def _vietnamese() -> bool:
    """The language of the screen, which is known also where its translation file is missing."""
    return QLocale().language() is QLocale.Language.Vietnamese

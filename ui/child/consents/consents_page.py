"""Pictures of me: what the child is asked about its pictures, what it said, and taking a yes back.
Must not decide anything; every press is a signal."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.model.problem import Problem
from ui.child.consents.consent_card import MyConsentCard
from ui.child.consents.consents_state import MyConsentsState, answered_for
from ui.child.contacts.person_page import SureSheet
from ui.child.spare_picture import SparePicture
from ui.page_base import MakingRoom
from ui.theme import Art, Icon, Space
from ui.widgets.as_many import as_many
from ui.widgets.button import ActionButton
from ui.widgets.notice import NoticeBar, NoticeKind
from ui.widgets.page import PageFrame, PageKind
from ui.widgets.text import TextLabel, TextRole
from ui.worded import worded


class MyConsentsPage(MakingRoom):
    help_asked = Signal()
    tell_asked = Signal()
    left = Signal()
    replied = Signal(str, object)  # consent id, Reply
    withdrawn = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = MyConsentsState()
        self._to_withdraw = ""
        self._cards: list[MyConsentCard] = []
        self._frame = PageFrame(PageKind.CHILD)
        self._frame.help_asked.connect(self.help_asked)
        self._frame.tell_asked.connect(self.tell_asked)
        self._back = ActionButton("", Icon.ARROW_LEFT)
        self._back.clicked.connect(self.left)
        self._frame.add_header_action(self._back)
        self._problem = NoticeBar()
        self._none = TextLabel(TextRole.BODY)
        self._column = QVBoxLayout()
        self._column.setSpacing(Space.M)
        self._law = TextLabel(TextRole.SMALL)
        body = self._frame.body
        for part in (self._problem, self._none):
            body.addWidget(part)
        body.addLayout(self._column)
        self._spare = SparePicture(Art.SHORE, self._frame)
        body.addWidget(self._spare, 100)
        body.addStretch(1)
        body.addWidget(self._law)
        self._sheet = SureSheet(self)
        self._sheet.sure.connect(self._sure)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._frame)
        self.retell()

    def first_focus(self) -> QWidget:
        return self._back

    def show_state(self, state: MyConsentsState) -> None:
        self._state = state
        if self._to_withdraw and not any(line.consent.id == self._to_withdraw for line in state.lines or ()):
            # Another child sits here now, or the line is gone: the question about it goes too.
            self._to_withdraw = ""
            self._sheet.close_sheet()
        self.retell()

    def retell(self) -> None:
        state, lines = self._state, self._state.lines or ()
        self._frame.set_title(
            self.tr("Pictures of me"), self.tr("Somebody would like to use a picture of you? You are asked too.")
        )
        self._frame.set_bar_texts(self.tr("Help me"), self.tr("Tell an adult"))
        self._back.set_text(self.tr("My people"))
        as_many(self._cards, len(lines), self._column, self._card)
        for card, line in zip(self._cards, lines, strict=True):
            card.show_line(line)
        self._none.setVisible(not lines and state.problem is None)
        self._none.set_text(
            self.tr("The list comes from the lighthouse keeper. It is shown as soon as the keeper answers.")
            if state.lines is None
            else self.tr("Nobody asks about a picture of you right now.")
        )
        self._law.set_text(
            self.tr("You are not 7 yet, so your parents say yes for you. You may still say no.")
            if answered_for(lines)
            else self.tr(
                "From 7 on, your private life may go online only with your yes too. Nobody can say yes for you. Silence is not a yes."
            )
        )
        self._problem.setVisible(state.problem is not None)
        if state.problem is not None:
            self._problem.show_notice(NoticeKind.WARNING, *self._worded(state.problem))
        else:
            self._problem.forget()
        self.make_room()

    def make_room(self) -> None:
        self._spare.make_room(self, self._state.lines is not None and self._state.problem is None)

    def _worded(self, problem: Problem) -> tuple[str, str]:
        if problem.id == "store_full":  # what to do about the disk is no task for a child
            return self.tr("This PC has no room left."), self.tr("Please ask an adult to help.")
        return worded(problem)

    def _card(self) -> MyConsentCard:
        made = MyConsentCard()
        made.replied.connect(self.replied)
        made.withdraw_chosen.connect(self._withdraw_pressed)
        return made

    def _withdraw_pressed(self, id: str) -> None:
        self._to_withdraw = id
        self._sheet.begin(
            self.tr("Take your yes back?"),
            self.tr("You need no reason. Your parents see it. This app cannot take a picture down; an adult asks for that."),
            self.tr("Yes, take it back"),
            self.tr("Leave it"),
        )

    def _sure(self) -> None:
        id, self._to_withdraw = self._to_withdraw, ""
        if id:
            self.withdrawn.emit(id)

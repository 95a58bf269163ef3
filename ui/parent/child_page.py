"""Base of the joined pages that are about one child: which child it is comes from parent mode.
Must not know a page."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.model.people import Request, Role
from app.wire.messages import AnswerKind, AnswerRequest, ChildStatus, StatusIs
from ui.parent.answer_sheet import AnswerSheet
from ui.parent.parent_page import ParentNeeds, ParentPage
from ui.parent.parent_words import ParentWords
from ui.parent.today_state import child_called, children_of


class ChildPage(ParentPage):
    """`child` None: not known yet. `show_child` changes it and asks anew; `show_status` comes whenever the guard tells."""

    child_chosen = Signal(str)

    def __init__(self, needs: ParentNeeds, words: ParentWords) -> None:
        super().__init__(needs)
        self.words = words
        self.child: str | None = None

    @property
    def helper(self) -> bool:
        return self.needs.me.role is Role.HELPER

    @property
    def status(self) -> StatusIs | None:
        return self.needs.link.status

    @property
    def children_known(self) -> tuple[tuple[str, str], ...]:
        return children_of(self.status)

    @property
    def nickname(self) -> str:
        return dict(self.children_known).get(self.child or "", "")

    def child_status(self) -> ChildStatus | None:
        return child_called(self.status, self.child)

    def day(self) -> str | None:
        found = self.child_status()
        return None if found is None else found.day

    def show_child(self, child: str | None) -> None:
        if child != self.child:
            self.child = child
            if self.isVisible():
                self.open_page()

    def show_status(self) -> None:
        """The guard told something new; pages that show nothing of it need not care."""


class Answering(QObject):
    """Answers to requests, the same on Today and on Requests: at once as asked, or through the sheet."""

    def __init__(self, page: ChildPage) -> None:
        super().__init__(page)
        self._page = page
        self._requests: dict[str, Request] = {}
        self._sheet = AnswerSheet(page.needs.root, page.words)
        self._sheet.answered.connect(self._send)

    def keep(self, requests: tuple[Request, ...]) -> None:
        self._requests = {request.id: request for request in requests}

    def give(self, id: str) -> None:
        self._send(AnswerRequest(id, AnswerKind.GIVE))

    def later(self, id: str) -> None:
        self._begin(id, AnswerKind.LATER)

    def refuse(self, id: str) -> None:
        self._begin(id, AnswerKind.NO)

    def other(self, id: str) -> None:
        self._begin(id, AnswerKind.GIVE)

    def _begin(self, id: str, kind: AnswerKind) -> None:
        request = self._requests.get(id)
        if request is not None:
            name = dict(self._page.children_known).get(request.child, self._page.nickname)
            self._sheet.begin(request, name, kind, helper=self._page.helper)

    def _send(self, answer: AnswerRequest) -> None:
        self._page.needs.link.ask(answer, self._answered)

    def _answered(self, _result: object) -> None:
        self._page.told.emit(self.tr("The answer is sent."))
        self._page.open_page()

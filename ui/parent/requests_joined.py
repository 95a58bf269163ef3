"""Joins Requests with the guard.
Must not decide anything."""

from __future__ import annotations

from PySide6.QtCore import Signal

from app.model.people import Request
from app.wire.messages import Requests, RequestsAre, Result
from ui.parent.child_page import Answering, ChildPage
from ui.parent.parent_page import ParentNeeds
from ui.parent.parent_words import ParentWords
from ui.parent.requests import RequestsPage
from ui.parent.requests_state import MOST_EARLIER, requests_state


class RequestsJoined(ChildPage):
    rules_asked = Signal(str, object)  # child id, Plan or None

    def __init__(self, needs: ParentNeeds, words: ParentWords) -> None:
        super().__init__(needs, words)
        self._requests: tuple[Request, ...] | None = None
        self._most = MOST_EARLIER
        self.page = RequestsPage(words)
        self.hold(self.page)
        self._answering = Answering(self)
        page = self.page
        page.give_chosen.connect(self._answering.give)
        page.later_chosen.connect(self._answering.later)
        page.no_chosen.connect(self._answering.refuse)
        page.other_chosen.connect(self._answering.other)
        page.rules_chosen.connect(self._open_rules)
        page.more_asked.connect(self._show_more)

    def open_page(self) -> None:
        self._show()
        self.needs.link.look()  # whether rules have changed since a child spoke of them
        self.needs.link.ask(Requests(), self._took_requests)

    def _took_requests(self, result: Result) -> None:
        if isinstance(result, RequestsAre):
            self._requests = result.requests
            self._answering.keep(result.requests)
            self._show()

    def show_status(self) -> None:
        if self.isVisible():
            self._show()  # rules that have changed can be told of

    def _open_rules(self, id: str) -> None:
        found = next((request for request in self._requests or () if request.id == id), None)
        if found is not None:
            self.rules_asked.emit(found.child, found.plan)

    def _show_more(self) -> None:
        self._most += MOST_EARLIER
        self._show()

    def _show(self) -> None:
        status = self.status
        versions = () if status is None else tuple((child.id, child.policy_version) for child in status.children)
        self.page.show_state(
            requests_state(
                self._requests, self.children_known, self.day(), helper=self.helper, most=self._most, versions=versions
            )
        )

"""What lies behind the gate: the rail, one page at a time, which child it is about, notices, and "lock again" always in sight.
Must not know what a page does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.model.people import RequestState, Role
from app.model.plan import Plan
from app.model.problem import Problem
from app.wire.messages import Contacts, ContactsAre, ContactsChanged, Requests, RequestsAre, Result
from ui.page_base import Speaking
from ui.parent.apps_joined import AppsJoined
from ui.parent.child_page import ChildPage
from ui.parent.contacts_state import count_to_answer
from ui.parent.pages_list import ADULTS, LATER_PAGES, PARENTS
from ui.parent.parent_page import ParentNeeds, ParentPage
from ui.parent.parent_words import ParentWords
from ui.parent.requests_joined import RequestsJoined
from ui.parent.rules_joined import RulesJoined
from ui.parent.today_joined import TodayJoined
from ui.parent.today_state import child_called
from ui.theme import Icon
from ui.widgets.notice import NoticeBar, NoticeKind
from ui.widgets.rail import Rail, RailItem
from ui.widgets.shell import Shell
from ui.widgets.toast import Toast
from ui.worded import worded

TODAY, REQUESTS, RULES, APPS, CONTACTS, PROTECTION, LOCK = "today", "requests", "rules", "apps", "contacts", "protection", "lock"


@dataclass(frozen=True, slots=True)
class _Entry:
    key: str
    icon: Icon
    title: Callable[[], str]
    make: Callable[[], ParentPage]
    roles: frozenset[Role]


class Rooms(Speaking):
    lock_asked = Signal()

    def __init__(self, needs: ParentNeeds, words: ParentWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._needs = needs
        self._words = words
        self._key = TODAY
        self._child: str | None = None
        self._waiting = 0
        self._contacts_waiting = 0
        self._pages: dict[str, ParentPage] = {}
        self._rail = Rail()
        self._rail.item_chosen.connect(self._chosen)
        self._shell = Shell(self._rail)
        self._notice = NoticeBar(NoticeKind.WARNING)
        self._notice.closed.connect(self._notice.hide)
        self._notice.hide()
        self._shell.notices.addWidget(self._notice)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._shell)
        self._toast = Toast(self)
        own = (
            _Entry(TODAY, Icon.CALENDAR_BLANK, self._today_title, self._make_today, ADULTS),
            _Entry(REQUESTS, Icon.CHAT_CIRCLE_DOTS, self._requests_title, self._make_requests, ADULTS),
            _Entry(RULES, Icon.SLIDERS_HORIZONTAL, self._rules_title, self._make_rules, PARENTS),
            _Entry(APPS, Icon.SQUARES_FOUR, self._apps_title, self._make_apps, PARENTS),
        )
        later = (_Entry(page.key, page.icon, page.title, partial(page.make, needs), page.roles) for page in LATER_PAGES)
        self._entries = tuple(entry for entry in (*own, *later) if needs.me.role in entry.roles)
        needs.link.status_arrived.connect(self._status_arrived)
        needs.link.refused.connect(self.show_problem)
        needs.link.pushed.connect(self._pushed)
        self.retell()

    # ---- commands ----

    def begin(self) -> None:
        self._take_child()
        self._open(TODAY)
        self.requests_changed()
        self._ask_contacts()

    def open_key(self, key: str) -> None:
        if any(entry.key == key for entry in self._entries):
            self._open(key)

    def requests_changed(self) -> None:
        """A request came or was answered: the number in the rail, and the page that shows them."""
        self._needs.link.ask(Requests(), self._took_requests)

    def show_problem(self, problem: object) -> None:
        if isinstance(problem, Problem):
            what, following = worded(problem)
            self._notice.show_notice(NoticeKind.WARNING, what, following, close=self.tr("Close"))
            self._notice.show()

    def retell(self) -> None:
        self._rail.set_name("Hải Đăng")
        items = [RailItem(entry.key, entry.icon, entry.title(), *self._count(entry.key)) for entry in self._entries]
        items.append(RailItem(LOCK, Icon.LOCK, self.tr("Lock again")))
        self._rail.show_items(tuple(items), self._key)

    def _count(self, key: str) -> tuple[int, str]:
        count = {REQUESTS: self._waiting, CONTACTS: self._contacts_waiting}.get(key, 0)
        return count, self.tr("%n wait(s) for an answer", "", count) if count else ""

    # ---- pages ----

    def _today_title(self) -> str:
        return self.tr("Today")

    def _requests_title(self) -> str:
        return self.tr("Requests")

    def _rules_title(self) -> str:
        return self.tr("Rules")

    def _apps_title(self) -> str:
        return self.tr("Apps")

    def _make_today(self) -> ParentPage:
        page = TodayJoined(self._needs, self._words)
        page.page.protection_asked.connect(self._open_protection)
        page.rules_asked.connect(self._open_rules)
        return page

    def _make_requests(self) -> ParentPage:
        page = RequestsJoined(self._needs, self._words)
        page.rules_asked.connect(self._open_rules)
        return page

    def _make_rules(self) -> ParentPage:
        return RulesJoined(self._needs, self._words)

    def _make_apps(self) -> ParentPage:
        return AppsJoined(self._needs, self._words)

    def _open_rules(self, child: str, plan: object) -> None:
        """From what a child said about a rule, or from its plan."""
        if all(entry.key != RULES for entry in self._entries):
            return
        self._choose_child(child)
        self._open(RULES)
        rules = self._pages[RULES]
        if isinstance(plan, Plan) and isinstance(rules, RulesJoined):
            rules.try_plan(plan)

    def _open_protection(self) -> None:
        self.open_key(PROTECTION)

    def _chosen(self, key: str) -> None:
        if key == LOCK:
            self.lock_asked.emit()
        else:
            self._open(key)

    def _open(self, key: str) -> None:
        self._key = key
        self._rail.choose(key)
        self._notice.hide()
        page = self._pages.get(key)
        if page is None:
            entry = next(entry for entry in self._entries if entry.key == key)
            page = self._pages[key] = entry.make()
            page.told.connect(self._toast.show_message)
            if isinstance(page, ChildPage):
                page.child_chosen.connect(self._choose_child)
                page.show_child(self._child)
        self._shell.show_page(page)
        page.open_page()

    # ---- which child ----

    def _take_child(self) -> None:
        found = child_called(self._needs.link.status, self._child)
        if found is not None and found.id != self._child:
            self._choose_child(found.id)

    def _choose_child(self, child: str) -> None:
        self._child = child
        for page in self._pages.values():
            if isinstance(page, ChildPage):
                page.show_child(child)

    # ---- the guard ----

    def _status_arrived(self, _status: object) -> None:
        self._take_child()
        for page in self._pages.values():
            if isinstance(page, ChildPage):
                page.show_status()

    def _took_requests(self, result: Result) -> None:
        if not isinstance(result, RequestsAre):
            return
        self._waiting = sum(1 for request in result.requests if request.state is RequestState.ASKED)
        self.retell()
        today = self._pages.get(TODAY)
        if isinstance(today, TodayJoined):
            today.take_requests(result.requests)
        if self._key == REQUESTS:
            self._pages[REQUESTS].open_page()

    def _pushed(self, body: object) -> None:
        if isinstance(body, ContactsChanged):
            self._ask_contacts()

    def _ask_contacts(self) -> None:
        """Behind the PIN: whoever may answer sees in the rail that somebody waits."""
        if any(entry.key == CONTACTS for entry in self._entries):
            self._needs.link.ask(Contacts(), self._took_contacts)

    def _took_contacts(self, result: Result) -> None:
        if isinstance(result, ContactsAre):
            self._contacts_waiting = count_to_answer(result.contacts)
            self.retell()

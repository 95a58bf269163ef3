"""Child mode: the rail, its pages, and each press as a question to the guard.
Must not decide anything, and ask the guard nothing when help is opened, read or left (promise 2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.model.lessons import Tool
from app.model.people import RecordedAnswer
from app.model.problem import Problem
from app.wire.messages import AnswerRecorded, Recorded, RecordedIs, Result, StatusIs
from ui.child.code.gate import CodeGate
from ui.child.home import HomePage
from ui.child.home_state import child_of, home_state
from ui.child.lessons.list_state import HomeLessons
from ui.child.notices import ChildNotices
from ui.child.own_asks import OwnAsks
from ui.child.people_pages import PeoplePages
from ui.language import Language
from ui.link import Link, LinkState
from ui.page_base import Speaking
from ui.theme import Icon
from ui.widgets.rail import Rail, RailItem
from ui.widgets.shell import Shell

if TYPE_CHECKING:
    from ui.child.checks_joined import ChecksJoined
    from ui.child.lessons_joined import LessonsJoined
    from ui.child.my_time_joined import MyTimeJoined
    from ui.child.tell.tell_state import First
    from ui.child.tell_joined import TellJoined
    from ui.help.help import HelpPage
    from ui.tell_shortcut import TellShortcut

HOME, LESSONS, CONTACTS, CHECKS, HELP, PARENTS = "home", "lessons", "contacts", "checks", "help", "parents"
MY_TIME, RECORDED = "my_time", "recorded"
CHECKED = {Tool.CHECK_TEXT: "text", Tool.CHECK_LINK: "link", Tool.CHECK_PHOTO: "photo"}
SOON_MS = 50


class ChildMode(Speaking):
    parents_asked = Signal()

    def __init__(self, link: Link, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._language = language
        self._key = HOME
        self._rail = Rail()
        self._shell = Shell(self._rail)
        self._rail.item_chosen.connect(self.open)
        self._notice = ChildNotices()
        self._shell.notices.addWidget(self._notice)
        self._gate = CodeGate(link, self)
        self._gate.page_opened.connect(self._show_code)
        self._gate.closed.connect(self._close_private)
        self._gate.left.connect(self.open_home)
        self._gate.help_asked.connect(self.open_help)
        self._gate.tell_asked.connect(self.open_tell)
        self._people = PeoplePages(link, self._gate, self)
        self._people.contacts_opened.connect(self._show_contacts)
        self._people.feelings_opened.connect(self._show_feelings)
        self._people.help_asked.connect(self.open_help)
        self._people.tell_asked.connect(self.open_tell)
        self._people.left.connect(self._leave_help)
        self._shell.notices.addWidget(self._people.news)
        self._shell.notices.addWidget(self._people.pictures_news)
        self._home = HomePage()
        self._help: HelpPage | None = None
        self._recorded: QWidget | None = None
        self._asks = OwnAsks(link, self)
        self._asks.taken.connect(self._show_home)
        self._asks.moved.connect(self._asks_moved)
        self._asks.help_asked.connect(self.open_help)
        self._asks.problem_met.connect(self.show_problem)
        self._lessons: LessonsJoined | None = None
        self._checks: ChecksJoined | None = None
        self._my_time: MyTimeJoined | None = None
        self._tell: TellJoined | None = None
        self._under_tell: tuple[QWidget | None, bool] = (None, False)
        self._shortcut: TellShortcut | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self._tell_lessons)
        self._home.lesson_asked.connect(self._open_lesson)
        self._home.review_asked.connect(self._open_review)
        self._home.help_asked.connect(self.open_help)
        self._home.tell_asked.connect(self.open_tell)
        self._home.more_time_asked.connect(self.ask_for_time)
        self._home.request_withdrawn.connect(self._asks.withdraw)
        self._home.answer_seen.connect(self._asks.saw_answers)
        self._home.rules_seen.connect(self._asks.saw_rules)
        self._home.recorded_asked.connect(self._open_recorded)
        self._home.feelings_asked.connect(self._people.open_feelings)
        self._home.pause_asked.connect(self._asks.pause)
        self._home.resume_asked.connect(self._asks.resume)
        self._shell.show_page(self._home)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._shell)
        link.status_arrived.connect(self.show_status)
        link.state_changed.connect(self._show_link)
        link.refused.connect(self.show_problem)
        self.retell()

    # ---- commands ----

    def open(self, key: str) -> None:
        if key == PARENTS:
            self._rail.choose(self._key)
            self.parents_asked.emit()
        elif key == HELP:
            self.open_help()
        elif key == MY_TIME:
            self._joined_my_time().open()
        elif key == RECORDED:
            self._open_recorded()
        elif key == CONTACTS:
            self._people.open_contacts()
        elif key == LESSONS:
            self._joined_lessons().open_list()
        elif key == CHECKS:
            self._joined_checks().open()
        else:
            self.open_home()

    def open_home(self) -> None:
        self._open(HOME, self._home)
        self._soon.start()

    def put_away(self) -> None:
        """The window goes to the tray: home, and nothing private stays open."""
        self._gate.close()
        self.open_home()

    def open_help(self) -> None:
        self._open(HELP, self.prepare_help())

    def prepare_help(self) -> HelpPage:
        """Made as soon as the first page has painted, whether anybody opens it or not, so that opening it leaves no mark in time either."""
        if self._help is None:
            from app.content.helplines import helplines
            from ui.help.help import HelpPage

            self._help = HelpPage(helplines())
            self._help.left.connect(self._leave_help)
            self._help.tell_to(self.open_tell)
            self._shell.keep_page(self._help)
        return self._help

    def _leave_help(self) -> None:
        """Home as one comes to it by the rail: no ring round a button tells where the keyboard was, and no frame is sent."""
        self.open_home()
        self._rail.focus_item(HOME)

    def open_tell(self) -> None:
        self._shown_tell().begin()

    def open_tell_whom(self) -> None:
        """From the keys that work anywhere: nothing is sent by itself."""
        from ui.child.tell.tell_state import First

        self._shown_tell().begin(First.WHOM)

    def take_shortcut(self, shortcut: TellShortcut) -> None:
        self._shortcut = shortcut

    def ask_for_time(self) -> None:
        self.open_home()
        self._asks.ask_for_time()

    def ask_for_app(self, app: str) -> None:
        self._asks.ask_for_app(app)

    def show_status(self, status: StatusIs) -> None:
        self._asks.child_is(child_of(status))
        self._show_home()
        if self._my_time is not None:
            self._my_time.show_status()
        self._soon.start()

    def show_problem(self, problem: Problem) -> None:
        self._notice.show_problem(problem)

    def show_parents_rested(self) -> None:
        self._notice.show_parents_rested()

    def retell(self) -> None:
        self._rail.set_name("Hải Đăng")
        self._rail.show_items(
            (
                RailItem(HOME, Icon.HOUSE, self.tr("Home")),
                RailItem(LESSONS, Icon.BOOK_OPEN, self.tr("Lessons")),
                RailItem(CONTACTS, Icon.USERS, self.tr("My people")),
                RailItem(CHECKS, Icon.SHIELD_CHECK, self.tr("Check before you share")),
                RailItem(MY_TIME, Icon.CLOCK, self.tr("My time")),
                RailItem(HELP, Icon.LIFEBUOY, self.tr("Help me")),
                RailItem(PARENTS, Icon.LOCK, self.tr("For adults")),
            ),
            self._key,
        )
        self._show_link(self._link.state)

    # ---- pages ----

    def _open(self, key: str, page: QWidget, *, alone: bool = False) -> None:
        if key != LESSONS and self._lessons is not None:
            self._lessons.quiet()
        if key != MY_TIME and self._my_time is not None:
            self._my_time.left()
        self._key = key
        self._rail.choose(key)
        self._people.on_home(page is self._home)
        self._shell.show_page(page, alone=alone)

    def _shown_tell(self) -> TellJoined:
        """Over what is open, which comes back afterwards; the rail shows nothing of it."""
        if self._tell is None:
            from app.content.helplines import helplines
            from ui.child.tell_joined import TellJoined

            self._tell = TellJoined(self._link, helplines(), shortcut=self._shortcut)
            self._tell.left.connect(self._leave_tell)
            self._tell.help_asked.connect(self.open_help)
            self._tell.private_asked.connect(self._open_private_tell)
        under = self._shell.pages.currentWidget()
        if under is self._gate.page:
            under = self._home
        if under is not self._tell:
            self._under_tell = (under, not self._rail.isVisibleTo(self._shell))
        self._people.on_home(False)
        self._shell.show_page(self._tell)
        return self._tell

    def _open_private_tell(self, first: First) -> None:
        self._gate.through(lambda: self._shown_tell().begin(first))

    def _leave_tell(self) -> None:
        if self._shell.pages.currentWidget() is not self._tell:
            return  # another page is open already
        under, alone = self._under_tell
        if under is None or under is self._help:
            self._leave_help()
        else:
            self._people.on_home(under is self._home)
            self._shell.show_page(under, alone=alone)
            self._rail.focus_item(self._key)

    def _joined_lessons(self) -> LessonsJoined:
        """Only now: the first page is painted without."""
        if self._lessons is None:
            from ui.child.lessons_joined import LessonsJoined

            joined = LessonsJoined(self._link, self._language, self)
            joined.page_opened.connect(self._show_lessons)
            joined.home_changed.connect(self._show_home_lessons)
            joined.help_asked.connect(self.open_help)
            joined.tell_asked.connect(self.open_tell)
            joined.tool_asked.connect(self._open_tool)
            joined.gone.connect(self._close_lessons)
            self._lessons = joined
            joined.child_is(child_of(self._link.status))
        return self._lessons

    def _tell_lessons(self) -> None:
        """After the first paint, and never while help is open: then nothing is asked of the guard."""
        if self._key != HELP:
            self._joined_lessons().child_is(child_of(self._link.status))

    def _close_lessons(self) -> None:
        if self._key == LESSONS:
            self.open_home()

    def _show_lessons(self, page: QWidget, alone: bool) -> None:
        self._open(LESSONS, page, alone=alone)

    def _show_home_lessons(self, lessons: HomeLessons) -> None:
        self._home.show_lessons(lessons, self._language.code)

    def _open_lesson(self, lesson: str) -> None:
        self._joined_lessons().open_lesson(lesson)

    def _open_review(self, lesson: str) -> None:
        self._joined_lessons().open_review(lesson)

    def _joined_checks(self) -> ChecksJoined:
        if self._checks is None:
            from ui.child.checks_joined import ChecksJoined

            joined = ChecksJoined(self)
            joined.page_opened.connect(self._show_checks)
            joined.help_asked.connect(self.open_help)
            joined.tell_asked.connect(self.open_tell)
            joined.quick_exit_asked.connect(self._leave_help)
            self._checks = joined
        return self._checks

    def _show_checks(self, page: QWidget) -> None:
        self._open(CHECKS, page)

    def _show_code(self, page: QWidget) -> None:
        self._open(HOME if self._key == HELP else self._key, page)

    def _close_private(self) -> None:
        if self._my_time is not None:
            self._my_time.close_plan()
        page = self._shell.pages.currentWidget()
        if page is not self._home and (page is self._tell or self._key not in (HELP, LESSONS, CHECKS)):
            self.open_home()

    def _show_contacts(self, page: QWidget) -> None:
        self._open(CONTACTS, page)

    def _show_feelings(self, page: QWidget) -> None:
        self._open(HOME, page)

    def _open_tool(self, tool: Tool) -> None:
        """What a page of a lesson lets the child try."""
        if tool is Tool.TELL_PRACTICE:
            self._shown_tell().practise()
            return
        if tool in CHECKED:
            self._joined_checks().open_way(CHECKED[tool])
            return
        self.open({Tool.MY_TIME: MY_TIME, Tool.PEOPLE: CONTACTS}.get(tool, HELP))

    def _joined_my_time(self) -> MyTimeJoined:
        if self._my_time is None:
            from ui.child.my_time_joined import MyTimeJoined

            joined = MyTimeJoined(self._link, self)
            joined.page_opened.connect(self._show_my_time)
            joined.recorded_asked.connect(self._open_recorded)
            joined.more_time_asked.connect(self.ask_for_time)
            joined.pause_asked.connect(self._asks.pause)
            joined.resume_asked.connect(self._asks.resume)
            joined.help_asked.connect(self.open_help)
            joined.tell_asked.connect(self.open_tell)
            joined.problem_met.connect(self.show_problem)
            joined.plan_asked.connect(self._open_plan)
            self._my_time = joined
        return self._my_time

    def _open_plan(self) -> None:
        self._gate.through(self._joined_my_time().open_plan)

    def _open_my_time(self) -> None:
        self._joined_my_time().open()

    def _show_my_time(self, page: QWidget) -> None:
        self._open(MY_TIME, page)

    def _open_recorded(self) -> None:
        from ui.child.recorded import RecordedPage

        if self._recorded is None:
            page = RecordedPage()
            page.help_asked.connect(self.open_help)
            page.tell_asked.connect(self.open_tell)
            page.answered.connect(self._answer_recorded)
            page.back_asked.connect(self._open_my_time)
            self._recorded = page
        if self._my_time is not None:
            self._my_time.left()
        self._open(MY_TIME, self._recorded)
        self._link.ask(Recorded(), self._took_recorded, self.show_problem)

    def _show_home(self) -> None:
        status = self._link.status if self._link.state is not LinkState.AWAY else None
        self._home.show_state(home_state(status, self._asks.requests, self._asks.changed))

    def _show_link(self, state: object) -> None:
        if isinstance(state, LinkState):
            self._notice.show_link(state, self._link.away)
        self._show_home()

    # ---- the guard ----

    def _asks_moved(self) -> None:
        if self._my_time is not None:
            self._my_time.requests_changed()

    def _took_recorded(self, result: Result) -> None:
        from ui.child.recorded import RecordedPage

        if isinstance(result, RecordedIs) and isinstance(self._recorded, RecordedPage):
            self._recorded.show_recorded(result)

    def _answer_recorded(self, answer: RecordedAnswer) -> None:
        self._link.ask(AnswerRecorded(answer), self._recorded_kept, self.show_problem)

    def _recorded_kept(self, _result: Result) -> None:
        self._link.ask(Recorded(), self._took_recorded, self.show_problem)

"""Tell joined to the guard: asks who, counts, and only then sends. Practising goes through the same pages with no guard at all.
Must not send or ask anything before it is opened, nor before the seconds are over; forgets everything when it is left."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from uuid import uuid4

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.content.helplines import Helpline
from app.model.problem import Problem
from app.model.usage import Presence
from app.wire.messages import AdultsToTell, AdultsToTellAre, AdultToTell, Result, SecondTapNeeded, StatusIs, Tell, Told
from ui.child.home_state import child_of
from ui.child.tell.choosing_flow import ChoosingFlow
from ui.child.tell.counting import Counting, local_now, pc_clock_s, timer_for
from ui.child.tell.messages_flow import MessagesFlow
from ui.child.tell.pages import COUNTDOWN, SECOND_TAP, WHOM, TellPages
from ui.child.tell.plain import Plain, Said
from ui.child.tell.practice import Practice, made_up
from ui.child.tell.tell_page import TellPage
from ui.child.tell.tell_state import First, Home, adult_of, one_tap
from ui.child.tell.turns import Turns
from ui.link import Link, LinkState
from ui.tell_shortcut import TellShortcut

RETRY_MS = 2_000
NO_GUARD = ("guard_away", "guard_slow")


class TellJoined(QWidget):
    """`left`: back to what was shown before. `private_asked`: a page that needs the picture code; begin there when it was right. `help_asked`: someone not at home, 111; from memory, with no frame."""

    left = Signal()
    help_asked = Signal()
    private_asked = Signal(object)  # First

    def __init__(
        self,
        link: Link,
        lines: tuple[Helpline, ...],
        *,
        shortcut: TellShortcut | None = None,
        now_s: Callable[[], float] = pc_clock_s,
        now: Callable[[], datetime] = local_now,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._link = link
        self._now = now
        self._open = False
        self._turns = Turns(link)
        self._ask = self._turns.ask
        self._from_tell = False
        self._first = First.TAP
        self._child: str | None = None
        self._forget_values()
        self.pages = TellPages(lines, () if shortcut is None else shortcut.choices)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pages)
        self.counting = Counting(now_s, self._in_front, self)
        self.counting.over.connect(self._count_over)
        self.counting.broken.connect(self._count_broken)
        self.retry = timer_for(self, RETRY_MS, self._send_again)
        # Shown again after it was hidden: nothing of it is left to show.
        self._shown = timer_for(self, 0, self._shown_again)
        self._choosing = ChoosingFlow(self.pages, self._ask, shortcut)
        self._choosing.adults_changed.connect(self._took_changed)
        self._messages = MessagesFlow(self.pages, self._ask, now)
        self._messages.home_told.connect(self._home_told)
        self._messages.done.connect(self.leave)
        self._messages.adult_chosen.connect(self._next_chosen)
        self._messages.code_asked.connect(self.private_asked)
        self._connect()
        link.state_changed.connect(self._link_changed)
        link.status_arrived.connect(self._status_arrived)

    def _connect(self) -> None:
        pages = self.pages
        pages.unwatched.connect(self._unwatched)
        pages.put_away.connect(self._put_away)
        pages.exit_asked.connect(self.leave)
        pages.back_asked.connect(self._back)
        pages.again_asked.connect(self._ask_again_who)
        pages.help_asked.connect(self._elsewhere)
        pages.plain.main_chosen.connect(self._plain_main)
        pages.plain.other_chosen.connect(self._show_whom)
        pages.made.connect(self._page_made)

    def _page_made(self, name: str) -> None:
        if name == WHOM:
            whom = self.pages.whom
            whom.adult_chosen.connect(self._adult_chosen)
            whom.elsewhere_asked.connect(self._elsewhere)
            whom.messages_asked.connect(self._messages.open)
            whom.choosing_asked.connect(self._open_choosing)
            whom.practice_asked.connect(self._practise_here)
        elif name == COUNTDOWN:
            countdown = self.pages.countdown
            self.counting.went_on.connect(countdown.show_countdown)
            countdown.someone_else_asked.connect(self._show_whom)
            countdown.elsewhere_asked.connect(self._elsewhere)
            countdown.refused.connect(self.leave)
        elif name == SECOND_TAP:
            page = self.pages.second_tap
            page.sure.connect(self._sure)
            page.page_only.connect(self._page_only)
            page.someone_else_asked.connect(self._show_whom)
            page.refused.connect(self.leave)

    # ---- opened and left ----

    @property
    def open(self) -> bool:
        return self._open

    def begin(self, first: First = First.TAP) -> None:
        """One press of the coral button, or of the keys that only ask who."""
        if self._open and self._turns.practice is None:
            if first is First.WHOM and self.counting.running:
                self._show_whom()
            return
        self._begin(first, None)

    def practise(self) -> None:
        """From a lesson."""
        self._from_tell = False
        self._begin(First.TAP, made_up(self._link.status, self._now))

    def leave(self) -> None:
        """Quick exit, Esc, "don't send", done."""
        back_to_tell = self._turns.practice is not None and self._from_tell
        self._shut()
        if back_to_tell:
            self._begin(First.WHOM, None)
        else:
            self.left.emit()

    def _begin(self, first: First, practice: Practice | None) -> None:
        self._shut()
        self._open, self._first, self._turns.practice = True, first, practice
        self._child = self._child_now()
        self.pages.show_practice(practice is not None)
        if practice is None and self._link.state in (LinkState.AWAY, LinkState.DIFFERS):
            self._show_plain(Plain.AWAY)
            return
        self._ask_adults()

    def _shut(self) -> None:
        """Nothing of it stays, neither on the pages nor here, and no answer that is still on its way is taken."""
        self._open = False
        self._turns.end()
        self.counting.stop()
        self.retry.stop()
        self._forget_values()
        self._choosing.forget()
        self._messages.forget()
        self.pages.forget()

    def _forget_values(self) -> None:
        self._are: AdultsToTellAre | None = None
        self._adult: AdultToTell | None = None
        self._sending: Tell | None = None
        self._home: Home | None = None

    def _put_away(self) -> None:
        if self._open:
            self._shut()
            self.left.emit()

    def _unwatched(self) -> None:
        """Another window is in front: nobody counts down unseen, and nothing typed stays to be read."""
        if not self._open:
            return
        if self._home is not None and self._home.words:
            self._home = self._home.without_words()
        self.counting.unwatched()
        self.pages.wipe()

    # ---- who ----

    def _ask_adults(self) -> None:
        self._show_plain(Plain.ASKING)
        self._ask(AdultsToTell(), self._took_adults, self._no_adults)

    def _took_adults(self, result: Result) -> None:
        if not isinstance(result, AdultsToTellAre):
            return
        self._are = result
        self._choosing.take(result, self._turns.practice is not None)
        self._messages.take(result)
        adult = one_tap(result)
        if self._first is First.MESSAGES:
            self._messages.open()
        elif self._first is First.CHOOSING:
            self._open_choosing()
        elif self._first is First.TAP and adult is not None:
            self._start_count(adult)
        else:
            self._show_whom()

    def _took_changed(self, are: AdultsToTellAre) -> None:
        self._are = are
        self._messages.take(are)

    def _no_adults(self, problem: Problem) -> None:
        self._show_plain(Plain.AWAY if problem.id in NO_GUARD else Plain.PROBLEM, Said(problem=problem))

    def _show_whom(self) -> None:
        self.counting.stop()
        if self._are is None:
            self._begin(First.WHOM, self._turns.practice)
            return
        self.pages.whom.show_adults(self._are, at_home=self._home is not None)
        self._show(self.pages.whom)

    def _ask_again_who(self) -> None:
        self._home = None
        self._sending = None
        self._show_whom()

    def _adult_chosen(self, id: str) -> None:
        adult = adult_of(self._are, id)
        if adult is None:
            return
        home = self._home
        if home is not None and home.adult == id and self._messages.add(home.message, home.about, home.words):
            self._home = None
        elif adult.ways:
            self._start_count(adult)
        else:
            self._show_plain(Plain.REACH, Said(name=adult.name, reach=adult.how_to_reach, own=adult.own))

    def _home_told(self, home: Home) -> None:
        self._home = home
        self._show_whom()

    def _next_chosen(self, id: str) -> None:
        """From a message that nobody has answered: it begins anew, and nothing that was written for another goes with it."""
        self._home = None
        self._adult_chosen(id)

    def _elsewhere(self) -> None:
        """Someone not at home: help, from memory; Tell is left, and nothing was sent."""
        self._shut()
        self.help_asked.emit()

    # ---- the seconds ----

    def _start_count(self, adult: AdultToTell) -> None:
        if self._are is None:
            return
        self._adult = adult
        self._sending = None
        countdown = self.counting.start(self._are.countdown_s)
        self.pages.countdown.show_adult(adult, self._are.network, countdown, with_words=self._home is not None)
        self._show(self.pages.countdown)

    def _in_front(self) -> bool:
        return self.isVisible() and self.window().isActiveWindow()

    def _count_broken(self) -> None:
        self._show_plain(Plain.STOPPED, Said(wiped=self._home is not None and self._home.wiped))

    def _count_over(self) -> None:
        about, words = (self._home.about, self._home.words) if self._home is not None else ((), "")
        if self._adult is not None:
            self._send(Tell(uuid4().hex, self._adult.id, about, words, shown=self._adult.mark))

    # ---- sending ----

    def _send(self, tell: Tell) -> None:
        self._sending = tell
        self._show_plain(Plain.SENDING, Said(name="" if self._adult is None else self._adult.name))
        self._ask(tell, partial(self._was_told, tell), partial(self._not_told, tell))

    def _send_again(self) -> None:
        """The same message with the same id: the guard knows it if it has it."""
        if self._sending is not None and self._link.state is not LinkState.DIFFERS:
            self._ask(self._sending, partial(self._was_told, self._sending), partial(self._not_told, self._sending))

    def _was_told(self, tell: Tell, result: Result) -> None:
        if tell is not self._sending:
            return  # the child has gone on to something else: it stands in My messages
        if isinstance(result, SecondTapNeeded) and self._adult is not None:
            self.pages.second_tap.show_carriers(self._adult, result.carried_by, result.page_possible)
            self._show(self.pages.second_tap)
        elif isinstance(result, Told):
            self._sending, self._home = None, None
            self._messages.show_told(result.message)

    def _not_told(self, tell: Tell, problem: Problem) -> None:
        if tell is not self._sending:
            return
        if problem.id in NO_GUARD:
            self._show_plain(Plain.NOT_KNOWN)
            self.retry.start()
        elif problem.id == "tell_way_changed" and self._adult is not None:
            # It would go where the child has not seen it go: the list as it is now, and no tap that begins by itself.
            self._sending, self._first = None, First.WHOM
            self.pages.whom.say_changed(self._adult.name)
            self._ask_adults()
        else:
            self._show_plain(Plain.PROBLEM, Said(problem=problem))

    def _sure(self) -> None:
        if self._sending is not None:
            self._send(replace(self._sending, sure=True))

    def _page_only(self) -> None:
        if self._sending is not None:
            self._send(replace(self._sending, page_only=True))

    def _plain_main(self) -> None:
        if self.pages.plain.kind is Plain.STOPPED and self._adult is not None:
            self._start_count(self._adult)
        elif self._sending is not None:
            self._send(self._sending)
        else:
            self._begin(self._first, self._turns.practice)

    # ---- pages ----

    def _show(self, page: TellPage) -> None:
        if not self.pages.counts(page):
            self.counting.stop()  # nobody is told while the child looks at another page
        self._messages.rest()
        self.pages.show_page(page)

    def _show_plain(self, kind: Plain, said: Said | None = None) -> None:
        self.pages.plain.show_kind(kind, said)
        self._show(self.pages.plain)

    def _back(self, page: object) -> None:
        reach = page is self.pages.plain and self.pages.plain.kind is Plain.REACH
        if reach or (isinstance(page, TellPage) and page.after_whom):
            self._show_whom()
        else:
            self.leave()

    def _open_choosing(self) -> None:
        if self._are is not None and self._are.closed:
            self.private_asked.emit(First.CHOOSING)
            return
        self._choosing.show()
        self._show(self.pages.choosing)

    def _practise_here(self) -> None:
        self._begin(First.TAP, made_up(self._link.status, self._now))
        self._from_tell = True

    # ---- the guard ----

    def _child_now(self) -> str | None:
        child = child_of(self._link.status)
        return None if child is None else child.id

    def _link_changed(self, state: object) -> None:
        if not self._open or self._turns.practice is not None:
            return
        away_shown = self.pages.current() is self.pages.plain and self.pages.plain.kind is Plain.AWAY
        if state in (LinkState.AWAY, LinkState.DIFFERS) and self.counting.running:
            self.counting.stop()
            self._show_plain(Plain.AWAY)
        elif state is LinkState.READY and away_shown:
            self._begin(self._first, None)
        elif state is LinkState.READY and self._sending is not None and self.retry.isActive():
            self._send_again()

    def _status_arrived(self, status: StatusIs) -> None:
        """Somebody else uses this session now, or the screen is locked: nothing of the one before is left standing."""
        child = child_of(status)
        locked = child is not None and child.presence == Presence.LOCKED.value
        if self._open and (locked or self._child_now() != self._child):
            self._shut()
            self.left.emit()

    # ---- Qt ----

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._open:
            self._shown.start()

    def _shown_again(self) -> None:
        """It was hidden meanwhile, and with that it was over: what lay under it comes back."""
        if not self._open and self.isVisible():
            self.left.emit()

"""Carry out what the verdict says about running programs: pause, resume, ask to close, never kill a paused one.
Must not decide what is refused; it is given targets and keeps to them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from datetime import datetime

from app.guard.parts import Stopped
from app.model.problem import Problem
from app.model.verdict import Reason
from app.platform.foreground import Grab, SessionEyes
from app.platform.processes import Paused, Pauser, ProcessFacts, ProcessKey

CLOSE_WAIT_S = 30.0
SLIPS_ALLOWED = 3
CHECK_LOOSE_S = 0.25  # without a freezer anyone of the same account may continue a stopped program
CHECK_HELD_S = 5.0
GRAB_RETRY_S = 30.0
# A window manager grabs for a moment at a click or a key, and a busy display server answers late: neither is a program that will not let go.
GRAB_SOON_S, GRAB_TRIES = 1.0, 3
# A program that has just been started cannot hold the keyboard yet, and to ask the display server would cost its milliseconds.
GRAB_AGE_S = 0.5

App = tuple[str, str]  # child id, app id


@dataclass(frozen=True, slots=True)
class Target:
    """One running app that is refused, with every process that belongs to it."""

    child: str
    app: str
    name: str
    keys: frozenset[ProcessKey]
    session: str | None
    reason: Reason
    opens_at: datetime | None = None
    tell: bool = True  # just this app is refused: the child is told why; False: the whole session is, and its window tells
    close: bool = False  # at_limit close: ask, wait, end


@dataclass(slots=True)
class _Course:
    """What has been done about one refused app since it was refused."""

    name: str
    session: str | None
    since_s: float
    told: Reason | None = None
    slips: dict[ProcessKey, int] = field(default_factory=dict)
    started_again: bool = False
    end_at_s: float | None = None  # closing until then
    ending: set[ProcessKey] = field(default_factory=set)  # told to end, and perhaps still there
    let_run_until_s: float | None = None  # held the keyboard when it was stopped: runs on until the next try
    grab_tries: int = 0
    refused: set[ProcessKey] = field(default_factory=set)  # the OS did not let us stop these
    refusal_noted: bool = False


class Enforcement:
    """`eyes_of` gives the eyes and hands of a login session, None where there are none; `facts_of` what is known of processes."""

    def __init__(
        self,
        pauser: Pauser,
        eyes_of: Callable[[str | None], SessionEyes | None],
        now: Callable[[], float],
        stopped: Stopped,
        note: Callable[[Problem, str | None], None],
        facts_of: Callable[[Iterable[ProcessKey]], list[ProcessFacts]],
    ) -> None:
        self._pauser = pauser
        self._facts_of = facts_of
        self._eyes_of = eyes_of
        self._now = now
        self._stopped = stopped
        self._note = note
        self._held: dict[ProcessKey, App] = {}
        self._courses: dict[App, _Course] = {}
        self._left_over: set[ProcessKey] = set(pauser.paused())
        self._check_at_s = 0.0

    # ---- what stands ----

    @property
    def holds_any(self) -> bool:
        return bool(self._held or self._left_over)

    def is_held(self, key: ProcessKey) -> bool:
        return key in self._held or key in self._left_over

    def state(self, app: App, keys: Collection[ProcessKey]) -> str:
        course = self._courses.get(app)
        if course is not None and course.end_at_s is not None:
            return "closing"
        return "paused" if any(key in self._held for key in keys) else "running"

    def started_again(self, app: App) -> bool:
        course = self._courses.get(app)
        return course is not None and course.started_again

    def cannot_pause(self) -> tuple[str, ...]:
        """Names of refused apps that the OS did not let us stop."""
        return tuple(sorted({course.name for course in self._courses.values() if course.refused}))

    def next_at(self) -> float | None:
        """When `work` has something to do."""
        times = [course.end_at_s for course in self._courses.values() if course.end_at_s is not None]
        times += [course.let_run_until_s for course in self._courses.values() if course.let_run_until_s is not None]
        if self._held:
            times.append(self._check_at_s)
        return min(times, default=None)

    # ---- carrying out ----

    def stop_now(self, target: Target) -> None:
        """The short way for a program that has just been started and is refused: stop first, tell after."""
        course = self._course(target)
        if not self._may_pause(course, target):
            return
        self._pause(target.keys - self._held.keys(), target, course)
        self._tell(target, course)

    def halt(self, pid: int) -> ProcessKey | None:
        """Stop what runs there now, before anything of it is read. It is either stopped with `stop_now` at once or goes on by `unhalt`."""
        return self._pauser.halt(pid)

    def unhalt(self, key: ProcessKey) -> None:
        self._pauser.unhalt(key)

    def apply(self, targets: Iterable[Target]) -> None:
        """`targets` are all that is refused now; what is held and not among them goes on."""
        now = self._now()
        wanted = {(target.child, target.app): target for target in targets}
        wanted_keys = {key: app for app, target in wanted.items() for key in target.keys}
        spared: list[ProcessKey] = []
        for app in [app for app in self._courses if app not in wanted]:
            spared += self._courses.pop(app).ending  # the next time they are asked again before they are ended
        closing = {app for app, target in wanted.items() if target.close}
        free = [key for key in self._held if key not in wanted_keys or wanted_keys[key] in closing]
        left_over = [key for key in self._left_over if key not in wanted_keys]
        self._left_over.difference_update(left_over)
        free += left_over
        self._resume(free + spared)
        if not wanted and free:
            # Relatives of a program that forked away from its pid were caught with it, and nobody asked for them by name.
            self._resume(self._pauser.paused())
        # What an earlier guard stopped is handed to ours, and what was held for another child, or as another app, to whose it is now.
        for key in (self._left_over | self._held.keys()) & wanted_keys.keys():
            self._held[key] = wanted_keys[key]
            self._left_over.discard(key)
        by_session: dict[str | None, list[tuple[Target, _Course]]] = {}
        for target in wanted.values():
            course = self._course(target)
            if target.close:
                self._ask_to_close(target, course, now)
                continue
            course.end_at_s = None  # what refuses now ends nothing
            if self._may_pause(course, target) and target.keys - self._held.keys():
                by_session.setdefault(target.session, []).append((target, course))
            else:
                self._tell(target, course)
        for session, work in by_session.items():
            self._pause_with_care(session, work)

    def work(self) -> bool:
        """Look at the held ones again, end what was asked to close long enough ago. True: something changed."""
        now = self._now()
        changed = False
        if self._held and self._check_at_s <= now:
            self._check_at_s = now + (CHECK_HELD_S if self._pauser.holds else CHECK_LOOSE_S)
            changed = self._check()
        for course in self._courses.values():
            if course.let_run_until_s is not None and course.let_run_until_s <= now:
                course.let_run_until_s = None
                changed = True
            if course.end_at_s is not None and course.end_at_s <= now:
                changed = True
        return changed

    def end_closing(self, targets: Iterable[Target]) -> None:
        """The 30 s of `close` are over for some: terminate what is still there."""
        now = self._now()
        for target in targets:
            course = self._courses.get((target.child, target.app))
            if course is None or course.end_at_s is None or course.end_at_s > now:
                continue
            for key in target.keys:
                self._pauser.end(key)
            course.ending |= target.keys
            course.end_at_s = now + CLOSE_WAIT_S  # what outlives it, or is started anew, gets the same wait

    def forget(self, key: ProcessKey) -> None:
        """The process has ended."""
        self._held.pop(key, None)
        self._left_over.discard(key)
        for course in self._courses.values():
            course.refused.discard(key)

    def release(self, child: str | None) -> None:
        """Resume what is held for this child (None: for all)."""
        self._resume([key for key, app in self._held.items() if child is None or app[0] == child])
        if child is None:
            self._resume(list(self._left_over))
            self._left_over.clear()
        for app in [app for app in self._courses if child is None or app[0] == child]:
            del self._courses[app]

    def end(self, leave_nothing_paused: bool) -> None:
        if leave_nothing_paused:
            self._pauser.resume_all()
        self._held.clear()
        self._courses.clear()

    # ---- steps ----

    def _course(self, target: Target) -> _Course:
        app = (target.child, target.app)
        if app not in self._courses:
            self._courses[app] = _Course(target.name, target.session, self._now())
        return self._courses[app]

    def _may_pause(self, course: _Course, target: Target) -> bool:
        return not (target.close or course.started_again or course.let_run_until_s is not None)

    def _pause(self, keys: Iterable[ProcessKey], target: Target, course: _Course) -> None:
        app = (target.child, target.app)
        course.end_at_s = None
        keys = list(keys)
        for key, answer in self._pauser.pause(keys, self._facts_of(keys)).items():
            if answer is Paused.REFUSED:
                course.refused.add(key)
                continue
            course.refused.discard(key)
            if answer is not Paused.GONE:
                self._held[key] = app
        if course.refused and not course.refusal_noted:
            course.refusal_noted = True
            self._note(Problem("cannot_pause", {"app": target.name}), target.child)

    def _pause_with_care(self, session: str | None, work: list[tuple[Target, _Course]]) -> None:
        """Make a holder of the keyboard or pointer let go before it is stopped, so that the PC never goes dead."""
        eyes = self._eyes_of(session)
        new = [(target, course, sorted(target.keys - self._held.keys(), key=lambda key: key.pid)) for target, course in work]
        pids = [key.pid for _, _, keys in new for key in keys]
        careful = eyes is not None and eyes.abilities.grabs
        grabbed = careful and eyes is not None and eyes.grab() is not Grab.NONE
        if grabbed and eyes is not None:
            eyes.loosen_before_pause(pids)
        for target, course, keys in new:
            self._pause(keys, target, course)
        if grabbed and eyes is not None:
            left = eyes.loosen_after_pause(pids)
            if left in (Grab.HELD, Grab.HANGS):
                self._let_go(eyes, left, [(target, course) for target, course, _ in new])
        for target, course, _ in new:
            self._tell(target, course)

    def _let_go(self, eyes: SessionEyes, left: Grab, work: list[tuple[Target, _Course]]) -> None:
        """The grab survived the whole chain: the program in front goes on. At the third time it is asked to close; freezing never kills."""
        front = None if left is Grab.HANGS else eyes.look().foreground_pid
        in_front = [pair for pair in work if front and any(key.pid == front for key in pair[0].keys)]
        for target, course in in_front or work:
            self._resume(target.keys)
            course.grab_tries += 1
            if course.grab_tries < GRAB_TRIES:
                course.let_run_until_s = self._now() + GRAB_SOON_S
                continue
            course.let_run_until_s = self._now() + GRAB_RETRY_S
            eyes.ask_to_close([key.pid for key in target.keys])
            self._note(Problem("held_keyboard", {"app": target.name}), target.child)

    def _ask_to_close(self, target: Target, course: _Course, now: float) -> None:
        if course.end_at_s is None and target.keys:
            course.end_at_s = now + CLOSE_WAIT_S
            eyes = self._eyes_of(target.session)
            if eyes is not None:
                eyes.ask_to_close([key.pid for key in target.keys])
        self._tell(target, course)

    def _tell(self, target: Target, course: _Course) -> None:
        if target.tell and course.told is not target.reason and (target.close or any(key in self._held for key in target.keys)):
            course.told = target.reason
            self._stopped(target.child, target.app, target.name, target.reason, target.opens_at)

    def _resume(self, keys: Iterable[ProcessKey]) -> None:
        keys = list(keys)
        if not keys:
            return
        for key, answer in self._pauser.resume(keys).items():
            self._held.pop(key, None)
            if answer is Paused.REFUSED:
                self._left_over.add(key)  # tried again at the next verdict: nothing may stay paused by mistake

    def _check(self) -> bool:
        changed = False
        for key, answer in self._pauser.check().items():
            app = self._held.get(key)
            if app is None:
                continue
            if answer is Paused.GONE:
                del self._held[key]
                changed = True
            elif answer is Paused.SLIPPED:
                changed |= self._slipped(key, app)
        return changed

    def _slipped(self, key: ProcessKey, app: App) -> bool:
        course = self._courses.get(app)
        if course is None:
            return False
        course.slips[key] = course.slips.get(key, 0) + 1
        if course.slips[key] <= SLIPS_ALLOWED or course.started_again:
            return False
        # Stopping it for ever would be a race that nobody wins: tell, count on, and leave it at the reminder.
        course.started_again = True
        self._resume([held for held, owner in self._held.items() if owner == app])
        self._note(Problem("started_again", {"app": course.name}), app[0])
        return True

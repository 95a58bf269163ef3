"""The guard's parts as this PC has them: processes, sessions, eyes, secrets, clock, catalogue, holidays.
Must not hold behaviour beyond joining them."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from app.content.catalogue import catalogue
from app.content.presets import preset
from app.guard.aside import ask_worker
from app.guard.guard import Guard, Surroundings
from app.guard.holidays import Holidays
from app.guard.loop import Loop
from app.guard.naming import LearntFiles, OwnPrograms, naming_for
from app.guard.parts import Changed, Household, Stopped, Warn
from app.guard.pc import PcParts
from app.guard.rules import mild
from app.guard.timekeeping import TrustedTime
from app.guard.watch import GuardWatch
from app.model.apps import Catalogue
from app.model.policy import Policy
from app.model.problem import Problem, ProblemError
from app.platform.clock import Clock
from app.platform.desktop.doctor import desktop_findings
from app.platform.foreground import SessionEyes, eyes_for_this_session
from app.platform.network import has_network
from app.platform.processes import ProcessTable, pauser_for_this_pc, table_for_this_pc, watcher_for_this_pc
from app.platform.programs import programs_for_this_pc
from app.platform.secrets import secrets_for_this_pc
from app.platform.service import Install, Listener, Service
from app.platform.sessions import LoginSession, Sessions, accounts_of_this_pc, sessions_for_this_pc
from app.store.apps import SeenBefore
from app.store.store import Store
from app.wire.messages import Check
from app.worker import command

log = logging.getLogger(__name__)

KEYRING_S = 10.0  # a keyring may hang for ever, or ask in a window that nobody sees
OWN_SESSION = "self"  # what the platform calls the one session where the OS names none


def assembled(loop: Loop, store: Store, listener: Listener, service: Service, clock: Clock, data: Path, own: int | str) -> Guard:
    install = service.install()
    time = TrustedTime(clock, store.usage.trusted())
    sessions, table = sessions_for_this_pc(), table_for_this_pc()
    faults: list[Problem] = []
    programs = _catalogue(store, faults)
    own_programs = OwnPrograms.of_this_process()
    home = os.path.expanduser("~")
    watches: list[GuardWatch] = []

    def make_watch(household: Household, warn: Warn, stopped: Stopped, changed: Changed) -> GuardWatch:
        parts = PcParts(
            loop=loop,
            usage=store.usage,
            retry=store.retry,
            time=time,
            table=table,
            watcher=watcher_for_this_pc(os.getpid()),
            pauser=pauser_for_this_pc(str(data)),
            sessions=sessions,
            eyes_factory=_eyes_factory(install, own),
            install=install,
            own_account=own,
            own=own_programs,
            catalogue=programs,
            ancestors=lambda: _ancestors(table),
        )
        watches.append(GuardWatch(household, parts, warn, stopped, changed))
        return watches[-1]

    def present() -> tuple[SeenBefore, ...]:
        """What runs now, and what is installed and has not run yet."""
        now = time.now()
        running = [
            SeenBefore(app.id, app.name, app.group, (), app.unclassified, True, now, None)
            for watch in watches
            for app in watch.present()
        ]
        installed = _installed(programs, own_programs, home if install is Install.PERSONAL else None, now)
        return tuple({app.app: app for app in (*installed, *running)}.values())

    holidays = Holidays(data / "holidays.json", command(), time.now)
    pc = Surroundings(
        loop=loop,
        store=store,
        listener=listener,
        secrets=secrets_for_this_pc(install, data, service, _ask_keyring),
        install=install,
        own_account=own,
        now=time.now,
        accounts=accounts_of_this_pc,
        sessions_named=lambda: _named(sessions),
        pc_zone=clock.zone_name,
        country_holidays=holidays.days,
        preset=_preset(faults),
        present=present,
        worker=command(),
        network=has_network,
        doctor=_desktop_checks if install is Install.PERSONAL else tuple,
        faults=faults,
    )
    guard = Guard(pc, make_watch)
    holidays.begin(guard.aside, guard.holidays_changed)
    return guard


def _ask_keyring(question: dict[str, object]) -> dict[str, str | None]:
    answer = ask_worker([*command(), "keyring"], question, dict[str, str | None], KEYRING_S, "keyring_slow")
    problem = answer.get("problem")
    if problem is not None:
        raise ProblemError(problem)
    return answer


def _desktop_checks() -> tuple[Check, ...]:
    """A personal guard lives in the session that it asks about; the service cannot know any desktop."""
    return tuple(Check(found.id, found.state.value, dict(found.facts)) for found in desktop_findings())


def _catalogue(store: Store, faults: list[Problem]) -> Catalogue:
    try:
        return Catalogue(catalogue(store.people.settings().language))
    except ProblemError as error:
        # Without it programs are still told apart, by their files.
        faults.append(error.problem)
        log.warning("catalogue_missing problem=%s", error.problem.id)
        return Catalogue()


def _preset(faults: list[Problem]) -> Callable[[str, int, str], Policy]:
    def suggestion(nickname: str, age: int, zone: str) -> Policy:
        try:
            return preset(nickname, age, zone)
        except ProblemError as error:
            # Never "no limits" because a file of ours is missing.
            if error.problem not in faults:
                faults.append(error.problem)
            return mild(nickname, zone)

    return suggestion


def _installed(programs: Catalogue, own: OwnPrograms, own_home: str | None, now: datetime) -> list[SeenBefore]:
    """Named as the watch would name them before any rule."""
    naming = naming_for(Policy(child=""), programs, (), LearntFiles(), own)
    found: list[SeenBefore] = []
    for facts in programs_for_this_pc(own_home).installed() or ():
        named = naming(facts, True)
        if named is not None and not named.app.system:
            app = named.app
            found.append(SeenBefore(app.id, named.name, app.group, named.facts, not app.classified, True, now, None))
    return found


def _eyes_factory(install: Install, own: int | str) -> Callable[[LoginSession], SessionEyes | None]:
    def eyes(login: LoginSession) -> SessionEyes | None:
        if install is Install.INSTALLED or login.account != own:
            return None  # an agent in that session reports by the socket
        environment = dict(os.environ)
        if login.display is not None and not (environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")):
            environment["WAYLAND_DISPLAY" if login.kind == "wayland" else "DISPLAY"] = login.display
        return eyes_for_this_session(environment)

    return eyes


def _ancestors(table: ProcessTable) -> frozenset[int]:
    """This process and all above it: the desktop or terminal that started the guard is never paused by it."""
    found = {os.getpid()}
    facts = table.facts(os.getpid())
    while facts is not None and facts.parent is not None and facts.parent.pid not in found:
        found.add(facts.parent.pid)
        facts = table.facts(facts.parent.pid)
    return frozenset(found)


def _named(sessions: Sessions) -> bool:
    return all(session.id != OWN_SESSION for session in sessions.sessions())

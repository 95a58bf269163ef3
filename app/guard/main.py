"""`haidang guard`: puts the guard on this PC's own OS parts and runs it until it is told to end.
Must not decide anything; it joins what the platform says with the guard."""

from __future__ import annotations

import contextlib
import errno
import logging
import os
import signal
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from app.content.arguments import Parser
from app.content.problems import worded
from app.content.words import Words, language_of
from app.guard.assembling import assembled
from app.guard.faults import log_fault
from app.guard.guard import Guard
from app.guard.loop import Loop
from app.guard.status_line import StatusLine
from app.model.problem import Problem, ProblemError
from app.platform.clock import Clock, clock_for_this_pc
from app.platform.desktop import desktop_for_this_pc
from app.platform.processes import be_prompt
from app.platform.service import LOCK, Install, Listener, Service, service_for_this_pc
from app.platform.sessions import own_account
from app.store.store import Store

log = logging.getLogger(__name__)

DONE, SAYS_NO, BAD_INPUT = 0, 1, 2
SERVICE_ACCOUNTS = (0, "S-1-5-18")  # root, LocalSystem
_OURS_ALONE, _OPEN = 0o077, 0o022
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT)
_ANSWERS_S, _STARTS_S = 1.0, 30.0
# A guard that runs goes on counting in memory, and says so; of one that does not start that would be untrue.
_NOT_STARTED = {
    "store_full": "not_started_full",
    "store_read_only": "not_started_read_only",
    "store_write_failed": "not_started_write_failed",
}


@dataclass(frozen=True, slots=True)
class Places:
    data: Path
    socket: str
    status_line: bool


def run(arguments: Sequence[str]) -> int:
    """Exit status as formats.md says: 0 ended in good order · 1 this guard may not run here · 2 bad arguments."""
    service = service_for_this_pc()
    try:
        places = _places(arguments, service)
    except ProblemError as error:
        wrong = error.problem.id.startswith("argument")
        _say(error.problem, "\n" if wrong else " ")
        return BAD_INPUT if wrong else SAYS_NO
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s %(message)s", stream=sys.stderr)
    os.umask(_OURS_ALONE)
    desktop_for_this_pc().no_core_dumps()  # memory holds names, words and, for a moment, PINs
    try:
        with _told_beside(service, places):
            lock = _locked(service, places)
        be_prompt()
        while _one_life(service, places):
            log.warning("guard_begins_anew")
        os.close(lock)
    except ProblemError as error:
        _say(error.problem)
        return SAYS_NO
    return DONE


def _places(arguments: Sequence[str], service: Service) -> Places:
    parser = Parser(prog="haidang guard", add_help=False)  # --help is the command line's to show
    parser.add_argument("--data", type=Path, metavar="DIR")
    parser.add_argument("--socket", metavar="PATH")
    parser.add_argument("--status-line", action="store_true")
    options = parser.parse_args(list(arguments))
    data = options.data or _path_of("HAIDANG_DATA") or service.data_dir()
    installed = service.install() is Install.INSTALLED
    if installed and own_account() not in SERVICE_ACCOUNTS:
        # Where Hải Đăng is installed no personal guard runs beside it.
        raise ProblemError("installed_guard_here")
    socket = options.socket or os.environ.get("HAIDANG_SOCKET") or service.socket_path(installed)
    return Places(data.absolute(), os.path.abspath(socket), options.status_line)


def _path_of(variable: str) -> Path | None:
    given = os.environ.get(variable)
    return Path(given) if given else None


@contextlib.contextmanager
def _told_beside(service: Service, places: Places) -> Iterator[None]:
    """What keeps the guard from starting is left beside its socket, too: nobody hears one that the desktop has started."""
    try:
        yield
    except ProblemError as error:
        problem = Problem(_NOT_STARTED.get(error.problem.id, error.problem.id), error.problem.facts)
        _leave(service, places, problem)
        raise ProblemError(problem.id, **problem.facts) from error
    except Exception:
        _leave(service, places, Problem("not_started"))
        raise


def _leave(service: Service, places: Places, problem: Problem) -> None:
    if problem.id == "second_guard" and _just_begun(places.data):
        return  # the first one will answer in a moment, or say itself why not
    try:
        service.connect(places.socket, _ANSWERS_S).close()
    except OSError:
        service.leave_refusal(places.socket, problem)
    # Else another guard answers there, and nobody is away.


def _just_begun(data: Path) -> bool:
    """Whether the guard that holds the data may still be starting."""
    try:
        return 0 <= time.time() - (data / LOCK).stat().st_mtime < _STARTS_S
    except OSError:
        return False


def _locked(service: Service, places: Places) -> int:
    """The data folder, ours alone for as long as we live. On a read-only disk it is held as it is: the store can be read there."""
    try:
        places.data.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            service.make_private(places.data)
        except OSError as error:
            if error.errno != errno.EROFS:
                raise
        lock = service.lock_data(places.data)
    except OSError as error:
        raise ProblemError("store_full" if error.errno in _NO_ROOM else "store_read_only", folder=str(places.data)) from error
    if lock is None:
        raise ProblemError("second_guard", folder=str(places.data))
    return lock


def _one_life(service: Service, places: Places) -> bool:
    """From opening the store to closing it. True: begin anew (everything was deleted)."""
    clock = clock_for_this_pc()
    loop = Loop(clock.boot_s, lambda error: log_fault(log, "callback_failed", error))
    try:
        with _told_beside(service, places):
            guard = _begun(service, places, clock, loop)
        line = StatusLine(guard, loop, _language(guard)) if places.status_line else None
        _end_on_signals(guard)
        service.take_refusal_back(places.socket)
        print(f"ready {places.socket}", flush=True)
        if line is not None:
            line.begin()
        loop.run()
        guard.close()
        return guard.begin_anew
    finally:
        loop.close()


def _begun(service: Service, places: Places, clock: Clock, loop: Loop) -> Guard:
    with contextlib.ExitStack() as undone:
        store = Store.open(places.data, _plausible(clock.wall()))
        undone.callback(store.close)
        listener = _listen(service, places.socket)
        undone.callback(listener.close)
        guard = assembled(loop, store, listener, service, clock, places.data, own_account())
        undone.pop_all()
    return guard


def _listen(service: Service, path: str) -> Listener:
    # The folder of an installed guard's socket is open to all; everything else that we make is ours alone.
    os.umask(_OPEN)
    try:
        return service.listen(path)
    except OSError as error:
        raise _socket_problem(error, path) from error
    finally:
        os.umask(_OURS_ALONE)


def _plausible(wall: datetime) -> datetime:
    return wall.astimezone(UTC)


def _end_on_signals(guard: Guard) -> None:
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda _number, _frame: guard.end(False))
    if hasattr(signal, "SIGHUP"):
        # A personal guard outlives the terminal or desktop that started it.
        signal.signal(signal.SIGHUP, signal.SIG_IGN)


def _socket_problem(error: OSError, path: str) -> ProblemError:
    if error.errno == errno.EADDRINUSE:
        return ProblemError("socket_taken", socket=path)
    if error.errno == errno.ENAMETOOLONG or "too long" in str(error):
        return ProblemError("socket_path_too_long", socket=path)
    if error.errno == errno.EPERM:
        return ProblemError("socket_folder", socket=path)
    return ProblemError("socket_refused", socket=path)


def _language(guard: Guard) -> str:
    return guard.household.settings.language


def _say(problem: Problem, between: str = " ") -> None:
    """Nobody has been asked for a language yet where the guard cannot start: the account's own."""
    what, following = worded(problem, Words(language_of(os.environ) or "en"))
    print(what, following, sep=between, file=sys.stderr, flush=True)

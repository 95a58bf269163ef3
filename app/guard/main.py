"""`haidang guard`: puts the guard on this PC's own OS parts and runs it until it is told to end.
Must not decide anything; it joins what the platform says with the guard."""

from __future__ import annotations

import argparse
import errno
import logging
import os
import signal
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from app.content.problems import worded
from app.content.words import Words
from app.guard.assembling import assembled
from app.guard.faults import log_fault
from app.guard.guard import Guard
from app.guard.loop import Loop
from app.guard.status_line import StatusLine
from app.model.problem import Problem, ProblemError
from app.platform.clock import clock_for_this_pc
from app.platform.desktop import desktop_for_this_pc
from app.platform.processes import be_prompt
from app.platform.service import Install, Listener, Service, service_for_this_pc
from app.platform.sessions import own_account
from app.store.store import Store

log = logging.getLogger(__name__)

DONE, SAYS_NO, BAD_INPUT = 0, 1, 2
SERVICE_ACCOUNTS = (0, "S-1-5-18")  # root, LocalSystem
_OURS_ALONE, _OPEN = 0o077, 0o022


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
    except SystemExit as told:
        return DONE if told.code == 0 else BAD_INPUT
    except ProblemError as error:
        _say(error.problem)
        return SAYS_NO
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s %(message)s", stream=sys.stderr)
    os.umask(_OURS_ALONE)
    desktop_for_this_pc().no_core_dumps()  # memory holds names, words and, for a moment, PINs
    try:
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
    parser = argparse.ArgumentParser(prog="haidang guard", allow_abbrev=False)
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


def _locked(service: Service, places: Places) -> int:
    """The data folder, ours alone for as long as we live."""
    try:
        places.data.mkdir(mode=0o700, parents=True, exist_ok=True)
        service.make_private(places.data)
        lock = service.lock_data(places.data)
    except OSError as error:
        raise ProblemError("store_full" if error.errno == errno.ENOSPC else "store_read_only", folder=str(places.data)) from error
    if lock is None:
        raise ProblemError("second_guard", folder=str(places.data))
    return lock


def _one_life(service: Service, places: Places) -> bool:
    """From opening the store to closing it. True: begin anew (everything was deleted)."""
    clock = clock_for_this_pc()
    loop = Loop(clock.boot_s, lambda error: log_fault(log, "callback_failed", error))
    try:
        store = Store.open(places.data, _plausible(clock.wall()))
        try:
            listener = _listen(service, places.socket)
        except ProblemError:
            store.close()
            raise
        guard = assembled(loop, store, listener, service, clock, places.data, own_account())
        line = StatusLine(guard, loop, _language(guard)) if places.status_line else None
        _end_on_signals(guard)
        print(f"ready {places.socket}", flush=True)
        if line is not None:
            line.begin()
        loop.run()
        guard.close()
        return guard.begin_anew
    finally:
        loop.close()


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
    return ProblemError("socket_refused", socket=path)


def _language(guard: Guard) -> str:
    return guard.household.settings.language


def _say(problem: Problem) -> None:
    """Nobody has been asked for a language yet where the guard cannot start: the account's own."""
    language = "vi" if os.environ.get("LC_ALL", os.environ.get("LANG", "")).startswith("vi") else "en"
    what, following = worded(problem, Words(language))
    print(f"{what} {following}", file=sys.stderr, flush=True)

"""Login sessions from a real bus with a logind of our own, and without any.
Must not ask the machine's own logind."""

from __future__ import annotations

import json
import os
import select
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

if sys.platform != "linux":
    pytest.skip("the sessions of Linux", allow_module_level=True)

import pwd

from app.platform.sessions import accounts_of_this_pc, own_account, sessions_for_this_pc
from app.platform.sessions.linux import LinuxSessions, uid_range
from app.platform.sessions.linux_logind import BusError, Logind

CHILD: dict[str, Any] = {
    "uid": 1000, "Id": "2", "Class": "user", "State": "active", "Display": ":0", "Type": "x11", "Active": True, "Remote": False, "LockedHint": False,
}  # fmt: skip


class Login:
    """The bus, our logind on it, and what is told to it."""

    def __init__(self, folder: Path) -> None:
        daemon = shutil.which("dbus-daemon")
        if daemon is None:
            pytest.skip("no dbus-daemon on this machine")
        config = folder / "bus.conf"
        config.write_text(
            f"<busconfig><type>session</type><listen>unix:path={folder}/bus</listen><auth>EXTERNAL</auth>"
            '<policy context="default"><allow send_destination="*"/><allow own="*"/><allow eavesdrop="false"/></policy></busconfig>'
        )
        self.address = f"unix:path={folder}/bus"
        self.bus = subprocess.Popen(
            [daemon, f"--config-file={config}", "--nofork", "--print-address"], stdout=subprocess.PIPE, text=True
        )
        assert self.bus.stdout is not None
        self.bus.stdout.readline()
        self.logind = subprocess.Popen(
            [sys.executable, "-m", "tests.platform.sessions.logind", self.address],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.answer()

    def answer(self) -> None:
        assert self.logind.stdout is not None
        assert self.logind.stdout.readline()

    def tell(self, **sessions: dict[str, Any]) -> None:
        assert self.logind.stdin is not None
        self.logind.stdin.write(json.dumps(sessions) + "\n")
        self.logind.stdin.flush()
        self.answer()

    def end(self) -> None:
        for program in (self.logind, self.bus):
            program.kill()
            if program.stdout is not None and not program.stdout.closed:
                program.communicate()


@pytest.fixture
def login(tmp_path: Path) -> Iterator[Login]:
    made = Login(tmp_path)
    yield made
    made.end()


@pytest.fixture
def sessions(login: Login) -> Iterator[LinuxSessions]:
    made = LinuxSessions(partial(Logind, login.address), environment={})
    yield made
    made.close()


def without_own(sessions: LinuxSessions) -> list[str]:
    return [session.id for session in sessions.sessions() if session.id != "self"]


def no_logind() -> Logind:
    raise BusError("no bus")


def test_a_session_is_told_with_all_that_logind_knows(login: Login, sessions: LinuxSessions) -> None:
    login.tell(_32=CHILD)
    found = next(session for session in sessions.sessions() if session.id == "2")
    assert (found.account, found.active, found.locked, found.remote, found.greeter) == (1000, True, False, False, False)
    assert (found.display, found.kind) == (":0", "x11")


def test_a_change_wakes_the_guard_and_is_seen(login: Login, sessions: LinuxSessions) -> None:
    login.tell(_32=CHILD)
    sessions.sessions()
    sessions.drain()
    login.tell(_32={**CHILD, "LockedHint": True, "Active": False})
    descriptor = sessions.fileno()
    assert descriptor is not None
    assert select.select([descriptor], [], [], 5)[0]
    assert sessions.drain() is True
    found = next(session for session in sessions.sessions() if session.id == "2")
    assert (found.locked, found.active) == (True, False)
    assert sessions.drain() is False


def test_the_greeter_is_named_and_what_stands_for_nobody_is_left_out(login: Login, sessions: LinuxSessions) -> None:
    login.tell(
        _31={**CHILD, "Id": "c1", "uid": 120, "Class": "greeter"},
        _32={**CHILD, "Id": "3", "Class": "manager"},
        _33={**CHILD, "Id": "4", "Class": "background"},
    )
    assert without_own(sessions) == ["c1"]
    assert next(session for session in sessions.sessions() if session.id == "c1").greeter is True


def test_a_session_that_ends_between_two_questions_is_left_out(login: Login, sessions: LinuxSessions) -> None:
    login.tell(_32=CHILD, _33={"uid": 1001, "gone": True})
    assert without_own(sessions) == ["2"]


def test_a_session_that_is_closing_is_not_in_front(login: Login, sessions: LinuxSessions) -> None:
    login.tell(_32={**CHILD, "State": "closing"})
    assert next(session for session in sessions.sessions() if session.id == "2").active is False


def test_a_desktop_that_does_not_tell_its_lock_is_not_known_to_be_locked(login: Login, sessions: LinuxSessions) -> None:
    login.tell(_32={key: value for key, value in CHILD.items() if key != "LockedHint"})
    assert next(session for session in sessions.sessions() if session.id == "2").locked is None


def test_an_account_without_a_name_is_a_number(login: Login, sessions: LinuxSessions) -> None:
    login.tell(_32={**CHILD, "uid": 59321})
    assert next(session for session in sessions.sessions() if session.id == "2").account_name is None


def test_when_the_bus_goes_the_last_word_stays_and_nothing_spins(login: Login, sessions: LinuxSessions) -> None:
    login.tell(_32=CHILD)
    before = sessions.sessions()
    descriptor = sessions.fileno()
    login.end()
    assert descriptor is not None
    assert select.select([descriptor], [], [], 5)[0]
    assert sessions.drain() is True
    assert sessions.sessions() == before
    assert sessions.fileno() is None
    assert select.select([descriptor], [], [], 0)[0] == []


def test_without_logind_our_own_account_has_the_one_session() -> None:
    sessions = LinuxSessions(no_logind, environment={"DISPLAY": ":7"})
    (found,) = sessions.sessions()
    assert (found.id, found.account, found.active, found.locked, found.greeter) == ("self", os.getuid(), True, None, False)
    assert (found.display, found.kind) == (":7", "x11")
    assert sessions.fileno() is None
    assert sessions.drain() is False
    sessions.close()


def test_waking_is_told_once() -> None:
    slept = [100.0]
    sessions = LinuxSessions(no_logind, asleep_s=lambda: slept[0], environment={})
    assert sessions.just_woke() is False
    slept[0] += 28800
    assert sessions.just_woke() is True
    assert sessions.just_woke() is False
    sessions.close()


def test_this_machine_answers_whatever_it_has() -> None:
    sessions = sessions_for_this_pc()
    assert isinstance(sessions.sessions(), list)
    sessions.close()


def test_accounts_of_people_and_the_calling_one_are_listed() -> None:
    accounts = {account.id: account for account in accounts_of_this_pc()}
    own = accounts[own_account()]
    assert own.name == pwd.getpwuid(os.getuid()).pw_name
    assert all(account.id == own_account() or not account.system for account in accounts.values())
    if os.getuid() == 0:
        assert (own.system, own.administrator) == (True, True)


@pytest.mark.parametrize(
    ("text", "limits"),
    [("", (1000, 60000)), ("UID_MIN 500\n#UID_MAX 7\n", (500, 60000)), ("  UID_MAX\t\t 29999 # more\nUID_MIN x", (1000, 29999))],
)
def test_the_range_of_people_is_the_systems_own(text: str, limits: tuple[int, int]) -> None:
    assert uid_range(text) == limits

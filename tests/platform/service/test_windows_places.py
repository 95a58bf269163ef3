"""What the guard's pipe is called on Windows, who may open it, and who is believed, as values.
Must not need Windows."""

from __future__ import annotations

import re
import socket
import sys
from pathlib import Path

import pytest

from app.model.problem import Problem
from app.platform.service import Install, Peer
from app.platform.service.windows import WindowsService
from app.platform.service.windows_places import (
    CLIENT_RIGHTS,
    Entry,
    access,
    closed,
    file_access,
    joined,
    owners,
    personal_pipe,
    pipe_name,
)

MINH = "S-1-5-21-1-2-3-1001"
MAKES_INSTANCES = 0x0004


def a_service(**environment: str) -> WindowsService:
    return WindowsService(None, environment)


def test_guard_and_desktop_of_one_account_mean_the_same_pipe_and_others_another() -> None:
    minh = a_service(LOCALAPPDATA=r"C:\Users\Minh\AppData\Local")
    assert minh.socket_path(False) == a_service(LOCALAPPDATA=r"c:\users\minh\appdata\local").socket_path(False)
    assert minh.socket_path(False) != a_service(LOCALAPPDATA=r"C:\Users\An\AppData\Local").socket_path(False)
    assert minh.socket_path(True) == r"\\.\pipe\haidang-guard"
    assert re.fullmatch(r"\\\\\.\\pipe\\haidang-guard-[0-9a-f]{16}", minh.socket_path(False))


def test_why_a_guard_does_not_start_is_left_beside_its_data_for_a_pipe_has_no_folder(tmp_path: Path) -> None:
    service = a_service(LOCALAPPDATA=str(tmp_path))
    own, chosen = service.socket_path(False), r"C:\Hải Đăng\guard.sock"
    service.leave_refusal(own, Problem("store_busy", {"folder": "x"}))
    assert service.why_away(own) == Problem("guard_away", {"folder": "x", "why": "store_busy"})
    assert service.why_away(chosen) is None
    assert [path.parent for path in tmp_path.rglob("*.refused")] == [tmp_path / "Haidang" / "run"]
    service.take_refusal_back(own)
    assert service.why_away(own) is None


def test_keys_lie_beside_the_data_and_do_not_travel_with_the_account(tmp_path: Path) -> None:
    service = a_service(LOCALAPPDATA=str(tmp_path / "Local"), APPDATA=str(tmp_path / "Roaming"))
    assert service.keys_dir() == tmp_path / "Local" / "Haidang Keys"
    assert not service.keys_dir().is_relative_to(service.data_dir())
    keys = service.keys_dir() / "0123456789abcdef.json"
    keys.parent.mkdir(parents=True)
    keys.touch()
    assert service.private(keys)


def test_a_path_that_somebody_chose_has_a_pipe_of_its_own() -> None:
    chosen = r"\\.\PIPE\mine"
    assert pipe_name(chosen) == chosen
    assert pipe_name(r"C:\Hải Đăng\guard.sock") == pipe_name("c:/hải đăng/x/../guard.sock")
    assert pipe_name(r"C:\a") != pipe_name(r"C:\b")
    assert pipe_name(r"C:\a").startswith("\\\\.\\pipe\\haidang-")
    assert pipe_name(r"C:\a") != personal_pipe(r"C:\a")


def test_a_personal_pipe_is_closed_to_other_accounts() -> None:
    assert access(MINH, everybody=False) == f"O:{MINH}D:P(D;;FA;;;NU)(A;;FA;;;{MINH})(A;;FA;;;SY)(A;;FA;;;BA)"


def test_who_may_call_an_installed_guard_may_not_stand_beside_it() -> None:
    (rights,) = re.findall(r"\(A;;(0x[0-9a-f]+);;;AU\)", access("S-1-5-18", everybody=True))
    assert int(rights, 16) == CLIENT_RIGHTS
    assert not CLIENT_RIGHTS & MAKES_INSTANCES
    assert CLIENT_RIGHTS & 0x3 == 0x3  # reads and writes


def test_only_a_pipe_of_the_account_itself_or_of_the_system_is_believed() -> None:
    assert owners(MINH) == {MINH, "S-1-5-18", "S-1-5-32-544"}


def test_a_file_is_closed_where_only_its_account_the_system_and_administrators_have_an_entry() -> None:
    ours = [Entry(0, 0, MINH), Entry(0, 0x10, "S-1-5-18"), Entry(0, 0x10, "S-1-5-32-544"), Entry(0, 0, "S-1-3-4")]
    assert closed(MINH, ours, MINH)
    assert closed("S-1-5-32-544", ours, MINH)  # what an administrator makes belongs to all of them
    assert closed(MINH, [*ours, Entry(1, 0, "S-1-1-0")], MINH)  # forbids everybody
    assert closed(MINH, [*ours, Entry(0, 0x0B, "S-1-3-0")], MINH)  # only for what is made inside
    for other in ("S-1-1-0", "S-1-5-11", "S-1-5-32-545", "S-1-5-21-1-2-3-1002"):
        assert not closed(MINH, [*ours, Entry(0, 0x10, other)], MINH)
        assert not closed(other, ours, MINH)
    assert not closed(MINH, [*ours, Entry(9, 0, "S-1-1-0")], MINH)  # under a condition
    assert not closed(MINH, None, MINH)
    assert not closed(None, ours, MINH)


def test_what_is_made_in_a_closed_folder_keeps_its_owner() -> None:
    assert file_access(MINH, folder=False) == f"D:P(A;;FA;;;{MINH})(A;;FA;;;SY)(A;;FA;;;BA)"
    assert file_access(MINH, folder=True) == f"D:P(A;OICI;FA;;;{MINH})(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)"


def test_what_lies_in_the_accounts_own_profile_is_private(tmp_path: Path) -> None:
    service = a_service(USERPROFILE=str(tmp_path / "Minh"), LOCALAPPDATA=str(tmp_path / "Local"))
    for place in ("Minh/Documents", "Local/Haidang", "Minh2"):
        (tmp_path / place).mkdir(parents=True)
        (tmp_path / place / "pin.txt").touch()
    assert service.private(tmp_path / "Minh" / "Documents" / "pin.txt")
    assert service.private(tmp_path / "Local" / "Haidang" / "pin.txt")
    assert not service.private(tmp_path / "Minh" / "Documents" / "none.txt")
    if sys.platform != "win32":  # there its access list is asked
        assert not service.private(tmp_path / "Minh" / ".." / "Minh2" / "pin.txt")


def test_two_ends_that_are_not_each_others_are_told_apart() -> None:
    with socket.create_server(("127.0.0.1", 0)) as door:
        one, stranger = socket.create_connection(door.getsockname()), socket.create_connection(door.getsockname())
        other, _ = door.accept()
        with one, stranger, other:
            assert joined(one, other)
            assert not joined(stranger, other)


def test_a_socket_that_is_no_pipes_names_no_peer() -> None:
    with socket.socket() as plain, pytest.raises(PermissionError):
        a_service().peer(plain)

    class Bridged(socket.socket):
        peer = Peer(MINH, 7)

    with Bridged() as bridged:
        assert a_service().peer(bridged) == Peer(MINH, 7)


def test_where_no_marker_of_an_administrator_stands_it_is_personal(tmp_path: Path) -> None:
    service = a_service(ProgramFiles=str(tmp_path), ProgramData="C:/ProgramData", LOCALAPPDATA="C:/Local")
    assert service.install() is Install.PERSONAL
    (tmp_path / "Haidang").mkdir()
    (tmp_path / "Haidang" / "installed").touch()
    assert service.install() is Install.INSTALLED

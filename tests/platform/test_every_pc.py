"""Clock, sessions and service as every system must give them. Runs on Linux, Windows (also under Wine) and macOS.
Must not touch the person's own folders."""

from __future__ import annotations

import contextlib
import errno
import os
import socket
from datetime import UTC
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app.platform.clock import clock_for_this_pc
from app.platform.service import Listener, Peer, service_for_this_pc
from app.platform.sessions import accounts_of_this_pc, own_account, sessions_for_this_pc
from tests.waiting import until


def accept(listener: Listener) -> tuple[socket.socket, Peer]:
    """A caller that has hung up meanwhile is passed over."""
    came: list[tuple[socket.socket, Peer]] = []

    def take() -> bool:
        with contextlib.suppress(OSError):
            came.append(listener.accept())
        return bool(came)

    until(take)
    return came[0]


def test_the_clocks_go_on_and_the_zone_exists() -> None:
    clock = clock_for_this_pc()
    first = clock.boot_s()
    running = clock.running_s()
    # Windows counts its boot time in steps of 16 ms.
    until(lambda: clock.boot_s() > first)
    until(lambda: clock.running_s() > running)
    assert clock.wall().tzinfo is UTC
    assert ZoneInfo(clock.zone_name())


def test_our_own_account_is_among_the_accounts_and_some_session_is_there() -> None:
    assert own_account() in {account.id for account in accounts_of_this_pc()}
    sessions = sessions_for_this_pc()
    assert sessions.sessions()
    assert sessions.just_woke() is False
    sessions.close()


def test_the_socket_carries_bytes_and_the_kernel_names_the_caller(tmp_path: Path) -> None:
    service = service_for_this_pc()
    path = str(tmp_path / "haidang" / "guard.sock")
    listener = service.listen(path)
    client = service.connect(path, 2)
    server, peer = accept(listener)
    assert peer == Peer(own_account(), os.getpid())
    client.sendall(b"xin ch\xc3\xa0o")
    assert server.recv(100) == "xin chào".encode()
    for end in (client, server):
        end.close()
    listener.close()
    assert not os.path.exists(path)


def test_a_second_guard_is_refused_and_a_dead_ones_place_is_taken(tmp_path: Path) -> None:
    service = service_for_this_pc()
    path = str(tmp_path / "haidang" / "guard.sock")
    listener = service.listen(path)
    with pytest.raises(OSError, match=r"guard|in use") as refused:
        service.listen(path)
    assert refused.value.errno == errno.EADDRINUSE
    listener.close()
    service.listen(path).close()


def test_two_guards_on_one_data_folder_are_told_apart(tmp_path: Path) -> None:
    service = service_for_this_pc()
    lock = service.lock_data(tmp_path)
    assert lock is not None
    assert service.lock_data(tmp_path) is None
    os.close(lock)

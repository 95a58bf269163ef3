"""The guard's named pipe for real, also under Wine: bytes, ends, callers, and what is never let in.
Must not claim what needs a second account: Wine keeps the access list but does not apply it."""

from __future__ import annotations

import os
import select
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

if sys.platform != "win32":
    pytest.skip("the Windows pipe", allow_module_level=True)

import psutil
import win32file
import win32pipe
import win32security

from app.platform.service import Peer
from app.platform.service.windows import WindowsService, service
from app.platform.service.windows_bridge import Bridge, socket_pair
from app.platform.service.windows_pipe import PipeListener, connect
from app.platform.service.windows_places import CLIENT_RIGHTS, access, pipe_name
from app.platform.sessions import own_account
from tests.platform.test_every_pc import accept
from tests.waiting import until

OVERLAPPED = 0x40000000


@pytest.fixture
def pc() -> WindowsService:
    return service()


@pytest.fixture
def path(tmp_path: Path) -> str:
    return pipe_name(str(tmp_path / "guard"))


@pytest.fixture
def listener(pc: WindowsService, path: str) -> Iterator[PipeListener]:
    made = pc.listen(path)
    assert isinstance(made, PipeListener)
    yield made
    made.close()


def test_much_goes_both_ways_at_once_and_arrives_whole(pc: WindowsService, path: str, listener: PipeListener) -> None:
    client = pc.connect(path, 5)
    server, _ = accept(listener)
    there, back = os.urandom(3_000_000), os.urandom(3_000_000)
    senders = [threading.Thread(target=end.sendall, args=(data,)) for end, data in ((client, there), (server, back))]
    got: dict[socket.socket, bytes] = {}
    readers = [threading.Thread(target=lambda end=end: got.update({end: whole(end, 3_000_000)})) for end in (client, server)]
    for thread in [*senders, *readers]:
        thread.start()
    for thread in [*senders, *readers]:
        thread.join(30)
    assert got[server] == there
    assert got[client] == back
    client.close()
    server.close()


def whole(end: socket.socket, count: int) -> bytes:
    data = bytearray()
    while len(data) < count:
        more = end.recv(65536)
        assert more
        data += more
    return bytes(data)


def test_last_words_arrive_before_the_end_on_either_side(pc: WindowsService, path: str, listener: PipeListener) -> None:
    client = pc.connect(path, 5)
    server, _ = accept(listener)
    server.sendall(b"goodbye")
    server.close()
    assert (client.recv(100), client.recv(100)) == (b"goodbye", b"")
    client.close()
    client = pc.connect(path, 5)
    server, _ = accept(listener)
    server.settimeout(5)
    client.sendall(b"thanks")
    client.close()
    assert (server.recv(100), server.recv(100)) == (b"thanks", b"")
    server.close()


def test_who_is_turned_away_before_being_heard_is_told_why(pc: WindowsService, path: str, listener: PipeListener) -> None:
    for _ in range(20):
        client = pc.connect(path, 5)
        client.sendall(b"hello")
        server, _ = accept(listener)
        assert select.select([server], [], [], 5)[0]
        server.sendall(b"too many")
        server.close()
        assert client.recv(100) == b"too many"
        client.close()


def test_who_speaks_to_somebody_who_has_just_left_still_hears_the_last_words(
    pc: WindowsService, path: str, listener: PipeListener
) -> None:
    pipe = pc.open_pipe(path, 1)
    server, _ = accept(listener)
    server.sendall(b"too many")
    server.close()
    until(lambda: not [one for one in threading.enumerate() if one.name == "pipe"], 10)  # the guard's end of the pipe is closed
    outer, inner = socket_pair()
    outer.settimeout(5)
    outer.sendall(b"hello")
    Bridge(pipe, inner).start()
    assert (outer.recv(100), outer.recv(100)) == (b"too many", b"")
    outer.close()


def test_no_thread_or_pipe_stays_behind(pc: WindowsService, path: str) -> None:
    before = threading.active_count()
    listener = pc.listen(path)
    for _ in range(20):
        client = pc.connect(path, 5)
        server, _ = accept(listener)
        server.close()
        assert client.recv(1) == b""
        client.close()
    listener.close()
    until(lambda: threading.active_count() <= before, 10)
    with pytest.raises(FileNotFoundError):
        pc.connect(path, 1)


def test_many_callers_at_once_are_all_let_in(pc: WindowsService, path: str, listener: PipeListener) -> None:
    clients: list[socket.socket] = []
    threads = [threading.Thread(target=lambda: clients.append(pc.connect(path, 10))) for _ in range(24)]
    for thread in threads:
        thread.start()
    servers = [accept(listener)[0] for _ in threads]
    for thread in threads:
        thread.join(10)
    assert len(clients) == 24
    for end in [*clients, *servers]:
        end.close()


def test_the_descriptor_tells_of_a_caller_and_accept_never_waits(pc: WindowsService, path: str, listener: PipeListener) -> None:
    assert select.select([listener.fileno()], [], [], 0)[0] == []
    with pytest.raises(BlockingIOError):
        listener.accept()
    client = pc.connect(path, 5)
    assert select.select([listener.fileno()], [], [], 5)[0] == [listener.fileno()]
    listener.accept()[0].close()
    assert select.select([listener.fileno()], [], [], 0)[0] == []
    client.close()


def test_the_caller_is_named_by_its_own_process(path: str, listener: PipeListener) -> None:
    text = f"import os; open({path!r}, 'r+b', 0).write(str(os.getpid()).encode())"
    caller = subprocess.Popen([sys.executable, "-c", text])
    server, peer = accept(listener)
    server.settimeout(10)
    assert peer.account == own_account()
    assert server.recv(100) == str(peer.pid).encode()
    caller.wait()
    server.close()


def test_each_end_knows_the_other(pc: WindowsService, path: str, listener: PipeListener) -> None:
    client = pc.connect(path, 5)
    server, peer = accept(listener)
    assert pc.peer(client) == pc.peer(server) == peer == Peer(own_account(), os.getpid())
    client.close()
    server.close()


def test_windows_keeps_the_access_list_that_was_asked_for(path: str, listener: PipeListener) -> None:
    handle = win32file.CreateFile(path, CLIENT_RIGHTS, 0, None, win32file.OPEN_EXISTING, OVERLAPPED, None)
    asked = win32security.OWNER_SECURITY_INFORMATION | win32security.DACL_SECURITY_INFORMATION
    held = win32security.GetSecurityInfo(int(handle), win32security.SE_KERNEL_OBJECT, asked)
    told = win32security.ConvertSecurityDescriptorToStringSecurityDescriptor(held, 1, asked)
    handle.Close()
    assert told == access(str(own_account()), everybody=False)


def test_a_pipe_of_somebody_else_is_not_talked_to(path: str, listener: PipeListener) -> None:
    with pytest.raises(PermissionError):
        connect(path, 1, {"S-1-5-18"}, lambda _: None)


def test_a_bare_handle_is_the_pipe_itself(pc: WindowsService, path: str, listener: PipeListener) -> None:
    handle = pc.open_pipe(path, 1)
    server, _ = accept(listener)
    server.settimeout(5)
    win32file.CloseHandle(handle)
    assert server.recv(1) == b""
    server.close()


def test_a_caller_whose_account_is_not_known_is_not_let_in(path: str) -> None:
    listener = PipeListener(path, access(str(own_account()), everybody=False), lambda _: None)
    client = connect(path, 5, {str(own_account())}, lambda _: None)
    assert client.recv(1) == b""
    with pytest.raises(BlockingIOError):
        listener.accept()
    client.close()
    listener.close()


def test_a_pipe_that_stood_there_before_is_never_joined(pc: WindowsService, path: str) -> None:
    squatter = win32pipe.CreateNamedPipe(path, 3 | OVERLAPPED, 0, 254, 4096, 4096, 0, win32security.SECURITY_ATTRIBUTES())
    with pytest.raises(OSError, match="guard"):
        pc.listen(path)
    win32file.CloseHandle(squatter)


def test_nothing_listens_on_a_port(pc: WindowsService, path: str, listener: PipeListener) -> None:
    client = pc.connect(path, 5)
    server, _ = accept(listener)
    assert [one for one in psutil.Process().net_connections() if one.status == psutil.CONN_LISTEN] == []
    client.close()
    server.close()


def test_whoever_comes_and_leaves_at_once_costs_nothing(pc: WindowsService, path: str, listener: PipeListener) -> None:
    for _ in range(10):
        pc.connect(path, 5).close()
    client = pc.connect(path, 5)
    client.sendall(b"still here")
    said = b""
    while said != b"still here":  # the test's own time limit ends this
        server, _ = accept(listener)
        server.settimeout(5)
        said = server.recv(100)
        server.close()
    client.close()

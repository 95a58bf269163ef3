"""Places, the socket, private files, the lock and a detached start, with real files and processes.
Must not touch the installed places or the person's own folders."""

from __future__ import annotations

import contextlib
import errno
import os
import socket
import stat
import subprocess
import sys
from pathlib import Path

import pytest

if sys.platform != "linux":
    pytest.skip("the Linux service", allow_module_level=True)

from app.platform.service import Install
from app.platform.service.linux import LinuxService
from tests.waiting import comes, until

NOBODY = 65534
needs_root = pytest.mark.skipif(os.geteuid() != 0, reason="needs root to act for another account")


def a_service(root: Path, **environment: str) -> LinuxService:
    return LinuxService(root, {"HOME": str(root / "home"), **environment})


def test_without_a_marker_it_is_personal(tmp_path: Path) -> None:
    service = a_service(tmp_path, HAIDANG_INSTALLED="1")
    assert service.install() is Install.PERSONAL
    assert service.data_dir() == tmp_path / "home/.local/share/haidang"


@needs_root
def test_the_marker_of_root_makes_it_installed(tmp_path: Path) -> None:
    marker = tmp_path / "etc/haidang/installed"
    marker.parent.mkdir(parents=True)
    marker.write_text("")
    marker.chmod(0o644)
    service = a_service(tmp_path)
    assert service.install() is Install.INSTALLED
    assert service.data_dir() == tmp_path / "var/lib/haidang"
    assert service.socket_path(installed=True) == str(tmp_path / "run/haidang/guard.sock")
    os.chown(marker, 1000, 1000)
    assert service.install() is Install.PERSONAL
    os.chown(marker, 0, 0)
    marker.chmod(0o666)
    assert service.install() is Install.PERSONAL


@needs_root
def test_where_a_guard_is_installed_no_personal_one_is_started(tmp_path: Path) -> None:
    marker = tmp_path / "etc/haidang/installed"
    marker.parent.mkdir(parents=True)
    marker.touch(0o644)
    a_service(tmp_path).start_guard(["/bin/sh", "-c", f"touch '{tmp_path}/started'"])
    assert not comes((tmp_path / "started").exists, 0.1)


def test_data_and_autostart_follow_the_xdg_folders_and_ignore_relative_ones(tmp_path: Path) -> None:
    assert a_service(tmp_path, XDG_DATA_HOME=str(tmp_path / "data")).data_dir() == tmp_path / "data/haidang"
    assert a_service(tmp_path, XDG_DATA_HOME="data").data_dir() == tmp_path / "home/.local/share/haidang"


def test_keys_lie_with_the_state_of_the_account_and_not_with_the_data(tmp_path: Path) -> None:
    assert a_service(tmp_path).keys_dir() == tmp_path / "home/.local/state/haidang/keys"
    assert a_service(tmp_path, XDG_STATE_HOME=str(tmp_path / "state")).keys_dir() == tmp_path / "state/haidang/keys"
    service = a_service(tmp_path, XDG_STATE_HOME="state")
    assert service.keys_dir() == tmp_path / "home/.local/state/haidang/keys"
    assert not service.keys_dir().is_relative_to(service.data_dir())


def test_the_socket_lies_in_the_runtime_folder_only_when_it_is_ours_alone(tmp_path: Path) -> None:
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    assert a_service(tmp_path, XDG_RUNTIME_DIR=str(runtime)).socket_path(False) == str(runtime / "haidang/guard.sock")
    runtime.chmod(0o777)
    assert "/run/haidang/" not in a_service(tmp_path, XDG_RUNTIME_DIR=str(runtime)).socket_path(False)


def test_a_long_home_path_with_diacritics_still_gives_a_socket(tmp_path: Path) -> None:
    service = LinuxService(tmp_path, {"HOME": str(tmp_path / ("Nguyễn Thị Ánh Nguyệt " * 6))})
    path = service.socket_path(False)
    assert len(os.fsencode(path)) <= 107
    listener = service.listen(path)
    try:
        folder = os.stat(os.path.dirname(path))
        assert stat.S_IMODE(folder.st_mode) == 0o700
        service.connect(path, 1).close()
    finally:
        listener.close()
        os.unlink(path + ".lock")
        os.rmdir(os.path.dirname(path))


def test_a_path_too_long_for_the_kernel_is_reached_through_its_folder(tmp_path: Path) -> None:
    service = a_service(tmp_path)
    path = str(tmp_path / ("d" * 120) / "guard.sock")
    listener = service.listen(path)
    client = service.connect(path, 1)
    server, _ = listener.accept()
    client.close()
    server.close()
    listener.close()
    assert not os.path.exists(path)


def test_the_kernel_tells_who_called(tmp_path: Path) -> None:
    service = a_service(tmp_path)
    path = service.socket_path(False)
    listener = service.listen(path)
    with pytest.raises(BlockingIOError):
        listener.accept()
    client = service.connect(path, 1)
    server, peer = listener.accept()
    assert (peer.account, peer.pid) == (os.getuid(), os.getpid())
    assert service.peer(client).pid == os.getpid()
    client.close()
    server.close()
    listener.close()


def test_a_live_guard_keeps_its_socket_and_a_dead_ones_is_taken_over(tmp_path: Path) -> None:
    service = a_service(tmp_path)
    path = service.socket_path(False)
    first = service.listen(path)
    with pytest.raises(OSError, match=os.strerror(errno.EADDRINUSE)):
        service.listen(path)
    child = os.fork()
    if child == 0:
        first.close()
        service.listen(path)
        os._exit(0)  # a guard that dies without closing
    first.close()
    os.waitpid(child, 0)
    second = service.listen(path)
    service.connect(path, 1).close()
    second.close()


def test_closing_leaves_the_socket_of_a_successor(tmp_path: Path) -> None:
    service = a_service(tmp_path)
    path = service.socket_path(False)
    first = service.listen(path)
    os.unlink(path)
    second = service.listen(path)
    first.close()
    service.connect(path, 1).close()
    second.close()


def test_a_file_that_is_no_socket_is_never_removed(tmp_path: Path) -> None:
    path = tmp_path / "place/guard.sock"
    path.parent.mkdir()
    path.write_text("homework")
    with pytest.raises(OSError, match=os.strerror(errno.EADDRINUSE)):
        a_service(tmp_path).listen(str(path))
    assert path.read_text() == "homework"


@needs_root
def test_a_strangers_folder_is_neither_listened_nor_connected_in(tmp_path: Path) -> None:
    service = a_service(tmp_path)
    path = service.socket_path(False)
    folder = Path(path).parent
    folder.mkdir(parents=True)
    os.chown(folder, NOBODY, NOBODY)
    with pytest.raises(PermissionError):
        service.listen(path)
    with socket.socket(socket.AF_UNIX) as stranger:
        stranger.bind(path)
        stranger.listen()
        with pytest.raises(PermissionError):
            service.connect(path, 1)


def test_a_folder_that_others_can_change_is_neither_listened_nor_connected_in(tmp_path: Path) -> None:
    service = a_service(tmp_path)
    folder = tmp_path / "shared"
    folder.mkdir()
    path = str(folder / "sock")
    folder.chmod(0o775)
    with pytest.raises(PermissionError, match="others can change"):
        service.listen(path)
    folder.chmod(0o755)
    with contextlib.closing(service.listen(path)):
        folder.chmod(0o775)
        with pytest.raises(PermissionError, match="others can change"):
            service.connect(path, 1)


def test_connecting_to_nobody_is_an_os_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        a_service(tmp_path).connect(str(tmp_path / "none/guard.sock"), 0.2)


def test_private_means_no_other_account_reads_it(tmp_path: Path) -> None:
    service = a_service(tmp_path)
    file = tmp_path / "pin"
    file.write_text("")
    file.chmod(0o644)
    assert service.private(file) is False
    service.make_private(file)
    assert service.private(file) is True
    assert service.private(tmp_path / "none") is False
    (tmp_path / "link").symlink_to(file)
    assert service.private(tmp_path / "link") is False


def test_two_guards_on_one_data_folder_are_told_apart(tmp_path: Path) -> None:
    service = a_service(tmp_path)
    first = service.lock_data(tmp_path)
    assert first is not None
    assert service.lock_data(tmp_path) is None
    os.close(first)
    again = service.lock_data(tmp_path)
    assert again is not None
    os.close(again)


def test_a_started_guard_has_a_session_of_its_own_and_outlives_its_starter(tmp_path: Path) -> None:
    told = tmp_path / "told"
    text = (
        "import sys; from pathlib import Path; from app.platform.service.linux import LinuxService; "
        f"LinuxService(Path({str(tmp_path)!r}), {{}}).start_guard(['/bin/sh', '-c', "
        f"'exec sleep 60 & echo $! $PPID $(cut -d\" \" -f6 /proc/$$/stat) $(readlink /proc/$$/cwd /proc/$$/fd/0) > {told}.new; mv {told}.new {told}'])"
    )
    subprocess.run([sys.executable, "-c", text], check=True)
    until(told.exists)
    pid, _parent, session, folder, terminal = told.read_text().split()
    assert int(session) != os.getsid(0)
    assert (folder, terminal) == ("/", "/dev/null")
    os.kill(int(pid), 0)
    os.kill(int(pid), 9)


def test_autostart_is_set_and_taken_back(tmp_path: Path) -> None:
    service = a_service(tmp_path)
    service.set_autostart(["/opt/Hải Đăng/haidang", "guard", 'a"b$c%'], True)
    file = tmp_path / "home/.config/autostart/haidang.desktop"
    text = file.read_text(encoding="utf-8")
    assert 'Exec="/opt/Hải Đăng/haidang" "guard" "a\\\\"b\\\\$c%%"' in text
    service.set_autostart(["x"], False)
    assert not file.exists()
    service.set_autostart(["x"], False)

"""The guard as a real process: it says when it is ready, ends in good order, and lets nobody else onto its data.
Must not track this account: it is an adult's here, or a test would pause the programs of whoever runs it."""

from __future__ import annotations

import json
import os
import pwd
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.model.people import Role
from app.model.problem import Problem, ProblemError
from app.platform.service import service_for_this_pc
from app.wire import messages as wire
from app.wire.client import Client

if sys.platform != "linux":
    pytest.skip("signals and accounts of Linux; the parts are tested everywhere", allow_module_level=True)

PIN = "482915"
ME = pwd.getpwuid(os.getuid()).pw_name
MUM = wire.NewAdult("Mẹ", Role.PARENT, PIN, (ME,))
SETUP = wire.Setup("vi", (MUM,), (wire.NewChild("Bin", 2018, ("an-account-of-nobody",)),))
READY_S = 20.0
NOBODY = 65534


class RealGuard:
    def __init__(self, folder: Path, *more: str, environment: dict[str, str] | None = None) -> None:
        self.folder = folder
        self.socket = str(folder / "s" / "guard.sock")
        self.data = folder / "data"
        self.keys = folder / "state" / "haidang" / "keys"
        self.more = more
        places = {"XDG_STATE_HOME": str(folder / "state"), "LC_ALL": "C", "DISPLAY": "", "WAYLAND_DISPLAY": ""}
        self.environment = {**os.environ, **places, **(environment or {})}
        self.process: subprocess.Popen[str] | None = None

    def command(self, *arguments: str) -> list[str]:
        return [sys.executable, "-P", "-m", "app", "guard", *arguments]

    def start(self) -> str:
        command = self.command("--data", str(self.data), "--socket", self.socket, *self.more)
        with (self.folder / "stderr").open("a") as stderr:
            self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=stderr, text=True, env=self.environment)
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def client(self) -> Client:
        deadline = time.monotonic() + READY_S
        while True:
            try:
                client = Client(service_for_this_pc().connect(self.socket, READY_S))
                client.hello("test")
                return client
            except (OSError, ProblemError):
                assert time.monotonic() < deadline

    def end(self, number: int = signal.SIGTERM) -> int:
        assert self.process is not None
        self.process.send_signal(number)
        status = self.process.wait(READY_S)
        assert self.process.stdout is not None
        self.process.stdout.close()
        self.process = None
        return status

    def stderr(self) -> str:
        return (self.folder / "stderr").read_text()


@pytest.fixture
def guard(tmp_path: Path) -> Iterator[RealGuard]:
    guard = RealGuard(tmp_path)
    yield guard
    if guard.process is not None:
        guard.end(signal.SIGKILL)


@pytest.fixture
def without_keyring(guard: RealGuard) -> RealGuard:
    guard.environment["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nowhere"
    return guard


def test_it_says_when_it_is_ready_and_ends_in_good_order(guard: RealGuard) -> None:
    assert guard.start() == f"ready {guard.socket}"
    with guard.client() as client:
        assert client.ask(SETUP, wire.SetupDone).recovery_code
        assert client.ask(wire.Status(), wire.StatusIs).children == ()
    assert guard.end() == 0
    assert not os.path.exists(guard.socket)
    assert [path for path in guard.data.rglob("*") if path.stat().st_mode & 0o077 and path.is_file()] == []
    assert guard.data.stat().st_mode & 0o077 == 0
    assert "Bin" not in guard.stderr()
    assert "Mẹ" not in guard.stderr()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_subscribers_are_told_of_the_end(guard: RealGuard, number: int) -> None:
    guard.start()
    client = guard.client()
    client.ask(wire.Subscribe(), wire.Done)
    assert guard.end(number) == 0
    told = [client.next_event(5.0)]
    while not isinstance(told[-1], wire.Ending):
        told.append(client.next_event(5.0))
        assert told[-1] is not None
    assert told[-1] == wire.Ending(False)
    client.close()


@pytest.mark.parametrize(
    ("locale", "data_held", "socket_taken"),
    [
        (
            "C",
            "A guard is already running on the data in {}. Use that one,",
            "Another guard already answers at {}. Use that one,",
        ),
        (
            "vi_VN.UTF-8",
            "Đã có người gác đèn đang chạy trên dữ liệu trong {}. Hãy dùng người gác đèn đang chạy,",
            "Đã có người gác đèn khác trả lời tại {}. Hãy dùng người gác đèn đang chạy,",
        ),
    ],
)
def test_a_second_guard_on_the_same_data_refuses_and_says_why(
    guard: RealGuard, tmp_path: Path, locale: str, data_held: str, socket_taken: str
) -> None:
    guard.start()
    elsewhere = str(tmp_path / "s" / "other.sock")
    for arguments, words in (
        (("--data", str(guard.data), "--socket", elsewhere), data_held.format(guard.data)),
        (("--data", str(tmp_path / "other"), "--socket", guard.socket), socket_taken.format(guard.socket)),
        (("--data", str(guard.data), "--socket", guard.socket), data_held.format(guard.data)),
    ):
        second = subprocess.run(
            guard.command(*arguments), capture_output=True, text=True, timeout=READY_S, env=guard.environment | {"LC_ALL": locale},
            encoding="utf-8", check=False,
        )  # fmt: skip
        assert second.returncode == 1
        assert second.stdout == ""
        assert len(second.stderr.strip().splitlines()) == 1
        assert second.stderr.startswith(words)
    # Where one answers nobody is away, and one that has just begun may answer elsewhere in a moment.
    assert service_for_this_pc().why_away(guard.socket) is None
    assert service_for_this_pc().why_away(elsewhere) is None
    os.utime(guard.data / "guard.lock", (0, 0))
    subprocess.run(
        guard.command("--data", str(guard.data), "--socket", elsewhere),
        capture_output=True, timeout=READY_S, env=guard.environment, check=False,
    )  # fmt: skip
    assert service_for_this_pc().why_away(elsewhere) == Problem("guard_away", {"why": "second_guard", "folder": str(guard.data)})
    with guard.client() as client:
        client.ask(wire.Status(), wire.StatusIs)


def test_a_guard_that_breaks_at_its_start_leaves_that_it_did(guard: RealGuard) -> None:
    guard.start()
    assert guard.end() == 0
    kept = sqlite3.connect(guard.data / "haidang.db")
    with kept:
        kept.execute("DROP TABLE family")  # whole as a file, and nothing that a guard of ours has ever written
    kept.close()
    assert guard.start() == ""
    assert guard.process is not None
    assert guard.process.wait(READY_S) != 0
    assert service_for_this_pc().why_away(guard.socket) == Problem("guard_away", {"why": "not_started"})


def test_after_a_kill_a_new_guard_takes_over_and_waits_go_on(guard: RealGuard) -> None:
    guard.start()
    with guard.client() as client:
        client.ask(SETUP, wire.SetupDone)
        for _ in range(5):
            with pytest.raises(ProblemError, match="pin_wrong"):
                client.ask(wire.OpenParent(wire.Credentials("999999")), wire.ParentOpened)
    guard.end(signal.SIGKILL)
    assert guard.start() == f"ready {guard.socket}"
    with guard.client() as client:
        with pytest.raises(ProblemError, match="pin_wait") as told:
            client.ask(wire.OpenParent(wire.Credentials(PIN)), wire.ParentOpened)
        assert 50 <= int(told.value.problem.facts["wait_s"] or 0) <= 60


def set_up_and_ended(guard: RealGuard) -> Path:
    """The file of keys."""
    guard.start()
    with guard.client() as client:
        client.ask(SETUP, wire.SetupDone)
    assert guard.end() == 0
    (keys,) = guard.keys.iterdir()
    return keys


def test_a_pin_file_that_others_can_read_is_refused_until_it_is_mended(without_keyring: RealGuard) -> None:
    guard, keys = without_keyring, set_up_and_ended(without_keyring)
    keys.chmod(0o644)
    guard.start()
    with guard.client() as client:
        with pytest.raises(ProblemError, match="pin_file_open"):
            client.ask(wire.OpenParent(wire.Credentials(PIN)), wire.ParentOpened)
        open_to_others = Problem("pin_file_open", {"file": str(keys)})
        assert client.ask(wire.Status(), wire.StatusIs).guard.faults == (open_to_others,)
        keys.chmod(0o600)
        client.ask(wire.OpenParent(wire.Credentials(PIN)), wire.ParentOpened)
        assert client.ask(wire.Status(), wire.StatusIs).guard.faults == ()


def test_a_pin_file_that_is_missing_is_told_and_the_chest_waits_for_it(without_keyring: RealGuard) -> None:
    guard, keys = without_keyring, set_up_and_ended(without_keyring)
    kept, chest = keys.read_bytes(), (guard.data / "private.db").read_bytes()
    keys.unlink()
    guard.start()
    with guard.client() as client:
        with pytest.raises(ProblemError, match="pin_file_missing"):
            client.ask(wire.OpenParent(wire.Credentials(PIN)), wire.ParentOpened)
        missing = Problem("pin_file_missing", {"file": str(keys)})
        assert client.ask(wire.Status(), wire.StatusIs).guard.faults == (missing,)
        rows = {check.id: check for check in client.ask(wire.Doctor(), wire.DoctorIs).checks}
        assert rows["keyring"] == wire.Check("keyring", "missing", {"file": str(keys), "place": "file"})
        assert (guard.data / "private.db").read_bytes() == chest
        keys.write_bytes(kept)
        keys.chmod(0o600)
        client.ask(wire.OpenParent(wire.Credentials(PIN)), wire.ParentOpened)
        assert client.ask(wire.Status(), wire.StatusIs).guard.faults == ()


def test_what_an_older_version_kept_with_the_data_is_moved_away_at_the_start(without_keyring: RealGuard) -> None:
    guard, keys = without_keyring, set_up_and_ended(without_keyring)
    secrets = json.loads(keys.read_text())["secrets"]
    assert {"recovery-code", "chest-key"} < set(secrets)
    keys.unlink()
    small = guard.data / "secrets.json"
    small.write_text(json.dumps({"place": "file", "id": keys.stem, "secrets": secrets, "format": 1}))
    guard.start()
    assert json.loads(keys.read_text())["secrets"] == secrets
    assert json.loads(small.read_text()) == {"place": "apart", "id": keys.stem, "secrets": {}, "format": 1}
    with guard.client() as client:
        client.ask(wire.OpenParent(wire.Credentials(PIN)), wire.ParentOpened)
        assert client.ask(wire.Status(), wire.StatusIs).guard.faults == ()
    held = b"".join(path.read_bytes() for path in guard.data.rglob("*") if path.is_file())
    assert not [name for name, secret in secrets.items() if secret.encode() in held]


def test_where_no_place_apart_can_be_made_set_up_works_and_doctor_says_where_secrets_lie(
    without_keyring: RealGuard, tmp_path: Path
) -> None:
    guard, state = without_keyring, tmp_path / "state"
    state.write_text("a file where a folder should be")
    guard.start()

    def place() -> object:
        with guard.client() as client:
            rows = {check.id: check for check in client.ask(wire.Doctor(), wire.DoctorIs).checks}
            return rows["keyring"].facts["place"]

    assert place() == "file"
    with guard.client() as client:
        client.ask(SETUP, wire.SetupDone)
    assert place() == "file"
    assert guard.end() == 0
    state.unlink()
    guard.start()
    assert place() == "apart"
    with guard.client() as client:
        client.ask(wire.OpenParent(wire.Credentials(PIN)), wire.ParentOpened)


def test_deleting_everything_begins_anew_in_the_same_process(guard: RealGuard) -> None:
    guard.start()
    with guard.client() as client:
        client.ask(SETUP, wire.SetupDone)
        client.ask(wire.DeleteEverything(), wire.Done, wire.Credentials(PIN))
    assert guard.process is not None
    assert guard.process.stdout is not None
    assert guard.process.stdout.readline().strip() == f"ready {guard.socket}"
    with guard.client() as client:
        assert client.ask(SETUP, wire.SetupDone).made == ("Mẹ", "Bin")
    assert guard.end() == 0


def test_quit_ends_it(guard: RealGuard) -> None:
    guard.start()
    with guard.client() as client:
        client.ask(SETUP, wire.SetupDone)
        client.ask(wire.Quit(), wire.Done, wire.Credentials(PIN))
    assert guard.process is not None
    assert guard.process.wait(READY_S) == 0


@pytest.mark.skipif(os.getuid() != 0, reason="only root can become another account")
def test_another_account_is_turned_away_by_the_kernels_word(guard: RealGuard) -> None:
    guard.start()
    for folder in (guard.folder, *guard.folder.parents):
        if folder.stat().st_uid == 0 and folder != Path("/") and not folder.stat().st_mode & 0o001:
            folder.chmod(folder.stat().st_mode | 0o011)
    (guard.folder / "s").chmod(0o711)
    program = (
        "import os, socket, sys\n"
        f"os.setgid({NOBODY}); os.setuid({NOBODY})\n"
        f"sock = socket.socket(socket.AF_UNIX); sock.connect({guard.socket!r}); sock.settimeout(5)\n"
        "data = b''\n"
        "while piece := sock.recv(65536): data += piece\n"
        "sys.stdout.buffer.write(data[4:])\n"
    )
    stranger = subprocess.run([sys.executable, "-S", "-c", program], capture_output=True, text=True, timeout=READY_S, check=False)
    assert '"other_account"' in stranger.stdout, stranger.stderr


def test_arguments_that_are_none_are_told_with_status_2(guard: RealGuard) -> None:
    for arguments in (["--nonsense"], ["--data"]):
        told = subprocess.run(
            guard.command(*arguments), capture_output=True, text=True, timeout=READY_S, env=guard.environment, check=False
        )
        assert (told.returncode, told.stdout) == (2, "")


def test_a_socket_that_cannot_be_made_is_told(guard: RealGuard, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    told = subprocess.run(
        guard.command("--data", str(guard.data), "--socket", str(tmp_path / "file" / "guard.sock")),
        capture_output=True, text=True, timeout=READY_S, env=guard.environment, check=False,
    )  # fmt: skip
    assert told.returncode == 1
    assert "Traceback" not in told.stderr


def test_in_the_foreground_a_status_line_tells_how_it_stands(tmp_path: Path) -> None:
    guard = RealGuard(tmp_path, "--status-line")
    guard.start()
    assert guard.process is not None
    assert guard.process.stdout is not None
    assert guard.process.stdout.readline().strip()
    assert guard.end() == 0


def test_a_home_with_diacritics_and_spaces_and_the_locale_c(tmp_path: Path) -> None:
    folder = tmp_path / "Nhà của Bảo Ngọc"
    folder.mkdir()
    guard = RealGuard(folder)
    assert guard.start().startswith("ready ")
    with guard.client() as client:
        client.ask(SETUP, wire.SetupDone)
    assert guard.end() == 0


def test_random_bytes_do_not_end_it(guard: RealGuard) -> None:
    guard.start()
    for piece in (b"\x00" * 100, b"\xff" * 5000, os.urandom(4096), b"\x00\x00\x00\x05hello", b"GET / HTTP/1.1\r\n\r\n"):
        with socket.socket(socket.AF_UNIX) as stranger:
            stranger.connect(guard.socket)
            stranger.sendall(piece)
    with guard.client() as client:
        client.ask(wire.Status(), wire.StatusIs)
    assert guard.end() == 0


def test_a_crash_would_leave_no_memory_on_the_disk(guard: RealGuard) -> None:
    guard.start()
    assert guard.process is not None
    limits = Path(f"/proc/{guard.process.pid}/limits").read_text()
    assert next(line for line in limits.splitlines() if line.startswith("Max core file size")).split()[4:6] == ["0", "0"]

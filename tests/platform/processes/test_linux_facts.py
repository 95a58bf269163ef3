"""What the table says of real processes, and that a child cannot make it say better things.
Must not depend on what else runs on the machine."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.platform.processes import ProcessFacts
from app.platform.processes.linux_facts import LinuxTable
from app.platform.processes.linux_origin import PREFIX, Unit, origin_of, parse_unit
from app.platform.processes.linux_places import Places, parse_mounts
from app.platform.processes.linux_proc import parse_stat
from app.platform.processes.linux_runs import what_it_runs
from tests.platform.processes.programs import NOBODY, Programs, key_of, needs_root
from tests.waiting import until

MOUNTS = """\
22 1 8:2 / / rw,relatime - ext4 /dev/sda2 rw
30 22 8:17 / /media/minh/USB\\040ổ\\011đĩa rw,nosuid,nodev shared:5 - vfat /dev/sdb1 rw,uhelper=udisks2
31 22 0:50 / /srv/share rw - fuse.sshfs minh@host: rw,user_id=1000
"""


def facts_of(pid: int) -> ProcessFacts:
    found = LinuxTable().facts(pid)
    assert found is not None
    return found


def test_a_program_is_known_by_its_file_account_parent_and_command(programs: Programs) -> None:
    program = programs.start("/bin/sleep", "60")
    facts = facts_of(program.pid)
    file = os.stat("/bin/sleep")
    assert facts.key == key_of(program.pid)
    assert facts.parent == key_of(os.getpid())
    assert facts.name == "sleep"
    assert facts.command == ("/bin/sleep", "60")
    assert facts.account == os.getuid()
    assert facts.file is not None
    assert (facts.file.device, facts.file.inode, facts.file.owner) == (file.st_dev, file.st_ino, file.st_uid)
    assert facts.file.child_writable is False
    assert facts.writable_mappings is False
    assert facts.foreign_mounts is False
    assert facts.runs is None


def test_a_program_that_ended_is_none_and_so_is_one_that_nobody_buried(programs: Programs) -> None:
    program = programs.start("/bin/sleep", "60")
    program.kill()
    table = LinuxTable()
    until(lambda: table.facts(program.pid) is None)  # not waited for yet
    program.wait()
    assert table.facts(program.pid) is None
    assert table.key(program.pid) is None


def test_all_pids_and_children_are_listed(programs: Programs) -> None:
    program = programs.start("/bin/sleep", "60")
    table = LinuxTable()
    assert program.pid in table.pids()
    assert program.pid in table.children()[os.getpid()]


@needs_root
def test_two_of_one_program_of_the_system_bear_one_mark_and_another_account_another(programs: Programs) -> None:
    table = LinuxTable()
    facts = [facts_of(programs.start("/bin/sleep", "60", account=user).pid) for user in (NOBODY, NOBODY, 1000)]
    marks = [table.plain_mark(one) for one in facts]
    assert None not in marks
    assert marks[0] == marks[1] != marks[2]
    assert marks[2] == table.mark_at(facts[2].key.pid)


def test_of_what_may_not_be_read_parent_and_account_are_told(programs: Programs) -> None:
    table = LinuxTable()
    program = programs.start("/bin/sleep", "60")
    assert table.kin(program.pid) == (os.getpid(), os.getuid())
    program.kill()
    program.wait()
    assert table.kin(program.pid) is None


def test_what_hosts_another_program_or_lies_in_a_place_of_the_child_bears_no_mark(programs: Programs, tmp_path: Path) -> None:
    table = LinuxTable()
    assert table.plain_mark(facts_of(programs.start("/bin/sh", "-c", "read x").pid)) is None
    copied = shutil.copy("/bin/sleep", tmp_path / "sleep")
    os.chmod(tmp_path, 0o777)
    assert table.plain_mark(facts_of(programs.start(str(copied), "60").pid)) is None


def test_a_start_and_an_end_are_a_turnover(programs: Programs) -> None:
    table = LinuxTable()
    seen = [table.turnover()]
    program = programs.start("/bin/sleep", "60")
    seen.append(table.turnover())
    program.kill()
    program.wait()
    seen.append(table.turnover())
    assert None not in seen
    assert seen[0] != seen[1] != seen[2]


def test_a_program_in_a_place_that_everybody_may_write_is_the_childs(programs: Programs) -> None:
    program = programs.start(programs.copy_of("/bin/sleep", "firefox"), "60")
    facts = facts_of(program.pid)
    assert facts.file is not None
    assert facts.file.child_writable is True
    assert facts.writable_mappings is True


def test_a_program_whose_file_was_deleted_there_stays_the_childs(programs: Programs) -> None:
    path = programs.copy_of("/bin/sleep", "gone")
    program = programs.start(path, "60")
    os.unlink(path)
    facts = facts_of(program.pid)
    assert facts.file is not None
    assert facts.file.child_writable is True


def test_a_program_without_any_file_on_disk_is_the_childs(programs: Programs) -> None:
    descriptor = os.memfd_create("game")
    os.write(descriptor, Path("/bin/sleep").read_bytes())
    child = subprocess.Popen([f"/proc/self/fd/{descriptor}", "60"], pass_fds=[descriptor])
    try:
        until(lambda: "memfd" in os.readlink(f"/proc/{child.pid}/exe"))
        facts = facts_of(child.pid)
        assert facts.file is not None
        assert facts.file.child_writable is True
    finally:
        child.kill()
        child.wait()
        os.close(descriptor)


def test_a_preloaded_library_of_the_child_taints_a_program_of_the_system(programs: Programs) -> None:
    library = programs.copy_of(next(str(path) for path in Path("/usr/lib").rglob("libm.so.6")), "better.so")
    program = programs.start("/bin/sleep", "60", environment={"LD_PRELOAD": library})
    facts = facts_of(program.pid)
    assert facts.file is not None
    assert facts.file.child_writable is False
    assert facts.writable_mappings is True
    assert facts.environment == {"LD_PRELOAD": library}


def test_the_loader_running_a_program_of_the_child_is_no_program_of_the_system(programs: Programs) -> None:
    loader = next((str(path) for path in Path("/lib64").glob("ld-linux*") if path.exists()), None)
    if loader is None:
        pytest.skip("no loader at the usual place")
    game = programs.copy_of("/bin/sleep", "game")
    program = programs.start(loader, game, "60")
    facts = facts_of(program.pid)
    assert facts.runs == game
    assert facts.writable_mappings is True


def test_a_mapping_of_the_childs_library_is_seen_without_any_variable(programs: Programs) -> None:
    """A plug-in that was loaded later: only the memory map tells."""
    library = programs.copy_of(next(str(path) for path in Path("/usr/lib").rglob("libm.so.6")), "plugin.so")
    python = shutil.which("python3", path="/usr/bin:/bin")
    if python is None:
        pytest.skip("no Python of the system")
    text = f"import ctypes, sys; ctypes.CDLL({library!r}); print('loaded', flush=True); sys.stdin.read()"
    program = programs.start(python, "-c", text)
    assert program.stdout is not None
    assert program.stdout.readline() == "loaded\n"
    assert facts_of(program.pid).writable_mappings is True


@needs_root
def test_another_file_mounted_over_a_program_of_the_system_is_seen(programs: Programs) -> None:
    """In a mount namespace of its own, /bin/sleep is the child's copy; the guard's own view tells."""
    fake = programs.copy_of("/bin/sleep", "fake")
    program = programs.start(
        "unshare", "--mount", "sh", "-c", f"mount --bind '{fake}' /bin/sleep && exec /bin/sleep 60 || exit 9"
    )
    try:
        until(lambda: program.poll() is not None or "sleep" in Path(f"/proc/{program.pid}/comm").read_text())
    except FileNotFoundError:
        pass
    if program.poll() is not None:
        pytest.skip("no mount namespace can be made on this machine")
    facts = facts_of(program.pid)
    assert facts.foreign_mounts is True
    assert facts.file is not None
    assert facts.file.child_writable is True


@needs_root
def test_what_may_not_be_read_is_not_known(programs: Programs) -> None:
    program = programs.start("/bin/sleep", "60")
    child = os.fork()
    if child == 0:
        os.setresgid(NOBODY, NOBODY, NOBODY)
        os.setresuid(NOBODY, NOBODY, NOBODY)
        facts = LinuxTable().facts(program.pid)
        known = facts is not None and facts.file is None and facts.writable_mappings is None and facts.environment == {}
        os._exit(0 if known and facts is not None and facts.account == 0 else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


@needs_root
def test_a_program_that_changed_its_account_is_still_of_the_login_it_came_from(programs: Programs) -> None:
    """Child 1234 starts a program of the system's account games: it is found by its ancestor."""
    if Path("/proc/self/loginuid").read_text() != "4294967295":
        pytest.skip("this machine notes the login in every process")
    shell = programs.start(
        "setpriv",
        "--reuid",
        "1234",
        "--clear-groups",
        "--inh-caps=+setuid",
        "--ambient-caps=+setuid",
        "sh",
        "-c",
        "setpriv --reuid 5 sleep 60; :",
    )
    found: list[ProcessFacts] = []

    def seen() -> bool:
        table = LinuxTable()
        found[:] = [
            facts for pid in table.children().get(shell.pid, ()) if (facts := table.facts(pid)) is not None and facts.account == 5
        ]
        return bool(found)

    until(seen)
    assert found[0].login_account == 1234


def test_kernel_threads_have_no_file() -> None:
    table = LinuxTable()
    threads = [facts for pid in table.children().get(2, ())[:3] if (facts := table.facts(pid)) is not None]
    assert all(facts.file is None and facts.command is None for facts in threads)


def test_mounts_with_spaces_and_accents_are_read() -> None:
    root, stick, share = parse_mounts(MOUNTS.encode().decode("latin-1"))
    assert (root.point, root.removable) == ("/", False)
    assert (stick.point, stick.removable) == ("/media/minh/USB ổ\tđĩa", True)
    assert (share.kind, share.removable) == ("fuse.sshfs", True)


@pytest.mark.parametrize(
    "path", ["/home/minh/game", "/tmp/x/y", "/run/user/1000/app", "relative", "/memfd:x", "/no such folder/x"]
)
def test_places_of_people_and_places_unknown_are_writable(path: str) -> None:
    assert Places().child_writable(path, None) is True


def test_folders_of_the_system_are_not() -> None:
    places = Places()
    assert places.child_writable("/usr/bin/env", os.stat("/usr/bin/env")) is False
    places.close()


@needs_root
@pytest.mark.parametrize(
    ("mode", "owner", "writable"),
    [(0o755, 0, False), (0o757, 0, True), (0o775, 1500, True), (0o755, 1500, True), (0o755, 33, False)],
)
def test_owner_and_mode_of_the_file_decide(
    tmp_path_factory: pytest.TempPathFactory, mode: int, owner: int, writable: bool
) -> None:
    folder = Path("/opt")
    if not folder.is_dir():
        pytest.skip("no /opt")
    file = folder / f"haidang-test-{os.getpid()}"
    try:
        file.write_text("")
        os.chown(file, owner, owner)
        file.chmod(mode)
        assert Places().child_writable(str(file), file.stat()) is writable
    finally:
        file.unlink(missing_ok=True)


@pytest.mark.parametrize(
    ("executable", "command", "environment", "runs"),
    [
        ("/usr/bin/python3.11", "python3 -u -W ignore game.py --full", {}, "/home/minh/game.py"),
        ("/usr/bin/python3", "python3 -m http.server", {}, "module:http.server"),
        ("/usr/bin/python3", "python3 -c print(1)", {}, None),
        ("/usr/lib/jvm/bin/java", "java -Xmx2G -cp a.jar:b.jar -jar Minecraft.jar nogui", {}, "/home/minh/Minecraft.jar"),
        ("/usr/lib/jvm/bin/java", "java -cp a.jar net.minecraft.Main", {}, "class:net.minecraft.Main"),
        ("/usr/bin/wine64-preloader", "/usr/bin/wine64 C:\\Games\\Roblox.exe", {}, "C:\\Games\\Roblox.exe"),
        (
            "/tmp/.mount_Kru/usr/bin/krunker",
            "krunker",
            {"APPIMAGE": "/home/minh/Krunker.AppImage"},
            "/home/minh/Krunker.AppImage",
        ),
        ("/usr/lib/chromium/chromium", "chromium --profile-directory=Default --app-id=abc", {}, "app-id=abc"),
        ("/lib64/ld-linux-x86-64.so.2", "ld.so --library-path /x ./game -v", {}, "/home/minh/game"),
        ("/usr/bin/bash", "bash -e run.sh", {}, "/home/minh/run.sh"),
        ("/usr/bin/bash", "bash -c run.sh", {}, None),
        ("/usr/bin/bash", "bash", {}, None),
        ("/usr/bin/retroarch", "retroarch -L core.so mario.sfc", {}, "/home/minh/mario.sfc"),
        ("/usr/bin/gedit", "gedit essay.txt", {}, None),
        ("/app/bin/game", "game", {"FLATPAK_ID": "org.game"}, "flatpak:org.game"),
        ("/snap/x/1/game", "game", {"SNAP_NAME": "game"}, "snap:game"),
    ],
)
def test_what_an_interpreter_or_host_runs(executable: str, command: str, environment: dict[str, str], runs: str | None) -> None:
    assert what_it_runs(executable, command.split(), environment, "/home/minh") == runs


@given(st.lists(st.text(), max_size=6), st.sampled_from(["python3", "java", "bash", "ld.so", "wine", "perl", "x"]))
def test_no_command_line_is_too_strange(words: list[str], name: str) -> None:
    what_it_runs(f"/usr/bin/{name}", [name, *words], {}, "/home/minh")


@given(st.binary(max_size=15))
def test_no_name_of_a_process_breaks_its_stat_line(name: bytes) -> None:
    line = b"77 (" + name + b") T 1 2 3 0 -1 4194304 " + b"0 " * 12 + b"4242 0 0"
    stat = parse_stat(line)
    assert stat is not None
    assert (stat.pid, stat.state, stat.parent, stat.group, stat.session, stat.started) == (77, "T", 1, 2, 3, 4242)


@given(st.binary(max_size=80))
def test_rubbish_is_no_stat_line(data: bytes) -> None:
    if b")" not in data:
        assert parse_stat(data) is None


paths = st.lists(st.text(st.characters(codec="utf-8", exclude_characters="/\0"), min_size=1, max_size=12), max_size=4).map(
    lambda parts: "/" + "/".join(parts)
)


@given(paths)
def test_a_folder_of_the_freezer_tells_where_its_processes_came_from(origin: str) -> None:
    unit = Unit(12, 3456, origin)
    if len(unit.name) < 250 and parse_unit(unit.name) == unit:
        assert origin_of(f"/{PREFIX}abc/{unit.name}") == origin
    assert len(unit.name) <= 255


def test_a_folder_of_that_name_deeper_down_is_not_believed() -> None:
    forged = f"/user.slice/user-1000.slice/user@1000.service/{PREFIX}abc/1.2.%2F"
    assert origin_of(forged) == forged

"""A store that the guard cannot use as it should, with the real guard and the real desktop: what is said, and what goes on all the same.
Must not repeat what tests/store shows of the file alone."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.laid_over import mount
from tests.system.own_place import in_own_place
from tests.system.scene import ADULT, CHILD, Scene, scene, until
from tests.system.test_faults import RULES, SLOW_S, end

MARK = """
import sqlite3, sys
store = sqlite3.connect(sys.argv[1])
print(store.execute("SELECT version_num FROM alembic_version").fetchone()[0])
store.execute("UPDATE alembic_version SET version_num = ?", sys.argv[2:])
store.commit(); store.close()
"""
SAYS = {
    "en": {
        "adults": "For adults",
        "home": "Home",
        "back": "Back",
        "help": "Help me",
        "hello": f"Hello {CHILD}!",
        "stands": "The lighthouse keeper cannot start, so time is not measured now",
        "newer": "come from a newer version of Hải Đăng.",
        "mend": "Install the newer version again.",
        "by itself": "comes back by itself",
        "full": "The disk is full, so the lighthouse keeper cannot start.",
        "still full": "The disk is full, so nothing more can be kept. Free some room on the disk.",
        "read only": "cannot be written to. Make the disk or folder writable. Until then time goes on being counted, in memory only.",
        "not begun": "cannot be written to, so the lighthouse keeper cannot start. Make the disk or folder writable.",
    },
    "vi": {
        "adults": "Người lớn",
        "home": "Trang chính",
        "back": "Quay lại",
        "help": "Giúp em",
        "hello": f"Chào {CHILD}!",
        "stands": "Người gác đèn chưa làm việc được nên lúc này máy không đo giờ",
        "newer": "thuộc một phiên bản Hải Đăng mới hơn.",
        "mend": "Hãy cài lại phiên bản mới hơn.",
        "by itself": "tự trở lại",
        "full": "Ổ đĩa đã đầy nên người gác đèn không khởi động được.",
        "still full": "Ổ đĩa đã đầy nên không lưu thêm được gì. Hãy giải phóng chỗ trống trên ổ đĩa.",
        "read only": "thời gian vẫn được đếm, nhưng chỉ trong bộ nhớ tạm.",
        "not begun": "nên người gác đèn không khởi động được. Hãy mở quyền ghi cho ổ đĩa hoặc thư mục này.",
    },
}
# The second language with `--all`: each of these starts a guard and most a desktop.
LANGUAGES = pytest.mark.parametrize("language", ["vi", pytest.param("en", marks=pytest.mark.long)])


@contextlib.contextmanager
def a_family(language: str = "en", small_disk: str | None = None) -> Iterator[Scene]:
    """A guard that was set up and has ended. `small_disk`: the size of the disk that its data lie on."""
    with scene(locale={"en": "C.UTF-8", "vi": "vi_VN.UTF-8"}[language]) as pc:
        pc.start_bus()
        if small_disk is not None:
            on_a_small_disk(pc, small_disk)
        pc.start_guard()
        pc.set_up(RULES, language=language)
        end(pc.guard)
        yield pc


def marked(pc: Scene, version: str) -> str:
    """The version that stood in the store before."""
    done = pc.run(sys.executable, "-c", MARK, str(pc.data / "haidang.db"), version)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def on_a_small_disk(pc: Scene, size: str) -> None:
    made = pc.run("mkdir", "-p", str(pc.data))
    assert made.returncode == 0, made.stderr
    mount("-t", "tmpfs", "-o", f"size={size},mode=700,uid={pc.account.pw_uid},gid={pc.account.pw_gid}", "tmpfs", str(pc.data))


def fill(path: Path) -> None:
    """To the last byte."""
    with path.open("ab", buffering=0) as filler:
        for piece in (65536, 4096, 1):
            with contextlib.suppress(OSError):
                while filler.write(b"x" * piece):
                    pass


def read_only(pc: Scene) -> None:
    mount("--bind", str(pc.data), str(pc.data))
    mount("-o", "remount,bind,ro", str(pc.data))


def faults(pc: Scene) -> list[str]:
    return [fault["id"] for fault in pc.status()["guard"]["faults"]]


def refused(pc: Scene) -> Path:
    return Path(pc.socket() + ".refused")


# ---- a guard that cannot start ----


@LANGUAGES
@pytest.mark.timeout(180)
@in_own_place
def test_why_a_guard_cannot_start_stands_in_the_window_until_it_is_mended(language: str) -> None:
    says = SAYS[language]
    with a_family(language) as pc:
        ours = marked(pc, "9999")
        pc.start_desktop()  # which starts the guard, with nobody at its stderr
        pc.until_shows(says["stands"], within_s=SLOW_S)
        pc.until_shows(says["newer"])
        assert not pc.shows(says["by itself"])
        pc.click(says["help"])
        pc.until_shows("111", "113", "115")
        pc.click(says["home"])
        pc.click(says["adults"])
        until(lambda: not pc.shows(says["stands"]) and pc.shows(says["newer"], says["mend"]), "the gate with how it is mended")
        assert not pc.shows(says["by itself"])
        away = pc.haidang("status")
        assert (away.returncode, away.stdout) == (3, "")
        assert says["newer"] in away.stderr
        assert says["mend"] in away.stderr
        pc.click(says["back"])
        marked(pc, ours)
        pc.until_shows(says["hello"], within_s=SLOW_S)
        until(lambda: not pc.shows(says["newer"]) and not pc.shows(says["stands"]), "the words gone")
        assert not refused(pc).exists()


@pytest.mark.timeout(180)
@in_own_place
def test_what_is_left_of_another_day_is_not_told() -> None:
    with a_family() as pc:
        left = pc.runtime / "haidang/guard.sock.refused"
        written = pc.run("sh", "-c", f'echo \'{{"id": "store_newer", "facts": {{"file": "x"}}}}\' >"{left}"')
        assert written.returncode == 0, written.stderr
        assert "newer version" in pc.haidang("status").stderr
        assert pc.run("touch", "-d", "2 minutes ago", str(left)).returncode == 0
        assert SAYS["en"]["by itself"] in pc.haidang("status").stderr


# ---- a read-only disk ----


@LANGUAGES
@pytest.mark.timeout(120)
@in_own_place
def test_on_a_read_only_disk_the_guard_runs_says_so_and_counts(language: str) -> None:
    says = SAYS[language]
    with a_family(language) as pc:
        read_only(pc)
        pc.start_guard()
        until(lambda: faults(pc) == ["store_read_only"], "that it is told")
        page = pc.start("mousepad", str(pc.file("page.txt", "")))
        pc.windows.choose(pc.window_of(page, "the editor"))
        before = pc.child()["used_s"]
        until(lambda: pc.child()["used_s"] > before, "seconds counted", SLOW_S)
        paused = pc.haidang("pause", "--child", CHILD, "--pin-file", str(pc.pin_file))
        assert paused.returncode == 1, paused
        assert says["read only"] in paused.stderr.replace("\n", " ")
        end(pc.guard)
        assert "Traceback" not in (pc.home / "guard.log").read_text("utf-8", "replace")


@pytest.mark.timeout(120)
@in_own_place
def test_on_a_read_only_disk_a_killed_guards_last_writes_are_read_and_two_guards_are_kept_apart() -> None:
    with a_family() as pc:
        pc.start_guard()
        pc.apply(RULES.replace("daily_minutes = 600", "daily_minutes = 599"))
        assert pc.guard is not None
        pc.guard.kill()
        pc.guard.wait()
        assert (pc.data / "haidang.db-wal").stat().st_size > 0
        read_only(pc)
        pc.start_guard()
        assert "daily_minutes = 599" in pc.told("policy", "show", "--child", CHILD)
        second = pc.haidang("guard", "--socket", str(pc.runtime / "other/guard.sock"))
        assert second.returncode == 1, second
        assert "A guard is already running on the data in" in second.stderr


@LANGUAGES
@pytest.mark.timeout(120)
@in_own_place
def test_on_a_read_only_disk_with_nothing_on_it_nothing_is_claimed(language: str) -> None:
    with scene(locale={"en": "C.UTF-8", "vi": "vi_VN.UTF-8"}[language]) as pc:
        on_a_small_disk(pc, "1m")
        read_only(pc)
        begun = pc.haidang("guard")
        assert begun.returncode == 1, begun
        assert SAYS[language]["not begun"] in begun.stderr
        assert SAYS[language]["read only"] not in begun.stderr


# ---- a full disk ----


@LANGUAGES
@pytest.mark.timeout(120)
@in_own_place
def test_a_disk_that_is_full_at_the_start_costs_the_reserve_and_then_it_is_told(language: str) -> None:
    says = SAYS[language]
    with a_family(language, small_disk="4m") as pc:
        pin = ("--child", CHILD, "--pin-file", str(pc.pin_file))
        filler = pc.data / "filler"
        fill(filler)
        assert (pc.data / "reserve").exists()
        pc.start_guard()
        assert not (pc.data / "reserve").exists()
        assert faults(pc) == []
        assert pc.haidang("pause", *pin).returncode == 0
        assert pc.haidang("grant", "--minutes", "5", *pin).returncode == 0
        end(pc.guard)

        fill(filler)  # the room of the reserve as well
        pc.start_guard()
        until(lambda: set(faults(pc)) == {"store_full"}, "that it is told")
        assert pc.child()["verdict"]["reason"] == "paused"  # what is kept is read
        resumed = pc.haidang("resume", *pin)
        assert resumed.returncode == 1, resumed
        assert says["still full"] in resumed.stderr.replace("\n", " ")
        end(pc.guard)
        assert "Traceback" not in (pc.home / "guard.log").read_text("utf-8", "replace")

        filler.unlink()
        pc.start_guard()
        assert faults(pc) == []
        assert pc.haidang("resume", *pin).returncode == 0
        assert (pc.data / "reserve").exists()


@LANGUAGES
@pytest.mark.timeout(120)
@in_own_place
def test_a_full_disk_with_nothing_on_it_is_told_in_the_window_and_left_when_there_is_room(language: str) -> None:
    says = SAYS[language]
    with scene(locale={"en": "C.UTF-8", "vi": "vi_VN.UTF-8"}[language]) as pc:
        pc.start_bus()
        on_a_small_disk(pc, "4m")
        fill(pc.data / "filler")
        begun = pc.haidang("guard")
        assert begun.returncode == 1, begun
        assert says["full"] in begun.stderr
        pc.start_desktop()
        pc.until_shows(says["stands"], within_s=SLOW_S)
        pc.until_shows(says["full"])
        (pc.data / "filler").unlink()
        until(lambda: pc.haidang("status").returncode == 0, "the guard", SLOW_S)
        until(lambda: not pc.shows(says["full"]), "the words gone")
        assert ADULT not in pc.names()

"""Vietnamese typed with real input methods into real fields of ours: IBus and fcitx5, each with Unikey.
Keys are pressed on the display from outside; nothing of Qt's own is called to type."""

from __future__ import annotations

import contextlib
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tests.screen import end, screen
from tests.waiting import comes

pytestmark = [pytest.mark.long, pytest.mark.skipif(sys.platform != "linux", reason="IBus and fcitx5 are of Linux")]

ROOT = Path(__file__).resolve().parents[2]
WAIT_S = 30
TELEX, VNI = "tieengs Vieetj ", "tie6ng1 Vie6t5 "
FIELDS = (("timeup-ask", "QLineEdit"), ("parent-requests-answer", "QPlainTextEdit"))
PROFILE = """[Groups/0]
Name=Default
Default Layout=us
DefaultIM=unikey

[Groups/0/Items/0]
Name=keyboard-us
Layout=

[Groups/0/Items/1]
Name=unikey
Layout=

[GroupOrder]
0=Default
"""


def need(*, commands: tuple[str, ...], file: str) -> None:
    missing = [name for name in ("Xvfb", "openbox", "xdotool", "dbus-run-session", *commands) if shutil.which(name) is None]
    missing += [file] if not Path(file).exists() else []
    if missing:
        pytest.skip("this PC has no " + ", ".join(missing))


@contextlib.contextmanager
def running(command: list[str], env: Mapping[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    # Unbuffered, so that `select` knows of everything that was said.
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, env=env, stdin=pipe, stdout=pipe, bufsize=0) as process:
        try:
            yield process
        finally:
            end(process)


@contextlib.contextmanager
def a_session() -> Iterator[dict[str, str]]:
    """A display, a window manager, a home and a bus that nobody else has."""
    with screen(Path(sys.executable).parent) as env:
        shell = ["dbus-run-session", "--", "sh", "-c", 'echo "$DBUS_SESSION_BUS_ADDRESS"; exec cat']
        with running(shell, env) as session:
            assert session.stdout is not None
            yield {**env, "DBUS_SESSION_BUS_ADDRESS": session.stdout.readline().decode().strip()}


def until_it_works(command: list[str], env: Mapping[str, str], answer: str = "") -> None:
    """A daemon takes a moment before it answers."""
    said = ""

    def works() -> bool:
        nonlocal said
        done = subprocess.run(command, env=env, capture_output=True, text=True, check=False, timeout=WAIT_S)
        said = done.stdout + done.stderr
        return done.returncode == 0 and answer in done.stdout

    assert comes(works, WAIT_S), f"{' '.join(command)} did not work: {said}"


def lines_of(process: subprocess.Popen[bytes], wanted: str) -> list[str]:
    """What the page says until it says what is wanted, or for as long as one waits."""
    assert process.stdout is not None
    said: list[str] = []
    until = time.monotonic() + WAIT_S
    while (left_s := until - time.monotonic()) > 0 and select.select([process.stdout], [], [], left_s)[0]:
        line = process.stdout.readline().decode()
        if not line:
            break
        said.append(line.rstrip("\n"))
        if said[-1].strip() == wanted:
            break
    return said


def typed(keys: str, page: str, kind: str, env: Mapping[str, str], *begin: tuple[list[str], str]) -> str:
    """What stands in the field of the page after the keys; each of `begin` switches the input method on, once it has the focus."""
    with running([sys.executable, "-m", "tests.system.typed_page", page, kind], env) as program:
        assert lines_of(program, "ready")[-1:] == ["ready"]
        for command, answer in begin:
            until_it_works(command, env, answer)
        subprocess.run(["xdotool", "type", "--delay", "60", keys], env=env, check=True, timeout=WAIT_S)
        said = lines_of(program, "tiếng Việt")
    return said[-1].strip() if said else ""


@pytest.mark.parametrize(("page", "kind"), FIELDS)
def test_telex_is_typed_through_ibus(page: str, kind: str) -> None:
    need(commands=("ibus", "ibus-daemon"), file="/usr/share/ibus/component/unikey.xml")
    with a_session() as env, running(["ibus-daemon", "--xim", "--panel", "disable", "--config", "disable"], env):
        until_it_works(["ibus", "list-engine", "--name-only"], env, "Unikey")
        # It also sets the display's key map, which a virtual display may refuse: what counts is the engine afterwards.
        chosen = ["sh", "-c", "ibus engine Unikey; ibus engine"]
        assert typed(TELEX, page, kind, env, (chosen, "Unikey")) == "tiếng Việt"


@pytest.mark.parametrize(("keys", "layout"), [(TELEX, "Telex"), (VNI, "VNI")])
@pytest.mark.parametrize(("page", "kind"), FIELDS)
def test_telex_and_vni_are_typed_through_fcitx(page: str, kind: str, keys: str, layout: str) -> None:
    need(commands=("fcitx5", "fcitx5-remote"), file="/usr/share/fcitx5/inputmethod/unikey.conf")
    with a_session() as env:
        settings = Path(env["XDG_CONFIG_HOME"]) / "fcitx5"
        (settings / "conf").mkdir(parents=True)
        (settings / "profile").write_text(PROFILE, encoding="utf-8")
        (settings / "conf" / "unikey.conf").write_text(f"InputMethod={layout}\nOutputCharset=Unicode\n", encoding="utf-8")
        with running(["fcitx5", "--disable=wayland,kimpanel,notificationitem"], env):
            until_it_works(["fcitx5-remote"], env)
            on = (["fcitx5-remote", "-s", "unikey"], ""), (["fcitx5-remote", "-n"], "unikey")
            assert typed(keys, page, kind, env, *on) == "tiếng Việt"

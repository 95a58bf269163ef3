"""What a Linux session has for typing Vietnamese, notifications, the tray and reading aloud.
Must not start a service by asking for it."""

from __future__ import annotations

import os
import shutil
import struct
from collections.abc import Mapping
from pathlib import Path

from app.platform.desktop.finding import Finding, State

_ANSWER_S = 0.25
_ENGINES = ("unikey", "bamboo")
# daemon -> (its program names, where the engines say that they are installed)
_DAEMONS = {
    "ibus": (("ibus-daemon",), ("usr/share/ibus/component/{engine}.xml",)),
    "fcitx5": (("fcitx5",), ("usr/share/fcitx5/addon/{engine}.conf",)),
}
_TRAY_HOSTS = ("org.kde.StatusNotifierWatcher", "org.x.StatusNotifierWatcher")
_NOTIFICATIONS = "org.freedesktop.Notifications"


def typing(environment: Mapping[str, str], root: Path = Path("/"), account: int | None = None) -> list[Finding]:  # noqa: ARG001 - alike on each OS
    """One row. ok: an input method with a Vietnamese engine runs; limited: installed, but it does not run."""
    running = _running(root, os.getuid() if account is None else account)
    installed = ""
    for daemon, (programs, places) in _DAEMONS.items():
        engine = next(
            (engine for engine in _ENGINES if any((root / place.format(engine=engine)).exists() for place in places)), None
        )
        if engine is None:
            continue
        if running & set(programs):
            return [Finding("typing", State.OK, {"by": f"{daemon}-{engine}"})]
        installed = installed or f"{daemon}-{engine}"
    return [Finding("typing", State.LIMITED, {"by": installed}) if installed else Finding("typing", State.MISSING)]


def _running(root: Path, account: int) -> set[str]:
    """Names of the programs of this account."""
    names: set[str] = set()
    try:
        pids = [entry for entry in os.listdir(root / "proc") if entry.isdigit()]
    except OSError:
        return names
    for pid in pids:
        folder = root / "proc" / pid
        try:
            if os.stat(folder).st_uid == account:
                names.add((folder / "comm").read_text("utf-8", "replace").strip())
        except OSError:  # gone between two looks
            continue
    return names


def shown(environment: Mapping[str, str], root: Path = Path("/")) -> list[Finding]:
    names, startable = _on_the_bus(environment)
    notifications = State.OK if _NOTIFICATIONS in names | startable else State.MISSING
    tray = bool(names & set(_TRAY_HOSTS)) or _old_tray(environment)
    return [
        Finding("notifications", notifications),
        Finding("tray", State.OK if tray else State.MISSING),
        Finding("speech", State.OK if _voice(environment, root) else State.MISSING),
    ]


def _on_the_bus(environment: Mapping[str, str]) -> tuple[set[str], set[str]]:
    """Names that somebody has, and those for which the bus would start a service."""
    from jeepney import MessageType, message_bus
    from jeepney.io.blocking import open_dbus_connection

    address = environment.get("DBUS_SESSION_BUS_ADDRESS")
    runtime = environment.get("XDG_RUNTIME_DIR")
    if not address and not runtime:
        return set(), set()
    found: list[set[str]] = []
    try:
        with open_dbus_connection(address or f"unix:path={runtime}/bus") as bus:
            for question in (message_bus.ListNames(), message_bus.ListActivatableNames()):
                reply = bus.send_and_get_reply(question, timeout=_ANSWER_S)
                found.append(set(reply.body[0]) if reply.header.message_type is MessageType.method_return else set())
    except (OSError, EOFError, ValueError, KeyError, TimeoutError, StopIteration):
        return set(), set()
    return found[0], found[1]


def _old_tray(environment: Mapping[str, str]) -> bool:
    """A panel of the X11 kind owns this selection."""
    if not environment.get("DISPLAY"):
        return False
    from app.platform.foreground.x11_wire import Display, DisplayGone, DisplayHangs

    try:
        display = Display(dict(environment))
    except DisplayGone:
        return False
    try:
        name = b"_NET_SYSTEM_TRAY_S0"
        (atom,) = struct.unpack_from("<I", display.answer(display.ask(16, 0, struct.pack("<Hxx", len(name)) + name)), 8)
        (owner,) = struct.unpack_from("<I", display.answer(display.ask(23, 0, struct.pack("<I", atom))), 8)
    except (DisplayGone, DisplayHangs):
        return False
    finally:
        display.close()
    return bool(owner)


def _voice(environment: Mapping[str, str], root: Path) -> bool:
    """espeak-ng speaks Vietnamese where its data has the voice; the system's speech service mostly uses it."""
    programs = environment.get("PATH", "/usr/bin:/bin")
    if shutil.which("espeak-ng", path=programs) is None and shutil.which("spd-say", path=programs) is None:
        return False
    return any((root / place).exists() for place in _voice_places(root))


def _voice_places(root: Path) -> list[Path]:
    data = [path.relative_to(root) for path in (root / "usr").glob("lib/*/espeak-ng-data")]
    return [folder / "vi_dict" for folder in (*data, Path("usr/share/espeak-ng-data"), Path("usr/lib/espeak-ng-data"))]

"""What the desktop asks of Linux: notifications over D-Bus, language, motion, typing Vietnamese, starting the guard.
Must not change a setting of the person outside this process."""

from __future__ import annotations

import os
import resource
import shutil
import socket
from pathlib import Path
from typing import Any

from app.model.problem import Problem
from app.platform.desktop import Notifier
from app.platform.desktop.own_programs import desktop_command, guard_command
from app.platform.service import Install, posix
from app.platform.service.linux import LinuxService

_COREDUMP_FILTER = Path("/proc/self/coredump_filter")
_ANSWER_S = 0.3
_LOCALE_FILES = ("etc/locale.conf", "etc/default/locale")
# In this order Qt takes the first that works. The wheel cannot load the distribution's own fcitx plugin, and reaches fcitx5 through ibus.
_INPUT_METHODS = ("fcitx", "ibus", "compose")


class LinuxDesktop:
    """`environment` is read, and written by `prepare_input_methods` only; tests hand in their own."""

    def __init__(self, environment: Any = os.environ, root: Path = Path("/")) -> None:
        self._environment = environment
        self._root = root
        self._service = LinuxService(root, dict(environment))

    def notifier(self) -> Notifier:
        # Only now: it brings jeepney, and the first page is painted without either.
        from app.platform.desktop.linux_notify import BusNotifier

        return BusNotifier(self._bus_address())

    def _bus_address(self) -> str | None:
        given = self._environment.get("DBUS_SESSION_BUS_ADDRESS")
        if given:
            return str(given)
        socket = Path(self._environment.get("XDG_RUNTIME_DIR") or "/nonexistent") / "bus"
        return f"unix:path={socket}" if socket.exists() else None

    def language(self) -> str:
        """As gettext does: LANGUAGE counts unless the locale is C."""
        names = ("LC_ALL", "LC_MESSAGES", "LANG")
        locale = next((self._environment[name] for name in names if self._environment.get(name)), None) or self._system_locale()
        if locale.split(".")[0] not in ("", "C", "POSIX"):
            locale = (self._environment.get("LANGUAGE") or "").split(":")[0] or locale
        return "vi" if locale.lower().replace("-", "_").split("_")[0].split(".")[0] == "vi" else "en"

    def _system_locale(self) -> str:
        for name in _LOCALE_FILES:
            try:
                lines = (self._root / name).read_text("utf-8", "replace").splitlines()
            except OSError:
                continue
            for line in lines:
                if line.startswith("LANG="):
                    return line.removeprefix("LANG=").strip().strip("\"'")
        return ""

    def has_display(self) -> bool:
        platform = self._environment.get("QT_QPA_PLATFORM", "")
        if platform and not platform.startswith(("xcb", "wayland")):
            return True  # somebody wants Qt to draw elsewhere
        wayland = self._environment.get("WAYLAND_DISPLAY", "")
        if wayland and Path(self._environment.get("XDG_RUNTIME_DIR") or "/nonexistent", wayland).exists():
            return True
        display = self._environment.get("DISPLAY", "")
        return bool(display) if not display.startswith(":") else _answers(display[1:].partition(".")[0])

    def reduce_motion(self) -> bool:
        """Waits at most a third of a second for the desktop, and as long for its settings file."""
        told = self._portal_motion()
        return self._settings_motion() if told is None else told

    def _portal_motion(self) -> bool | None:
        address = self._bus_address()
        if address is None:
            return None
        from jeepney import DBusAddress, MessageFlag, MessageType, new_method_call
        from jeepney.io.blocking import open_dbus_connection

        portal = DBusAddress(
            "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Desktop", "org.freedesktop.portal.Settings"
        )
        try:
            with open_dbus_connection(address) as bus:
                for namespace, key, reduced in (
                    ("org.freedesktop.appearance", "reduced-motion", 1),
                    ("org.gnome.desktop.interface", "enable-animations", False),
                ):
                    call = new_method_call(portal, "Read", "ss", (namespace, key))
                    call.header.flags |= MessageFlag.no_auto_start
                    reply = bus.send_and_get_reply(call, timeout=_ANSWER_S)
                    if reply.header.message_type is MessageType.method_return:
                        return bool(_plain(reply.body[0]) == reduced)
        except (OSError, EOFError, ValueError, KeyError, TimeoutError, StopIteration):
            pass
        return None

    def _settings_motion(self) -> bool:
        if "KDE" in self._environment.get("XDG_CURRENT_DESKTOP", ""):
            try:
                return "AnimationDurationFactor=0\n" in (self._config() / "kdeglobals").read_text("utf-8", "replace") + "\n"
            except OSError:
                return False
        if (
            not self._environment.get("XDG_CURRENT_DESKTOP")
            or shutil.which("gsettings", path=self._environment.get("PATH")) is None
        ):
            return False
        import subprocess

        try:
            told = subprocess.run(
                ["gsettings", "get", "org.gnome.desktop.interface", "enable-animations"],
                env=dict(self._environment), stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=_ANSWER_S, check=False,
            )  # fmt: skip
        except (OSError, subprocess.TimeoutExpired):
            return False
        return told.stdout.strip() == "false"

    def prepare_input_methods(self) -> None:
        if self._environment.get("QT_IM_MODULES"):
            return
        # Wayland compositors have a protocol of their own for it, which is right where they offer it.
        first = ["wayland"] if self._environment.get("WAYLAND_DISPLAY") else []
        chosen = self._environment.get("QT_IM_MODULE")
        wanted = [*first, *([chosen] if chosen else []), *_INPUT_METHODS]
        self._environment["QT_IM_MODULES"] = ";".join(dict.fromkeys(wanted))

    def no_core_dumps(self) -> None:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        # A crash handler behind a pipe (systemd-coredump, apport) does not look at the limit, so it gets no memory either. Being
        # undumpable as a whole is ruled out: a guard of the same account could then not tell that this program is ours.
        try:
            _COREDUMP_FILTER.write_text("0")
        except OSError:  # a kernel without it
            pass

    def keep_above(self, native_window: int) -> None:
        if self._environment.get("WAYLAND_DISPLAY") or not self._environment.get("DISPLAY"):
            return  # Wayland has no such request
        from app.platform.desktop.linux_above import keep_above

        keep_above(dict(self._environment), native_window)

    def _config(self) -> Path:
        given = self._environment.get("XDG_CONFIG_HOME", "")
        return Path(given) if given.startswith("/") else Path(self._environment.get("HOME") or Path.home()) / ".config"

    def lesson_folders(self) -> tuple[str, ...]:
        machine = str(self._root / "etc" / "haidang" / "lessons")
        if self._service.install() is Install.INSTALLED:
            return (machine,)  # the guard's own data are not for this account to read
        data = self._environment.get("HAIDANG_DATA") or self._service.data_dir()
        return (machine, str(Path(data) / "lessons"))

    def preferences_path(self) -> str:
        return str(self._config() / "haidang" / "desktop.json")

    def start_guard(self) -> bool:
        if self._service.install() is Install.INSTALLED:
            return False
        self._service.start_guard(guard_command())
        return True

    def why_away(self, socket: str) -> Problem | None:
        return self._service.why_away(socket)

    def single_instance_name(self) -> str:
        """A path in a folder of this account alone: a plain name would lie in a folder where everybody can take it first."""
        folder = Path(self._service.socket_path(installed=False)).parent
        try:
            posix.own_folder(folder)
        except OSError:
            return f"haidang-desktop-{os.getuid()}"
        return str(folder / "desktop.sock")

    def set_autostart(self, on: bool) -> bool:
        try:
            self._service.set_autostart([*desktop_command(), "--background"], on)
        except OSError:
            return False
        return True

    def guard_socket(self) -> str:
        return self._service.socket_path(installed=self._service.install() is Install.INSTALLED)


def _answers(number: str) -> bool:
    """Whether an X server takes connections: by its file, or by the name without a file that some have alone."""
    for path in (f"/tmp/.X11-unix/X{number}", f"\0/tmp/.X11-unix/X{number}"):
        with socket.socket(socket.AF_UNIX) as probe:
            probe.settimeout(_ANSWER_S)
            try:
                probe.connect(path)
                return True
            except OSError:
                continue
    return False


def _plain(value: Any) -> Any:
    """The value in D-Bus variants, which the older call wraps twice."""
    while isinstance(value, tuple) and len(value) == 2 and isinstance(value[0], str):
        value = value[1]
    return value


def desktop() -> LinuxDesktop:
    return LinuxDesktop()

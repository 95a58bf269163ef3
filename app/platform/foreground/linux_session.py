"""What a Linux session tells and does besides its display: who keeps it awake, lock, sign out.
Must not wait long: the loop of the guard asks here."""

from __future__ import annotations

import subprocess
import time
from typing import Any

_ANSWER_S = 0.25
_COMMAND_S = 2.0
_AWAKE_FOR_S = 10.0  # an answer is good for so long
_BUS_AGAIN_S = 60.0
_IDLE = 8  # GNOME's flag for "the session is kept from being idle"

_LOGOUT_COMMANDS = {
    "GNOME": ["gnome-session-quit", "--logout", "--no-prompt"],
    "UNITY": ["gnome-session-quit", "--logout", "--no-prompt"],
    "X-CINNAMON": ["cinnamon-session-quit", "--logout", "--no-prompt"],
    "MATE": ["mate-session-save", "--force-logout"],
    "XFCE": ["xfce4-session-logout", "--logout"],
    "LXQT": ["lxqt-leave", "--logout"],
}


class LinuxSession:
    """`environment` is that of the session. The bus is connected only when first wanted."""

    def __init__(self, environment: dict[str, str]) -> None:
        self._environment = environment
        self._bus: Any = None
        self._bus_again_s = 0.0
        self._known: tuple[float, int | None, bool | None] = (float("-inf"), None, None)

    # ---- the session bus ----

    def _address(self) -> str | None:
        given = self._environment.get("DBUS_SESSION_BUS_ADDRESS")
        runtime = self._environment.get("XDG_RUNTIME_DIR")
        return given or (f"unix:path={runtime}/bus" if runtime else None)

    def _connected(self) -> Any:
        address = self._address()
        if self._bus is None and address is not None and time.monotonic() >= self._bus_again_s:
            self._bus_again_s = time.monotonic() + _BUS_AGAIN_S
            from jeepney.io.blocking import open_dbus_connection

            try:
                self._bus = open_dbus_connection(address)
            except (OSError, ValueError, KeyError, TimeoutError, StopIteration):
                self._bus = None
        return self._bus

    def _ask(
        self, name: str, path: str, interface: str, method: str, signature: str | None = None, body: tuple[Any, ...] = ()
    ) -> Any:
        """The first value of the answer; None: no answer, or an error."""
        bus = self._connected()
        if bus is None:
            return None
        from jeepney import DBusAddress, MessageFlag, MessageType, new_method_call

        call = new_method_call(DBusAddress(path, name, interface), method, signature, body)
        call.header.flags |= MessageFlag.no_auto_start
        try:
            reply = bus.send_and_get_reply(call, timeout=_ANSWER_S)
        except (OSError, EOFError, TimeoutError, ValueError):
            self._drop()
            return None
        if reply.header.message_type is MessageType.error:
            return None
        return reply.body[0] if reply.body else True

    def _drop(self) -> None:
        if self._bus is not None:
            self._bus.close()
        self._bus, self._bus_again_s = None, time.monotonic() + _BUS_AGAIN_S

    def _of_bus(self, method: str, signature: str | None = None, body: tuple[Any, ...] = ()) -> Any:
        return self._ask("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", method, signature, body)

    # ---- who keeps it awake ----

    def inhibited(self, front_pid: int | None) -> bool | None:
        """A program keeps the screen awake, or a player in front plays. None: this session has nobody who could tell."""
        at_s, pid, known = self._known
        if pid == front_pid and time.monotonic() - at_s < _AWAKE_FOR_S:
            return known
        found = self._inhibited(front_pid)
        self._known = (time.monotonic(), front_pid, found)
        return found

    def _inhibited(self, front_pid: int | None) -> bool | None:
        names = self._of_bus("ListNames")
        if names is None:
            return None
        answers: list[Any] = []
        if "org.gnome.SessionManager" in names:
            answers.append(
                self._ask(
                    "org.gnome.SessionManager",
                    "/org/gnome/SessionManager",
                    "org.gnome.SessionManager",
                    "IsInhibited",
                    "u",
                    (_IDLE,),
                )
            )
        if "org.freedesktop.PowerManagement" in names:  # Plasma, Xfce, MATE
            power = "org.freedesktop.PowerManagement"
            answers.append(self._ask(power, "/org/freedesktop/PowerManagement/Inhibit", f"{power}.Inhibit", "HasInhibit"))
        for name in [name for name in names if name.startswith("org.mpris.MediaPlayer2.")]:
            answers.append(self._plays_in_front(name, front_pid))
        known = [bool(answer) for answer in answers if answer is not None]
        return any(known) if known else None

    def _plays_in_front(self, name: str, front_pid: int | None) -> bool | None:
        """Music behind another window is not watching."""
        if not front_pid or self._of_bus("GetConnectionUnixProcessID", "s", (name,)) != front_pid:
            return False
        state = self._ask(
            name,
            "/org/mpris/MediaPlayer2",
            "org.freedesktop.DBus.Properties",
            "Get",
            "ss",
            ("org.mpris.MediaPlayer2.Player", "PlaybackStatus"),
        )
        return None if state is None else state == ("s", "Playing")

    def mutter_idle_s(self) -> float | None:
        """Since the last input, where GNOME Shell tells. None: it does not."""
        name = "org.gnome.Mutter.IdleMonitor"
        found = self._ask(name, "/org/gnome/Mutter/IdleMonitor/Core", name, "GetIdletime")
        return None if found is None or found is True else float(found) / 1000

    # ---- hands ----

    def lock(self) -> bool:
        for name, path in (
            ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
            ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
            ("org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"),
            ("org.mate.ScreenSaver", "/org/mate/ScreenSaver"),
        ):
            body: tuple[str, tuple[Any, ...]] | tuple[None, tuple[Any, ...]] = ("s", ("",)) if "cinnamon" in name else (None, ())
            if self._of_bus("NameHasOwner", "s", (name,)) and self._ask(name, path, name, "Lock", *body) is not None:
                return True
        session = self._environment.get("XDG_SESSION_ID")
        return self._run(["loginctl", "lock-session", *([session] if session else [])]) or self._run(["xdg-screensaver", "lock"])

    def sign_out(self) -> bool:
        """The desktop's own way first: it lets programs save."""
        for desktop in self._environment.get("XDG_CURRENT_DESKTOP", "").upper().split(":"):
            if desktop == "KDE" and self._ask("org.kde.Shutdown", "/Shutdown", "org.kde.Shutdown", "logout") is not None:
                return True
            if desktop in _LOGOUT_COMMANDS and self._run(_LOGOUT_COMMANDS[desktop]):
                return True
        session = self._environment.get("XDG_SESSION_ID")
        return bool(session) and self._run(["loginctl", "terminate-session", str(session)])

    def _run(self, command: list[str]) -> bool:
        try:
            ended = subprocess.run(
                command, env=self._environment, stdin=subprocess.DEVNULL, capture_output=True, timeout=_COMMAND_S, check=False
            )
        except (OSError, subprocess.TimeoutExpired):
            return False
        return ended.returncode == 0

    def close(self) -> None:
        if self._bus is not None:
            self._bus.close()
            self._bus = None

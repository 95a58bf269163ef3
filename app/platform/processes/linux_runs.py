"""What an interpreter or host runs: the script, the jar, the Windows program, the AppImage, the web app.
Must only read the command line and the few variables given; the answer is a claim that a child can forge."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence

_PYTHON = re.compile(r"^(python|pypy)[0-9.]*$")
_LOADER = re.compile(r"^ld(-linux.*|-musl.*|-[0-9.]+|64)?\.so(\.[0-9]+)?$")
_SHELL = re.compile(r"^(ba|da|z|k|mk|fi)?sh$")
_SCRIPTED = re.compile(r"^(perl|ruby|node|lua|luajit|wish|guile|php|mono|gjs|godot|love|renpy)[0-9.\-]*$")
_EMULATOR = re.compile(
    r"^(retroarch|mgba.*|snes9x.*|dolphin-emu.*|pcsx2.*|ppsspp.*|dosbox.*|scummvm|fceux|mednafen|desmume|mame.*|zsnes|visualboyadvance.*)$",
    re.I,
)
_WINE = re.compile(r"^(wine(64)?(-preloader)?|wine-development|proton)$")
_JAVA_VALUES = {"-cp", "-classpath", "--class-path", "--module-path", "-p", "--add-modules", "--add-opens", "--add-exports"}
_PYTHON_VALUES = {"-W", "-X", "--check-hash-based-pycs"}
_OTHER_HOSTS = {"java", "bwrap", "flatpak", "snap", "snap-exec", "busybox", "electron"}
_WEB_APP = ("--app-id=", "--app=")


def what_it_runs(executable: str, command: Sequence[str], environment: Mapping[str, str], folder: str | None) -> str | None:
    """The thing behind the interpreter, an absolute path where it is a file; None: the program runs itself."""
    if image := environment.get("APPIMAGE"):
        return image
    if application := environment.get("FLATPAK_ID"):
        return f"flatpak:{application}"
    if snap := environment.get("SNAP_NAME"):
        return f"snap:{snap}"
    name = os.path.basename(executable)
    rest = list(command[1:])
    if _LOADER.match(name):
        return _place(_after_options(rest, {"--library-path", "--preload", "--audit", "--argv0", "--inhibit-rpath"}), folder)
    if _PYTHON.match(name):
        return _python(rest, folder)
    if name == "java":
        return _java(rest, folder)
    if _WINE.match(name) or (command and command[0].lower().endswith(".exe")):
        windows = next((part for part in command if part.lower().endswith((".exe", ".bat", ".msi", ".lnk"))), None)
        return windows
    if _SHELL.match(name):
        script = _after_options(rest, {"-o", "+o", "-O", "+O", "--rcfile", "--init-file"}, stop=("-c", "-s"))
        return _place(script, folder)
    if _SCRIPTED.match(name) or _EMULATOR.match(name):
        return _place(_after_options(rest, {"-L", "-e", "-c", "-r", "--config"}, stop=("-e",)), folder)
    for part in rest:
        if part.startswith(_WEB_APP):
            return part.removeprefix("--")
    return None


def may_host(executable: str) -> bool:
    """Whether the command line or the variables can make this program another one."""
    name = os.path.basename(executable)
    hosts = (_LOADER, _PYTHON, _WINE, _SHELL, _SCRIPTED, _EMULATOR)
    return name in _OTHER_HOSTS or any(kind.match(name) for kind in hosts)


def _place(name: str | None, folder: str | None) -> str | None:
    if not name:
        return None
    return os.path.normpath(name if name.startswith("/") or folder is None else os.path.join(folder, name))


def _after_options(rest: Sequence[str], with_value: set[str], stop: tuple[str, ...] = ()) -> str | None:
    """The first word that is no option and no option's value. `stop`: what follows is code, not a file."""
    skip = False
    for part in rest:
        if skip:
            skip = False
        elif part in with_value:
            skip = True
        elif part in stop:
            return None
        elif not part.startswith("-"):
            return part
    return None


def _python(rest: Sequence[str], folder: str | None) -> str | None:
    skip = False
    for place, part in enumerate(rest):
        if skip:
            skip = False
        elif part in _PYTHON_VALUES:
            skip = True
        elif part == "-m":
            return f"module:{rest[place + 1]}" if place + 1 < len(rest) else None
        elif part.startswith("-m") and len(part) > 2:
            return f"module:{part[2:]}"
        elif part.startswith("-c") or part == "-":
            return None
        elif not part.startswith("-"):
            return _place(part, folder)
    return None


def _java(rest: Sequence[str], folder: str | None) -> str | None:
    skip = False
    for place, part in enumerate(rest):
        if skip:
            skip = False
        elif part == "-jar":
            return _place(rest[place + 1], folder) if place + 1 < len(rest) else None
        elif part in _JAVA_VALUES:
            skip = True
        elif part in ("-m", "--module"):
            return f"module:{rest[place + 1]}" if place + 1 < len(rest) else None
        elif not part.startswith(("-", "@")):
            return f"class:{part}"
    return None

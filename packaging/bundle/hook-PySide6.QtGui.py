"""Take the plugins of Qt that a window of ours needs, in place of all that the wheel holds.
Must stay a hook: only before PyInstaller looks for what each plugin links to can GTK and the rest be left out."""

from __future__ import annotations

from pathlib import Path

from PyInstaller.utils.hooks.qt import add_qt6_dependencies

LEFT_OUT = {
    # The GTK theme brings 15 MB of GTK; our theme is our own.
    "platformthemes": ("qgtk3",),
    # Screens without a window system, and remote ones.
    "platforms": ("qeglfs", "qlinuxfb", "qminimal", "qvkkhrdisplay", "qvnc", "qminimalegl", "qdirect2d"),
    "egldeviceintegrations": ("",),
    "generic": ("",),
    # Windows of ours are painted by the processor; none asks for OpenGL.
    "xcbglintegrations": ("",),
    "wayland-graphics-integration-client": ("",),
    # Pictures come as SVG, PNG and JPEG.
    "imageformats": ("qtiff", "qtga", "qicns", "qwbmp", "qpdf", "qwebp"),
}


def wanted(destination: str) -> bool:
    path = Path(destination)
    return not any(folder in path.parts and path.name.removeprefix("lib").startswith(names) for folder, names in LEFT_OUT.items())


hiddenimports, binaries, datas = add_qt6_dependencies(__file__)
binaries = [(source, target) for source, target in binaries if wanted(str(Path(target) / Path(source).name))]

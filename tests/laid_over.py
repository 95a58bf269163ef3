"""What is laid over this PC's files for one run, in a mount namespace of its own: an account, and a way to the project for it.
Must not be called outside such a namespace, nor change a file of the PC."""

from __future__ import annotations

import stat
import subprocess
from collections.abc import Iterable
from pathlib import Path


def mount(*words: str) -> None:
    subprocess.run(["mount", *words], check=True)


def account(folder: Path, name: str, uid: int, called: str, home: Path) -> tuple[str, ...]:
    """It stands in passwd and group as this namespace sees them; the answer is what was laid over."""
    laid = []
    for file, line in (
        ("passwd", f"{name}:x:{uid}:{uid}:{called}:{home}:/bin/sh\n"),
        ("group", f"{name}:x:{uid}:\n"),
    ):
        made, over = folder / file, Path("/etc", file)
        made.write_text(over.read_text("utf-8") + line, "utf-8")
        made.chmod(0o644)
        mount("--bind", str(made), str(over))
        laid.append(str(over))
    return tuple(laid)


def open_the_way(paths: Iterable[Path], folder: Path) -> None:
    """Project and interpreter may lie in a home that only its owner enters: an empty folder is laid over it, with them alone in it."""
    closed: dict[Path, list[Path]] = {}
    for path in paths:
        above = _closed_above(path)
        if above is not None:
            closed.setdefault(above, []).append(path)
    for number, (above, wanted) in enumerate(closed.items()):
        aside = [folder / f"aside{number}-{place}" for place in range(len(wanted))]
        for path, kept in zip(wanted, aside, strict=True):
            kept.mkdir()
            mount("--bind", str(path), str(kept))
        mount("-t", "tmpfs", "-o", "mode=755", "tmpfs", str(above))
        for path, kept in zip(wanted, aside, strict=True):
            path.mkdir(parents=True, exist_ok=True)
            mount("--move", str(kept), str(path))


def _closed_above(path: Path) -> Path | None:
    """The topmost folder on the way that other accounts may not enter."""
    return next((one for one in reversed(path.parents) if not one.stat().st_mode & stat.S_IXOTH), None)

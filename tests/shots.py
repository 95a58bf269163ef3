"""Write a picture of every page to a folder: both languages, light and dark, at 100 % and at 200 %.
Must not list pages: those of the samples are taken, which the audit keeps complete."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Sequence
from itertools import product
from pathlib import Path

SCREEN = (1366, 768)
SCALES = (1, 2)


def take(folder: Path, scale: int, wanted: Sequence[str]) -> int:
    """The pictures of one scale; Qt reads its own at the start, so that each has a process."""
    from tests.ui.audit.found import sample_pages
    from tests.ui.audit.stage import Setting, Stage
    from ui.application import new_application
    from ui.language import LANGUAGES
    from ui.theme import Mode

    application = new_application()
    stage = Stage(application)
    taken = 0
    for maker in sample_pages():
        if wanted and not any(word in maker.name for word in wanted):
            continue
        # A night page looks the same in both modes.
        modes = (Mode.DARK,) if maker.night else tuple(Mode)
        for language, mode in product(LANGUAGES, modes):
            with stage.shown(maker, Setting(language, mode, SCREEN[0] // scale, SCREEN[1] // scale)) as window:
                path = folder / f"{maker.name}-{language}-{mode.value}-{100 * scale}.png"
                if not window.grab().save(str(path)):
                    print(f"Not written: {path}", file=sys.stderr)
                    return -1
            taken += 1
    stage.end()
    return taken


def main(words: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="tests.shots", description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", action="append", default=[], metavar="WORD", help="--only=WORD: pages with it in their name")
    parser.add_argument("--scale", type=int, choices=SCALES, help=argparse.SUPPRESS)
    options = parser.parse_args(words)
    options.folder.mkdir(parents=True, exist_ok=True)
    if options.scale is not None:
        taken = take(options.folder, options.scale, options.only)
        print(f"{taken} pictures at {100 * options.scale} %", flush=True)
        return 0 if taken > 0 else 1
    for scale in SCALES:
        command = [sys.executable, "-m", "tests.shots", f"--scale={scale}", str(options.folder)]
        command += [f"--only={word}" for word in options.only]
        done = subprocess.run(command, env={**os.environ, "QT_SCALE_FACTOR": str(scale)}, check=False)
        if done.returncode:
            return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))

"""What the desktop program may be told when it is started.
Must not load argparse, whose readers of languages an open window has no use for."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCommandLineOption, QCommandLineParser, QCoreApplication

PROGRAM = "haidang-desktop"


@dataclass(frozen=True, slots=True)
class Options:
    background: bool = False
    socket: str | None = None
    help_page: bool = False
    report_first_paint: bool = False


def options_of(arguments: Sequence[str]) -> Options:
    """SystemExit: help was asked for and is written, or something stands there that nobody knows."""
    parser = QCommandLineParser()
    parser.setApplicationDescription("Hải Đăng")
    asked = parser.addHelpOption()
    # Names in lists: a bare one would be taken for a list of its letters.
    background = QCommandLineOption(["background"], "start in the tray")
    socket = QCommandLineOption(["socket"], "the guard's socket", "path")
    help_page = QCommandLineOption(["help-page"], "only the help page, with no guard")
    report = QCommandLineOption(["report-first-paint"])
    report.setFlags(QCommandLineOption.Flag.HiddenFromHelp)
    for option in (background, socket, help_page, report):
        parser.addOption(option)
    if not parser.parse([PROGRAM, *arguments]):
        _refuse(parser.errorText())
    if parser.isSet(asked):
        naming = QCoreApplication([PROGRAM])  # the help says how the program is called
        sys.stdout.write(parser.helpText())
        del naming
        raise SystemExit(0)
    if parser.positionalArguments():
        _refuse(" ".join(parser.positionalArguments()))
    return Options(
        background=parser.isSet(background),
        socket=parser.value(socket) if parser.isSet(socket) else None,
        help_page=parser.isSet(help_page),
        report_first_paint=parser.isSet(report),
    )


def _refuse(what: str) -> None:
    sys.stderr.write(f"{PROGRAM}: {what}\n")
    raise SystemExit(2)

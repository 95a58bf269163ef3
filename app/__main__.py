"""`haidang`: the command line, the guard, and what the guard starts of itself.
Must not import a part before its verb is asked for: a worker lives for milliseconds, and the guard has no room for the rest."""

from __future__ import annotations

import io
import os
import sys


def main(arguments: list[str] | None = None) -> int:
    given = sys.argv[1:] if arguments is None else arguments
    # What other programs read is UTF-8 whatever the locale; a letter that a terminal lacks must not end a command.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    if given[:1] == ["worker"]:
        from app.worker import main as work

        return work(given[1:])
    if given[:1] == ["photos"]:
        from app.checks.photo_worker import main as photos

        return photos()
    if given[:1] == ["session"]:
        from app.session.__main__ import main as agent

        return agent(given[1:])
    if given[:1] == ["guard"] and not {"-h", "--help"} & set(given):
        return _guard(given[1:])
    status = _command_line(given)
    _flushed()
    return status


def _flushed() -> None:
    """Whoever read us may have gone; Python would complain about that at its very end."""
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _guard(arguments: list[str]) -> int:
    from app.guard.main import run

    return run(arguments)


def _command_line(arguments: list[str]) -> int:
    from datetime import datetime
    from getpass import getpass

    from app.cli.main import main as command_line
    from app.cli.place import Place
    from app.platform.service import Install, service_for_this_pc
    from app.platform.service.refusal import TellingService

    service = service_for_this_pc()
    return command_line(
        arguments,
        Place(
            service=TellingService(service),
            installed=service.install() is Install.INSTALLED,
            environment=dict(os.environ),
            run_guard=_guard,
            out=sys.stdout,
            err=sys.stderr,
            ask_secret=getpass if sys.stdin is not None and sys.stdin.isatty() else None,
            log_folder=service.data_dir,
            year=lambda: datetime.now().year,
        ),
    )


if __name__ == "__main__":
    sys.exit(main())

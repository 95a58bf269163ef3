"""From arguments to an exit status; the one place where a problem of the command line is caught and told.
Must not let a traceback reach a person."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Final

from app import VERSION
from app.cli import check, doctor, grant, lessons, pin, policy, report, setup, status
from app.cli.parser import parser
from app.cli.place import Place
from app.cli.run import Run
from app.cli.told import BAD_INPUT, DONE, SAYS_NO, exit_status
from app.content.file_table import FileProblems
from app.content.words import Words
from app.model.problem import Problem, ProblemError

INTERRUPTED: Final = 130

VERBS: Mapping[str, Callable[[Run], int]] = {
    "setup": setup.setup,
    "status": status.status,
    "report": report.report,
    "policy": policy.policy,
    "grant": grant.grant,
    "pause": grant.pause,
    "resume": grant.resume,
    "pin": pin.pin,
    "doctor": doctor.doctor,
    "check": check.check,
    "lessons": lessons.lessons,
}


def main(arguments: list[str], place: Place) -> int:
    run = Run(place, Words(place.language() or "en"))
    try:
        return _done(arguments, run)
    except ProblemError as error:
        return _tell(run, (error.problem,))
    except FileProblems as found:
        return _tell(run, found.problems)
    except SystemExit as told:
        # argparse has shown its help.
        return DONE if not told.code else BAD_INPUT
    except (KeyboardInterrupt, EOFError):
        # Ctrl+C, or Ctrl+D where a PIN was asked for: what comes next begins a line of its own.
        print(file=run.place.err)
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read us has seen enough.
        return DONE
    except Exception as error:
        return _tell(run, (Problem("unexpected", {"log": _logged(place, error)}),))
    finally:
        run.close()


def _done(arguments: list[str], run: Run) -> int:
    root = parser(run.words)
    run.options = root.parse_args(arguments)
    if run.options.version:
        run.say(VERSION)
        return DONE
    if run.options.verb is None:
        root.print_help(run.place.err)
        return BAD_INPUT
    if run.options.verb == "guard":
        return run.place.run_guard(arguments[arguments.index("guard") + 1 :])
    return VERBS[run.options.verb](run)


def _tell(run: Run, problems: tuple[Problem, ...]) -> int:
    run.note(problems)
    return exit_status(problems[0]) if problems else SAYS_NO


def _logged(place: Place, error: Exception) -> str:
    """What kind and where, never with what: an argument or message may hold a name. The path of the log, or a dash."""
    frames = traceback.extract_tb(error.__traceback__)[-6:]
    places = " < ".join(f"{frame.filename.rpartition('app')[2]}:{frame.lineno}" for frame in reversed(frames))
    try:
        folder = place.log_folder()
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = folder / "command-line.log"
        with path.open("a", encoding="utf-8") as log:
            log.write(f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ} {VERSION} {type(error).__name__} {places}\n")
    except OSError:
        return "–"
    return str(path)

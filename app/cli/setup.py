"""`haidang setup FILE`: all that the first-run wizard does, without a window.
Must not send anything of the file before the whole of it was checked, nor show the recovery code twice."""

from __future__ import annotations

import os
from pathlib import Path

from app.cli.run import Run
from app.cli.told import DONE
from app.content.setup_file import SetupWanted, account_of_adult, read_setup
from app.model.people import Role
from app.model.problem import ProblemError
from app.wire.messages import Credentials, NewAdult, NewChild, Setup, SetupDone


def setup(run: Run) -> int:
    wanted = _checked(run)
    # The file is made first: a code that nobody could keep would be lost for good.
    recovery = _new_file(run.options.recovery_file) if run.options.recovery_file else None
    written = False
    try:
        done = _placed(run, wanted)
        if done.recovery_code is not None and recovery is not None:
            _write(recovery, done.recovery_code)
            written = True
    finally:
        if recovery is not None and not written:
            recovery.unlink(missing_ok=True)
    _tell(run, done, recovery if written else None)
    return DONE


def _checked(run: Run) -> SetupWanted:
    """The file, whole. Whether it needs a parent only the guard knows; where none answers, the file's own mistakes come first."""
    away: ProblemError | None = None
    first = False
    try:
        first = not run.welcome().set_up
    except ProblemError as error:
        away = error
    wanted = read_setup(Path(run.options.file), run.place.year(), run.place.service.private, first=first)
    if away is not None:
        raise away
    return wanted


def _placed(run: Run, wanted: SetupWanted) -> SetupDone:
    """Which accounts the family has already, and whose this one is, only the guard knows: where it refuses one of the file's, the
    place in the file is told."""
    try:
        return _set_up(run, wanted)
    except ProblemError as error:
        file, facts = run.options.file, error.problem.facts
        account, adult = str(facts.get("account")), str(facts.get("adult"))
        if error.problem.id == "account_of_adult":
            for number, child in enumerate(wanted.children, 1):
                if child.nickname == facts.get("child"):
                    id = "setup_account_of_adult" if child.accounts else "setup_account_left_out"
                    raise ProblemError(id, file=file, **account_of_adult(wanted, number, account, adult)) from error
        if error.problem.id == "account_of_child":
            for number, one in enumerate(wanted.adults, 1):
                if one.name == adult:
                    key = f"adult[{number}].accounts"
                    raise ProblemError("setup_account_of_child", file=file, line=one.line, key=key, **facts) from error
        raise


def _set_up(run: Run, wanted: SetupWanted) -> SetupDone:
    """A second run needs the PIN of an adult who exists: the file itself may hold it."""
    options = run.options
    parent = next((adult for adult in wanted.adults if adult.role is Role.PARENT), None)
    if run.welcome().set_up and parent is not None and options.adult is None and options.pin_file is None:
        try:
            return run.ask_as(_asked(wanted), SetupDone, Credentials(parent.pin, parent.name))
        except ProblemError as error:
            if error.problem.id != "adult_unknown":
                raise
    return run.ask(_asked(wanted), SetupDone)


def _asked(wanted: SetupWanted) -> Setup:
    return Setup(
        wanted.language,
        tuple(NewAdult(adult.name, adult.role, adult.pin, adult.accounts) for adult in wanted.adults),
        tuple(NewChild(child.nickname, child.birth_year, child.accounts) for child in wanted.children),
    )


def _tell(run: Run, done: SetupDone, recovery: Path | None) -> None:
    words = run.words
    for name in done.made:
        run.say(words.translate("cli", "Set up: {name}").format(name=name))
    for name in done.existed:
        run.say(words.translate("cli", "Was there already, left as it is: {name}").format(name=name))
    if done.recovery_code is not None and recovery is None:
        run.say(
            words.translate("cli", "Recovery code (shown only now; print it or write it down): {code}").format(
                code=done.recovery_code
            )
        )
    elif recovery is not None:
        run.say(
            words.translate("cli", "The recovery code stands in {file}. Print it and keep it away from this PC.").format(
                file=recovery
            )
        )


def _new_file(name: str) -> Path:
    path = Path(name)
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError as error:
        raise ProblemError("file_exists", file=name) from error
    except OSError as error:
        raise ProblemError("file_unwritable", file=name) from error
    return path


def _write(path: Path, code: str) -> None:
    with path.open("w", encoding="utf-8") as file:
        file.write(code + "\n")
        file.flush()
        os.fsync(file.fileno())

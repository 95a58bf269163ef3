"""`haidang policy show|check|apply`: one child's rules as a file.
Must not send a file that has a fault."""

from __future__ import annotations

from pathlib import Path

from app.cli.run import Run
from app.cli.told import DONE
from app.content.policy_doubts import catalogue_names, doubts
from app.content.policy_file import names_zone, parse_policy, write_policy
from app.content.setup_file import read_text
from app.content.toml_lines import lines_of
from app.model.policy import Policy
from app.model.problem import ProblemError
from app.wire.messages import ApplyPolicy, Apps, AppsAre, Done, PolicyIs, ShowPolicy


def policy(run: Run) -> int:
    return {"show": show, "check": check, "apply": apply}[run.options.what](run)


def show(run: Run) -> int:
    answer = run.ask(ShowPolicy(run.options.child), PolicyIs)
    run.place.out.write(write_policy(answer.current.policy))
    return DONE


def check(run: Run) -> int:
    text = read_text(Path(run.options.file))
    wanted = parse_policy(text, run.options.file)
    run.say(run.words.translate("cli", "{file}: no mistakes.").format(file=run.options.file))
    _say_doubts(run, text, wanted)
    return DONE


def apply(run: Run) -> int:
    text = read_text(Path(run.options.file))
    wanted = parse_policy(text, run.options.file)
    try:
        run.ask(ApplyPolicy(wanted, run.options.why, keep_zone=not names_zone(text)), Done)
    except ProblemError as error:
        if error.problem.id == "child_unknown":
            line = lines_of(text).get(("child",), 1)
            raise ProblemError("file_child_unknown", file=run.options.file, line=line, key="child", wrong=wanted.child) from error
        raise
    run.say(run.words.translate("cli", "The rules of {child} hold now.").format(child=wanted.child))
    _say_doubts(run, text, wanted, with_pc=True)
    return DONE


def _say_doubts(run: Run, text: str, wanted: Policy, *, with_pc: bool = False) -> None:
    """Beside a success: a rule for what nothing here is called would hold for nothing, and nobody would be told."""
    try:
        names = catalogue_names()
        found = doubts(wanted, text, run.options.file, names)
        if with_pc and any(one.id == "file_app_unlisted" for one in found):
            known = run.ask(Apps(wanted.child), AppsAre).apps
            found = doubts(wanted, text, run.options.file, names.with_apps([app.id for app in known]))
    except ProblemError as error:
        # The rules hold all the same; what could not be looked up is said in their place.
        run.note((error.problem,))
    else:
        run.note(found)

"""`haidang policy show|check|apply`: one child's rules as a file.
Must not send a file that has a fault."""

from __future__ import annotations

from pathlib import Path

from app.cli.run import Run
from app.cli.told import DONE
from app.content.policy_file import parse_policy, write_policy
from app.content.setup_file import read_text
from app.content.toml_lines import lines_of
from app.model.problem import ProblemError
from app.wire.messages import ApplyPolicy, Done, PolicyIs, ShowPolicy


def policy(run: Run) -> int:
    return {"show": show, "check": check, "apply": apply}[run.options.what](run)


def show(run: Run) -> int:
    answer = run.ask(ShowPolicy(run.options.child), PolicyIs)
    run.place.out.write(write_policy(answer.current.policy))
    return DONE


def check(run: Run) -> int:
    parse_policy(read_text(Path(run.options.file)), run.options.file)
    run.say(run.words.translate("cli", "{file}: no mistakes.").format(file=run.options.file))
    return DONE


def apply(run: Run) -> int:
    text = read_text(Path(run.options.file))
    wanted = parse_policy(text, run.options.file)
    try:
        run.ask(ApplyPolicy(wanted, run.options.why), Done)
    except ProblemError as error:
        if error.problem.id == "child_unknown":
            line = lines_of(text).get(("child",), 1)
            raise ProblemError("file_child_unknown", file=run.options.file, line=line, key="child", wrong=wanted.child) from error
        raise
    run.say(run.words.translate("cli", "The rules of {child} hold now.").format(child=wanted.child))
    return DONE

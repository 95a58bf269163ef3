"""`haidang grant`, `pause`, `resume`: a parent's quick actions.
Must not work out moments: the guard knows the child's zone."""

from __future__ import annotations

from app.cli.run import Run
from app.cli.told import DONE
from app.wire.messages import Done, GiveGrant, GrantGiven, Pause, Resume, TakeBackGrant


def grant(run: Run) -> int:
    options = run.options
    if options.take_back is not None:
        run.ask(TakeBackGrant(options.child, options.take_back), Done)
        run.say(run.words.translate("cli", "Taken back: {id}").format(id=options.take_back))
        return DONE
    given = run.ask(GiveGrant(options.child, options.minutes, options.until, options.group), GrantGiven)
    run.say(run.words.translate("cli", "Given: {id}").format(id=given.id))
    return DONE


def pause(run: Run) -> int:
    run.ask(Pause(run.options.child), Done)
    run.say(run.words.translate("cli", "Paused."))
    return DONE


def resume(run: Run) -> int:
    run.ask(Resume(run.options.child), Done)
    run.say(run.words.translate("cli", "Goes on."))
    return DONE

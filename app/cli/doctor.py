"""`haidang doctor`: what works on this PC, and how the rest is mended.
Must not claim what the guard did not look at."""

from __future__ import annotations

from app.cli.run import Run
from app.cli.told import DONE
from app.cli.words import level, why
from app.content.checks import titled, worded
from app.wire.messages import Doctor, DoctorIs


def doctor(run: Run) -> int:
    answer = run.ask(Doctor(), DoctorIs)
    rows = [(check, *worded(check.id, check.state, check.facts, run.words)) for check in answer.checks]
    if run.options.json:
        run.say_json(
            {
                "format": 1,
                "protection": answer.protection,
                "protection_why": list(answer.protection_why),
                "checks": [{"id": check.id, "state": check.state, "what": what, "mend": mend} for check, what, mend in rows],
            }
        )
        return DONE
    words = run.words
    run.say(words.translate("cli", "Protection on this PC: {level}").format(level=level(answer.protection, words)))
    for one in answer.protection_why:
        run.say(f"  {why(one, words)}")
    for check, what, mend in rows:
        run.say()
        run.say(f"{_state(check.state, run)} · {titled(check.id, words)}")
        run.say(f"  {what}")
        if check.state != "ok":
            run.say(f"  {mend}")
    return DONE


def _state(state: str, run: Run) -> str:
    words = run.words
    return {
        "ok": words.translate("cli", "works"),
        "limited": words.translate("cli", "in part"),
        "missing": words.translate("cli", "missing"),
    }.get(state, state)

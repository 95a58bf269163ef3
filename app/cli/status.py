"""`haidang status`: time used and left, and what runs.
Must not show more than the guard answered."""

from __future__ import annotations

from typing import Any

import msgspec

from app.cli.run import Run
from app.cli.told import DONE
from app.cli.words import day_type, group, level, reason, state, why
from app.content.durations import in_words
from app.content.problems import worded
from app.wire.messages import ChildStatus, Status, StatusIs, VerdictStatus


def status(run: Run) -> int:
    answer = run.ask(Status(), StatusIs)
    if run.options.json:
        run.say_json(untagged(answer))
    else:
        _tell(run, answer)
    return DONE


def untagged(answer: msgspec.Struct) -> dict[str, Any]:
    """The answer's keys without the wire's own mark."""
    found: dict[str, Any] = msgspec.to_builtins(answer)
    found.pop("is", None)
    return found


def _tell(run: Run, answer: StatusIs) -> None:
    words = run.words
    guard = answer.guard
    run.say(
        words.translate("cli", "Hải Đăng {version}. Protection on this PC: {level}").format(
            version=guard.version, level=level(guard.protection, words)
        )
    )
    for one in guard.protection_why:
        run.say(f"  {why(one, words)}")
    for fault in guard.faults:
        run.say("  " + " ".join(worded(fault, words)))
    if not answer.children:
        run.say(words.translate("cli", "No child is to be shown to this account."))
    if answer.unnamed is not None:
        run.say(
            words.translate("cli", "Nobody is known to use this account now, so the strictest of the children's rules hold here.")
        )
        _tell_left(run, answer.unnamed.verdict, ())
    for child in answer.children:
        _tell_child(run, child)


def _tell_child(run: Run, child: ChildStatus) -> None:
    words = run.words
    run.say()
    run.say(f"{child.nickname} · {child.day} · {day_type(child.day_type, words)}")
    run.say("  " + words.translate("cli", "Used: {time}").format(time=in_words(child.used_s, words)))
    if child.unknown_s:
        run.say("  " + words.translate("cli", "Not measured: {time}").format(time=in_words(child.unknown_s, words)))
    _tell_left(run, child.verdict, _only_groups(child))
    for grant in child.grants:
        run.say(
            "  "
            + words.translate("cli", "Given ({id}): {what}").format(
                id=grant.id, what=_given(run, grant.left_s, grant.until, grant.group)
            )
        )
    for app in child.apps:
        text = f"{app.name} ({group(app.group, words)}): {state(app.state, words)}, {in_words(app.used_s, words)}"
        if app.state == "paused":
            text += f" · {reason(app.reason, words)}"
        run.say(f"  {text}")


def _tell_left(run: Run, verdict: VerdictStatus, only: tuple[str, ...]) -> None:
    words = run.words
    if not verdict.allowed:
        run.say("  " + words.translate("cli", "Not now: {reason}").format(reason=reason(verdict.reason, words)))
    elif verdict.left_s is None:
        run.say("  " + words.translate("cli", "Left: no limit"))
    elif only:
        groups = ", ".join(group(one, words) for one in only)
        run.say("  " + words.translate("cli", "Left: only what was given for {groups}").format(groups=groups))
    else:
        run.say("  " + words.translate("cli", "Left: {time}").format(time=in_words(verdict.left_s, words)))


def _only_groups(child: ChildStatus) -> tuple[str, ...]:
    """The session is open for these groups alone, and nothing else has time left."""
    verdict = child.verdict
    if verdict.reason != "grant" or verdict.left_s != 0:
        return ()
    return tuple(dict.fromkeys(grant.group for grant in child.grants if grant.group is not None))


def _given(run: Run, left_s: int | None, until: str | None, only: str | None) -> str:
    words = run.words
    text = (
        words.translate("cli", "until {moment}").format(moment=until)
        if until
        else words.translate("cli", "{time} left").format(time=in_words(left_s or 0, words))
    )
    return text if only is None else f"{text} · {group(only, words)}"

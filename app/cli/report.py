"""`haidang report`: what was used on a day or in a week, for people, programs and spreadsheets.
Must not sum or judge anything itself."""

from __future__ import annotations

import csv
import io
import re
from datetime import date, timedelta

from app.cli.run import Run
from app.cli.status import untagged
from app.cli.told import DONE
from app.cli.words import day_type, group
from app.content.durations import in_words
from app.model.problem import ProblemError
from app.wire.messages import Report, ReportIs

_WEEK = re.compile(r"(\d{4})-W(\d{2})")
# A spreadsheet would take a cell that begins so as a formula, and a program's name is a child's to choose.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def report(run: Run) -> int:
    first, last = span(run.options.day, run.options.week)
    answer = run.ask(Report(run.options.child, first.isoformat(), last.isoformat()), ReportIs)
    if run.options.json:
        run.say_json(untagged(answer))
    elif run.options.csv:
        run.place.out.write(as_csv(answer))
    else:
        _tell(run, answer)
    return DONE


def span(day: str | None, week: str | None) -> tuple[date, date]:
    """First and last day. Raises ProblemError: day_invalid, week_invalid."""
    if day is not None:
        try:
            only = date.fromisoformat(day)
        except ValueError as error:
            raise ProblemError("day_invalid", day=day[:20]) from error
        if only.isoformat() != day:
            raise ProblemError("day_invalid", day=day[:20])
        return only, only
    found = _WEEK.fullmatch(week or "")
    try:
        if found is None:
            raise ValueError
        monday = date.fromisocalendar(int(found[1]), int(found[2]), 1)
        return monday, monday + timedelta(days=6)
    except (ValueError, OverflowError) as error:
        raise ProblemError("week_invalid", week=(week or "")[:20]) from error


def as_csv(answer: ReportIs) -> str:
    """With a byte order mark, without which a spreadsheet takes Vietnamese letters for others."""
    text = io.StringIO(newline="")
    rows = csv.writer(text, lineterminator="\r\n")
    rows.writerow(("day", "app", "group", "seconds"))
    for day in answer.days:
        rows.writerows((day.day, _cell(app.id), _cell(app.group or ""), app.used_s) for app in day.apps)
    return "\ufeff" + text.getvalue()


def _cell(text: str) -> str:
    return "'" + text if text.startswith(_FORMULA) else text


def _tell(run: Run, answer: ReportIs) -> None:
    words = run.words
    run.say(f"{answer.child} · {answer.first} – {answer.last}")
    if not answer.days:
        run.say(words.translate("cli", "Nothing was recorded in this time."))
    for day in answer.days:
        run.say()
        run.say(f"{day.day} · {day_type(day.day_type, words)} · {in_words(day.used_s, words)}")
        if day.unknown_s:
            run.say("  " + words.translate("cli", "Not measured: {time}").format(time=in_words(day.unknown_s, words)))
        for app in day.apps:
            run.say(f"  {app.name} ({group(app.group, words)}): {in_words(app.used_s, words)}")

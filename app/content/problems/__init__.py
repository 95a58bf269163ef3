"""The one catalogue that words every problem, for the desktop and the command line.
Must not decide what is a problem; each id is raised somewhere, and a test finds gaps on both sides."""

from __future__ import annotations

from collections.abc import Mapping

from app.content.durations import in_words
from app.content.problems.about_checks import CHECKS
from app.content.problems.about_consents import CONSENTS
from app.content.problems.about_contacts import CONTACTS
from app.content.problems.about_files import FILES
from app.content.problems.about_guard import GUARD
from app.content.problems.about_lessons import LESSONS
from app.content.problems.about_people import PEOPLE
from app.content.problems.about_pin import PIN
from app.content.problems.about_rule_files import RULE_FILES
from app.content.problems.about_rules import RULES
from app.content.problems.about_store import STORE
from app.content.problems.about_tell import TELL
from app.content.problems.about_watch import WATCH
from app.content.problems.wording import QT_TRANSLATE_NOOP, Wording
from app.content.words import Words
from app.model.problem import Fact, Problem

CATALOGUE: Mapping[str, Wording] = {
    **STORE,
    **PEOPLE,
    **PIN,
    **GUARD,
    **RULES,
    **WATCH,
    **FILES,
    **RULE_FILES,
    **LESSONS,
    **TELL,
    **CHECKS,
    **CONTACTS,
    **CONSENTS,
}

# Also for an id that a newer guard sends and this program does not know yet.
UNKNOWN = Wording(
    QT_TRANSLATE_NOOP("problems", "Something went wrong that has no words here yet ({id})."),
    QT_TRANSLATE_NOOP("problems", "Try again. If it happens often, tell whoever looks after this PC."),
)


class _Facts(dict[str, str]):
    """A place without a fact shows a dash: a half-told problem is better than none."""

    def __missing__(self, _key: str) -> str:
        return "–"


def worded(problem: Problem, words: Words) -> tuple[str, str]:
    """What is the matter and what can be done next, in that language."""
    wording = CATALOGUE.get(_variant(problem), UNKNOWN)
    facts = _facts(problem, words)
    return (
        words.translate("problems", wording.what).format_map(facts),
        words.translate("problems", wording.next).format_map(facts),
    )


def _variant(problem: Problem) -> str:
    """A guard that has said why it does not start is not only away. A wrong PIN that may be tried again at once names no wait."""
    why = problem.facts.get("why")
    if problem.id == "guard_away" and isinstance(why, str) and why in CATALOGUE:
        return why
    return (
        f"{problem.id}_at_once" if problem.id in ("pin_wrong", "code_wrong") and not problem.facts.get("wait_s") else problem.id
    )


def _facts(problem: Problem, words: Words) -> _Facts:
    facts = _Facts(id=problem.id)
    for name, value in problem.facts.items():
        if value is not None:
            facts[name] = _written(value)
            # A length in seconds may be used in words: {wait_s} as {wait}.
            if name.endswith("_s") and isinstance(value, int | float):
                facts[name.removesuffix("_s")] = in_words(int(value), words)
    return facts


def _written(value: Fact) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)

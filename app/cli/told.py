"""How a problem reaches the person, and which exit status it means.
Must not catch anything itself."""

from __future__ import annotations

from app.content.problems import worded
from app.content.words import Words
from app.model.problem import Problem

DONE, SAYS_NO, BAD_INPUT, NO_GUARD, PIN_WRONG = 0, 1, 2, 3, 4

_NO_GUARD = frozenset({"guard_away", "guard_slow", "protocol_differs", "socket_folder", "socket_refused"})
_PIN_WRONG = frozenset({"pin_wrong", "pin_wait", "recovery_code_wrong"})
_BAD_INPUT = frozenset(
    {
        "account_invalid", "age_invalid", "birth_year_invalid", "day_invalid", "days_invalid", "grant_minutes", "grant_needs_one",
        "grant_until", "language_unknown", "minutes_invalid", "moment_invalid", "name_invalid", "name_twice", "new_pin_needed",
        "no_terminal", "parent_needed", "pin_file_empty", "pin_file_open", "pin_only_digits", "pin_too_easy", "pin_too_long", "pin_too_short",
        "pins_differ", "policy_invalid", "role_invalid", "too_many_people", "week_invalid", "words_too_long",
    }
)  # fmt: skip


def exit_status(problem: Problem) -> int:
    if problem.id in _PIN_WRONG:
        return PIN_WRONG
    if problem.id in _NO_GUARD:
        return NO_GUARD
    if problem.id in _BAD_INPUT or problem.id.startswith(("file_", "setup_", "argument")):
        return BAD_INPUT
    return SAYS_NO


def lines(problem: Problem, words: Words) -> list[str]:
    """What is the matter, what can be done; after a wrong PIN also the seconds to wait, for programs."""
    found = list(worded(problem, words))
    if exit_status(problem) == PIN_WRONG:
        found.append(f"wait_s: {int(problem.facts.get('wait_s') or 0)}")
    return found

"""Arguments of a command that are not understood, as problems that have words in both languages.
Must not know which arguments there are, nor write or leave by itself."""

from __future__ import annotations

import argparse
import re
from typing import Any, NoReturn

from app.model.problem import Fact, ProblemError

# What argparse says in English, and the problem that says it in both languages.
_SAID: tuple[tuple[re.Pattern[str], str, tuple[str, ...]], ...] = (
    (re.compile(r"the following arguments are required: (.*)"), "argument_missing", ("names",)),
    (re.compile(r"unrecognized arguments: (.*)"), "argument_unknown", ("names",)),
    (re.compile(r"argument ([^:]*): invalid choice: (.*) \(choose from (.*)\)"), "argument_choice", ("names", "value", "right")),
    (re.compile(r"argument ([^:]*): invalid (?:int|float) value: (.*)"), "argument_number", ("names", "value")),
    (re.compile(r"argument ([^:]*): expected .*"), "argument_value", ("names",)),
    (re.compile(r"one of the arguments (.*) is required"), "argument_one_of", ("names",)),
    (re.compile(r"argument ([^:]*): not allowed with argument (.*)"), "argument_both", ("names", "value")),
)


class Parser(argparse.ArgumentParser):
    """Raises ProblemError instead of writing and leaving."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        # No abbreviations: a script that relies on one breaks when an option is added.
        super().__init__(*arguments, **{"allow_abbrev": False, **options})

    def error(self, message: str) -> NoReturn:
        for pattern, id, places in _SAID:
            found = pattern.fullmatch(message)
            if found:
                facts: dict[str, Fact] = dict(zip(places, found.groups(), strict=True))
                raise ProblemError(id, **facts)
        raise ProblemError("arguments_invalid", detail=message)

"""Arguments of a command that are not understood, as problems that have words in both languages.
Must not know which arguments there are, nor write or leave by itself."""

from __future__ import annotations

import argparse
import re
from functools import partial
from typing import Any, NoReturn

from app.content.words import Words
from app.model.problem import Fact, ProblemError

ENGLISH = Words("en")

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
    """Raises ProblemError instead of writing and leaving. `words`: of the headings of its help, which argparse has in English alone."""

    def __init__(self, *arguments: Any, words: Words = ENGLISH, **options: Any) -> None:
        # No abbreviations: a script that relies on one breaks when an option is added.
        super().__init__(*arguments, **{"allow_abbrev": False, **options})
        self._words = words
        self._positionals.title = words.translate("cli", "arguments")
        self._optionals.title = words.translate("cli", "options")

    def add_subparsers(self, **options: Any) -> Any:
        return super().add_subparsers(**{"parser_class": partial(Parser, words=self._words), **options})

    def format_usage(self) -> str:
        return self._written(with_help=False)

    def format_help(self) -> str:
        return self._written(with_help=True)

    def _written(self, *, with_help: bool) -> str:
        """As argparse writes it, after the usage in the person's language."""
        formatter = self._get_formatter()
        usage = self._words.translate("cli", "usage: ")
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups, usage)
        if with_help:
            formatter.add_text(self.description)
            for group in self._action_groups:
                formatter.start_section(group.title)
                formatter.add_text(group.description)
                formatter.add_arguments(group._group_actions)
                formatter.end_section()
            formatter.add_text(self.epilog)
        return formatter.format_help()

    def error(self, message: str) -> NoReturn:
        for pattern, id, places in _SAID:
            found = pattern.fullmatch(message)
            if found:
                facts: dict[str, Fact] = dict(zip(places, found.groups(), strict=True))
                raise ProblemError(id, **facts)
        raise ProblemError("arguments_invalid", detail=message)

"""Names in a file of rules that nothing here bears: no mistakes, but a slip of the hand would let a rule hold for nothing.
Must not refuse anything: a family may name what is not installed yet."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from app.content.catalogue import catalogue, group_names
from app.content.file_table import dotted, shown
from app.content.nearest import nearest
from app.content.toml_lines import Path, lines_of
from app.model.policy import Policy
from app.model.problem import Fact, Problem

_NEAR = 0.6


@dataclass(frozen=True, slots=True)
class Names:
    """What is known by name. `apps`: ids; `programs`: file names and the id that each belongs to; `groups`: their marks.
    `this_pc`: what this PC itself knows is among the ids."""

    apps: frozenset[str]
    programs: Mapping[str, str]
    groups: tuple[str, ...]
    this_pc: bool = False

    def with_apps(self, ids: Collection[str]) -> Names:
        return Names(self.apps | frozenset(ids), self.programs, self.groups, this_pc=True)


def catalogue_names() -> Names:
    """Raises ProblemError("resource_missing")."""
    apps = catalogue()
    programs = {program: app.id for app in apps for program in app.programs}
    return Names(frozenset(app.id for app in apps), programs, tuple(group_names("en")))


def doubts(policy: Policy, text: str, file: str, names: Names) -> tuple[Problem, ...]:
    """In the order of lines. `text` is what `policy` was read from, without a mistake."""
    return tuple(sorted(_Doubts(policy, text, file, names).found(), key=lambda one: int(one.facts["line"] or 0)))


class _Doubts:
    def __init__(self, policy: Policy, text: str, file: str, names: Names) -> None:
        self._policy = policy
        self._lines = lines_of(text)
        self._file = file
        self._names = names

    def found(self) -> list[Problem]:
        policy, names = self._policy, self._names
        known = {*names.groups, *policy.groups}
        told: list[Problem] = []
        for index, rule in enumerate(policy.apps):
            if rule.id is not None and rule.id not in names.apps:
                facts = self._facts(("apps", index, "id"), rule.id, self._app_meant(rule.id))
                told.append(Problem("file_app_unknown" if names.this_pc else "file_app_unlisted", facts))
            if rule.group is not None and rule.group not in known:
                told.append(
                    Problem(
                        "file_group_unknown",
                        self._facts(("apps", index, "group"), rule.group, self._group_meant(rule.group, known)),
                    )
                )
        used = {*names.groups, *(rule.group for rule in policy.apps)}
        told += [
            Problem("file_group_empty", self._facts(("groups", group), group, self._group_meant(group, names.groups)))
            for group in policy.groups
            if group not in used
        ]
        return told

    def _facts(self, path: Path, wrong: str, right: str) -> dict[str, Fact]:
        line = self._lines.get(path) or self._lines.get(path[:-1], 1)
        return {"file": self._file, "line": line, "key": dotted(path), "wrong": shown(wrong), "right": right}

    def _app_meant(self, id: str) -> str:
        """The nearest app; else perhaps a program's file name was meant, which is another key."""
        ids = {**self._names.programs, **{app: app for app in self._names.apps}}
        near = nearest(id.casefold(), ids, _NEAR)
        return f"program = {shown(re.split('[/~]', id)[0] or id)}" if near is None else f"id = {shown(ids[near])}"

    def _group_meant(self, group: str, known: Collection[str]) -> str:
        near = nearest(group.casefold(), sorted(known), _NEAR)
        return " | ".join(shown(one) for one in (self._names.groups if near is None else [near]))

"""Labelled messages, and how well a text check finds what is marked in them.
Must not know any rule of the check."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.checks.finding import TextFinding

_MARK = re.compile(r"\[([a-z_]+)\|([^\]]*)\]")
Check = Callable[[str], tuple[TextFinding, ...]]


@dataclass(frozen=True, slots=True)
class Label:
    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Message:
    text: str
    labels: tuple[Label, ...]


@dataclass(frozen=True, slots=True)
class Measured:
    """`missed` and `wrong` tell what was not found, and what was found where nothing is, for people to read."""

    messages: int
    marked: int
    found: int
    missed: tuple[str, ...]
    wrong: tuple[str, ...]
    ordinary: int
    alarmed: int

    @property
    def recall(self) -> float:
        return (self.marked - len(self.missed)) / self.marked

    @property
    def false_alarms(self) -> float:
        """Of the ordinary messages, how many raise any alarm."""
        return self.alarmed / self.ordinary

    @property
    def wrong_share(self) -> float:
        """Of all that is found, how much is not there."""
        return len(self.wrong) / max(1, self.found)

    def told(self, name: str) -> str:
        return (
            f"{name}: {self.messages} messages, {self.marked} things to find: recall {self.recall:.3f}; "
            f"false alarms {self.false_alarms:.3f} of {self.ordinary} ordinary messages; wrong {self.wrong_share:.3f} of {self.found} findings"
        )


def message(marked: str) -> Message:
    text, labels, at = "", [], 0
    for found in _MARK.finditer(marked):
        text += marked[at : found.start()]
        labels.append(Label(found[1], len(text), len(text) + len(found[2])))
        text += found[2]
        at = found.end()
    return Message(text + marked[at:], tuple(labels))


def messages(path: Path) -> tuple[Message, ...]:
    with path.open("rb") as file:
        held = tomllib.load(file)
    return tuple(message(text) for text in (*held["private"], *held["ordinary"]))


def measure(held: tuple[Message, ...], check: Check) -> Measured:
    missed: list[str] = []
    wrong: list[str] = []
    found_count = ordinary = alarmed = 0
    for one in held:
        found = check(one.text)
        found_count += len(found)
        for label in one.labels:
            if _covered(found, label) < (label.end - label.start) / 2:
                missed.append(f"{label.kind} {one.text[label.start : label.end]!r} in {one.text!r}")
        strange = [finding for finding in found if not any(_letters_in(finding, label) for label in one.labels)]
        wrong += [f"{finding.kind.value} {one.text[finding.start : finding.end]!r} in {one.text!r}" for finding in strange]
        if not one.labels:
            ordinary += 1
            alarmed += bool(found)
    marked = sum(len(one.labels) for one in held)
    return Measured(len(held), marked, found_count, tuple(missed), tuple(wrong), ordinary, alarmed)


def _covered(found: tuple[TextFinding, ...], label: Label) -> int:
    """How many letters of what is marked are found, as what they are; at least half must be."""
    return sum(_letters_in(finding, label) for finding in found)


def _letters_in(finding: TextFinding, label: Label) -> int:
    if finding.kind.value != label.kind:
        return 0
    return max(0, min(finding.end, label.end) - max(finding.start, label.start))

"""From what the OS says of a process to what the model calls it, for one child.
Must not add a ground for an exemption that the model does not know."""

from __future__ import annotations

import os
import sys
from collections.abc import Collection, Iterable
from dataclasses import dataclass

import msgspec

from app.guard.contents import Contents
from app.guard.sensing import Named, Naming
from app.model.apps import Catalogue, Facts, Identity, Learnt, identify, learnt_from
from app.model.policy import Policy
from app.platform.processes import FileFact, ProcessFacts

_PRELOADS = ("LD_PRELOAD", "LD_AUDIT")
OWN_MODULES = frozenset({"module:app", "module:ui"})  # and what lies in them
SYSTEM_OWNER = 0
_MOST_ANSWERS = 4096  # the same few tools are started again and again


@dataclass(frozen=True, slots=True)
class OwnPrograms:
    """Which processes are ours. `files`: (device, inode). With `runs` (a checkout, where the file is the interpreter) only those that
    run one of these."""

    files: frozenset[tuple[int, int]]
    runs: frozenset[str] = frozenset()

    @classmethod
    def of_this_process(cls) -> OwnPrograms:
        found = os.stat(sys.executable)
        files = {(found.st_dev, found.st_ino)}
        if getattr(sys, "frozen", False):
            beside = os.path.dirname(sys.executable)
            for name in os.listdir(beside):
                path = os.path.join(beside, name)
                if name.startswith("haidang") and os.path.isfile(path):
                    seen = os.stat(path)
                    files.add((seen.st_dev, seen.st_ino))
            return cls(frozenset(files))
        entry_points = {os.path.join(os.path.dirname(sys.executable), name) for name in ("haidang", "haidang-desktop")}
        return cls(frozenset(files), OWN_MODULES | entry_points)

    def has(self, process: ProcessFacts) -> bool:
        file = process.file
        if file is None or (file.device, file.inode) not in self.files or process.foreign_mounts:
            return False
        if not self.runs or process.runs is None:
            return not self.runs and process.runs is None
        return process.runs in self.runs or process.runs.partition(".")[0] in self.runs & OWN_MODULES


def facts_of(process: ProcessFacts, windowed: bool, own: bool = False, contents: Contents | None = None) -> Facts:
    file = process.file
    # Only what a child can write over is read; the system's files are what they are.
    read = contents is not None and file is not None and file.child_writable and not own
    # A library that is loaded first counts only where it may lie in a child's reach; some desktops preload one of the system's.
    preloaded = any(process.environment.get(name) for name in _PRELOADS) and process.writable_mappings is not False
    return Facts(
        name=process.name,
        path=None if file is None else file.path,
        device=0 if file is None else file.device,
        inode=0 if file is None else file.inode,
        file_owned_by_system=file is not None and _of_the_system(file),
        child_writable=file is not None and file.child_writable,
        content_hash=contents.mark_of(file) if read and contents is not None and file is not None else None,
        package=None if file is None else file.signer,
        own=own,
        foreign_mounts=process.foreign_mounts,
        writable_mappings=process.writable_mappings,
        preloaded=preloaded,
        desktop_entry=process.desktop_entry,
        original_name=process.original_name,
        runs=process.runs,
        has_window=windowed,
    )


def _of_the_system(file: FileFact) -> bool:
    return file.owner == SYSTEM_OWNER or (file.owner is None and file.signer is not None)


class LearntFiles:
    """Files that stand for an app since they were first seen."""

    def __init__(self, kept: Iterable[Learnt] = ()) -> None:
        self.contents = Contents()
        self._learnt: dict[tuple[str, int, int], Learnt] = {}
        self._unkept: list[Learnt] = []
        for learnt in kept:
            self._learnt[learnt.key, learnt.device, learnt.inode] = learnt

    def add(self, learnt: Learnt, keep: bool) -> None:
        """`keep`: a rule names it; else it is only remembered until the guard ends (promise 3)."""
        mark = (learnt.key, learnt.device, learnt.inode)
        if mark not in self._learnt:
            self._learnt[mark] = learnt
            if keep:
                self._unkept.append(learnt)

    def has(self, key: str, facts: Facts) -> bool:
        return (key, facts.device, facts.inode) in self._learnt

    def take_unkept(self) -> list[Learnt]:
        unkept, self._unkept = self._unkept, []
        return unkept

    def put_back(self, unkept: Iterable[Learnt]) -> None:
        self._unkept = [*unkept, *self._unkept]

    def all(self) -> tuple[Learnt, ...]:
        return tuple(self._learnt.values())


def _fresh(identity: Identity, facts: Facts, process: ProcessFacts, learnt: LearntFiles) -> Learnt | None:
    """What this file stands for from now on. A program of the system that a rule names is learnt by its content: a copy of it in the home
    folder, under whatever name, is still that program."""
    found = learnt_from(identity, facts)
    if process.file is None or identity.rule_key is None or facts.runs is not None or identity.system:
        return found
    if found is None and identity.trusted and not learnt.has(identity.rule_key, facts):
        found = Learnt(identity.rule_key, facts.device, facts.inode)
    if found is None or found.content_hash is not None:
        return found
    return msgspec.structs.replace(found, content_hash=learnt.contents.mark_of(process.file))


def naming_for(policy: Policy, catalogue: Catalogue, known: Collection[str], learnt: LearntFiles, own: OwnPrograms) -> Naming:
    """How this child's programs are named under these rules."""

    answers: dict[Facts, Named | None] = {}
    contents = learnt.contents

    def name(process: ProcessFacts, windowed: bool) -> Named | None:
        if process.file is None and process.command is None and not windowed:
            return None  # a kernel thread, or nothing of it may be read
        facts = facts_of(process, windowed, own.has(process), contents)
        if facts in answers:
            return answers[facts]
        identity = identify(facts, policy, catalogue, known, learnt.all())
        fresh = None if identity is None else _fresh(identity, facts, process, learnt)
        if len(answers) >= _MOST_ANSWERS:
            answers.clear()
        if identity is not None and fresh is not None:
            learnt.add(fresh, keep=identity.rule_key is not None)
            answers.clear()  # what was worked out before may be another app now
        answers[facts] = None if identity is None else Named(identity.running(), identity.name, identity.known_by)
        return answers[facts]

    return name

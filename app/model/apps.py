"""Which app a process is, from facts of which some can be forged.
Must not let a fact that a child can forge loosen anything; it may only tighten."""

from __future__ import annotations

import re
import zlib
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase

import msgspec

from app.model.policy import AppRule, NewApps, Policy, Rule
from app.model.untouched import NEVER_TOUCHED, ONLY_WHERE_NAMED, is_loader
from app.model.verdict import RunningApp

_COMM_LENGTH = 15  # the kernel cuts the short name here
_SYSTEM_PLACES = ("/usr/", "/opt/", "/lib", "/bin/", "/sbin/", "/etc/", "/snap/", "/app/", "/var/lib/flatpak/", "/nix/store/")
_STRICTEST = (Rule.BLOCKED, Rule.ASK, Rule.LIMITED, Rule.ALWAYS)


class CatalogueApp(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One entry of resources/apps.toml. Names are compared without case and without ".exe"; `runs` are patterns (`minecraft*.jar`)."""

    id: str
    name: str
    group: str | None = None
    programs: tuple[str, ...] = ()  # file names
    desktop_entries: tuple[str, ...] = ()  # ids without ".desktop"; bundle ids
    window_names: tuple[str, ...] = ()  # Wayland app ids and X11 classes
    original_names: tuple[str, ...] = ()  # version resource
    runs: tuple[str, ...] = ()  # what an interpreter or host runs
    packages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """What the guard knows of one process. None: not known.

    `own`: one of ours, by what the guard itself started. `file_owned_by_system`: by root, or signed where there are no owners.
    Give `content_hash` where `child_writable`; without it a file that is written over keeps its identity.
    """

    name: str  # the kernel's short name
    path: str | None
    device: int = 0
    inode: int = 0
    file_owned_by_system: bool = False
    child_writable: bool = False
    content_hash: str | None = None
    package: str | None = None  # package or signer
    system_account: bool = False
    own: bool = False
    foreign_mounts: bool = False
    writable_mappings: bool | None = None
    preloaded: bool = False  # LD_PRELOAD and its like in the environment
    desktop_entry: str | None = None
    original_name: str | None = None
    runs: str | None = None
    window_name: str | None = None
    has_window: bool | None = None


class Learnt(msgspec.Struct, frozen=True):
    """A file that has been taken for the app `key` (a rule's key or a catalogue id): renaming or copying it does not change that."""

    key: str
    device: int
    inode: int
    content_hash: str | None = None

    def is_file_of(self, facts: Facts) -> bool:
        if self.content_hash is not None and facts.content_hash is not None:
            return self.content_hash == facts.content_hash
        return facts.inode != 0 and (self.device, self.inode) == (facts.device, facts.inode)


class Identity(msgspec.Struct, frozen=True):
    """`known_by`: for the parent. `learn`: keep this file as `Learnt(learn, …)`; it stands for that app from now on."""

    id: str
    name: str
    group: str | None = None
    rule: Rule | None = None
    rule_key: str | None = None
    system: bool = False
    trusted: bool = False
    classified: bool = True
    new: bool = False
    known_by: tuple[str, ...] = ()
    learn: str | None = None

    def running(self) -> RunningApp:
        return RunningApp(self.id, self.group, self.rule, self.system, self.classified, self.new, self.rule_key)


class Catalogue:
    """The apps that we know by name, found by any of their names."""

    def __init__(self, apps: Iterable[CatalogueApp] = ()) -> None:
        self._by: dict[tuple[str, str], CatalogueApp] = {}
        self._runs: list[tuple[str, CatalogueApp]] = []
        self._by_id: dict[str, CatalogueApp] = {}
        for app in apps:
            self._by_id[app.id] = app
            for kind, names in (
                ("program", app.programs),
                ("desktop", app.desktop_entries),
                ("window", app.window_names),
                ("original", app.original_names),
                ("package", app.packages),
            ):
                for name in names:
                    self._by.setdefault((kind, _plain(name)), app)
            self._runs += [(pattern.lower(), app) for pattern in app.runs]

    def get(self, id: str) -> CatalogueApp | None:
        return self._by_id.get(id)

    def all(self) -> tuple[CatalogueApp, ...]:
        return tuple(self._by_id.values())

    def certain(self, facts: Facts) -> CatalogueApp | None:
        """By the file alone, for a file that only the system can have put there."""
        return self._by.get(("program", program_of(facts))) or (
            self._by.get(("package", _plain(facts.package))) if facts.package else None
        )

    def likely(self, facts: Facts) -> list[CatalogueApp]:
        """By anything, forged or not."""
        found = [
            self._by.get(("program", program_of(facts))),
            self._by.get(("program", _plain(facts.name))),
            self._by.get(("desktop", _plain(facts.desktop_entry or ""))),
            self._by.get(("original", _plain(facts.original_name or ""))),
            self._by.get(("window", _plain(facts.window_name or ""))),
        ]
        if facts.runs:
            ran, whole = _base(facts.runs).lower(), facts.runs.lower()
            found += [app for pattern, app in self._runs if fnmatchcase(ran, pattern) or fnmatchcase(whole, pattern)]
            found.append(self._by.get(("program", _plain(_base(facts.runs)))))
        return [app for app in dict.fromkeys(found) if app is not None]


def program_of(facts: Facts) -> str:
    return _plain(_base(facts.path)) if facts.path else ""


def is_of_system(facts: Facts) -> bool:
    """Whether the file tells what this process is: enough for its name, not for an exemption."""
    return facts.path is not None and facts.file_owned_by_system and not _lies_in_reach(facts) and facts.runs is None


def is_trusted(facts: Facts) -> bool:
    """Whether this process can only be what its file says: the one ground for an exemption."""
    return is_of_system(facts) and facts.writable_mappings is False and not facts.foreign_mounts and not facts.preloaded


def identify(
    facts: Facts, policy: Policy, catalogue: Catalogue, known: Collection[str] = (), learnt: Sequence[Learnt] = ()
) -> Identity | None:
    """The app that this process is in itself. None: none; then its nearest identified ancestor names it (`named_by`).

    `known`: ids taken down at setup or allowed since. `learnt`: files that already stand for an app.
    """
    program = program_of(facts)
    of_system, trusted = is_of_system(facts), is_trusted(facts)
    if facts.system_account or facts.own or (trusted and program in NEVER_TOUCHED):
        return Identity(program or facts.name, _base(facts.path or facts.name), system=True, trusted=trusted, known_by=("file",))
    keys = frozenset(one.key for one in learnt if one.is_file_of(facts))
    likely = catalogue.likely(facts)
    likely += [app for key in sorted(keys) if (app := catalogue.get(key)) is not None and app not in likely]
    certain = catalogue.certain(facts) if of_system else None
    own_id = _own_id(facts, of_system)
    matches = _matches(facts, policy, likely, keys, own_id)
    if not matches and not _is_app(facts, bool(likely), of_system):
        return None

    taken = frozenset(one.key for one in learnt)
    sure = [rule for rule in matches if _is_sure(rule, facts, of_system, certain, keys, taken, own_id)]
    rule = min(matches, key=lambda one: _STRICTEST.index(one.rule), default=None)
    effective = _effective(rule, sure, trusted)
    id = _id(rule, sure, certain, likely, keys, own_id)
    classified = effective is not None or id in known or bool(sure) or not _is_unclear(facts)
    if rule is not None and effective is None and (id in known or policy.new_apps is NewApps.ALLOW):
        effective = Rule.LIMITED  # a likeness only tightens what would be allowed anyway
    entry = certain or (likely[0] if likely else None)
    return Identity(
        id=id,
        name=entry.name if entry is not None else _base(facts.runs or facts.path or facts.name),
        group=_group(rule, trusted and rule in sure, certain if trusted else None, likely, policy),
        rule=effective,
        rule_key=None if rule is None else rule.key,
        trusted=trusted,
        classified=classified,
        new=effective is None and id not in known,
        known_by=_known_by(facts, trusted, bool(keys)),
        learn=_to_learn(id, own_id, keys, facts),
    )


def named_by(chain: Iterable[Identity | None]) -> Identity | None:
    """The app of a process: `chain` is its own identity, its parent's and so on. What descends from the system inherits nothing."""
    for index, identity in enumerate(chain):
        if identity is not None:
            return identity if index == 0 or not identity.system else None
    return None


# ---- steps of identify ----


def _is_app(facts: Facts, in_catalogue: bool, of_system: bool) -> bool:
    if of_system and program_of(facts) in ONLY_WHERE_NAMED:
        return False
    return in_catalogue or bool(facts.desktop_entry) or bool(facts.has_window) or _lies_in_reach(facts)


def _lies_in_reach(facts: Facts) -> bool:
    """Whether a child can have put this file there; the loader runs any file."""
    return facts.child_writable or is_loader(program_of(facts))


def _is_unclear(facts: Facts) -> bool:
    """Whether nobody but the process itself says what it is."""
    return facts.path is None or _lies_in_reach(facts) or (facts.runs is not None and not facts.runs.startswith(_SYSTEM_PLACES))


def _matches(facts: Facts, policy: Policy, likely: Sequence[CatalogueApp], keys: Collection[str], own_id: str) -> list[AppRule]:
    names = {_plain(name) for name in (program_of(facts), facts.original_name, facts.desktop_entry, facts.window_name) if name}
    if facts.runs:
        names.add(_plain(_base(facts.runs)))
    short = _plain(facts.name)
    ids = {app.id for app in likely} | {own_id}
    return [
        rule
        for rule in policy.apps
        if rule.key in keys
        or (rule.id is not None and rule.id in ids)
        or (rule.program is not None and (_plain(rule.program) in names or _plain(rule.program)[:_COMM_LENGTH] == short))
    ]


def _is_sure(
    rule: AppRule,
    facts: Facts,
    of_system: bool,
    certain: CatalogueApp | None,
    keys: Collection[str],
    taken: Collection[str],
    own_id: str,
) -> bool:
    """Whether what the rule allows may be allowed: the file says so itself, or was learnt, or is the first of its name that is seen."""
    if rule.key in keys or rule.id == own_id:
        return True
    if of_system:
        return (certain is not None and rule.id == certain.id) or (
            rule.program is not None and _plain(rule.program) == program_of(facts)
        )
    by_file = rule.program is not None and _plain(rule.program) in (program_of(facts), _plain(_base(facts.runs or "")))
    return rule.key not in taken and (by_file or rule.id is not None) and not facts.foreign_mounts and not facts.preloaded


def _effective(rule: AppRule | None, sure: Sequence[AppRule], trusted: bool) -> Rule | None:
    if rule is None:
        return None
    if rule.rule in (Rule.BLOCKED, Rule.ASK):
        return rule.rule
    if rule not in sure:
        return None
    return rule.rule if trusted else Rule.LIMITED  # always needs a file of the system


def _id(
    rule: AppRule | None,
    sure: Sequence[AppRule],
    certain: CatalogueApp | None,
    likely: Sequence[CatalogueApp],
    keys: Collection[str],
    own_id: str,
) -> str:
    if rule is not None and (rule in sure or rule.rule in (Rule.BLOCKED, Rule.ASK)):
        return rule.key
    if certain is not None:
        return certain.id
    return next((app.id for app in likely if app.id in keys), own_id)


def _own_id(facts: Facts, of_system: bool) -> str:
    """Of the system: the file's name. Else also what is in the file, so that another one does not pass for it."""
    program = program_of(facts)
    if of_system and program:
        return program
    shown = _plain(_base(facts.runs)) if facts.runs else program or _plain(facts.name)
    if facts.runs:
        mark = f"{zlib.crc32(facts.runs.encode()):08x}"
    elif facts.content_hash:
        mark = facts.content_hash[:12]
    else:
        mark = f"{facts.device:x}.{facts.inode:x}"
    if not _is_unclear(facts):
        return shown
    return f"{shown}~{mark}"


def _group(
    rule: AppRule | None,
    is_sure: bool,
    certain: CatalogueApp | None,
    likely: Sequence[CatalogueApp],
    policy: Policy,
) -> str | None:
    """A likeness may put an app into a group that limits, never into one that exempts (learning)."""
    names = [
        (rule.group if rule is not None else None, is_sure),
        (certain.group if certain is not None else None, True),
        *((app.group, False) for app in likely),
    ]
    for name, may_exempt in names:
        if name is None:
            continue
        group = policy.groups.get(name)
        if may_exempt or group is None or group.counts:
            return name
    return None


def _known_by(facts: Facts, trusted: bool, learnt: bool) -> tuple[str, ...]:
    told = (
        ("file", trusted),
        ("package", trusted and facts.package is not None),
        ("content", learnt or facts.content_hash is not None),
        ("runs", facts.runs is not None),
        ("original-name", facts.original_name is not None),
        ("desktop-entry", facts.desktop_entry is not None),
        ("name", not trusted and not learnt),
    )
    return tuple(kind for kind, is_so in told if is_so)


def _to_learn(id: str, own_id: str, keys: Collection[str], facts: Facts) -> str | None:
    """A file stands for the app as which it was first seen; an interpreter's file stands for nothing."""
    if id == own_id or id in keys or facts.path is None or facts.runs is not None or is_loader(program_of(facts)):
        return None
    return id


def learnt_from(identity: Identity, facts: Facts) -> Learnt | None:
    return None if identity.learn is None else Learnt(identity.learn, facts.device, facts.inode, facts.content_hash)


def learnt_by_key(learnt: Iterable[Learnt]) -> Mapping[str, tuple[Learnt, ...]]:
    found: dict[str, list[Learnt]] = {}
    for one in learnt:
        found.setdefault(one.key, []).append(one)
    return {key: tuple(ones) for key, ones in found.items()}


def _base(path: str) -> str:
    return re.split(r"[/\\]", path.rstrip("/\\"))[-1]


def _plain(name: str) -> str:
    """As names are compared: without case, ".exe" and ".desktop"."""
    return name.lower().removesuffix(".exe").removesuffix(".desktop")

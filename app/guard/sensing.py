"""Know every process once, whose it is, and which app it belongs to.
Must not decide what is refused; it reads a process at its start and at a second look, and never on a tick."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field, replace

from app.model.verdict import RunningApp
from app.platform.processes import ProcessFacts, ProcessKey, ProcessTable

SECOND_LOOK_S = 1.5  # by then a launcher has become the program and the libraries are mapped
_MOST_PLAIN = 2000
_DEEPEST = 64  # ancestors; a longer chain is a loop of reused pids

Account = int | str


@dataclass(frozen=True, slots=True)
class Named:
    """What a process is for one child: the app, its name for people, and the kinds of facts it is known by."""

    app: RunningApp
    name: str
    facts: tuple[str, ...] = ()


# (facts, owns a window) -> what it is; None: no app by itself.
Naming = Callable[[ProcessFacts, bool], Named | None]


@dataclass(slots=True)
class Known:
    """One process as it was at its last look."""

    facts: ProcessFacts
    account: Account | None
    windowed: bool = False
    names: dict[str, Named | None] = field(default_factory=dict)  # by child, worked out when asked for
    heir_of: Known | None = None  # its parent has ended; this one named it then, whether it lives or not

    @property
    def key(self) -> ProcessKey:
        return self.facts.key


@dataclass(slots=True)
class Instance:
    """One app of one child with all its processes."""

    named: Named
    keys: set[ProcessKey] = field(default_factory=set)
    windowed: bool = False
    session: str | None = None

    @property
    def id(self) -> str:
        return self.named.app.id


class Sensing:
    """`untouchable`: pids that are never an app (the guard, what is above it, what it started itself)."""

    def __init__(self, table: ProcessTable, untouchable: Callable[[], Collection[int]]) -> None:
        self._table = table
        self._untouchable = untouchable
        self._known: dict[int, Known] = {}
        self._hollow: set[int] = set()  # there, but nothing can be read: ended and not yet taken leave of
        self._young: dict[int, float] = {}  # pid -> when the second look is due
        self._namings: dict[str, tuple[Naming, frozenset[Account]]] = {}
        self._instances: dict[str, dict[str, Instance]] | None = None
        # By child: those who have no name and none above who gives them one, for as long as nobody who has one comes, goes or changes.
        self._nobody: dict[str, set[ProcessKey]] = {}
        self._plain: set[object] = set()  # marks of programs of the system that no child's rules name
        self._turnover: object | None = None  # of the last comparing
        self.version = 0  # grows whenever the running apps may be others than before
        self.rules = 0  # grows whenever apps may be named otherwise than before

    def __len__(self) -> int:
        return len(self._known)

    # ---- whose and what ----

    def set_children(self, namings: dict[str, tuple[Naming, frozenset[Account]]]) -> None:
        """For each child how its programs are named and which accounts are its own; what was worked out before is forgotten."""
        self._namings = namings
        self.rules += 1
        for known in self._known.values():
            known.names.clear()
            if known.heir_of is not None:
                known.heir_of.names.clear()
        self._plain.clear()
        self._changed()

    def children_of(self, account: Account | None) -> list[str]:
        return [child for child, (_, accounts) in self._namings.items() if account in accounts]

    def known(self, pid: int) -> Known | None:
        return self._known.get(pid)

    def spares(self, pid: int) -> bool:
        """It is the guard's own, or above the guard: never an app."""
        return pid in self._untouchable()

    def accounts(self) -> set[Account]:
        return {known.account for known in self._known.values() if known.account is not None}

    def facts_of(self, keys: Iterable[ProcessKey]) -> list[ProcessFacts]:
        found = (self._known.get(key.pid) for key in keys)
        return [known.facts for known in found if known is not None]

    def owner(self, pid: int, child: str) -> Named | None:
        """The nearest identified one from the process upwards names it."""
        known = self._known.get(pid)
        namer = None if known is None else self._namer(known, child)
        return None if namer is None else self._name(namer, child)

    def _namer(self, known: Known, child: str) -> Known | None:
        """The process whose name this one bears, itself included."""
        above: Known | None = known
        nobody = self._nobody.setdefault(child, set())
        way: list[ProcessKey] = []
        for steps in range(_DEEPEST):
            if above is None:
                break
            named = self._name(above, child)
            if named is not None:
                if named.app.system and steps:
                    break  # nothing inherits an exemption
                return above
            if above.key in nobody:
                break
            way.append(above.key)
            if above.heir_of is not None:
                above = above.heir_of
                continue
            parent = above.facts.parent
            next_above = None if parent is None else self._known.get(parent.pid)
            # A parent's pid may be somebody else's by now.
            above = next_above if next_above is not None and next_above.key == parent else None
        else:
            return None  # the end of the chain was not seen, so nothing is known of those on the way
        nobody.update(way)
        return None

    def instances(self, child: str) -> dict[str, Instance]:
        """The child's running apps by id."""
        if self._instances is None:
            self._instances = self._group()
        return self._instances.get(child, {})

    def app_pids(self) -> set[int]:
        """Every process that belongs to an app of a child."""
        return {key.pid for child in self._namings for instance in self.instances(child).values() for key in instance.keys}

    # ---- looks ----

    def begun(self, pid: int, now_s: float, mark: object | None) -> Known | None:
        """A process of this mark began or became another program, as an event tells. None: gone already, nothing can be read, or it is one more of
        a plain program that nothing names, or of an account that is nobody's: most of these are gone at once, and the next sweep
        looks at those that stay."""
        if pid not in self._known:
            passed = self._of_nobody(pid) if mark is None else mark in self._plain and not self.spares(pid)
            if passed:
                self._hollow.discard(pid)
                return None
        return self.started(pid, now_s)

    def started(self, pid: int, now_s: float) -> Known | None:
        """A process began or became another program. None: gone already, or nothing can be read."""
        before = self._known.get(pid)
        facts = self._table.facts(pid)
        if facts is None:
            self.ended(pid)
            return None
        self._hollow.discard(pid)
        if before is not None and before.key != facts.key:
            self.ended(pid)  # the pid is used again
            before = None
        known = Known(facts, self._account(facts, before))
        if before is not None:
            known.heir_of = before.heir_of
            known.facts = replace(facts, parent=before.facts.parent)
            if self._belongs(before):
                self._changed()
        self._known[pid] = known
        self._note_plain(known)
        self._young[pid] = now_s + SECOND_LOOK_S
        if self._belongs(known):
            self._changed()
        return known

    def ended(self, pid: int) -> ProcessKey | None:
        self._hollow.discard(pid)
        self._young.pop(pid, None)
        known = self._known.get(pid)
        if known is None:
            return None
        if self._belongs(known):
            self._hand_down(known)
            self._changed()
        del self._known[pid]
        return known.key

    def sweep(self, now_s: float, whole: bool = False) -> tuple[list[Known], list[ProcessKey]]:
        """Compare with the list of pids: (new, ended). `whole`: events were lost, so every pid may be another process."""
        turnover = self._table.turnover()  # before the list: what begins between the two makes the next look find it changed
        if turnover is not None and turnover == self._turnover and not whole:
            return [], []
        self._turnover = turnover
        present = set(self._table.pids())
        ended = [key for pid in self._known.keys() - present if (key := self.ended(pid)) is not None]
        self._hollow &= present
        new: list[Known] = []
        if whole:
            self._hollow.clear()
            for pid in list(self._known):
                self._compare(pid, now_s, new, ended)
        for pid in present - self._known.keys() - self._hollow:
            fresh = self.started(pid, now_s)
            if fresh is None:
                self._hollow.add(pid)
            else:
                new.append(fresh)
        return new, ended

    def second_looks(self, now_s: float) -> list[Known]:
        """Those whose second look was due and that turned out to be something else than at the first."""
        changed: list[Known] = []
        for pid in [pid for pid, due_s in self._young.items() if due_s <= now_s]:
            del self._young[pid]
            known = self._known.get(pid)
            if known is not None and self._look_again(known):
                changed.append(known)
        return changed

    def next_look_at(self) -> float | None:
        return min(self._young.values(), default=None)

    def windows(self, pids: Iterable[int]) -> list[Known]:
        """These own a window. What is new at that is looked at again: a window makes an app."""
        fresh: list[Known] = []
        for pid in pids:
            known = self._known.get(pid)
            if known is None or known.windowed:
                continue
            known.windowed = True
            known.names.clear()
            self._look_again(known)
            self._changed()
            fresh.append(known)
        return fresh

    # ---- steps ----

    def _of_nobody(self, pid: int) -> bool:
        """Begun by a process of an account that is no child's, and running as that account still."""
        kin = self._table.kin(pid)
        parent = None if kin is None else self._known.get(kin[0])
        if kin is None or parent is None or self.children_of(parent.account):
            return False
        return parent.account == parent.facts.account == kin[1]

    def _account(self, facts: ProcessFacts, before: Known | None) -> Account | None:
        """A child's account is taken on, never shed: its setuid program stays its own, and what a login began as root becomes its own."""
        if before is not None and self.children_of(before.account):
            return before.account
        return facts.login_account if facts.login_account is not None else facts.account

    def _changed(self) -> None:
        self._instances = None
        self._nobody.clear()
        self.version += 1

    def _compare(self, pid: int, now_s: float, new: list[Known], ended: list[ProcessKey]) -> None:
        known = self._known[pid]
        facts = self._table.facts(pid)
        if facts is None or facts.key != known.key:
            key = self.ended(pid)
            if key is not None:
                ended.append(key)
        elif (facts.file, facts.command, self._account(facts, known)) != (known.facts.file, known.facts.command, known.account):
            again = self.started(pid, now_s)
            if again is not None:
                new.append(again)

    def _look_again(self, known: Known) -> bool:
        facts = self._table.facts(known.key.pid)
        if facts is None or facts.key != known.key:
            return False  # the next sweep or event says what became of it
        # The parent is that of the start: a process whose parent has ended has a new one.
        facts = replace(facts, parent=known.facts.parent)
        if facts == known.facts:
            return False
        known.account = self._account(facts, known)
        known.facts = facts
        known.names.clear()
        self._note_plain(known)
        self._changed()
        return True

    def _note_plain(self, known: Known) -> None:
        mark = self._table.plain_mark(known.facts)
        if mark is None or known.key.pid in self._untouchable():
            return
        if any(self._name(known, child) is not None for child in self.children_of(known.account)):
            self._plain.discard(mark)
        else:
            if len(self._plain) >= _MOST_PLAIN:
                self._plain.clear()
            self._plain.add(mark)

    def _name(self, known: Known, child: str) -> Named | None:
        if child not in known.names:
            naming, accounts = self._namings[child]
            mine = known.account in accounts and known.key.pid not in self._untouchable()
            known.names[child] = naming(known.facts, known.windowed) if mine else None
        return known.names[child]

    def _belongs(self, known: Known) -> bool:
        return any(self.owner(known.key.pid, child) is not None for child in self.children_of(known.account))

    def _hand_down(self, known: Known) -> None:
        """Its children stay part of the app that it was part of."""
        namers = [self._namer(known, child) for child in self.children_of(known.account)]
        namer = next((one for one in namers if one is not None), None)
        for other in self._known.values():
            if other.facts.parent == known.key:
                other.heir_of = namer

    def _group(self) -> dict[str, dict[str, Instance]]:
        found: dict[str, dict[str, Instance]] = {child: {} for child in self._namings}
        untouchable = self._untouchable()
        for pid, known in self._known.items():
            if pid in untouchable:
                continue
            for child in self.children_of(known.account):
                named = self.owner(pid, child)
                if named is None:
                    continue
                instance = found[child].setdefault(named.app.id, Instance(named))
                instance.keys.add(known.key)
                instance.windowed |= known.windowed
                instance.session = instance.session or known.facts.session
        return found

"""Pause and resume where the OS has no freezer (Windows, macOS): suspend, look again, journal.
Must never touch the guard or what is above it; never kills to make a pause hold."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from app.platform.processes import Paused, ProcessFacts, ProcessKey
from app.platform.processes.journal import Journal

_SWEEPS = 6


class Hands(Protocol):
    """What the OS can do to exactly one process. None: refused; False: it has ended."""

    def suspend(self, key: ProcessKey) -> bool | None: ...

    def go_on(self, key: ProcessKey) -> bool | None: ...

    def stopped(self, key: ProcessKey) -> bool | None:
        """None: it has ended."""

    def terminate(self, key: ProcessKey, at_once: bool) -> bool | None: ...

    def family(self) -> dict[ProcessKey, list[ProcessKey]]:
        """Children that run the same file as their parent, by parent."""

    def protected(self) -> set[int]:
        """The guard, what is above it, and what belongs to the system."""


class PlainPauser:
    """Held in memory and in the journal. The program's own account can undo it, so `holds` is False."""

    holds = False

    def __init__(self, hands: Hands, journal: Journal) -> None:
        self._hands = hands
        self._journal = journal
        self._held = {key: root for key, root in journal.read().items() if hands.stopped(key)}
        self._end_asked: set[ProcessKey] = set()

    def halt(self, pid: int) -> ProcessKey | None:  # noqa: ARG002
        """Reading a process is quick here: nothing is gained by stopping it first."""
        return None

    def unhalt(self, process: ProcessKey) -> None:
        """Nothing was halted."""

    def pause(self, processes: Iterable[ProcessKey], facts: Iterable[ProcessFacts] = ()) -> dict[ProcessKey, Paused]:
        """`facts` help against programs that fork away, which there are none of here."""
        del facts
        asked = list(dict.fromkeys(processes))
        protected = self._hands.protected()
        answer = {key: self._suspend(key, key, protected) for key in asked}
        for _ in range(_SWEEPS):
            family = self._hands.family()
            born = [
                (child, self._held[parent])
                for parent in self._held
                for child in family.get(parent, ())
                if child not in self._held
            ]
            if not [child for child, root in born if self._suspend(child, root, protected) is Paused.DONE]:
                break
        self._journal.write(self._held)
        return answer

    def _suspend(self, key: ProcessKey, root: ProcessKey, protected: set[int]) -> Paused:
        if key.pid in protected:
            return Paused.REFUSED
        if key in self._held:
            self._held[key] = root
            return Paused.DONE
        done = self._hands.suspend(key)
        if not done:
            return Paused.REFUSED if done is None else Paused.GONE
        self._held[key] = root
        return Paused.DONE

    def resume(self, processes: Iterable[ProcessKey]) -> dict[ProcessKey, Paused]:
        asked = list(dict.fromkeys(processes))
        answer = {key: self._go_on(key) for key in asked}
        self._end_asked.difference_update(asked)
        for key in [key for key, root in self._held.items() if root in asked]:
            self._go_on(key)
        self._journal.write(self._held)
        return answer

    def _go_on(self, key: ProcessKey) -> Paused:
        if key not in self._held:
            return Paused.GONE if self._hands.stopped(key) is None else Paused.DONE
        done = self._hands.go_on(key)
        if done is None:
            return Paused.REFUSED
        del self._held[key]
        return Paused.DONE if done else Paused.GONE

    def paused(self) -> set[ProcessKey]:
        self._held = {key: root for key, root in self._held.items() if self._hands.stopped(key) is not None}
        return set(self._held)

    def check(self) -> dict[ProcessKey, Paused]:
        answer: dict[ProcessKey, Paused] = {}
        for key in list(self._held):
            stopped = self._hands.stopped(key)
            if stopped is None:
                del self._held[key]
                answer[key] = Paused.GONE
            elif not stopped:
                answer[key] = Paused.SLIPPED if self._hands.suspend(key) else Paused.REFUSED
        self._journal.write(self._held)
        return answer

    def end(self, process: ProcessKey) -> Paused:
        if process.pid in self._hands.protected():
            return Paused.REFUSED
        at_once = process in self._end_asked
        if not at_once and process in self._held:
            self.resume([process])
        self._end_asked.add(process)
        done = self._hands.terminate(process, at_once)
        if done is None:
            return Paused.REFUSED
        if at_once:
            self._held.pop(process, None)
        return Paused.DONE if done else Paused.GONE

    def resume_all(self) -> None:
        for key in list(self._held):
            self._go_on(key)
        self._journal.write(self._held)

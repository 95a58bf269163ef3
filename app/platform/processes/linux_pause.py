"""Pause and resume process trees: SIGSTOP at once, then the freezer, which the program's own account cannot undo.
Must never touch the guard, what is above it, pid 1 or the kernel, whoever asks; never kills to make a pause hold."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.platform.processes import Paused, ProcessFacts, ProcessKey
from app.platform.processes.journal import Journal
from app.platform.processes.linux_freezer import Freezer
from app.platform.processes.linux_origin import Unit
from app.platform.processes.linux_proc import Stat, alive, all_stats, ancestors, boot_id, children_of, executable_of, stat_of
from app.platform.processes.linux_runaway import Kin, catch, runs_on
from app.platform.processes.linux_signals import signal_exactly, signal_now

_SWEEPS = 6
_UP_ANEW_S = 5.0
# A guard that runs before others may have been woken on the very processor of the program that it stops: only once the guard
# steps aside does the program come to its signal.
_STEP_ASIDE_S = 0.0001


@dataclass(frozen=True, slots=True)
class _Held:
    root: ProcessKey  # named by it: what is resumed together
    asked: bool  # False: a child that was born to it
    unit: Unit | None = None  # None: held by signal only
    ours: bool = True  # False: the person had stopped it before, and it is to stay stopped


class LinuxPauser:
    """`freezer` None: only signals, a pause that the program's own account can undo."""

    def __init__(self, state_dir: str, freezer: Freezer | None) -> None:
        self._freezer = freezer
        self.holds = freezer is not None
        self._journal = Journal(state_dir, boot_id())
        self._held: dict[ProcessKey, _Held] = {}
        self._kin: dict[ProcessKey, Kin] = {}
        self._end_asked: set[ProcessKey] = set()
        self._halted: set[ProcessKey] = set()
        self._protected: set[int] = set()
        self._protected_at = -1e9
        self._find_again()

    def _find_again(self) -> None:
        """What an earlier guard left: the freezer's folders, and by the journal what is still stopped."""
        for key, root in self._journal.read().items():
            stat = alive(key)
            if stat is not None and stat.stopped:
                self._held[key] = _Held(root, asked=True)
        self._list_folders(asked=True)

    def _list_folders(self, asked: bool = False) -> dict[Unit, set[int]]:
        """What the freezer holds now; what is new in it (children that were born there) is taken down."""
        if self._freezer is None:
            return {}
        inside = {unit: set(pids) for unit, pids in self._freezer.units().items()}
        taken_down = {(held.unit, key.pid) for key, held in self._held.items() if held.unit is not None}
        for unit, pids in inside.items():
            root = ProcessKey(unit.root_pid, unit.root_started)
            for pid in pids:
                stat = None if (unit, pid) in taken_down else stat_of(pid)
                if stat is not None:
                    known = self._held.get(stat.key)
                    self._held[stat.key] = _Held(root, known.asked if known else asked, unit)
        return inside

    def _above_us(self) -> set[int]:
        """Kept for some seconds: the way up is on the path of every pause."""
        now = time.monotonic()
        if now - self._protected_at > _UP_ANEW_S:
            self._protected, self._protected_at = ancestors(os.getpid()), now
        return self._protected

    # pause

    def halt(self, pid: int) -> ProcessKey | None:
        if pid <= 1 or pid in self._above_us():
            return None
        key = signal_now(pid, signal.SIGSTOP, only_if=lambda now: not now.stopped and now.key not in self._held)
        if key is not None:
            self._halted.add(key)
            time.sleep(_STEP_ASIDE_S)
        return key

    def unhalt(self, process: ProcessKey) -> None:
        if process in self._halted:
            self._halted.discard(process)
            signal_exactly(process, signal.SIGCONT)

    def pause(self, processes: Iterable[ProcessKey], facts: Iterable[ProcessFacts] = ()) -> dict[ProcessKey, Paused]:
        asked = list(dict.fromkeys(processes))
        protected = self._above_us()
        answer: dict[ProcessKey, Paused] = {}
        stopped: dict[ProcessKey, bool] = {}  # -> whether it was us who stopped it
        for key in asked:
            answer[key] = self._stop(key, protected, stopped)
        if any(stopped.values()) and not self._halted.issuperset(stopped):
            time.sleep(_STEP_ASIDE_S)
        self._halted.difference_update(stopped)
        for known in facts:
            kin = Kin.of(known)
            if kin is not None and known.key in answer:
                self._kin[known.key] = kin
        self._stop_born_since(stopped, protected)
        for key in self._chase(asked, stopped, protected):
            if answer[key] is Paused.GONE:
                answer[key] = Paused.DONE
        self._take(stopped, set(asked))
        self._forget_ended(self._list_folders())
        return answer

    def _stop(self, key: ProcessKey, protected: set[int], stopped: dict[ProcessKey, bool]) -> Paused:
        if key.pid in protected or key.pid <= 1:
            return Paused.REFUSED
        known = self._held.get(key)
        if known is not None and known.unit is not None and alive(key) is not None:
            self._held[key] = replace(known, asked=True)
            return Paused.DONE
        before: list[Stat] = []

        def runs(stat: Stat) -> bool:
            before.append(stat)
            return not stat.stopped and not stat.kernel_thread

        sent = signal_exactly(key, signal.SIGSTOP, only_if=runs)
        if sent is None and before and before[0].stopped:
            # A job that the person stopped stays so when it is resumed.
            stopped[key] = key in self._halted or (known is not None and known.ours)
            return Paused.DONE
        if not sent:
            return Paused.REFUSED if sent is None else Paused.GONE
        stopped[key] = True
        return Paused.DONE

    def _chase(self, keys: Iterable[ProcessKey], stopped: dict[ProcessKey, bool], protected: set[int]) -> set[ProcessKey]:
        """Those that had forked away and were caught."""
        suspects = {key: self._kin[key] for key in keys if key in self._kin}
        running = runs_on({kin for key, kin in suspects.items() if key in stopped}, {key.pid for key in stopped})
        found = set()
        for key, kin in suspects.items():
            if key in stopped and kin not in running:
                continue
            caught = catch(kin, self._freezer, protected)
            stopped.update(dict.fromkeys(caught, True))
            self._kin.update(dict.fromkeys(caught, kin))
            root = self._held[key].root if key in self._held else key
            for other in caught:  # so that resuming what was asked for resumes what it has become
                self._held.setdefault(other, _Held(root, asked=False))
            if caught:
                found.add(key)
        return found

    def _stop_born_since(self, stopped: dict[ProcessKey, bool], protected: set[int]) -> None:
        """Children that were born while we were stopping the parents, until a sweep finds no more."""
        if not stopped:
            return
        first = True
        before: set[ProcessKey] = set()
        for _ in range(_SWEEPS):
            stats = all_stats()
            born = self._born(stopped, stats, before if not first else None)
            before = {stat.key for stat in stats.values()}
            first = False
            found = False
            for stat in born:
                if self._stop(stat.key, protected, stopped) is Paused.DONE:
                    found = True
            if not found:
                return

    def _born(self, stopped: dict[ProcessKey, bool], stats: dict[int, Stat], before: set[ProcessKey] | None) -> list[Stat]:
        """A child is taken when it runs the same file as its parent or was not there in the sweep before.

        An older child of another program (a browser started from a file manager) has its own verdict, so it is left to the guard.
        """
        children = children_of(stats)
        found: list[Stat] = []
        waiting = [key.pid for key in stopped]
        seen = set(waiting)
        while waiting:
            parent = waiting.pop()
            for pid in children.get(parent, ()):
                if pid in seen:
                    continue
                new = before is not None and stats[pid].key not in before
                known = self._held.get(stats[pid].key)
                if known is not None or new or executable_of(pid) == executable_of(parent):
                    seen.add(pid)
                    waiting.append(pid)
                    if known is None:
                        found.append(stats[pid])
        return found

    def _take(self, stopped: dict[ProcessKey, bool], asked: set[ProcessKey]) -> None:
        """Note what is stopped, then put it into the freezer, one unit for each tree and place."""
        if not stopped:
            return
        roots = _roots(stopped)
        for key in stopped:
            known = self._held.get(key)
            root = known.root if known else roots[key]
            self._held[key] = _Held(root, key in asked or bool(known and known.asked), ours=stopped[key])
        self._journal.write(self._by_signal())
        if self._freezer is not None:
            self._freeze(self._freezer, stopped)
            self._journal.write(self._by_signal())

    def _freeze(self, freezer: Freezer, stopped: dict[ProcessKey, bool]) -> None:
        units: dict[Unit, list[ProcessKey]] = {}
        for key in stopped:
            root = self._held[key].root
            units.setdefault(Unit(root.pid, root.started, freezer.place_of(key.pid)), []).append(key)
        for unit, keys in units.items():
            held = freezer.hold(unit, [key.pid for key in keys])
            still = freezer.frozen(unit)
            for key in keys:
                if key.pid not in held:
                    continue
                now = stat_of(key.pid)
                if now is None or now.started != key.started:
                    freezer.let_go(unit, key.pid)  # the pid changed hands on the way: not ours
                    continue
                self._held[key] = replace(self._held[key], unit=unit)
                if still and stopped[key]:
                    signal_exactly(key, signal.SIGCONT)  # the freezer holds it now; so it goes on at once when thawed

    def _by_signal(self) -> dict[ProcessKey, ProcessKey]:
        return {key: held.root for key, held in self._held.items() if held.unit is None and held.ours}

    def _forget_ended(self, inside: dict[Unit, set[int]]) -> None:
        for key, held in list(self._held.items()):
            if not (held.unit is not None and key.pid in inside.get(held.unit, ())) and alive(key) is None:
                self._forget(key)

    def _forget(self, key: ProcessKey) -> None:
        held = self._held.pop(key, None)
        self._end_asked.discard(key)
        self._kin.pop(key, None)
        unit = None if held is None else held.unit
        if unit is not None and self._freezer is not None and not any(other.unit == unit for other in self._held.values()):
            self._freezer.remove(unit)

    # resume

    def resume(self, processes: Iterable[ProcessKey]) -> dict[ProcessKey, Paused]:
        self._list_folders()
        answer: dict[ProcessKey, Paused] = {}
        asked = list(dict.fromkeys(processes))
        roots = {self._held[key].root for key in asked if key in self._held} | set(asked)
        for key in asked:
            answer[key] = self._let_go(key)
            self._end_asked.discard(key)
        # What was born to a tree goes on with it once nothing that was asked for is left in it.
        waiting = {held.root for held in self._held.values() if held.asked}
        for key in [key for key, held in self._held.items() if held.root in roots and held.root not in waiting]:
            self._let_go(key)
        self._journal.write(self._by_signal())
        return answer

    def _let_go(self, key: ProcessKey) -> Paused:
        held = self._held.get(key)
        stat = alive(key)
        if stat is None:
            self._forget(key)
            return Paused.GONE
        if held is None:
            return Paused.DONE  # it runs: nothing of ours is on it
        gone_on = True
        if held.unit is not None and self._freezer is not None:
            gone_on = self._freezer.let_go(held.unit, key.pid)
            now = alive(key) if gone_on and held.ours else None
            if now is not None and now.stopped:
                signal_exactly(key, signal.SIGCONT)  # it was not yet frozen when it was held, or the guard was killed just then
        else:
            gone_on = not held.ours or bool(signal_exactly(key, signal.SIGCONT))
        if not gone_on and alive(key) is not None:
            return Paused.REFUSED
        self._forget(key)
        return Paused.DONE if gone_on else Paused.GONE

    def resume_all(self) -> None:
        self._list_folders()
        for key in list(self._held):
            self._let_go(key)
        self._kin.clear()
        if self._freezer is not None:
            self._freezer.clean()
        self._journal.write(self._by_signal())

    # look again

    def paused(self) -> set[ProcessKey]:
        inside = self._list_folders()
        self._forget_ended(inside)
        return {key for key, held in self._held.items() if held.unit is None or key.pid in inside.get(held.unit, ())}

    def check(self) -> dict[ProcessKey, Paused]:
        if not self._held:
            return {}
        inside = self._list_folders()
        answer: dict[ProcessKey, Paused] = {}
        protected = self._above_us()
        stopped: dict[ProcessKey, bool] = {}
        again: list[ProcessKey] = []
        for unit in inside:
            if self._freezer is not None and not self._freezer.frozen(unit):
                self._freezer.freeze_again(unit)
        for key, held in list(self._held.items()):
            if held.unit is not None and key.pid in inside.get(held.unit, ()):
                continue
            stat = alive(key)
            if stat is None:
                answer[key] = Paused.GONE
                if held.unit is None:
                    again.append(key)  # continued by somebody, it may have forked away; in the freezer it cannot have
            elif held.unit is not None or not stat.stopped:
                self._held[key] = replace(held, unit=None)
                answer[key] = Paused.SLIPPED if self._stop(key, protected, stopped) is Paused.DONE else Paused.REFUSED
                again.append(key)
        for key in self._chase(again, stopped, protected):
            answer[key] = Paused.SLIPPED
        for key, told in answer.items():
            if told is Paused.GONE or alive(key) is None:
                self._forget(key)
        if stopped:
            self._stop_born_since(stopped, protected)
            self._take(stopped, set())
        self._journal.write(self._by_signal())
        return answer

    def end(self, process: ProcessKey) -> Paused:
        """First call: SIGTERM, and let it run so that it can close its files. Second call for the same process: SIGKILL."""
        stat = alive(process)
        if stat is None:
            return Paused.GONE
        if stat.kernel_thread or process.pid in self._above_us():
            return Paused.REFUSED
        number = signal.SIGKILL if process in self._end_asked else signal.SIGTERM
        sent = signal_exactly(process, number)
        if sent is None:
            return Paused.REFUSED
        self._end_asked.add(process)
        if number is signal.SIGTERM and process in self._held:
            self.resume([process])
            self._end_asked.add(process)
        return Paused.DONE if sent else Paused.GONE


def _roots(stopped: Iterable[ProcessKey]) -> dict[ProcessKey, ProcessKey]:
    """The highest ancestor of each that is stopped, too."""
    keys = {key.pid: key for key in stopped}
    roots: dict[ProcessKey, ProcessKey] = {}
    for key in keys.values():
        root, pid, steps = key, key.pid, 0
        while steps < 64:
            stat = stat_of(pid)
            if stat is None or stat.parent <= 1:
                break
            pid = stat.parent
            root = keys.get(pid, root)
            steps += 1
        roots[key] = root
    return roots

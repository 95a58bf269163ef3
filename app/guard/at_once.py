"""What is refused by what is known already is stopped before anything else is done.
Must not work out a verdict; it goes by the last one and by the rules that stand."""

from __future__ import annotations

from collections.abc import Callable

from app.guard.child import refused_at_once, target_of
from app.guard.enforcement import Enforcement
from app.guard.following import Following
from app.guard.sensing import Instance, Known, Sensing
from app.model.verdict import RunningApp
from app.platform.processes import ProcessKey, ProcessTable

_MOST_MARKS = 500


class AtOnce:
    """`session_of`: the login session whose eyes and hands reach an app of this child."""

    def __init__(
        self,
        table: ProcessTable,
        sensing: Sensing,
        following: Following,
        enforcement: Enforcement,
        session_of: Callable[[str, Instance], str | None],
    ) -> None:
        self._table = table
        self._sensing = sensing
        self._following = following
        self._enforcement = enforcement
        self._session_of = session_of
        self._refused: dict[object, tuple[str, RunningApp]] = {}  # mark of a file -> whose, and what it was named
        self._rules: int = -1

    def begun(self, pid: int, now_s: float) -> Known | None:
        """A process began or became another program, as an event tells. None: nothing more is known of it yet.

        The very file that was refused a moment ago is halted before it is read, which takes longer than all the rest; if it turns
        out to be something else now, it goes on.
        """
        mark = self._table.mark_at(pid)
        halted = self._halt(pid, mark)
        try:
            known = self._sensing.begun(pid, now_s, mark)
            if known is not None:
                self.stop(known)
        finally:
            if halted is not None and not self._enforcement.is_held(halted):
                self._refused.pop(mark, None)
                self._enforcement.unhalt(halted)
        return known

    def stop(self, known: Known) -> None:
        if not self._following.knows_account(known.account):
            self._following.take_rules()
        for child in self._sensing.children_of(known.account):
            followed = self._following.all.get(child)
            named = self._sensing.owner(known.key.pid, child)
            if followed is None or named is None or named.app.system:
                continue
            reason = refused_at_once(followed.rules.policy, followed.verdict, named.app)
            if reason is not None:
                one = Instance(named, {known.key}, known.windowed, known.facts.session)
                said = followed.verdict.apps.get(named.app.id)
                opens_at = None if said is None else said.opens_at
                self._enforcement.stop_now(target_of(followed, one, self._session_of(child, one), reason, opens_at))
                if known.names.get(child) is named:  # by itself, not for what is above it
                    self._learn(known, child, named.app)

    def _learn(self, known: Known, child: str, app: RunningApp) -> None:
        mark = self._table.program_mark(known.facts)
        if mark is not None:
            self._keep_to_the_rules()
            if len(self._refused) >= _MOST_MARKS:
                self._refused.clear()
            self._refused[mark] = child, app

    def _halt(self, pid: int, mark: object | None) -> ProcessKey | None:
        self._keep_to_the_rules()
        whose = self._refused.get(mark)
        if whose is None or self._sensing.spares(pid):
            return None
        child, app = whose
        followed = self._following.all.get(child)
        if followed is None or refused_at_once(followed.rules.policy, followed.verdict, app) is None:
            return None
        return self._enforcement.halt(pid)

    def _keep_to_the_rules(self) -> None:
        if self._rules != self._sensing.rules:
            self._rules = self._sensing.rules
            self._refused.clear()

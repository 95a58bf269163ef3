"""Programs that were seen with each child, or taken down as known at setup: in memory, and in the store now and then.
Must not keep what promise 3 forbids: before the child has seen the page, only apps that a rule names."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime, timedelta

from app.model.people import Child
from app.store.apps import AppStore, SeenBefore

KEEP_APART = timedelta(minutes=10)  # "last seen" may be this old in the store


class Known:
    def __init__(self, store: AppStore) -> None:
        self._store = store
        self._apps: dict[str, dict[str, SeenBefore]] = {}
        self._changed: dict[str, set[str]] = {}
        self._only_named: dict[str, set[str]] = {}  # seen, but not to be kept

    def load(self, children: tuple[Child, ...]) -> None:
        """Those already in memory stay: memory knows more than the store."""
        ids = {child.id for child in children}
        for gone in set(self._apps) - ids:
            self.forget(gone)
        for new in ids - set(self._apps):
            self.reload(new)

    def add_child(self, child: str) -> None:
        self._apps[child], self._changed[child], self._only_named[child] = {}, set(), set()

    def forget(self, child: str) -> None:
        for kept in (self._apps, self._changed, self._only_named):
            kept.pop(child, None)

    def reload(self, child: str) -> None:
        self._apps[child] = {seen.app: seen for seen in self._store.apps(child)}
        self._changed[child] = set()
        self._only_named[child] = set()

    # ---- reading ----

    def apps(self, child: str) -> tuple[SeenBefore, ...]:
        """What is kept; not what is only remembered until the guard ends."""
        passing = self._only_named[child]
        return tuple(seen for seen in self._apps[child].values() if seen.app not in passing)

    def find(self, child: str, app: str) -> SeenBefore | None:
        return self._apps[child].get(app)

    def names(self, child: str) -> dict[str, str]:
        """Known at setup, or allowed since."""
        return {seen.app: seen.name for seen in self._apps.get(child, {}).values() if seen.known}

    # ---- writing ----

    def note(
        self,
        child: str,
        app: str,
        name: str,
        group: str | None,
        facts: tuple[str, ...],
        unclassified: bool,
        at: datetime,
        *,
        keep: bool,
    ) -> None:
        """`keep` False: remembered for this evening's questions only ("may I have this app?")."""
        apps = self._apps.get(child)
        if apps is None:
            return
        before = apps.get(app)
        if before is None:
            seen = SeenBefore(app, name, group, facts, unclassified, known=False, first_seen=at, last_seen=at)
        else:
            seen = replace(before, name=name, group=group, facts=facts, unclassified=unclassified, last_seen=at)
        apps[app] = seen
        if not keep and (before is None or app in self._only_named[child]):
            self._only_named[child].add(app)
            return
        new = before is None or app in self._only_named[child]
        self._only_named[child].discard(app)
        if not keep:
            # Known at setup, so it stands in the store; when it was used is not kept.
            apps[app] = replace(seen, last_seen=before.last_seen if before is not None else None)
            return
        differs = before is None or (before.name, before.group, before.facts, before.unclassified) != (
            name,
            group,
            facts,
            unclassified,
        )
        older = before is not None and (before.last_seen is None or at - before.last_seen >= KEEP_APART)
        if new or differs or older or app in self._changed[child]:
            self._changed[child].add(app)
        elif before is not None:
            # Not written yet again, so the time in memory stays the one that is written.
            apps[app] = before

    def take_down(self, child: str, apps: Collection[SeenBefore]) -> None:
        """Programs that are there at setup: known and allowed."""
        fresh = [replace(app, known=True) for app in apps if app.app not in self._apps[child]]
        if fresh:
            self._store.keep(child, fresh)
            self._apps[child].update({app.app: app for app in fresh})

    def allow(self, child: str, app: str) -> None:
        seen = self._apps[child].get(app)
        if seen is not None and not seen.known:
            self._store.keep(child, [replace(seen, known=True)])
            self._apps[child][app] = replace(seen, known=True)
            self._only_named[child].discard(app)

    def flush(self) -> None:
        for child, changed in self._changed.items():
            if changed:
                self._store.keep(child, [self._apps[child][app] for app in sorted(changed)])
                changed.clear()

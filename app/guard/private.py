"""The chest of this guard: opened with the key from the secrets, which is asked for aside; areas take `desk.private.chest`.
Must not say anywhere whether there is anything in it, nor make the loop wait for a keyring."""

from __future__ import annotations

import base64
import binascii
import logging
from collections.abc import Callable, Collection, Generator
from datetime import datetime
from pathlib import Path
from typing import Any

from app.guard.aside import Aside, Work
from app.model.problem import Problem, ProblemError
from app.platform.secrets import Secrets
from app.store.chest import CHEST_NAME, KEY_BYTES, Chest, delete_chest, new_key

log = logging.getLogger(__name__)

KEY = "chest-key"
LOST = "lost"  # in the chest itself: the moment at which what was in it before had to be given up


class Private:
    """`children`: the ids of those who are here; what lies in the chest of anybody else goes when it is opened.
    `opened`: told whenever it has been."""

    def __init__(
        self,
        folder: Path,
        secrets: Secrets,
        now: Callable[[], datetime],
        children: Callable[[], Collection[str]],
        opened: Callable[[], None],
    ) -> None:
        self._path = folder / CHEST_NAME
        self._secrets = secrets
        self._now = now
        self._children = children
        self._opened = opened
        self._chest: Chest | None = None
        self._fault: Problem | None = None
        self._opening = False

    @property
    def chest(self) -> Chest:
        """Raises ProblemError("private_unavailable"). An operation that stands in the table with `private=True` finds it open."""
        if self._chest is None:
            raise ProblemError("private_unavailable")
        return self._chest

    @property
    def is_open(self) -> bool:
        return self._chest is not None

    @property
    def lost_at(self) -> str | None:
        """RFC 3339: since then what was sent or kept before is gone ("please send again")."""
        kept = self.chest.value(LOST)
        return None if kept is None else kept.decode()

    def faults(self) -> tuple[Problem, ...]:
        """Of its file alone, and the same whether there is anything in it or not; secrets that cannot be read are told with the PINs."""
        return () if self._fault is None or not self._fault.id.startswith("store_") else (self._fault,)

    @property
    def failed(self) -> bool:
        """It could not be opened: `begin` again after a while."""
        return self._chest is None and self._fault is not None

    def begin(self, aside: Aside, set_up: bool) -> None:
        """At start. Before the first setup nothing is asked of a keyring; from then on the chest is always there, used or not."""
        if not set_up or self._chest is not None or self._opening:
            return

        def done(found: tuple[bytes, bool] | None, failed: BaseException | None) -> None:
            self._opening = False
            try:
                if found is None:
                    raise failed or ProblemError("private_unavailable")
                self._open(*found)
            except ProblemError as error:
                self._failed(error)

        self._opening = True
        aside.do("private", self._key, done)

    def ready(self) -> Generator[Work, Any, Chest]:
        """The chest, opened now where it is not yet. Raises ProblemError("private_unavailable")."""
        if self._chest is None:
            try:
                key, made = yield self._key
                self._open(key, made)
            except ProblemError as error:
                self._failed(error)
                raise ProblemError("private_unavailable") from error
        return self.chest

    def _key(self) -> tuple[bytes, bool]:
        """Aside. True: it was made just now."""
        kept = self._secrets.get(KEY)
        try:
            key = base64.b64decode(kept or "", validate=True)
        except binascii.Error:
            key = b""
        if len(key) == KEY_BYTES:
            return key, False
        key = new_key()
        self._secrets.set(KEY, base64.b64encode(key).decode())
        return key, True

    def _open(self, key: bytes, made: bool) -> None:
        if self._chest is not None:
            return  # somebody else was quicker
        # A key without its chest, or a chest without its key: something was there once.
        was_there = self._path.exists()
        chest = Chest.opened(self._path, key)
        lost = chest.lost or (not was_there and not made)
        self._fault = None
        self._chest = chest
        if chest.read_only:
            self._fault = Problem("store_read_only", {"folder": str(self._path.parent)})
        else:
            self._freshen(chest, lost)
        self._opened()

    def _freshen(self, chest: Chest, lost: bool) -> None:
        gone = self._of_others(chest)
        if lost or gone:
            chest.change({LOST: self._now().isoformat(timespec="seconds").encode()} if lost else {}, gone)
        else:
            # Every start writes, so the time of the file's last change tells of none.
            chest.seal_anew()

    def _failed(self, error: ProblemError) -> None:
        # Once for each fault: a line at every try would count how often something private was asked for.
        if self._fault is None or self._fault.id != error.problem.id:
            log.warning("chest_not_opened problem=%s", error.problem.id)
        self._fault = error.problem

    def _of_others(self, chest: Chest) -> list[str]:
        """Of children who are not here any more (their number is never given again)."""
        here = set(self._children())
        owners = ((name, name.split("/")) for name, _ in chest.values(""))
        return [name for name, parts in owners if len(parts) > 1 and parts[1].startswith("c") and parts[1] not in here]

    # ---- going ----

    def forget_child(self, child: str) -> None:
        """All names "<area>/<child>/…" go. Where the chest is closed now they go when it is opened."""
        if self._chest is not None:
            names = [name for name, _ in self._chest.values("") if name.split("/")[1:2] == [child]]
            self._chest.change({}, names)

    def seal_anew(self) -> None:
        """Once a day, and at every start: writes that stand for nothing."""
        if self._chest is None:
            return
        try:
            self._chest.seal_anew()
        except ProblemError as error:
            log.warning("chest_not_sealed_anew problem=%s", error.problem.id)

    def dropping(self) -> Work:
        """Work aside, for "delete everything": without its key nobody reads the chest any more."""
        return lambda: self._secrets.delete(KEY)

    def delete(self) -> None:
        self.close()
        delete_chest(self._path)

    def close(self) -> None:
        if self._chest is not None:
            self._chest.close()
            self._chest = None

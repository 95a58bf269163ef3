"""What is kept of a child's lessons, in the chest: how far, done when, reviewed when, and whether counts are shared.
Must not lie anywhere but in the chest."""

from __future__ import annotations

import msgspec

from app.model.learning import Progress
from app.store.chest import Chest

_SHARED = ":shared"  # no lesson can be called so


class KeptLessons:
    """Of one child."""

    def __init__(self, chest: Chest, child: str) -> None:
        self._chest = chest
        self._prefix = f"lessons/{child}/"

    def all(self) -> dict[str, Progress]:
        """By lesson. What a newer version wrote in a shape of its own counts as not there."""
        found: dict[str, Progress] = {}
        for name, value in self._chest.values(self._prefix):
            try:
                progress = msgspec.msgpack.decode(value, type=Progress)
            except msgspec.MsgspecError:
                continue
            if name == self._prefix + progress.lesson:
                found[progress.lesson] = progress
        return found

    def put(self, progress: Progress) -> None:
        """Raises StoreUnwritable."""
        self._chest.put(self._prefix + progress.lesson, msgspec.msgpack.encode(progress))

    @property
    def shared(self) -> bool:
        return self._chest.value(self._prefix + _SHARED) is not None

    def share(self, on: bool) -> None:
        """Raises StoreUnwritable."""
        if on:
            self._chest.put(self._prefix + _SHARED, b"")
        else:
            self._chest.take_out(self._prefix + _SHARED)

    def forget(self) -> None:
        """All of it, as if no lesson had ever been opened. Raises StoreUnwritable."""
        self._chest.change({}, [name for name, _ in self._chest.values(self._prefix)])

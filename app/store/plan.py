"""What is kept of a young person's own plan, in the chest.
Must not lie anywhere but in the chest."""

from __future__ import annotations

import msgspec

from app.model.plan import Plan
from app.store.chest import Chest


class KeptPlan:
    """Of one child."""

    def __init__(self, chest: Chest, child: str) -> None:
        self._chest = chest
        # Its area, then the child: so it goes with the child.
        self._name = f"plan/{child}"

    @property
    def plan(self) -> Plan | None:
        """What a newer version wrote in a shape of its own counts as not there."""
        value = self._chest.value(self._name)
        try:
            return None if value is None else msgspec.msgpack.decode(value, type=Plan)
        except msgspec.MsgspecError:
            return None

    def put(self, plan: Plan) -> None:
        """Raises StoreUnwritable."""
        self._chest.put(self._name, msgspec.msgpack.encode(plan))

    def forget(self) -> None:
        """Raises StoreUnwritable."""
        self._chest.take_out(self._name)

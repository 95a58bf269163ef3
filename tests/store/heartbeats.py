"""A process that does nothing but heartbeats until it is killed, for the kill test.
Must say each second only after it was kept."""

from __future__ import annotations

import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from app.model.usage import DayUsage
from app.store.store import Store
from app.store.usage import Beat, Interval

DAY = date(2026, 11, 24)
START = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)


def main(folder: Path) -> None:
    store = Store.open(folder, START)
    (child,) = [child.id for child in store.people.children()]
    begun = store.usage.day(child, DAY)
    for more in range(1, 1_000_000):
        used = begun.used_s + more
        usage = DayUsage(DAY, used, used, apps={"supertux2": used}, groups={"games": used}, grace_used_s={"daily": used})
        stretch = Interval("1", "supertux2", START + timedelta(seconds=begun.used_s), START + timedelta(seconds=used))
        store.usage.heartbeat([Beat(child, usage, intervals=(stretch,))])
        print(used, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))

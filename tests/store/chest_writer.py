"""A process that puts one value after another into a chest, to be killed while it does.
Must not end by itself."""

from __future__ import annotations

import sys
from itertools import count
from pathlib import Path

from app.store.chest import Chest


def main(path: Path, key: bytes) -> None:
    chest = Chest.opened(path, key)
    found = chest.value("count")
    for number in count(0 if found is None else int(found) + 1):
        # Two values that belong together: never one without the other.
        chest.change({"count": str(number).encode(), "twice": str(number * 2).encode()})
        print(number, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]))

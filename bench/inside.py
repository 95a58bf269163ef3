"""What runs inside the place: the whole measuring, with an account of its own.
Must not be started but by bench/__main__.py."""

from __future__ import annotations

import sys

from bench.__main__ import run
from bench.place import main

if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:], run))

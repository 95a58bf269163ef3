"""`python -m ui.help`: the help page with no guard.
Must not do anything else."""

from __future__ import annotations

import sys

from ui.help.alone import main

if __name__ == "__main__":
    sys.exit(main())

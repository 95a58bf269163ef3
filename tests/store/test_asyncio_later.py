"""The store's library comes without asyncio, and asyncio is whole for whoever wants it.
Must not look at this process: pytest has imported everything already."""

from __future__ import annotations

import subprocess
import sys


def said(text: str) -> str:
    return subprocess.run([sys.executable, "-c", text], capture_output=True, text=True, check=True).stdout.strip()


def test_a_guard_does_not_carry_it() -> None:
    assert said("import sys, app.guard.main; print('asyncio' in sys.modules, 'ssl' in sys.modules)") == "False False"


def test_whoever_asks_for_it_afterwards_gets_the_real_one() -> None:
    text = (
        "import app.store.store, asyncio\n"
        "from sqlalchemy.util import concurrency\n"
        "async def one(): return 1\n"
        "print(asyncio.run(one()), concurrency.asyncio.CancelledError is asyncio.CancelledError)"
    )
    assert said(text) == "1 True"


def test_where_it_is_there_already_nothing_is_changed() -> None:
    text = "import asyncio, app.store.store\nfrom sqlalchemy.util import concurrency\nprint(concurrency.asyncio is asyncio)"
    assert said(text) == "True"

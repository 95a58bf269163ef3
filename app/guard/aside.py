"""Work that would make the loop wait (a PIN's Argon2id, the keyring), done one after another in a thread of its own.
Must not touch anything of the guard: work is a function of values, its result comes back on the loop."""

from __future__ import annotations

import json
import subprocess
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

import msgspec

from app.model.problem import ProblemError

MOST_WAITING = 24
MOST_OF_ONE = 4  # of one account: a flood of wrong PINs leaves room for the others
WORKER_TIME_S = 30

Told = TypeVar("Told")
Work = Callable[[], Any]
Done = Callable[[Any, BaseException | None], None]


@dataclass(frozen=True, slots=True)
class Slow:
    """Work that waits for a network: done in another thread than the rest, so that no PIN waits for a server."""

    work: Work


class Aside:
    """The thread lives only while there is work: an idle guard has one thread."""

    def __init__(self, post: Callable[[Callable[[], None]], None]) -> None:
        self._post = post
        self._waiting: deque[tuple[object, Work, Done]] = deque()
        self._thread: threading.Thread | None = None

    @property
    def busy(self) -> bool:
        return self._thread is not None

    def do(self, who: object, work: Work, done: Done) -> None:
        """`done(result, error)` is called on the loop. ProblemError("guard_busy") where too much waits already."""
        own = sum(1 for waiting, _, _ in self._waiting if waiting == who)
        if len(self._waiting) >= MOST_WAITING or own >= MOST_OF_ONE:
            raise ProblemError("guard_busy")
        self._waiting.append((who, work, done))
        if self._thread is None:
            self._begin()

    def _begin(self) -> None:
        _, work, done = self._waiting.popleft()
        self._thread = threading.Thread(target=self._run, args=(work, done), daemon=True, name="aside")
        self._thread.start()

    def _run(self, work: Work, done: Done) -> None:
        result, failed = None, None
        try:
            result = work()
        except Exception as error:
            failed = error
        self._post(lambda: self._end(done, result, failed))

    def _end(self, done: Done, result: Any, failed: BaseException | None) -> None:
        self._thread = None
        if self._waiting:
            self._begin()
        done(result, failed)


def ask_worker(
    command: list[str], question: object, answer: type[Told], time_s: float = WORKER_TIME_S, slow: str = "worker_failed"
) -> Told:
    """One question to a short-lived process of ours: JSON in, JSON out. ProblemError("worker_failed") where it does not answer, `slow`
    where it does not in time."""
    try:
        ended = subprocess.run(command, input=json.dumps(question).encode(), capture_output=True, timeout=time_s, check=False)
        if ended.returncode == 0:
            return msgspec.json.decode(ended.stdout, type=answer)
    except subprocess.TimeoutExpired:
        raise ProblemError(slow, verb=command[-1]) from None
    except (OSError, msgspec.DecodeError):
        pass
    raise ProblemError("worker_failed", verb=command[-1])

"""Telling an adult put together: what is kept, who can be reached, the messages, and the outbox.
Must not decide anything."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from app.guard.household import KeptHousehold
from app.guard.loop import Loop
from app.guard.outbox import WAIT_S, Outbox
from app.guard.pin import Pins
from app.guard.private import Private
from app.guard.reaching import Reaching
from app.guard.tell_kept import TellKept
from app.guard.telling import Telling
from app.model.problem import ProblemError
from app.platform.secrets import Secrets


@dataclass(frozen=True, slots=True)
class Tells:
    kept: TellKept
    reaching: Reaching
    telling: Telling
    outbox: Outbox
    secrets: Secrets

    def opened(self) -> None:
        """The chest is open: follow what has changed meanwhile, and send what waits."""
        self.follow()
        self.outbox.look()

    def follow(self) -> None:
        """People, channels or keys have changed. What the disk does not take now is followed at the next start, without a line in
        the log: it would tell that there is something."""
        with suppress(ProblemError):
            self.telling.follow()


def tells_of(
    loop: Loop,
    household: KeptHousehold,
    pins: Pins,
    private: Private,
    secrets: Secrets,
    worker: list[str],
    now: Callable[[], datetime],
    network: Callable[[], bool | None],
    changed: Callable[[str], None],
    wait_s: float = WAIT_S,
) -> Tells:
    """`changed`: the letters of that adult are others now."""

    def child_name(id: str) -> str:
        child = household.child(id)
        return "" if child is None else child.nickname

    kept = TellKept(private)
    reaching = Reaching(household, kept)
    outbox = Outbox(loop, kept, secrets, worker, now, lambda: household.settings.language, child_name, network, wait_s)
    # Not at once: whoever tells is in the middle of an answer.
    telling = Telling(household, pins, kept, reaching, now, changed, lambda: loop.post(outbox.look))
    return Tells(kept, reaching, telling, outbox, secrets)

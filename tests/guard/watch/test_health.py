"""What the watch says of its eyes while no child uses the PC yet.
Must not touch a real display."""

from __future__ import annotations

import pytest

from app.guard.enforcement import Enforcement
from app.guard.health import health_of
from app.guard.presence import IdleRule
from app.guard.seats import Seats
from app.platform.foreground import SessionEyes
from app.platform.sessions import LoginSession
from tests.fakes.eyes import FakeEyes
from tests.fakes.platform import FakeClock, FakePauser, a_session


@pytest.mark.parametrize("there", [True, False])
def test_what_could_be_seen_is_asked_once_without_a_look(there: bool) -> None:
    clock = FakeClock()
    made: list[FakeEyes | None] = []

    def eyes_of(login: LoginSession) -> SessionEyes | None:
        made.append(FakeEyes(clock) if there else None)
        return made[-1]

    seats = Seats(lambda: [a_session()], eyes_of, clock.boot_s, lambda _id, _name: None, lambda _children: IdleRule(180, 1800))
    seats.refresh()
    nothing_held = Enforcement(FakePauser(), seats.eyes_of, clock.boot_s, lambda *_: None, lambda *_: None, lambda _keys: [])
    for _ in range(3):
        health = health_of(seats.all(), seats.abilities, "polling", False, 1000, nothing_held, None, {})
        assert (health.foreground, health.idle) == (("x11", "x11") if there else ("none", "none"))
        assert health.same_account
    assert len(made) == 1
    assert all(eyes is None or (eyes.closed and eyes.looks == 0) for eyes in made)

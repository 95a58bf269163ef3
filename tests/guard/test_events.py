"""What subscribers are told by themselves: when, how often, and only what they may see.
Must not ask for a status where an event should have told it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from app.model.usage import DayUsage
from app.model.verdict import Reason
from app.wire import messages as wire
from tests.guard.builders import OTHER_PIN, Client, Pc, an_app
from tests.guard.family import family


@pytest.fixture
def pc(tmp_path: Path) -> Iterator[Pc]:
    yield from family(tmp_path, installed=True)


def subscriber(pc: Pc, account: int = 1000) -> Client:
    client = pc.client(account)
    client.ask(wire.Subscribe())
    pc.move(1)
    client.pushed(wire.StatusChanged)
    return client


def use(pc: Pc, child: str, used_s: int) -> None:
    pc.watch.usage[child] = DayUsage(pc.guard.household.today(child), used_s=used_s)
    pc.changed(child)


def test_a_subscriber_is_told_when_its_status_changes(pc: Pc) -> None:
    client = subscriber(pc)
    pc.watch.apps["c1"] = (an_app(),)
    pc.changed("c1")
    pc.move(0.5)
    (told,) = client.pushed(wire.StatusChanged)
    assert isinstance(told, wire.StatusChanged)
    assert [app.id for app in told.status.children[0].apps] == ["supertux2"]


def test_nobody_is_told_what_concerns_another_child(pc: Pc) -> None:
    client = subscriber(pc)
    pc.watch.apps["c2"] = (an_app(),)
    pc.changed("c2")
    pc.move(1)
    assert client.pushed(wire.StatusChanged) == []


def test_at_most_twice_a_second_whatever_happens(pc: Pc) -> None:
    client = subscriber(pc)
    for step in range(40):
        pc.watch.apps["c1"] = (an_app(state="paused" if step % 2 else "running"),)
        pc.changed("c1")
        pc.move(0.1)
    assert 1 <= len(client.pushed(wire.StatusChanged)) <= 9


def test_the_last_change_is_always_told(pc: Pc) -> None:
    client = subscriber(pc)
    for state in ("running", "paused", "running", "ended"):
        pc.watch.apps["c1"] = (an_app(state=state),)
        pc.changed("c1")
        pc.move(0.05)
    pc.move(1)
    last = client.pushed(wire.StatusChanged)[-1]
    assert isinstance(last, wire.StatusChanged)
    assert last.status.children[0].apps[0].state == "ended"


def test_seconds_that_only_go_on_are_told_now_and_then(pc: Pc) -> None:
    client = subscriber(pc)
    for second in range(1, 61):
        use(pc, "c1", second)
        pc.move(1)
    assert 10 <= len(client.pushed(wire.StatusChanged)) <= 13


def test_near_the_limit_every_second_is_told(pc: Pc) -> None:
    client = subscriber(pc)
    verdict = pc.watch.view("c1").verdict
    for left_s in range(60, 50, -1):
        pc.watch.verdicts["c1"] = msgspec.structs.replace(verdict, left_s=left_s)
        pc.changed("c1")
        pc.move(1)
    assert len(client.pushed(wire.StatusChanged)) >= 9


def test_warnings_and_stopped_apps_go_to_the_child_and_to_a_parent_only(pc: Pc) -> None:
    child, sibling, parent, stranger = subscriber(pc), subscriber(pc, 1001), subscriber(pc), pc.client(1000)
    parent.open_parent(adult="Mẹ")
    pc.guard._warn("c1", 300, "daily", 0)
    pc.guard._stopped("c1", "supertux2", "SuperTux", Reason.BLOCKED, None)
    for client in (child, parent):
        assert client.pushed(wire.Warned) == [wire.Warned("c1", 300, "daily", "pause", 0)]
        assert client.pushed(wire.AppStopped) == [wire.AppStopped("c1", "supertux2", "SuperTux", "blocked", None)]
    for client in (sibling, stranger):
        assert client.pushed(wire.Warned) == client.pushed(wire.AppStopped) == []


def test_on_an_account_that_nobody_has_named_the_strictest_warning_is_told(pc: Pc) -> None:
    client = subscriber(pc, 1002)
    pc.watch.verdicts["c2"] = msgspec.structs.replace(pc.watch.view("c2").verdict, left_s=10)
    pc.guard._warn("c1", 300, "daily", 0)
    pc.guard._warn("c2", 10, "daily", 0)
    assert [event.child for event in client.pushed(wire.Warned) if isinstance(event, wire.Warned)] == ["c2"]


def test_opening_parent_mode_shows_all_children_and_its_end_hides_them_again(pc: Pc) -> None:
    client = subscriber(pc)
    client.open_parent(adult="Mẹ")
    pc.move(1)
    told = client.pushed(wire.StatusChanged)[-1]
    assert isinstance(told, wire.StatusChanged)
    assert len(told.status.children) == 2
    pc.move(300)
    assert client.pushed(wire.ParentEnded) == [wire.ParentEnded("idle")]
    pc.move(1)
    told = client.pushed(wire.StatusChanged)[-1]
    assert isinstance(told, wire.StatusChanged)
    assert [child.nickname for child in told.status.children] == ["Bin"]


def test_a_subscription_does_not_lengthen_a_parent_session(pc: Pc) -> None:
    client = subscriber(pc)
    client.open_parent(OTHER_PIN, "Ông")
    for second in range(300):
        use(pc, "c1", second)
        pc.move(1)
    assert client.pushed(wire.ParentEnded) == [wire.ParentEnded("idle")]


def test_a_slow_subscriber_does_not_hold_up_the_others(pc: Pc) -> None:
    slow, quick = subscriber(pc), subscriber(pc)
    for number in range(2000):
        pc.watch.apps["c1"] = tuple(an_app(f"app-{number}-{index}") for index in range(40))
        pc.changed("c1")
        pc.move(0.5)
        assert quick.pushed(wire.StatusChanged)
        if number > 60:
            break
    waiting = max(connection.waiting_bytes for connection in pc.guard.server.connections())
    assert waiting < 512 * 1024
    slow.hear()


def test_a_status_that_is_asked_for_is_never_older_than_the_last_change(pc: Pc) -> None:
    client = pc.client()
    client.status()
    use(pc, "c1", 42)
    assert client.status().children[0].used_s == 42


def test_before_the_end_subscribers_are_told(pc: Pc) -> None:
    client = subscriber(pc)
    pc.guard.end(False)
    pc.turn()
    assert client.pushed(wire.Ending) == [wire.Ending(False)]

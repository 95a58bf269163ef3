"""The real worker with the real Argon2id: what a PIN's verifier is, and that the loop never waits for it.
Must not run often: each PIN takes its quarter of a second on purpose."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import msgspec
import pytest

from app.guard.aside import Aside, ask_worker
from app.guard.loop import Loop
from app.model.problem import ProblemError
from app.wire import messages as wire
from app.worker import command
from tests.guard.builders import MUM, PIN, Pc


class Checked(msgspec.Struct):
    right: bool


def test_a_pin_is_set_and_checked_with_argon2id_and_the_loop_goes_on_meanwhile(tmp_path: Path) -> None:
    pc = Pc(tmp_path, worker=command())
    client, other = pc.client(), pc.client()
    client.ask(wire.Setup("vi", (MUM,), (wire.NewChild("Bin", 2018, ("minh",)),)))
    verifier = pc.secrets.kept["pin-a1"]
    assert verifier.startswith("$argon2id$v=19$m=65536,t=3,p=1$")
    assert PIN not in verifier
    assert client.refused(wire.OpenParent(wire.Credentials("999999"))).id == "pin_wrong"
    client.send(wire.OpenParent(wire.Credentials(PIN)))
    pc.loop.step(0)
    began, answered, longest_s = time.monotonic(), 0, 0.0
    while pc.guard.aside.busy:
        before = time.monotonic()
        other.status()
        longest_s = max(longest_s, time.monotonic() - before)
        answered += 1
        assert time.monotonic() - began < 20
    pc.turn()
    assert [type(reply.body) for reply in client.hear() if isinstance(reply, wire.Answer)] == [wire.ParentOpened]
    assert answered > 20
    assert longest_s < 0.2
    pc.close()


@pytest.mark.parametrize("program", ["raise SystemExit(1)", "print('no json')", "print('{}')", "import os; os.abort()"])
def test_a_worker_that_fails_is_a_problem_and_no_permission(program: str) -> None:
    with pytest.raises(ProblemError, match="worker_failed"):
        ask_worker([sys.executable, "-c", program], {"check": {"verifier": "x", "pin": "y"}}, Checked)


def test_a_worker_that_cannot_be_started_is_a_problem() -> None:
    with pytest.raises(ProblemError, match="worker_failed"):
        ask_worker(["/nowhere/at/all"], {}, dict[str, bool])


def test_a_flood_of_work_is_refused_and_others_have_their_turn() -> None:
    loop = Loop(time.monotonic, lambda error: None)
    aside, done = Aside(loop.post), []
    aside.do("child", lambda: time.monotonic(), lambda result, error: done.append("child"))
    for _ in range(4):
        aside.do("child", lambda: None, lambda result, error: done.append("child"))
    with pytest.raises(ProblemError, match="guard_busy"):
        aside.do("child", lambda: None, lambda result, error: done.append("child"))
    aside.do("parent", lambda: None, lambda result, error: done.append("parent"))
    while aside.busy:
        loop.step(5)
    loop.close()
    assert done == ["child"] * 5 + ["parent"]


class Opened(msgspec.Struct):
    right: bool
    letters: str | None = None


class Entries(msgspec.Struct):
    made: list[str]
    boxes: list[str]


def test_the_own_key_opens_with_its_pin_alone_and_goes_on_under_a_new_one() -> None:
    worker = [*command(), "pin"]

    def opened(entry: Entries, pin: str) -> Opened:
        return ask_worker(worker, {"check": {"verifier": entry.made[0], "pin": pin, "box": entry.boxes[0]}}, Opened)

    first = ask_worker(worker, {"make": [{"pin": PIN, "letters": None}]}, Entries)
    right, wrong = opened(first, PIN), opened(first, "999999")
    assert (wrong.right, wrong.letters) == (False, None)
    assert right.right
    assert right.letters is not None
    assert right.letters not in first.boxes[0]
    changed = ask_worker(worker, {"make": [{"pin": "730164", "letters": right.letters}]}, Entries)
    assert opened(changed, "730164").letters == right.letters
    assert opened(changed, PIN).letters is None
    # Whoever sealed to the old PIN's public key has sealed to the new one's.
    assert changed.boxes[0].split(".")[0] == first.boxes[0].split(".")[0]
    assert (
        ask_worker(worker, {"make": [{"pin": PIN, "letters": None}]}, Entries).boxes[0].split(".")[0]
        != first.boxes[0].split(".")[0]
    )

"""A whole guard for tests: real store, real socket, real dispatch; the watch and the OS are hand-moved.
Must not patch anything."""

from __future__ import annotations

import json
import os
import socket
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from app.guard.guard import Guard, Surroundings
from app.guard.loop import Loop
from app.guard.parts import Changed, ChildView, Household, SeenApp, Stopped, Warn, WatchHealth
from app.model.people import Role
from app.model.policy import DayType, Minutes, Policy
from app.model.problem import Problem, ProblemError
from app.model.usage import DayUsage, Presence
from app.model.verdict import Reason, Verdict
from app.platform.secrets import Place, Secrets
from app.platform.service import Install, Peer
from app.platform.sessions import Account
from app.store.apps import SeenBefore
from app.store.store import Store
from app.wire import messages as wire
from app.wire.codec import Codec, FrameReader
from tests.fakes.platform import FakeClock, an_account

PIN = "482915"
OTHER_PIN = "730164"

# The worker's protocol without Argon2id's quarter of a second; tests/guard/test_pin_worker.py uses the real one.
_QUICK_WORKER = """
import base64, hashlib, json, pathlib, sys, time
from nacl.exceptions import CryptoError
from nacl.public import PrivateKey
from nacl.secret import SecretBox
here = pathlib.Path(__file__).parent
if sys.argv[1:] == ["send"] and (here / "real-carrier").exists():
    sys.path.insert(0, (here / "real-carrier").read_text())
    from app.worker import main
    sys.exit(main(["send"]))
asked = json.load(sys.stdin)
if sys.argv[1:] == ["send"]:
    # A carrier that does what the test has written beside this file, and writes down what it was given.
    with open(here / "sent.jsonl", "a") as sent:
        sent.write(json.dumps(asked) + chr(10))
    while (here / "carrier-hangs").exists():
        time.sleep(0.01)
    carrier = here / "carrier.json"
    sys.stdout.write(carrier.read_text() if carrier.exists() else json.dumps({"result": "accepted"}))
    sys.exit(0)
def box(pin):
    return SecretBox(hashlib.blake2b(pin.encode(), digest_size=32).digest())
def text(data):
    return base64.b64encode(data).decode()
if asked.get("check"):
    check = asked["check"]
    right, letters = check["verifier"] == "quick:" + check["pin"], None
    if right and check["box"]:
        try:
            letters = text(box(check["pin"]).decrypt(base64.b64decode(check["box"].split(".")[1])))
        except CryptoError:
            pass
    json.dump({"right": right, "letters": letters}, sys.stdout)
else:
    keys = [PrivateKey(base64.b64decode(one["letters"])) if one["letters"] else PrivateKey.generate() for one in asked["make"]]
    sealed = [bytes(box(one["pin"]).encrypt(bytes(key))) for one, key in zip(asked["make"], keys)]
    json.dump({
        "made": ["quick:" + one["pin"] for one in asked["make"]],
        "boxes": [text(bytes(key.public_key)) + "." + text(secret) for key, secret in zip(keys, sealed)],
    }, sys.stdout)
"""


class SecretsInMemory:
    def __init__(self) -> None:
        self.kept: dict[str, str] = {}
        self.broken: Problem | None = None

    @property
    def place(self) -> Place | None:
        return Place.FILE if self.kept else None

    def tried(self) -> Place:
        self._check()
        return Place.FILE

    def get(self, name: str) -> str | None:
        self._check()
        return self.kept.get(name)

    def set(self, name: str, value: str) -> None:
        self._check()
        self.kept[name] = value

    def delete(self, name: str) -> None:
        self._check()
        self.kept.pop(name, None)

    def clear(self, names: Iterable[str]) -> None:
        """As a keyring: what is not named stays."""
        for name in names:
            self.delete(name)

    def _check(self) -> None:
        if self.broken is not None:
            raise ProblemError(self.broken.id, **self.broken.facts)


class HandMovedWatch:
    """Shows what a test sets; counts how often it was told to look again."""

    def __init__(self, household: Household, today: Callable[[], date]) -> None:
        self.household = household
        self.today = today
        self.usage: dict[str, DayUsage] = {}
        self.verdicts: dict[str, Verdict] = {}
        self.apps: dict[str, tuple[SeenApp, ...]] = {}
        self.looks = 0
        self.forgotten: list[str | None] = []
        self.ended = 0
        self.agents: set[int] = set()
        self.seen_looks: list[wire.Seen] = []
        self.state = WatchHealth("kernel-events", "x11", "x11", holds_pause=False, same_account=True)

    def view(self, child: str) -> ChildView:
        usage = self.usage.get(child, DayUsage(self.today()))
        verdict = self.verdicts.get(child, Verdict(usage.day, DayType.WEEKEND, True, Reason.ALLOWED, 3600, None))
        return ChildView(child, verdict, usage, Presence.ACTIVE, self.apps.get(child, ()), using=True)

    def health(self) -> WatchHealth:
        return self.state

    def look_again(self) -> None:
        self.looks += 1
        for child in self.household.children():
            # What a real watch asks at every look.
            (
                self.household.policy(child.id),
                self.household.grants(child.id),
                self.household.controls(child.id),
                self.household.tracking(child.id),
            )

    def forget(self, child: str | None) -> None:
        self.forgotten.append(child)

    def end(self) -> None:
        self.ended += 1

    def seen(self, look: wire.Seen) -> None:
        self.seen_looks.append(look)

    def is_agent(self, pid: int) -> bool:
        return pid in self.agents


class Listener:
    """A real Unix socket; a newcomer's account is what the test says next."""

    def __init__(self, path: Path) -> None:
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.socket.setblocking(False)
        self.socket.bind(str(path))
        self.socket.listen(64)
        self.account: int | str = 1000

    def accept(self) -> tuple[socket.socket, Peer]:
        sock, _ = self.socket.accept()
        return sock, Peer(self.account, os.getpid())

    def fileno(self) -> int:
        return self.socket.fileno()

    def close(self) -> None:
        self.socket.close()


def a_preset(nickname: str, age: int, zone: str) -> Policy:
    return Policy(child=nickname, zone=zone, daily_minutes=Minutes(every_day=60 if age <= 10 else 120))


@dataclass
class Pc:
    """A guard on a loop that the test turns by hand, in a family of minh (1000), lan (1001) and mai (1002)."""

    folder: Path
    install: Install = Install.PERSONAL
    own_account: int = 1000
    accounts: list[Account] = field(
        default_factory=lambda: [
            an_account(1000, "minh"),
            an_account(1001, "lan"),
            an_account(1002, "mai"),
            an_account(0, "root", system=True),
        ]
    )
    sessions_named: bool = True
    present: tuple[SeenBefore, ...] = ()
    holidays: frozenset[date] = frozenset()
    secrets: SecretsInMemory = field(default_factory=SecretsInMemory)
    other_secrets: Callable[[], Secrets] | None = None  # at each start in place of those in memory
    clock: FakeClock = field(default_factory=FakeClock)
    worker: list[str] | None = None  # None: the quick one
    doctor: Callable[[], tuple[wire.Check, ...]] = tuple
    network: bool | None = True
    carrier_wait_s: float = 15.0

    def __post_init__(self) -> None:
        self.faults: list[BaseException] = []
        self.clients: list[Client] = []
        self.begin()

    def begin(self) -> None:
        self.loop = Loop(self.clock.boot_s, self.faults.append)
        self.path = self.folder / "guard.sock"
        self.path.unlink(missing_ok=True)
        self.listener = Listener(self.path)
        self.store = Store.open(self.folder / "data", self.clock.wall())
        worker = self.folder / "worker.py"
        worker.write_text(_QUICK_WORKER)
        pc = Surroundings(
            loop=self.loop,
            store=self.store,
            listener=self.listener,
            secrets=self.other_secrets() if self.other_secrets else self.secrets,
            install=self.install,
            own_account=self.own_account,
            now=self.clock.wall,
            accounts=lambda: self.accounts,
            sessions_named=lambda: self.sessions_named,
            pc_zone=self.clock.zone_name,
            country_holidays=lambda: self.holidays,
            preset=a_preset,
            present=lambda: self.present,
            doctor=self.doctor,
            network=lambda: self.network,
            carrier_wait_s=self.carrier_wait_s,
            worker=self.worker or [sys.executable, str(worker)],
        )
        self.guard = Guard(pc, self._make_watch)

    def _make_watch(self, household: Household, warn: Warn, stopped: Stopped, changed: Changed) -> HandMovedWatch:
        self.changed = changed
        self.watch = HandMovedWatch(household, lambda: self.clock.wall().astimezone(UTC).date())
        return self.watch

    def restart(self) -> None:
        """The guard ends in good order and a new one starts on the same data."""
        self.close()
        self.begin()

    def turn(self, times: int = 6) -> None:
        for _ in range(times):
            self.loop.step(0)
        if self.faults:
            raise self.faults.pop()

    def move(self, seconds: float) -> None:
        """Time goes by in steps of half a second at most around timers."""
        self.clock.move(seconds)
        self.turn()

    # ---- the carrier ----

    def carrier_does(self, result: str, why: str | None = None) -> None:
        (self.folder / "carrier.json").write_text(json.dumps({"result": result, "why": why}))

    def carrier_is_real(self) -> None:
        """The real worker hands messages to real servers; PINs stay quick."""
        (self.folder / "real-carrier").write_text(str(Path(__file__).parents[2]))

    def carrier_hangs(self, hangs: bool) -> None:
        place = self.folder / "carrier-hangs"
        place.touch() if hangs else place.unlink()

    def sent(self) -> list[dict[str, Any]]:
        """What was handed to carriers, once the outbox has come to rest."""
        self.settle()
        path = self.folder / "sent.jsonl"
        return [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []

    def settle(self) -> None:
        self.turn()
        while self.guard.tells.outbox.busy or self.guard.aside.busy or self.guard.slow.busy:
            self.loop.step(5)
        self.turn()

    def client(self, account: int = 1000, hello: bool = True) -> Client:
        self.listener.account = account
        client = Client(self)
        self.clients.append(client)
        self.turn(2)
        if hello:
            client.ask(wire.Hello(wire.PROTOCOL, "test"))
        return client

    def close(self) -> None:
        self.guard.close()
        self.loop.close()
        for client in self.clients:
            client.socket.close()
        self.clients.clear()


class Client:
    def __init__(self, pc: Pc) -> None:
        self.pc = pc
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.socket.connect(str(pc.path))
        self.socket.setblocking(False)
        self.reader = FrameReader()
        self.codec = Codec()
        self.events: list[wire.Pushed] = []
        self.next = 1
        self.closed = False

    def send(self, body: wire.Operation, pin: str | None = None, adult: str | None = None) -> int:
        number, self.next = self.next, self.next + 1
        self.socket.send(self.codec.encode(wire.Call(number, body, None if pin is None else wire.Credentials(pin, adult))))
        return number

    def call(self, body: wire.Operation, pin: str | None = None, adult: str | None = None) -> wire.Answer | wire.Refusal:
        number = self.send(body, pin, adult)
        for _ in range(400):
            # Work aside is a real process: the loop really waits for it.
            self.pc.loop.step(5 if self.pc.guard.aside.busy or self.pc.guard.slow.busy else 0)
            for reply in self.hear():
                if not isinstance(reply, wire.Event) and reply.id in (number, 0):
                    return reply
        raise AssertionError(f"no answer to {body}; faults: {self.pc.faults}")

    def ask(self, body: wire.Operation, pin: str | None = None, adult: str | None = None) -> wire.Result:
        reply = self.call(body, pin, adult)
        assert isinstance(reply, wire.Answer), reply
        return reply.body

    def refused(self, body: wire.Operation, pin: str | None = None, adult: str | None = None) -> Problem:
        reply = self.call(body, pin, adult)
        assert isinstance(reply, wire.Refusal), reply
        return reply.problem

    def hear(self) -> list[wire.Answer | wire.Refusal | wire.Event]:
        heard: list[wire.Answer | wire.Refusal | wire.Event] = []
        try:
            while data := self.socket.recv(1 << 20):
                heard += [self.codec.reply(frame) for frame in self.reader.feed(data)]
            self.closed = True
        except (BlockingIOError, ConnectionResetError):
            pass
        self.events += [one.body for one in heard if isinstance(one, wire.Event)]
        return heard

    def pushed(self, kind: type[wire.Say]) -> list[wire.Pushed]:
        self.pc.turn()
        self.hear()
        found = [event for event in self.events if isinstance(event, kind)]
        self.events = [event for event in self.events if not isinstance(event, kind)]
        return found

    def status(self) -> wire.StatusIs:
        status = self.ask(wire.Status())
        assert isinstance(status, wire.StatusIs)
        return status

    def open_parent(self, pin: str = PIN, adult: str | None = None) -> wire.ParentOpened:
        opened = self.ask(wire.OpenParent(wire.Credentials(pin, adult)))
        assert isinstance(opened, wire.ParentOpened)
        return opened


MUM = wire.NewAdult("Mẹ", Role.PARENT, PIN)
GRANDPA = wire.NewAdult("Ông", Role.HELPER, OTHER_PIN)
BIN = wire.NewChild("Bin", 2018, ("minh",))
NA = wire.NewChild("Na", 2014, ("lan",))


def set_up(pc: Pc, adults: tuple[wire.NewAdult, ...] = (MUM,), children: tuple[wire.NewChild, ...] = (BIN,)) -> wire.SetupDone:
    client = pc.client()
    done = client.ask(wire.Setup("vi", adults, children))
    assert isinstance(done, wire.SetupDone)
    client.socket.close()
    pc.turn()
    return done


def an_app(id: str = "supertux2", **changes: object) -> SeenApp:
    plain: dict[str, object] = {
        "id": id, "name": "SuperTux", "group": "games", "state": "running", "reason": Reason.ALLOWED, "left_s": None, "pids": (4711,),
        "foreground": True, "started_again": False, "unclassified": False,
    }  # fmt: skip
    return SeenApp(**{**plain, **changes})  # type: ignore[arg-type]  # the fields are SeenApp's own


def seen_before(app: str, name: str, **changes: object) -> SeenBefore:
    plain: dict[str, object] = {
        "app": app, "name": name, "group": None, "facts": (), "unclassified": False, "known": False,
        "first_seen": datetime(2026, 11, 28, tzinfo=UTC), "last_seen": None,
    }  # fmt: skip
    return SeenBefore(**{**plain, **changes})  # type: ignore[arg-type]  # the fields are SeenBefore's own

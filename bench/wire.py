"""A round trip of `status` to a real guard, beside a bare echo of as many bytes on the same kind of socket.
Must not track anybody: the child's account does not exist."""

from __future__ import annotations

import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from app.wire import messages
from app.wire.client import Client
from app.wire.codec import Codec
from bench.figure import Row, milliseconds, p50_p99, percentile
from bench.guarding import own_guard
from bench.place import ROOT, Place

NAME, GOAL = "wire round trip `status`", "p50 ≤ 0.5 ms"


def measured(_place: Place | None, quick: bool) -> Iterator[Row]:
    yield round_trip(500 if quick else 5000)


def round_trip(times: int) -> Row:
    with own_guard(("an-account-of-nobody",)) as (_, client):
        told = client.ask(messages.Status(), messages.StatusIs)
        if len(told.children) != 1:
            raise RuntimeError("the status tells of no child")
        codec = Codec()
        asked = len(codec.encode(messages.Call(1000, messages.Status())))
        answered = len(codec.encode(messages.Answer(1000, told)))
        ours = _asked(client, times)
    bare = _echoed(asked, answered, times)
    p50, floor = percentile(ours, 50), percentile(bare, 50)
    return Row(
        NAME, GOAL, p50_p99(ours), f"bare echo of {asked} and {answered} bytes p50 {milliseconds(floor)}", p50 / floor, p50 <= 0.0005
    )  # fmt: skip


def _asked(client: Client, times: int) -> list[float]:
    taken = []
    for number in range(times + 50):
        began_s = time.perf_counter()
        client.ask(messages.Status(), messages.StatusIs)
        if number >= 50:
            taken.append(time.perf_counter() - began_s)
    return taken


def _echoed(asked: int, answered: int, times: int) -> list[float]:
    with tempfile.TemporaryDirectory(prefix="haidang-bench-") as folder:
        path = str(Path(folder) / "echo.sock")
        command = [sys.executable, "-P", "-m", "bench.echo", path, str(asked), str(answered)]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as echo, socket.socket(socket.AF_UNIX) as connection:
            assert echo.stdout is not None
            echo.stdout.readline()
            connection.connect(path)
            taken, question = [], b"?" * asked
            for number in range(times + 50):
                began_s = time.perf_counter()
                connection.sendall(question)
                left = answered
                while left:
                    left -= len(connection.recv(65536))
                if number >= 50:
                    taken.append(time.perf_counter() - began_s)
            connection.close()
    return taken

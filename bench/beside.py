"""Measures one peer inside namespaces of its own, in which it sees no process, no network and no session of this PC.
Must not be started but by bench/peers.py."""

from __future__ import annotations

import dataclasses
import json
import os
import random
import select
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench.peer import GAME, Peer, Seen
from bench.place import Place, place
from bench.proc import cpu_s, process_count, pss_mb, stop_all

UNSHARE = ("unshare", "--mount", "--pid", "--net", "--fork", "--kill-child", "--mount-proc", "--propagation", "private")
_PROCESSES = 100
_SETTLE_S = 5.0
_GIVE_UP_S = 60.0


def _exec_to_end(place: Place, program: Path, peer: subprocess.Popen[bytes]) -> float:
    began_s = time.monotonic()
    process = place.start([str(program), "3600"])
    ended = os.pidfd_open(process.pid)
    try:
        if not select.select([ended], [], [], _GIVE_UP_S)[0]:
            ended_itself = f"; it has ended itself with {peer.returncode}" if peer.poll() is not None else ""
            raise RuntimeError(f"it let the forbidden program run for {_GIVE_UP_S:.0f} s{ended_itself}")
        took_s = time.monotonic() - began_s
        if (status := process.wait()) >= 0:
            raise RuntimeError(f"the forbidden program ended by itself with {status}")
        return took_s
    finally:
        os.close(ended)
        process.kill()
        process.wait()


def _idle(pid: int, for_s: float) -> tuple[float, float]:
    """CPU seconds an hour, over how long."""
    before_s, began_s = cpu_s(pid), time.monotonic()
    time.sleep(for_s)
    after_s, took_s = cpu_s(pid), time.monotonic() - began_s
    if before_s is None or after_s is None:
        raise RuntimeError("it has ended by itself")
    return (after_s - before_s) / took_s * 3600, took_s


def _seen(peer: Peer, place: Place, idle_s: float, count: int) -> Seen:
    folder = Path(tempfile.mkdtemp(prefix="peer", dir=place.folder))
    program = place.program(GAME, "/bin/sleep")
    with peer.running(place, folder) as process:
        crowd = place.sleepers(_PROCESSES - process_count())
        try:
            _exec_to_end(place, program, process)  # only what has ended a program once is at work
            time.sleep(_SETTLE_S)
            spent_s, took_s = _idle(process.pid, idle_s)
            memory_mb, processes = pss_mb(process.pid), process_count()
            chance = random.Random(1)
            ends_s = []
            for _ in range(count):
                # It has just looked: begun at once, the next program would always meet the same moment between two looks.
                time.sleep(chance.uniform(0, peer.looks_every_s))
                ends_s.append(_exec_to_end(place, program, process))
        finally:
            stop_all(crowd)
    return Seen(spent_s, memory_mb, took_s, processes, tuple(ends_s))


def main(name: str, idle_s: float, count: int) -> None:
    from bench.peers import PEERS

    found = place()
    if found is None or os.getpid() != 1:
        raise SystemExit("This is started by unshare, as the first process of namespaces of its own.")
    # A peer ends programs with it; under nohup ours would inherit that it is ignored.
    signal.signal(signal.SIGHUP, signal.SIG_DFL)
    peer = next(peer for peer in PEERS if peer.name == name)
    print(json.dumps(dataclasses.asdict(_seen(peer, found, idle_s, count))))


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]), int(sys.argv[3]))

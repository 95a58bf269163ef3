"""Other programs of the same kind, for the figures where they are the yardstick: run in the same run where they are installed.
Must not guess or install: a peer that is not run is named with the reason, and its earlier figure with its day."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator

from bench import little_brother, timekpr
from bench.beside import UNSHARE
from bench.figure import Row, percentile
from bench.peer import Earlier, Peer, Seen
from bench.place import ROOT, Place

PEERS = (timekpr.PEER, little_brother.PEER)
EARLIER = "measured earlier, on another day"
_seen: dict[str, tuple[str, Seen]] = {}


def idle_s(quick: bool) -> float:
    """The guard and its peers are watched equally long."""
    return 60.0 if quick else 600.0


def _pause(seen: Seen) -> str:
    return f"p50 {percentile(seen.ends_s, 50):.1f} s, most {max(seen.ends_s):.1f} s of {len(seen.ends_s)}"


def _idle(seen: Seen) -> str:
    return f"{seen.cpu_s_an_hour:.1f} CPU s/h over {seen.for_s:.0f} s ({seen.processes} processes), {seen.pss_mb:.0f} MB PSS"


def _beside(of_this_run: Callable[[Seen], str], of_earlier: Callable[[Earlier], str]) -> str:
    told = []
    for peer in PEERS:
        if peer.name in _seen:
            version, seen = _seen[peer.name]
            told.append(f"{peer.name} {version}: {of_this_run(seen)}")
        else:
            told.append(f"{peer.name} {peer.earlier.version}, not run here ({EARLIER}): {of_earlier(peer.earlier)}")
    return "; ".join(told)


def beside_pause() -> str:
    return _beside(_pause, lambda earlier: earlier.pause)


def beside_idle() -> str:
    return _beside(_idle, lambda earlier: earlier.idle)


def _run(peer: Peer, quick: bool) -> Seen:
    here = [sys.executable, "-m", "bench.beside", peer.name, str(idle_s(quick)), "6" if quick else "30"]
    done = subprocess.run([*UNSHARE, *here], cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"could not be run: {done.stderr.strip().rpartition(chr(10))[2]}")
    told = json.loads(done.stdout)
    return Seen(**{**told, "ends_s": tuple(told["ends_s"])})


def rows_of(peer: Peer, place: Place | None, quick: bool) -> Iterator[Row]:
    """A peer's figures stand where the others have what is beside ours."""
    pause, idle = f"{peer.name}: exec of a forbidden program to its end", f"{peer.name}: idle, 1 session, 100 processes"
    why = peer.lacks() or ("needs root for an account of its own" if place is None else None)
    if why is None:
        try:
            _seen[peer.name] = version, seen = peer.version(), _run(peer, quick)
        except (RuntimeError, OSError) as error:
            why = str(error)
        else:
            yield Row(pause, "–", "–", f"{version}: {_pause(seen)}")
            yield Row(idle, "–", "–", f"{version}: {_idle(seen)}")
    if why is not None:
        for name, figure in ((pause, peer.earlier.pause), (idle, peer.earlier.idle)):
            yield Row(name, "–", "–", f"not run here: {why}; {peer.earlier.version}, {EARLIER}: {figure}")


def measured(place: Place | None, quick: bool) -> Iterator[Row]:
    for peer in PEERS:
        yield from rows_of(peer, place, quick)

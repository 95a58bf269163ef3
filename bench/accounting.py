"""How far the guard's seconds are from those of a script that uses the PC.
Must not move the guard's clock: a hand-moved one is a test's, here every second passes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator

from bench.figure import Row, not_run
from bench.guarding import CHILD, Kind, childs_guard
from bench.login import login_manager
from bench.place import Place
from bench.use import IDLE_AFTER_S

NAME, GOAL = "accounting error over scripted use (switches, idle, pauses, locks)", "≤ 1 s in 30 min"
_ROUND_S = 128


def measured(place: Place | None, quick: bool) -> Iterator[Row]:
    if place is None or not os.environ.get("DISPLAY"):
        yield not_run(NAME, GOAL, "needs root for an account of its own, and a display")
        return
    rounds = 1 if quick else 30 * 60 // _ROUND_S
    with (
        login_manager(place) as (bus, sessions),
        childs_guard(place, Kind.EVENTS, f"idle_after = {IDLE_AFTER_S}\n", ("env", f"DBUS_SYSTEM_BUS_ADDRESS={bus}")) as guard,
    ):
        use = ["bench.use", guard.socket, CHILD, str(guard.folder), str(sessions), str(rounds)]
        script = place.start([sys.executable, "-P", "-m", *use], subprocess.PIPE)
        out, _ = script.communicate()
    if script.returncode != 0:
        raise RuntimeError((place.folder / "programs.log").read_text("utf-8", "replace")[-300:])
    told = json.loads(out)
    errors = [told["counted_s"] - told["expected_s"], *(counted - expected for expected, counted in told["apps"])]
    worst = max(errors, key=abs)
    each = ", ".join(f"{error:+.1f}" for error in errors[1:])
    yield Row(
        NAME,
        GOAL,
        f"{errors[0]:+.1f} s in all, by program {each} s; {told['unknown_s']} s not measured",
        f"script's clock {told['expected_s']:.1f} s in {rounds * _ROUND_S / 60:.0f} min",
        told["counted_s"] / told["expected_s"],
        abs(worst) <= 1.0,
    )

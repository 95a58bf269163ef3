"""What /proc tells of a process: CPU time to the nanosecond, its own memory, its state.
Must not change anything."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path


def cpu_s(pid: int) -> float | None:
    """Of all its threads that live; None: it has ended."""
    total, seen = 0, False
    try:
        for task in os.scandir(f"/proc/{pid}/task"):
            try:
                total += int(Path(task.path, "schedstat").read_text().split()[0])
                seen = True
            except OSError:
                continue
    except OSError:
        return None
    return total / 1e9 if seen else None


def pss_mb(pid: int) -> float:
    """Proportional set size: what is shared is counted in shares."""
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("the kernel does not tell PSS")


def process_count() -> int:
    return sum(1 for entry in os.scandir("/proc") if entry.name.isdecimal())


def forks() -> int:
    """How many processes this PC has begun since it started."""
    for line in Path("/proc/stat").read_text().splitlines():
        if line.startswith("processes "):
            return int(line.split()[1])
    return 0


def runs_file(path: Path) -> list[int]:
    """Processes that run this file."""
    found = []
    for entry in os.scandir("/proc"):
        if entry.name.isdecimal():
            try:
                if os.readlink(f"{entry.path}/exe") == str(path):
                    found.append(int(entry.name))
            except OSError:
                continue
    return found


def stop_all(processes: list[subprocess.Popen[bytes]]) -> None:
    for process in processes:
        process.kill()
    for process in processes:
        process.wait()

"""What a screen reader is told of our windows. Run by the system's Python, which has the Atspi bindings.
Must not need anything of the project: it is a program of its own, started in the child's session."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402 (the version comes first)

_DEEP = 40


def below(one: Any, depth: int = 0) -> Iterator[Any]:
    """Everything that is shown."""
    if one is None or depth > _DEEP:
        return
    states = one.get_state_set()
    if depth > 1 and not states.contains(Atspi.StateType.SHOWING):
        return
    yield one
    for number in range(one.get_child_count()):
        yield from below(one.get_child_at_index(number), depth + 1)


def of(pid: int) -> Iterator[Any]:
    """Whose an application is says the bus: a stopped program would not answer to its name."""
    desktop = Atspi.get_desktop(0)
    for number in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(number)
        if application is not None and application.get_process_id() == pid:
            yield from below(application)


def told(one: Any) -> dict[str, object]:
    states = one.get_state_set()
    place = one.get_extents(Atspi.CoordType.SCREEN)
    return {
        "role": one.get_role_name(),
        "name": one.get_name() or "",
        "focused": states.contains(Atspi.StateType.FOCUSED),
        "enabled": states.contains(Atspi.StateType.ENABLED),
        "place": (place.x, place.y, place.width, place.height),
    }


def main(pid: int) -> int:
    Atspi.init()
    print(json.dumps([told(one) for one in of(pid)]))
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))

"""A session with no controllers, and one that answers what a test says.
Must not touch a bus or a device."""

from __future__ import annotations


class NoPads:
    there = False

    def idle_s(self, now_s: float) -> float | None:
        return None

    def any(self) -> bool:
        return self.there

    def close(self) -> None:
        pass


class NoSession:
    def __init__(self, inhibited: bool | None = None) -> None:
        self.answer = inhibited
        self.asked: list[int | None] = []

    def inhibited(self, front_pid: int | None) -> bool | None:
        self.asked.append(front_pid)
        return self.answer

    def mutter_idle_s(self) -> float | None:
        return None

    def lock(self) -> bool:
        return False

    def sign_out(self) -> bool:
        return False

    def close(self) -> None:
        pass

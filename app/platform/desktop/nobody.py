"""The notifier of a system where only the desktop's own tray icon can notify.
Must not claim that somebody was told."""

from __future__ import annotations

from collections.abc import Callable


class NobodyNotifies:
    def available(self) -> bool:
        return False

    def show(self, key: str, title: str, body: str, actions: dict[str, str], chosen: Callable[[str], None] | None) -> bool:  # noqa: ARG002
        return False

    def withdraw(self, key: str) -> None:
        """Nothing is shown."""

    def close(self) -> None:
        """Nothing is open."""

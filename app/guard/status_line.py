"""One live line for a terminal where the guard runs in the foreground: who uses the PC, time used and left.
Must not show more than `status` does."""

from __future__ import annotations

import sys

from app.content.durations import in_words
from app.content.words import Words
from app.guard.guard import Guard
from app.guard.loop import Loop

EVERY_S = 1.0


class StatusLine:
    def __init__(self, guard: Guard, loop: Loop, language: str) -> None:
        self._guard = guard
        self._loop = loop
        self._words = Words(language)
        self._last = ""

    def begin(self) -> None:
        self._show()

    def _show(self) -> None:
        text = self._text()
        if sys.stdout.isatty():
            print(f"\r\x1b[K{text}", end="", flush=True)
        elif text != self._last:
            print(text, flush=True)
        self._last = text
        self._loop.call_after(EVERY_S, self._show)

    def _text(self) -> str:
        household = self._guard.household
        if not household.set_up():
            return self._words.translate("StatusLine", "Not set up yet: haidang setup FILE, or open Hải Đăng.")
        parts: list[str] = []
        for child in household.children():
            view = self._guard.watch.view(child.id)
            used = in_words(view.usage.used_s // 60 * 60, self._words)
            left_s = view.verdict.left_s
            if not view.verdict.allowed:
                form = self._words.translate("StatusLine", "{child}: used {used}, time is up")
            elif left_s is None:
                form = self._words.translate("StatusLine", "{child}: used {used}, no limit now")
            else:
                form = self._words.translate("StatusLine", "{child}: used {used}, left {left}")
            left = "" if left_s is None else in_words(left_s // 60 * 60, self._words)
            parts.append(form.format(child=child.nickname, used=used, left=left))
        return " · ".join(parts) or self._words.translate("StatusLine", "Nobody is tracked on this PC.")

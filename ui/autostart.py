"""Whether Hải Đăng starts when this account signs in, as the desktop keeps it.
Must not touch the system itself: both come from the desktop."""

from __future__ import annotations

from collections.abc import Callable

import msgspec


class Autostart(msgspec.Struct, frozen=True):
    is_on: Callable[[], bool]
    choose: Callable[[bool], bool]  # False: the system did not take it

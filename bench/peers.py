"""What other programs were measured at, for the figures where they are the yardstick.
Must not guess: where a peer is not run, the row says so and names the day."""

from __future__ import annotations

_EARLIER = "not run here (measured earlier, on another day, same kind of machine)"

PAUSE = f"timekpr-next 0.5.8: 2.1 s, most 2.8 s; little-brother 0.5.8: 8.1 s, most 10.8 s; both {_EARLIER}"
IDLE = f"timekpr-next 0.5.8: 2.4 CPU s/h, 16 MB PSS; little-brother 0.5.8: 92 CPU s/h, 77 MB PSS; both {_EARLIER}"

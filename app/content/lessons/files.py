"""What the files of a lesson are called, and how large they may be.
Must not read them."""

from __future__ import annotations

HEAD = "lesson.toml"
MOST_BYTES = 256 * 1024

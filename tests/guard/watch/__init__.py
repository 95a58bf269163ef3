"""Tests of the half of the guard that runs on every tick.
Must not touch a real child's processes."""

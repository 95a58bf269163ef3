"""Tests of the guard.
Must not touch a real child's processes."""

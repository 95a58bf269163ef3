"""Tests of the session agent.
Must not need a display."""

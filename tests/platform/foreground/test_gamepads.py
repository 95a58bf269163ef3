"""A game controller that moves counts as input; one that trembles does not.
Must not need a real controller: a pipe carries the same bytes."""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.platform.foreground.gamepads import GamePads

BUTTON, AXIS, FIRST = 1, 2, 0x80


def event(value: int, kind: int, number: int = 0) -> bytes:
    return struct.pack("<IhBB", 0, value, kind, number)


@pytest.fixture
def pipe(tmp_path: Path) -> Iterator[tuple[GamePads, int]]:
    os.mkfifo(tmp_path / "js0")
    (tmp_path / "event0").write_bytes(b"")
    pads = GamePads(tmp_path)
    writer = os.open(tmp_path / "js0", os.O_RDWR)
    yield pads, writer
    pads.close()
    os.close(writer)


def test_a_button_is_input(pipe: tuple[GamePads, int]) -> None:
    pads, writer = pipe
    assert pads.idle_s(0) is None
    assert pads.any()
    os.write(writer, event(1, BUTTON))
    assert pads.idle_s(10) == 0
    assert pads.idle_s(25) == 15


def test_the_state_told_on_opening_is_not_input(pipe: tuple[GamePads, int]) -> None:
    pads, writer = pipe
    os.write(writer, event(0, BUTTON | FIRST) + event(32000, AXIS | FIRST))
    assert pads.idle_s(1) is None


def test_a_trembling_stick_is_not_input_and_a_pushed_one_is(pipe: tuple[GamePads, int]) -> None:
    pads, writer = pipe
    os.write(writer, event(0, AXIS | FIRST) + event(300, AXIS) + event(-200, AXIS))
    assert pads.idle_s(1) is None
    os.write(writer, event(20000, AXIS))
    assert pads.idle_s(2) == 0


def test_no_devices_at_all_is_not_known(tmp_path: Path) -> None:
    pads = GamePads(tmp_path / "none")
    assert pads.idle_s(0) is None
    assert not pads.any()

"""The bench measures with real programs and says honestly what it could not measure.
Must not take long: one cheap figure; the others are run by `dev.py bench`."""

from __future__ import annotations

import dataclasses
import sys
from pathlib import Path

import pytest

from bench import little_brother, peers, timekpr, wire
from bench.__main__ import figures, main
from bench.figure import HEADINGS, Row, as_table, not_run, p50_p99, percentile


def test_every_figure_of_the_table_has_a_name_to_ask_for() -> None:
    assert set(figures()) == {
        "peers", "events", "polling", "holding", "idle", "idle-polling", "load", "accounting", "history", "wire", "desktop", "click", "lessons", "checks", "bundle",
    }  # fmt: skip


@pytest.mark.skipif(sys.platform != "linux", reason="starts a guard by Linux's socket")
def test_a_round_trip_is_measured_beside_a_bare_echo() -> None:
    row = wire.round_trip(100)
    assert row.figure == wire.NAME
    assert row.ratio is not None
    assert row.ratio > 0.0  # nothing of speed: on a busy PC even the echo may come late
    assert "p99" in row.ours
    assert "bare echo" in row.beside


def test_a_percentile_is_a_measured_value_that_so_many_do_not_exceed() -> None:
    values = [float(value) for value in range(1, 101)]
    assert percentile(values, 50) == 50.0
    assert percentile(values, 99) == 99.0
    assert percentile([3.0], 99) == 3.0


def test_of_fewer_than_a_hundred_the_largest_is_told_instead_of_a_percentile() -> None:
    assert "p99" not in p50_p99([0.001] * 99)
    assert "p99" in p50_p99([0.001] * 100)


def test_what_was_not_measured_says_why_and_is_neither_met_nor_missed() -> None:
    row = not_run("a", "≤ 1", "there is no display")
    assert row.met is None
    assert "there is no display" in as_table([row])


def test_a_peer_that_is_not_installed_is_named_with_what_installs_it(tmp_path: Path) -> None:
    assert timekpr.lacks(tmp_path) == "not installed: apt-get install timekpr-next"
    assert (little_brother.lacks(str(tmp_path)) or "").startswith("not installed: pip install little-brother")


def test_of_a_peer_that_is_not_run_the_earlier_figure_is_told_as_earlier() -> None:
    for peer in peers.PEERS:
        absent = dataclasses.replace(peer, lacks=lambda: "not installed")
        pause, idle = peers.rows_of(absent, None, True)
        for row, figure in ((pause, peer.earlier.pause), (idle, peer.earlier.idle)):
            assert peer.name in row.figure
            assert "not installed" in row.beside
            assert f"{peer.earlier.version}, measured earlier, on another day: {figure}" in row.beside
            assert (row.ours, row.ratio, row.met) == ("–", None, None)
    assert peers.beside_pause().count("not run here") == len(peers.PEERS)


def test_the_table_has_as_many_cells_in_every_line() -> None:
    lines = as_table([Row("a | b", "≤ 1", "2", "3", 0.5, False)]).splitlines()
    assert [line.count("|") for line in lines] == [len(HEADINGS) + 1] * 3


def test_a_figure_that_does_not_exist_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as told:
        main(["nonsense"])
    assert told.value.code == 2
    assert "nonsense" in capsys.readouterr().err

"""Our own programs are known by their file and what it runs; a namesake is not ours.
Must not read a real process."""

from __future__ import annotations

import pytest

from app.guard.naming import OWN_MODULES, OwnPrograms, facts_of
from tests.fakes.platform import a_file, some_facts

PYTHON = a_file("/opt/python/bin/python3")
CHECKOUT = OwnPrograms(frozenset({(PYTHON.device, PYTHON.inode)}), OWN_MODULES | {"/opt/haidang/bin/haidang-desktop"})
BUNDLE = OwnPrograms(frozenset({(PYTHON.device, PYTHON.inode)}))


@pytest.mark.parametrize(
    "runs", ["module:app", "module:ui.desktop", "module:ui.help.launcher", "/opt/haidang/bin/haidang-desktop"]
)
def test_in_a_checkout_ours_are_known_by_what_the_interpreter_runs(runs: str) -> None:
    assert CHECKOUT.has(some_facts(10, PYTHON.path, file=PYTHON, runs=runs))


@pytest.mark.parametrize("runs", [None, "module:uix.desktop", "module:game", "/home/minh/game.py"])
def test_what_else_the_interpreter_runs_is_not_ours(runs: str | None) -> None:
    assert not CHECKOUT.has(some_facts(10, PYTHON.path, file=PYTHON, runs=runs))


def test_another_interpreter_that_runs_a_module_of_our_name_is_not_ours() -> None:
    assert not CHECKOUT.has(some_facts(10, "/home/minh/python3", runs="module:ui.desktop"))


def test_a_bundle_is_known_by_its_file_alone_and_not_from_another_mount_namespace() -> None:
    assert BUNDLE.has(some_facts(10, PYTHON.path, file=PYTHON))
    assert not BUNDLE.has(some_facts(10, PYTHON.path, file=PYTHON, foreign_mounts=True))


def test_a_preloaded_library_of_the_system_takes_no_trust_away_but_one_of_the_childs_does() -> None:
    harmless = some_facts(10, environment={"LD_PRELOAD": "libgtk3-nocsd.so.0"}, writable_mappings=False)
    assert not facts_of(harmless, windowed=False).preloaded
    forged = some_facts(10, environment={"LD_PRELOAD": "/home/minh/evil.so"}, writable_mappings=True)
    assert facts_of(forged, windowed=False).preloaded

"""Tests of what holds the project together: lock, imports, modules, licence, dev.py, the bundle's parts.
Must not start the app or install anything."""

from __future__ import annotations

import ast
import importlib
import os
import re
import struct
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import grimp
import pytest

import dev
from tests.contracts import strangers
from tests.screen import screen

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
MODULES = sorted(path for folder in ("app", "ui") for path in (ROOT / folder).rglob("*.py"))


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


def plain(requirement: str) -> str:
    """The name of a package as the lock writes it."""
    found = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert found, requirement
    return re.sub(r"[-_.]+", "-", found[0]).lower()


# --- the lock ---------------------------------------------------------------------------------------------------------------


def locked() -> dict[str, str]:
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    entries = re.split(r"\n(?=\S)", text.strip())
    return {plain(entry): entry for entry in entries}


def test_the_lock_names_no_host_and_no_place() -> None:
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert not re.search(r"https?:|file:|--(extra-)?index-url|--find-links|@ ", text)


def test_every_locked_package_has_a_version_and_hashes() -> None:
    for name, entry in locked().items():
        assert re.match(r"[a-z0-9-]+==", entry), name
        assert "--hash=sha256:" in entry, name


def test_every_dependency_of_the_project_is_locked() -> None:
    wanted = [*PROJECT["project"]["dependencies"], *PROJECT["dependency-groups"]["dev"]]
    assert {plain(requirement) for requirement in wanted} <= set(locked())


@pytest.mark.parametrize("name", ["pywin32", "jeepney", "macholib"])
def test_the_lock_serves_every_system(name: str) -> None:
    assert "sys_platform == " in locked()[name]


# --- modules ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_a_module_says_in_two_lines_what_it_is_for_and_what_it_must_not_do(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    if text.strip():
        words = ast.get_docstring(ast.parse(text)) or ""
        assert len(words.splitlines()) >= 2


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_a_module_does_one_thing(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines < 400
    assert not {"utils", "misc", "manager"} & {path.stem, path.parent.name}


@pytest.mark.parametrize(
    "entry", [PROJECT["project"][kind][name] for kind, name in (("scripts", "haidang"), ("gui-scripts", "haidang-desktop"))]
)
def test_what_a_program_starts_with_is_there(entry: str) -> None:
    module, _, function = entry.partition(":")
    tree = ast.parse((ROOT / (module.replace(".", "/") + ".py")).read_text(encoding="utf-8"))
    assert function in {part.name for part in tree.body if isinstance(part, ast.FunctionDef)}


def test_the_licence_is_the_whole_gpl() -> None:
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert "GNU GENERAL PUBLIC LICENSE" in text
    assert "Version 3, 29 June 2007" in text
    assert "END OF TERMS AND CONDITIONS" in text


# --- imports run one way ----------------------------------------------------------------------------------------------------


def a_graph(importer: str, imported: str) -> grimp.ImportGraph:
    graph = grimp.ImportGraph()
    for name in (importer, imported):
        graph.add_module(name)
    graph.add_import(importer=importer, imported=imported)
    return graph


@pytest.mark.parametrize("imported", ["app.store.tables", "app.platform.processes", "app.platform.desktopx", "requests"])
def test_what_a_contract_does_not_name_is_a_stranger(imported: str) -> None:
    graph = a_graph("ui.child.home", imported)
    assert strangers(graph, ["ui"], ["app.model", "app.platform.desktop"]) == [("ui.child.home", imported)]


@pytest.mark.parametrize("imported", ["app.platform.desktop.linux", "app.model.policy", "ui.theme.tokens", "json"])
def test_what_a_contract_names_itself_and_the_standard_library_are_no_strangers(imported: str) -> None:
    assert strangers(a_graph("ui.child.home", imported), ["ui"], ["app.model", "app.platform.desktop"]) == []


def test_every_part_of_the_house_has_a_contract() -> None:
    contracts = PROJECT["tool"]["importlinter"]["contracts"]
    bound = {source for contract in contracts if contract["type"] == "only" for source in contract["sources"]}
    parts = {f"app.{path.parent.name}" for path in (ROOT / "app").glob("*/__init__.py")}
    assert parts <= bound, f"name in pyproject.toml what these may import: {sorted(parts - bound)}"


# --- dev.py -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("version", "fits"), [((3, 10), False), ((3, 11), True), ((3, 14), True), ((3, 15), False), ((4, 0), False)]
)
def test_dev_knows_which_python_it_can_use(version: tuple[int, int], fits: bool) -> None:
    assert dev.supported(version) is fits
    low, high = re.findall(r"3\.(\d+)", PROJECT["project"]["requires-python"])
    assert ((3, int(low)) <= version < (3, int(high))) is fits


def test_dev_stays_readable_for_an_old_python_that_must_be_told() -> None:
    ast.parse((ROOT / "dev.py").read_text(encoding="utf-8"), feature_version=(3, 7))
    ast.parse((ROOT / "tests" / "screen.py").read_text(encoding="utf-8"), feature_version=(3, 7))


def test_of_several_names_for_one_library_the_one_that_the_system_knows_is_installed() -> None:
    glib = dev.Need("lib:libglib-2.0.so.0", ("libglib2.0-0t64", "libglib2.0-0"))
    assert dev.packages_for([glib], {"libglib2.0-0t64", "libglib2.0-0"}) == ["libglib2.0-0t64"]
    assert dev.packages_for([glib, glib], {"libglib2.0-0"}) == ["libglib2.0-0"]


@pytest.mark.parametrize("verb", dev.VERBS)
def test_each_verb_needs_a_python_that_can_make_environments(verb: str) -> None:
    assert "venv:" in {need.probe for need in dev.needs_of(verb)}


def test_the_guard_alone_and_the_lint_need_no_display() -> None:
    for verb in ("setup", "lint"):
        assert not [need.probe for need in dev.needs_of(verb) if need.probe.startswith(("lib:", "command:"))]
    assert {"command:Xvfb", "command:fcitx5"} <= {need.probe for need in dev.needs_of("test --all")}
    assert "command:fcitx5" not in {need.probe for need in dev.needs_of("test")}


def test_a_probe_names_what_is_not_there() -> None:
    probes = ["command:sh", "command:no-such-program", "lib:libno-such.so.9", "file:/no/such", "kind-of-its-own:"]
    asked = subprocess.run([sys.executable, "-c", dev.PROBE, *probes[:4]], capture_output=True, text=True, check=True)
    assert asked.stdout.split() == ([] if sys.platform == "linux" else probes[:1]) + probes[1:4]


def test_a_translation_is_compiled_when_its_text_is_newer(tmp_path: Path) -> None:
    text, made = tmp_path / "haidang_vi.ts", tmp_path / "haidang_vi.qm"
    text.touch()
    assert dev.stale(text, made)
    made.touch()
    os.utime(text, (1000, 1000))
    assert not dev.stale(text, made)
    os.utime(made, (500, 500))
    assert dev.stale(text, made)


def test_another_lock_or_another_python_makes_another_environment() -> None:
    digest, version = dev.lock_stamp().split()
    assert len(digest) == 64
    assert version == f"3.{sys.version_info[1]}"


def test_ci_runs_the_tests_with_nobody_at_the_keyboard() -> None:
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    text = script.read_text(encoding="utf-8")
    assert "set -euo pipefail" in text
    assert text.rstrip().endswith("python3 dev.py test </dev/null")


@pytest.mark.skipif(sys.platform != "linux", reason="Xvfb is of Linux")
def test_a_display_of_our_own_comes_with_a_window_manager_and_goes_with_everything() -> None:
    with screen(dev.BIN) as env:
        home = Path(env["HOME"])
        assert home.is_dir()
        asked = subprocess.run(
            ["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"], env=env, capture_output=True, text=True, check=True
        )
        assert "window id" in asked.stdout
        assert not {"LC_ALL", "DBUS_SESSION_BUS_ADDRESS", "WAYLAND_DISPLAY"} & set(env)
    assert not home.exists()
    assert subprocess.run(["xprop", "-root"], env=env, capture_output=True, check=False).returncode != 0


# --- the bundle -------------------------------------------------------------------------------------------------------------


@pytest.fixture
def icu() -> ModuleType:
    sys.path.insert(0, str(ROOT / "packaging" / "bundle"))
    try:
        return importlib.import_module("icu")
    finally:
        sys.path.pop(0)


def a_package(items: dict[str, bytes]) -> bytes:
    """Unicode data as Qt's library holds them, between other bytes."""
    table = 4 + 8 * len(items)
    texts = b"".join(name.encode() + b"\0" for name in items)
    head, at, text_at = struct.pack("<I", len(items)), table + len(texts), table
    for name, item in items.items():
        head += struct.pack("<II", text_at, at)
        text_at += len(name) + 1
        at += len(item)
    return (
        b"\x7fELF...."
        + struct.pack("<H", 24)
        + b"\xda'"
        + b"\0" * 8
        + b"CmnD"
        + b"\0" * 8
        + head
        + texts
        + b"".join(items.values())
    )


def test_the_bundle_keeps_the_languages_that_it_speaks_and_what_is_of_none(icu: ModuleType) -> None:
    kept = ["root.res", "vi.res", "vi_VN.res", "en_GB.res", "coll/vi.res", "coll/ucadata.icu", "zoneinfo64.res", "nfc.nrm"]
    left = ["de.res", "zh_Hans_CN.res", "coll/zh.res", "gb18030.cnv", "brkitr/cjdict.dict", "unit/vi.res", "translit/root.res"]
    assert [name for name in kept + left if icu.wanted(name)] == kept


def test_trimmed_unicode_data_hold_the_same_items_on_even_borders(icu: ModuleType) -> None:
    data = icu.trimmed(
        a_package({"i/de.res": b"German", "i/root.res": b"Root!", "i/vi.res": "Việt".encode(), "i/zu.res": b"Zulu"})
    )
    contents = data[24:]
    (count,) = struct.unpack_from("<I", contents)
    assert count == 2
    for number, (name, item) in enumerate([(b"i/root.res", b"Root!"), (b"i/vi.res", "Việt".encode())]):
        name_at, at = struct.unpack_from("<II", contents, 4 + 8 * number)
        assert contents[name_at:].startswith(name + b"\0")
        assert contents[at:].startswith(item)
        assert at % 16 == 0


@pytest.mark.parametrize("library", [b"", b"no data in here", a_package({"i/root.res": b"Root", "i/vi.res": b"last is wanted"})])
def test_unicode_data_that_are_not_understood_stay_as_they_came(icu: ModuleType, library: bytes) -> None:
    assert icu.trimmed(library) is None

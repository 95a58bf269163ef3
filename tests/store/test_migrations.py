"""Every released schema comes up to today's; a step that fails leaves the old file."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from app.model.problem import ProblemError
from app.store.migrations import run
from app.store.opening import FILE_NAME
from app.store.store import Store
from app.store.tables import REVISIONS, SCHEMA

NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
SCHEMAS = Path(__file__).parent / "schemas"


def a_store_of(folder: Path, revision: str) -> Path:
    """The family that tests/store/schemas holds for each released schema."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / FILE_NAME
    connection = sqlite3.connect(path)
    connection.executescript((SCHEMAS / f"{revision}.sql").read_text(encoding="utf-8"))
    connection.close()
    return path


def shape(path: Path) -> list[tuple[str, ...]]:
    """Tables with their columns, keys and indexes, as SQLite itself sees them."""
    connection = sqlite3.connect(path)
    found: list[tuple[str, ...]] = []
    for (table,) in connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
    ).fetchall():
        for pragma in ("table_xinfo", "foreign_key_list", "index_list"):
            found += [(table, pragma, *map(str, row)) for row in connection.execute(f"PRAGMA {pragma}('{table}')").fetchall()]
    connection.close()
    return found


def test_alembic_and_the_store_know_the_same_schemas() -> None:
    directory = run.scripts()
    steps = [step.revision for step in reversed(list(directory.walk_revisions()))]
    assert steps == list(REVISIONS)
    assert directory.get_heads() == [SCHEMA]


def test_the_migrations_make_what_a_fresh_store_has(tmp_path: Path) -> None:
    migrated = tmp_path / FILE_NAME
    sqlite3.connect(migrated).close()
    run.upgrade(migrated)
    Store.open(tmp_path / "fresh", NOW).close()
    assert shape(migrated) == shape(tmp_path / "fresh" / FILE_NAME)


@pytest.mark.parametrize("revision", REVISIONS)
def test_a_family_of_every_released_schema_comes_up_to_today(tmp_path: Path, revision: str) -> None:
    a_store_of(tmp_path, revision)
    store = Store.open(tmp_path, NOW)
    (child,) = store.people.children()
    assert (child.nickname, child.accounts) == ("Bin", ("bin",))
    assert [adult.name for adult in store.people.adults()] == ["Mẹ"]
    assert store.usage.day(child.id, date(2026, 11, 24)).apps == {"supertux2": 600}
    assert store.policy.policies(child.id)[0].policy.daily_minutes.every_day == 60
    assert [request.words for request in store.requests.all()] == ["Con làm nốt bài"]
    assert store.policy.grants(child.id, date(2026, 11, 24))[0].used_s == 45
    assert [consent.entry.picture for consent in store.consents.all(child.id)] == (["Ảnh lớp"] if revision >= "0004" else [])
    store.close()
    Store.open(tmp_path / "fresh", NOW).close()
    assert shape(tmp_path / FILE_NAME) == shape(tmp_path / "fresh" / FILE_NAME)


def test_a_step_that_fails_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / FILE_NAME
    connection = sqlite3.connect(path)
    connection.executescript(
        "CREATE TABLE notes (mine TEXT); INSERT INTO notes VALUES ('kept');"
    )  # the first step then fails half-way
    connection.close()
    with pytest.raises(ProblemError) as refused:
        run.upgrade(path)
    assert refused.value.problem.id == "store_upgrade_failed"
    connection = sqlite3.connect(path)
    assert connection.execute("SELECT name FROM sqlite_master").fetchall() == [("notes",)]
    assert connection.execute("SELECT mine FROM notes").fetchall() == [("kept",)]
    connection.close()
    assert sorted(entry.name for entry in tmp_path.iterdir()) == [FILE_NAME]


def test_opening_a_store_of_today_imports_neither_alembic_nor_the_orm(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from app.store.store import Store; Store.open(Path(sys.argv[1])).close();"
        "print([m for m in sys.modules if m == 'alembic' or m.startswith('sqlalchemy.orm')])"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)], capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2]
    )
    assert ran.stdout.strip() == "[]"

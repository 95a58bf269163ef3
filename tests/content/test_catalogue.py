"""The app catalogue and the helplines."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.content.catalogue import catalogue, group_names
from app.content.helplines import helplines
from app.content.places import resources_dir
from app.model.problem import ProblemError


def test_the_catalogue_knows_what_families_and_labs_have() -> None:
    ids = {app.id for app in catalogue()}
    assert len(ids) >= 120
    assert ids >= {
        "minecraft",
        "supertux2",
        "gcompris",
        "zalo",
        "chrome",
        "coccoc",
        "scratch",
        "roblox",
        "libreoffice-writer",
        "minetest",
        "0ad",
    }


def test_every_app_can_be_found_and_has_a_group_with_a_name() -> None:
    groups = group_names("vi")
    for app in catalogue():
        assert app.programs or app.desktop_entries or app.runs, app.id
        assert app.group in groups, app.id


def test_no_two_apps_share_a_name_by_which_they_are_found() -> None:
    seen: dict[tuple[str, str], str] = {}
    for app in catalogue():
        for kind in ("programs", "desktop_entries", "window_names", "original_names", "runs", "packages"):
            for name in getattr(app, kind):
                key = (kind, name.lower())
                assert seen.setdefault(key, app.id) == app.id, key


def test_program_names_are_file_names_without_exe() -> None:
    for app in catalogue():
        for name in app.programs:
            assert "/" not in name, app.id
            assert "\\" not in name, app.id
            assert not name.lower().endswith(".exe"), app.id
        for name in app.desktop_entries:
            assert not name.endswith(".desktop") or name == "org.telegram.desktop", app.id


def test_names_differ_by_language_only_where_they_do() -> None:
    names = {language: {app.id: app.name for app in catalogue(language)} for language in ("vi", "en")}
    assert names["vi"]["gnome-mines"] == "Dò mìn"
    assert names["en"]["gnome-mines"] == "GNOME Mines"
    assert names["vi"]["supertux2"] == names["en"]["supertux2"] == "SuperTux"
    assert group_names("en")["games"] == "Games"


@pytest.mark.parametrize(
    "text", ["not toml [", "format = 1", 'format = 1\n[groups]\n[apps]\nx = { name = "X", group = "g", colour = "red" }']
)
def test_a_broken_or_missing_catalogue_is_a_clear_problem(tmp_path: Path, text: str) -> None:
    with pytest.raises(ProblemError) as missing:
        catalogue(folder=tmp_path)
    (tmp_path / "apps.toml").write_text(text, encoding="utf-8")
    with pytest.raises(ProblemError) as broken:
        catalogue(folder=tmp_path)
    assert missing.value.problem == broken.value.problem
    assert broken.value.problem.id == "resource_missing"


def test_helplines_are_there_in_both_languages_with_the_day_they_were_checked() -> None:
    lines = helplines()
    assert [line.number for line in lines] == ["111", "113", "115"]
    assert all(line.checked_on and line.name.vi and line.name.en and line.about.vi and line.about.en for line in lines)
    assert lines[0].abroad is not None
    assert "does not work" in lines[0].abroad.en


@pytest.mark.parametrize("text", [None, "", "format = 1", "\x00", 'format = 1\nchecked_on = "x"\nhelpline = []'])
def test_the_numbers_stay_when_their_file_is_gone_or_broken(tmp_path: Path, text: str | None) -> None:
    if text is not None:
        (tmp_path / "helplines.toml").write_text(text, encoding="utf-8")
    assert [line.number for line in helplines(tmp_path)] == ["111", "113", "115"]


def test_resources_lie_where_they_are_looked_for() -> None:
    assert (resources_dir() / "apps.toml").is_file()

"""What in a file of rules may be meant otherwise: told with line, key and what is near, and never where it is right."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.content.catalogue import catalogue
from app.content.policy_doubts import catalogue_names, doubts
from app.content.policy_file import parse_policy

HEAD = 'format = 1\nchild = "Bin"\n'
NAMES = catalogue_names()


def told(text: str, *of_this_pc: str, this_pc: bool = False) -> list[tuple[object, ...]]:
    names = NAMES.with_apps(of_this_pc) if of_this_pc or this_pc else NAMES
    found = doubts(parse_policy(HEAD + text), HEAD + text, "bin.toml", names)
    assert all(one.facts["file"] == "bin.toml" for one in found)
    return [(one.id, *(one.facts[key] for key in ("line", "key", "wrong", "right"))) for one in found]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            '[[apps]]\nid = "minecrfat"\nrule = "blocked"\n',
            ("file_app_unlisted", 4, "apps[1].id", '"minecrfat"', 'id = "minecraft"'),
        ),
        ('apps = [{ id = "Roblox", rule = "ask" }]', ("file_app_unlisted", 3, "apps[1].id", '"Roblox"', 'id = "roblox"')),
        (
            '[[apps]]\nrule = "ask"\nid = "xyzzy-plugh"\n',
            ("file_app_unlisted", 5, "apps[1].id", '"xyzzy-plugh"', 'program = "xyzzy-plugh"'),
        ),
        (
            '[[apps]]\nid = "xyzzy~0123456789ab"\nrule = "ask"\n',
            ("file_app_unlisted", 4, "apps[1].id", '"xyzzy~0123456789ab"', 'program = "xyzzy"'),
        ),
        (
            '[groups.games]\ndaily_minutes = 30\n[[apps]]\nprogram = "x"\nrule = "limited"\ngroup = "gmaes"\n',
            ("file_group_unknown", 8, "apps[1].group", '"gmaes"', '"games"'),
        ),
        ("[groups.gmaes]\ndaily_minutes = 30\n", ("file_group_empty", 3, "groups.gmaes", '"gmaes"', '"games"')),
    ],
)
def test_a_name_that_nothing_bears_is_told_with_what_is_near(text: str, wanted: tuple[object, ...]) -> None:
    assert told(text) == [wanted]


def test_where_nothing_is_near_all_groups_are_named() -> None:
    ((_, _, _, _, right),) = told('apps = [{ program = "x", rule = "ask", group = "bơi lội" }]')
    assert str(right).split(" | ") == [f'"{group}"' for group in NAMES.groups]


def test_a_programs_file_name_leads_to_the_app_it_belongs_to() -> None:
    app = next(app for app in catalogue() if any(name not in NAMES.apps for name in app.programs))
    name = next(name for name in app.programs if name not in NAMES.apps)
    ((*_, right),) = told(f'apps = [{{ id = "{name}", rule = "blocked" }}]')
    assert right == f'id = "{app.id}"'


def test_what_is_named_rightly_is_not_spoken_of() -> None:
    assert told('apps = [{ id = "minecraft", rule = "ask" }, { program = "anything", rule = "ask", group = "games" }]') == []
    assert told("[groups.games]\n[groups.learning]\ncounts = false\n") == []
    # A group of the family's own, with an app in it.
    assert told('[groups."bơi lội"]\n[[apps]]\nprogram = "x"\nrule = "limited"\ngroup = "bơi lội"\n') == []


def test_what_this_pc_knows_is_known_and_the_rest_is_told_otherwise_then() -> None:
    text = 'apps = [{ id = "supertux2~0123456789ab", rule = "ask" }, { id = "minecrfat", rule = "ask" }]'
    assert [one[:3] for one in told(text, "supertux2~0123456789ab")] == [("file_app_unknown", 3, "apps[2].id")]
    assert len(told(text, this_pc=True)) == 2
    assert replace(NAMES, this_pc=True) == NAMES.with_apps(())

"""Which app a process is: names, copies, hosts, and that forging never helps.
Must not look at real processes."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from app.model.apps import Catalogue, CatalogueApp, Facts, Identity, Learnt, identify, is_trusted, learnt_from, named_by
from app.model.foresight import fixed_outcome
from app.model.policy import AppRule, GroupRule, NewApps, Policy, Rule
from app.model.verdict import Reason

CATALOGUE = Catalogue(
    [
        CatalogueApp("supertux", "SuperTux", "games", programs=("supertux2",), desktop_entries=("org.supertux.SuperTux",)),
        CatalogueApp("gcompris", "GCompris", "learning", programs=("gcompris-qt",), window_names=("gcompris-qt",)),
        CatalogueApp("minecraft", "Minecraft", "games", programs=("minecraft-launcher",), runs=("minecraft*.jar",)),
        CatalogueApp("zalo", "Zalo", "chat", programs=("Zalo.exe",), original_names=("Zalo",)),
    ]
)


def of_the_system(path: str, **changes: object) -> Facts:
    plain = Facts(path.rsplit("/", 1)[-1][:15], path, 1, sum(path.encode()), file_owned_by_system=True, writable_mappings=False)
    return replace(plain, **changes)  # type: ignore[arg-type]  # the fields are Facts' own


def from_home(path: str, content: str = "aa11bb22cc33dd44", **changes: object) -> Facts:
    plain = Facts(
        path.rsplit("/", 1)[-1][:15],
        path,
        2,
        sum(path.encode()),
        child_writable=True,
        content_hash=content,
        writable_mappings=True,
    )
    return replace(plain, **changes)  # type: ignore[arg-type]  # the fields are Facts' own


def rules(*apps: AppRule, new_apps: NewApps = NewApps.ASK) -> Policy:
    return Policy("Bin", apps=apps, new_apps=new_apps, groups={"learning": GroupRule(counts=False), "games": GroupRule()})


def told(identity: Identity | None, policy: Policy) -> Reason | None:
    assert identity is not None
    outcome = fixed_outcome(policy, identity.running())
    return None if outcome is None else outcome.reason


def test_a_program_of_the_system_that_nothing_names_and_that_shows_no_window_is_no_app() -> None:
    assert identify(of_the_system("/usr/bin/rsync"), rules(), CATALOGUE) is None


def test_a_window_makes_an_app_and_a_new_one_is_asked_about() -> None:
    identity = identify(of_the_system("/usr/bin/gedit", has_window=True), rules(), CATALOGUE)
    assert identity is not None
    assert identity.id == "gedit"
    assert identity.new
    assert told(identity, rules()) is Reason.ASK
    assert told(identify(of_the_system("/usr/bin/gedit", has_window=True), rules(), CATALOGUE, {"gedit"}), rules()) is None


def test_terminals_and_shells_are_apps_only_where_a_rule_names_them() -> None:
    shell = of_the_system("/usr/bin/xterm", has_window=True)
    assert identify(shell, rules(), CATALOGUE) is None
    named = identify(shell, rules(AppRule(Rule.BLOCKED, program="xterm")), CATALOGUE)
    assert named is not None
    assert named.rule is Rule.BLOCKED


def test_the_window_manager_typing_and_the_screen_reader_are_never_touched() -> None:
    for path in (
        "/usr/bin/openbox",
        "/usr/bin/ibus-daemon",
        "/usr/bin/fcitx5",
        "/usr/libexec/at-spi2-registryd",
        "/usr/bin/gnome-shell",
    ):
        identity = identify(of_the_system(path, has_window=True), rules(AppRule(Rule.BLOCKED, program="openbox")), CATALOGUE)
        assert identity is not None, path
        assert identity.system, path


def test_a_copy_that_calls_itself_a_window_manager_is_not_spared() -> None:
    identity = identify(from_home("/home/bin/openbox"), rules(), CATALOGUE)
    assert identity is not None
    assert not identity.system
    assert told(identity, rules()) is Reason.UNCLASSIFIED


def test_a_program_rule_names_the_app_and_its_id_is_the_rule() -> None:
    policy = rules(AppRule(Rule.BLOCKED, program="supertux2", group="games"))
    identity = identify(of_the_system("/usr/games/supertux2"), policy, CATALOGUE)
    assert identity is not None
    assert (identity.id, identity.name, identity.group, identity.rule) == ("supertux2", "SuperTux", "games", Rule.BLOCKED)


def test_a_program_from_home_is_learnt_when_first_seen_and_another_of_its_name_is_not_let_through() -> None:
    policy = rules(AppRule(Rule.LIMITED, program="mygame"))
    first = from_home("/home/bin/games/mygame")
    identity = identify(first, policy, CATALOGUE)
    assert identity is not None
    assert identity.rule is Rule.LIMITED
    assert identity.id == "mygame"
    learnt = learnt_from(identity, first)
    assert learnt is not None
    again = identify(first, policy, CATALOGUE, (), [learnt])
    assert again is not None
    assert again.rule is Rule.LIMITED
    assert again.learn is None
    other = identify(from_home("/home/bin/other/mygame", "ffff0000ffff0000"), policy, CATALOGUE, (), [learnt])
    assert other is not None
    assert told(other, policy) is Reason.UNCLASSIFIED
    assert other.id != "mygame"


def test_renaming_or_copying_a_blocked_program_does_not_free_it() -> None:
    policy = rules(AppRule(Rule.BLOCKED, program="mygame"), new_apps=NewApps.ALLOW)
    learnt = [Learnt("mygame", 2, 99, "aa11bb22cc33dd44")]
    for copy in (from_home("/home/bin/homework"), from_home("/tmp/x", "other", device=2, inode=99, content_hash=None)):
        identity = identify(copy, policy, CATALOGUE, (), learnt)
        assert identity is not None
        assert identity.rule is Rule.BLOCKED
        assert identity.id == "mygame"


def test_what_an_interpreter_runs_is_the_app() -> None:
    identity = identify(
        of_the_system("/usr/bin/java", runs="/home/bin/.minecraft/minecraft-1.21.jar", has_window=True), rules(), CATALOGUE
    )
    assert identity is not None
    assert identity.name == "Minecraft"
    assert identity.group == "games"
    policy = rules(AppRule(Rule.BLOCKED, id="minecraft"))
    blocked = identify(of_the_system("/usr/bin/java", runs="/home/bin/.minecraft/minecraft-1.21.jar"), policy, CATALOGUE)
    assert blocked is not None
    assert blocked.rule is Rule.BLOCKED


def test_a_script_without_a_window_is_no_app_but_a_file_from_home_is() -> None:
    assert identify(of_the_system("/usr/bin/python3.13", runs="/home/bin/tool.py"), rules(), CATALOGUE) is None
    assert identify(from_home("/home/bin/tool"), rules(), CATALOGUE) is not None


def test_always_and_learning_need_a_file_of_the_system() -> None:
    policy = rules(AppRule(Rule.ALWAYS, program="gcompris-qt"))
    real = identify(of_the_system("/usr/bin/gcompris-qt"), policy, CATALOGUE)
    assert real is not None
    assert real.rule is Rule.ALWAYS
    assert real.group == "learning"
    fake = identify(from_home("/home/bin/gcompris-qt"), policy, CATALOGUE)
    assert fake is not None
    assert fake.rule is Rule.LIMITED
    assert fake.group is None


def test_the_loader_called_by_hand_is_what_it_loads_and_no_exemption() -> None:
    facts = of_the_system("/usr/lib/ld-linux-x86-64.so.2", runs="/home/bin/openbox")
    assert not is_trusted(facts)
    assert not is_trusted(replace(facts, runs=None))
    identity = identify(facts, rules(), CATALOGUE)
    assert identity is not None
    assert told(identity, rules()) is Reason.UNCLASSIFIED


def test_what_was_there_at_setup_is_known_and_allowed_also_from_home() -> None:
    facts = from_home("/home/bin/Apps/drawing")
    first = identify(facts, rules(), CATALOGUE)
    assert first is not None
    assert told(identify(facts, rules(), CATALOGUE, {first.id}), rules()) is None
    changed = identify(replace(facts, content_hash="9999999999999999"), rules(), CATALOGUE, {first.id})
    assert told(changed, rules()) is Reason.UNCLASSIFIED


def test_windows_names_are_compared_without_case_and_ending() -> None:
    policy = rules(AppRule(Rule.BLOCKED, id="zalo"))
    identity = identify(
        Facts("ZALO.EXE", r"C:\Users\Bin\AppData\Local\Programs\Zalo\ZALO.EXE", 1, 5, child_writable=True), policy, CATALOGUE
    )
    assert identity is not None
    assert identity.id == "zalo"
    assert identity.rule is Rule.BLOCKED


def test_the_nearest_identified_ancestor_names_a_process_and_the_system_hands_on_nothing() -> None:
    game, shell = Identity("game", "Game"), Identity("gnome-shell", "gnome-shell", system=True)
    assert named_by([None, None, game, shell]) is game
    assert named_by([None, shell, game]) is None
    assert named_by([shell]) is shell
    assert named_by([None]) is None


# ---- forging ----

LEARNT = [
    Learnt("mygame", 2, 11, "aa11"),
    Learnt("supertux2", 2, 12, "bb22"),
    Learnt("minecraft", 2, 13, "cc33"),
    Learnt("gcompris-qt", 2, 14, "dd44"),
    Learnt("zalo", 2, 15, "ee55"),
    Learnt("minecraft-launcher", 2, 16, "ff66"),
]
NAMES = ["mygame", "supertux2", "gcompris-qt", "minecraft-launcher", "openbox", "gedit", "zalo", "fresh"]
genuine = st.one_of(
    st.builds(of_the_system, st.sampled_from(NAMES).map(lambda name: f"/usr/bin/{name}"), has_window=st.booleans()),
    st.builds(
        from_home,
        st.sampled_from(NAMES).map(lambda name: f"/home/bin/{name}"),
        st.sampled_from(["aa11", "bb22", "cc33", "0000"]),
        has_window=st.booleans(),
    ),
)
app_rules = st.lists(
    st.one_of(
        st.builds(AppRule, st.sampled_from(Rule), program=st.sampled_from(NAMES)),
        st.builds(AppRule, st.sampled_from(Rule), id=st.sampled_from(["supertux", "gcompris", "minecraft", "zalo", "gedit"])),
    ),
    max_size=4,
    unique_by=lambda rule: rule.key,
)
forged = st.fixed_dictionaries(
    {},
    optional={
        "name": st.sampled_from(NAMES),
        "desktop_entry": st.sampled_from(["org.supertux.SuperTux", "gcompris-qt", "gedit", "fresh"]),
        "window_name": st.sampled_from(["gcompris-qt", "fresh"]),
        "original_name": st.sampled_from(["Zalo", "gedit"]),
        "foreign_mounts": st.just(True),
        "preloaded": st.just(True),
        "writable_mappings": st.just(True),
    },
)


def looseness(facts: Facts, policy: Policy, known: frozenset[str]) -> tuple[bool, bool, bool, bool]:
    """Not refused, never touched, always, learning. What is no app is not refused."""
    learnt = [*LEARNT, *(Learnt(rule.key, 9, 9, "9999") for rule in policy.apps)]  # every rule has seen its program
    identity = identify(facts, policy, CATALOGUE, known, learnt)
    if identity is None:
        return True, False, False, False
    outcome = fixed_outcome(policy, identity.running())
    group = policy.groups.get(identity.group or "")
    return (
        outcome is None or outcome.allowed,
        identity.system,
        outcome is not None and outcome.reason is Reason.ALWAYS,
        group is not None and not group.counts,
    )


@given(
    genuine,
    app_rules,
    st.sampled_from(NewApps),
    st.frozensets(st.sampled_from([*NAMES, "supertux", "gcompris", "minecraft"])),
    forged,
)
@settings(max_examples=300)
def test_a_forged_fact_never_loosens_anything(
    facts: Facts, apps: list[AppRule], new_apps: NewApps, known: frozenset[str], lies: dict[str, object]
) -> None:
    policy = rules(*apps, new_apps=new_apps)
    honest = looseness(facts, policy, known)
    lying = looseness(replace(facts, **lies), policy, known)  # type: ignore[arg-type]  # the fields are Facts' own
    assert all(after <= before for before, after in zip(honest, lying, strict=True)), (honest, lying)

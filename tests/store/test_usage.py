"""What heartbeats keep and reports give back."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event

from app.model.policy import DayType
from app.model.usage import DayUsage, Meter, StretchState
from app.store.store import Store
from app.store.usage import Beat, Interval, IntervalKind, TrustedMoment

DAY = date(2026, 11, 24)
START = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)


def a_day(used_s: int = 60, **parts: object) -> DayUsage:
    return DayUsage(DAY, used_s=used_s, counted_s=used_s, **parts)  # type: ignore[arg-type]  # test builder


def a_child(store: Store, nickname: str = "Bin") -> str:
    return store.people.add_child(nickname, 2018, ("bin",)).id


def test_a_day_comes_back_as_the_last_heartbeat_left_it(store: Store) -> None:
    child = a_child(store)
    usage = DayUsage(
        DAY,
        100,
        90,
        5,
        {"supertux2": 60, "gcompris": 40},
        {"games": 60, "learning": 40},
        {"daily": 30},
        StretchState(100, 0, True),
    )
    store.usage.heartbeat([Beat(child, usage)])
    assert store.usage.day(child, DAY) == usage


def test_what_was_no_whole_second_yet_comes_back_too_and_only_of_its_own_day(store: Store) -> None:
    child = a_child(store)
    parts = {"used": 400_000, "app:supertux2": 300_000, "app:chat": 200_000, "group:games": 100_000}
    store.usage.heartbeat([Beat(child, a_day(60), parts_us=parts)])
    assert store.usage.meter(child, DAY) == Meter(a_day(60), parts)
    assert store.usage.meter(child, DAY + timedelta(days=1)).carry_us == {}
    store.usage.heartbeat([Beat(child, a_day(60), only_apps={"supertux2"}, only_groups=set(), parts_us=parts)])
    assert store.usage.meter(child, DAY).carry_us == {"used": 400_000, "app:supertux2": 300_000}
    store.usage.forget_days(child, DAY + timedelta(days=1), START + timedelta(days=1))
    assert store.usage.meter(child, DAY).carry_us == {}


def test_writing_the_same_snapshot_twice_changes_nothing(store: Store) -> None:
    child = a_child(store)
    beat = Beat(
        child, a_day(60, apps={"supertux2": 60}), intervals=(Interval("1", "supertux2", START, START + timedelta(seconds=60)),)
    )
    store.usage.heartbeat([beat])
    store.usage.forget_cache()
    store.usage.heartbeat([beat])
    assert store.usage.day(child, DAY).used_s == 60
    assert len(store.usage.intervals(child, START, START + timedelta(hours=1))) == 1


def test_heartbeats_of_one_stretch_merge_into_one_interval(store: Store) -> None:
    child = a_child(store)
    for minute in (1, 2, 3):
        open_one = Interval("1", "supertux2", START, START + timedelta(minutes=minute))
        store.usage.heartbeat([Beat(child, a_day(60 * minute, apps={"supertux2": 60 * minute}), intervals=(open_one,))])
    (kept,) = store.usage.intervals(child, START, START + timedelta(hours=1))
    assert kept.end - kept.start == timedelta(minutes=3)


def test_unknown_time_is_kept_as_unknown_and_without_an_app(store: Store) -> None:
    child = a_child(store)
    gap = Interval("1", None, START, START + timedelta(seconds=30), IntervalKind.UNKNOWN)
    store.usage.heartbeat([Beat(child, DayUsage(DAY, unknown_s=30), intervals=(gap,))])
    assert store.usage.intervals(child, START, START + timedelta(hours=1)) == (gap,)
    assert store.usage.day(child, DAY).unknown_s == 30


def test_before_the_page_was_shown_only_totals_and_named_apps_are_kept(store: Store) -> None:
    child = a_child(store)
    usage = a_day(100, apps={"supertux2": 60, "chrome": 40}, groups={"games": 60, "browser": 40})
    store.usage.heartbeat(
        [
            Beat(
                child,
                usage,
                intervals=(Interval("1", "chrome", START, START + timedelta(seconds=40)),),
                only_apps={"supertux2"},
                only_groups={"games"},
            )
        ]
    )
    kept = store.usage.day(child, DAY)
    assert (kept.used_s, kept.apps, kept.groups) == (100, {"supertux2": 60}, {"games": 60})
    assert store.usage.intervals(child, START, START + timedelta(hours=1)) == ()


def test_a_removed_child_does_not_cost_the_others_their_heartbeat(store: Store) -> None:
    gone, stays = a_child(store, "An"), a_child(store, "Bin")
    store.people.remove_child(gone)
    store.usage.heartbeat([Beat(gone, a_day(10)), Beat(stays, a_day(20), spent={"g99": 5})])
    assert store.usage.day(stays, DAY).used_s == 20
    assert store.usage.day(gone, DAY).used_s == 0


def test_a_bucket_remembers_what_was_used_of_it(store: Store) -> None:
    child = a_child(store)
    grant = store.policy.add_grant(child, START, DAY, minutes=10, by="Mẹ")
    store.usage.heartbeat([Beat(child, a_day(), spent={grant.id: 45})])
    (kept,) = store.policy.grants(child, DAY)
    assert (kept.used_s, kept.minutes, kept.taken_back) == (45, 10, False)


def test_the_trusted_moment_is_kept_with_the_heartbeat(store: Store) -> None:
    moment = TrustedMoment(START, "boot-1", 12.5)
    store.usage.heartbeat([], moment)
    assert store.usage.trusted() == moment


Use = st.dictionaries(st.sampled_from(["supertux2", "gcompris", "chrome"]), st.integers(0, 5000), max_size=3)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(snapshots=st.lists(st.tuples(Use, st.integers(0, 3), st.booleans()), min_size=1, max_size=12))
def test_however_heartbeats_repeat_the_day_is_the_last_snapshot(
    store: Store, snapshots: list[tuple[dict[str, int], int, bool]]
) -> None:
    child = a_child(store)
    seconds: dict[str, int] = {}
    for more, repeats, cold in snapshots:
        # A day only grows, app by app.
        seconds = {app: max(seconds.get(app, 0), more.get(app, 0)) for app in {*seconds, *more}}
        usage = DayUsage(
            DAY, sum(seconds.values()), sum(seconds.values()), apps=dict(seconds), groups={"games": sum(seconds.values())}
        )
        for _ in range(repeats + 1):
            if cold:
                store.usage.forget_cache()
            store.usage.heartbeat([Beat(child, usage)])
        assert store.usage.day(child, DAY) == usage


def test_a_report_has_days_apps_and_groups(store: Store) -> None:
    child = a_child(store)
    usage = a_day(100, apps={"supertux2": 60, "gcompris": 40})
    store.usage.heartbeat([Beat(child, usage, app_groups={"supertux2": "games"}, day_type=DayType.SCHOOL, limit_s=3600)])
    (day,) = store.usage.days(child, DAY - timedelta(days=6), DAY)
    assert [(use.app, use.group, use.used_s) for use in day.apps] == [("supertux2", "games", 60), ("gcompris", None, 40)]
    assert (day.day_type, day.limit_s) == ("school", 3600)


def test_months_sum_by_group(store: Store) -> None:
    child = a_child(store)
    for day in (date(2026, 10, 31), date(2026, 11, 1), date(2026, 11, 2)):
        store.usage.heartbeat([Beat(child, DayUsage(day, 60, groups={"games": 60}))])
    months = store.usage.months_by_group(child, date(2026, 10, 15), date(2026, 11, 30))
    assert months == {(2026, 10): {"games": 60}, (2026, 11): {"games": 120}}


def test_old_intervals_and_totals_go_and_so_do_the_names_they_used(store: Store) -> None:
    child = a_child(store)
    old = datetime(2025, 9, 1, 8, tzinfo=UTC)
    store.usage.heartbeat(
        [
            Beat(
                child,
                DayUsage(old.date(), 60, apps={"oldgame": 60}),
                intervals=(Interval("1", "oldgame", old, old + timedelta(minutes=1)),),
            )
        ]
    )
    store.usage.heartbeat(
        [
            Beat(
                child,
                a_day(60, apps={"supertux2": 60}),
                intervals=(Interval("1", "supertux2", START, START + timedelta(minutes=1)),),
            )
        ]
    )
    store.prune(START + timedelta(hours=1), DAY)
    assert store.usage.day(child, old.date()).used_s == 0
    assert store.usage.counts(child)["intervals"][0] == 1
    assert b"oldgame" not in b"".join(row[0].encode() for row in store._database.driver.execute("SELECT name FROM names"))


def test_a_heartbeat_writes_only_what_changed(store: Store) -> None:
    child = a_child(store)
    apps = {f"app{number}": 60 for number in range(50)}
    store.usage.heartbeat([Beat(child, a_day(60, apps=apps))])
    written: list[str] = []
    store._database.driver.set_trace_callback(written.append)
    store.usage.heartbeat([Beat(child, a_day(120, apps={**apps, "app1": 120}))])
    store._database.driver.set_trace_callback(None)
    assert sum("INSERT INTO app_days" in statement for statement in written) == 1


def test_a_heartbeat_that_failed_leaves_all_or_nothing(store: Store) -> None:
    child = a_child(store)

    class Power(Exception):
        pass

    @event.listens_for(store._database._engine, "commit")
    def _cut(connection: object) -> None:
        raise Power

    with pytest.raises(Power):
        store.usage.heartbeat([Beat(child, a_day(60, apps={"supertux2": 60}))])
    event.remove(store._database._engine, "commit", _cut)
    assert store.usage.day(child, DAY) == DayUsage(DAY)
    store.usage.heartbeat([Beat(child, a_day(60, apps={"supertux2": 60}))])
    assert store.usage.day(child, DAY).apps == {"supertux2": 60}

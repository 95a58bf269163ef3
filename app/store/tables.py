"""The tables of the store, typed.
Must not hold queries; a change here needs a migration and a new entry in `REVISIONS`."""

from __future__ import annotations

from typing import Final

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Named,
    String,
    Table,
    Text,
    TypedColumns,
    UniqueConstraint,
)

# Every schema that was ever released, oldest first; the last one is today's. Alembic's own list says the same (a test compares them).
REVISIONS: Final = ("0001", "0002", "0003", "0004")
SCHEMA: Final = REVISIONS[-1]

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
    }
)


def _child() -> Column[int]:
    return Column(Integer, ForeignKey("children.id", ondelete="CASCADE"), nullable=False)


def _child_key() -> Column[int]:
    return Column(Integer, ForeignKey("children.id", ondelete="CASCADE"), primary_key=True)


class VersionColumns(TypedColumns):
    """Alembic's own table, named here so that a fresh store needs no Alembic."""

    version_num: Named[str] = Column(String(32), primary_key=True)


class FamilyColumns(TypedColumns):
    """One row: choices that hold for all."""

    id: Named[int] = Column(Integer, primary_key=True)
    language: Named[str]
    interval_days: Named[int]
    total_months: Named[int]


class AdultColumns(TypedColumns):
    id: Named[int] = Column(Integer, primary_key=True)
    name: Named[str]
    role: Named[str]


class ChildColumns(TypedColumns):
    id: Named[int] = Column(Integer, primary_key=True)
    nickname: Named[str]
    birth_year: Named[int]
    recorded_answer: Named[str]
    recorded_shown_at: Named[str | None]
    policy_seen: Named[int]


class AccountColumns(TypedColumns):
    """Whose OS account it is; a shared one has several rows. `os_id` (uid or SID) finds an account that was renamed."""

    id: Named[int] = Column(Integer, primary_key=True)
    account: Named[str]
    os_id: Named[str | None]
    adult_id: Named[int | None] = Column(Integer, ForeignKey("adults.id", ondelete="CASCADE"))
    child_id: Named[int | None] = Column(Integer, ForeignKey("children.id", ondelete="CASCADE"))


class LastChildColumns(TypedColumns):
    """The child who used a shared account last."""

    account: Named[str] = Column(Text, primary_key=True)
    child_id: Named[int] = _child()


class PolicyVersionColumns(TypedColumns):
    child_id: Named[int] = _child_key()
    version: Named[int] = Column(Integer, primary_key=True)
    policy: Named[str]  # JSON of the model's Policy
    at: Named[str]
    by: Named[str | None]
    why: Named[str | None]


class GrantColumns(TypedColumns):
    """As given; never changed afterwards."""

    id: Named[int] = Column(Integer, primary_key=True)
    child_id: Named[int] = _child()
    given_at: Named[str]
    day: Named[int]
    minutes: Named[int | None]
    until: Named[str | None]
    group: Named[str | None]
    by: Named[str | None]


class GrantSpentColumns(TypedColumns):
    grant_id: Named[int] = Column(Integer, ForeignKey("grants.id", ondelete="CASCADE"), primary_key=True)
    used_s: Named[int]


class GrantTakenBackColumns(TypedColumns):
    grant_id: Named[int] = Column(Integer, ForeignKey("grants.id", ondelete="CASCADE"), primary_key=True)
    at: Named[str]
    by: Named[str | None]


class ControlColumns(TypedColumns):
    """Each switch by hand; the newest of a child holds."""

    id: Named[int] = Column(Integer, primary_key=True)
    child_id: Named[int] = _child()
    at: Named[str]
    by: Named[str | None]
    controls: Named[str]  # JSON of the model's Controls


class RequestColumns(TypedColumns):
    id: Named[int] = Column(Integer, primary_key=True)
    child_id: Named[int] = _child()
    kind: Named[str]
    state: Named[str]
    asked_at: Named[str]
    minutes: Named[int | None]
    app: Named[str | None]
    app_name: Named[str | None]
    words: Named[str]
    answered_at: Named[str | None]
    answered_by: Named[str | None]
    answer: Named[str]
    granted_minutes: Named[int | None]
    seen_by_child: Named[int]
    rule: Named[str | None]
    plan: Named[str | None]  # JSON of the model's Plan
    rules_version: Named[int | None]


class ConsentColumns(TypedColumns):
    """Who may use which picture, in words; never a picture."""

    id: Named[int] = Column(Integer, primary_key=True)
    child_id: Named[int] = _child()
    picture: Named[str]
    who: Named[str]
    what_for: Named[str]
    place: Named[str]
    until_day: Named[int | None]  # NULL: for one time
    written_at: Named[str]
    written_by: Named[str | None]
    reply: Named[str | None]
    replied_at: Named[str | None]
    used_at: Named[str | None]
    withdrawn_at: Named[str | None]
    withdrawn_by: Named[str | None]
    withdrawn_by_child: Named[int]


class NameColumns(TypedColumns):
    """App ids, groups and sessions as small numbers, so that five years of use stay small."""

    id: Named[int] = Column(Integer, primary_key=True)
    name: Named[str] = Column(Text, unique=True)


class KnownAppColumns(TypedColumns):
    child_id: Named[int] = _child_key()
    app: Named[str] = Column(Text, primary_key=True)
    name: Named[str]
    group: Named[str | None]
    facts: Named[str]  # JSON list
    unclassified: Named[int]
    known: Named[int]  # there at setup, or allowed since
    first_seen: Named[str]
    last_seen: Named[str | None]


class LearntColumns(TypedColumns):
    """Files that stand for an app from now on, however they are named."""

    id: Named[int] = Column(Integer, primary_key=True)
    child_id: Named[int] = _child()
    key: Named[str]
    device: Named[str]  # as text: a Windows volume's number may not fit
    inode: Named[str]
    content_hash: Named[str | None]


class IntervalColumns(TypedColumns):
    """One stretch of use. The key makes writing it again harmless. 0 for `app_id`: not known which."""

    child_id: Named[int] = _child_key()
    start_ms: Named[int] = Column(Integer, primary_key=True)
    session_id: Named[int] = Column(Integer, primary_key=True)
    app_id: Named[int] = Column(Integer, primary_key=True)
    end_ms: Named[int]
    kind: Named[int]


class DayTotalColumns(TypedColumns):
    child_id: Named[int] = _child_key()
    day: Named[int] = Column(Integer, primary_key=True)
    used_s: Named[int]
    counted_s: Named[int]
    unknown_s: Named[int]
    stretch_used_s: Named[int]
    rested_s: Named[int]
    break_due: Named[int]
    day_type: Named[str | None]
    limit_s: Named[int | None]


class AppDayColumns(TypedColumns):
    child_id: Named[int] = _child_key()
    day: Named[int] = Column(Integer, primary_key=True)
    app_id: Named[int] = Column(Integer, primary_key=True)
    group_id: Named[int]  # 0: none
    seconds: Named[int]


class GroupDayColumns(TypedColumns):
    child_id: Named[int] = _child_key()
    day: Named[int] = Column(Integer, primary_key=True)
    group_id: Named[int] = Column(Integer, primary_key=True)
    seconds: Named[int]


class GraceColumns(TypedColumns):
    child_id: Named[int] = _child_key()
    day: Named[int] = Column(Integer, primary_key=True)
    limit_key: Named[str] = Column(Text, primary_key=True)
    seconds: Named[int]


class UsagePartColumns(TypedColumns):
    """What was not a whole second yet at the last heartbeat, of the day that went on: without it every kill would lose up to a second."""

    child_id: Named[int] = _child_key()
    day: Named[int]
    parts_us: Named[str] = Column(Text)  # JSON: counter -> microseconds


class PinWaitColumns(TypedColumns):
    who: Named[str] = Column(Text, primary_key=True)  # an adult's id, or another lock's name
    wrong: Named[int]
    last_wrong_at: Named[str | None]


class ClockColumns(TypedColumns):
    """One row: the last trusted moment."""

    id: Named[int] = Column(Integer, primary_key=True)
    trusted_at: Named[str]
    boot_id: Named[str | None]
    boot_s: Named[float]


class NoteColumns(TypedColumns):
    id: Named[int] = Column(Integer, primary_key=True)
    at: Named[str]
    child_id: Named[int | None] = Column(Integer, ForeignKey("children.id", ondelete="CASCADE"))
    problem: Named[str]  # JSON of a Problem


version = Table("alembic_version", metadata, VersionColumns)
family = Table("family", metadata, FamilyColumns, CheckConstraint("id = 1", name="one_row"))
# AUTOINCREMENT: a number is never given again, so nothing of a deleted child can fall to the next.
adults = Table("adults", metadata, AdultColumns, sqlite_autoincrement=True)
children = Table("children", metadata, ChildColumns, sqlite_autoincrement=True)
accounts = Table(
    "accounts", metadata, AccountColumns, CheckConstraint("(adult_id IS NULL) <> (child_id IS NULL)", name="one_owner")
)
last_children = Table("last_children", metadata, LastChildColumns)
policy_versions = Table("policy_versions", metadata, PolicyVersionColumns)
grants = Table("grants", metadata, GrantColumns, sqlite_autoincrement=True)
grants_spent = Table("grants_spent", metadata, GrantSpentColumns)
grants_taken_back = Table("grants_taken_back", metadata, GrantTakenBackColumns)
controls = Table("controls", metadata, ControlColumns, sqlite_autoincrement=True)
requests = Table("requests", metadata, RequestColumns, sqlite_autoincrement=True)
consents = Table("consents", metadata, ConsentColumns, sqlite_autoincrement=True)
names = Table("names", metadata, NameColumns, sqlite_autoincrement=True)
known_apps = Table("known_apps", metadata, KnownAppColumns)
learnt = Table("learnt", metadata, LearntColumns, UniqueConstraint("child_id", "key", "device", "inode", "content_hash"))
intervals = Table("intervals", metadata, IntervalColumns, sqlite_with_rowid=False)
day_totals = Table("day_totals", metadata, DayTotalColumns, sqlite_with_rowid=False)
app_days = Table("app_days", metadata, AppDayColumns, sqlite_with_rowid=False)
group_days = Table("group_days", metadata, GroupDayColumns, sqlite_with_rowid=False)
grace = Table("grace", metadata, GraceColumns, sqlite_with_rowid=False)
usage_parts = Table("usage_parts", metadata, UsagePartColumns)
pin_waits = Table("pin_waits", metadata, PinWaitColumns)
clock = Table("clock", metadata, ClockColumns, CheckConstraint("id = 1", name="one_row"))
notes = Table("notes", metadata, NoteColumns, sqlite_autoincrement=True)

Index("ix_grants_child_id", grants.c.child_id)
Index("ix_controls_child_id", controls.c.child_id, controls.c.id)
Index("ix_requests_child_id", requests.c.child_id)
Index("ix_consents_child_id", consents.c.child_id)

"""The first schema: family, rules, requests, known apps, usage, notes.
Must not be changed once released."""

from __future__ import annotations

from alembic import op

revision = "0001"
down_revision = None

# Plain statements, frozen as they were: later changes of app/store/tables.py must not reach back here.
STATEMENTS = (
    """
CREATE TABLE adults (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name VARCHAR NOT NULL,
    role VARCHAR NOT NULL
)
    """,
    """
CREATE TABLE children (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    nickname VARCHAR NOT NULL,
    birth_year INTEGER NOT NULL,
    recorded_answer VARCHAR NOT NULL,
    recorded_shown_at VARCHAR,
    policy_seen INTEGER NOT NULL
)
    """,
    """
CREATE TABLE clock (
    id INTEGER NOT NULL,
    trusted_at VARCHAR NOT NULL,
    boot_id VARCHAR,
    boot_s DOUBLE NOT NULL,
    CONSTRAINT pk_clock PRIMARY KEY (id),
    CONSTRAINT ck_clock_one_row CHECK (id = 1)
)
    """,
    """
CREATE TABLE family (
    id INTEGER NOT NULL,
    language VARCHAR NOT NULL,
    interval_days INTEGER NOT NULL,
    total_months INTEGER NOT NULL,
    CONSTRAINT pk_family PRIMARY KEY (id),
    CONSTRAINT ck_family_one_row CHECK (id = 1)
)
    """,
    """
CREATE TABLE names (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    CONSTRAINT uq_names_name UNIQUE (name)
)
    """,
    """
CREATE TABLE pin_waits (
    who TEXT NOT NULL,
    wrong INTEGER NOT NULL,
    last_wrong_at VARCHAR,
    CONSTRAINT pk_pin_waits PRIMARY KEY (who)
)
    """,
    """
CREATE TABLE accounts (
    id INTEGER NOT NULL,
    account VARCHAR NOT NULL,
    os_id VARCHAR,
    adult_id INTEGER,
    child_id INTEGER,
    CONSTRAINT pk_accounts PRIMARY KEY (id),
    CONSTRAINT ck_accounts_one_owner CHECK ((adult_id IS NULL) <> (child_id IS NULL)),
    CONSTRAINT fk_accounts_adult_id FOREIGN KEY(adult_id) REFERENCES adults (id) ON DELETE CASCADE,
    CONSTRAINT fk_accounts_child_id FOREIGN KEY(child_id) REFERENCES children (id) ON DELETE CASCADE
)
    """,
    """
CREATE TABLE app_days (
    child_id INTEGER NOT NULL,
    day INTEGER NOT NULL,
    app_id INTEGER NOT NULL,
    group_id INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    CONSTRAINT pk_app_days PRIMARY KEY (child_id, day, app_id),
    CONSTRAINT fk_app_days_child_id FOREIGN KEY(child_id) REFERENCES children (id) ON DELETE CASCADE
)
 WITHOUT ROWID
    """,
    """
CREATE TABLE controls (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    child_id INTEGER NOT NULL,
    at VARCHAR NOT NULL,
    "by" VARCHAR,
    controls VARCHAR NOT NULL,
    CONSTRAINT fk_controls_child_id FOREIGN KEY(child_id) REFERENCES children (id) ON DELETE CASCADE
)
    """,
    """
CREATE INDEX ix_controls_child_id ON controls (child_id, id)
    """,
    """
CREATE TABLE day_totals (
    child_id INTEGER NOT NULL,
    day INTEGER NOT NULL,
    used_s INTEGER NOT NULL,
    counted_s INTEGER NOT NULL,
    unknown_s INTEGER NOT NULL,
    stretch_used_s INTEGER NOT NULL,
    rested_s INTEGER NOT NULL,
    break_due INTEGER NOT NULL,
    day_type VARCHAR,
    limit_s INTEGER,
    CONSTRAINT pk_day_totals PRIMARY KEY (child_id, day),
    CONSTRAINT fk_day_totals_child_id FOREIGN KEY(child_id) REFERENCES children (id) ON DELETE CASCADE
)
 WITHOUT ROWID
    """,
    """
CREATE TABLE grace (
    child_id INTEGER NOT NULL,
    day INTEGER NOT NULL,
    limit_key TEXT NOT NULL,
    seconds INTEGER NOT NULL,
    CONSTRAINT pk_grace PRIMARY KEY (child_id, day, limit_key),
    CONSTRAINT fk_grace_child_id FOREIGN KEY(child_id) REFERENCES children (id) ON DELETE CASCADE
)
 WITHOUT ROWID
    """,
    """
CREATE TABLE grants (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    child_id INTEGER NOT NULL,
    given_at VARCHAR NOT NULL,
    day INTEGER NOT NULL,
    minutes INTEGER,
    until VARCHAR,
    "group" VARCHAR,
    "by" VARCHAR,
    CONSTRAINT fk_grants_child_id FOREIGN KEY(child_id) REFERENCES children (id) ON DELETE CASCADE
)
    """,
    """
CREATE INDEX ix_grants_child_id ON grants (child_id)
    """,
    """
CREATE TABLE group_days (
    child_id INTEGER NOT NULL,
    day INTEGER NOT NULL,
    group_id INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    CONSTRAINT pk_group_days PRIMARY KEY (child_id, day, group_id),
    CONSTRAINT fk_group_days_child_id FOREIGN KEY(child_id) REFERENCES children (id) ON DELETE CASCADE
)
 WITHOUT ROWID
    """,
    """
CREATE TABLE intervals (
    child_id INTEGER NOT NULL,
    start_ms INTEGER NOT NULL,
    session_id INTEGER NOT NULL,
    app_id INTEGER NOT NULL,
    end_ms INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    CONSTRAINT pk_intervals PRIMARY KEY (child_id, start_ms, session_id, app_id),
    CONSTRAINT fk_intervals_child_id FOREIGN KEY(child_id) REFERENCES children (id) ON DELETE CASCADE
)
 WITHOUT ROWID
    """,
    """
CREATE TABLE known_apps (
    child_id INTEGER NOT NULL,
    app TEXT NOT NULL,
    name VARCHAR NOT NULL,
    "group" VARCHAR,
    facts VARCHAR NOT NULL,
    unclassified INTEGER NOT NULL,
    known INTEGER NOT NULL,
    first_seen VARCHAR NOT NULL,
    last_seen VARCHAR,
    CONSTRAINT pk_known_apps PRIMARY KEY (child_id, app),
    CONSTRAINT fk_known_apps_child_id FOREIGN KEY(child_id) REFERENCES children (id) ON DELETE CASCADE
)
    """,
    """
CREATE TABLE last_children (
    account TEXT NOT NULL,
    child_id INTEGER NOT NULL,
    CONSTRAINT pk_last_children PRIMARY KEY (account),
    CONSTRAINT fk_last_children_child_id FOREIGN KEY(child_id) REFERENCES children (id) ON DELETE CASCADE
)
    """,
    """
CREATE TABLE learnt (
    id INTEGER NOT NULL,
    child_id INTEGER NOT NULL,
    "key" VARCHAR NOT NULL,
    device VARCHAR NOT NULL,
    inode VARCHAR NOT NULL,
    content_hash VARCHAR,
    CONSTRAINT pk_learnt PRIMARY KEY (id),
    CONSTRAINT uq_learnt_child_id UNIQUE (child_id, "key", device, inode, content_hash),
    CONSTRAINT fk_learnt_child_id FOREIGN KEY(child_id) REFERENCES children (id) ON DELETE CASCADE
)
    """,
    """
CREATE TABLE notes (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    at VARCHAR NOT NULL,
    child_id INTEGER,
    problem VARCHAR NOT NULL,
    CONSTRAINT fk_notes_child_id FOREIGN KEY(child_id) REFERENCES children (id) ON DELETE CASCADE
)
    """,
    """
CREATE TABLE policy_versions (
    child_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    policy VARCHAR NOT NULL,
    at VARCHAR NOT NULL,
    "by" VARCHAR,
    why VARCHAR,
    CONSTRAINT pk_policy_versions PRIMARY KEY (child_id, version),
    CONSTRAINT fk_policy_versions_child_id FOREIGN KEY(child_id) REFERENCES children (id) ON DELETE CASCADE
)
    """,
    """
CREATE TABLE requests (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    child_id INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    state VARCHAR NOT NULL,
    asked_at VARCHAR NOT NULL,
    minutes INTEGER,
    app VARCHAR,
    app_name VARCHAR,
    words VARCHAR NOT NULL,
    answered_at VARCHAR,
    answered_by VARCHAR,
    answer VARCHAR NOT NULL,
    granted_minutes INTEGER,
    seen_by_child INTEGER NOT NULL,
    CONSTRAINT fk_requests_child_id FOREIGN KEY(child_id) REFERENCES children (id) ON DELETE CASCADE
)
    """,
    """
CREATE INDEX ix_requests_child_id ON requests (child_id)
    """,
    """
CREATE TABLE grants_spent (
    grant_id INTEGER NOT NULL,
    used_s INTEGER NOT NULL,
    CONSTRAINT pk_grants_spent PRIMARY KEY (grant_id),
    CONSTRAINT fk_grants_spent_grant_id FOREIGN KEY(grant_id) REFERENCES grants (id) ON DELETE CASCADE
)
    """,
    """
CREATE TABLE grants_taken_back (
    grant_id INTEGER NOT NULL,
    at VARCHAR NOT NULL,
    "by" VARCHAR,
    CONSTRAINT pk_grants_taken_back PRIMARY KEY (grant_id),
    CONSTRAINT fk_grants_taken_back_grant_id FOREIGN KEY(grant_id) REFERENCES grants (id) ON DELETE CASCADE
)
    """,
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)

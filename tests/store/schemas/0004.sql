-- A small family as schema 0004 kept it. Never changed: the upgrade from it is tested for ever.
BEGIN TRANSACTION;
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
);
INSERT INTO "accounts" VALUES(1,'mai',NULL,1,NULL);
INSERT INTO "accounts" VALUES(2,'bin',NULL,NULL,1);
CREATE TABLE adults (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	name VARCHAR NOT NULL, 
	role VARCHAR NOT NULL
);
INSERT INTO "adults" VALUES(1,'Mẹ','parent');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_alembic_version PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0004');
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

;
INSERT INTO "app_days" VALUES(1,739944,1,2,600);
CREATE TABLE children (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	nickname VARCHAR NOT NULL, 
	birth_year INTEGER NOT NULL, 
	recorded_answer VARCHAR NOT NULL, 
	recorded_shown_at VARCHAR, 
	policy_seen INTEGER NOT NULL
);
INSERT INTO "children" VALUES(1,'Bin',2018,'not_shown',NULL,0);
CREATE TABLE clock (
	id INTEGER NOT NULL, 
	trusted_at VARCHAR NOT NULL, 
	boot_id VARCHAR, 
	boot_s DOUBLE NOT NULL, 
	CONSTRAINT pk_clock PRIMARY KEY (id), 
	CONSTRAINT ck_clock_one_row CHECK (id = 1)
);
INSERT INTO "clock" VALUES(1,'2026-11-24T08:00:00+00:00','boot',1.0);
CREATE TABLE consents (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	child_id INTEGER NOT NULL, 
	picture VARCHAR NOT NULL, 
	who VARCHAR NOT NULL, 
	what_for VARCHAR NOT NULL, 
	place VARCHAR NOT NULL, 
	until_day INTEGER, 
	written_at VARCHAR NOT NULL, 
	written_by VARCHAR, 
	reply VARCHAR, 
	replied_at VARCHAR, 
	used_at VARCHAR, 
	withdrawn_at VARCHAR, 
	withdrawn_by VARCHAR, 
	withdrawn_by_child INTEGER NOT NULL, 
	CONSTRAINT fk_consents_child_id FOREIGN KEY(child_id) REFERENCES children (id) ON DELETE CASCADE
);
INSERT INTO "consents" VALUES(1,1,'Ảnh lớp','Cô Lan','Bảng tin','Trong lớp',739944,'2026-11-24T08:00:00+00:00','Mẹ','yes','2026-11-24T08:00:00+00:00',NULL,NULL,NULL,0);
CREATE TABLE controls (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	child_id INTEGER NOT NULL, 
	at VARCHAR NOT NULL, 
	"by" VARCHAR, 
	controls VARCHAR NOT NULL, 
	CONSTRAINT fk_controls_child_id FOREIGN KEY(child_id) REFERENCES children (id) ON DELETE CASCADE
);
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

;
INSERT INTO "day_totals" VALUES(1,739944,600,600,0,0,0,0,NULL,NULL);
CREATE TABLE family (
	id INTEGER NOT NULL, 
	language VARCHAR NOT NULL, 
	interval_days INTEGER NOT NULL, 
	total_months INTEGER NOT NULL, 
	CONSTRAINT pk_family PRIMARY KEY (id), 
	CONSTRAINT ck_family_one_row CHECK (id = 1)
);
INSERT INTO "family" VALUES(1,'vi',30,13);
CREATE TABLE grace (
	child_id INTEGER NOT NULL, 
	day INTEGER NOT NULL, 
	limit_key TEXT NOT NULL, 
	seconds INTEGER NOT NULL, 
	CONSTRAINT pk_grace PRIMARY KEY (child_id, day, limit_key), 
	CONSTRAINT fk_grace_child_id FOREIGN KEY(child_id) REFERENCES children (id) ON DELETE CASCADE
)
 WITHOUT ROWID

;
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
);
INSERT INTO "grants" VALUES(1,1,'2026-11-24T08:00:00+00:00',739944,10,NULL,NULL,'Mẹ');
CREATE TABLE grants_spent (
	grant_id INTEGER NOT NULL, 
	used_s INTEGER NOT NULL, 
	CONSTRAINT pk_grants_spent PRIMARY KEY (grant_id), 
	CONSTRAINT fk_grants_spent_grant_id FOREIGN KEY(grant_id) REFERENCES grants (id) ON DELETE CASCADE
);
INSERT INTO "grants_spent" VALUES(1,45);
CREATE TABLE grants_taken_back (
	grant_id INTEGER NOT NULL, 
	at VARCHAR NOT NULL, 
	"by" VARCHAR, 
	CONSTRAINT pk_grants_taken_back PRIMARY KEY (grant_id), 
	CONSTRAINT fk_grants_taken_back_grant_id FOREIGN KEY(grant_id) REFERENCES grants (id) ON DELETE CASCADE
);
CREATE TABLE group_days (
	child_id INTEGER NOT NULL, 
	day INTEGER NOT NULL, 
	group_id INTEGER NOT NULL, 
	seconds INTEGER NOT NULL, 
	CONSTRAINT pk_group_days PRIMARY KEY (child_id, day, group_id), 
	CONSTRAINT fk_group_days_child_id FOREIGN KEY(child_id) REFERENCES children (id) ON DELETE CASCADE
)
 WITHOUT ROWID

;
INSERT INTO "group_days" VALUES(1,739944,2,600);
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

;
INSERT INTO "intervals" VALUES(1,1795507200000,3,1,1795507800000,0);
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
);
CREATE TABLE last_children (
	account TEXT NOT NULL, 
	child_id INTEGER NOT NULL, 
	CONSTRAINT pk_last_children PRIMARY KEY (account), 
	CONSTRAINT fk_last_children_child_id FOREIGN KEY(child_id) REFERENCES children (id) ON DELETE CASCADE
);
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
);
CREATE TABLE names (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	name TEXT NOT NULL, 
	CONSTRAINT uq_names_name UNIQUE (name)
);
INSERT INTO "names" VALUES(1,'supertux2');
INSERT INTO "names" VALUES(2,'games');
INSERT INTO "names" VALUES(3,'1');
CREATE TABLE notes (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	at VARCHAR NOT NULL, 
	child_id INTEGER, 
	problem VARCHAR NOT NULL, 
	CONSTRAINT fk_notes_child_id FOREIGN KEY(child_id) REFERENCES children (id) ON DELETE CASCADE
);
CREATE TABLE pin_waits (
	who TEXT NOT NULL, 
	wrong INTEGER NOT NULL, 
	last_wrong_at VARCHAR, 
	CONSTRAINT pk_pin_waits PRIMARY KEY (who)
);
CREATE TABLE policy_versions (
	child_id INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	policy VARCHAR NOT NULL, 
	at VARCHAR NOT NULL, 
	"by" VARCHAR, 
	why VARCHAR, 
	CONSTRAINT pk_policy_versions PRIMARY KEY (child_id, version), 
	CONSTRAINT fk_policy_versions_child_id FOREIGN KEY(child_id) REFERENCES children (id) ON DELETE CASCADE
);
INSERT INTO "policy_versions" VALUES(1,1,'{"child":"Bin","idle_after_s":180,"idle_after_watching_s":1800,"warn_at_min":[15,5,1],"grace_min":2,"at_limit":"pause","new_apps":"ask","zone":"Asia/Ho_Chi_Minh","schedule":{"days":{}},"daily_minutes":{"every_day":60,"days":{}},"session":null,"groups":{},"apps":[],"calendar":{"school_year":[{"month":9,"day":5},{"month":5,"day":31}],"holidays":[],"school_days":[]}}','2026-11-24T08:00:00+00:00',NULL,NULL);
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
	rule VARCHAR, 
	plan VARCHAR, 
	rules_version INTEGER, 
	CONSTRAINT fk_requests_child_id FOREIGN KEY(child_id) REFERENCES children (id) ON DELETE CASCADE
);
INSERT INTO "requests" VALUES(1,1,'time','asked','2026-11-24T08:00:00+00:00',15,NULL,NULL,'Con làm nốt bài',NULL,NULL,'',NULL,1,NULL,NULL,NULL);
CREATE TABLE usage_parts (
    child_id INTEGER NOT NULL,
    day INTEGER NOT NULL,
    parts_us TEXT NOT NULL,
    CONSTRAINT pk_usage_parts PRIMARY KEY (child_id),
    CONSTRAINT fk_usage_parts_child_id FOREIGN KEY(child_id) REFERENCES children (id) ON DELETE CASCADE
);
INSERT INTO "usage_parts" VALUES(1,739944,'{"used":250000}');
CREATE INDEX ix_grants_child_id ON grants (child_id);
CREATE INDEX ix_controls_child_id ON controls (child_id, id);
CREATE INDEX ix_requests_child_id ON requests (child_id);
CREATE INDEX ix_consents_child_id ON consents (child_id);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('adults',1);
INSERT INTO "sqlite_sequence" VALUES('children',1);
INSERT INTO "sqlite_sequence" VALUES('consents',1);
INSERT INTO "sqlite_sequence" VALUES('grants',1);
INSERT INTO "sqlite_sequence" VALUES('names',3);
INSERT INTO "sqlite_sequence" VALUES('requests',1);
COMMIT;

"""The family: adults, children, whose account is whose, PIN waits, language and how long things are kept.
Must not know PINs; it counts wrong ones."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from app.model.people import Adult, Child, RecordedAnswer, Role
from app.store.database import Database
from app.store.ids import ADULT, CHILD, inside, outside
from app.store.names import Names
from app.store.tables import accounts, adults, children, family, known_apps, last_children, pin_waits
from app.store.times import read_moment, write_moment


@dataclass(frozen=True, slots=True)
class FamilySettings:
    language: str = "vi"
    interval_days: int = 30
    total_months: int = 13


@dataclass(frozen=True, slots=True)
class PinWait:
    """Wrong tries in a row."""

    wrong: int = 0
    last_wrong_at: datetime | None = None


class PeopleStore:
    def __init__(self, database: Database, names: Names) -> None:
        self._database = database
        self._names = names

    # ---- the family ----

    def settings(self) -> FamilySettings:
        row = self._database.read(lambda connection: connection.execute(select(family)).one_or_none())
        return FamilySettings() if row is None else FamilySettings(row.language, row.interval_days, row.total_months)

    def keep_settings(self, settings: FamilySettings) -> None:
        row = {"language": settings.language, "interval_days": settings.interval_days, "total_months": settings.total_months}
        self._database.write(
            lambda connection: connection.execute(
                upsert(family).values(id=1, **row).on_conflict_do_update(index_elements=["id"], set_=row)
            )
        )

    # ---- adults ----

    def adults(self) -> tuple[Adult, ...]:
        def work(connection: Connection) -> tuple[Adult, ...]:
            owned = _owned(connection, adult=True)
            rows = connection.execute(select(adults).order_by(adults.c.id))
            return tuple(Adult(outside(ADULT, row.id), row.name, Role(row.role), owned.get(row.id, ())) for row in rows)

        return self._database.read(work)

    def add_adult(self, name: str, role: Role, account_names: tuple[str, ...] = ()) -> Adult:
        def work(connection: Connection) -> Adult:
            number = connection.execute(insert(adults).values(name=name, role=role.value).returning(adults.c.id)).scalar_one()
            _own(connection, account_names, adult=number)
            return Adult(outside(ADULT, number), name, role, account_names)

        return self._database.write(work)

    def change_adult(self, adult: Adult) -> None:
        number = inside(ADULT, adult.id)

        def work(connection: Connection) -> None:
            connection.execute(update(adults).where(adults.c.id == number).values(name=adult.name, role=adult.role.value))
            _own(connection, adult.accounts, adult=number)

        self._database.write(work)

    def remove_adult(self, adult: str) -> None:
        def work(connection: Connection) -> None:
            connection.execute(delete(adults).where(adults.c.id == inside(ADULT, adult)))
            connection.execute(delete(pin_waits).where(pin_waits.c.who == adult))

        self._database.write(work)

    # ---- children ----

    def children(self) -> tuple[Child, ...]:
        def work(connection: Connection) -> tuple[Child, ...]:
            owned = _owned(connection, adult=False)
            return tuple(
                Child(
                    id=outside(CHILD, row.id),
                    nickname=row.nickname,
                    birth_year=row.birth_year,
                    accounts=owned.get(row.id, ()),
                    recorded_answer=RecordedAnswer(row.recorded_answer),
                    recorded_shown_at=row.recorded_shown_at,
                )
                for row in connection.execute(select(children).order_by(children.c.id))
            )

        return self._database.read(work)

    def add_child(self, nickname: str, birth_year: int, account_names: tuple[str, ...] = ()) -> Child:
        def work(connection: Connection) -> Child:
            row = {
                "nickname": nickname,
                "birth_year": birth_year,
                "recorded_answer": RecordedAnswer.NOT_SHOWN.value,
                "policy_seen": 0,
            }
            number = connection.execute(insert(children).values(**row).returning(children.c.id)).scalar_one()
            _own(connection, account_names, child=number)
            return Child(outside(CHILD, number), nickname, birth_year, account_names)

        return self._database.write(work)

    def change_child(self, child: Child) -> None:
        """All of it, the answer to the page "what is recorded" too."""
        number = inside(CHILD, child.id)

        def work(connection: Connection) -> None:
            connection.execute(
                update(children)
                .where(children.c.id == number)
                .values(
                    nickname=child.nickname,
                    birth_year=child.birth_year,
                    recorded_answer=child.recorded_answer.value,
                    recorded_shown_at=child.recorded_shown_at,
                )
            )
            _own(connection, child.accounts, child=number)

        self._database.write(work)

    def remove_child(self, child: str) -> None:
        """The child and every row about it; `Store.shred` afterwards takes it out of the file and the backups."""

        def work(connection: Connection) -> None:
            connection.execute(delete(children).where(children.c.id == inside(CHILD, child)))
            self._names.sweep(connection)

        self._database.write(work)

    def policy_seen(self, child: str) -> int:
        """The newest version of the rules that the child has opened."""
        number = inside(CHILD, child)
        found = self._database.read(
            lambda connection: connection.execute(
                select(children.c.policy_seen).where(children.c.id == number)
            ).scalar_one_or_none()
        )
        return found or 0

    def keep_policy_seen(self, child: str, version: int) -> None:
        number = inside(CHILD, child)
        self._database.write(
            lambda connection: connection.execute(update(children).where(children.c.id == number).values(policy_seen=version))
        )

    # ---- accounts ----

    def account_ids(self) -> dict[str, str]:
        """Account name -> what the OS called it by number (uid, SID) when it was last seen."""
        rows = self._database.read(lambda connection: connection.execute(select(accounts.c.account, accounts.c.os_id)).all())
        return {account: os_id for account, os_id in rows if os_id is not None}

    def keep_account_id(self, account: str, os_id: str) -> None:
        self._database.write(
            lambda connection: connection.execute(update(accounts).where(accounts.c.account == account).values(os_id=os_id))
        )

    def rename_account(self, before: str, after: str) -> None:
        def work(connection: Connection) -> None:
            connection.execute(update(accounts).where(accounts.c.account == before).values(account=after))
            connection.execute(update(last_children).where(last_children.c.account == before).values(account=after))

        self._database.write(work)

    def last_child(self, account: str) -> str | None:
        """Who used this shared account last."""
        found = self._database.read(
            lambda connection: connection.execute(
                select(last_children.c.child_id).where(last_children.c.account == account)
            ).scalar_one_or_none()
        )
        return None if found is None else outside(CHILD, found)

    def keep_last_child(self, account: str, child: str) -> None:
        row = {"child_id": inside(CHILD, child)}
        self._database.write(
            lambda connection: connection.execute(
                upsert(last_children).values(account=account, **row).on_conflict_do_update(index_elements=["account"], set_=row)
            )
        )

    # ---- waits after wrong PINs ----

    def pin_wait(self, who: str) -> PinWait:
        row = self._database.read(
            lambda connection: connection.execute(select(pin_waits).where(pin_waits.c.who == who)).one_or_none()
        )
        if row is None:
            return PinWait()
        return PinWait(row.wrong, None if row.last_wrong_at is None else read_moment(row.last_wrong_at))

    def keep_pin_wait(self, who: str, wait: PinWait) -> None:
        row = {"wrong": wait.wrong, "last_wrong_at": None if wait.last_wrong_at is None else write_moment(wait.last_wrong_at)}
        self._database.write(
            lambda connection: connection.execute(
                upsert(pin_waits).values(who=who, **row).on_conflict_do_update(index_elements=["who"], set_=row)
            )
        )

    def known_app_count(self, child: str) -> int:
        number = inside(CHILD, child)
        return len(
            self._database.read(
                lambda connection: connection.execute(select(known_apps.c.app).where(known_apps.c.child_id == number)).all()
            )
        )


def _owned(connection: Connection, adult: bool) -> dict[int, tuple[str, ...]]:
    column = accounts.c.adult_id if adult else accounts.c.child_id
    owned: dict[int, tuple[str, ...]] = {}
    for owner, account in connection.execute(
        select(column, accounts.c.account).where(column.is_not(None)).order_by(accounts.c.id)
    ):
        if owner is not None:
            owned[owner] = (*owned.get(owner, ()), account)
    return owned


def _own(connection: Connection, names: tuple[str, ...], adult: int | None = None, child: int | None = None) -> None:
    """The owner has exactly these accounts from now on; the OS's number of an account is kept."""
    ids = {
        account: os_id for account, os_id in connection.execute(select(accounts.c.account, accounts.c.os_id)) if os_id is not None
    }
    mine = accounts.c.adult_id == adult if adult is not None else accounts.c.child_id == child
    connection.execute(delete(accounts).where(mine))
    rows = [{"account": name, "os_id": ids.get(name), "adult_id": adult, "child_id": child} for name in dict.fromkeys(names)]
    if rows:
        connection.execute(insert(accounts), rows)

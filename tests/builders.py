"""Builders for tests: a settable clock, a migrated diary, accounts and entries."""

from __future__ import annotations

import tempfile
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta, timezone
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from aimstars_desktop.domain.accounts import Account
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.days import DAYS_TO_BELIEVE
from aimstars_desktop.domain.entries import TRASH_DAYS, Entry, NewEntry, Rating
from aimstars_desktop.domain.goals import Category, NewGoal
from aimstars_desktop.domain.points import LedgerRow
from aimstars_desktop.domain.ports.clock import Clock
from aimstars_desktop.domain.weeks import Week
from aimstars_desktop.services.bookkeeping import recomputed
from aimstars_desktop.services.session import Session, open_session
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.engine import Engines, diary_engines, memory_engines
from aimstars_desktop.storage.passwords import Passwords
from aimstars_desktop.storage.pictures.picture_store import PicturesBeside
from aimstars_desktop.storage.unit_of_work import DiaryStorage
from aimstars_desktop.storage.upgrade.chain import runner
from aimstars_desktop.storage.upgrade.chain.revisions import HEAD
from tests import compiled, engines

if TYPE_CHECKING:
    from sqlite3 import Connection

compiled.share()
compiled.share_parsers()

WINTER = timezone(timedelta(hours=1))
SUMMER = timezone(timedelta(hours=2))
NOON = datetime(2026, 11, 22, 12, 0, tzinfo=WINTER)
TODAY = NOON.date()

PASSWORD = "Maya's Secret"
PASSWORDS = Passwords(cost=4)
"""The cheapest bcrypt, so that tests can sign in often."""

DAY = timedelta(days=1)


class FixedClock:
    """A clock that stands still until a test moves it (the ``Clock`` port)."""

    def __init__(self, moment: datetime = NOON) -> None:
        self.moment = moment
        self.passed = timedelta(0)

    def now(self) -> datetime:
        return self.moment

    def elapsed(self) -> timedelta:
        return self.passed

    def set(self, moment: datetime) -> None:
        """Set the time to ``moment``, earlier or later."""
        self.moment = moment

    def set_day(self, day: date) -> None:
        """Set the clock to the same time on another day."""
        self.moment = self.moment.replace(year=day.year, month=day.month, day=day.day)

    def pass_by(self, time: timedelta) -> None:
        """Advance the clock; a negative time sets it back."""
        self.moment += time
        self.passed += max(time, timedelta(0))

    def jump(self, time: timedelta) -> None:
        """Change the wall clock without letting time pass."""
        self.moment += time


@dataclass(frozen=True)
class TestDiary:
    """A migrated diary with its engines, and what its commits announced."""

    __test__ = False  # not a test class

    engines: Engines
    storage: DiaryStorage
    announced: list[Change] = field(default_factory=list)

    def sql(self, statement: str, *values: object) -> list[tuple[object, ...]]:
        """Run one statement on the file and commit it, bypassing the repositories."""
        with self.engines.writer.begin() as connection:
            if connection.dialect.name == "postgresql":
                statement = statement.replace("?", "%s")
            result = connection.exec_driver_sql(statement, tuple(values))
            return [tuple(row) for row in result] if result.returns_rows else []

    def counts(self) -> dict[str, int]:
        """Return the number of rows of every table."""
        on_server = self.engines.writer.dialect.name == "postgresql"
        names = [str(name) for (name,) in self.sql(_TABLES_ON_SERVER if on_server else _TABLES)]
        return {name: len(self.sql(f'SELECT 1 FROM "{name}"')) for name in names}


_TABLES = (
    "SELECT name FROM sqlite_master WHERE type = 'table'"
    " AND name NOT LIKE 'sqlite_%' AND name NOT IN ('alembic_version', 'schema_history')"
    # How the search index stores its words; it is one table to us.
    " AND name NOT LIKE 'entries/_search/_%' ESCAPE '/' OR name = 'entries_search_state'"
)

_TABLES_ON_SERVER = (
    "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
    " AND tablename NOT IN ('alembic_version', 'schema_history')"
)


def diary_in_memory() -> TestDiary:
    """Return a new, empty diary at head, in memory or on the engine of this run."""
    if (other := engines.chosen()) is not None:
        return _diary(other)
    connection = sqlite.connect_in_memory()
    _migrated().backup(connection)
    return _diary(memory_engines(connection))


def diary_on_disk(path: Path) -> TestDiary:
    """Create an empty diary at head in the file ``path``, and open it as the program does.

    It is encrypted where this run is about encrypted files.
    """
    if engines.USUAL_KEY is not None:
        return encrypted_diary(path)
    sqlite.make_file(path)
    path.write_bytes(_migrated_file())
    return diary_in(path)


def encrypted_diary(path: Path) -> TestDiary:
    """Create an empty encrypted diary at head in the file ``path``; its key is ``engines.KEY``."""
    return _diary(engines.keyed_engines(path), _beside(path, engines.KEY))


def diary_in(path: Path, key: str | None = engines.USUAL_KEY) -> TestDiary:
    """Open the existing diary in the file ``path``."""
    return _diary(diary_engines(path, key=key), _beside(path, key))


def _diary(ways: Engines, pictures: PicturesBeside | None = None) -> TestDiary:
    announced: list[Change] = []
    return TestDiary(ways, DiaryStorage(ways, announced.append, pictures=pictures), announced)


def _beside(path: Path, key: str | None = None) -> PicturesBeside:
    return PicturesBeside(path.with_name("pictures.db"), key)


@cache
def _migrated() -> Connection:
    """Migrate an empty database once; every test gets a copy."""
    connection = sqlite.connect_in_memory()
    connection.execute("PRAGMA foreign_keys = OFF")  # tables are rebuilt
    connection.execute("BEGIN IMMEDIATE")
    runner.run(connection, HEAD)
    connection.execute("COMMIT")
    return connection


@cache
def _migrated_file() -> bytes:
    """Return the file of an empty diary, with the journal that the program sets."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "migrated.db"
        sqlite.make_file(path)
        with closing(sqlite.connect(path)) as connection:
            _migrated().backup(connection)
            sqlite.set_journal(connection, "WAL")
        return path.read_bytes()


def account(diary: TestDiary, email: str = "maya@example.org", name: str | None = None) -> Account:
    """Create an account with the password ``PASSWORD``."""
    stored = _stored_password()
    with diary.storage.accounts(write=True) as unit:
        made = unit.accounts.add(email, name, stored, NOON)
        unit.commit(Change.ACCOUNT)
    return made


@cache
def _stored_password() -> str:
    return PASSWORDS.hash(PASSWORD)


def session(diary: TestDiary, clock: Clock | None = None, person: Account | None = None) -> Session:
    """Open the session of ``person``, by default of a new account."""
    return open_session(diary.storage, clock or FixedClock(), person or account(diary))


def outlive_trash(of: Session, clock: FixedClock) -> None:
    """Let the time pass after which what is in the trash now has gone, and open the diary."""
    clock.pass_by(TRASH_DAYS * DAY)
    for _ in range(DAYS_TO_BELIEVE):
        clock.pass_by(DAY)
        of.visit()


def proud(of: Session, text: str = "I called my sister.", day: date | None = None) -> Entry:
    """Write an entry to be proud of, today by default."""
    return of.entries.write(day or of.days.today(), text, Rating.PROUD).entry


def grow(of: Session, text: str = "I lost my patience.", day: date | None = None) -> Entry:
    """Write an entry to grow from, today by default."""
    return of.entries.write(day or of.days.today(), text, Rating.GROW).entry


def write_all(of: Session, *written: tuple[date, str, Rating]) -> None:
    """Write many entries in one transaction, as if each had been written by itself."""
    with of.context.writing() as unit:
        for day, text, rating in written:
            unit.entries.add(NewEntry(day, text, rating, NOON, 60))
        unit.ledger.replace_all(recomputed(unit))
        unit.commit(Change.ENTRIES | Change.POINTS)


def ledger_rows(session: Session, day: date) -> list[LedgerRow]:
    """Return why the points of a day were given."""
    return [line.row for line in session.statistics.explained(period=(day, day)).lines]


def new_goal(
    title: str = "Walk each evening", first_day: date = TODAY, last_day: date | None = None
) -> NewGoal:
    """Return a goal for seven days from ``first_day`` on."""
    return NewGoal(Category.EXERCISE, title, "", first_day, last_day or Week(first_day).last)


def days(first: date, count: int) -> list[date]:
    """Return ``count`` days in a row."""
    return [first + DAY * number for number in range(count)]


def settled(entry: Entry) -> Entry:
    """Return an entry without the times of its last edit and of its removal."""
    trashed = None if entry.trashed_at is None else NOON
    return replace(entry, edited_at=None, trashed_at=trashed)

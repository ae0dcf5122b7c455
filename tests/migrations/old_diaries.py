"""Diaries at any revision, to be filled and migrated, on the engine of this run.

Each is in a transaction that is undone at the end, also on a server.
"""

from __future__ import annotations

import os
import tempfile
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import AbstractContextManager, closing, contextmanager, nullcontext
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from alembic.migration import MigrationContext
from sqlalchemy import Connection as Bound
from sqlalchemy import text

from aimstars_desktop.compat import override
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.server.connections import server_url, upgrade_engine
from aimstars_desktop.storage.upgrade.chain import drift, runner
from aimstars_desktop.storage.upgrade.file import compare
from aimstars_desktop.storage.upgrade.server import compare as server_compare
from aimstars_desktop.storage.upgrade.server import run
from tests import engines
from tests.builders import FixedClock
from tests.migrations import rows
from tests.postgresql.filling import fill

if TYPE_CHECKING:
    from sqlite3 import Connection


class OldDiary(ABC):
    """A diary at some revision, inside a transaction."""

    @abstractmethod
    def ask(self, statement: str, **values: object) -> list[tuple[Any, ...]]:
        """Run one statement and return its rows; days are text, as SQLite has them."""

    @abstractmethod
    def run(self, target: str) -> None:
        """Migrate to a later or an earlier revision."""

    @abstractmethod
    def tables(self) -> list[str]:
        """Return the names of all tables."""

    @abstractmethod
    def differences(self) -> list[str]:
        """Return in what way the tables differ from the models."""

    @abstractmethod
    def bound(self) -> AbstractContextManager[Bound]:
        """Give the transaction to SQLAlchemy."""

    @abstractmethod
    def fill(self) -> None:
        """Put rows into all tables, in the columns that are there."""

    def insert(self, table: str, row: dict[str, object]) -> None:
        """Insert one row."""
        places = ", ".join(f":{name}" for name in row)
        self.ask(f'INSERT INTO "{table}" ({", ".join(row)}) VALUES ({places})', **row)


@contextmanager
def at(revision: str | None) -> Iterator[OldDiary]:
    """Give an empty diary at this revision; None: a database without a table."""
    address = engines.server_address()
    if address is None:
        with closing(sqlite.connect_in_memory()) as connection:
            _template(revision).backup(connection)
            connection.execute("PRAGMA foreign_keys = OFF")
            connection.execute("BEGIN")
            yield _InMemory(connection)
        return
    engine = upgrade_engine(server_url(_at_revision(address, revision)))
    try:
        with engine.connect() as bind:
            yield _OnServer(bind)
    finally:
        engine.dispose()


@cache
def _template(revision: str | None) -> Connection:
    connection = sqlite.connect_in_memory()
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN")
    if revision is not None:
        runner.run(connection, revision)
    connection.execute("COMMIT")
    return connection


@cache
def _at_revision(address: str, revision: str | None) -> str:
    """Make a database at this revision, and return its address."""
    made = engines.new_database(address, f"at_{revision}_{os.getpid()}".lower())
    if revision is not None:
        run.upgrade(made, Path(tempfile.gettempdir()), FixedClock(), target=revision)
    return made


class _InMemory(OldDiary):
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @override
    def ask(self, statement: str, **values: object) -> list[tuple[Any, ...]]:
        return self._connection.execute(statement, values).fetchall()

    @override
    def run(self, target: str) -> None:
        ((now,),) = self.ask("SELECT version_num FROM alembic_version")
        order = [step.id for step in runner.revisions()]
        down = order.index(target) < order.index(str(now))
        runner.run(self._connection, target, down=down)

    @override
    def tables(self) -> list[str]:
        return compare.tables(self._connection)

    @override
    def differences(self) -> list[str]:
        return drift.differences_of_file(self._connection)

    @override
    def bound(self) -> AbstractContextManager[Bound]:
        return runner.bound(self._connection)

    @override
    def fill(self) -> None:
        rows.fill(self._connection)


class _OnServer(OldDiary):
    def __init__(self, bind: Bound) -> None:
        self._bind = bind

    @override
    def ask(self, statement: str, **values: object) -> list[tuple[Any, ...]]:
        result = self._bind.execute(text(statement), values)
        found = result.fetchall() if result.returns_rows else []
        return [
            tuple(str(value) if isinstance(value, date) else value for value in row)
            for row in found
        ]

    @override
    def run(self, target: str) -> None:
        run._run(self._bind, MigrationContext.configure(self._bind).get_current_revision(), target)

    @override
    def tables(self) -> list[str]:
        return server_compare.tables(self._bind)

    @override
    def differences(self) -> list[str]:
        return drift.differences(self._bind)

    @override
    def bound(self) -> AbstractContextManager[Bound]:
        return nullcontext(self._bind)

    @override
    def fill(self) -> None:
        fill(self.ask)

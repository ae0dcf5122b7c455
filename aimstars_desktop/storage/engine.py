"""The one engine factory: transactions, enforcement, journal modes, file rights.

Two engines over one file: ``writer`` begins with ``BEGIN IMMEDIATE``, so that a deed waits for
its turn at the start and never fails half-way; ``reader`` begins with a plain ``BEGIN`` and can
write nothing. The driver's own transactions are off everywhere (``isolation_level = None``).
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import Pool, QueuePool, StaticPool

from aimstars_desktop.storage import sqlite

if TYPE_CHECKING:
    from sqlite3 import Connection as SqliteConnection


@dataclass(frozen=True, slots=True)
class Engines:
    """The ways into one diary: one for deeds, one for looking. In memory both are the same."""

    writer: Engine
    reader: Engine

    def dispose(self) -> None:
        """Close every connection that is not in use; SQLite then removes its sidecars."""
        self.reader.dispose()
        self.writer.dispose()


def diary_engines(
    path: Path, *, journal: sqlite.Journal = "WAL", key: str | None = None, read_only: bool = False
) -> Engines:
    """Return the engines of the diary at ``path``, which must exist.

    Args:
        journal: WAL for the program; DELETE in network and cloud-synced folders.
        key: the raw SQLCipher key, see ``sqlite.connect``.
        read_only: both engines only look; for reading a backup.
    """
    # After an upgrade the first connection changes the journal. SQLite waits for nobody then: two
    # lanes that open at once would find the file locked by each other.
    opening = threading.Lock()

    def opened() -> SqliteConnection:
        with opening:
            connection = sqlite.connect(path, mode="ro" if read_only else "rw", key=key)
            if not read_only:
                sqlite.set_journal(connection, journal)
            return connection

    def opened_for_reading() -> SqliteConnection:
        connection = opened()
        connection.execute("PRAGMA query_only = ON")
        return connection

    reader = _engine(opened_for_reading, QueuePool, begin="BEGIN")
    writer = reader if read_only else _engine(opened, QueuePool, begin="BEGIN IMMEDIATE")
    return Engines(writer=writer, reader=reader)


def memory_engines(connection: SqliteConnection | None = None) -> Engines:
    """Return engines that share one connection in memory: the testing environment.

    The lanes of the program wait for one another here: a pool of one lends the connection to one
    thread at a time, where a StaticPool would let two transactions run into each other.

    Args:
        connection: a database in memory that is already filled; a new, empty one by default.
    """
    shared = connection if connection is not None else sqlite.connect_in_memory()
    engine = _engine(
        lambda: shared, QueuePool, begin="BEGIN IMMEDIATE", pool_size=1, max_overflow=0
    )
    return Engines(writer=engine, reader=engine)


def shared_engine(connection: SqliteConnection) -> Engine:
    """Return an engine around one connection whose transactions are somebody else's.

    It begins nothing, and what SQLAlchemy takes for the end of a transaction does nothing.
    """
    engine = _engine(lambda: connection, StaticPool, begin=None)
    for end in ("do_commit", "do_rollback"):
        setattr(engine.dialect, end, _leave_open)
    return engine


def _leave_open(connection: object) -> None:
    """Do nothing: whoever began the transaction ends it."""


def _engine(
    connect: Callable[[], SqliteConnection],
    pool: type[Pool],
    *,
    begin: str | None,
    **pool_options: int,
) -> Engine:
    engine = create_engine(
        "sqlite://",
        module=sqlite.DRIVER,
        creator=connect,
        poolclass=pool,
        **pool_options,
        hide_parameters=True,  # the message of an error must not quote the diary
    )
    if begin is not None:

        @event.listens_for(engine, "begin")
        def _begin(connection: Connection) -> None:
            connection.exec_driver_sql(begin)

    return engine

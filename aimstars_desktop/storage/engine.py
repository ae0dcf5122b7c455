"""The engine factory: transactions, enforcement, journal modes, file permissions.

Two engines over one file: ``writer`` begins with ``BEGIN IMMEDIATE``, so that a write waits for
its turn at the start and never fails half-way; ``reader`` begins with a plain ``BEGIN`` and can
write nothing. The driver's own transactions are off everywhere (``isolation_level = None``).
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError, DisconnectionError
from sqlalchemy.pool import (
    ConnectionPoolEntry,
    NullPool,
    Pool,
    PoolProxiedConnection,
    QueuePool,
    StaticPool,
)

from aimstars_desktop.domain.errors import FileReplacedError, WorldError
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.damage import integrity
from aimstars_desktop.storage.damage.damage_views import DamageViews
from aimstars_desktop.storage.open_file.file_identity import OpenFile
from aimstars_desktop.storage.open_file.write_ahead_log import OpenLog
from aimstars_desktop.storage.sound_note import SoundNote
from aimstars_desktop.storage.streak_cache import StreakCache

if TYPE_CHECKING:
    from sqlite3 import Connection as SqliteConnection


LOG_PAGES = 4_000
"""Pages, 16 MB, after which SQLite copies the log into the file; then the file is summed up beside
the saves, which takes longer than the copying."""


@dataclass(frozen=True, slots=True)
class Engines:
    """The engines of one diary: one for writing, one for reading. In memory both are the same.

    Attributes:
        streaks: the cache for the file; None for a server, to which others write too.
        views: keep damaged rows apart; None for a server, which lets none in.
        file: the file that is written to, and its path; None for other diaries.
        log: its write-ahead log.
        note: that it was sound when it was closed.
    """

    writer: Engine
    reader: Engine
    key: str | None = None
    streaks: StreakCache | None = field(default_factory=StreakCache)
    views: DamageViews | None = None
    file: OpenFile | None = None
    log: OpenLog | None = None
    note: SoundNote | None = None

    def has_new_damage(self) -> bool:
        """Look whether the file was damaged since it was opened; always False for a server.

        Damaged rows are set aside from then on: connections are reopened, with views.
        """
        if self.views is None:
            return False
        self.distrust()
        if self.leave_overwritten():
            return True
        try:
            with self.reader.connect() as connection:
                driver: SqliteConnection = connection.connection.driver_connection  # type: ignore[assignment]  # it is connected
                found = self.views.find_damage(driver)
                found = found or integrity.has_faults(driver)
        except (DBAPIError, sqlite.DatabaseError):
            return True
        if found and self.file is not None:  # what is in memory ends with its connection
            self.dispose()
        return found

    def leave_overwritten(self) -> bool:
        """Check whether another program has overwritten the file; if so, keep its log out of it."""
        if self.file is None or self.log is None or not self.file.is_overwritten:
            return False
        self.file.leave(self.log)
        return True

    def refuse_overwritten(self) -> None:
        """Check that no other program has overwritten the file.

        Raises:
            FileOverwrittenError: one has; the log is kept beside it.
        """
        if self.leave_overwritten() and self.file is not None:
            self.file.check()

    def truncate_log(self, connection: Connection) -> None:
        """Write the write-ahead log into the file and empty it; outside a transaction.

        Pages are overwritten when rows are deleted (``secure_delete``), but the log still holds
        them as they were. A reader that is busy for longer than the timeout keeps it until the
        file is closed. Does nothing on a server, and without such a log.
        """
        if connection.dialect.name == "sqlite":
            _truncate_log(connection.connection)
        if self.log is not None and self.file is not None:
            self.log.note()
            self.file.note()

    def dispose(self) -> None:
        """Close every idle connection; SQLite then removes its side files."""
        self.reader.dispose()
        self.writer.dispose()

    def distrust(self) -> None:
        """Look through the file at its next opening: something went wrong with it."""
        if self.note is not None:
            self.note.distrust()

    def note_sound(self) -> None:
        """Note that the file, which is closed now, is sound as far as anybody knows."""
        if self.note is not None and self.file is not None and not self.file.is_replaced:
            self.note.write(self.file.sum_up())


def diary_engines(
    path: Path,
    *,
    journal: sqlite.Journal = "WAL",
    key: str | None = None,
    read_only: bool = False,
    note: SoundNote | None = None,
) -> Engines:
    """Return the engines of the diary at ``path``, which must exist.

    Args:
        journal: WAL for the program; DELETE in network and cloud-synced folders.
        key: the raw SQLCipher key, see ``sqlite.connect``.
        read_only: neither engine can write; for reading a backup.
        note: of an encrypted diary: whether it was sound when it was closed.
    """
    # After an upgrade the first connection changes the journal mode. SQLite does not wait then: two
    # threads that open at once would find the file locked by each other.
    opening = threading.Lock()
    file = OpenFile(path, note)
    views = DamageViews(note)

    def opened() -> SqliteConnection:
        with opening:
            connection = sqlite.connect(path, mode="ro" if read_only else "rw", key=key)
            try:
                if not read_only:
                    sqlite.set_journal(connection, journal)
                    connection.execute(f"PRAGMA wal_autocheckpoint = {LOG_PAGES}")
                file.check()  # else one lane would read another file than the other one writes
                views.cover(connection)
            except BaseException:
                connection.close()
                raise
            return connection

    def opened_for_reading() -> SqliteConnection:
        connection = opened()
        connection.execute("PRAGMA query_only = ON")
        return connection

    reader = _engine(opened_for_reading, QueuePool, begin="BEGIN")
    writer = reader if read_only else _engine(opened, QueuePool, begin="BEGIN IMMEDIATE")
    _write_to_tables(writer, views)
    if read_only:
        return Engines(writer=writer, reader=reader, key=key, views=views)
    log = OpenLog(path)
    _check_before_commits(writer, file, log)
    _look_after_commits(writer, file, log)
    for engine in (writer, reader):
        _count_connections(engine, file, log)
    return Engines(
        writer=writer, reader=reader, key=key, views=views, file=file, log=log, note=note
    )


def copy_file(engines: Engines, path: Path) -> None:
    """Copy the open diary, under the same key, to ``path``; never opens the file again.

    Raises:
        DatabaseError: the copy or the diary failed.
        OSError: the copy cannot be put there.
    """
    partial = path.with_name(f"{path.name}.partial")
    partial.unlink(missing_ok=True)
    sqlite.make_file(partial)
    source = engines.writer.raw_connection()
    try:
        with closing(sqlite.connect(partial, key=engines.key)) as copy:
            source.driver_connection.backup(copy)  # type: ignore[union-attr]  # it is connected
            sqlite.set_journal(copy, "DELETE")
        partial.replace(path)
    finally:
        source.close()
        partial.unlink(missing_ok=True)


def memory_engines(connection: SqliteConnection | None = None) -> Engines:
    """Return engines that share one connection in memory: the testing environment.

    The threads wait for one another here: a pool of one lends the connection to one
    thread at a time, where a StaticPool would let two transactions run into each other.

    Args:
        connection: a database in memory that is already filled; a new, empty one by default.
    """
    shared = connection if connection is not None else sqlite.connect_in_memory()
    engine = _engine(
        lambda: shared, QueuePool, begin="BEGIN IMMEDIATE", pool_size=1, max_overflow=0
    )
    views = DamageViews()
    _write_to_tables(engine, views)
    return Engines(writer=engine, reader=engine, views=views)


def _write_to_tables(engine: Engine, views: DamageViews) -> None:
    def to_table(*event_values: object) -> tuple[object, object]:
        _, _, statement, parameters, *_ = event_values
        return views.to_table(str(statement)), parameters

    event.listen(engine, "before_cursor_execute", to_table, retval=True)


def _check_before_commits(writer: Engine, file: OpenFile, log: OpenLog) -> None:
    @event.listens_for(writer, "commit")
    def _check(connection: Connection) -> None:
        try:
            file.check()
        except FileReplacedError:
            connection.exec_driver_sql("ROLLBACK")  # SQLAlchemy takes the transaction for ended
            file.leave(log)
            file.check()  # which says where the log is kept
            raise
        if log.is_damaged:
            connection.exec_driver_sql("ROLLBACK")
            log.forget_damage()
            raise WorldError(
                QT_TRANSLATE_NOOP(
                    "Errors",
                    "Part of what was saved last was damaged outside the program, so it may be"
                    " missing. Look through your latest entries, and save this once more.",
                )
            )


def _look_after_commits(writer: Engine, file: OpenFile, log: OpenLog) -> None:
    commit = writer.dialect.do_commit

    def commit_and_look(connection: PoolProxiedConnection) -> None:
        commit(connection)
        if log.is_elsewhere:  # what it holds is nowhere else
            _truncate_log(connection)
            log.renew()
        else:
            log.note()
        file.note()

    vars(writer.dialect)["do_commit"] = commit_and_look


def _count_connections(engine: Engine, file: OpenFile, log: OpenLog) -> None:
    @event.listens_for(engine, "connect")
    def _opened(_: object, entry: ConnectionPoolEntry) -> None:
        log.opened()
        entry.info[OpenLog] = log.generation

    @event.listens_for(engine, "close")
    def _closed(*_: object) -> None:
        if log.closed():
            file.closed()

    @event.listens_for(engine, "checkout")
    def _check_out(_: object, entry: ConnectionPoolEntry, __: object) -> None:
        log.mend_index()
        if entry.info[OpenLog] != log.generation:
            raise DisconnectionError  # the pool opens another one


def picture_engine(path: Path, *, key: str | None, read_only: bool) -> Engine:
    """Return an engine for the file of the pictures, which opens it anew each time.

    Args:
        path: of the file, which must exist.
        key: the raw SQLCipher key, see ``sqlite.connect``.
        read_only: whether nothing can be written.
    """
    mode: sqlite.Mode = "ro" if read_only else "rw"
    begin = "BEGIN" if read_only else "BEGIN IMMEDIATE"
    return _engine(lambda: sqlite.connect(path, mode=mode, key=key), NullPool, begin=begin)


def shared_engine(connection: SqliteConnection) -> Engine:
    """Return an engine around a connection whose transactions are managed by the caller.

    It never begins a transaction, and what SQLAlchemy takes for the end of one does nothing.
    """
    engine = _engine(lambda: connection, StaticPool, begin=None)
    for end in ("do_commit", "do_rollback"):
        setattr(engine.dialect, end, _leave_open)
    return engine


def _truncate_log(connection: PoolProxiedConnection) -> None:
    driver: SqliteConnection = connection.driver_connection  # type: ignore[assignment]  # it is connected
    driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _leave_open(connection: object) -> None:
    """Do nothing: the caller, who began the transaction, ends it."""


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

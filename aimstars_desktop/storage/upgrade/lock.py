"""One lock per data folder: a side-car SQLite file, held shared or exclusive.

A window takes it exclusive to create, upgrade or restore, and then holds it shared for its life.
The system frees it when its owner dies, however it dies: a stale lock cannot exist.
"""

from __future__ import annotations

import contextlib
from enum import Enum
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade import causes, refusals
from aimstars_desktop.storage.upgrade.names import LOCK_NAME

if TYPE_CHECKING:
    from collections.abc import Iterator
    from sqlite3 import Connection, Cursor


class Held(Enum):
    """What a lock holds at the moment."""

    NOTHING = "nothing"
    SHARED = "shared"
    EXCLUSIVE = "exclusive"


class DataLock:
    """The lock of the data folder ``data``, held by this process until ``release``.

    Shared is an unfinished SELECT. Exclusive is a transaction; committing it while that SELECT
    is open leaves the shared lock behind, so that nobody can come in between.
    """

    def __init__(self, data: Path) -> None:
        self._path = data / LOCK_NAME
        self._connection: Connection | None = None
        self._reading: Cursor | None = None
        self._held = Held.NOTHING

    @property
    def held(self) -> Held:
        """What is held now."""
        return self._held

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()

    def exclusive(self, wait: float) -> None:
        """Hold the lock alone. Coming from shared, it is let go first: read everything again.

        Args:
            wait: seconds to wait for others to let go of it.

        Raises:
            DiaryFileError: others still hold it (IN_USE), or the folder cannot be written.
        """
        if self._held is Held.EXCLUSIVE:
            return
        self._let_go()
        with self._told():
            connection = self._opened(wait)
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("CREATE TABLE IF NOT EXISTS holders (n INTEGER)")
            connection.execute(
                "INSERT INTO holders SELECT n FROM (SELECT 1 AS n UNION ALL SELECT 2)"
                " WHERE NOT EXISTS (SELECT 1 FROM holders)"
            )
        self._held = Held.EXCLUSIVE

    def shared(self, wait: float) -> None:
        """Hold the lock beside other windows. Coming from exclusive, there is no gap.

        Raises:
            DiaryFileError: another one holds it alone (IN_USE), or the folder cannot be written.
        """
        if self._held is Held.SHARED:
            return
        if self._held is Held.NOTHING and not self._is_made(wait):
            self.exclusive(wait)
        with self._told():
            connection = self._opened(wait)
            self._reading = connection.execute("SELECT n FROM holders")
            self._reading.fetchone()  # the second row stays to be read, and the lock with it
            if self._held is Held.EXCLUSIVE:
                connection.execute("COMMIT")
        self._held = Held.SHARED

    def release(self) -> None:
        """Let go of the lock; doing it twice is fine."""
        self._let_go()
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _let_go(self) -> None:
        if self._reading is not None:
            self._reading.close()
            self._reading = None
        if self._connection is not None and self._connection.in_transaction:
            self._connection.execute("ROLLBACK")
        self._held = Held.NOTHING

    def _is_made(self, wait: float) -> bool:
        """Say whether the lock is whole; a program killed while making it leaves half of one."""
        with self._told():
            known = "SELECT 1 FROM sqlite_schema WHERE name = 'holders'"
            return bool(self._opened(wait).execute(known).fetchall())

    def _opened(self, wait: float) -> Connection:
        if self._connection is None:
            with contextlib.suppress(FileExistsError):
                sqlite.make_file(self._path)
            # Never with a key, also beside a diary that has one: there is nothing to hide in it.
            self._connection = sqlite.connect(self._path, key=None, busy_seconds=wait)
        self._connection.execute(f"PRAGMA busy_timeout = {int(wait * 1000)}")
        return self._connection

    @contextlib.contextmanager
    def _told(self) -> Iterator[None]:
        """Name the folder rather than the lock file, of which no person has ever heard."""
        try:
            yield
        except (sqlite.DatabaseError, OSError) as error:
            self.release()
            folder = self._path.parent
            if causes.kind_of(error) == causes.BUSY:
                raise refusals.in_use(folder) from error
            if causes.kind_of(error) in (causes.UNWRITABLE, causes.CANNOT_OPEN):
                raise refusals.folder_unwritable(folder) from error
            raise (causes.refusal(error, self._path) or error) from error

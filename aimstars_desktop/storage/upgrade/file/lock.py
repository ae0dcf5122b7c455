"""The lock of a data folder: a separate SQLite file, held shared or exclusive.

A window holds it exclusively to create, upgrade or restore, and then shared while it is open.
The system frees it when its owner ends, however it ends: a stale lock cannot exist.
"""

from __future__ import annotations

import contextlib
from enum import Enum
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from aimstars_desktop import side_files
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade import causes, refusals
from aimstars_desktop.storage.upgrade.file.names import LOCK_NAME

if TYPE_CHECKING:
    from collections.abc import Iterator
    from sqlite3 import Connection, Cursor


class LockMode(Enum):
    """How a lock is held."""

    NOTHING = "nothing"
    SHARED = "shared"
    EXCLUSIVE = "exclusive"


class DataLock:
    """The lock of the data folder ``data``, held by this process until ``release``.

    Shared is an unfinished SELECT. Exclusive is a transaction; committing it while that SELECT
    is open leaves the shared lock in place, so that nobody can get in between.
    """

    def __init__(self, data: Path) -> None:
        self._path = data / LOCK_NAME
        self._connection: Connection | None = None
        self._reading: Cursor | None = None
        self._held = LockMode.NOTHING

    @property
    def held(self) -> LockMode:
        """How it is held now."""
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
        """Hold the lock exclusively. A shared one is released first, so read everything again.

        Args:
            wait: seconds to wait for others to release it.

        Raises:
            DiaryFileError: others still hold it (IN_USE), or the folder cannot be written.
        """
        if self._held is LockMode.EXCLUSIVE:
            return
        self._close()
        with self._refusals_about_folder():
            connection = self._opened(wait)
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("CREATE TABLE IF NOT EXISTS holders (n INTEGER)")
            connection.execute(
                "INSERT INTO holders SELECT n FROM (SELECT 1 AS n UNION ALL SELECT 2)"
                " WHERE NOT EXISTS (SELECT 1 FROM holders)"
            )
        self._held = LockMode.EXCLUSIVE

    def shared(self, wait: float) -> None:
        """Hold the lock together with other windows. From exclusive, there is no gap.

        Raises:
            DiaryFileError: somebody holds it exclusively (IN_USE), or the folder is not writable.
        """
        if self._held is LockMode.SHARED:
            return
        if self._held is LockMode.NOTHING and not self._is_made(wait):
            self.exclusive(wait)
        with self._refusals_about_folder():
            connection = self._opened(wait)
            self._reading = connection.execute("SELECT n FROM holders")
            self._reading.fetchone()  # the second row stays unread, which keeps the lock
            if self._held is LockMode.EXCLUSIVE:
                connection.execute("COMMIT")
        self._held = LockMode.SHARED

    def release(self) -> None:
        """Release the lock; may be called twice."""
        self._close()
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _close(self) -> None:
        if self._reading is not None:
            self._reading.close()
            self._reading = None
        if self._connection is not None and self._connection.in_transaction:
            self._connection.execute("ROLLBACK")
        self._held = LockMode.NOTHING

    def _is_made(self, wait: float) -> bool:
        """Return whether the lock file is complete: a kill may have interrupted its creation."""
        with self._refusals_about_folder():
            known = "SELECT 1 FROM sqlite_schema WHERE name = 'holders'"
            return bool(self._opened(wait).execute(known).fetchall())

    def _opened(self, wait: float) -> Connection:
        if self._connection is None:
            with contextlib.suppress(FileExistsError):
                sqlite.make_file(self._path)
            if not side_files.is_regular(self._path):
                raise refusals.lock_is_foreign(self._path)
            # Never encrypted, even beside an encrypted diary: it contains nothing private.
            self._connection = sqlite.connect(self._path, key=None, busy_seconds=wait)
        self._connection.execute(f"PRAGMA busy_timeout = {int(wait * 1000)}")
        return self._connection

    @contextlib.contextmanager
    def _refusals_about_folder(self) -> Iterator[None]:
        """Raise refusals that name the folder rather than the lock file, which nobody knows."""
        try:
            yield
        except (sqlite.DatabaseError, OSError) as error:
            self.release()
            folder = self._path.parent
            if causes.kind_of(error) in (causes.UNWRITABLE, causes.CANNOT_OPEN):
                raise refusals.folder_unwritable(folder) from error
            if causes.kind_of(error) in (causes.DAMAGED, causes.NO_DATABASE):
                raise refusals.lock_is_foreign(self._path) from error
            raise (causes.refusal(error, self._path) or error) from error

"""The backups folder of a diary file: making, listing, pinning, removing, looking inside."""

# ruff: noqa: S608 - the names of the two schemas are our own

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from aimstars_desktop.compat import override
from aimstars_desktop.config import Folders
from aimstars_desktop.domain.backups import (
    Backup,
    BackupPicture,
    Difference,
    OpenedBackup,
    Reason,
)
from aimstars_desktop.domain.entries import Entry
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.backups.backup_folder import BackupFolder
from aimstars_desktop.storage.upgrade import causes, refusals
from aimstars_desktop.storage.upgrade.chain.revisions import HEAD
from aimstars_desktop.storage.upgrade.file import (
    backup,
    compare,
    detect,
    picture_losses,
    picture_mirror,
    restore_refusals,
    scratch,
)
from aimstars_desktop.storage.upgrade.file.manifest import FILE, Manifest
from aimstars_desktop.storage.upgrade.file.restore import copy_under

if TYPE_CHECKING:
    from sqlite3 import Connection

logger = logging.getLogger(__name__)

_PARTS = {
    "entry_versions": ("entry_id", "diary_entries"),
    "goal_checkins": ("goal_id", "goals"),
    "import_items": ("import_id", "imports"),
    "review_decisions": ("review_id", "reviews"),
}
"""The tables whose rows belong to an account through another table, and how."""

_PICTURES = """
SELECT p.sha256, min(e.entry_date), CASE p.name WHEN '' THEN p.description ELSE p.name END
FROM main.entry_pictures AS p JOIN main.diary_entries AS e ON e.id = p.entry_id
WHERE p.user_id IS ? GROUP BY p.sha256
"""

_DERIVED = {"daily_stats"}
"""The tables that the program can compute from the others."""

_REBUILT = {"points_log"}
"""The ledger, which may be rebuilt: then the same rows have other ids."""


def _no_key() -> None:
    """Return no key: the diary is plain."""


def _none_is_other(manifest: Manifest) -> bool:
    """Say that no backup has a key of its own."""
    del manifest
    return False


def _ignore_failure() -> None:
    """Ignore that a backup failed: who asked for it is told."""


class Backups(BackupFolder):
    """The backups of one diary file (the ``BackupStore`` port).

    Args:
        folders: of the diary.
        key: returns its raw SQLCipher key, None for a plain one; asked each time.
        is_other: tells which backups have another key than the diary.
        on_failure: called when a backup could not be made.
    """

    def __init__(
        self,
        folders: Folders,
        *,
        key: Callable[[], str | None] = _no_key,
        is_other: Callable[[Manifest], bool] = _none_is_other,
        on_failure: Callable[[], None] = _ignore_failure,
    ) -> None:
        super().__init__(folders.backups, FILE)
        self._folders = folders
        self._key_now = key
        self._is_other = is_other
        self._on_failure = on_failure

    @property
    def _key(self) -> str | None:
        """The raw SQLCipher key, if the diary is encrypted."""
        return self._key_now()

    @override
    def described(self, manifest: Manifest) -> Backup:
        return replace(super().described(manifest), has_other_key=self._is_other(manifest))

    def anything_written(self) -> bool:
        path = self._folders.database
        with (
            causes.refusals_about(path),
            closing(sqlite.connect(path, mode="ro", key=self._key)) as opened,
        ):
            (found,) = opened.execute(
                "SELECT EXISTS (SELECT 1 FROM diary_entries) OR EXISTS (SELECT 1 FROM goals)"
            ).fetchone()
        return bool(found)

    def make(self, reason: Reason, at: datetime, on_progress: Callable[[float], None]) -> Backup:
        path = self._folders.database
        backup.sweep(self._folder, before=at - backup.IDLE)
        try:
            with closing(sqlite.connect(path, mode="ro", key=self._key)) as source:
                revision = detect.identify(source, path)
                made = backup.make(
                    source,
                    self._folder,
                    reason=reason.value,
                    start=revision,
                    target=revision,
                    at=at,
                    key=self._key,
                    on_progress=on_progress,
                )
                go_on = partial(on_progress, 1.0)  # the backup itself is whole
                picture_mirror.tend(self._folders, self._key, source, at, go_on)
        except (sqlite.DatabaseError, OSError, backup.BackupDiffersError) as error:
            self._on_failure()
            if causes.kind_of(error) == causes.FULL:
                raise refusals.disk_full(self._folder) from error
            cause = causes.sentence(error, path, self._folder)
            raise refusals.not_backed_up(cause) from error
        return made.described(self._folder)

    def look(self, path: Path) -> Backup:
        from aimstars_desktop.storage.backups.foreign_backup import look

        place, found = look(path)
        return replace(found.described(place.parent), has_other_key=self._is_other(found))

    def take(self, path: Path) -> Backup:
        from aimstars_desktop.storage.backups.foreign_backup import take, take_pictures

        made = take(path, self._folders, self._key_now)
        take_pictures(path.parent, self._folders, made, self._key_now)
        return self.described(made)

    def open(self, file: str, email_key: str) -> OpenedBackup:
        manifest = self.manifest(file)
        if not backup.is_intact(self._folder, manifest):
            raise restore_refusals.backup_is_damaged(self._folder / manifest.file)
        with contextlib.ExitStack() as stack:
            folder = stack.enter_context(scratch.folder(self._folder, scratch.LOOK_INSIDE))
            copy = folder / "copy.db"
            sqlite.make_file(copy)
            copy_under(self._folder / manifest.file, copy, self._key)
            if manifest.start != HEAD:
                _bring_to_head(copy, self._key)
            inside = BackupReader(self._folders, copy, email_key, self._key)
            inside.scratch = stack.pop_all()
        return inside


class BackupReader:
    """A copy of a backup, open for reading (the ``OpenedBackup`` port).

    A plain connection is enough for a few queries; nothing is ever changed.
    """

    def __init__(self, folders: Folders, copy: Path, email_key: str, key: str | None) -> None:
        self._folders = folders
        self.scratch = contextlib.ExitStack()
        """What removes the copy, once it is no longer read."""
        self._key = key
        self._email_key = email_key
        self._connection: Connection = sqlite.connect(copy, mode="ro", key=key)
        self._account = self._account_in("main")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def days(self) -> Sequence[date]:
        rows = self._connection.execute(
            "SELECT DISTINCT entry_date FROM diary_entries"
            " WHERE user_id = ? AND trashed_at IS NULL ORDER BY 1 DESC",
            (self._account,),
        )
        return [date.fromisoformat(day) for (day,) in rows]

    def on_day(self, day: date) -> Sequence[Entry]:
        from aimstars_desktop.storage.engine import shared_engine
        from aimstars_desktop.storage.repositories.entries import Entries

        if self._account is None:
            return []
        with shared_engine(self._connection).connect() as bound:
            return Entries(bound, self._account).on_day(day)

    def compare(self) -> Difference:
        with compare.attached(self._connection, self._folders.database, self._key):
            found = _Comparison(self._connection, self._email_key).difference()
        rows = self._connection.execute(_PICTURES, (self._account,))
        pictures = {sha: BackupPicture(date.fromisoformat(day), name) for sha, day, name in rows}
        back, missing = picture_losses.outlook(self._folders, self._key, pictures)
        return replace(found, pictures_back=back, pictures_missing=missing)

    def close(self) -> None:
        self._connection.close()
        self.scratch.close()

    def _account_in(self, schema: str) -> int | None:
        return _account(self._connection, schema, self._email_key)


class _Comparison:
    """The backup (``main``) beside the current diary (attached as ``copy``)."""

    def __init__(self, connection: Connection, email_key: str) -> None:
        self._connection = connection
        self._then = _account(connection, "main", email_key)
        self._now = _account(connection, compare.COPY, email_key)

    def difference(self) -> Difference:
        then, now = self._then, self._now
        return Difference(
            written_after=self._written_after(then, now),
            out_of_trash=self._out_of_trash(then, now),
            gone_since=self._gone_since(then, now),
            reading_differently=self._differing(then, now),
            points=self._sum("points", "main", then) - self._sum("points", compare.COPY, now),
            goals=self._goals("main", then) - self._goals(compare.COPY, now),
            is_none=not self._differs(then, now),
            other_accounts=self._other_accounts(),
            has_account=then is not None,
        )

    def _written_after(self, then: int | None, now: int | None) -> int:
        return self._number(
            f"SELECT count(*) FROM {compare.COPY}.diary_entries AS b WHERE b.user_id IS ?"
            " AND b.trashed_at IS NULL AND NOT EXISTS"
            " (SELECT 1 FROM main.diary_entries AS a WHERE a.id = b.id AND a.user_id IS ?)",
            now,
            then,
        )

    def _out_of_trash(self, then: int | None, now: int | None) -> int:
        return self._number(
            f"SELECT count(*) FROM main.diary_entries AS a JOIN {compare.COPY}.diary_entries AS b"
            " ON b.id = a.id WHERE a.user_id IS ? AND b.user_id IS ?"
            " AND a.trashed_at IS NOT NULL AND b.trashed_at IS NULL",
            then,
            now,
        )

    def _gone_since(self, then: int | None, now: int | None) -> int:
        return self._number(
            "SELECT count(*) FROM main.diary_entries AS a WHERE a.user_id IS ?"
            " AND a.trashed_at IS NULL AND NOT EXISTS"
            f" (SELECT 1 FROM {compare.COPY}.diary_entries AS b WHERE b.id = a.id"
            " AND b.user_id IS ? AND b.trashed_at IS NULL)",
            then,
            now,
        )

    def _differing(self, then: int | None, now: int | None) -> int:
        return self._number(
            f"SELECT count(*) FROM main.diary_entries AS a JOIN {compare.COPY}.diary_entries AS b"
            " ON b.id = a.id WHERE a.user_id IS ? AND b.user_id IS ?"
            " AND a.trashed_at IS NULL AND b.trashed_at IS NULL AND (a.content IS NOT b.content"
            " OR a.entry_date IS NOT b.entry_date OR a.rating IS NOT b.rating)",
            then,
            now,
        )

    def _sum(self, column: str, schema: str, account: int | None) -> int:
        return self._number(
            f"SELECT COALESCE(SUM({column}), 0) FROM {schema}.points_log WHERE user_id IS ?",
            account,
        )

    def _goals(self, schema: str, account: int | None) -> int:
        return self._number(
            f"SELECT count(*) FROM {schema}.goals WHERE user_id IS ? AND trashed_at IS NULL",
            account,
        )

    def _other_accounts(self) -> tuple[str, ...]:
        """Return the names of the other accounts that differ."""
        found = set()
        for schema, other in (("main", compare.COPY), (compare.COPY, "main")):
            rows = self._connection.execute(
                f"SELECT COALESCE(NULLIF(u.user_name, ''), u.email), u.id, o.id"
                f" FROM {schema}.users AS u"
                f" LEFT JOIN {other}.users AS o ON o.email_key = u.email_key"
            ).fetchall()
            mine = self._then if schema == "main" else self._now
            for name, account, same in rows:
                # Those in both are compared once, under their current name.
                is_other = same is None or (schema != "main" and self._differs(same, account))
                if account != mine and is_other:
                    found.add(str(name))
        return tuple(sorted(found))

    def _differs(self, then: int | None, now: int | None) -> bool:
        """Return whether anything of an account differs, counted or not."""
        return any(
            self._is_missing(table, here, account, there, same)
            for table in compare.diary_tables(self._connection)
            if table not in _DERIVED
            for here, account, there, same in (
                ("main", then, compare.COPY, now),
                (compare.COPY, now, "main", then),
            )
        )

    def _is_missing(
        self, table: str, here: str, account: int | None, there: str, same: int | None
    ) -> bool:
        """Return whether a row of the account is ``here`` but not, unchanged, ``there``."""
        names = compare.columns(self._connection, table, "main")
        if "user_id" in names:
            theirs, alike, values = "a.user_id IS ?", ["b.user_id IS ?"], [account, same]
        elif table in _PARTS:
            column, whole = _PARTS[table]
            theirs = f"a.{column} IN (SELECT id FROM {here}.{whole} WHERE user_id IS ?)"
            alike, values = [], [account]
        else:
            return False
        # An account may have another id in the other file.
        unspoken = {"user_id", "id"} if table in _REBUILT else {"user_id"}
        alike += [f"b.{name} IS a.{name}" for name in names if name not in unspoken]
        return bool(
            self._number(
                f"SELECT EXISTS (SELECT 1 FROM {here}.{table} AS a WHERE {theirs} AND NOT EXISTS"
                f" (SELECT 1 FROM {there}.{table} AS b WHERE {' AND '.join(alike)}))",
                *values,
            )
        )

    def _number(self, statement: str, *values: object) -> int:
        return int(self._connection.execute(statement, values).fetchone()[0])


def _account(connection: Connection, schema: str, email_key: str) -> int | None:
    row = connection.execute(
        f"SELECT id FROM {schema}.users WHERE email_key = ?", (email_key,)
    ).fetchone()
    return int(row[0]) if row else None


def _bring_to_head(copy: Path, key: str | None) -> None:
    """Upgrade a private copy, of which no backup is needed."""
    from aimstars_desktop.storage.upgrade.chain import runner

    with (
        causes.refusals_about(copy),
        closing(sqlite.connect(copy, key=key, foreign_keys=False)) as opened,
    ):
        detect.identify(opened, copy)
        opened.execute("BEGIN IMMEDIATE")
        runner.run(opened, HEAD)
        opened.execute("COMMIT")

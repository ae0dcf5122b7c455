"""The backups folder of a diary file: making, listing, pinning, removing, looking inside."""

# ruff: noqa: S608 - the names of the two schemas are our own

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.backups import Backup, Difference, OpenedBackup, Reason
from aimstars_desktop.domain.diary import Entry
from aimstars_desktop.domain.errors import MissingError
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade import (
    backup,
    causes,
    compare,
    detect,
    refusals,
    restore_refusals,
)
from aimstars_desktop.storage.upgrade.manifest import Manifest, manifests
from aimstars_desktop.storage.upgrade.revisions import HEAD

if TYPE_CHECKING:
    from sqlite3 import Connection

LOOKING = ".looking-"
"""How the folders begin in which copies of backups are read; left-over ones are swept away."""

_PARTS = {
    "entry_versions": ("entry_id", "diary_entries"),
    "goal_checkins": ("goal_id", "goals"),
    "review_decisions": ("review_id", "reviews"),
}
"""The tables whose rows belong to an account through another table, and how."""

_REBUILT = {"points_log", "daily_stats"}
"""The books, which may be written anew: then the same rows have other ids."""


class Backups:
    """The backups of one diary file (the ``BackupStore`` port)."""

    def __init__(self, folders: Folders, *, key: str | None = None) -> None:
        self._folders = folders
        self._folder = folders.backups
        self._key = key

    def all(self) -> Sequence[Backup]:
        return [_described(self._folder, made) for made in reversed(manifests(self._folder))]

    def anything_written(self) -> bool:
        path = self._folders.database
        with causes.told(path), closing(sqlite.connect(path, mode="ro", key=self._key)) as opened:
            (found,) = opened.execute(
                "SELECT EXISTS (SELECT 1 FROM diary_entries) OR EXISTS (SELECT 1 FROM goals)"
            ).fetchone()
        return bool(found)

    def make(self, reason: Reason, at: datetime, moved: Callable[[float], None]) -> Backup:
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
                    moved=moved,
                )
        except (sqlite.DatabaseError, OSError, backup.BackupDiffersError) as error:
            if causes.kind_of(error) == causes.FULL:
                raise refusals.disk_full(self._folder) from error
            cause = causes.sentence(error, path, self._folder)
            raise refusals.not_backed_up(cause) from error
        return _described(self._folder, made)

    def is_intact(self, file: str) -> bool:
        return backup.is_intact(self._folder, self.manifest(file))

    def pin(self, file: str, pinned: bool) -> None:
        replace(self.manifest(file), pinned=pinned).write(self._folder)

    def remove(self, file: str) -> None:
        manifest = self.manifest(file)
        # The manifest last: a kill in between leaves a manifest, which is removed the next time.
        (self._folder / manifest.file).unlink(missing_ok=True)
        (self._folder / manifest.name).unlink()

    def open(self, file: str, email_key: str) -> OpenedBackup:
        manifest = self.manifest(file)
        if not backup.is_intact(self._folder, manifest):
            raise restore_refusals.backup_is_damaged(self._folder / manifest.file)
        _sweep(self._folder)
        folder = Path(tempfile.mkdtemp(prefix=LOOKING, dir=self._folder))
        try:
            copy = folder / "copy.db"
            sqlite.make_file(copy)
            shutil.copyfile(self._folder / manifest.file, copy)
            if manifest.start != HEAD:
                _bring_to_head(copy, self._key)
            return LookingInside(self._folders.database, folder, email_key, self._key)
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise

    def manifest(self, file: str) -> Manifest:
        """Return the manifest of a backup.

        Raises:
            MissingError: there is no such backup.
        """
        try:
            return Manifest.read(self._folder / f"{Path(file).name}.json")
        except (OSError, ValueError) as error:
            raise MissingError(
                QT_TRANSLATE_NOOP("Errors", "There is no backup {file}."), file=file
            ) from error


class LookingInside:
    """A copy of a backup, open for reading (the ``OpenedBackup`` port).

    A plain connection is enough: a few questions in SQL, and nothing is ever changed.
    """

    def __init__(self, live: Path, folder: Path, email_key: str, key: str | None) -> None:
        self._live = live
        self._folder = folder
        self._key = key
        self._email_key = email_key
        self._connection: Connection = sqlite.connect(folder / "copy.db", mode="ro", key=key)
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
        from aimstars_desktop.storage.diary import Diary
        from aimstars_desktop.storage.engine import shared_engine

        if self._account is None:
            return []
        with shared_engine(self._connection).connect() as bound:
            return Diary(bound, self._account).on_day(day)

    def compare(self) -> Difference:
        with compare.attached(self._connection, self._live, self._key):
            found = _Comparison(self._connection, self._email_key)
            return found.difference()

    def close(self) -> None:
        self._connection.close()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _account_in(self, schema: str) -> int | None:
        return _account(self._connection, schema, self._email_key)


class _Comparison:
    """The backup (``main``) beside the diary now (``copy``, as it is attached)."""

    def __init__(self, connection: Connection, email_key: str) -> None:
        self._connection = connection
        self._then = _account(connection, "main", email_key)
        self._now = _account(connection, compare.COPY, email_key)

    def difference(self) -> Difference:
        then, now = self._then, self._now
        return Difference(
            written_after=self._only_in(compare.COPY, now, "main", then),
            gone_since=self._only_in("main", then, compare.COPY, now),
            reading_differently=self._differing(then, now),
            points=self._sum("points", "main", then) - self._sum("points", compare.COPY, now),
            goals=self._goals("main", then) - self._goals(compare.COPY, now),
            is_none=not self._differs(then, now),
            other_accounts=self._others(),
        )

    def _only_in(self, here: str, account: int | None, there: str, same: int | None) -> int:
        return self._number(
            f"SELECT count(*) FROM {here}.diary_entries AS a WHERE a.user_id IS ?"
            " AND a.trashed_at IS NULL AND NOT EXISTS"
            f" (SELECT 1 FROM {there}.diary_entries AS b WHERE b.id = a.id AND b.user_id IS ?"
            " AND b.trashed_at IS NULL)",
            account,
            same,
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

    def _others(self) -> tuple[str, ...]:
        """Return the other accounts that are not the same in both, by name."""
        found = set()
        for schema, other in (("main", compare.COPY), (compare.COPY, "main")):
            rows = self._connection.execute(
                f"SELECT COALESCE(NULLIF(u.user_name, ''), u.email), u.id, o.id"
                f" FROM {schema}.users AS u"
                f" LEFT JOIN {other}.users AS o ON o.email_key = u.email_key"
            ).fetchall()
            mine = self._then if schema == "main" else self._now
            for name, account, same in rows:
                # Those in both are compared once, and called what they are called now.
                is_other = same is None or (schema != "main" and self._differs(same, account))
                if account != mine and is_other:
                    found.add(str(name))
        return tuple(sorted(found))

    def _differs(self, then: int | None, now: int | None) -> bool:
        """Say whether anything of an account is not the same in both, counted or not."""
        return any(
            self._lacks(table, here, account, there, same)
            for table in compare.tables(self._connection)
            for here, account, there, same in (
                ("main", then, compare.COPY, now),
                (compare.COPY, now, "main", then),
            )
        )

    def _lacks(
        self, table: str, here: str, account: int | None, there: str, same: int | None
    ) -> bool:
        """Say whether a row of the account is ``here`` and not, as it is, ``there``."""
        names = compare.columns(self._connection, table, "main")
        if "user_id" in names:
            theirs, alike, values = "a.user_id IS ?", ["b.user_id IS ?"], [account, same]
        elif table in _PARTS:
            column, whole = _PARTS[table]
            theirs = f"a.{column} IN (SELECT id FROM {here}.{whole} WHERE user_id IS ?)"
            alike, values = [], [account]
        else:
            return False
        # An account may have another number in the other file.
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
    """Upgrade a copy that nobody else knows: no backup of it is needed."""
    from aimstars_desktop.storage.upgrade import chain

    with causes.told(copy), closing(sqlite.connect(copy, key=key, foreign_keys=False)) as opened:
        detect.identify(opened, copy)
        opened.execute("BEGIN IMMEDIATE")
        chain.run(opened, HEAD)
        opened.execute("COMMIT")


def _described(folder: Path, manifest: Manifest) -> Backup:
    counts = manifest.counts
    try:
        is_whole = (folder / manifest.file).stat().st_size == manifest.size
    except OSError:
        is_whole = False
    return Backup(
        file=manifest.file,
        made_at=manifest.made_at,
        reason=Reason.named(manifest.reason),
        start=manifest.start,
        target=manifest.target,
        program=manifest.program,
        size=manifest.size,
        accounts=counts.get("users", counts.get("user", 0)),
        entries=counts.get("diary_entries", counts.get("diary_entry", 0)),
        pinned=manifest.pinned,
        is_whole=is_whole,
    )


def _sweep(folder: Path) -> None:
    for left in folder.glob(f"{LOOKING}*"):
        with contextlib.suppress(OSError):
            shutil.rmtree(left)

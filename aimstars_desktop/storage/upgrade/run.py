"""The upgrade itself: one connection, one transaction, a verified backup before, checks after."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC
from typing import TYPE_CHECKING

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import CONTEXT, AimstarsError, DiaryFileError, Outcome
from aimstars_desktop.domain.ports import Clock
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP, Sentence
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade import backup, causes, chain, compare, detect, refusals
from aimstars_desktop.storage.upgrade.manifest import Manifest
from aimstars_desktop.storage.upgrade.progress import Nobody, Progress, Watcher
from aimstars_desktop.storage.upgrade.revisions import APPLICATION_ID, HEAD
from aimstars_desktop.storage.upgrade.shape import shape_differences

if TYPE_CHECKING:
    from sqlite3 import Connection

SPACE_FACTOR = 4
"""The room that a safe upgrade needs: one copy, and twice the file for a rebuilt table."""

SPACE_MARGIN = 16_000_000
HEARTBEAT = 100_000
"""Steps of SQLite's machine between two questions whether to stop."""


class CheckFailedError(AimstarsError):
    """What the checks before COMMIT found; the transaction is rolled back."""


@dataclass(frozen=True, slots=True)
class Upgraded:
    """What an upgrade did."""

    start: str
    target: str
    backup: Manifest


def upgrade(
    folders: Folders,
    clock: Clock,
    *,
    target: str = HEAD,
    key: str | None = None,
    watcher: Watcher | None = None,
) -> Upgraded:
    """Bring the diary to ``target``, up or down; the exclusive lock of the folder is held.

    Raises:
        DiaryFileError: it was not done, and the diary is as it was.
    """
    return _Run(folders, clock, target, key, watcher or Nobody()).run()


class _Run:
    """One try. Everything is closed again when ``run`` is left."""

    def __init__(
        self, folders: Folders, clock: Clock, target: str, key: str | None, watcher: Watcher
    ) -> None:
        self._folders = folders
        self._path = folders.database
        self._target = target
        self._key = key
        self._watcher = watcher
        self._clock = clock
        self._start = ""
        self._steps: tuple[chain.Revision, ...] = ()
        self._down = False
        self._violations: Counter[str] = Counter()

    def run(self) -> Upgraded:
        with causes.told(self._path):
            connection = sqlite.connect(self._path, key=self._key, foreign_keys=False)
        with closing(connection):
            self._look(connection)
            with causes.told(self._path):
                connection.execute("BEGIN IMMEDIATE")
            try:
                made = self._back_up()
                self._change(connection, made)
                self._stop_if_cancelled()
                connection.execute("COMMIT")
            except Exception as error:
                self._roll_back(connection)
                raise self._told(error) from error
            except BaseException:  # Ctrl+C and the like go on, once the diary is safe
                self._roll_back(connection)
                raise
        self._look_again()
        return Upgraded(self._start, self._target, made)

    def _look(self, connection: Connection) -> None:
        """Check everything that can be checked before anything is written."""
        path = self._path
        detect.probe_write(connection, path)
        self._start = detect.identify(connection, path)
        self._steps = chain.path(self._start, self._target)
        self._down = bool(self._steps) and self._steps[0].id == self._start
        self._check_space()
        with causes.told(path):
            result = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
            if result != "ok":
                raise refusals.file_is_damaged(path, str(result))
            if differences := shape_differences(connection, self._start):
                raise refusals.shape_is_odd(path, self._start, differences[0])
            self._violations = _violations(connection)
            if sqlite.set_journal(connection, "DELETE") != "DELETE":
                raise refusals.in_use(path.parent)

    def _check_space(self) -> None:
        needed = SPACE_FACTOR * self._path.stat().st_size + SPACE_MARGIN
        free = shutil.disk_usage(self._path.parent).free
        if free < needed:
            raise refusals.no_space(self._path.parent, needed, free)

    def _back_up(self) -> Manifest:
        folder = self._folders.backups
        try:
            with closing(sqlite.connect(self._path, mode="ro", key=self._key)) as source:
                known = backup.same_state(source, folder, self._start, self._key)
                return known or backup.make(
                    source,
                    folder,
                    reason="downgrade" if self._down else "upgrade",
                    start=self._start,
                    target=self._target,
                    at=self._clock.now().astimezone(UTC),
                    key=self._key,
                    moved=self._backed_up,
                )
        except (sqlite.DatabaseError, OSError, backup.BackupDiffersError) as error:
            if causes.kind_of(error) == causes.FULL:
                raise refusals.disk_full(folder) from error
            raise refusals.backup_failed(causes.sentence(error, folder)) from error

    def _change(self, connection: Connection, made: Manifest) -> None:
        done = 0

        def applied(revision: str) -> None:
            nonlocal done
            del revision
            done += 1
            self._tell_step(done)

        self._tell_step(0)
        with self._heartbeat(connection):
            chain.run(connection, self._target, down=self._down, applied=applied)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        self._check(connection, made)

    def _check(self, connection: Connection, made: Manifest) -> None:
        """Compare what came out with what went in, while it can still be undone."""
        found = []
        if not connection.in_transaction:
            found.append("the transaction ended early")
        found += shape_differences(connection, self._target)
        if self._target == HEAD:
            found += chain.differences(connection)
        more = _violations(connection) - self._renamed(self._violations)
        found += [f"{count} rows of {table} belong to nothing" for table, count in more.items()]
        found += self._lost(connection, made)
        (quick,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        if quick != "ok":
            found.append(str(quick))
        if found:
            lost = refusals.lost_content("; ".join(found[:5]))
            raise CheckFailedError(lost.template, **lost.values)

    def _lost(self, connection: Connection, made: Manifest) -> list[str]:
        changes = {change for step in self._steps for change in step.row_changes}
        compare.attach(connection, self._folders.backups / made.file, self._key)
        return compare.conservation_differences(
            connection, self._renames(), changes, down=self._down
        )

    def _renames(self) -> dict[str, str]:
        renames: dict[str, str] = {}
        for step in self._steps:
            for old, new in step.renames.items():
                renames |= {new: old} if self._down else {old: new}
        return renames

    def _renamed(self, violations: Counter[str]) -> Counter[str]:
        renames = self._renames()
        return Counter({renames.get(t, t): count for t, count in violations.items()})

    def _roll_back(self, connection: Connection) -> None:
        if connection.in_transaction:  # a full disk has already rolled back
            connection.execute("ROLLBACK")

    def _told(self, error: Exception) -> DiaryFileError:
        """Return the sentence for a failure."""
        if isinstance(error, DiaryFileError):
            return error
        if self._watcher.is_cancelled():
            return cancelled()
        if causes.kind_of(error) == causes.FULL:
            return refusals.disk_full(self._path.parent)
        if isinstance(error, AimstarsError):
            return refusals.rolled_back(error.sentence)
        return refusals.rolled_back(causes.sentence(error, self._path))

    def _look_again(self) -> None:
        """Open the diary as the program will, and see that it is what COMMIT said."""
        with (
            causes.told(self._path),
            closing(sqlite.connect(self._path, key=self._key)) as connection,
        ):
            found = detect.identify(connection, self._path)
            (enforced,) = connection.execute("PRAGMA foreign_keys").fetchone()
            if found != self._target or not enforced:
                raise refusals.shape_is_odd(self._path, found, f"{self._target} was expected")

    @contextmanager
    def _heartbeat(self, connection: Connection) -> Iterator[None]:
        connection.set_progress_handler(self._watcher.is_cancelled, HEARTBEAT)
        try:
            yield
        finally:
            connection.set_progress_handler(None, 0)

    def _stop_if_cancelled(self) -> None:
        if self._watcher.is_cancelled():
            raise cancelled()

    def _backed_up(self, share: float) -> None:
        self._stop_if_cancelled()
        words = QT_TRANSLATE_NOOP("Errors", "Making a verified backup")
        self._tell(Sentence(CONTEXT, words), 1, share)

    def _tell_step(self, done: int) -> None:
        if done < len(self._steps):
            self._tell(self._steps[done].summary, done + 2, 0.0)

    def _tell(self, step: Sentence, number: int, share: float) -> None:
        self._watcher.moved(Progress(step, number, len(self._steps) + 1, share))


def cancelled() -> DiaryFileError:
    """The person asked to stop, and everything is as before."""
    return DiaryFileError(
        Outcome.CANCELLED,
        QT_TRANSLATE_NOOP("Errors", "The upgrade was cancelled: the diary is as it was before."),
    )


def _violations(connection: Connection) -> Counter[str]:
    return Counter(str(row[0]) for row in connection.execute("PRAGMA foreign_key_check"))

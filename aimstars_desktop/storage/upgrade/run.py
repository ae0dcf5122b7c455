"""The upgrade itself: one connection, one transaction, a verified backup before, checks after."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import aimstars_desktop
from aimstars_desktop.config import Folders
from aimstars_desktop.domain.backups import to_keep
from aimstars_desktop.domain.errors import AimstarsError, DiaryFileError, Outcome
from aimstars_desktop.domain.ports import Clock
from aimstars_desktop.domain.sentences import Sentence
from aimstars_desktop.domain.upgrades import (
    Nobody,
    Plan,
    Progress,
    Receipt,
    Stage,
    StepReceipt,
    Watcher,
)
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.backups import Backups
from aimstars_desktop.storage.upgrade import (
    backup,
    causes,
    chain,
    checks,
    compare,
    detect,
    history,
    planning,
    refusals,
    restore,
    restore_refusals,
)
from aimstars_desktop.storage.upgrade.manifest import Manifest
from aimstars_desktop.storage.upgrade.memory import Peak
from aimstars_desktop.storage.upgrade.pending import refuse_while_restoring
from aimstars_desktop.storage.upgrade.revisions import APPLICATION_ID, HEAD

if TYPE_CHECKING:
    from sqlite3 import Connection

HEARTBEAT = 100_000
"""Steps of SQLite's machine between two questions whether to stop."""

LONG_STEP = 1.0
"""Seconds after which a step is shown as half done; how long it takes nobody knows."""

logger = logging.getLogger(__name__)


def upgrade(
    folders: Folders,
    clock: Clock,
    *,
    target: str = HEAD,
    key: str | None = None,
    watcher: Watcher | None = None,
) -> Receipt:
    """Bring the diary to ``target``, up or down; the exclusive lock of the folder is held.

    Raises:
        DiaryFileError: it was not done, and the diary is as it was.
    """
    refuse_while_restoring(folders)
    run = _Run(folders, clock, target, key, watcher or Nobody())
    try:
        receipt = run.run()
    except DiaryFileError as error:
        run.note_failure(error)
        raise
    history.write_line(folders, receipt)
    _thin_out(folders, receipt.at)
    return receipt


def _thin_out(folders: Folders, now: datetime) -> None:
    """Remove the backups that need not stay; that this fails is no failure of the upgrade."""
    store = Backups(folders)
    try:
        made = store.all()
        for one in {backup.file for backup in made} - to_keep(made, now, store.is_intact):
            store.remove(one)
    except (OSError, AimstarsError) as error:
        logger.warning("old backups could not be thinned out: %s", error)


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
        self._at = clock.now().astimezone(UTC)
        self._began = time.monotonic()
        self._plan: Plan | None = None
        self._made: Manifest | None = None
        self._has_begun = False
        self._copied = 0.0
        self._steps: list[StepReceipt] = []
        self._peak = Peak()

    def run(self) -> Receipt:
        self._tell(Stage.CHECK)
        with causes.told(self._path):
            connection = sqlite.connect(self._path, key=self._key, foreign_keys=False)
        with closing(connection):
            detect.probe_write(connection, self._path)
            start = detect.identify(connection, self._path)
            plan = self._plan = planning.make_plan(self._folders, start, self._target)
            self._watcher.planned(plan)
            with self._heartbeat(connection, lambda: self._tell(Stage.CHECK)):
                before = planning.preflight(connection, self._folders, plan)
            with causes.told(self._path):
                if sqlite.set_journal(connection, "DELETE") != "DELETE":
                    raise refusals.in_use(self._path.parent)
                connection.execute("BEGIN IMMEDIATE")
            self._has_begun = True
            try:
                made = self._made = self._back_up(plan)
                self._change(connection, plan)
                self._tell(Stage.COMPARE)
                with self._heartbeat(connection, lambda: self._tell(Stage.COMPARE)):
                    file = self._folders.backups / made.file
                    checks.check(connection, plan, file, before, self._key)
                receipt = self._receipt(plan, made, connection)
                history.write_row(connection, receipt)
                self._stop_if_cancelled()
                connection.execute("COMMIT")
            except Exception as error:
                self._undo(connection, error)
                raise self._told(error) from error
            except BaseException as interruption:
                self._undo(connection, interruption)
                raise  # Ctrl+C and the like go on, now that the diary is safe
        self._tell(Stage.OPEN)
        self._look_again(made)
        return receipt

    def note_failure(self, error: DiaryFileError) -> None:
        """Keep a receipt of a try that had begun to do something."""
        if self._plan is None or not self._has_begun:
            return
        history.write_line(
            self._folders,
            self._receipt(self._plan, self._made, None, error.outcome, str(error)),
        )

    # Steps

    def _back_up(self, plan: Plan) -> Manifest:
        folder = self._folders.backups
        reason = "downgrade" if plan.down else "upgrade"
        backup.sweep(folder)
        try:
            with (
                closing(sqlite.connect(self._path, mode="ro", key=self._key)) as source,
                self._heartbeat(source, lambda: self._tell(Stage.BACK_UP, self._copied)),
            ):
                known = backup.same_state(
                    source, folder, plan.start, self._key, before=(reason, plan.target)
                )
                return known or backup.make(
                    source,
                    folder,
                    reason=reason,
                    start=plan.start,
                    target=plan.target,
                    at=self._at,
                    key=self._key,
                    moved=self._backed_up,
                )
        except (sqlite.DatabaseError, OSError, backup.BackupDiffersError) as error:
            if causes.kind_of(error) == causes.FULL:
                raise refusals.disk_full(folder) from error
            raise refusals.backup_failed(causes.sentence(error, self._path, folder)) from error

    def _change(self, connection: Connection, plan: Plan) -> None:
        began = time.monotonic()

        def tell() -> None:
            number = len(self._steps)
            if number < len(plan.steps):
                step = plan.steps[number]
                seconds = time.monotonic() - began
                share = seconds / (seconds + LONG_STEP)
                self._tell(Stage.CHANGE, share, step.summary, number + 1, len(plan.steps))

        def applied(revision: str) -> None:
            nonlocal began
            seconds = time.monotonic() - began
            self._steps.append(StepReceipt(revision, round(seconds, 4), self._peak.take()))
            began = time.monotonic()
            tell()

        tell()
        with self._heartbeat(connection, tell):
            chain.run(connection, self._target, down=plan.down, applied=applied)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")

    def _look_again(self, made: Manifest) -> None:
        """Open the diary as the program will; if it is not what COMMIT said, undo it all."""
        try:
            with closing(sqlite.connect(self._path, key=self._key)) as connection:
                found = detect.identify(connection, self._path)
                (enforced,) = connection.execute("PRAGMA foreign_keys").fetchone()
                if found != self._target or not enforced:
                    raise refusals.shape_is_odd(self._path, found, f"{self._target} was expected")
                connection.execute("PRAGMA optimize")
        except (sqlite.DatabaseError, OSError, DiaryFileError) as error:
            raise self._put_back(made, error) from error

    # Undoing

    def _undo(self, connection: Connection, cause: BaseException) -> None:
        """Roll back, close, and see whether that was enough; the backup is there if not."""
        try:
            if connection.in_transaction:  # a full disk has already rolled back
                connection.execute("ROLLBACK")
        except sqlite.DatabaseError as error:
            logger.warning("the transaction could not be rolled back: %s", error)
        connection.close()
        if self._made is not None and not self._is_as_before(self._made):
            raise self._put_back(self._made, cause) from cause

    def _is_as_before(self, made: Manifest) -> bool:
        try:
            with (
                closing(sqlite.connect(self._path, key=self._key)) as connection,
                compare.attached(connection, self._folders.backups / made.file, self._key),
            ):
                return not compare.copy_differences(connection)
        except sqlite.DatabaseError as error:
            logger.warning("the diary could not be read after the rollback: %s", error)
            return False

    def _put_back(self, made: Manifest, error: BaseException) -> DiaryFileError:
        """Restore the backup and return what the person is told."""
        cause = causes.sentence(error, self._path)
        try:
            restore.restore(self._folders, made, keep=True, insists=True, key=self._key)
        except DiaryFileError as failure:
            file = self._folders.backups / made.file
            return restore_refusals.not_restored(file, self._path, failure.sentence)
        return restore_refusals.restored(cause)

    def _told(self, error: Exception) -> DiaryFileError:
        """Return the sentence for a failure."""
        if isinstance(error, DiaryFileError):
            return error
        if self._watcher.is_cancelled():
            return refusals.cancelled()
        if causes.kind_of(error) == causes.FULL:
            return refusals.disk_full(self._path.parent)
        if isinstance(error, AimstarsError):
            return refusals.rolled_back(error.sentence)
        return refusals.rolled_back(causes.sentence(error, self._path))

    # Telling

    @contextmanager
    def _heartbeat(self, connection: Connection, tell: Callable[[], None]) -> Iterator[None]:
        def beat() -> bool:
            self._peak.sample()
            tell()
            return self._watcher.is_cancelled()

        connection.set_progress_handler(beat, HEARTBEAT)
        try:
            yield
        except sqlite.DatabaseError as error:
            self._stop_if_cancelled(error)
            raise
        finally:
            connection.set_progress_handler(None, 0)

    def _stop_if_cancelled(self, cause: Exception | None = None) -> None:
        if self._watcher.is_cancelled():
            raise refusals.cancelled() from cause

    def _backed_up(self, share: float) -> None:
        self._stop_if_cancelled()
        self._copied = share
        self._tell(Stage.BACK_UP, share)

    def _tell(
        self,
        stage: Stage,
        share: float = 0.0,
        step: Sentence | None = None,
        number: int = 0,
        of: int = 0,
    ) -> None:
        made = self._made.file if self._made else None
        self._watcher.moved(Progress(stage, share, step, number, of, made))

    def _receipt(
        self,
        plan: Plan,
        made: Manifest | None,
        connection: Connection | None,
        result: Outcome = Outcome.DONE,
        error: str | None = None,
    ) -> Receipt:
        return Receipt(
            at=self._at,
            start=plan.start,
            target=plan.target,
            program=aimstars_desktop.__version__,
            seconds=round(time.monotonic() - self._began, 4),
            steps=tuple(self._steps),
            before=made.counts if made else {},
            after=compare.counts(connection) if connection else {},
            size_before=plan.size,
            size_after=_size(connection) if connection else plan.size,
            backup=made.file if made else None,
            sha256=made.sha256 if made else None,
            result=result,
            error=error,
        )


def _size(connection: Connection) -> int:
    """Return the bytes that the file will have after COMMIT."""
    pages, size = (
        int(connection.execute(f"PRAGMA main.{name}").fetchone()[0])
        for name in ("page_count", "page_size")
    )
    return pages * size

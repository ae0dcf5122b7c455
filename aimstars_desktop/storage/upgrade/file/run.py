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
from aimstars_desktop.domain.ports.clock import Clock
from aimstars_desktop.domain.sentences import Sentence
from aimstars_desktop.domain.upgrades import (
    Plan,
    Progress,
    Receipt,
    SilentWatcher,
    Stage,
    StepReceipt,
    Watcher,
)
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.damage import integrity
from aimstars_desktop.storage.upgrade import causes, failures, plan_refusals, refusals
from aimstars_desktop.storage.upgrade.chain import runner
from aimstars_desktop.storage.upgrade.chain.revisions import APPLICATION_ID, HEAD, INDEX
from aimstars_desktop.storage.upgrade.file import (
    backup,
    checks,
    compare,
    detect,
    history,
    picture_mirror,
    planning,
    restore,
    restore_refusals,
)
from aimstars_desktop.storage.upgrade.file.manifest import Manifest, manifests
from aimstars_desktop.storage.upgrade.file.memory import Peak
from aimstars_desktop.storage.upgrade.file.pending import refuse_while_restoring

if TYPE_CHECKING:
    from sqlite3 import Connection

HEARTBEAT = 100_000
"""Steps of SQLite's virtual machine between two checks for Cancel."""

LONG_STEP = 1.0
"""Seconds after which a step is shown as half done; its duration is unknown."""

logger = logging.getLogger(__name__)


def upgrade(
    folders: Folders,
    clock: Clock,
    *,
    target: str = HEAD,
    planned: str | None = None,
    key: str | None = None,
    watcher: Watcher | None = None,
) -> Receipt | None:
    """Bring the diary to ``target``, up or down; the caller holds the folder's lock exclusively.

    Args:
        folders: where the diary lies.
        clock: tells when the backup is made.
        target: the revision to go to.
        planned: the revision that the person was told it starts from, if they were told.
        key: the raw SQLCipher key of an encrypted diary.
        watcher: informed of what is being done, and asked whether to stop.

    Returns:
        The receipt; None when the diary is already at ``target`` and writable.

    Raises:
        DiaryFileError: it failed, and the diary is unchanged.
    """
    refuse_while_restoring(folders)
    run = _Run(folders, clock, target, key, watcher or SilentWatcher())
    try:
        receipt = run.run(planned)
    except DiaryFileError as error:
        run.note_failure(error)
        raise
    if receipt is None:
        return None
    history.write_line(folders, receipt)
    _thin_out(folders, receipt.at)
    return receipt


def _thin_out(folders: Folders, now: datetime) -> None:
    """Remove the backups that need not be kept; an error here does not fail the upgrade."""
    folder = folders.backups
    try:
        made = {manifest.file: manifest for manifest in manifests(folder)}
        backups = [manifest.described(folder) for manifest in made.values()]
        kept = to_keep(backups, now, lambda file: backup.is_intact(folder, made[file]))
        for file in made.keys() - kept:
            made[file].remove(folder)
    except (OSError, AimstarsError) as error:
        logger.warning("old backups could not be thinned out: %s", error)


class _Run:
    """One attempt. Everything is closed again when ``run`` returns."""

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

    def run(self, planned: str | None) -> Receipt | None:
        self._report(Stage.CHECK)
        kind = detect.classify(self._path)
        connection = detect.connect(self._path, kind, key=self._key, foreign_keys=False)
        with closing(connection):
            if self._key is not None:
                sqlite.enlarge_cache(connection)
            detect.probe_write(connection, self._path)
            start = detect.identify(connection, self._path)
            if start == self._target:
                return None
            if planned not in (None, start):
                raise plan_refusals.moved_meanwhile(str(planned), start)
            plan = self._plan = planning.make_plan(self._folders, start, self._target)
            self._watcher.planned(plan)
            with self._heartbeat(connection, lambda: self._report(Stage.CHECK)):
                planning.preflight(connection, self._folders, plan)
            with causes.refusals_about(self._path):
                if sqlite.set_journal(connection, "DELETE") != "DELETE":
                    raise refusals.in_use(self._path.parent)
                connection.execute("BEGIN IMMEDIATE")
            self._has_begun = True
            try:
                made = self._made = self._back_up(plan)
                integrity.prepare_damaged_values(connection)
                before = planning.orphans(connection)  # with rows whose account was NULL
                with integrity.readable_emails(connection):
                    self._change(connection, plan)
                self._report(Stage.COMPARE)
                with self._heartbeat(connection, lambda: self._report(Stage.COMPARE)):
                    file = self._folders.backups / made.file
                    checks.check(connection, plan, file, before, self._key)
                receipt = self._receipt(plan, made, connection)
                history.write_row(connection, receipt)
                self._stop_if_cancelled()
                connection.execute("COMMIT")
            except Exception as error:
                self._undo(connection, error)
                raise self._as_refusal(error) from error
            except BaseException as interruption:
                self._undo(connection, interruption)
                raise  # Ctrl+C and the like propagate, now that the diary is safe
        self._report(Stage.OPEN)
        self._check_result(made)
        return receipt

    def note_failure(self, error: DiaryFileError) -> None:
        """Save a receipt of an attempt that had begun to change something."""
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
            with closing(sqlite.connect(self._path, mode="ro", key=self._key)) as source:
                with self._heartbeat(source, self._report_copied):
                    known = backup.same_state(
                        source, folder, plan.start, self._key, before=(reason, plan.target)
                    )
                if known:
                    return known
                made = backup.make(
                    source,
                    folder,
                    reason=reason,
                    start=plan.start,
                    target=plan.target,
                    at=self._at,
                    key=self._key,
                    on_progress=self._backed_up,
                )
                with self._heartbeat(source, self._report_copied):
                    picture_mirror.mirror(self._folders, self._key, source, self._at)
                return made
        except (sqlite.DatabaseError, OSError, backup.BackupDiffersError) as error:
            if causes.kind_of(error) == causes.FULL:
                raise refusals.disk_full(folder) from error
            raise refusals.backup_failed(causes.sentence(error, self._path, folder)) from error

    def _change(self, connection: Connection, plan: Plan) -> None:
        began = time.monotonic()

        def report_step() -> None:
            number = len(self._steps)
            if number < len(plan.steps):
                step = plan.steps[number]
                seconds = time.monotonic() - began
                share = seconds / (seconds + LONG_STEP)
                self._report(Stage.CHANGE, share, step.summary, number + 1, len(plan.steps))

        def applied(revision: str) -> None:
            nonlocal began
            seconds = time.monotonic() - began
            self._steps.append(StepReceipt(revision, round(seconds, 4), self._peak.take()))
            began = time.monotonic()
            report_step()

        report_step()
        with self._heartbeat(connection, report_step):
            runner.run(connection, self._target, down=plan.down, applied=applied)
        if plan.down:
            _drop_index(connection)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")

    def _check_result(self, made: Manifest) -> None:
        """Open the diary as the program will; if it is not as committed, restore the backup."""
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
        """Roll back, close, and check that this was enough; otherwise restore the backup."""
        try:
            if connection.in_transaction:  # on a full disk, SQLite has already rolled back
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
        """Restore the backup and return the error for the person."""
        cause = causes.sentence(error, self._path)
        try:
            restore.restore(self._folders, made, keep=True, insists=True, key=self._key)
        except DiaryFileError as failure:
            file = self._folders.backups / made.file
            return restore_refusals.not_restored(file, self._path, failure.sentence)
        return restore_refusals.restored(cause)

    def _as_refusal(self, error: Exception) -> DiaryFileError:
        """Return the error for the person."""
        if isinstance(error, DiaryFileError):
            return error
        if self._watcher.is_cancelled():
            return refusals.cancelled()
        if causes.kind_of(error) == causes.FULL:
            return refusals.disk_full(self._path.parent)
        if isinstance(error, AimstarsError):
            return refusals.rolled_back(error.sentence)
        return failures.rolled_back(error, causes.sentence(error, self._path))

    # Telling

    @contextmanager
    def _heartbeat(self, connection: Connection, report_step: Callable[[], None]) -> Iterator[None]:
        def beat() -> bool:
            self._peak.sample()
            report_step()
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

    def _report_copied(self) -> None:
        self._report(Stage.BACK_UP, self._copied)

    def _backed_up(self, share: float) -> None:
        self._stop_if_cancelled()
        self._copied = share
        self._report(Stage.BACK_UP, share)

    def _report(
        self,
        stage: Stage,
        share: float = 0.0,
        step: Sentence | None = None,
        number: int = 0,
        of: int = 0,
    ) -> None:
        made = self._made.file if self._made else None
        self._watcher.progressed(Progress(stage, share, step, number, of, made))

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


def _drop_index(connection: Connection) -> None:
    """Drop the search index: an earlier program may not know all of it, and makes its own."""
    for table in INDEX:
        connection.execute(f"DROP TABLE IF EXISTS {table}")


def _size(connection: Connection) -> int:
    """Return the size of the file after COMMIT, in bytes."""
    pages, size = (
        int(connection.execute(f"PRAGMA main.{name}").fetchone()[0])
        for name in ("page_count", "page_size")
    )
    return pages * size

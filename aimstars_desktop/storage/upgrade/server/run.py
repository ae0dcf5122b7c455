"""Upgrades a diary on a PostgreSQL server: the same steps, with the server's own tools.

One transaction under an advisory lock. Writers are locked out from before the backup to COMMIT; the
backup is made by ``pg_dump`` if found, otherwise the person must confirm one. The result
is compared by digests of every column, which the server computes.
"""

from __future__ import annotations

import io
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from alembic import command
from alembic.runtime.migration import MigrationInfo
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

import aimstars_desktop
from aimstars_desktop.domain.backups import Reason
from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.domain.ports.clock import Clock
from aimstars_desktop.domain.sentences import Sentence
from aimstars_desktop.domain.upgrades import Plan, Preparation, Receipt, StepReceipt, Upgrade
from aimstars_desktop.storage.server import server_commit, server_lock
from aimstars_desktop.storage.server.connections import LOCK_SECONDS, server_url
from aimstars_desktop.storage.upgrade import causes, failures, plan_refusals, refusals
from aimstars_desktop.storage.upgrade.chain import drift, joined, runner
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN, HEAD, INDEX, PICTURES
from aimstars_desktop.storage.upgrade.file.manifest import Manifest
from aimstars_desktop.storage.upgrade.server import compare, dump, errors, history, tables
from aimstars_desktop.storage.upgrade.server.connection import (
    connected,
    no_diary,
    revision_of,
    take_alone,
)


def upgrade(
    address: str,
    backups: Path,
    clock: Clock,
    *,
    target: str = HEAD,
    planned: str | None = None,
    wait: float = LOCK_SECONDS,
    has_backup: bool = False,
) -> Upgrade:
    """Bring the diary on the server to ``target``, up or down; create it if there is none.

    Args:
        address: of the server.
        backups: the folder for the dump.
        clock: for the time of the dump.
        target: the revision to go to.
        planned: the revision that the person was told it starts from, if they were told.
        wait: seconds to wait for others who use the diary.
        has_backup: whether the person confirms a backup, for when ``pg_dump`` is missing.

    Raises:
        DiaryFileError: it failed, and the diary is unchanged.
    """
    runner.refuse_several_heads()
    url = server_url(address)
    at, began = clock.now().astimezone(UTC), time.monotonic()
    with connected(address, wait) as connection:
        if _is_at(connection, target):
            return Upgrade(Preparation.READY, target)
        take_alone(connection)
        start = revision_of(connection)
        if start == target:
            return Upgrade(Preparation.READY, target)
        if planned not in (None, start):
            raise plan_refusals.moved_meanwhile(str(planned), start or "-")
        if start is None:
            tables.refuse_foreign(connection)
        else:
            _refuse_irreversible(start, target)
        lock_tables(connection)
        made = None
        if start:
            reason = Reason.DOWNGRADE if _is_down(start, target) else Reason.UPGRADE
            made = dump.make(
                *(connection, url, backups, at), reason=reason.value, start=start, target=target
            )
            if made is None and not has_backup:
                raise dump.no_dump()
        receipt = carry_out(connection, start, target, at=at, began=began, made=made)
        server_commit.commit(connection)
    preparation = Preparation.UPGRADED if start else Preparation.CREATED
    return Upgrade(preparation, target, receipt, backups / made.file if made else None)


def carry_out(
    connection: Connection,
    start: str | None,
    target: str,
    *,
    at: datetime,
    began: float,
    made: Manifest | None,
) -> Receipt | None:
    """Run the revisions, and compare what was there before; the caller commits, or not.

    Args:
        connection: whose transaction nobody else can write into.
        start: the revision of the diary; None when there is none.
        target: the revision to go to.
        at: when the upgrade began.
        began: the same on the monotonic clock.
        made: the dump from before.

    Returns:
        The receipt, which is in the diary by now; None for a new one.

    Raises:
        DiaryFileError: it failed; the transaction has to be rolled back.
    """
    receipt = None
    try:
        size = history.size(connection)
        before, steps = _change(connection, start, target)
        if start:
            receipt = Receipt(
                at=at,
                start=start,
                target=target,
                program=aimstars_desktop.__version__,
                seconds=round(time.monotonic() - began, 4),
                steps=steps,
                before=before.counts,
                after=compare.counts(connection),
                size_before=size,
                size_after=history.size(connection),
                backup=made.file if made else None,
                sha256=made.sha256 if made else None,
                result=Outcome.DONE,
            )
            history.write(connection, receipt)
        else:
            history.write_origin(connection, target)
        _allow_commit(connection)
    except DBAPIError as error:
        if start is None and errors.is_of_the_server(error):
            raise
        raise refusals.rolled_back(_cause(error)) from error
    return receipt


def try_back(address: str, plan: Plan, *, wait: float = LOCK_SECONDS) -> None:
    """Do a downgrade with all its checks, and roll it back.

    Args:
        address: of the server.
        plan: of the downgrade.
        wait: seconds to wait for others who use the diary.

    Raises:
        DiaryFileError: it fails, or would be refused.
    """
    with connected(address, wait) as connection:
        take_alone(connection)
        start = revision_of(connection)
        if start != plan.start:
            raise plan_refusals.moved_meanwhile(plan.start, start or "-")
        _refuse_irreversible(start, plan.target)
        lock_tables(connection)
        try:
            _change(connection, start, plan.target)
        except DBAPIError as error:
            raise plan_refusals.way_back_failed(refusals.rolled_back(_cause(error))) from error
        except DiaryFileError as error:
            if error.outcome is not Outcome.ROLLED_BACK:
                raise
            raise plan_refusals.way_back_failed(error) from error


def _change(
    connection: Connection, start: str | None, target: str
) -> tuple[compare.Snapshot, tuple[StepReceipt, ...]]:
    """Run the chain and compare; afterwards every COMMIT is refused until it is allowed."""
    before = compare.Snapshot(connection, start, target)
    _forbid_commit(connection)
    steps = _run(connection, start, target)
    if lost := before.lost(connection):
        raise refusals.rolled_back(refusals.lost_content("; ".join(lost[:5])))
    if target == HEAD and (odd := drift.differences(connection)):
        raise refusals.rolled_back(refusals.lost_content("; ".join(odd[:5])))
    return before, steps


def empty(
    address: str, backups: Path, clock: Clock, *, wait: float = LOCK_SECONDS, has_backup: bool
) -> Path | None:
    """Take all revisions back, after a dump; return the dump.

    Args:
        address: of the server.
        backups: the folder for the dump.
        clock: for the time of the dump.
        wait: seconds to wait for others who use the diary.
        has_backup: whether the person confirms a backup, for when ``pg_dump`` is missing.

    Raises:
        DiaryFileError: it failed, or there is no diary; nothing was changed.
    """
    with _alone_and_dumped(address, backups, clock, wait) as (connection, start, made):
        if made is None and not has_backup:
            raise dump.no_dump()
        _forbid_commit(connection)
        _run(connection, start, None)
        _allow_commit(connection)
        server_commit.commit(connection)
    return made


def reset(address: str, backups: Path, clock: Clock, *, wait: float = LOCK_SECONDS) -> Path:
    """Replace the diary by an empty one at head, after a dump; return the dump.

    Args:
        address: of the server.
        backups: the folder for the dump.
        clock: for the time of the dump.
        wait: seconds to wait for others who use the diary.

    Raises:
        DiaryFileError: it failed, or there is no diary; nothing was changed.
    """
    with _alone_and_dumped(address, backups, clock, wait) as (connection, _, made):
        if made is None:
            raise dump.no_tools()
        tables.clear(connection)
        _forbid_commit(connection)
        _run(connection, None, HEAD)
        history.write_origin(connection, HEAD)
        _allow_commit(connection)
        server_commit.commit(connection)
    return made


@contextmanager
def _alone_and_dumped(
    address: str, backups: Path, clock: Clock, wait: float
) -> Iterator[tuple[Connection, str, Path | None]]:
    """Yield a connection that has the diary alone, its revision, and a dump if one can be made."""
    runner.refuse_several_heads()
    with connected(address, wait) as connection:
        take_alone(connection)
        start = revision_of(connection)
        if start is None:
            raise no_diary()
        lock_tables(connection)
        yield connection, start, _dumped(connection, address, backups, clock, start)


def _dumped(
    connection: Connection, address: str, backups: Path, clock: Clock, start: str
) -> Path | None:
    """Dump the diary before it is emptied; None without ``pg_dump``."""
    at, url = clock.now().astimezone(UTC), server_url(address)
    made = dump.make(
        *(connection, url, backups, at), reason=Reason.RESET.value, start=start, target=start
    )
    return backups / made.file if made else None


def sql(start: str | None, target: str, *, tag: str | None = None) -> str:
    """Return the statements of an upgrade or downgrade, to be run by hand.

    Args:
        start: the revision to start from.
        target: the revision to go to.
        tag: passed on to ``env.py``, as Alembic's ``--tag``.
    """
    buffer = io.StringIO()
    config = runner.config(dialect="postgresql")
    config.output_buffer = buffer
    down = _is_down(start, target)
    span = f"{start}:{target}" if start else target
    (command.downgrade if down else command.upgrade)(config, span, sql=True, tag=tag)
    return buffer.getvalue()


def _is_at(connection: Connection, target: str) -> bool:
    """Return whether there is nothing to do, for which no window needs to be closed."""
    server_lock.share_in_transaction(connection)
    found = revision_of(connection)
    connection.rollback()
    return found == target


def _refuse_irreversible(start: str, target: str) -> None:
    for step in runner.path(start, target):
        if _is_down(start, target) and not step.reversible:
            raise plan_refusals.irreversible(step.summary)


def _is_down(start: str | None, target: str | None) -> bool:
    if target is None:
        return True
    return start is not None and CHAIN.index(target) < CHAIN.index(start)


def lock_tables(connection: Connection) -> None:
    """Lock out writers, but let ``pg_dump`` read."""
    if names := ", ".join(f'"{name}"' for name in compare.tables(connection)):
        connection.execute(text(f"LOCK TABLE {names} IN EXCLUSIVE MODE"))


def _forbid_commit(connection: Connection) -> None:
    """Make every COMMIT fail: a deferred constraint is violated on purpose.

    So a revision that ends the transaction is rolled back, with everything before it.
    """
    connection.execute(
        text(
            "CREATE TEMP TABLE aimstars_guard (n INTEGER"
            " CONSTRAINT no_revision_ends_the_transaction UNIQUE DEFERRABLE INITIALLY DEFERRED)"
            " ON COMMIT DROP"
        )
    )
    connection.execute(text("INSERT INTO aimstars_guard VALUES (1), (1)"))


def _allow_commit(connection: Connection) -> None:
    """Let the next COMMIT pass; if a revision ended the transaction, the table is missing."""
    connection.execute(text("DELETE FROM aimstars_guard"))


def _run(connection: Connection, start: str | None, target: str | None) -> tuple[StepReceipt, ...]:
    """Run the chain, and return how long each revision took; of a new diary nothing."""
    down = _is_down(start, target)
    done: list[StepReceipt] = []
    began = time.monotonic()

    def on_version_apply(*, step: MigrationInfo, **_: object) -> None:
        nonlocal began
        # The memory of this process says nothing: the server does the work.
        seconds = round(time.monotonic() - began, 4)
        done.append(StepReceipt(step.up_revision_id or "", seconds, peak=None))
        began = time.monotonic()

    settings = {"on_version_apply": on_version_apply}
    try:
        if start is None and target is not None:
            joined.create(connection, target)
        else:
            runner.migrate(connection, target or "base", down=down, settings=settings)
        if down:
            _drop_unknown(connection)
    except Exception as error:  # a revision may raise anything
        if start is None and errors.is_of_the_server(error):
            raise  # there is no diary that could be as it was before
        raise failures.rolled_back(error, _cause(error)) from error
    return tuple(done)


def _drop_unknown(connection: Connection) -> None:
    """Drop what an earlier program may not know: it would take it for somebody else's.

    It makes an index of its own; and bytes of pictures that nothing can refer to are in the dump.
    """
    names = INDEX if "entry_pictures" in compare.tables(connection) else (*INDEX, *PICTURES)
    for table in names:
        connection.execute(text(f"DROP TABLE IF EXISTS {table}"))


def _cause(error: Exception) -> Sentence:
    """Return why a step failed; what the server or its driver says is told nobody."""
    return errors.cause(error) or refusals.unknown_cause(causes.code_of(error))

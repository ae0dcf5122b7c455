"""Upgrading a diary on a PostgreSQL server: the same steps, with the server's own means.

One transaction under an advisory lock. Writers are kept out from before the backup to COMMIT; the
backup is ``pg_dump``'s where it is found, else the person must say that there is one. What came out
is compared by digests of every column, which the server computes itself.
"""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC
from pathlib import Path

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext, MigrationInfo
from sqlalchemy import URL, Connection, text
from sqlalchemy.exc import DBAPIError, OperationalError

import aimstars_desktop
from aimstars_desktop.domain.errors import CONTEXT, DiaryFileError, Outcome
from aimstars_desktop.domain.ports import Clock
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP, Sentence
from aimstars_desktop.domain.upgrades import Receipt, StepReceipt
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.models import Base
from aimstars_desktop.storage.server import server_url, upgrade_engine
from aimstars_desktop.storage.upgrade import chain, refusals, server_compare, server_history
from aimstars_desktop.storage.upgrade.manifest import sha256, sync
from aimstars_desktop.storage.upgrade.revisions import CHAIN, HEAD, OUTSIDE

ADVISORY_LOCK = 0x41494D53
"""Held for the transaction of an upgrade, so that two never run at once."""


@dataclass(frozen=True, slots=True)
class ServerUpgrade:
    """What was done: the revisions, and the backup; None when the person had one."""

    start: str | None
    target: str
    backup: Path | None


def current(address: str) -> str | None:
    """Return the revision of the diary on the server; None when there is none yet.

    Raises:
        DiaryFileError: the server does not answer, or the diary there is newer.
    """
    with _connected(server_url(address)) as connection:
        return _revision(connection)


def refuse_unless_at_head(address: str) -> None:
    """Check what the program needs before it opens a diary on a server; it never upgrades one.

    Raises:
        DiaryFileError: the server does not answer, or its diary is not at head.
    """
    found = current(address)
    if found != HEAD:
        raise DiaryFileError(
            Outcome.NOT_AT_HEAD,
            QT_TRANSLATE_NOOP(
                "Errors",
                "The diary on the server is not of this version. Whoever looks after the server"
                " brings it up to date with “aimstars db upgrade”. Nothing was changed.",
            ),
        )


def check(address: str) -> list[str]:
    """Return in what way the tables on the server differ from those of this version."""
    with _connected(server_url(address)) as connection:
        revision = _revision(connection)
        if revision != HEAD:
            raise refusals.not_at_head(revision or "-")
        return _differences(connection)


def upgrade(
    address: str, backups: Path, clock: Clock, *, target: str = HEAD, has_backup: bool = False
) -> ServerUpgrade:
    """Bring the diary on the server to ``target``, up or down; create it where there is none.

    Args:
        backups: the folder for the dump.
        has_backup: the person says that there is a backup, for where ``pg_dump`` is missing.

    Raises:
        DiaryFileError: it was not done, and the diary is as it was.
    """
    url = server_url(address)
    at, began = clock.now().astimezone(UTC), time.monotonic()
    with _connected(url) as connection:
        _lock(connection)
        start = _revision(connection)
        if start == target:
            return ServerUpgrade(start, target, None)
        _lock_tables(connection)
        made = _dump(url, backups, clock, start, target) if start else None
        if start and not made and not has_backup:
            raise _no_dump()
        try:
            size = server_history.size(connection)
            before = server_compare.Before(connection, start, target)
            _forbid_commit(connection)
            steps = _run(connection, start, target)
            if lost := before.lost(connection):
                raise refusals.rolled_back(refusals.lost_content("; ".join(lost[:5])))
            if target == HEAD and (differences := _differences(connection)):
                raise refusals.rolled_back(refusals.lost_content("; ".join(differences[:5])))
            if start:
                receipt = Receipt(
                    at=at,
                    start=start,
                    target=target,
                    program=aimstars_desktop.__version__,
                    seconds=round(time.monotonic() - began, 4),
                    steps=steps,
                    before=before.counts,
                    after=server_compare.counts(connection),
                    size_before=size,
                    size_after=server_history.size(connection),
                    backup=made.name if made else None,
                    sha256=sha256(made) if made else None,
                    result=Outcome.DONE,
                )
                server_history.write(connection, receipt)
            else:
                server_history.write_origin(connection, target)
            _allow_commit(connection)
        except DBAPIError as error:
            words = str(error.orig).strip().partition("\n")[0]
            raise refusals.rolled_back(refusals.unknown_cause(words)) from error
        connection.commit()
    return ServerUpgrade(start, target, made)


def receipts(address: str) -> list[Receipt]:
    """Return what the upgrades on the server did, the newest first."""
    with _connected(server_url(address)) as connection:
        return server_history.read(connection)


def sql(start: str | None, target: str, *, tag: str | None = None) -> str:
    """Return the statements of an upgrade or downgrade, for whoever runs them by hand."""
    buffer = io.StringIO()
    config = chain.config(dialect="postgresql")
    config.output_buffer = buffer
    down = start is not None and CHAIN.index(target) < CHAIN.index(start)
    span = f"{start}:{target}" if start else target
    (command.downgrade if down else command.upgrade)(config, span, sql=True, tag=tag)
    return buffer.getvalue()


@contextmanager
def _connected(url: URL) -> Iterator[Connection]:
    """Open one connection in one transaction; leaving without commit undoes everything."""
    engine = upgrade_engine(url)
    try:
        with engine.connect() as connection:
            yield connection
    except OperationalError as error:
        if _is_lock_timeout(error):
            raise _in_use() from error
        words = str(error.orig).strip().partition("\n")[0]
        raise _no_server(words) from error
    finally:
        engine.dispose()


def _revision(connection: Connection) -> str | None:
    exists = connection.execute(text("SELECT to_regclass('alembic_version')")).scalar()
    if exists is None:
        return None
    found = [
        str(row[0]) for row in connection.execute(text("SELECT version_num FROM alembic_version"))
    ]
    if not found:
        return None
    if len(found) > 1 or found[0] not in CHAIN:
        raise refusals.file_is_newer(", ".join(found))
    return found[0]


def _lock(connection: Connection) -> None:
    connection.execute(text("SET LOCAL statement_timeout = 0"))
    connection.execute(text("SELECT pg_advisory_xact_lock(:n)"), {"n": ADVISORY_LOCK})


def _lock_tables(connection: Connection) -> None:
    """Keep writers out and let ``pg_dump`` read."""
    if names := ", ".join(f'"{name}"' for name in server_compare.tables(connection)):
        connection.execute(text(f"LOCK TABLE {names} IN EXCLUSIVE MODE"))


def _forbid_commit(connection: Connection) -> None:
    """Let every COMMIT fail: two rows that may not both be there are looked at only then.

    A revision that ends the transaction by itself is undone by that, with all before it.
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
    """Let the next COMMIT pass; where the transaction was ended, the table is not there."""
    connection.execute(text("DELETE FROM aimstars_guard"))


def _run(connection: Connection, start: str | None, target: str) -> tuple[StepReceipt, ...]:
    """Run the chain, and return how long each revision took."""
    down = start is not None and CHAIN.index(target) < CHAIN.index(start)
    done: list[StepReceipt] = []
    began = time.monotonic()

    def on_version_apply(*, step: MigrationInfo, **_: object) -> None:
        nonlocal began
        ids = step.up_revision_id if step.is_upgrade else step.down_revision_ids[0]
        # The memory of this process says nothing: the server does the work.
        done.append(StepReceipt(ids or "", round(time.monotonic() - began, 4), peak=None))
        began = time.monotonic()

    settings = {"on_version_apply": on_version_apply}
    config = chain.config(connection=connection, settings=settings)
    (command.downgrade if down else command.upgrade)(config, target)
    return tuple(done)


def _differences(connection: Connection) -> list[str]:
    context = MigrationContext.configure(
        connection,
        opts={
            "compare_type": True,
            "compare_server_default": True,
            "autogenerate_plugins": [
                "alembic.autogenerate.*",
                "alembic.ext.checkconstraint_byname",
            ],
            "include_name": lambda name, kind, _: (
                not (kind == "table" and (name or "").startswith(OUTSIDE))
            ),
        },
    )
    return [str(difference) for difference in compare_metadata(context, Base.metadata)]


def _dump(url: URL, folder: Path, clock: Clock, start: str, target: str) -> Path | None:
    """Dump the server's diary and read the dump's table of contents; None without ``pg_dump``.

    Raises:
        DiaryFileError: there is a ``pg_dump``, and it failed.
    """
    tools = [shutil.which(name) for name in ("pg_dump", "pg_restore")]
    if not all(tools):
        return None
    moment = clock.now().astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    path = folder / f"aimstars-{start}-{target}-{moment}.dump"
    partial = path.with_name(f"{path.name}.partial")
    # The password goes through the environment: arguments can be seen by everybody.
    environment = {**os.environ, "PGPASSWORD": url.password or ""}
    plain = url.set(drivername="postgresql", password=None).render_as_string(hide_password=False)
    try:
        sqlite.make_folder(folder)
        sqlite.make_file(partial)
        for arguments in (
            (str(tools[0]), "-Fc", "--file", str(partial), "--dbname", plain),
            (str(tools[1]), "--list", str(partial)),
        ):
            subprocess.run(arguments, check=True, capture_output=True, text=True, env=environment)
        sync(partial)
        partial.replace(path)
    except (OSError, subprocess.CalledProcessError) as error:
        partial.unlink(missing_ok=True)
        said = getattr(error, "stderr", "") or str(error)
        words = said.strip().splitlines()[0] if said.strip() else "pg_dump failed"
        raise refusals.backup_failed(refusals.unknown_cause(words)) from error
    return path


def _is_lock_timeout(error: DBAPIError) -> bool:
    return getattr(error.orig, "sqlstate", None) == "55P03"


def _in_use() -> DiaryFileError:
    return DiaryFileError(
        Outcome.IN_USE,
        QT_TRANSLATE_NOOP(
            "Errors",
            "Somebody is using the diary on the server at the moment. Please try again later."
            " Nothing was changed.",
        ),
    )


def _no_server(words: str) -> DiaryFileError:
    cause = Sentence(CONTEXT, QT_TRANSLATE_NOOP("Errors", "It says: {words}"), {"words": words})
    return DiaryFileError(
        Outcome.ERROR,
        QT_TRANSLATE_NOOP("Errors", "The server with the diary does not answer. {cause}"),
        cause=cause,
    )


def _no_dump() -> DiaryFileError:
    return DiaryFileError(
        Outcome.BACKUP_FAILED,
        QT_TRANSLATE_NOOP(
            "Errors",
            "There is no pg_dump here to make a backup with. If you have a backup of the server,"
            " say so with --i-have-a-backup. Nothing was changed.",
        ),
    )

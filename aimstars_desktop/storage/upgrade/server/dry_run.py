"""The whole upgrade on a restored dump of the diary, in a transaction that is never committed.

So nothing can be left on the server, even when this program or the server is killed.
"""

from __future__ import annotations

import secrets
import subprocess
import time
from datetime import UTC
from pathlib import Path

from sqlalchemy import Connection, text

from aimstars_desktop.domain.backups import Reason
from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.domain.ports.clock import Clock
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.domain.upgrades import Receipt
from aimstars_desktop.storage.server import server_lock
from aimstars_desktop.storage.server.connections import server_url
from aimstars_desktop.storage.upgrade import plan_refusals
from aimstars_desktop.storage.upgrade.chain.targets import resolve
from aimstars_desktop.storage.upgrade.file import restore_refusals, scratch
from aimstars_desktop.storage.upgrade.file.manifest import Manifest
from aimstars_desktop.storage.upgrade.server import dump, load, run, tables
from aimstars_desktop.storage.upgrade.server.connection import connected, no_diary, revision_of

_MAY = "SELECT has_database_privilege(current_database(), 'CREATE')"


def dry_run(address: str, folder: Path, clock: Clock, revision: str) -> Receipt | None:
    """Restore a dump beside the diary, upgrade that, and take everything back.

    Args:
        address: of the server.
        folder: for the dump, which is removed afterwards.
        clock: for the time of the dump.
        revision: where to go, as a person writes it.

    Returns:
        The receipt; None when the diary is there.

    Raises:
        DiaryFileError: it failed, as the upgrade itself would.
        ValueError: there is no such revision.
    """
    with connected(address) as connection:
        server_lock.share_in_transaction(connection)  # nobody upgrades the diary in the meantime
        start = revision_of(connection)
        if start is None:
            raise no_diary()
        target = resolve(revision, start)
        if target == start:
            return None
        _refuse_without_right(connection)
        with scratch.folder(_made(folder), scratch.DRY_RUN) as place:
            tool, made = _dump(connection, address, place, clock, start, target)
            return _try(connection, tool, place, made, clock)


def _made(folder: Path) -> Path:
    """Create the folder if needed, as on an administrator's computer, and return it."""
    from aimstars_desktop.storage import sqlite

    sqlite.make_folder(folder)
    return folder


def _dump(
    connection: Connection, address: str, place: Path, clock: Clock, start: str, target: str
) -> tuple[str, Manifest]:
    """Dump one moment of the diary, whose windows may stay open."""
    if (found := dump.tools(connection)) is None:
        raise dump.no_tools()
    at = clock.now().astimezone(UTC)
    with connected(address) as reading:
        reading.execute(text("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"))
        made = dump.make(
            *(reading, server_url(address), place, at),
            reason=Reason.UPGRADE.value,
            start=start,
            target=target,
        )
    if made is None:
        raise dump.no_tools()
    return found[1], made


def _try(
    connection: Connection, tool: str, place: Path, made: Manifest, clock: Clock
) -> Receipt | None:
    began = time.monotonic()
    dumped = load.refuse_unfit(tool, place, made)
    schema = f"{tables.SCRATCH}_{secrets.token_hex(4)}"
    connection.execute(text(f"CREATE SCHEMA {schema}"))
    connection.execute(text(f"SET LOCAL search_path = {schema}"))
    try:
        load.load(connection, tool, place / made.file, dumped.schema, schema)
    except subprocess.CalledProcessError:
        raise restore_refusals.backup_is_damaged(place / made.file) from None
    if not load.is_as_dumped(connection, made):
        raise restore_refusals.backup_is_damaged(place / made.file)
    try:
        return run.carry_out(
            *(connection, made.start, made.target),
            at=clock.now().astimezone(UTC),
            began=began,
            made=None,
        )
    except DiaryFileError as error:
        if error.outcome is Outcome.ROLLED_BACK:
            raise plan_refusals.dry_run_failed(error) from error
        raise
    finally:
        connection.rollback()


def _refuse_without_right(connection: Connection) -> None:
    if not connection.execute(text(_MAY)).scalar():
        raise DiaryFileError(
            Outcome.READ_ONLY,
            QT_TRANSLATE_NOOP(
                "Errors",
                "A dry run makes a schema beside the diary for a moment, and the account {user} of"
                " the server has no right to create one in this database. Nothing was changed.",
            ),
            user=connection.execute(text("SELECT current_user")).scalar_one(),
        )

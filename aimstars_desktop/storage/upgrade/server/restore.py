"""Puts a dump back in the place of the diary on a server, in one transaction."""

from __future__ import annotations

import subprocess
from datetime import UTC
from pathlib import Path

from sqlalchemy import text

from aimstars_desktop.domain.backups import Reason
from aimstars_desktop.domain.ports.clock import Clock
from aimstars_desktop.storage.server import server_commit
from aimstars_desktop.storage.server.connections import LOCK_SECONDS, server_url
from aimstars_desktop.storage.upgrade.file import restore_refusals
from aimstars_desktop.storage.upgrade.file.manifest import Manifest
from aimstars_desktop.storage.upgrade.server import compare, dump, load, run, tables
from aimstars_desktop.storage.upgrade.server.connection import connected, revision_of, take_alone

EMPTY = {"alembic_version", "schema_history"}
"""What is left where all revisions were taken back."""

NO_REVISION = "base"


def restore(
    address: str, backups: Path, clock: Clock, manifest: Manifest, *, wait: float = LOCK_SECONDS
) -> None:
    """Replace the diary by a dump, after a dump of the present state.

    The tables are removed, made again, filled and compared with the manifest before anything is
    committed: the diary is as it was, or as it was dumped, and never a mixture.

    Args:
        address: of the server.
        backups: the folder of the dumps.
        clock: for the time of the dump of the present state.
        manifest: of the dump.
        wait: seconds to wait for others who use the diary.

    Raises:
        DiaryFileError: the dump is damaged or not one of a diary, somebody uses the diary, or the
            server refuses it; the diary is unchanged.
    """
    path = backups / manifest.file
    with connected(address, wait) as connection:
        found = dump.tools(connection)
        if found is None:
            raise dump.no_tools()
        dumped = load.refuse_unfit(found[1], backups, manifest)
        take_alone(connection)
        start = revision_of(connection) or NO_REVISION
        schema = str(connection.execute(text("SELECT current_schema()")).scalar_one())
        if set(compare.tables(connection)) - EMPTY:
            run.lock_tables(connection)
            at, url = clock.now().astimezone(UTC), server_url(address)
            reason = Reason.RESTORE.value
            dump.make(connection, url, backups, at, reason=reason, start=start, target=start)
        tables.clear(connection)
        try:
            load.load(connection, found[1], path, dumped.schema, schema)
        except subprocess.CalledProcessError:
            raise restore_refusals.backup_is_damaged(path) from None
        if not load.is_as_dumped(connection, manifest) or revision_of(connection) != manifest.start:
            raise restore_refusals.backup_is_damaged(path)
        server_commit.commit(connection)

"""Plans an upgrade of the diary on a server."""

from __future__ import annotations

import shutil
from pathlib import Path

from sqlalchemy import Connection, text

from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.domain.upgrades import Plan
from aimstars_desktop.storage.upgrade import plan_refusals, refusals
from aimstars_desktop.storage.upgrade.chain.targets import resolve
from aimstars_desktop.storage.upgrade.file.planning import outline
from aimstars_desktop.storage.upgrade.server import dump, history
from aimstars_desktop.storage.upgrade.server.connection import connected, no_diary, revision_of


def plan(address: str, backups: Path, revision: str) -> Plan:
    """Return what going to ``revision`` would do now, without writing anything.

    Args:
        address: of the server.
        backups: the folder for the dump, whose disk needs space for it.
        revision: as a person writes it.

    Raises:
        DiaryFileError: the server does not answer, or it has no diary, or a newer one.
        ValueError: there is no such revision.
    """
    with connected(address) as connection:
        return _plan(connection, backups, revision)


def preflight(address: str, backups: Path, revision: str) -> Plan:
    """Check everything that can be known before an upgrade, without writing anything.

    Args:
        address: of the server.
        backups: the folder for the dump.
        revision: as a person writes it.

    Raises:
        DiaryFileError: the upgrade would be refused.
        ValueError: there is no such revision.
    """
    with connected(address) as connection:
        made = _plan(connection, backups, revision)
        if irreversible := [step for step in made.steps if made.down and not step.reversible]:
            raise plan_refusals.irreversible(irreversible[0].summary)
        if made.free < made.needed:
            raise refusals.no_space(backups, made.needed, made.free)
        _refuse_without_rights(connection)
        if dump.tools(connection) is None:
            raise dump.no_dump()
    return made


def _plan(connection: Connection, backups: Path, revision: str) -> Plan:
    start = revision_of(connection)
    if start is None:
        raise no_diary()
    size = history.size(connection)
    target = resolve(revision, start)
    there = next(folder for folder in (backups, *backups.parents) if folder.exists())
    free = shutil.disk_usage(there).free
    return outline(start, target, size=size, needed=size, free=free)


_WRITABLE = "SELECT current_setting('transaction_read_only') = 'off'"
_MAY_CREATE = "SELECT has_schema_privilege(current_schema(), 'CREATE')"
_FOREIGN = """
SELECT count(*) FROM pg_class WHERE relkind = 'r'
    AND relnamespace = current_schema()::regnamespace AND NOT pg_has_role(relowner, 'USAGE')
"""


def _refuse_without_rights(connection: Connection) -> None:
    """Refuse where the server would refuse to change a table, or to create one."""
    if not connection.execute(text(_WRITABLE)).scalar():
        raise DiaryFileError(
            Outcome.READ_ONLY,
            QT_TRANSLATE_NOOP(
                "Errors", "The server with the diary is read-only. Nothing was changed."
            ),
        )
    owned = connection.execute(text(_FOREIGN)).scalar_one() == 0
    if not owned or not connection.execute(text(_MAY_CREATE)).scalar():
        raise DiaryFileError(
            Outcome.READ_ONLY,
            QT_TRANSLATE_NOOP(
                "Errors",
                "The account {user} of the server may not change the tables of the diary. They"
                " have to belong to it, and it needs the right to create tables. Nothing was"
                " changed.",
            ),
            user=connection.execute(text("SELECT current_user")).scalar_one(),
        )

"""Checks after the revisions have run, while everything can still be rolled back."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.domain.upgrades import Plan
from aimstars_desktop.storage.damage import integrity
from aimstars_desktop.storage.upgrade import refusals
from aimstars_desktop.storage.upgrade.chain import drift, runner
from aimstars_desktop.storage.upgrade.chain.declared import Declared
from aimstars_desktop.storage.upgrade.chain.revisions import HEAD
from aimstars_desktop.storage.upgrade.chain.shape import shape_differences
from aimstars_desktop.storage.upgrade.file import compare
from aimstars_desktop.storage.upgrade.file.planning import orphans

if TYPE_CHECKING:
    from sqlite3 import Connection


class CheckFailedError(AimstarsError):
    """A check failed; the transaction is rolled back."""


def check(
    connection: Connection, plan: Plan, backup: Path, before: Counter[str], key: str | None
) -> None:
    """Compare the diary after the upgrade with the backup.

    Args:
        connection: the upgrade's, its transaction still open. ``backup`` stays attached to it.
        before: the rows that violated foreign keys before, by table.

    Raises:
        CheckFailedError: something is lost, or more has changed than was declared.
        DiaryFileError: the models of this program are ahead of its revisions.
    """
    declared = Declared(runner.path(plan.start, plan.target), down=plan.down)
    found = [] if connection.in_transaction else ["the transaction ended early"]
    found += shape_differences(connection, plan.target)
    if plan.target == HEAD and not found:
        found += drift.differences_of_file(connection)
    more = orphans(connection) - Counter(
        {declared.table(table): count for table, count in before.items()}
    )
    found += [f"rows of {table} that belong to nothing: {count}" for table, count in more.items()]
    compare.attach(connection, backup, key)
    found += compare.conservation_differences(connection, declared)
    if integrity.has_faults(connection, "main.quick_check"):
        found.append("faults in the structure of the file")
    if found:
        lost = refusals.lost_content("; ".join(found[:5]))
        raise CheckFailedError(lost.template, **lost.values)

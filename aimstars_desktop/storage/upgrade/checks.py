"""What is compared after the revisions have run, while everything can still be undone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.domain.upgrades import Plan
from aimstars_desktop.storage.upgrade import chain, compare, refusals
from aimstars_desktop.storage.upgrade.planning import orphans
from aimstars_desktop.storage.upgrade.revisions import HEAD
from aimstars_desktop.storage.upgrade.shape import shape_differences

if TYPE_CHECKING:
    from sqlite3 import Connection


class CheckFailedError(AimstarsError):
    """What the checks found; the transaction is rolled back."""


def check(
    connection: Connection, plan: Plan, backup: Path, before: Counter[str], key: str | None
) -> None:
    """Compare what came out of the upgrade with what went in.

    Args:
        connection: the upgrade's, its transaction still open. ``backup`` stays attached to it.
        before: the rows that belonged to nothing, by table.

    Raises:
        CheckFailedError: something is lost, or more than was declared is different.
    """
    steps = chain.path(plan.start, plan.target)
    renames = _renames(steps, down=plan.down)
    found = [] if connection.in_transaction else ["the transaction ended early"]
    found += shape_differences(connection, plan.target)
    if plan.target == HEAD:
        found += chain.differences(connection)
    more = orphans(connection) - Counter(
        {renames.get(table, table): count for table, count in before.items()}
    )
    found += [f"{count} rows of {table} belong to nothing" for table, count in more.items()]
    compare.attach(connection, backup, key)
    found += compare.conservation_differences(
        connection,
        renames,
        {change for step in steps for change in step.row_changes},
        down=plan.down,
    )
    (quick,) = connection.execute("PRAGMA main.quick_check(1)").fetchone()
    if quick != "ok":
        found.append(str(quick))
    if found:
        lost = refusals.lost_content("; ".join(found[:5]))
        raise CheckFailedError(lost.template, **lost.values)


def _renames(steps: Iterable[chain.Revision], *, down: bool) -> dict[str, str]:
    renames: dict[str, str] = {}
    for step in steps:
        for old, new in step.renames.items():
            renames |= {new: old} if down else {old: new}
    return renames

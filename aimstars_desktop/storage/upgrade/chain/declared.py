"""What a path of revisions declares: renames, changed values, dropped tables and columns.

Whatever is not declared has to be the same after the path as before it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # a backup is compared with this, too, and needs nothing that runs revisions
    from aimstars_desktop.storage.upgrade.chain.runner import Revision


class Declared:
    """What may differ after a path of revisions; tables are named as before the path."""

    def __init__(self, steps: Sequence[Revision], *, down: bool) -> None:
        """Combine the declarations of the steps.

        Args:
            steps: in the order in which they are run.
            down: whether it is a downgrade.
        """
        self.down = down
        self._renames = [
            {new: old for old, new in step.renames.items()} if down else step.renames
            for step in steps
        ]
        self._changes = {name for step in steps for name in step.row_changes}
        self._drops = {name for step in steps for name in step.drops}

    def table(self, old: str) -> str:
        """Return the name of a table afterwards."""
        return self._names(old)[-1]

    def column(self, table: str, old: str) -> str:
        """Return the name of a column afterwards."""
        return self._names(f"{table}.{old}")[-1].rpartition(".")[2]

    def may_change_rows(self, table: str) -> bool:
        """Return whether rows may be added; in a downgrade, whether they may be removed again."""
        return not self._changes.isdisjoint(self._names(table))

    def may_change(self, table: str, column: str) -> bool:
        """Return whether the values of a column may differ."""
        return not self._changes.isdisjoint(self._names(f"{table}.{column}"))

    def may_go(self, table: str, column: str | None = None) -> bool:
        """Return whether a table or column may be missing; an older shape may lack any."""
        names = self._names(table if column is None else f"{table}.{column}")
        return self.down or not self._drops.isdisjoint(names)

    def _names(self, old: str) -> list[str]:
        """Return every name that ``table`` or ``table.column`` has on the path, in order.

        A revision names both by the table's name before it.
        """
        names = [old]
        for renames in self._renames:
            table, dot, _ = names[-1].partition(".")
            _, _, column = renames.get(names[-1], names[-1]).rpartition(".") if dot else ("",) * 3
            names.append(f"{renames.get(table, table)}{dot}{column}")
        return names

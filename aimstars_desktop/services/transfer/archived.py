"""The rows of an archive on their way into the diary."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from aimstars_desktop.domain.accounts import Account
from aimstars_desktop.domain.archive import PICTURE_SECTIONS
from aimstars_desktop.domain.imports import Brought, Merged, Problem, Taken
from aimstars_desktop.domain.ports.storage import UnitOfWork
from aimstars_desktop.domain.ports.transfer import Row
from aimstars_desktop.services.transfer.archive_import import ArchiveImport
from aimstars_desktop.services.transfer.incoming_pictures import Kept, add_to_known
from aimstars_desktop.services.transfer.merging import Merging
from aimstars_desktop.services.transfer.pieces import let_go


class Archived:
    """What was read of an archive.

    Args:
        account: whose diary it goes to.
        rows: of each section.
        problems: with rows that cannot be read.
    """

    def __init__(
        self, account: Account, rows: Mapping[str, list[Row]], problems: Sequence[Problem]
    ) -> None:
        self._account = account
        self._rows = dict(rows)
        self._problems = problems
        self._merged: tuple[Merged, ...] = ()
        self.entries = self.goals = self.pictures = 0

    @property
    def picture_rows(self) -> Mapping[str, Sequence[Row]]:
        """The rows of the pictures by their sections; their bytes are still in the file."""
        return {name: self._rows[name] for name in PICTURE_SECTIONS}

    def set_pictures(self, found: Kept) -> None:
        """Go on with the pictures whose bytes are in the store."""
        self._rows |= found.rows
        self._problems = [*self._problems, *found.problems]

    def has_news(self, unit: UnitOfWork) -> bool:
        """Return whether anything may be new; only taking it in tells for sure."""
        del unit
        return any(self._rows.values())

    def take(self, unit: UnitOfWork, watch: Callable[[int], None]) -> Sequence[Brought]:
        """Add what the diary does not have, and return it.

        Args:
            unit: the transaction.
            watch: told how many rows of a section have been added.
        """
        whole = ArchiveImport(unit, self._account, self._rows)
        whole.take(watch)
        kinds = [one.kind for one in whole.brought]
        self.entries, self.goals = kinds.count("entries"), kinds.count("goals")
        merging = Merging(unit, self._rows)
        merges = merging.merge(whole.known_entries)
        self._merged = tuple(merging.merged)
        added = add_to_known(unit, self._account, self._rows["pictures"], whole.known_entries)
        self.pictures = sum(map(kinds.count, PICTURE_SECTIONS)) + len(added)
        return [*whole.brought, *merges, *added]

    def let_go(self) -> None:
        """Forget the rows."""
        for rows in self._rows.values():
            let_go(rows)

    def report(self, title: str, number: int, points: int) -> Taken:
        """Return what was done.

        Args:
            title: of the program that made the archive.
            number: of the import; 0 where it brought nothing.
            points: that came with it.
        """
        there = len(self._rows["entries"]) - self.entries - len(self._merged)
        return Taken(
            number,
            title,
            self.entries,
            self.goals,
            there,
            0,
            0,
            points,
            tuple(self._problems),
            self._merged,
            self.pictures,
        )

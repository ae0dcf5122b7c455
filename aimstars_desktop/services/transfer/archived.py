"""The rows of an archive on their way into the diary."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime

from aimstars_desktop.domain.accounts import Account
from aimstars_desktop.domain.archive import PICTURE_SECTIONS
from aimstars_desktop.domain.imports import Brought, Merged, Problem, Taken
from aimstars_desktop.domain.ports.storage import Storage, UnitOfWork
from aimstars_desktop.domain.ports.transfer import Row
from aimstars_desktop.services.transfer.archive_import import ArchiveImport
from aimstars_desktop.services.transfer.incoming_pictures import add_to_known, kept
from aimstars_desktop.services.transfer.merging import Merging
from aimstars_desktop.services.transfer.merging_goals import merge_goals
from aimstars_desktop.services.transfer.merging_trash import merge_trash
from aimstars_desktop.services.transfer.pieces import let_go
from aimstars_desktop.services.transfer.source import Source


class Archived:
    """What was read of an archive.

    Args:
        account: whose diary it goes to.
        rows: of each section.
        problems: with rows that cannot be read.
        now: the moment of the import.
    """

    def __init__(
        self,
        account: Account,
        rows: Mapping[str, list[Row]],
        problems: Sequence[Problem],
        now: datetime,
    ) -> None:
        self._account = account
        self._now = now
        self._rows = dict(rows)
        self._problems = problems
        self._merged: tuple[Merged, ...] = ()
        self.entries = self.goals = self.pictures = 0
        self._moved = self._merged_goals = 0

    @contextmanager
    def keep_pictures(
        self, opened: AbstractContextManager[Source], storage: Storage, go_on: Callable[[], None]
    ) -> Iterator[None]:
        """Put the bytes of the pictures into the store while the rows are added.

        Args:
            opened: the archive.
            storage: of the diary; no transaction is open.
            go_on: called before each picture; what it raises ends it.
        """
        rows = {name: self._rows[name] for name in PICTURE_SECTIONS}
        with kept(opened, rows, storage, self._account.id, go_on) as found:
            self._rows |= found.rows
            self._problems = [*self._problems, *found.problems]
            yield

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
        moved = merge_trash(unit, self._rows["entries"], whole.known_entries, self._now)
        goals, problems = merge_goals(unit, self._rows, whole.known_goals)
        self._problems = [*self._problems, *problems]
        self._moved, self._merged_goals = len(moved), len(goals)
        merging = Merging(unit, self._rows)
        merges = merging.merge(whole.known_entries)
        self._merged = tuple(merging.merged)
        added = add_to_known(unit, self._account, self._rows["pictures"], whole.known_entries)
        self.pictures = sum(map(kinds.count, PICTURE_SECTIONS)) + len(added)
        return [*whole.brought, *moved, *goals, *merges, *added]

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
            self._merged_goals,
            self._moved,
        )

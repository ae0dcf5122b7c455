"""Check my diary: whether ledger and daily stats are what the facts say, and their repair."""

from __future__ import annotations

from collections.abc import Callable

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.checkup import Checkup, compare
from aimstars_desktop.domain.ports import UnitOfWork
from aimstars_desktop.services.bookkeeping import recomputed
from aimstars_desktop.services.desk import Desk


class CheckupService:
    """Looks the books of one account through, and puts them right.

    Args:
        before_repair: makes a verified backup of the whole file; what it raises stops the repair.
    """

    def __init__(self, desk: Desk, before_repair: Callable[[], object]) -> None:
        self._desk = desk
        self._before_repair = before_repair

    def check(self) -> Checkup:
        """Compare the ledger and the daily stats with a recomputation; nothing is changed."""
        with self._desk.reading() as unit:
            return look(unit)

    def repair(self) -> Checkup:
        """Make a backup, put the recomputation in place, and return what was wrong.

        Raises:
            AimstarsError: the backup could not be made, or the books not be kept.
        """
        self._before_repair()
        with self._desk.writing() as unit:
            found = look(unit)
            if not found.is_right:
                unit.ledger.replace_all(recomputed(unit))
                unit.commit(Change.POINTS)
        return found


def look(unit: UnitOfWork) -> Checkup:
    """Compare the books of one account with a recomputation; nothing is changed."""
    entries = unit.diary.facts().values()
    return compare(unit.ledger.rows(), recomputed(unit), unit.ledger.totals(), entries)

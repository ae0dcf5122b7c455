"""Check my diary: compares ledger and daily stats with the facts, and repairs them."""

from __future__ import annotations

from collections.abc import Callable

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.checkup import Checkup, compare
from aimstars_desktop.domain.ports.storage import UnitOfWork
from aimstars_desktop.services.account_context import AccountContext
from aimstars_desktop.services.bookkeeping import recomputed


class CheckupService:
    """Checks and repairs the books of one account.

    Args:
        before_repair: makes a verified backup of the whole file; an error stops the repair.
    """

    def __init__(self, context: AccountContext, before_repair: Callable[[], object]) -> None:
        self._context = context
        self._before_repair = before_repair

    def check(self) -> Checkup:
        """Compare the ledger and the daily stats with recomputed ones; nothing is changed."""
        with self._context.reading() as unit:
            return inspect_books(unit)

    def repair(self) -> Checkup:
        """Make a backup, replace the books by recomputed ones, and return what was wrong.

        Raises:
            AimstarsError: the backup could not be made, or the books could not be saved.
        """
        self._before_repair()
        with self._context.writing() as unit:
            found = inspect_books(unit)
            if found.can_be_repaired:
                correct(unit, found)
        return found


def inspect_books(unit: UnitOfWork) -> Checkup:
    """Compare the books of one account with recomputed ones; nothing is changed."""
    entries = unit.entries.facts().values()
    due = recomputed(unit)
    return compare(
        unit.ledger.rows(),
        due,
        unit.ledger.totals(),
        entries,
        unit.damaged.rows(),
        unit.tags.wrong(),
    )


def correct(unit: UnitOfWork, found: Checkup) -> None:
    """Replace the books by recomputed ones, and what tags are wrong; commit."""
    unit.ledger.replace_all(recomputed(unit))
    unit.tags.repair(found.tags)
    unit.commit(Change.POINTS | (Change.ENTRIES if found.tags else Change.NOTHING))

"""The doctor: compares the books of each account with the facts, and puts them right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.diary import Rating
from aimstars_desktop.domain.points import LedgerRow, points_by_day
from aimstars_desktop.domain.ports import Storage, UnitOfWork
from aimstars_desktop.domain.stats import DayTotal
from aimstars_desktop.services.bookkeeping import recomputed


@dataclass(frozen=True, slots=True)
class Finding:
    """What is not right in the books of one account.

    Attributes:
        account: the name of the account.
        missing, surplus: rows that the ledger lacks, and that nothing explains.
        days: days whose daily stats are not what ledger and entries say.
    """

    account_id: int
    account: str
    missing: tuple[LedgerRow, ...]
    surplus: tuple[LedgerRow, ...]
    days: tuple[date, ...]


class Doctor:
    """Examines and repairs the books of a diary that is open."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage

    def examine(self) -> Sequence[Finding]:
        """Return the accounts whose books are not right, and in what way."""
        with self._storage.accounts() as unit:
            accounts = unit.accounts.all()
        findings = []
        for account in accounts:
            with self._storage.reading(account.id) as books:
                finding = _examined(books, account.id, account.name)
            if finding.missing or finding.surplus or finding.days:
                findings.append(finding)
        return findings

    def repair(self) -> Sequence[Finding]:
        """Recompute the books that are not right, and return what was wrong with them."""
        findings = self.examine()
        for finding in findings:
            with self._storage.writing(finding.account_id) as unit:
                unit.ledger.replace_all(recomputed(unit))
                unit.commit(Change.POINTS)
        return findings


def _examined(unit: UnitOfWork, account_id: int, account: str) -> Finding:
    kept, due = set(unit.ledger.rows()), recomputed(unit)
    stats = {total.day: total for total in unit.ledger.totals()}
    expected = _expected_stats(unit, due)
    # A day without points and entries may have a row or none.
    days = {day for day in stats.keys() | expected if _total(stats, day) != _total(expected, day)}
    return Finding(
        account_id,
        account,
        missing=tuple(sorted(due - kept)),
        surplus=tuple(sorted(kept - due)),
        days=tuple(sorted(days)),
    )


def _expected_stats(unit: UnitOfWork, due: set[LedgerRow]) -> dict[date, DayTotal]:
    points = points_by_day(due)
    counts = Counter(unit.diary.facts().values())
    return {
        day: DayTotal(day, points.get(day, 0), counts[day, Rating.PROUD], counts[day, Rating.GROW])
        for day in {*points, *(day for day, _ in counts)}
    }


def _total(totals: dict[date, DayTotal], day: date) -> DayTotal:
    return totals.get(day, DayTotal(day, 0, 0, 0))

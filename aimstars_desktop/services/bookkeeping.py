"""Bookkeeping: updates the ledger and the daily stats in the transaction of each change."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from aimstars_desktop.domain.entries import IMPORTED, Entry, Origin
from aimstars_desktop.domain.goals import Goal
from aimstars_desktop.domain.points import (
    Facts,
    LedgerRow,
    entry_row,
    goal_row,
    ledger,
    streak_rewards,
    visit_row,
)
from aimstars_desktop.domain.ports.storage import UnitOfWork


class Books:
    """The books of one transaction: report what changed, then ``settle`` once before the commit."""

    def __init__(self, unit: UnitOfWork) -> None:
        self._unit = unit
        self._gone: set[LedgerRow] = set()
        self._new: set[LedgerRow] = set()
        self._days: set[date] = set()
        self._rested = False

    def entry(self, before: Entry | None, after: Entry | None) -> None:
        """Book a change of an entry from ``before`` to ``after``; None where there is none."""
        for entry in (before, after):
            if entry is not None:
                self._days.add(entry.day)
        self._change(_row_of_entry(before), _row_of_entry(after))

    def goal(self, before: Goal | None, after: Goal | None) -> None:
        """Book a change of a goal from ``before`` to ``after``; None where there is none."""
        self._change(_row_of_goal(before), _row_of_goal(after))

    def visit(self, day: date) -> None:
        """Book the first visit of a day."""
        self._change(None, visit_row(day))

    def rest(self) -> None:
        """Book that rest days changed, or that a spare day was given back."""
        self._rested = True

    def settle(self) -> tuple[LedgerRow, ...]:
        """Write the books, streak rewards included; return the newly earned rows.

        A row that only changed (another rating, another day) is not new.
        """
        ledger_kept = self._unit.ledger
        for row in self._gone - self._new:
            ledger_kept.remove(row)
        for row in self._new - self._gone:
            ledger_kept.put(row)
        self._days |= {row.day for row in self._gone ^ self._new}
        turned = ledger_kept.refresh(self._days)
        replaced = {(row.source, row.source_id) for row in self._gone}
        earned = {row for row in self._new if (row.source, row.source_id) not in replaced}
        # A day that has imported entries was written before: the first own one may be rewarded.
        if turned or self._rested or self._unit.entries.days_with(IMPORTED, self._days):
            earned |= self._reward()
        return tuple(sorted(earned))

    def _change(self, before: LedgerRow | None, after: LedgerRow | None) -> None:
        if before is not None:
            self._gone.add(before)
        if after is not None:
            self._new.add(after)

    def _reward(self) -> set[LedgerRow]:
        """Update the rewards of streaks from the written days; return the new ones."""
        kept = self._unit.ledger.streak_rows()
        due = streak_rewards(self._unit.ledger.written_runs(), self._unit.rests.all())
        entries = self._unit.entries
        imported = entries.days_with(IMPORTED, {row.day for row in due})
        imported -= entries.days_with({Origin.HERE}, imported)
        due = {row for row in due if row.day not in imported}
        for row in kept - due:
            self._unit.ledger.remove(row)
        for row in due - kept:
            self._unit.ledger.put(row)
        self._unit.ledger.refresh(row.day for row in kept ^ due)
        return due - kept


def recomputed(unit: UnitOfWork) -> set[LedgerRow]:
    """Return the ledger as it should be, computed from the facts alone."""
    return ledger(
        Facts(
            entries=unit.entries.facts(),
            goals=unit.goals.facts(),
            visits=unit.visits.all(),
            carried=unit.ledger.carried(),
            rests=unit.rests.all(),
            origins=unit.entries.origins(),
        )
    )


def total(rows: Iterable[LedgerRow]) -> int:
    """Return the points of these rows."""
    return sum(row.points for row in rows)


def _row_of_entry(entry: Entry | None) -> LedgerRow | None:
    if entry is None or entry.trashed_at is not None:
        return None
    return entry_row(entry.id, entry.day, entry.rating, entry.origin)


def _row_of_goal(goal: Goal | None) -> LedgerRow | None:
    if goal is None or goal.trashed_at is not None or goal.closed_on is None:
        return None
    return goal_row(goal.id, goal.status, goal.closed_on)

"""A cache of the written days of each account, joined into runs.

They are read for each streak, change at most once a day, and are the only part of the overview
whose cost would grow with the years. Only the ledger writes the daily stats they come from, and
a diary file is used by one program at a time, so whoever changes a day reports it here.
"""

from __future__ import annotations

from collections import defaultdict
from threading import Lock

from aimstars_desktop.domain.streaks import Run


class StreakCache:
    """The runs of one file, with a generation number that increases with every change."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._numbers: dict[int, int] = defaultdict(int)
        self._runs: dict[int, tuple[int, tuple[Run, ...]]] = {}

    def number(self, account_id: int) -> int:
        """Return the generation that a transaction has to remember before it reads."""
        with self._lock:
            return self._numbers[account_id]

    def get(self, account_id: int, number: int) -> tuple[Run, ...] | None:
        """Return the runs, if they are known as of this generation."""
        with self._lock:
            kept = self._runs.get(account_id)
            return kept[1] if kept is not None and kept[0] == number else None

    def keep(self, account_id: int, number: int, runs: tuple[Run, ...]) -> None:
        """Cache what a transaction has read.

        Args:
            account_id: whose.
            number: the generation with which the transaction began.
            runs: what it has read.
        """
        with self._lock:
            if number == self._numbers[account_id]:
                self._runs[account_id] = (number, runs)

    def turned(self, account_id: int, number: int, runs: tuple[Run, ...] | None) -> None:
        """Note that a commit has changed which days are written.

        Args:
            account_id: whose.
            number: the generation with which its transaction began.
            runs: those after the commit; None discards the cached ones.
        """
        with self._lock:
            is_next = number == self._numbers[account_id]
            self._numbers[account_id] += 1
            if runs is not None and is_next:
                self._runs[account_id] = (self._numbers[account_id], runs)
            else:
                self._runs.pop(account_id, None)

    def forget_all(self) -> None:
        """Discard all runs: an account may have been removed, and its id may be reused."""
        with self._lock:
            for account_id in self._runs:
                self._numbers[account_id] += 1
            self._runs.clear()

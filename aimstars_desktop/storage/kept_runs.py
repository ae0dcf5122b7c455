"""The written days of each account, joined into runs and kept in mind between transactions.

They are read for each streak, change at most once a day, and are the one part of the overview
whose cost would grow with the years. Only the ledger writes the daily stats they come from, and
a diary file has one program at a time, so that whoever turns a day says so here.
"""

from __future__ import annotations

from collections import defaultdict
from threading import Lock
from weakref import WeakKeyDictionary

from sqlalchemy import Engine

from aimstars_desktop.domain.streaks import Run


class KeptRuns:
    """What is known of one file, with a number that rises whenever it may have changed."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._numbers: dict[int, int] = defaultdict(int)
        self._runs: dict[int, tuple[int, tuple[Run, ...]]] = {}

    def number(self, account_id: int) -> int:
        """Return the number that a transaction has to remember before it reads."""
        with self._lock:
            return self._numbers[account_id]

    def get(self, account_id: int, number: int) -> tuple[Run, ...] | None:
        """Return the runs, if they are known as of this number."""
        with self._lock:
            kept = self._runs.get(account_id)
            return kept[1] if kept is not None and kept[0] == number else None

    def keep(self, account_id: int, number: int, runs: tuple[Run, ...]) -> None:
        """Keep what a transaction has read that began with this number."""
        with self._lock:
            if number == self._numbers[account_id]:
                self._runs[account_id] = (number, runs)

    def turned(self, account_id: int, number: int, runs: tuple[Run, ...] | None) -> None:
        """Take note that a commit has changed which days are written.

        Args:
            number: with which its transaction began.
            runs: those after the commit, where they are known; else they are forgotten.
        """
        with self._lock:
            is_next = number == self._numbers[account_id]
            self._numbers[account_id] += 1
            if runs is not None and is_next:
                self._runs[account_id] = (self._numbers[account_id], runs)
            else:
                self._runs.pop(account_id, None)

    def forget_all(self) -> None:
        """Forget everybody's runs: an account may have gone, and its number be given again."""
        with self._lock:
            for account_id in self._runs:
                self._numbers[account_id] += 1
            self._runs.clear()


_KEPT: WeakKeyDictionary[Engine, KeptRuns] = WeakKeyDictionary()


def kept_runs(writer: Engine) -> KeptRuns | None:
    """Return what is kept of the file behind an engine; None for a server that others write to."""
    if writer.dialect.name != "sqlite":
        return None
    return _KEPT.setdefault(writer, KeptRuns())

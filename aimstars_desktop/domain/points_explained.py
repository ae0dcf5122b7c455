"""The ledger as a person reads it: each row with its cause in words, by month and source."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from aimstars_desktop.domain.points import LedgerRow, Source


class Cause(Enum):
    """The sources, grouped as a person would group them."""

    ENTRIES = frozenset({Source.ENTRY})
    GOALS = frozenset({Source.GOAL_COMPLETED, Source.GOAL_FAILED})
    STREAKS = frozenset({Source.STREAK_7, Source.STREAK_30})
    VISITS = frozenset({Source.VISIT})
    CARRIED = frozenset({Source.CARRIED})


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the ledger with what it is about.

    Attributes:
        about: the beginning of the entry, or the goal's title; empty for other sources.
    """

    row: LedgerRow
    about: str


@dataclass(frozen=True, slots=True)
class ExplainedPoints:
    """A part of the ledger with its explanations, latest day first.

    Attributes:
        months: the first days of all months that have points, latest first.
    """

    lines: tuple[Line, ...]
    months: tuple[date, ...]

    @property
    def points(self) -> int:
        """The points of the lines."""
        return sum(line.row.points for line in self.lines)

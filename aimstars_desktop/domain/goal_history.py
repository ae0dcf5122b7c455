"""The history of goals: filtering, sorting, and how many were reached."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any

from aimstars_desktop.domain.folding import folded_text
from aimstars_desktop.domain.goals import Category, Goal, Status, success_rate


class Order(Enum):
    """The columns by which the history can be sorted."""

    DAYS = "days"
    TITLE = "title"
    CATEGORY = "category"
    STATUS = "status"


@dataclass(frozen=True, slots=True)
class Query:
    """A filter and an order for the history.

    Attributes:
        text: words that title, description or notes must all contain, ignoring case.
        category: None for every category.
        status: None for every status.
        descending: the latest, or the last of the alphabet, first.
    """

    text: str = ""
    category: Category | None = None
    status: Status | None = None
    order: Order = Order.DAYS
    descending: bool = True


@dataclass(frozen=True, slots=True)
class Tally:
    """How many goals were reached and how many were not."""

    completed: int = 0
    failed: int = 0

    @property
    def closed(self) -> int:
        """All closed goals."""
        return self.completed + self.failed

    @property
    def rate(self) -> float | None:
        """The success rate, 0 to 1; None when no goal is closed."""
        return success_rate(self.completed, self.failed)


class History:
    """Closed goals, prepared for searching and sorting at every keystroke.

    Args:
        goals: in the order of the repository, latest last day first.
    """

    def __init__(self, goals: Sequence[Goal] = ()) -> None:
        self.goals = tuple(goals)
        self._words = {
            goal.id: folded_text(f"{goal.title}\n{goal.description}\n{goal.notes}")
            for goal in self.goals
        }

    def select(self, query: Query) -> list[Goal]:
        """Return the goals that match the query, in its order."""
        words = [folded_text(word) for word in query.text.split()]
        found = [
            goal
            for goal in self.goals
            if (query.category is None or goal.category is query.category)
            and (query.status is None or goal.status is query.status)
            and all(word in self._words[goal.id] for word in words)
        ]
        found.sort(key=_KEYS[query.order], reverse=query.descending)
        return found


def tally(goals: Iterable[Goal]) -> Tally:
    """Count the goals."""
    return _count(goals, lambda _: None).get(None, Tally())


def by_category(goals: Iterable[Goal]) -> Mapping[Category, Tally]:
    """Count the goals of each category that has any, the largest category first."""
    counts = _count(goals, lambda goal: goal.category)
    order = list(Category)
    return dict(sorted(counts.items(), key=lambda item: (-item[1].closed, order.index(item[0]))))


def by_month(goals: Iterable[Goal]) -> Mapping[date, Tally]:
    """Count the goals by the month of their last day (as its first day), latest first."""
    counts = _count(goals, lambda goal: goal.last_day.replace(day=1))
    return dict(sorted(counts.items(), reverse=True))


def _count(goals: Iterable[Goal], key: Callable[[Goal], Any]) -> dict[Any, Tally]:
    counts = Counter((key(goal), goal.status) for goal in goals)
    names = {name for name, status in counts if status is not Status.ACTIVE}
    return {
        name: Tally(counts[name, Status.COMPLETED], counts[name, Status.FAILED]) for name in names
    }


_KEYS: Mapping[Order, Callable[[Goal], Any]] = {
    Order.DAYS: lambda goal: (goal.last_day, goal.id),
    Order.TITLE: lambda goal: (goal.title.casefold(), goal.last_day),
    Order.CATEGORY: lambda goal: (goal.category.value, goal.last_day),
    Order.STATUS: lambda goal: (goal.status.value, goal.last_day),
}

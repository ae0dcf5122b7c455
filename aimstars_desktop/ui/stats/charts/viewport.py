"""The part of a long series that is in view: the arithmetic of zooming and panning."""

from __future__ import annotations

from dataclasses import dataclass

SMALLEST = 7
"""The fewest days in view, unless there are not that many."""


@dataclass(frozen=True, slots=True)
class Viewport:
    """The first and the last index in view."""

    first: int
    last: int

    def __post_init__(self) -> None:
        """Refuse a view that runs backwards."""
        if self.last < self.first or self.first < 0:
            raise ValueError("a view needs an extent")

    @property
    def days(self) -> int:
        """The number of days in view."""
        return self.last - self.first + 1

    def zoomed(self, factor: float, around: float, count: int) -> Viewport:
        """Return a view of ``factor`` times as many days, keeping the place at ``around``.

        Args:
            around: 0 for the left edge of the view, 1 for the right one.
            count: how many days there are in all.
        """
        wanted = round(self.days * factor)
        if wanted == self.days:
            wanted += 1 if factor > 1 else -1
        days = min(max(wanted, SMALLEST), count)
        kept = self.first + around * (self.days - 1)
        return _held(round(kept - around * (days - 1)), days, count)

    def moved(self, steps: int, count: int) -> Viewport:
        """Return the view that many steps later, within both ends."""
        return _held(self.first + steps, self.days, count)

    def showing(self, index: int, count: int) -> Viewport:
        """Return this view, moved just far enough to show ``index``."""
        if index < self.first:
            return self.moved(index - self.first, count)
        return self.moved(max(0, index - self.last), count)


def _held(first: int, days: int, count: int) -> Viewport:
    first = min(max(first, 0), max(0, count - days))
    return Viewport(first, first + days - 1)

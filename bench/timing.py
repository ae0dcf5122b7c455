"""Times work, and prints the figure beside its goal."""

from __future__ import annotations

import time
from collections.abc import Callable

ROUNDS = 40

shown: dict[str, float] = {}
"""The figures that were printed, by name."""


def show(name: str, value: float, goal: float | None = None) -> None:
    """Print one line, and remember the figure."""
    shown[name.strip()] = value
    verdict = "" if goal is None else f"   goal {goal:g}{'' if value <= goal else '   MISSED'}"
    print(f"{name:<52}{value:>9.1f}{verdict}")


def timed(
    work: Callable[[], object], rounds: int = ROUNDS, after: Callable[[], object] | None = None
) -> list[float]:
    """Return the milliseconds of each round.

    Args:
        after: resets things after each round; its time is not counted.
    """
    found = []
    for _ in range(rounds):
        begun = time.perf_counter()
        work()
        found.append((time.perf_counter() - begun) * 1e3)
        if after is not None:
            after()
    return found

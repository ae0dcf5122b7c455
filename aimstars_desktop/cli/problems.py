"""Prints what in a file cannot be taken as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aimstars_desktop.cli import output

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aimstars_desktop.domain.imports import Problem

MOST_SHOWN = 20
"""Problems that are printed one by one; ``--json`` has all."""


def problems_as_json(problems: Sequence[Problem]) -> list[dict[str, str]]:
    """Return problems as they are printed with ``--json``."""
    return [{"place": one.place, "sentence": str(one.sentence)} for one in problems]


def print_problems(problems: Sequence[Problem]) -> None:
    """Print the first problems, and how many more there are."""
    for problem in problems[:MOST_SHOWN]:
        output.line(f"{problem.place}: {problem.sentence}")
    if len(problems) > MOST_SHOWN:
        output.line(f"and {len(problems) - MOST_SHOWN:,} more: --json lists all")

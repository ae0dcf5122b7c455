"""Which row of the table in packaging/README.md a test shows, and what came of it in a run."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

import pytest

ROW = "row"
"""The marker of such a test, and the name under which its report carries the row."""


def note_rows(items: Iterable[pytest.Item]) -> None:
    """Let the reports say which row a test belongs to; with xdist only they come back."""
    for item in items:
        mark = item.get_closest_marker(ROW)
        if mark:
            item.user_properties.append((ROW, mark.args[0]))


def results(reports: Mapping[str, Iterable[object]]) -> dict[str, Counter[str]]:
    """Count the outcomes of each row's tests.

    Args:
        reports: those of a run, by the name that pytest gives their outcome.
    """
    found: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for outcome, some in reports.items():
        for report in some:
            for name, row in getattr(report, "user_properties", ()):
                if name == ROW and outcome:  # without a name are those of setting up
                    found[str(row)][outcome] += 1
    return dict(found)


def lines(found: Mapping[str, Counter[str]]) -> list[str]:
    """Return the rows with what came of them, as they are read at the end of a run."""
    return [
        f"{row}: {', '.join(f'{number} {outcome}' for outcome, number in sorted(counts.items()))}"
        for row, counts in sorted(found.items())
    ]

"""What a goal was like when an import brought it, by which a later change is found."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from aimstars_desktop.domain.archive import section_named
from aimstars_desktop.domain.imports import Brought
from aimstars_desktop.domain.ports.storage import UnitOfWork
from aimstars_desktop.services.transfer.known import digest

_WORDS = ("title", "category", "description", "first_day", "last_day", "status", "notes")
"""What a person can change about a goal; in the trash it is the same goal."""


def goal_states(unit: UnitOfWork) -> Mapping[int, str]:
    """Return a digest of each goal with its ticked days, by its number."""
    ticked = defaultdict(list)
    for row in unit.account_rows.rows(section_named("goal_checkins")):
        ticked[row["goal"]].append((str(row["day"]), row["note"] or ""))
    states = {}
    for row in unit.account_rows.rows(section_named("goals")):
        if isinstance(number := row["uid"], int):
            words = [str(row[name] or "") for name in _WORDS]
            states[number] = digest(repr((words, sorted(ticked[number]))))
    return states


def with_states(unit: UnitOfWork, brought: Sequence[Brought]) -> Sequence[Brought]:
    """Note on the goals that were just brought what they are like."""
    if all(one.goal_id is None for one in brought):
        return brought
    states = goal_states(unit)
    return [
        one if one.goal_id is None else replace(one, text_hash=states[one.goal_id])
        for one in brought
    ]

"""Merges the goals of an archive into a diary that went on: ends, ticked days, and words."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime

from aimstars_desktop.domain.archive import section_named
from aimstars_desktop.domain.goals import DESCRIPTION_LIMIT, NOTES_LIMIT, Goal, Status
from aimstars_desktop.domain.imports import Brought, Problem
from aimstars_desktop.domain.ports.storage import UnitOfWork
from aimstars_desktop.domain.ports.transfer import Row
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.services.transfer.merging import LONG_AGO, latest
from aimstars_desktop.services.transfer.readers.reader import problem

MERGED_GOALS = "merged_goals"
"""The kind of what an import did to a goal that was there already."""


def merge_goals(
    unit: UnitOfWork, rows: Mapping[str, Sequence[Row]], known: Mapping[object, int]
) -> tuple[Sequence[Brought], Sequence[Problem]]:
    """Close goals as the archive does, and tick the days that are ticked there.

    Of two ends of a goal the later one holds. Nobody knows which words are newer: the title stays,
    and what the description and the notes lack is added to them. Where there is no room for it,
    they stay, and this is one of the problems that are returned beside what was done.

    Args:
        unit: the transaction.
        rows: of the archive, by section.
        known: the numbers of the goals that were in the diary before, by their identities.
    """
    here: dict[object, set[object]] = defaultdict(set)
    section = section_named("goal_checkins")
    for row in unit.account_rows.rows(section):
        here[row["goal"]].add(row["day"])
    ticks: dict[object, list[Row]] = defaultdict(list)
    for row in rows["goal_checkins"]:
        number = known.get(row["goal"])
        if number is not None and row["day"] not in here[number]:
            here[number].add(row["day"])
            ticks[row["goal"]].append({**row, "goal": number})
    brought: list[Brought] = []
    problems: list[Problem] = []
    for row in rows["goals"]:
        number = known.get(row["uid"])
        if number is None:
            continue
        words, before = _add_words(unit, number, row, problems), _close(unit, number, row)
        new = ticks.pop(row["uid"], [])  # once, also where a damaged archive has a goal twice
        unit.account_rows.add(section, new)
        if before is not None or words is not None or new:
            days = [str(tick["day"]) for tick in new]
            told = {"before": before, "days": days, "words": words}
            brought.append(Brought(MERGED_GOALS, json.dumps(told), goal_id=number))
    return brought, problems


def take_goals_apart(
    unit: UnitOfWork, items: Sequence[Brought], states: Mapping[int, str]
) -> Sequence[str]:
    """Take such merges back; return the titles of goals that were changed since, which stay.

    Args:
        unit: the transaction.
        items: what an import did, of this kind.
        states: what the goals are like now, by their numbers.
    """
    changed = []
    for item in items:
        number = item.goal_id
        if number is None or number not in states:
            continue
        if states[number] != item.text_hash:
            changed.append(unit.goals.get(number).title)
            continue
        told = json.loads(item.external_id)
        if told["before"] is not None:
            unit.goals.save(_as_before(unit.goals.get(number), *told["before"]))
        if words := told.get("words"):  # older imports have none
            goal = unit.goals.get(number)
            unit.goals.save(replace(goal, description=words[0], notes=words[1]))
        for day in told["days"]:
            unit.checkins.remove(number, date.fromisoformat(day))
    return changed


def _add_words(
    unit: UnitOfWork, number: int, row: Row, problems: list[Problem]
) -> tuple[str, str] | None:
    """Add what a row says to a goal; return its words before, or None where they stay."""
    goal = unit.goals.get(number)
    description = _joined(goal.description, row["description"])
    notes = _joined(goal.notes, row["notes"])
    if len(description) > DESCRIPTION_LIMIT:
        description = goal.description
        template = QT_TRANSLATE_NOOP(
            "Import",
            "The description in the file is too long to be added to yours. Yours was kept.",
        )
        problems.append(problem(goal.title, template))
    if len(notes) > NOTES_LIMIT:
        notes = goal.notes
        template = QT_TRANSLATE_NOOP(
            "Import", "The notes in the file are too long to be added to yours. Yours were kept."
        )
        problems.append(problem(goal.title, template))
    if (description, notes) == (goal.description, goal.notes):
        return None
    unit.goals.save(replace(goal, description=description, notes=notes))
    return goal.description, goal.notes


def _joined(ours: str, theirs: object) -> str:
    """Return two texts as one; only the first where it says all."""
    if not isinstance(theirs, str) or theirs in ours:
        return ours
    return theirs if ours in theirs else f"{ours}\n\n{theirs}"


def _close(unit: UnitOfWork, number: int, row: Row) -> Sequence[str | None] | None:
    """Close a goal as a row says; return how it was, or None where nothing is to be done."""
    goal = unit.goals.get(number)
    status = Status(str(row["status"]).upper())
    at = latest(row["closed_at"])
    is_later = goal.status is Status.ACTIVE or at > latest(goal.closed_at)
    if status in {Status.ACTIVE, goal.status} or not is_later:
        return None
    on = row["closed_on"]
    unit.goals.save(
        replace(
            goal,
            status=status,
            closed_on=on if isinstance(on, date) else goal.last_day,
            closed_at=None if at == LONG_AGO else at,
        )
    )
    on_before, at_before = goal.closed_on, goal.closed_at
    return (
        goal.status.name,
        None if on_before is None else on_before.isoformat(),
        None if at_before is None else at_before.isoformat(),
    )


def _as_before(goal: Goal, status: str, on: str | None, at: str | None) -> Goal:
    return replace(
        goal,
        status=Status[status],
        closed_on=None if on is None else date.fromisoformat(on),
        closed_at=None if at is None else datetime.fromisoformat(at),
    )

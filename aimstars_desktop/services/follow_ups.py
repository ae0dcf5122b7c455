"""What a person can do with grow entries: come back to them, make goals of them, turn them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.diary import Entry, Rating
from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.domain.follow_ups import (
    INTERVALS,
    FollowUp,
    State,
    TurnedCount,
    check_grow,
    check_proud,
)
from aimstars_desktop.domain.goals import Goal, NewGoal
from aimstars_desktop.domain.ports import UnitOfWork
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.services.desk import Desk
from aimstars_desktop.services.diary import about_entry
from aimstars_desktop.services.goal_acts import GoalActs, Steps, together
from aimstars_desktop.services.goals import add_goal

MOST_LINKS = 12
"""How many entries are offered to be linked, the latest of those that may be."""

Act = Callable[[UnitOfWork, FollowUp], FollowUp]


@dataclass(frozen=True, slots=True)
class DueEntry:
    """A grow entry that comes back, with the goal that was made of it."""

    entry: Entry
    follow_up: FollowUp
    goal: Goal | None


class FollowUpService:
    """The follow-ups of one account's grow entries."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._acts = GoalActs(desk)

    # Deeds

    def come_back(self, entry_id: int, days: int) -> FollowUp:
        """Let a grow entry come back in 3, 10 or 30 days from today.

        Raises:
            RuleError: it is no grow entry.
        """
        if days not in INTERVALS:
            raise ValueError(days)
        due_on = self._desk.days.today() + timedelta(days=days)

        def open_again(unit: UnitOfWork, follow_up: FollowUp) -> FollowUp:
            check_grow(unit.diary.get(entry_id))
            return replace(follow_up, due_on=due_on, state=State.OPEN)

        return self._set(entry_id, open_again, QT_TRANSLATE_NOOP("Deeds", "Follow up entry"))

    def let_go(self, entry_id: int) -> FollowUp:
        """Do not come back to an entry any more, whatever it was rated as meanwhile."""
        return self._set(
            entry_id,
            lambda _, follow_up: replace(follow_up, state=State.LET_GO),
            QT_TRANSLATE_NOOP("Deeds", "Let follow-up go"),
        )

    def turn(self, entry_id: int, proud_entry_id: int) -> FollowUp:
        """Link a grow entry to the proud one that it turned into.

        Raises:
            RuleError: one of them is not of that rating, or the proud one is older.
        """

        def turned(unit: UnitOfWork, follow_up: FollowUp) -> FollowUp:
            grow, proud = unit.diary.get(entry_id), unit.diary.get(proud_entry_id)
            check_grow(grow)
            check_proud(proud)
            if proud.day < grow.day:
                raise RuleError(
                    QT_TRANSLATE_NOOP(
                        "Errors", "The proud entry is older than the one to grow from."
                    ),
                    field="entry",
                )
            return replace(follow_up, state=State.TURNED, proud_entry_id=proud_entry_id)

        return self._set(entry_id, turned, QT_TRANSLATE_NOOP("Deeds", "Link entries"))

    def make_goal(self, entry_id: int, new: NewGoal, *, every_week: bool = False) -> Goal:
        """Set a goal that comes from a grow entry.

        Raises:
            RuleError: it is no grow entry.
        """
        with self._desk.writing() as unit:
            check_grow(unit.diary.get(entry_id))
            before = unit.follow_ups.of(entry_id)
            added = add_goal(unit, self._desk, new, every_week=every_week)
            now = before or FollowUp(0, entry_id)
            after = unit.follow_ups.put(replace(now, goal_id=added.goal.id))
            unit.commit(_TOUCHED)
        self._acts.remember(
            QT_TRANSLATE_NOOP("Deeds", "Make a goal of entry"),
            undo=together(_back(entry_id, before), added.undo),
            redo=together(added.redo, _back(entry_id, after)),
            change=_TOUCHED,
            about=about_entry(entry_id),
        )
        return added.goal

    # Views

    def of(self, entry_id: int) -> FollowUp | None:
        """Return what follows from an entry."""
        with self._desk.reading() as unit:
            return unit.follow_ups.of(entry_id)

    def due(self) -> Sequence[DueEntry]:
        """Return the grow entries that come back today, the earliest due first."""
        with self._desk.reading() as unit:
            found = unit.follow_ups.due(self._desk.days.today())
            return [
                DueEntry(
                    unit.diary.get(follow_up.entry_id),
                    follow_up,
                    None if follow_up.goal_id is None else unit.goals.get(follow_up.goal_id),
                )
                for follow_up in found
            ]

    def later_proud(self, entry_id: int) -> Sequence[Entry]:
        """Return proud entries that the entry may have turned into, the newest first."""
        with self._desk.reading() as unit:
            since = unit.diary.get(entry_id).day
            recent = unit.diary.recent(MOST_LINKS, rating=Rating.PROUD)
        return [entry for entry in recent if entry.day >= since]

    def earlier_grow(self, entry_id: int) -> Sequence[Entry]:
        """Return grow entries that may have turned into the proud entry, the newest first."""
        with self._desk.reading() as unit:
            return unit.follow_ups.unturned(MOST_LINKS, unit.diary.get(entry_id).day)

    def count(self) -> TurnedCount:
        """Count the grow entries that are followed up, and those that turned into proud ones."""
        with self._desk.reading() as unit:
            return unit.follow_ups.count()

    # Steps

    def _set(self, entry_id: int, act: Act, name: str) -> FollowUp:
        with self._desk.writing() as unit:
            before = unit.follow_ups.of(entry_id)
            after = unit.follow_ups.put(act(unit, before or FollowUp(0, entry_id)))
            if before == after:
                return after
            unit.commit(Change.FOLLOW_UPS)
        self._acts.remember(
            name,
            undo=_back(entry_id, before),
            redo=_back(entry_id, after),
            change=Change.FOLLOW_UPS,
            about=about_entry(entry_id),
        )
        return after


_TOUCHED = Change.GOALS | Change.FOLLOW_UPS


def _back(entry_id: int, follow_up: FollowUp | None) -> Steps:
    """Return the step that makes the follow-up of an entry what it was."""

    def step(unit: UnitOfWork) -> None:
        if follow_up is None:
            unit.follow_ups.remove(entry_id)
        else:
            unit.follow_ups.put(follow_up)

    return step

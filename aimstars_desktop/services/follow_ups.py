"""Follow-ups of grow entries: come back to them, make goals from them, link proud ones."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.entries import Entry, Rating
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
from aimstars_desktop.domain.ports.storage import UnitOfWork
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.services.account_context import AccountContext
from aimstars_desktop.services.entries import about_entry
from aimstars_desktop.services.goals import add_goal

MOST_LINKS = 12
"""How many entries are offered for linking, latest first."""

Act = Callable[[UnitOfWork, FollowUp], FollowUp]


@dataclass(frozen=True, slots=True)
class DueEntry:
    """A grow entry that comes back, with the goal that was made from it."""

    entry: Entry
    follow_up: FollowUp
    goal: Goal | None


class FollowUpService:
    """The follow-ups of one account's grow entries."""

    def __init__(self, context: AccountContext) -> None:
        self._context = context

    # Operations

    def come_back(self, entry_id: int, days: int) -> FollowUp:
        """Make a grow entry come back in 3, 10 or 30 days from today.

        Raises:
            RuleError: it is not a grow entry.
        """
        if days not in INTERVALS:
            raise ValueError(days)
        due_on = self._context.days.today() + timedelta(days=days)

        def open_again(unit: UnitOfWork, follow_up: FollowUp) -> FollowUp:
            check_grow(unit.entries.get(entry_id))
            return replace(follow_up, due_on=due_on, state=State.OPEN)

        return self._set(entry_id, open_again, QT_TRANSLATE_NOOP("Operations", "Follow up entry"))

    def let_go(self, entry_id: int) -> FollowUp:
        """Do not come back to an entry any more, even if its rating has changed."""
        return self._set(
            entry_id,
            lambda _, follow_up: replace(follow_up, state=State.LET_GO),
            QT_TRANSLATE_NOOP("Operations", "Let follow-up go"),
        )

    def turn(self, entry_id: int, proud_entry_id: int) -> FollowUp:
        """Link a grow entry to the proud one that it turned into.

        Raises:
            RuleError: one of them has another rating, or the proud one is older.
        """

        def turned(unit: UnitOfWork, follow_up: FollowUp) -> FollowUp:
            grow, proud = unit.entries.get(entry_id), unit.entries.get(proud_entry_id)
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

        return self._set(entry_id, turned, QT_TRANSLATE_NOOP("Operations", "Link entries"))

    def make_goal(self, entry_id: int, new: NewGoal, *, every_week: bool = False) -> Goal:
        """Set a goal that comes from a grow entry.

        Args:
            entry_id: the grow entry.
            new: the goal.
            every_week: whether the goal repeats.

        Raises:
            RuleError: it is not a grow entry.
        """
        with self._context.writing() as unit:
            check_grow(unit.entries.get(entry_id))
            before = unit.follow_ups.of(entry_id)
            added = add_goal(unit, self._context, new, every_week=every_week)
            follow_up = before or FollowUp(0, entry_id)
            after = unit.follow_ups.put(replace(follow_up, goal_id=added.goal.id))
            unit.commit(_TOUCHED)

        def undo(unit: UnitOfWork) -> None:
            _set_follow_up(unit, entry_id, before)
            added.undo(unit)

        def redo(unit: UnitOfWork) -> None:
            added.redo(unit)
            _set_follow_up(unit, entry_id, after)

        self._context.remember(
            QT_TRANSLATE_NOOP("Operations", "Make goal from entry"),
            undo=undo,
            redo=redo,
            change=_TOUCHED,
            about=about_entry(entry_id),
        )
        return added.goal

    # Views

    def of(self, entry_id: int) -> FollowUp | None:
        """Return the follow-up of an entry."""
        with self._context.reading() as unit:
            return unit.follow_ups.of(entry_id)

    def on_day(self, day: date) -> Mapping[int, FollowUp]:
        """Return the follow-ups of the entries about a day, by the ids of the entries."""
        with self._context.reading() as unit:
            return {each.entry_id: each for each in unit.follow_ups.on_day(day)}

    def due(self) -> Sequence[DueEntry]:
        """Return the grow entries that are due today, earliest first."""
        with self._context.reading() as unit:
            found = unit.follow_ups.due(self._context.days.today())
            return [
                DueEntry(
                    unit.entries.get(follow_up.entry_id),
                    follow_up,
                    None if follow_up.goal_id is None else unit.goals.get(follow_up.goal_id),
                )
                for follow_up in found
            ]

    def later_proud(self, entry_id: int) -> Sequence[Entry]:
        """Return proud entries that the entry may have turned into, newest first."""
        with self._context.reading() as unit:
            since = unit.entries.get(entry_id).day
            recent = unit.entries.recent(MOST_LINKS, rating=Rating.PROUD)
        return [entry for entry in recent if entry.day >= since]

    def earlier_grow(self, entry_id: int) -> Sequence[Entry]:
        """Return grow entries that may have turned into the proud entry, newest first."""
        with self._context.reading() as unit:
            return unit.follow_ups.unturned(MOST_LINKS, unit.entries.get(entry_id).day)

    def count(self) -> TurnedCount:
        """Count the grow entries that are followed up, and those that turned into proud ones."""
        with self._context.reading() as unit:
            return unit.follow_ups.count()

    # Helpers

    def _set(self, entry_id: int, act: Act, name: str) -> FollowUp:
        with self._context.writing() as unit:
            before = unit.follow_ups.of(entry_id)
            after = unit.follow_ups.put(act(unit, before or FollowUp(0, entry_id)))
            if before == after:
                return after
            unit.commit(Change.FOLLOW_UPS)
        self._context.remember(
            name,
            undo=lambda unit: _set_follow_up(unit, entry_id, before),
            redo=lambda unit: _set_follow_up(unit, entry_id, after),
            change=Change.FOLLOW_UPS,
            about=about_entry(entry_id),
        )
        return after


_TOUCHED = Change.GOALS | Change.FOLLOW_UPS


def _set_follow_up(unit: UnitOfWork, entry_id: int, follow_up: FollowUp | None) -> None:
    """Give an entry this follow-up; None removes the one that it has."""
    if follow_up is None:
        unit.follow_ups.remove(entry_id)
    else:
        unit.follow_ups.put(follow_up)

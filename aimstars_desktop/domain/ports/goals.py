"""The ports of goals and what belongs to them: check-ins, repeats, reviews, follow-ups."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from typing import Protocol

from aimstars_desktop.domain.checkins import Ticks
from aimstars_desktop.domain.entries import Entry
from aimstars_desktop.domain.follow_ups import FollowUp, TurnedCount
from aimstars_desktop.domain.goal_history import Tally
from aimstars_desktop.domain.goals import Category, Goal, NewGoal, Status
from aimstars_desktop.domain.repeats import Repeat
from aimstars_desktop.domain.reviews import Decided, Review


class GoalRepository(Protocol):
    """The goals of one account."""

    def add(self, new: NewGoal, at: datetime) -> Goal: ...

    def get(self, goal_id: int) -> Goal:
        """Return a goal, even from the trash; MissingError when there is none."""
        ...

    def save(self, goal: Goal) -> None:
        """Save everything of the goal except its id and creation time."""
        ...

    def all(self, statuses: Collection[Status]) -> Sequence[Goal]:
        """Return the goals of these statuses, latest last day first, without the trash."""
        ...

    def continuing(self, goal_id: int) -> Sequence[Goal]:
        """Return the goals that continue this one, earliest first, without the trash."""
        ...

    def count(self) -> int:
        """Return how many goals there are, without the trash."""
        ...

    def tallies(self, first: date, last: date) -> Mapping[Category, Tally]:
        """Count the goals that were closed in a span of days, without the trash.

        A goal of an older file, whose closing day is not known, counts on its last day.
        """
        ...

    def facts(self) -> Mapping[int, tuple[Status, date]]:
        """Return id, status and closing day of the goals that have a ledger row."""
        ...

    def redate_trash(
        self, before: datetime | None, after: datetime | None, moment: datetime
    ) -> int:
        """Record ``moment`` for what was trashed before one time or from the other on.

        Returns how many rows that was.

        Args:
            before: None: nothing is too early.
            after: None: nothing is too late.
            moment: aware; when it was trashed from now on.
        """
        ...

    def purge(self, trashed_before: datetime) -> int:
        """Permanently remove what was trashed before then; return how many rows."""
        ...


class CheckInRepository(Protocol):
    """The ticked days of one account's goals."""

    def of(self, goal_ids: Collection[int]) -> Mapping[int, Ticks]:
        """Return the ticked days of these goals; goals without any are left out."""
        ...

    def put(self, goal_id: int, day: date, note: str) -> None:
        """Tick a day, or replace the note of a ticked one.

        Args:
            goal_id: the goal.
            day: the day to tick.
            note: may be empty.

        Raises:
            MissingError: there is no such goal.
        """
        ...

    def remove(self, goal_id: int, day: date) -> None:
        """Remove a tick, if there is one; MissingError when there is no goal."""
        ...


class RepeatRepository(Protocol):
    """The repeats of one account."""

    def add(self, new: NewGoal, starts_on: date) -> Repeat:
        """Save a repeat that makes goals like ``new``."""
        ...

    def get(self, repeat_id: int) -> Repeat:
        """Return one; MissingError when there is none."""
        ...

    def save(self, repeat: Repeat) -> None:
        """Save everything of it except its id."""
        ...

    def all(self) -> Sequence[Repeat]:
        """Return those that have not ended, by id."""
        ...

    def has_made(self, repeat_id: int, first_day: date) -> bool:
        """Return whether there is a goal that begins on this day, even if it cannot be read."""
        ...

    def instance(self, repeat_id: int, first: date, last: date) -> Goal | None:
        """Return the goal that a repeat made for a week, even from the trash.

        Args:
            repeat_id: the repeat.
            first: the first day of the week.
            last: the last day of the week; the goal begins on one of these days.
        """
        ...


class ReviewRepository(Protocol):
    """The weekly reviews of one account."""

    def of(self, week_start: date) -> Review | None:
        """Return the review of a week."""
        ...

    def all(self) -> Sequence[Review]:
        """Return the reviews, latest week first."""
        ...

    def put(self, week_start: date, finished_at: datetime | None) -> Review:
        """Save the review of a week, or when it was finished."""
        ...

    def remove(self, week_start: date) -> None:
        """Remove the review of a week with its decisions."""
        ...

    def decisions(self, review: Review) -> Sequence[Decided]:
        """Return the decisions, in the order of the goals."""
        ...

    def decide(self, review: Review, decided: Decided) -> None:
        """Save a decision, replacing an earlier one about the same goal."""
        ...

    def undecide(self, review: Review, goal_id: int) -> None:
        """Take a decision back."""
        ...


class FollowUpRepository(Protocol):
    """The follow-ups of one account's grow entries."""

    def of(self, entry_id: int) -> FollowUp | None:
        """Return the follow-up of an entry."""
        ...

    def on_day(self, day: date) -> Sequence[FollowUp]:
        """Return the follow-ups of the live grow entries about a day."""
        ...

    def put(self, follow_up: FollowUp) -> FollowUp:
        """Save the follow-up of its entry; MissingError for another account's rows."""
        ...

    def remove(self, entry_id: int) -> None:
        """Remove the follow-up of an entry."""
        ...

    def due(self, today: date) -> Sequence[FollowUp]:
        """Return the grow entries that are due on ``today`` or earlier, earliest first."""
        ...

    def unturned(self, limit: int, until: date) -> Sequence[Entry]:
        """Return grow entries that have not turned into proud ones, newest day first.

        Those after the day ``until`` and those in the trash are left out.
        """
        ...

    def count(self) -> TurnedCount:
        """Count the follow-ups of grow entries, and those linked to a later proud entry.

        The trash is left out on both sides.
        """
        ...

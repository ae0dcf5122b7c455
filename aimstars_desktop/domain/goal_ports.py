"""The ports of what belongs to goals: check-ins, repeats, reviews, follow-ups.

As in ``ports.py``, a repository is made for one account and never told whose rows to look at.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from typing import Protocol

from aimstars_desktop.domain.checkins import Ticks
from aimstars_desktop.domain.diary import Entry
from aimstars_desktop.domain.follow_ups import FollowUp, TurnedCount
from aimstars_desktop.domain.goals import Goal, NewGoal
from aimstars_desktop.domain.repeats import Repeat
from aimstars_desktop.domain.reviews import Decided, Review


class CheckInRepository(Protocol):
    """The ticked days of one account's goals."""

    def of(self, goal_ids: Collection[int]) -> Mapping[int, Ticks]:
        """Return the ticked days of these goals; goals without any are left out."""
        ...

    def put(self, goal_id: int, day: date, note: str) -> None:
        """Tick a day, or give a ticked one another note; MissingError when there is no goal."""
        ...

    def remove(self, goal_id: int, day: date) -> None:
        """Take a tick away, if there is one; MissingError when there is no goal."""
        ...


class RepeatRepository(Protocol):
    """What comes again every week, of one account."""

    def add(self, new: NewGoal, starts_on: date) -> Repeat:
        """Keep what makes goals like ``new``."""
        ...

    def get(self, repeat_id: int) -> Repeat:
        """Return one; MissingError when there is none."""
        ...

    def save(self, repeat: Repeat) -> None:
        """Keep everything of it but its id."""
        ...

    def all(self) -> Sequence[Repeat]:
        """Return those that have not ended, by id."""
        ...

    def instance(self, repeat_id: int, first: date, last: date) -> Goal | None:
        """Return its goal that begins within these days, also from the trash."""
        ...


class ReviewRepository(Protocol):
    """The weekly reviews of one account."""

    def of(self, week_start: date) -> Review | None:
        """Return the review of a week."""
        ...

    def all(self) -> Sequence[Review]:
        """Return the reviews, the latest week first."""
        ...

    def put(self, week_start: date, finished_at: datetime | None) -> Review:
        """Keep the review of a week, or when it was finished."""
        ...

    def remove(self, week_start: date) -> None:
        """Remove the review of a week with its decisions."""
        ...

    def decisions(self, review: Review) -> Sequence[Decided]:
        """Return what was decided, in the order of the goals."""
        ...

    def decide(self, review: Review, decided: Decided) -> None:
        """Keep a decision, in place of an earlier one about the same goal."""
        ...

    def undecide(self, review: Review, goal_id: int) -> None:
        """Take a decision back."""
        ...


class FollowUpRepository(Protocol):
    """The follow-ups of one account's grow entries."""

    def of(self, entry_id: int) -> FollowUp | None:
        """Return the follow-up of an entry."""
        ...

    def put(self, follow_up: FollowUp) -> FollowUp:
        """Keep the follow-up of its entry, new or changed; MissingError for others' rows."""
        ...

    def remove(self, entry_id: int) -> None:
        """Forget the follow-up of an entry."""
        ...

    def due(self, today: date) -> Sequence[FollowUp]:
        """Return the grow entries that come back today or did before, the earliest first."""
        ...

    def unturned(self, limit: int, until: date) -> Sequence[Entry]:
        """Return grow entries that have not turned into proud ones, the newest day first.

        Those after the day ``until`` and in the trash are left out.
        """
        ...

    def count(self) -> TurnedCount:
        """Count those of grow entries, and those that are linked to a later proud one.

        The trash is left out on both sides.
        """
        ...

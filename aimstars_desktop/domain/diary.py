"""Entries: moments written down, each about one day, with a rating, and their drafts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import IntEnum

from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.domain.text import cleaned

TEXT_LIMIT = 20_000
"""Characters of an entry after trimming."""

TRASH_DAYS = 30
"""How many days an entry or a goal stays in the trash."""


class Rating(IntEnum):
    """How the person sees the moment; the values are those of the table."""

    PROUD = 1
    GROW = -1


@dataclass(frozen=True, slots=True)
class Entry:
    """One moment written down.

    Attributes:
        day: the local calendar date it is about, fixed when written.
        written_at: aware UTC; None in entries of older files.
        utc_offset_min: minutes east of UTC where it was written; None like ``written_at``.
        edited_at: aware UTC of the last edit of the text; None when never edited.
        trashed_at: aware UTC; None unless it lies in the trash.
    """

    id: int
    day: date
    text: str
    rating: Rating
    written_at: datetime | None = None
    utc_offset_min: int | None = None
    edited_at: datetime | None = None
    trashed_at: datetime | None = None

    @property
    def written_local(self) -> datetime | None:
        """The wall-clock time at the place where it was written; None when unknown."""
        if self.written_at is None:
            return None
        local = self.written_at.replace(tzinfo=None)
        return local + timedelta(minutes=self.utc_offset_min or 0)


@dataclass(frozen=True, slots=True)
class NewEntry:
    """An entry that is about to be kept; impossible ones cannot be built."""

    day: date
    text: str
    rating: Rating
    written_at: datetime
    utc_offset_min: int

    def __post_init__(self) -> None:
        """Trim the text.

        Raises:
            RuleError: it is empty, too long, or cannot be kept faithfully.
        """
        object.__setattr__(self, "text", cleaned_text(self.text))


@dataclass(frozen=True, slots=True)
class EntryVersion:
    """What an entry was before an edit, a move or a new rating.

    Attributes:
        number: 1 for the first version, rising.
        replaced_at: aware UTC of the change that made it an earlier version.
    """

    entry_id: int
    number: int
    day: date
    text: str
    rating: Rating
    replaced_at: datetime


@dataclass(frozen=True, slots=True)
class Draft:
    """What is typed and not yet saved.

    Attributes:
        target: what it will become: ``new:2026-11-22``, ``edit:17`` or
            ``quick:2026-11-22``.
        updated_at: aware UTC.
    """

    target: str
    text: str
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class DayMarks:
    """How many entries of each rating a day holds, for the calendar."""

    proud: int = 0
    grow: int = 0


def new_entry_target(day: date) -> str:
    """Return the draft target of a new entry about ``day``."""
    return f"new:{day.isoformat()}"


def quick_target(day: date) -> str:
    """Return the draft target of a quick entry about ``day``."""
    return f"quick:{day.isoformat()}"


def day_of_target(target: str) -> date | None:
    """Return the day of a draft target of a new or quick entry; None for other targets.

    A quick entry of earlier versions has no day.
    """
    kind, _, rest = target.partition(":")
    return date.fromisoformat(rest) if rest and kind in {"new", "quick"} else None


def entry_of_target(target: str) -> int:
    """Return the entry that a draft target of an edit is about."""
    return int(target.removeprefix("edit:"))


def edit_target(entry_id: int) -> str:
    """Return the draft target of an edit of the entry."""
    return f"edit:{entry_id}"


def cleaned_text(text: str) -> str:
    """Return an entry's text trimmed.

    Raises:
        RuleError: it is empty, too long, or cannot be kept faithfully.
    """
    text = cleaned(text, field="text", limit=TEXT_LIMIT)
    if not text:
        raise RuleError(
            QT_TRANSLATE_NOOP("Errors", "There is nothing to save yet. Write a few words first."),
            field="text",
        )
    return text


def check_day(day: date, today: date) -> None:
    """Refuse a day in the future.

    Raises:
        RuleError: ``day`` lies after ``today``.
    """
    if day > today:
        raise RuleError(
            QT_TRANSLATE_NOOP(
                "Errors", "This day has not come yet. Choose today or an earlier day."
            ),
            field="day",
        )

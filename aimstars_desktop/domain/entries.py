"""Entries: moments written down, each about one day, with a rating, and their drafts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import IntEnum

from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.domain.text import cleaned
from aimstars_desktop.domain.weeks import Week

TEXT_LIMIT = 20_000
"""Characters of an entry after trimming."""

_MOST_DIGITS = 18
"""More than any id of an entry has, and fewer than the database could not hold."""

TRASH_DAYS = 30
"""How many days an entry or a goal stays in the trash at least; see ``domain/trash.py``."""


class Rating(IntEnum):
    """How the person sees the moment; the values are those of the table.

    ``UNRATED`` is a moment kept without a verdict, which may follow later.
    """

    PROUD = 1
    GROW = -1
    UNRATED = 0


class Origin(IntEnum):
    """How an entry came into the diary; the values are those of the table.

    What comes from another program earns points only when the person says so, never the reward of
    a streak, and is no work for the weekly review.
    """

    HERE = 0
    IMPORTED_WITH_POINTS = 1
    IMPORTED = 2


IMPORTED = frozenset({Origin.IMPORTED_WITH_POINTS, Origin.IMPORTED})
"""The origins of entries that came from another program."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One moment written down.

    Attributes:
        day: the local calendar date it is about, fixed when written.
        written_at: aware UTC; None in entries of older files.
        utc_offset_min: minutes east of UTC where it was written; None like ``written_at``.
        edited_at: aware UTC of the last edit of the text; None when never edited.
        trashed_at: aware UTC; None unless it is in the trash.
        starred_at: aware UTC of when it became a favourite; None unless it is one.
    """

    id: int
    day: date
    text: str
    rating: Rating
    written_at: datetime | None = None
    utc_offset_min: int | None = None
    edited_at: datetime | None = None
    trashed_at: datetime | None = None
    origin: Origin = Origin.HERE
    starred_at: datetime | None = None

    @property
    def is_favourite(self) -> bool:
        """Whether the person has given it a star."""
        return self.starred_at is not None

    @property
    def written_local(self) -> datetime | None:
        """The wall-clock time where it was written; None when unknown."""
        if self.written_at is None:
            return None
        moment = self.written_at.astimezone(UTC).replace(tzinfo=None)
        return moment + timedelta(minutes=self.utc_offset_min or 0)


@dataclass(frozen=True, slots=True)
class NewEntry:
    """An entry that is about to be saved; an invalid one cannot be built."""

    day: date
    text: str
    rating: Rating
    written_at: datetime
    utc_offset_min: int
    origin: Origin = Origin.HERE

    def __post_init__(self) -> None:
        """Trim the text.

        Raises:
            RuleError: it is empty, too long, or cannot be stored exactly.
        """
        object.__setattr__(self, "text", cleaned_text(self.text))


@dataclass(frozen=True, slots=True)
class EntryVersion:
    """An entry as it was before an edit, a move to another day or a new rating.

    Attributes:
        number: 1 for the first version, rising.
        replaced_at: aware UTC of the change that replaced it.
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
        target: what it will become: ``new:2026-11-22``, ``edit:17``,
            ``quick:2026-11-22`` or ``review:2026-11-16``.
        updated_at: aware UTC.
    """

    target: str
    text: str
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class LocalDraft:
    """A draft that the server with the diary does not have yet.

    Attributes:
        base: what the server had for the target when it was last known; empty: nothing.
    """

    target: str
    text: str
    base: str = ""


@dataclass(frozen=True, slots=True)
class DayMarks:
    """How many entries of each rating a day has, for the calendar."""

    proud: int = 0
    grow: int = 0
    unrated: int = 0


def new_entry_target(day: date) -> str:
    """Return the draft target of a new entry about ``day``."""
    return f"new:{day.isoformat()}"


def quick_target(day: date) -> str:
    """Return the draft target of a quick entry about ``day``."""
    return f"quick:{day.isoformat()}"


def review_target(week: Week) -> str:
    """Return the draft target of an entry that is written in the review of a week."""
    return f"review:{week.first.isoformat()}"


def week_of_target(target: str) -> Week | None:
    """Return the week in whose review a draft is written; None for other targets."""
    kind, _, rest = target.partition(":")
    return Week(date.fromisoformat(rest)) if kind == "review" else None


def day_of_target(target: str) -> date | None:
    """Return the day of a draft target of a new or quick entry; None for other targets.

    Quick entries of earlier program versions have no day.
    """
    kind, _, rest = target.partition(":")
    return date.fromisoformat(rest) if rest and kind in {"new", "quick"} else None


LEFT = "left"
"""The kind of the targets of texts from dialogs and other fields without a draft of their own."""


def left_target(number: int) -> str:
    """Return the draft target of a text that was left in a dialog or another field."""
    return f"{LEFT}:{number}"


def is_target(target: str) -> bool:
    """Return whether a text is a draft target that some version of the program wrote."""
    kind, _, rest = target.partition(":")
    if kind in {"edit", LEFT}:
        return rest.isascii() and rest.isdecimal() and len(rest) <= _MOST_DIGITS
    try:
        if kind == "review":
            return bool(Week(date.fromisoformat(rest)).moved(2))  # the week after is shown, too
        return target == "quick" or (kind in {"new", "quick"} and bool(date.fromisoformat(rest)))
    except (ValueError, OverflowError):
        return False


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
        RuleError: ``day`` is after ``today``.
    """
    if day > today:
        raise RuleError(
            QT_TRANSLATE_NOOP(
                "Errors", "This day has not come yet. Choose today or an earlier day."
            ),
            field="day",
        )

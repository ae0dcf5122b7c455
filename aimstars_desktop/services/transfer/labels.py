"""The words around the person's own in an export; a window gives them in its language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from aimstars_desktop.domain.entries import Entry, Rating
from aimstars_desktop.domain.goals import Status


def _day(day: date) -> str:
    return f"{day.isoformat()}, {day:%A}"


def _month(day: date) -> str:
    return f"{day:%B} {day.year:04}"


def _time(moment: datetime) -> str:
    return f"{moment:%H:%M}"


def _number(number: int) -> str:
    return f"{number:,}"


_README = """This is everything that one person wrote in Aim for the Stars.

manifest.json says what is inside. The files in data/ have one row in each line, as JSON. The files
in schema/ say which fields a row has. The text of your entries is in data/entries.jsonl.

If there is no such program any more, every text editor can open these files. Nothing in here is
encrypted.
"""


@dataclass(frozen=True, slots=True)
class Labels:
    """Words, dates and numbers in the person's language; in English by default.

    Attributes:
        language: as HTML names it.
        entry_time: of an entry, on its day; the wall time where it was written.
        points: takes the number.
        counted: how many entries; takes the number as a text.
    """

    language: str = "en"
    diary: str = "Diary"
    entries: str = "Entries"
    goals: str = "Goals"
    points: str = "Points"
    contents: str = "Contents"
    pictures: str = "Pictures"
    ratings: Mapping[str, str] = field(
        default_factory=lambda: {"PROUD": "Proud", "GROW": "Grow", "UNRATED": "Unrated"}
    )
    statuses: Mapping[str, str] = field(
        default_factory=lambda: {
            "ACTIVE": "Active",
            "COMPLETED": "Completed",
            "FAILED": "Not this time",
        }
    )
    readme: str = _README
    day: Callable[[date], str] = _day
    month: Callable[[date], str] = _month
    time: Callable[[datetime], str] = _time
    number: Callable[[int], str] = _number

    def rating(self, rating: Rating) -> str:
        """Return the name of a rating."""
        return self.ratings[rating.name]

    def status(self, status: Status) -> str:
        """Return the name of a goal's status."""
        return self.statuses[status.value]

    def heading(self, entry: Entry) -> str:
        """Return what stands above an entry: its time of day, if that is known, and its rating."""
        time = time_on_its_day(entry)
        rating = self.rating(entry.rating)
        return f"{self.time(time)} · {rating}" if time else rating


def time_on_its_day(entry: Entry) -> datetime | None:
    """Return the wall time of an entry; None when unknown, or when it was written later."""
    written = entry.written_local
    return written if written is not None and written.date() == entry.day else None


ENGLISH = Labels()

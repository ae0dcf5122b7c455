"""Finds the day that a file name or a line of another program names."""

from __future__ import annotations

import re
from datetime import date
from pathlib import PurePosixPath

_DATES = (
    (re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)"), (1, 2, 3)),
    (re.compile(r"(?<!\d)(\d{4})_(\d{2})_(\d{2})(?!\d)"), (1, 2, 3)),
    (re.compile(r"(?<!\d)(\d{2})\.(\d{2})\.(\d{4})(?!\d)"), (3, 2, 1)),
    (re.compile(r"(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)"), (1, 2, 3)),
)
_MONTHS = {
    name: number
    for number, name in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), 1
    )
}
_WORD = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"\d+")


def day_in(name: str) -> date | None:
    """Return the day at the beginning or end of a file's name; None if there is none."""
    return day_at_end(PurePosixPath(name).stem)


def day_at_end(text: str) -> date | None:
    """Return the day in digits at the beginning or end of a text; None if there is none."""
    for pattern, (year, month, day) in _DATES:
        for found in pattern.finditer(text):
            if found.start() and found.end() < len(text):
                continue  # in the middle of a name it may be anything
            try:
                return date(int(found[year]), int(found[month]), int(found[day]))
            except ValueError:
                continue
    return None


def day_in_words(text: str) -> date | None:
    """Return the day of "Sunday, 3 November 2024" or "November 3, 2024"; None if there is none."""
    months = [_MONTHS.get(word[:3].lower(), 0) for word in _WORD.findall(text)]
    named = [month for month in months if month]
    numbers = [int(number) for number in _NUMBER.findall(text)]
    years = [number for number in numbers if number > 31]
    days = [number for number in numbers if 1 <= number <= 31]
    try:
        return date(years[0], named[0], days[0])
    except (IndexError, ValueError):
        return None

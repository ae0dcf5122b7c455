"""Reading a date that a person typed, by the habits of a region.

Strict about the order of day and month, and generous about everything else: separators, leading
zeros, ordinals, weekdays, digits of any script. What is not understood is not guessed. (Qt reads
only what follows one pattern to the letter; general parsers try one order after the other.)
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date

from aimstars_desktop.domain.folding import folded

EARLIEST, LATEST = date(1000, 1, 1), date(8999, 12, 31)
"""Days outside are not read: a year has four digits, and adding some weeks or years to a day must
not leave Python's calendar."""

_LONGEST = 100
"""Characters; no language writes a date with more."""

_ENGLISH = (
    ("January", 1), ("February", 2), ("March", 3), ("April", 4), ("May", 5), ("June", 6),
    ("July", 7), ("August", 8), ("September", 9), ("October", 10), ("November", 11),
    ("December", 12),
)  # fmt: skip
_ARTICLES = ("the", "of", "on", "den", "der", "am", "le", "el", "il", "de", "del")
"""What people write before a day or a month, and Qt's patterns leave out."""
_FILLER = 0
_SHORTEST_PREFIX = 3
_ORDINAL = r"(?::?(?:st|nd|rd|th|er|re|e|a|o)(?![^\W\d_]))?"

_DIGITS = {"d": {1, 2}, "m": {1, 2}, "y": {2, 4}, "Y": {4}}
_YEARS_AHEAD = 19
"""Two digits mean one of a hundred years, of which so many lie ahead (Unicode's locale data)."""
_LEAP_DAYS_APART = 8
"""Years; usually four, but 1900 was not a leap year."""
_UNDIVIDED_YEARS = range(1900, 2100)


class DateReader:
    """Reads dates as one region writes them.

    Args:
        short_order: the order of ``d``, ``m`` and ``y`` in a date that is all numbers.
        long_order: their order in a date that has the month as a word.
        months: the names of the months, long and short ones, each with its number.
        fillers: what else may stand in a date, such as weekdays, "de" and "年".

    Attributes:
        short_order: as given.
    """

    def __init__(
        self,
        short_order: str,
        long_order: str,
        months: Iterable[tuple[str, int]],
        fillers: Iterable[str],
    ) -> None:
        self.short_order = short_order
        # Where numbers begin with the year, how the month is spoken decides about the rest.
        spoken = (long_order if short_order[0] == "y" else short_order).replace("y", "")
        self._orders = {
            (2, False): [spoken],
            (3, False): [short_order, f"{spoken}y", "Ymd"],
            (1, True): ["d"],
            (2, True): [long_order.replace("m", ""), short_order.replace("m", ""), "dY", "Yd"],
        }
        self._meanings = _meanings(months, fillers)
        names = "|".join(map(re.escape, sorted(self._meanings, key=len, reverse=True)))
        self._part = re.compile(
            rf"(?P<number>\d++){_ORDINAL}|(?P<name>{names})|(?P<letter>[^\W_])", re.DOTALL
        )

    def read(self, text: str, today: date, latest: date | None = None) -> date | None:
        """Return the day that is meant, or ``None`` if the text is not a date.

        Args:
            today: a missing year, or a missing century, is one around this day.
            latest: without a year, the last such day up to this one is meant, instead of the
                one that is nearest to today.
        """
        if len(text) > _LONGEST:
            return None
        for numbers, month in self._understood(_plain(text)):
            fields = self._fields(numbers, month)
            day = _day(fields, today, latest) if fields else None
            if day is not None:
                return day
        return None

    def _understood(self, text: str) -> Iterator[tuple[list[str], int | None]]:
        """Yield the numbers in a text with the month that is named, the likelier reading first.

        Some short names mean a month and a weekday: "mar" in Italian.
        """
        numbers: list[str] = []
        certain: set[int] = set()
        possible: set[int] = set()
        for found in self._part.finditer(text):
            if found["letter"]:
                return
            if found["number"]:
                numbers.append(found["number"])
                continue
            meant = self._meanings[found["name"]]
            (possible if _FILLER in meant else certain).update(meant - {_FILLER})
        if not certain:
            yield numbers, None
        months = certain or possible
        if len(months) == 1:
            yield numbers, months.pop()

    def _fields(self, numbers: Sequence[str], month: int | None) -> dict[str, str]:
        """Return day, month and year by their letters, or nothing if the numbers are not a date."""
        if month is None and len(numbers) == 1:
            return self._undivided(numbers[0])
        for order in self._orders.get((len(numbers), month is not None), ()):
            parts = list(zip(order, numbers, strict=True))
            if all(len(number) in _DIGITS[part] for part, number in parts):
                fields = {part.lower(): number for part, number in parts}
                return fields if month is None else fields | {"m": str(month)}
        return {}

    def _undivided(self, digits: str) -> dict[str, str]:
        """Read six or eight digits without a separator."""
        long_year = len(digits) == len("yyyymmdd")
        if not long_year and len(digits) != len("yymmdd"):
            return {}
        for order in (self.short_order, "ymd") if long_year else (self.short_order,):
            fields, rest = {}, digits
            for part in order:
                length = 4 if part == "y" and long_year else 2
                fields[part], rest = rest[:length], rest[length:]
            values = {part: int(number) for part, number in fields.items()}
            if not long_year or (values["y"] in _UNDIVIDED_YEARS and _exists(**values)):
                return fields
        return {}


def _plain(text: str) -> str:
    """Return a text without case, accents, marks of direction, and spaces of several kinds."""
    visible = "".join(part for part in text if unicodedata.category(part) != "Cf")
    return " ".join(folded(visible).split())


def _meanings(months: Iterable[tuple[str, int]], fillers: Iterable[str]) -> dict[str, set[int]]:
    """Return which months each name may mean; :data:`_FILLER` for what is not a month."""
    prefixes: defaultdict[str, set[int]] = defaultdict(set)
    exact: defaultdict[str, set[int]] = defaultdict(set)
    others = [*_ARTICLES, *fillers]
    for name, number in (*_ENGLISH, *months):
        plain = _plain(name).strip(".\u0970\u05f3")  # marks of abbreviation
        if any(part.isdigit() for part in plain):  # as in Chinese: the number says it all
            others += re.sub(r"\d", " ", plain).split()
            continue
        exact[plain].add(number)
        for end in range(_SHORTEST_PREFIX, len(plain)):
            prefixes[plain[:end].rstrip()].add(number)
    meanings = {prefix: meant for prefix, meant in prefixes.items() if len(meant) == 1} | exact
    for filler in others:
        plain = _plain(filler).strip(".")
        if plain:
            meanings[plain] = meanings.get(plain, set()) | {_FILLER}
    return meanings


def _day(fields: Mapping[str, str], today: date, latest: date | None) -> date | None:
    day, month = int(fields["d"]), int(fields["m"])
    if "y" not in fields:
        return _without_year(day, month, today, latest)
    year = int(fields["y"])
    if len(fields["y"]) == len("yy"):
        first = today.year + _YEARS_AHEAD - 99
        year = first + (year - first) % 100
    found = _exists(day, month, year)
    return found if found and EARLIEST <= found <= LATEST else None


def _without_year(day: int, month: int, today: date, latest: date | None) -> date | None:
    near = range(today.year - _LEAP_DAYS_APART, today.year + _LEAP_DAYS_APART + 1)
    days = [found for year in near if (found := _exists(day, month, year))]
    last = LATEST if latest is None else min(latest, LATEST)
    days = [found for found in days if EARLIEST <= found <= last]
    if latest is not None:
        return max(days, default=None)
    return min(days, key=lambda found: abs(found - today), default=None)


def _exists(d: int, m: int, y: int) -> date | None:
    """Return the day, if the calendar has it."""
    with suppress(ValueError):
        return date(y, m, d)
    return None

"""Words, numbers and days as the person's language and region write them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, time
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from aimstars_desktop.domain.sentences import Sentence

_FIELD = re.compile(r"'[^']*'|([a-zA-Z])\1*|[^'a-zA-Z]+")
_GAP = "\0"
_MNEMONIC = re.compile(r"&(.)")
_DAY_FIRST = re.compile(r"\s*(d+[^\w\s']*)")
_COMMAS = re.compile(r"\s*[,،、]\s*")


def counted(context: str, text: str, count: int) -> str:
    """Translate a text with ``%n`` in the right plural; the only way to say how many.

    ``QObject.tr`` loses plurals in subclasses, so the context is named.
    """
    return QCoreApplication.translate(context, text, "", count)


def sentence(value: Sentence | BaseException | str) -> str:
    """Translate a sentence born below the screen and fill in its values the local way.

    An expected error stands for its sentence; a plain text is returned as it is.
    """
    found = getattr(value, "sentence", value)
    if not isinstance(found, Sentence):
        return str(found)
    template = QCoreApplication.translate(found.context, found.template)
    return template.format(**{name: _filled(part) for name, part in found.values.items()})


def without_mnemonic(text: str) -> str:
    """Return the text of a menu or button without the mark of its mnemonic."""
    return _MNEMONIC.sub(r"\1", text)


def number(value: float, decimals: int | None = None) -> str:
    """Write a number the local way; ``decimals`` fixes the places of a broken one."""
    locale = QLocale()
    if isinstance(value, int):
        return locale.toString(value)
    if decimals is None:
        decimals = 0 if float(value).is_integer() else 1
    return locale.toString(float(value), "f", decimals)


def signed(value: int) -> str:
    """Write a number with its sign, as points that were earned: ``+5``, ``−2``."""
    return f"\N{MINUS SIGN}{number(-value)}" if value < 0 else f"+{number(value)}"


def percent(share: float, decimals: int = 0) -> str:
    """Write a share of one as percent: ``0.438`` with one decimal is ``43.8 %``."""
    locale = QLocale()
    return f"{locale.toString(share * 100, 'f', decimals)}\N{NO-BREAK SPACE}{locale.percent()}"


def file_size(size: int) -> str:
    """Write a number of bytes as people read it: ``2.9 MB``."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def long_day(day: date, *, year: bool = False) -> str:
    """Write a day in full: ``Sunday, 22 November``, on request with its year."""
    return _written(day, _pattern(without="" if year else "y"))


def as_title(text: str) -> str:
    """Return a text as a heading begins: many languages write days and months small."""
    return text[:1].upper() + text[1:]


def short_day(day: date, *, year: bool = False) -> str:
    """Write a day for lists: ``Sun 22 Nov``, on request with its year."""
    pattern = _shortened(_pattern(without="" if year else "y"))
    return _written(day, _COMMAS.sub(" ", pattern))


def short_date(day: date, *, year: bool = True) -> str:
    """Write a date without its weekday: ``22 Nov 2025``."""
    return _written(day, _shortened(_pattern(without="d4" if year else "d4y")))


def month(day: date) -> str:
    """Write the month of ``day`` as a title: ``November 2026``."""
    locale = QLocale()
    name = locale.standaloneMonthName(day.month, QLocale.FormatType.LongFormat)
    year = _written(day, "yyyy")
    pattern = locale.dateFormat(QLocale.FormatType.LongFormat)
    year_first = pattern.find("y") < pattern.find("M")
    title = f"{year} {name}" if year_first else f"{name} {year}"
    return as_title(title)


def month_short(day: date) -> str:
    """Write the short name of the month of ``day``: ``Nov``."""
    return QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)


def weekday(iso_weekday: int, form: str = "long") -> str:
    """Write a weekday, 1 for Monday to 7, ``long``, ``short`` or ``narrow``."""
    formats = {
        "long": QLocale.FormatType.LongFormat,
        "short": QLocale.FormatType.ShortFormat,
        "narrow": QLocale.FormatType.NarrowFormat,
    }
    return QLocale().standaloneDayName(iso_weekday, formats[form])


def week_days(first: int | None = None) -> Sequence[int]:
    """Return the seven ISO weekdays from ``first``, else from the region's first day on."""
    start = first or QLocale().firstDayOfWeek().value
    return [(start - 1 + step) % 7 + 1 for step in range(7)]


def day_range(first: date, last: date) -> str:
    """Write a span of days briefly: ``9 – 15 Nov``, ``26 Oct – 1 Nov``, or the one: ``9 Nov``."""
    end = short_date(last, year=False)
    if first == last:
        return end
    same_month = (first.year, first.month) == (last.year, last.month)
    day_first = _DAY_FIRST.match(_pattern(without="d4y"))
    # The day with what belongs to it, as in "9. – 15. Nov".
    begin = _written(first, day_first[1]) if same_month and day_first else None
    begin = begin or short_date(first, year=False)
    return f"{begin} \N{EN DASH} {end}"


def clock_time(value: time | datetime) -> str:
    """Write a time of the day: ``08:12`` or ``8:12 AM``."""
    return QLocale().toString(QTime(value.hour, value.minute), QLocale.FormatType.ShortFormat)


def _filled(value: object) -> object:
    if isinstance(value, bool):
        return value
    if isinstance(value, (int, float)):
        return number(value)
    if isinstance(value, datetime):
        return f"{short_date(value.date())}, {clock_time(value)}"
    if isinstance(value, date):
        return short_date(value)
    return sentence(value) if isinstance(value, Sentence) else value


def _written(day: date, pattern: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def _shortened(pattern: str) -> str:
    return pattern.replace("dddd", "ddd").replace("MMMM", "MMM")


def _pattern(without: str) -> str:
    """Return the region's long date pattern less its year (``y``) or weekday (``d4``)."""
    return _reduced(QLocale().dateFormat(QLocale.FormatType.LongFormat), without)


@lru_cache(maxsize=64)
def _reduced(pattern: str, without: str) -> str:
    parts = [found.group() for found in _FIELD.finditer(pattern)]
    kept: list[str] = []
    for part in parts:
        drop = ("y" in without and part[0] == "y") or ("d4" in without and part == "dddd")
        kept.append(_GAP if drop else part)
    return _joined(kept)


def _joined(parts: list[str]) -> str:
    """Close the gaps where a field was dropped, with the words that belonged to it."""
    fields = [i for i, part in enumerate(parts) if _is_field(part)]
    first, last = fields[0], fields[-1]
    kept: list[str] = []
    for i, part in enumerate(parts):
        literal = not _is_field(part) and part != _GAP
        after_gap = literal and _gap_is_next(parts[:i][::-1])
        before_gap = literal and not part[0].isalpha() and _gap_is_next(parts[i + 1 :])
        outside = i < first or i > last
        if part == _GAP or (outside and (after_gap or before_gap)):
            continue
        if after_gap and not outside and kept and not _is_field(kept[-1]):
            continue
        kept.append(part)
    return "".join(kept).strip()


def _gap_is_next(parts: list[str]) -> bool:
    """Whether a dropped field comes before the next kept one."""
    return next((part == _GAP for part in parts if part == _GAP or _is_field(part)), False)


def _is_field(part: str) -> bool:
    return part[0].isascii() and part[0].isalpha()

"""Formats words, numbers and days for the person's language and region."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QCalendar, QCoreApplication, QDate, QLocale, QTime
from PySide6.QtGui import QGuiApplication, Qt

from aimstars_desktop.domain.sentences import Sentence
from aimstars_desktop.ui.look import translation

_FIELD = re.compile(r"'[^']*'|([a-zA-Z])\1*|[^'a-zA-Z]+")
_GAP = "\0"
_MNEMONIC = re.compile(r"&(.)")
_DAY_FIRST = re.compile(r"\s*(d+[^\w\s']*)")
_YEAR = re.compile(r"y+")
_COMMAS = re.compile(r"\s*[,،、]\s*")


def counted(context: str, text: str, count: int) -> str:
    """Translate a text with ``%n`` in the right plural form.

    ``QObject.tr`` loses plurals in subclasses, so the context is named.

    Args:
        context: the translation context, usually the class.
        text: English, with ``%n`` for the number.
        count: the number, which decides the plural form.
    """
    said = QCoreApplication.translate(context, text, "", count)
    # Qt writes the number in the digits of the region.
    return said.replace(QLocale().toString(count), number(count))


def sentence(value: Sentence | BaseException | str) -> str:
    """Translate a sentence from below ``ui`` and fill in its values in the locale's format.

    An expected error stands for its sentence; a plain text is returned as it is.
    """
    found = getattr(value, "sentence", value)
    if not isinstance(found, Sentence):
        return str(found)
    template = QCoreApplication.translate(found.context, found.template)
    values = {name: _filled(part) for name, part in found.values.items()}
    return template.format(**values) if values else template


def without_mnemonic(text: str) -> str:
    """Return the text of a menu or button without its mnemonic mark."""
    return _MNEMONIC.sub(r"\1", text)


def tip(text: str) -> str:
    """Return a text for a tooltip, which Qt would read as HTML wherever it looks like that."""
    return Qt.convertFromPlainText(text) if Qt.mightBeRichText(text) else text


def with_ampersands(text: str) -> str:
    """Return a person's words for a menu or button, where a lone ``&`` marks a mnemonic."""
    return text.replace("&", "&&")


def number(value: float, decimals: int | None = None) -> str:
    """Format a number; ``decimals`` sets the places of a fraction."""
    locale = translation.numbers()
    if isinstance(value, int):
        return locale.toString(value)
    if decimals is None:
        decimals = 0 if float(value).is_integer() else 1
    return locale.toString(float(value), "f", decimals)


def decimals_of(values: Iterable[float]) -> int:
    """Return how many places all of these numbers have where they stand side by side: 0 or 1."""
    return 0 if all(round(value, 1).is_integer() for value in values) else 1


def signed(value: int) -> str:
    """Format a number with its sign, such as earned points: ``+5``, ``−2``."""
    said = f"\N{MINUS SIGN}{number(-value)}" if value < 0 else f"+{number(value)}"
    # Between words that run from right to left the sign would be moved behind the number.
    return f"\N{LEFT-TO-RIGHT MARK}{said}" if _right_to_left() else said


def isolated(text: object) -> str:
    """Return a name or a path for a sentence that may run the other way.

    Without that, ``/home/maya`` would be ``home/maya/`` among words from right to left.
    """
    said = str(text)
    isolate, end = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
    return f"{isolate}{said}{end}" if _right_to_left() else said


def percent(share: float, decimals: int = 0) -> str:
    """Format a share of 1 as per cent: ``0.438`` with one decimal is ``43.8 %``."""
    return f"{number(share * 100, decimals)}\N{NO-BREAK SPACE}{per_cent_sign()}"


def per_cent_sign() -> str:
    """Return the sign after a share in per cent."""
    return translation.numbers().percent() if translation.speaks(QLocale()) else "%"


def file_size(size: int) -> str:
    """Format a number of bytes: ``2.9 MB``."""
    form = QLocale.DataSizeFormat.DataSizeTraditionalFormat
    here, words = translation.numbers(), translation.words()
    said = words.formattedDataSize(size, 1, form)
    signs = {
        words.decimalPoint(): here.decimalPoint(),
        words.groupSeparator(): here.groupSeparator(),
    }
    return "".join(signs.get(letter, letter) for letter in said)


def long_day(day: date, *, year: bool = False) -> str:
    """Format a day in full: ``Sunday, 22 November``, on request with its year."""
    return _written(day, _pattern(without="" if year else "y"))


def as_title(text: str) -> str:
    """Capitalise a text for a heading: many languages write days and months in lower case."""
    return text[:1].upper() + text[1:]


def short_day(day: date, *, year: bool = False) -> str:
    """Format a day for lists: ``Sun 22 Nov``, on request with its year."""
    pattern = _shortened(_pattern(without="" if year else "y"))
    return _written(day, _COMMAS.sub(" ", pattern))


def day_name(day: date, today: date) -> str:
    """Return a short name of a day: Today, Yesterday, Sat 21 Nov, Sat 21 Nov 2025."""
    if day == today:
        return QCoreApplication.translate("Diary", "Today")
    if day == today - timedelta(days=1):
        return QCoreApplication.translate("Diary", "Yesterday")
    return short_day(day, year=day.year != today.year)


def day_in_sentence(day: date, today: date) -> str:
    """Return a day as it is called in a sentence: today, yesterday, Sat 21 Nov."""
    if day == today:
        return QCoreApplication.translate("Diary", "today")
    if day == today - timedelta(days=1):
        return QCoreApplication.translate("Diary", "yesterday")
    return day_name(day, today)


def short_date(day: date, *, year: bool = True) -> str:
    """Format a date without its weekday: ``22 Nov 2025``."""
    return _written(day, _shortened(_pattern(without="d4" if year else "d4y")))


def numeric_date(day: date) -> str:
    """Write a date as people type it, with the whole year: ``22/11/2026``."""
    return _written(day, _YEAR.sub("yyyy", translation.short_date_pattern()))


def month(day: date) -> str:
    """Format the month of ``day`` as a title: ``November 2026``."""
    name = translation.words().standaloneMonthName(day.month, QLocale.FormatType.LongFormat)
    year = _written(day, "yyyy")
    pattern = translation.long_date_pattern()
    year_first = pattern.find("y") < pattern.find("M")
    title = f"{year} {name}" if year_first else f"{name} {year}"
    return as_title(title)


def month_short(day: date) -> str:
    """Return the short name of the month of ``day``: ``Nov``."""
    return translation.words().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)


def weekday(number: int, form: str = "long") -> str:
    """Write the name of a weekday (0 Monday to 6), ``long``, ``short`` or ``narrow``."""
    formats = {
        "long": QLocale.FormatType.LongFormat,
        "short": QLocale.FormatType.ShortFormat,
        "narrow": QLocale.FormatType.NarrowFormat,
    }
    return translation.words().standaloneDayName(number + 1, formats[form])  # Qt counts from 1


def region_first_weekday() -> int:
    """Return the weekday (0 Monday to 6) on which weeks begin in the region."""
    return QLocale().firstDayOfWeek().value - 1


def official_date(day: date) -> str:
    """Return a day in the calendar that is the official one in the region; "" where it is ours.

    Qt has the calendar of Iran, and none of those of Thailand, Ethiopia, Israel or Saudi Arabia.
    """
    if QLocale().territory() is not QLocale.Country.Iran:
        return ""
    calendar = QCalendar(QCalendar.System.Jalali)
    parts = calendar.partsFromDate(QDate(day.year, day.month, day.day))
    digits = QLocale(translation.numbers())
    digits.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    form = QLocale.FormatType.LongFormat
    values = {
        "d": digits.toString(parts.day),
        "M": calendar.monthName(translation.words(), parts.month, parts.year, form),
        "y": digits.toString(parts.year),
    }
    fields = (found.group() for found in _FIELD.finditer(_pattern(without="d4")))
    return "".join(values.get(field[0], field.strip("'")) for field in fields)


def day_range(first: date, last: date) -> str:
    """Format a span of days: ``9 – 15 Nov``, ``26 Oct – 1 Nov``, or one day: ``9 Nov``."""
    end = short_date(last, year=False)
    if first == last:
        return end
    same_month = (first.year, first.month) == (last.year, last.month)
    day_first = _DAY_FIRST.match(_pattern(without="d4y"))
    # The day with its punctuation, as in "9. – 15. Nov".
    begin = _written(first, day_first[1]) if same_month and day_first else None
    begin = begin or short_date(first, year=False)
    return f"{begin} \N{EN DASH} {end}"


def clock_time(value: time | datetime) -> str:
    """Format a time of day: ``08:12`` or ``8:12 AM``."""
    at = QTime(value.hour, value.minute)
    return translation.words().toString(at, translation.time_pattern())


def _right_to_left() -> bool:
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def _filled(value: object) -> object:
    if isinstance(value, bool):
        return value
    if isinstance(value, (int, float)):
        return number(value)
    if isinstance(value, datetime):
        return f"{short_date(value.date())}, {clock_time(value)}"
    if isinstance(value, date):
        return short_date(value)
    if isinstance(value, Sentence):
        return sentence(value)
    return isolated(value) if isinstance(value, (str, Path)) else value


def _written(day: date, pattern: str) -> str:
    return translation.words().toString(QDate(day.year, day.month, day.day), pattern)


def _shortened(pattern: str) -> str:
    return pattern.replace("dddd", "ddd").replace("MMMM", "MMM")


def _pattern(without: str) -> str:
    """Return the locale's long date pattern without its year (``y``) or weekday (``d4``)."""
    return _reduced(translation.long_date_pattern(), without)


@lru_cache(maxsize=64)
def _reduced(pattern: str, without: str) -> str:
    parts = [found.group() for found in _FIELD.finditer(pattern)]
    kept: list[str] = []
    for part in parts:
        drop = ("y" in without and part[0] == "y") or ("d4" in without and part == "dddd")
        kept.append(_GAP if drop else part)
    return _joined(kept)


def _joined(parts: list[str]) -> str:
    """Close the gaps of dropped fields, together with the words that belonged to them."""
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
    """Return whether a dropped field comes before the next kept one."""
    return next((part == _GAP for part in parts if part == _GAP or _is_field(part)), False)


def _is_field(part: str) -> bool:
    return part[0].isascii() and part[0].isalpha()

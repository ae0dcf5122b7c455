"""Reading typed dates by the habits of the person's region, as Qt knows them."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QLocale

from aimstars_desktop.domain.date_reader import DateReader
from aimstars_desktop.ui.look import translation

_FORMS = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)


def date_reader() -> DateReader:
    """Return what reads the dates of the region in use."""
    locale = QLocale()
    short, long = (
        locale.dateFormat(QLocale.FormatType.ShortFormat),
        locale.dateFormat(QLocale.FormatType.LongFormat),
    )
    return _reader(locale.name(), short, long)


@lru_cache(maxsize=4)
def _reader(name: str, short: str, long: str) -> DateReader:
    """Make the reader of a region; the patterns may be the person's own, set in the system."""
    locale = QLocale(name)
    # In a language that the program does not speak, it writes the English names.
    spoken = (locale,) if translation.speaks(locale) else (locale, translation.ENGLISH)
    months = [
        (written(month, form), month)
        for month in range(1, 13)
        for each in spoken
        for written in (each.monthName, each.standaloneMonthName)
        for form in _FORMS
    ]
    weekdays = [
        written(day, form)
        for day in range(1, 8)
        for each in spoken
        for written in (each.dayName, each.standaloneDayName)
        for form in _FORMS
    ]
    order = translation.field_order
    between = (*translation.literals(short), *translation.literals(long))
    return DateReader(order(short), order(long), months, [*weekdays, *between])

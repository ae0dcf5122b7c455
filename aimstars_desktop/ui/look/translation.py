"""The language of the program, and the habits of the region, which may not go together.

Where the program does not speak the language of the region, all its words are English: also the
names of months and days, and the units. The order of dates, the clock and the signs in numbers
stay those of the region; digits of another script do not, since they belong to its language.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from aimstars_desktop.config import LOCALE_VARIABLE, resources

ENGLISH = QLocale(QLocale.Language.English)
"""The language of the program where it has no translation."""

UNKNOWN_REGION = QLocale("en_GB")
"""For a system that names no region: the day first, as in the texts that the program comes with."""

_PART = re.compile(r"'(?P<quoted>[^']*)'|(?P<field>([a-zA-Z])\3*)|(?P<plain>[^'a-zA-Z]+)")
_WEEKDAYS = ("ddd", "dddd")
_MARKS = "\u061c\u200e\u200f"
"""Marks of the direction of writing, which the patterns of some regions have."""

_LONG = {
    "dmy": QLocale("en_GB").dateFormat(QLocale.FormatType.LongFormat),
    "mdy": QLocale("en_US").dateFormat(QLocale.FormatType.LongFormat),
    "ymd": "dddd, yyyy MMMM d",
}
"""How English writes a date in each order."""

_OURS = "aimstars"


def chosen_locale(language: str = "") -> QLocale | None:
    """Return the locale that the environment or the person asks for; None for the system's.

    Args:
        language: the code of the language that the person chose. The region, with its order of
            dates, stays the system's where it has that language.
    """
    wanted = os.environ.get(LOCALE_VARIABLE)
    if wanted:
        return QLocale(wanted)
    system = QLocale.system()
    chosen = QLocale(language).language() if language in codes() else system.language()
    return None if chosen is system.language() else QLocale(chosen, system.territory())


def codes() -> list[str]:
    """Return the codes of the languages of the program, in the order of their own names."""
    return sorted(map(QLocale.languageToCode, _languages()), key=own_name)


def own_name(code: str) -> str:
    """Return what a language calls itself, whatever its regions do; its code if Qt has no name."""
    # Qt knows Spanish by its regions alone.
    name = "español" if code == "es" else QLocale(f"{code}_001").nativeLanguageName() or code
    return name[0].upper() + name[1:]


def install(
    app: QCoreApplication, locale: QLocale | None = None, folder: Path | None = None
) -> None:
    """Translate the program into the locale's language, otherwise into English with its plurals.

    Args:
        app: gets the translators.
        locale: for dates, numbers and language; the system's by default.
        folder: of the compiled translations, if not in the resources.
    """
    if locale is not None:
        QLocale.setDefault(locale)
    if QLocale().language() is QLocale.Language.C:  # no language in the environment, so no region
        QLocale.setDefault(UNKNOWN_REGION)
    ours = QTranslator(app)  # the parent keeps it alive
    ours.setObjectName(_OURS)
    place = str(folder or resources() / "translations")
    if ours.load(QLocale(), _OURS, "_", place):
        # Qt's own texts (the buttons of its dialogs) only in a language that we have as well.
        qts = QTranslator(app)
        where = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if qts.load(QLocale(), "qtbase", "_", where):
            app.installTranslator(qts)
    else:
        ours.load(ENGLISH, _OURS, "_", place)
    app.installTranslator(ours)


@lru_cache(maxsize=16)
def speaks(locale: QLocale) -> bool:
    """Return whether the program has the language of a region, in its script."""
    return (locale.language(), locale.script()) in _scripts()


def locale_name() -> str:
    """Return the language and territory of the person, such as ``en_GB``.

    They are the system's, unless another language was chosen for the screens.
    """
    return QLocale().name()


def words() -> QLocale:
    """Return the locale whose words are used: the names of days and months, and units."""
    here = QLocale()
    return here if speaks(here) else ENGLISH


def numbers() -> QLocale:
    """Return the locale whose digits, points and separators are used."""
    here = QLocale()
    if speaks(here):
        return here
    plain = here.zeroDigit() == "0" and not here.groupSeparator().isalpha()
    return here if plain else ENGLISH


def long_date_pattern() -> str:
    """Return the pattern of a date with weekday and the name of the month."""
    here = QLocale()
    pattern = here.dateFormat(QLocale.FormatType.LongFormat)
    return pattern if speaks(here) else _LONG.get(field_order(pattern), _LONG["dmy"])


def short_date_pattern() -> str:
    """Return the pattern of a date in digits."""
    here = QLocale()
    pattern = here.dateFormat(QLocale.FormatType.ShortFormat)
    return pattern if speaks(here) else _bare(pattern)


def time_pattern() -> str:
    """Return the pattern of a time of day."""
    here = QLocale()
    pattern = here.timeFormat(QLocale.FormatType.ShortFormat)
    if speaks(here):
        return pattern
    bare = _bare(pattern)
    clock = re.sub(r"\s*ap\s*", "", bare, flags=re.IGNORECASE)
    return clock if clock == bare else f"{clock} AP"  # English says it after the time


@lru_cache(maxsize=64)
def field_order(pattern: str) -> str:
    """Return the order of day, month and year in a pattern of dates, as in "dmy"."""
    fields = [found["field"] for found in _PART.finditer(pattern) if found["field"]]
    kept = [field[0].lower() for field in fields if field[0] in "dMy" and field not in _WEEKDAYS]
    return "".join(dict.fromkeys(kept))


def literals(pattern: str) -> Iterator[str]:
    """Yield the words that stand between the fields, as "de" and "年"."""
    for found in _PART.finditer(pattern):
        yield from (found["quoted"] or found["plain"] or "").split()


def _bare(pattern: str) -> str:
    """Return a pattern without words and marks of its language."""
    parts = [found["field"] or found["plain"] or "" for found in _PART.finditer(pattern)]
    kept = [part for part in parts if part.isascii() or not any(map(str.isalpha, part))]
    around = " \u00a0\u202f" if "" not in parts else " .\u00a0\u202f"
    return "".join(kept).translate(dict.fromkeys(map(ord, _MARKS))).strip(around)


def _languages() -> frozenset[QLocale.Language]:
    """Return the languages that the program is translated into."""
    return frozenset(language for language, _ in _scripts())


@lru_cache(maxsize=1)
def _scripts() -> frozenset[tuple[QLocale.Language, QLocale.Script]]:
    """Return the languages of the program, each with the script that its translation is in."""
    files = (resources() / "translations").glob("aimstars_*.*")
    locales = [ENGLISH, *(QLocale(file.stem.removeprefix("aimstars_")) for file in files)]
    return frozenset((locale.language(), locale.script()) for locale in locales)

"""A language for testing: every text in brackets and 40 % longer, so that gaps can be seen."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import cache

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.domain.markdown.preview import preview
from aimstars_desktop.domain.markdown.reader import read
from aimstars_desktop.domain.spelling import LANGUAGES
from aimstars_desktop.domain.tags import SIGN, names_of
from aimstars_desktop.screenshots import (
    bring_over_scenes,
    dialog_scenes,
    encryption_scenes,
    examples,
    import_scenes,
    picture_scenes,
    scenes,
)
from aimstars_desktop.screenshots.driver import NEWCOMER
from aimstars_desktop.screenshots.sample import PICTURED
from aimstars_desktop.services.demo import sample
from aimstars_desktop.services.demo.story import story
from aimstars_desktop.ui.help.parts import PARTS
from aimstars_desktop.ui.look import translation
from aimstars_desktop.ui.startup.recover_form import CODE_SHAPE
from tests.ui import marked
from tools import shown_texts

OPEN, CLOSE = (
    "\N{MATHEMATICAL LEFT WHITE SQUARE BRACKET}",
    "\N{MATHEMATICAL RIGHT WHITE SQUARE BRACKET}",
)
_LONGER = 0.4
_SEEN = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
_HALF = re.compile(f"^[^{OPEN}]*{CLOSE}|{OPEN}[^{CLOSE}]*$")
"""What is left of a text that is shown in two labels, with its number in a third."""

_BACKUP = re.compile(r"aimstars-[\w-]+\.db")
"""The file name of a backup."""

_UNITS = frozenset({"kb", "mb", "gb", "bytes"})
_WORD = re.compile(r"[^\W\d_]{2,}")


class PseudoTranslator(QTranslator):
    """Puts what it translates into brackets; a text without them was never translated."""

    @override
    def isEmpty(self) -> bool:
        return False

    @override
    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        del context, disambiguation, n
        if not text:
            return ""
        longer = (" ~~~~" * len(text))[: round(len(text) * _LONGER)]  # in words, as languages are
        return f"{OPEN}{text}{longer}{CLOSE}"


class MirroredTranslator(QTranslator):
    """Writes every text in Hebrew letters, which run from right to left; they say nothing."""

    @override
    def isEmpty(self) -> bool:
        return False

    @override
    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        del context, disambiguation, n
        parts = _KEPT.split(text)  # every other part is kept as it is
        parts[::2] = [part.translate(_HEBREW) for part in parts[::2]]
        return "".join(parts)


_KEPT = re.compile(r"(\{\w*\}|%L?n|%\d|<[^>]*>|&\w+;)")
"""What the program fills in, and marks of HTML."""

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_HEBREW = str.maketrans(
    _LETTERS + _LETTERS.upper(), 2 * "".join(chr(0x5D0 + place) for place in range(26))
)


def install(app: QCoreApplication) -> None:
    """Show the program in the testing language."""
    app.installTranslator(PseudoTranslator(app))


def install_mirrored(app: QGuiApplication) -> None:
    """Show the program from right to left."""
    app.installTranslator(MirroredTranslator(app))
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


def untranslated(screen: QWidget) -> list[str]:
    """Return the texts on the screen that no translator has seen."""
    shown = (*shown_texts.of_menu_bar(screen), *(text for _, text in shown_texts.on_screen(screen)))
    return sorted({text for text in shown if _bare(text)})


def _bare(text: str) -> str:
    """Return a word of the text that is neither translated, nor a date, nor somebody's own."""
    text = marked.unmarked(text)
    found = 1
    while found:
        text, found = _SEEN.subn(" ", text)
    text = _BACKUP.sub(" ", _HALF.sub(" ", text))
    shortened = text.split("…")[0].strip()  # the beginning of an entry, in a list
    if shortened and any(own.startswith(shortened) for own in _own()):
        return ""
    for part in map(str.strip, text.split("…")[1:]):  # the middle of an entry, in a search
        if part and any(part in own for own in _own()):
            text = text.replace(part, " ")
    for own in _own():
        text = text.replace(own, " ")
    words = (word for word in _WORD.findall(text) if word.lower() not in _names_of_dates() | _UNITS)
    return next(words, "")


@cache
def _own() -> tuple[str, ...]:
    """Return what nobody translates: what people write, names of things, the longest first."""
    told = story(PICTURED)
    texts = {
        *_strings(told),
        *(f"{SIGN}{name}" for entry in told.entries for name in names_of(entry.text).values()),
        *(name for part in PARTS for name in (part.name, part.licence)),
        *NEWCOMER,
        *(marked.unmarked(sample.NAME), sample.EMAIL, sample.PASSWORD, scenes.DRAFT),
        *(scenes.TASKS, read(scenes.TASKS).shown, preview(scenes.TASKS)),
        *(word for _, *words in sample.PICTURES for word in words),
        *(picture_scenes.TEXT, preview(picture_scenes.TEXT)),
        *map(translation.own_name, {*translation.codes(), *LANGUAGES}),
        *(one.file for one in examples.UNREADABLE),
        *("Aim for the Stars", "MIT", "Entry moved to the trash"),
        *(str(encryption_scenes.CODE), *str(encryption_scenes.CODE).split("-")[:-1]),
        *(encryption_scenes.FRIEND, CODE_SHAPE),
        *_strings(dialog_scenes.TEMPLATES),
        "{mood}",
        "Aa",  # letters to show a face of type, no word
        *(import_scenes.PROGRAM, import_scenes.FILE, *_strings(import_scenes.ROWS)),
        *_strings(bring_over_scenes.PEOPLE),
        *(tag for row in import_scenes.ROWS for tag in row[3].split(" | ")),
    }
    lines = {" ".join(text.split()) for text in texts} | texts
    return tuple(sorted((line for line in lines if line), key=len, reverse=True))


def _strings(value: object) -> Iterator[str]:
    """Yield every text in a value of values."""
    if isinstance(value, str):
        yield value
    elif is_dataclass(value):
        yield from _strings([getattr(value, each.name) for each in fields(value)])
    elif isinstance(value, Mapping):
        yield from _strings(list(value.values()))
    elif isinstance(value, Iterable):
        for part in value:
            yield from _strings(part)


@cache
def _names_of_dates() -> frozenset[str]:
    locale = QLocale()
    formats = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    names = {locale.amText(), locale.pmText()}
    for form in formats:
        names |= {locale.dayName(day, form) for day in range(1, 8)}
        names |= {locale.standaloneDayName(day, form) for day in range(1, 8)}
        names |= {locale.monthName(month, form) for month in range(1, 13)}
        names |= {locale.standaloneMonthName(month, form) for month in range(1, 13)}
    return frozenset(name.lower().strip(".") for name in names)

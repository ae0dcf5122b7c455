"""The dictionaries on this computer: docs/decisions/0027-spelling.md."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Iterable, Mapping
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Protocol

from aimstars_desktop.domain.spelling import dictionary_for, is_in_script_of, language_of

FOLDER = "dictionaries"
"""The folder in the data folder where a person can put dictionaries."""

PACKAGE = "chunspell"
"""What reads dictionaries."""

MOST_SUGGESTIONS = 5

_ENCODING = "utf-8"  # of paths; on Windows, the library makes wide characters of it


class Dictionary(Protocol):
    """One dictionary, as the library reads it."""

    def spell(self, word: str) -> bool:
        """Return whether the word is in it; raises UnicodeError for foreign letters."""

    def suggest(self, word: str) -> tuple[str, ...]:
        """Return similar words."""


class _OfLanguage:
    """A dictionary that judges only words in the letters of its language.

    One in UTF-8 would take any letter, and call each word of another script wrong.
    """

    def __init__(self, language: str, dictionary: Dictionary) -> None:
        self._language = language
        self._dictionary = dictionary

    def spell(self, word: str) -> bool:
        """Return whether a word is in it; raises UnicodeError for foreign letters."""
        self._check(word)
        return self._dictionary.spell(word)

    def suggest(self, word: str) -> tuple[str, ...]:
        """Return similar words; raises UnicodeError for foreign letters."""
        self._check(word)
        return self._dictionary.suggest(word)

    def _check(self, word: str) -> None:
        if not is_in_script_of(word, self._language):
            raise UnicodeError(self._language)


class Speller:
    """Looks words up in several dictionaries.

    Args:
        dictionaries: a word that one of them has is right.
    """

    def __init__(self, dictionaries: Iterable[Dictionary]) -> None:
        self._dictionaries = tuple(dictionaries)
        self._known: dict[str, bool] = {}

    def __len__(self) -> int:
        """Return how many dictionaries there are."""
        return len(self._dictionaries)

    def is_right(self, word: str) -> bool:
        """Return whether a word is right; one in letters that no dictionary has cannot be wrong."""
        known = self._known.get(word)
        if known is None:
            known = self._known[word] = self._look_up(word)
        return known

    def suggestions(self, word: str) -> list[str]:
        """Return what may have been meant, the first of each dictionary first."""
        found: list[tuple[int, str]] = []
        for dictionary in self._dictionaries:
            try:
                found += enumerate(dictionary.suggest(word))
            except UnicodeError:
                continue
        found.sort(key=lambda each: each[0])
        return list(dict.fromkeys(text for _, text in found))[:MOST_SUGGESTIONS]

    def _look_up(self, word: str) -> bool:
        judged = False
        for dictionary in self._dictionaries:
            try:
                if dictionary.spell(word):
                    return True
            except UnicodeError:
                continue
            judged = True
        return not judged


def speller(languages: Iterable[str], region: str, data: Path | None = None) -> Speller:
    """Load the dictionaries of these languages; takes up to half a second for each.

    Args:
        languages: their codes; one without a dictionary is left out.
        region: the language and territory of the person's system.
        data: the data folder; None for a diary without one.
    """
    found = available(data)
    names = (dictionary_for(language, region, found) for language in sorted(languages))
    loaded = ((name, _loaded(found[name], name)) for name in names if name is not None)
    return Speller([_OfLanguage(language_of(name), each) for name, each in loaded if each])


def available(data: Path | None) -> Mapping[str, Path]:
    """Return the names of the dictionaries on this computer, and the folder of each.

    Args:
        data: the data folder, which may have a folder with dictionaries; None without one.
    """
    found: dict[str, Path] = {}
    if not has_library():
        return found
    for folder in _folders(data):
        try:
            words = sorted(each for each in folder.iterdir() if each.suffix == ".dic")
        except OSError:
            continue
        for each in words:
            if each.with_suffix(".aff").exists():
                found.setdefault(each.stem, folder)
    return found


def has_library() -> bool:
    """Return whether there is what reads dictionaries."""
    return find_spec("hunspell") is not None


def is_made_for_this_computer() -> bool:
    """Return whether there could be what reads dictionaries; it is not made for Intel Macs."""
    return sys.platform != "darwin" or platform.machine() == "arm64"


def _folders(data: Path | None) -> list[Path]:
    """Return where dictionaries may be, a person's own first and the library's last."""
    folders = [data / FOLDER] if data is not None else []
    if sys.platform == "darwin":
        folders += [Path.home() / "Library/Spelling", Path("/Library/Spelling")]
    elif sys.platform != "win32":
        shared = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
        for folder in dict.fromkeys([*filter(None, shared.split(":")), "/usr/share"]):
            folders += [Path(folder, "hunspell"), Path(folder, "myspell", "dicts")]
    library = find_spec("hunspell")
    if library is not None and library.origin is not None:
        folders.append(Path(library.origin).parent / "dictionaries")
    return folders


@lru_cache(maxsize=8)
def _loaded(folder: Path, name: str) -> Dictionary | None:
    """Load a dictionary once; None if it cannot be read."""
    from hunspell import Hunspell

    try:
        loaded: Dictionary = Hunspell(
            name, hunspell_data_dir=str(folder), system_encoding=_ENCODING
        )
    except OSError:
        return None
    return loaded

"""Exports: the kinds of file that a diary can be written to, and what of it is exported."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum
from pathlib import Path

from aimstars_desktop.domain.entries import Rating


class Kind(Enum):
    """A kind of export; the values are those of the command line."""

    ARCHIVE = "archive"
    PDF = "pdf"
    MARKDOWN = "markdown"
    HTML = "html"
    DAY_ONE = "dayone"
    CSV = "csv"
    TEXT = "text"

    @property
    def suffix(self) -> str:
        """How the name of its file ends by default."""
        return _SUFFIXES[self]

    @property
    def has_goals(self) -> bool:
        """Whether goals and points can be in it."""
        return self not in {Kind.PDF, Kind.DAY_ONE}

    @property
    def has_versions(self) -> bool:
        """Whether earlier versions of entries can be in it."""
        return self in {Kind.ARCHIVE, Kind.CSV}

    @property
    def has_pictures(self) -> bool:
        """Whether the pictures of entries can be in it."""
        return self not in {Kind.CSV, Kind.TEXT}


_SUFFIXES = {
    Kind.ARCHIVE: ".aimstars.zip",
    Kind.PDF: ".pdf",
    Kind.MARKDOWN: ".zip",
    Kind.HTML: ".html",
    Kind.DAY_ONE: ".zip",
    Kind.CSV: ".zip",
    Kind.TEXT: ".txt",
}


@dataclass(frozen=True, slots=True)
class Selection:
    """What of a diary is exported.

    Attributes:
        first: the first day; None for the beginning.
        last: the last day; None for the end.
        ratings: only entries with one of these; None for all.
        starred: only favourites.
        search: only entries that this query finds; empty for all.
        leave_out: words and names that become a dash.
        goals: whether goals and points are exported, too.
        versions: whether earlier versions of entries are exported, too.
    """

    first: date | None = None
    last: date | None = None
    ratings: frozenset[Rating] | None = None
    starred: bool = False
    search: str = ""
    leave_out: tuple[str, ...] = ()
    goals: bool = True
    versions: bool = True

    @property
    def is_of_all_entries(self) -> bool:
        """Whether no entry is left out."""
        of_all_days = self.first is None and self.last is None
        return of_all_days and self.ratings is None and not self.starred and not self.search

    @property
    def is_whole(self) -> bool:
        """Whether nothing at all is left out."""
        return self.is_of_all_entries and self.goals and self.versions and not self.leave_out


@dataclass(frozen=True, slots=True)
class Preview:
    """What an export would hold.

    Attributes:
        left_out: how many words and names become a dash in these entries.
        pictures: how many these entries have, whether exported or not.
    """

    entries: int
    left_out: int
    pictures: int = 0


@dataclass(frozen=True, slots=True)
class Exported:
    """A finished export.

    Attributes:
        path: the file or folder.
        size: bytes in all.
        pictures: that are in it.
        pictures_left: that the exported part of the diary has, and that are not in it.
    """

    path: Path
    size: int
    entries: int
    left_out: int
    pictures: int = 0
    pictures_left: int = 0

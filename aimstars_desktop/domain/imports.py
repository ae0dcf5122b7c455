"""Imports: what a file of another program holds, as plain values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, tzinfo
from types import MappingProxyType

from aimstars_desktop.domain.entries import Entry, Rating
from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP, Sentence


class ImportRefusedError(AimstarsError):
    """A file that is not taken at all; the sentence says why."""


class PassphraseNeededError(ImportRefusedError):
    """A file is behind a passphrase, which was not given."""

    def __init__(self) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP("Errors", "This file opens with the passphrase that was given to it.")
        )


class DamagedArchiveError(ImportRefusedError):
    """An archive of this program is not whole; what is whole in it can be taken on request."""

    def __init__(self, name: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors",
                "The file {name} is damaged or not complete. What is whole in it can be imported.",
            ),
            name=name,
        )


class ImportCancelledError(AimstarsError):
    """The person stopped an import; nothing came."""

    def __init__(self) -> None:
        super().__init__(QT_TRANSLATE_NOOP("Errors", "The import was cancelled."))


@dataclass(frozen=True, slots=True)
class SourceEntry:
    """An entry of a file.

    Attributes:
        day: the local day, as its program shows it.
        text: Markdown; may be empty, where the file has a rating, tags or pictures only.
        place: where it is in the file, such as "entry 12" or "2024-02.txt, 5".
        time: the wall time; None where there is none.
        written_at: the moment, aware; None where the file keeps the wall time only.
        external_id: by which its program knows it; empty for none.
        rating: its mood or rating in the words of the file; empty for none.
        level: of that rating, 1 for the best to 5 for the worst; 0 for unknown.
        tags: as they are in the file.
        pictures: its pictures, as the names of files of the source.
        descriptions: what these show, in their order; further ones have none.
        media: how many pictures, sounds and other files it names.
        starred: whether it is marked with a star.
        length: the characters of its text in the file.
        in_trash: whether its program has it in the trash.
    """

    day: date
    text: str
    place: str
    time: time | None = None
    written_at: datetime | None = None
    external_id: str = ""
    rating: str = ""
    level: int = 0
    tags: tuple[str, ...] = ()
    pictures: tuple[str, ...] = ()
    descriptions: tuple[str, ...] = ()
    media: int = 0
    starred: bool = False
    length: int = 0
    in_trash: bool = False


@dataclass(frozen=True, slots=True)
class SourceGoal:
    """A goal of a file.

    Attributes:
        category: one of the values of ``Category``.
        status: one of the values of ``Status``.
    """

    title: str
    category: str
    status: str
    place: str
    first_day: date
    last_day: date
    description: str = ""
    notes: str = ""
    created_at: datetime | None = None
    external_id: str = ""


@dataclass(frozen=True, slots=True)
class SourcePoints:
    """The points that a file says a day has; what is beyond the rules is carried over."""

    day: date
    points: int


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a file that cannot be taken as it is; the rest can.

    Attributes:
        place: where.
        sentence: what, for the person.
    """

    place: str
    sentence: Sentence


Item = SourceEntry | SourceGoal | SourcePoints | Problem


@dataclass(frozen=True, slots=True)
class Options:
    """What a reader needs to know from outside the file.

    Attributes:
        zone: of the person, for moments without a zone.
        email: of the account that it is read for, where a file has several.
        person: the identity of that account in the file, where it is known better than by email.
    """

    zone: tzinfo
    email: str = ""
    person: str = ""


@dataclass(frozen=True, slots=True)
class DryRun:
    """What an import would find; nothing was written.

    Attributes:
        format: the name of the format, such as ``dayone-json``.
        title: the name of the program that made it.
        duplicates: entries that are in the diary already.
        merged: entries that are in the diary already, with another text.
        ratings: how many entries have each rating of the file, in its own words.
        usual: what these ratings become when the person does not choose.
        samples: entries of the file, as it has them.
        coming: entries that would come.
        wordless: how many of those have no words of their own.
        sha256: of the file, or of all files of the folder.
        is_whole: whether it is an archive of this program, about which nothing is to be chosen.
        gives_points: whether its entries usually give points.
    """

    format: str
    title: str
    entries: int
    days: int
    first: date | None
    last: date | None
    pictures: int
    goals: int
    duplicates: int
    problems: tuple[Problem, ...] = ()
    ratings: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    samples: tuple[SourceEntry, ...] = ()
    usual: Mapping[str, Rating] = field(default_factory=lambda: MappingProxyType({}))
    coming: int = 0
    wordless: int = 0
    sha256: str = ""
    is_whole: bool = False
    gives_points: bool = False
    merged: int = 0


@dataclass(frozen=True, slots=True)
class Choices:
    """What the person decided about an import.

    Attributes:
        ratings: what the ratings of the file become, by its own words; others by their level.
        points: whether entries give points; None for what is usual for the format.
        wordless: whether an entry without words comes, its rating and tags being its text.
        passphrase: of the file; empty for none.
        salvage: whether to take what is whole of an archive that is damaged.
    """

    ratings: Mapping[str, Rating] = field(default_factory=dict)
    points: bool | None = None
    wordless: bool = True
    passphrase: str = field(default="", repr=False)
    salvage: bool = False


@dataclass(frozen=True, slots=True)
class NewImport:
    """An import that is about to be saved.

    Attributes:
        source: the name of the format.
        file_sha256: of the file, or of all files of the folder.
        entries: how many it brought; likewise ``pictures`` and ``goals``.
    """

    source: str
    file_name: str
    file_sha256: str
    entries: int
    pictures: int
    goals: int


@dataclass(frozen=True, slots=True)
class Import(NewImport):
    """An import that was made; with ``undone_at``, what it brought was removed again."""

    id: int
    imported_at: datetime
    undone_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Brought:
    """A row that an import brought.

    Attributes:
        kind: the section of the archive that it belongs to.
        external_id: names it in the file, and there a row that has no number here.
        text_hash: of its text as it came; of a goal, of all that can be changed about it.
    """

    kind: str
    external_id: str
    text_hash: str | None = None
    entry_id: int | None = None
    goal_id: int | None = None


@dataclass(frozen=True, slots=True)
class Merged:
    """An entry that had been changed here, there or in both places since the archive was made.

    Attributes:
        day: of the entry.
        is_newer: whether the archive has the newer text, which is shown now; the older one is an
            earlier version in any case.
    """

    day: date
    is_newer: bool


@dataclass(frozen=True, slots=True)
class Taken:
    """What an import did.

    Attributes:
        id: of the import; 0 when it brought nothing, and none was saved.
        entries: that came; a long one that was split counts once.
        duplicates: entries that were in the diary already.
        left_out: entries that could not come; the problems say why.
        pictures: that stay in the file.
        merged: entries that were in the diary with another text.
        brought_pictures: that came.
        merged_goals: goals that were in the diary, and were closed or ticked in the archive.
        moved: entries that went to the trash, or came out of it, as in the archive.
    """

    id: int
    title: str
    entries: int
    goals: int
    duplicates: int
    left_out: int
    pictures: int
    points: int
    problems: tuple[Problem, ...] = ()
    merged: tuple[Merged, ...] = ()
    brought_pictures: int = 0
    merged_goals: int = 0
    moved: int = 0


@dataclass(frozen=True, slots=True)
class Undone:
    """What the undo of an import removed, and what it left.

    Attributes:
        kept: the entries that were changed since, which stay.
        goals: that were removed.
        kept_goals: the titles of the goals that were changed since, which stay.
        gone: the numbers of the entries that were removed, which may be used again.
        taken_apart: entries that had been merged, and are again as they were.
        without_pictures: for each picture that an entry had got, and that was removed from it, the
            number of that entry.
    """

    entries: int
    goals: int
    kept: tuple[Entry, ...] = ()
    kept_goals: tuple[str, ...] = ()
    gone: tuple[int, ...] = ()
    taken_apart: tuple[int, ...] = ()
    without_pictures: tuple[int, ...] = ()


_BEST, _GOOD, _BAD, _WORST = 1, 2, 4, 5


def usual_rating(level: int) -> Rating:
    """Return what a rating of another program becomes when nobody chooses, by its level."""
    if level in {_BEST, _GOOD}:
        return Rating.PROUD
    return Rating.GROW if level in {_BAD, _WORST} else Rating.UNRATED

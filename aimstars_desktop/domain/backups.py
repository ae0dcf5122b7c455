"""Backups: verified copies of the whole diary file, which of them stay, and what is in them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum
from functools import cache
from itertools import islice
from types import TracebackType
from typing import Protocol, Self

from aimstars_desktop.domain.diary import Entry

KEEP_ALL = timedelta(days=2)
KEEP_DAILY = 14
KEEP_WEEKLY = 8
KEEP_MONTHLY = 12
KEEP_BEFORE_UPGRADES = 5
KEEP_FIRST_OF_REVISION = timedelta(days=90)


class Reason(Enum):
    """Why a backup was made; the values are those of its manifest.

    What a newer version of the program made may have a reason of which this one knows nothing.
    """

    UPGRADE = "upgrade"
    DOWNGRADE = "downgrade"
    RESTORE = "restore"
    REPAIR = "repair"
    RESET = "reset"
    DAILY = "daily"
    ASKED = "asked"
    UNKNOWN = "unknown"

    @classmethod
    def named(cls, value: str) -> Reason:
        """Return the reason that a manifest names, so far as it is known here."""
        return next((reason for reason in cls if reason.value == value), cls.UNKNOWN)

    @property
    def is_before_a_change(self) -> bool:
        """Whether it was made because the file was about to get another shape."""
        return self in (Reason.UPGRADE, Reason.DOWNGRADE)


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup, as its manifest describes it.

    Attributes:
        file: its name in the backups folder, by which all else is asked.
        made_at: aware UTC.
        start: the revision of the diary in it; ``target``, the one it was about to get.
        program: the version of the program that made it.
        size: bytes.
        accounts: how many accounts are in it; before the first one a diary has none.
        entries: how many entries are in it, of all accounts.
        is_whole: whether the file is there in its full length. Every backup was verified when
            it was made; only reading it again tells whether it still is what it was.
    """

    file: str
    made_at: datetime
    reason: Reason
    start: str
    target: str
    program: str
    size: int
    accounts: int
    entries: int
    pinned: bool
    is_whole: bool


@dataclass(frozen=True, slots=True)
class Difference:
    """What restoring a backup would change for one account.

    Attributes:
        written_after: entries that are in the diary now and not in the backup.
        gone_since: entries that are in the backup and not in the diary now.
        reading_differently: entries in both whose text, day or rating differ.
        points: what the account's points would change by; less than none is a loss.
        goals: the same for the number of goals.
        is_none: whether everything of the account is the same in both, also what no number counts.
        other_accounts: the names of the other accounts whose diary would change.
    """

    written_after: int
    gone_since: int
    reading_differently: int
    points: int
    goals: int
    is_none: bool
    other_accounts: tuple[str, ...]

    @property
    def is_uncounted(self) -> bool:
        """Whether there is a difference of which the numbers say nothing."""
        numbers = (self.written_after, self.gone_since, self.reading_differently)
        return not self.is_none and not any((*numbers, self.points, self.goals))


class OpenedBackup(Protocol):
    """A backup that is open for reading, in a copy of its own."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...

    def days(self) -> Sequence[date]:
        """Return the days with entries, the latest first."""
        ...

    def on_day(self, day: date) -> Sequence[Entry]:
        """Return the entries about a day in the order of writing."""
        ...

    def compare(self) -> Difference:
        """Return what restoring it would change for the account."""
        ...

    def close(self) -> None:
        """Remove the copy; doing it twice is fine."""
        ...


class BackupStore(Protocol):
    """Where the backups of one diary file are kept."""

    def all(self) -> Sequence[Backup]:
        """Return the backups, the newest first."""
        ...

    def anything_written(self) -> bool:
        """Whether there is an entry or a goal in the diary as it is.

        Raises:
            DiaryFileError: the diary cannot be read.
        """
        ...

    def make(self, reason: Reason, at: datetime, moved: Callable[[float], None]) -> Backup:
        """Make a verified backup of the diary as it is, on a connection of its own.

        Args:
            at: aware UTC.
            moved: told how much is done, 0 to 1; what it raises ends the work.

        Raises:
            DiaryFileError: it could not be made, or differs; nothing of it stays.
        """
        ...

    def is_intact(self, file: str) -> bool:
        """Read a backup whole, and say whether it is byte by byte what was verified."""
        ...

    def pin(self, file: str, pinned: bool) -> None:
        """Keep a backup whatever the thinning says, or no longer.

        Raises:
            MissingError: there is no such backup.
        """
        ...

    def remove(self, file: str) -> None:
        """Remove a backup with its manifest; only what has a manifest of ours is removed."""
        ...

    def open(self, file: str, email_key: str) -> OpenedBackup:
        """Open a backup for one account, in a copy that is brought up to date.

        Raises:
            DiaryFileError: the backup is damaged or missing.
        """
        ...


def to_keep(
    backups: Collection[Backup], now: datetime, is_intact: Callable[[str], bool]
) -> set[str]:
    """Return the files of the backups that stay.

    All of the last two days (and all that seem to come from the future: a clock that was set
    back loses nothing), the last of each of the 14 latest days that have any, of 8 weeks and of
    12 months; of those made before an upgrade also the newest five, and the first of each
    revision for 90 days; pinned ones always. One with an unknown reason stays as
    well, and stands for no other.

    A length tells little of a backup: before any goes, those that stay in its stead are read, and
    a damaged one stands for no other. The newest one that still is what was verified always
    stays. Where there is none, nothing goes: a damaged one may be all that is left of a diary.

    Args:
        is_intact: reads a backup whole; asked only when something would go.
    """
    everything = {backup.file for backup in backups}
    others = {one.file for one in backups if one.pinned or one.reason is Reason.UNKNOWN}
    newest_first = sorted(backups, key=lambda backup: (backup.made_at, backup.file), reverse=True)
    whole = [one for one in newest_first if one.is_whole and one.reason is not Reason.UNKNOWN]
    plan = _Plan(whole, now)
    kept = others | plan.kept
    if kept == everything:
        return kept
    is_intact = cache(is_intact)
    last_good = next((one.file for one in whole if is_intact(one.file)), None)
    if last_good is None:
        return everything
    while damaged := {
        file for file in plan.in_stead_of(everything - kept - plan.kept) if not is_intact(file)
    }:
        whole = [one for one in whole if one.file not in damaged]
        plan = _Plan(whole, now)
    return kept | plan.kept | {last_good}


class _Plan:
    """Which of these backups stay, and for what; all of them are taken for good ones."""

    def __init__(self, newest_first: Sequence[Backup], now: datetime) -> None:
        self._backups = newest_first
        self._zone = now.tzinfo
        self._lasts = [
            (part, _last_of_each({one.file: part(self._day(one)) for one in newest_first}, count))
            for part, count in _PARTS
        ]
        before_changes = [backup for backup in newest_first if backup.reason.is_before_a_change]
        self._newest = {backup.file for backup in before_changes[:KEEP_BEFORE_UPGRADES]}
        # Of each revision the first: the oldest comes last.
        self._firsts = {
            one.start: one.file
            for one in before_changes
            if now - one.made_at <= KEEP_FIRST_OF_REVISION
        }
        self.kept = {one.file for one in newest_first if now - one.made_at <= KEEP_ALL}
        self.kept |= self._newest | set(self._firsts.values())
        self.kept = self.kept.union(*(last.values() for _, last in self._lasts))

    def in_stead_of(self, going: Collection[str]) -> set[str]:
        """Return the files that stay in the stead of these."""
        found: set[str | None] = set()
        for one in self._backups:
            if one.file in going:
                found |= {last.get(part(self._day(one))) for part, last in self._lasts}
                if one.reason.is_before_a_change:
                    found |= {*self._newest, self._firsts.get(one.start)}
        return {file for file in found if file is not None}

    def _day(self, backup: Backup) -> date:
        return backup.made_at.astimezone(self._zone).date()


_PARTS: tuple[tuple[Callable[[date], Hashable], int], ...] = (
    (lambda day: day, KEEP_DAILY),
    (lambda day: day.isocalendar()[:2], KEEP_WEEKLY),
    (lambda day: (day.year, day.month), KEEP_MONTHLY),
)
"""The parts of time of which the last backup stays, and of how many of them."""


def _last_of_each(newest_first: Mapping[str, Hashable], count: int) -> dict[Hashable, str]:
    last: dict[Hashable, str] = {}
    for file, part in newest_first.items():
        last.setdefault(part, file)
    return dict(islice(last.items(), count))

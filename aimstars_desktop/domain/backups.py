"""Backups: verified copies of the whole diary file, which ones are kept, and what they contain."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum
from functools import cache
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

from aimstars_desktop.domain.days import DAYS_TO_BELIEVE
from aimstars_desktop.domain.entries import Entry

KEEP_ALL = timedelta(days=2)
KEEP_DAILY = 14
KEEP_WEEKLY = 8
KEEP_MONTHLY = 12
KEEP_BEFORE_UPGRADES = 5
KEEP_FIRST_OF_REVISION = timedelta(days=90)

_ONE_DAY = timedelta(days=1)
_PAUSE = timedelta(days=30)


class Reason(Enum):
    """Why a backup was made; the values are those of its manifest.

    A backup of a newer version of the program may have a reason that is unknown here.
    """

    UPGRADE = "upgrade"
    DOWNGRADE = "downgrade"
    RESTORE = "restore"
    REPAIR = "repair"
    RESET = "reset"
    IMPORT = "import"
    DAILY = "daily"
    ASKED = "asked"
    UNKNOWN = "unknown"

    @classmethod
    def named(cls, value: str) -> Reason:
        """Return the reason that a manifest names; ``UNKNOWN`` for a reason not known here."""
        return next((reason for reason in cls if reason.value == value), cls.UNKNOWN)

    @property
    def is_before_a_change(self) -> bool:
        """Whether it was made because the tables were about to change."""
        return self in (Reason.UPGRADE, Reason.DOWNGRADE)


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup, as its manifest describes it.

    Attributes:
        file: its name in the backups folder, which identifies it.
        made_at: aware UTC.
        start: the revision of the diary in it; ``target``: the one it was about to get.
        program: the version of the program that made it.
        size: bytes.
        accounts: how many accounts are in it.
        entries: how many entries are in it, of all accounts.
        is_whole: whether the file has its full length. Every backup was verified when
            it was made; only reading it again tells whether it is still intact.
        has_other_key: whether it is encrypted, and not under the present key of the diary.
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
    has_other_key: bool = False


@dataclass(frozen=True, slots=True)
class UndescribedBackup:
    """A file named like a backup whose manifest is missing or cannot be read.

    It can be neither verified nor restored, and is never removed: it may be all that is left.

    Attributes:
        file: its name in the backups folder.
        made_at: aware UTC, as its name says, otherwise when it was last written; None: unknown.
        size: bytes.
    """

    file: str
    made_at: datetime | None
    size: int


@dataclass(frozen=True, slots=True, order=True)
class BackupPicture:
    """A picture of a backup, as far as it is known there.

    Attributes:
        day: that its earliest entry is about.
        name: of its file, or what it shows; empty for one from the clipboard.
    """

    day: date
    name: str


@dataclass(frozen=True, slots=True)
class Difference:
    """What restoring a backup would change for one account.

    Attributes:
        written_after: entries that are in the diary now but not in the backup.
        out_of_trash: entries that are in the diary now and were in the trash then.
        gone_since: entries that are in the backup but no longer in the diary.
        reading_differently: entries in both whose text, day or rating differs.
        points: by how much the account's points would change; negative for a loss.
        goals: the same for the number of goals.
        is_none: whether everything of the account is the same in both, counted above or not.
        has_account: whether the account is in the backup at all.
        other_accounts: the names of the other accounts whose diary would change.
        pictures_back: pictures of the backup that the diary lacks and that would come back.
        pictures_missing: pictures of the backup that nothing would bring back.
    """

    written_after: int
    out_of_trash: int
    gone_since: int
    reading_differently: int
    points: int
    goals: int
    is_none: bool
    other_accounts: tuple[str, ...]
    has_account: bool = True
    pictures_back: tuple[BackupPicture, ...] = ()
    pictures_missing: tuple[BackupPicture, ...] = ()

    @property
    def has_pictures(self) -> bool:
        """Whether pictures of the backup are missing now, also where the diary is the same."""
        return bool(self.pictures_back or self.pictures_missing)

    @property
    def is_uncounted(self) -> bool:
        """Whether there is a difference that none of the numbers shows."""
        numbers = (
            self.written_after,
            self.out_of_trash,
            self.gone_since,
            self.reading_differently,
        )
        return not self.is_none and not any((*numbers, self.points, self.goals))


class OpenedBackup(Protocol):
    """A backup that is open for reading, in a copy."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...

    def days(self) -> Sequence[date]:
        """Return the days with entries, latest first."""
        ...

    def on_day(self, day: date) -> Sequence[Entry]:
        """Return the entries about a day in the order in which they were written."""
        ...

    def compare(self) -> Difference:
        """Return what restoring the backup would change for the account."""
        ...

    def close(self) -> None:
        """Remove the copy; may be called twice."""
        ...


class BackupStore(Protocol):
    """The backups of one diary file."""

    def all(self) -> Sequence[Backup]:
        """Return the backups, newest first."""
        ...

    def undescribed(self) -> Sequence[UndescribedBackup]:
        """Return the backups of which no manifest can be read, which ``all`` leaves out."""
        ...

    def path(self, file: str) -> Path:
        """Return where a backup lies."""
        ...

    def anything_written(self) -> bool:
        """Whether there is an entry or a goal in the current diary.

        Raises:
            DiaryFileError: the diary cannot be read.
        """
        ...

    def make(self, reason: Reason, at: datetime, on_progress: Callable[[float], None]) -> Backup:
        """Make a verified backup of the current diary, on a separate connection.

        Args:
            at: aware UTC.
            on_progress: called with the share done, 0 to 1; an exception from it ends the work.

        Raises:
            DiaryFileError: it could not be made, or differs; nothing of it is kept.
        """
        ...

    def is_intact(self, file: str) -> bool:
        """Read a backup completely, and return whether it is byte for byte what was verified."""
        ...

    def pin(self, file: str, pinned: bool) -> None:
        """Pin a backup so that thinning never removes it, or unpin it.

        Raises:
            MissingError: there is no such backup.
        """
        ...

    def remove(self, file: str) -> None:
        """Remove a backup with its manifest; a file without our manifest is never removed."""
        ...

    def look(self, path: Path) -> Backup:
        """Return what ``take`` would copy, verified where it lies.

        Args:
            path: of the backup, or of its manifest.

        Raises:
            DiaryFileError: it is no backup of a file, or damaged.
        """
        ...

    def take(self, path: Path) -> Backup:
        """Copy a backup from elsewhere to the others, pinned; one that is there stays as it is.

        Args:
            path: of the backup, or of its manifest. Its pictures come along from beside it.

        Raises:
            DiaryFileError: it is no backup of a file, or damaged, or could not be copied.
        """
        ...

    def open(self, file: str, email_key: str) -> OpenedBackup:
        """Open a backup for one account, in a copy that is upgraded to head.

        Raises:
            DiaryFileError: the backup is damaged or missing.
        """
        ...


def to_keep(
    backups: Collection[Backup], now: datetime, is_intact: Callable[[str], bool]
) -> set[str]:
    """Return the files of the backups to keep.

    All of the last two days, the last of each of the 14 latest days that have any, of 8 weeks and
    of 12 months; of those made before an upgrade also the newest five, and the first of each
    revision for 90 days; pinned ones always. One with an unknown reason is kept as
    well, and replaces no other.

    The length of a backup proves little: before any is removed, those kept instead are read,
    and a damaged one replaces no other. The newest one that is still intact is always
    kept. If there is none, nothing is removed: a damaged one may be all that is left of a diary.

    A clock may be wrong: all that seem to come from the future are kept and replace no other, and
    after a pause of a month nothing is removed until some more were made.

    Args:
        backups: all backups of the diary.
        now: aware UTC.
        is_intact: reads a backup completely; called only when something would be removed.
    """
    everything = {backup.file for backup in backups}
    others = {one.file for one in backups if one.pinned or one.reason is Reason.UNKNOWN}
    newest_first = sorted(backups, key=lambda backup: (backup.made_at, backup.file), reverse=True)
    ahead = {one.file for one in backups if lies_ahead(one, now)}
    others |= ahead
    known = [one for one in newest_first if one.reason is not Reason.UNKNOWN]
    whole = [one for one in known if one.is_whole and one.file not in ahead]
    if _may_have_jumped(whole, now):
        return everything
    plan = _Plan(whole, now)
    kept = others | plan.kept
    if kept == everything:
        return kept
    is_intact = cache(is_intact)
    last_good = next((one.file for one in whole if is_intact(one.file)), None)
    if last_good is None:
        return everything
    while damaged := {
        file for file in plan.substitutes_for(everything - kept - plan.kept) if not is_intact(file)
    }:
        whole = [one for one in whole if one.file not in damaged]
        plan = _Plan(whole, now)
    return kept | plan.kept | {last_good}


def lies_ahead(backup: Backup, now: datetime) -> bool:
    """Return whether a backup seems to come from the future: a clock was, or is, wrong."""
    return backup.made_at > now + _ONE_DAY


def _may_have_jumped(backups: Collection[Backup], now: datetime) -> bool:
    """Whether the clock may have jumped ahead, so that the ages of backups say nothing."""
    recent = {one.made_at.date() for one in backups if now - one.made_at <= _PAUSE}
    older = any(now - one.made_at > _PAUSE for one in backups)
    return older and 0 < len(recent) < DAYS_TO_BELIEVE


class _Plan:
    """Which of these backups are kept, and why; all of them are assumed to be intact."""

    def __init__(self, newest_first: Sequence[Backup], now: datetime) -> None:
        self._backups = newest_first
        self._zone = now.tzinfo
        self._lasts = [
            (part, _last_of_each({one.file: part(self._day(one)) for one in newest_first}, count))
            for part, count in _PARTS
        ]
        before_changes = [backup for backup in newest_first if backup.reason.is_before_a_change]
        self._newest = {backup.file for backup in before_changes[:KEEP_BEFORE_UPGRADES]}
        # The first of each revision: the oldest comes last.
        self._firsts = {
            one.start: one.file
            for one in before_changes
            if now - one.made_at <= KEEP_FIRST_OF_REVISION
        }
        self.kept = {one.file for one in newest_first if now - one.made_at <= KEEP_ALL}
        self.kept |= self._newest | set(self._firsts.values())
        self.kept = self.kept.union(*(last.values() for _, last in self._lasts))

    def substitutes_for(self, going: Collection[str]) -> set[str]:
        """Return the files that are kept instead of these."""
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
"""The periods of which the last backup is kept, and how many of each."""


def _last_of_each(newest_first: Mapping[str, Hashable], count: int) -> dict[Hashable, str]:
    last: dict[Hashable, str] = {}
    for file, part in newest_first.items():
        last.setdefault(part, file)
    return dict(islice(last.items(), count))

"""Example backups, checks, upgrades and receipts for pictures, on a fixed day."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Self

from aimstars_desktop import __version__
from aimstars_desktop.domain.backups import (
    Backup,
    Difference,
    OpenedBackup,
    Reason,
    UndescribedBackup,
)
from aimstars_desktop.domain.checkup import Checkup, WrongDay
from aimstars_desktop.domain.damage import DamagedRow
from aimstars_desktop.domain.entries import Entry, Rating
from aimstars_desktop.domain.errors import Outcome
from aimstars_desktop.domain.points import ENTRY_POINTS, LedgerRow, Source
from aimstars_desktop.domain.second_folder import CopyOutcome, SecondFolder
from aimstars_desktop.domain.sentences import Sentence
from aimstars_desktop.domain.stats import DayTotal
from aimstars_desktop.domain.upgrades import Plan, Progress, Receipt, Stage, Step, StepReceipt
from aimstars_desktop.services.session import Session

HEAD = "99cdcb5a2f1d"
OLD = "c10b7de4e4dc"
MEGABYTE = 1_000_000
WHEN = "Today 08:11"

_MADE = (
    (timedelta(minutes=6), Reason.UPGRADE, 12_480, 29),
    (timedelta(hours=12, minutes=53), Reason.DAILY, 12_478, 29),
    (timedelta(days=1, minutes=-36), Reason.DAILY, 12_475, 29),
    (timedelta(days=8), Reason.RESTORE, 11_902, 28),
    (timedelta(days=14), Reason.DAILY, 11_894, 28),
    (timedelta(days=21), Reason.ASKED, 11_870, 28),
)

UNREADABLE = (
    UndescribedBackup(
        "aimstars-c10b7de4e4dc-99cdcb5a2f1d-20261119T195800Z.db",
        datetime(2026, 11, 19, 19, 58, tzinfo=UTC),
        29 * MEGABYTE // 10,
    ),
)


class PicturedBackups:
    """Made-up backups (the ``BackupStore`` port)."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.unreadable: Sequence[UndescribedBackup] = ()
        now = session.days.now().astimezone(UTC)
        self._backups = [
            Backup(
                file=f"aimstars-{number}.db",
                made_at=now - ago,
                reason=reason,
                start=OLD,
                target=HEAD,
                program=__version__,
                size=size * MEGABYTE // 10,
                accounts=1,
                entries=entries,
                pinned=reason is Reason.ASKED,
                is_whole=True,
            )
            for number, (ago, reason, entries, size) in enumerate(_MADE)
        ]

    def all(self) -> Sequence[Backup]:
        """Return the examples."""
        return self._backups

    def undescribed(self) -> Sequence[UndescribedBackup]:
        """Return the examples that cannot be read."""
        return self.unreadable

    def path(self, file: str) -> Path:
        """Return only the name: there is no file."""
        return Path(file)

    def anything_written(self) -> bool:
        """Return True."""
        return bool(self._backups)

    def make(self, reason: Reason, at: datetime, on_progress: Callable[[float], None]) -> Backup:
        """Do nothing."""
        del reason, at, on_progress
        return self._backups[0]

    def is_intact(self, file: str) -> bool:
        """Return True."""
        return bool(file)

    def pin(self, file: str, pinned: bool) -> None:
        """Do nothing."""

    def remove(self, file: str) -> None:
        """Do nothing."""

    def look(self, path: Path) -> Backup:
        """Return the newest one."""
        del path
        return self._backups[0]

    def take(self, path: Path) -> Backup:
        """Return the newest one."""
        del path
        return self._backups[0]

    def open(self, file: str, email_key: str) -> OpenedBackup:
        """Return the current diary, for looking inside."""
        del file, email_key
        return _Inside(self._session)


@dataclass(frozen=True, slots=True)
class _Inside:
    """The open diary, shown as a backup."""

    session: Session

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Do nothing."""

    def days(self) -> Sequence[date]:
        recent = self.session.entries.recent(60)
        return sorted({entry.day for entry in recent}, reverse=True)

    def on_day(self, day: date) -> Sequence[Entry]:
        return self.session.entries.on_day(day)

    def compare(self) -> Difference:
        return Difference(
            written_after=2,
            out_of_trash=0,
            gone_since=0,
            reading_differently=1,
            points=-7,
            goals=0,
            is_none=False,
            other_accounts=(),
        )


def wrong_books(today: date) -> Checkup:
    """Return a check result with wrong points and days, and a damaged row."""
    yesterday = today - timedelta(days=1)
    return Checkup(
        missing=(LedgerRow(today, Source.ENTRY, 312, ENTRY_POINTS[Rating.PROUD]),),
        extra=(LedgerRow(yesterday, Source.VISIT, int(f"{yesterday:%Y%m%d}"), 2),),
        days=(WrongDay(yesterday, DayTotal(yesterday, 7, 1, 0), None),),
        rows=312,
        damaged=(
            DamagedRow("diary_entries", ("rating",), day=yesterday, texts=("Planted tulips",)),
        ),
    )


def plan() -> Plan:
    """Return the plan of an upgrade of six steps."""
    step = Step(HEAD, "schema", ledger_step(), None, reversible=True)
    size = 3 * MEGABYTE
    return Plan(OLD, HEAD, (step,) * 6, down=False, size=size, needed=size, free=size, seconds=6.0)


def progress() -> Sequence[Progress]:
    """Return the progress of that upgrade up to its fourth step."""
    backup = "aimstars-c10b7de4e4dc-99cdcb5a2f1d-20261122T195800Z.db"
    return [
        Progress(Stage.CHECK),
        Progress(Stage.BACK_UP, 1.0),
        Progress(Stage.CHANGE, 0.3, ledger_step(), 4, 6, backup),
    ]


def ledger_step() -> Sentence:
    """Return the summary of one of the steps."""
    return Sentence("Migrations", "Adding the points ledger")


def receipts(now: datetime) -> Sequence[Receipt]:
    """Return the receipts of a successful upgrade, and of one rolled back before it."""
    tables = {"users": 2, "diary_entries": 12_480, "goals": 214, "points_log": 13_902}
    steps = tuple(StepReceipt(HEAD, 0.41, 61 * MEGABYTE) for _ in range(6))
    return [
        _receipt(now - timedelta(minutes=6), steps, tables, Outcome.DONE),
        _receipt(
            now - timedelta(minutes=19),
            steps[:2],
            tables,
            Outcome.NO_SPACE,
            "The disk with /home/maya/diary is full. The diary is as it was before.",
        ),
    ]


def _receipt(
    at: datetime,
    steps: tuple[StepReceipt, ...],
    tables: dict[str, int],
    result: Outcome,
    error: str | None = None,
) -> Receipt:
    return Receipt(
        at=at.astimezone(UTC),
        start=OLD,
        target=HEAD,
        program=__version__,
        seconds=0.6 + 0.4 * len(steps),
        steps=steps,
        before=tables,
        after={} if error else tables,
        size_before=29 * MEGABYTE // 10,
        size_after=31 * MEGABYTE // 10,
        backup="aimstars-c10b7de4e4dc-99cdcb5a2f1d-20261122T195800Z.db",
        sha256="5a3f" * 16,
        result=result,
        error=error,
    )


class PicturedSecondFolder:
    """A made-up second folder (the ``SecondFolderStore`` port).

    Args:
        known: what is remembered about it.
    """

    def __init__(self, known: SecondFolder) -> None:
        self._known = known

    def known(self) -> SecondFolder:
        """Return it."""
        return self._known

    def choose(self, folder: Path, at: datetime) -> SecondFolder:
        """Return the one that there is."""
        del folder, at
        return self._known

    def forget(self) -> None:
        """Do nothing."""

    def copy_backups(self, at: datetime, go_on: Callable[[], None]) -> CopyOutcome:
        """Say that all is there."""
        del at, go_on
        return CopyOutcome.DONE

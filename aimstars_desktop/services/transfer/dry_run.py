"""The dry run of an import: what a file holds, and what of it is in the diary already."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import UTC, date
from pathlib import Path

from aimstars_desktop.domain.accounts import Account
from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.domain.imports import (
    Choices,
    DryRun,
    Item,
    Options,
    Problem,
    SourceEntry,
    SourceGoal,
    usual_rating,
)
from aimstars_desktop.domain.ports.clock import Clock
from aimstars_desktop.domain.ports.storage import UnitOfWork
from aimstars_desktop.domain.ports.transfer import OpenTables, Seal
from aimstars_desktop.domain.text import is_blank
from aimstars_desktop.services.transfer.composing import compose
from aimstars_desktop.services.transfer.foreign import gives_points
from aimstars_desktop.services.transfer.garbage import uncollected
from aimstars_desktop.services.transfer.known import Known
from aimstars_desktop.services.transfer.readers.archive import Archive
from aimstars_desktop.services.transfer.readers.reader import all_items
from aimstars_desktop.services.transfer.recognition import recognised
from aimstars_desktop.services.transfer.source import reading

SAMPLES = 10
"""Entries that are shown as they will look."""


class DryRunService:
    """Looks at files for one account; nothing is written.

    Args:
        reading: begins a read-only transaction on its rows.
        account: whose.
        clock: says what today is, and the person's time zone.
        open_tables: opens a SQLite file of another program.
        seal: opens files that are behind a passphrase; None: those are refused.
    """

    def __init__(
        self,
        reading: Callable[[], UnitOfWork],
        account: Account,
        clock: Clock,
        open_tables: OpenTables,
        seal: Seal | None = None,
    ) -> None:
        self._reading = reading
        self._account = account
        self._clock = clock
        self._open_tables = open_tables
        self._seal = seal

    def run(
        self,
        path: Path,
        watch: Callable[[int], None] = lambda _: None,
        passphrase: str = "",
        *,
        salvage: bool = False,
    ) -> DryRun:
        """Say what an import of a file would find.

        Args:
            path: of the file or folder.
            watch: told how many entries have been read; what it raises ends the run.
            passphrase: of the file; empty when it has none.
            salvage: whether to look at what is whole of an archive that is damaged.

        Raises:
            DamagedArchiveError: it is one, and that is not asked for.
            PassphraseNeededError: it is behind a passphrase.
            RuleError: the passphrase is another one.
            ImportRefusedError: no reader can read the file.
        """
        now = self._clock.now()
        options = Options(now.tzinfo or UTC, self._account.email)
        opened = reading(path, seal=self._seal, passphrase=passphrase, salvage=salvage)
        with uncollected(), opened as source:
            reader = recognised(source, self._open_tables)
            sha256 = source.fingerprint(lambda: watch(0))
            with self._reading() as unit:
                known = Known(unit, self._account, reader.name)
            count = _Count(now.date(), known, is_ours=reader.name == Archive.name)
            for item in all_items(reader, source, options):
                count.add(item)
                watch(count.entries)
        return count.result(reader.name, reader.title, sha256)


class _Count:
    """Counts what a reader yields."""

    def __init__(self, today: date, known: Known, *, is_ours: bool) -> None:
        self._today = today
        self._known = known
        self._is_ours = is_ours
        self._days: set[date] = set()
        self._ratings: Counter[str] = Counter()
        self._usual: dict[str, Rating] = {}
        self._problems: list[Problem] = []
        self._samples: list[SourceEntry] = []
        self.entries = self._pictures = self._goals = self._duplicates = 0
        self._coming = self._wordless = self._merged = 0

    def add(self, item: Item) -> None:
        """Count an item."""
        if isinstance(item, Problem):
            self._problems.append(item)
        elif isinstance(item, SourceGoal):
            self._goals += 1
        elif isinstance(item, SourceEntry):
            self._add_entry(item)

    def _add_entry(self, entry: SourceEntry) -> None:
        self.entries += 1
        self._days.add(entry.day)
        self._pictures += len(entry.pictures)
        self._ratings[entry.rating] += 1
        self._usual.setdefault(entry.rating, usual_rating(entry.level))
        if len(self._samples) < SAMPLES:
            self._samples.append(entry)
        text, comes = entry.text, True
        if not self._is_ours:
            composed = compose(entry, self._today, Choices())
            text, comes = composed.text, bool(composed.parts)
            self._problems += composed.problems
        is_known = self._known.look(entry, text)[1]
        is_merged = is_known and self._is_ours and self._known.is_merged(entry)
        self._merged += is_merged
        self._duplicates += is_known and not is_merged
        if comes and not is_known:
            self._coming += 1
            self._wordless += is_blank(entry.text)

    def result(self, name: str, title: str, sha256: str) -> DryRun:
        """Return what was counted.

        Args:
            name: of the format.
            title: the name of its program.
            sha256: of the file.
        """
        return DryRun(
            name,
            title,
            self.entries,
            len(self._days),
            min(self._days, default=None),
            max(self._days, default=None),
            self._pictures,
            self._goals,
            self._duplicates,
            tuple(self._problems),
            dict(self._ratings),
            tuple(self._samples),
            self._usual,
            self._coming,
            self._wordless,
            sha256,
            is_whole=self._is_ours,
            gives_points=self._is_ours or gives_points(name),
            merged=self._merged,
        )

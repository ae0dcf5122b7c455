"""The dry run of an import: what a file holds, and what of it is in the diary already."""

from __future__ import annotations

import hashlib
import unicodedata
from collections import Counter
from collections.abc import Callable
from datetime import UTC, date
from pathlib import Path

from aimstars_desktop.domain.accounts import Account
from aimstars_desktop.domain.archive import SECTIONS
from aimstars_desktop.domain.entries import TEXT_LIMIT
from aimstars_desktop.domain.imports import DryRun, Options, Problem, SourceEntry, SourceGoal
from aimstars_desktop.domain.ports.clock import Clock
from aimstars_desktop.domain.ports.storage import UnitOfWork
from aimstars_desktop.domain.ports.transfer import OpenTables
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.services.transfer.identities import Identities
from aimstars_desktop.services.transfer.readers.reader import problem
from aimstars_desktop.services.transfer.recognition import recognised
from aimstars_desktop.services.transfer.source import Source

SAMPLES = 10
"""Entries that are shown as they will look."""

_ENTRIES = next(section for section in SECTIONS if section.name == "entries")

Key = tuple[date, bytes]


class Known:
    """What a diary has already.

    An entry is known by its identity, otherwise by its day, its text, and how many equal ones came
    before it: three equal texts of a day are three entries.
    """

    def __init__(self, unit: UnitOfWork, account: Account) -> None:
        self._uids = frozenset(Identities(unit, account).entries.values())
        self._texts: Counter[Key] = Counter()
        for row in unit.account_rows.rows(_ENTRIES):
            day, text = row["day"], row["text"]
            if isinstance(day, date) and isinstance(text, str):
                self._texts[day, digest(text)] += 1
        self._seen: Counter[Key] = Counter()

    def has(self, entry: SourceEntry) -> bool:
        """Return whether an entry of a file is in the diary; ask once for each."""
        if entry.external_id in self._uids:
            return True
        key = (entry.day, digest(entry.text))
        self._seen[key] += 1
        return self._seen[key] <= self._texts[key]


def digest(text: str) -> bytes:
    """Return a short form of a text by which equal ones are found.

    Equal are texts that differ in line ends, in blanks at ends, and in how letters are composed.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").strip().split("\n")
    plain = unicodedata.normalize("NFC", "\n".join(line.rstrip() for line in lines))
    return hashlib.sha256(plain.encode("utf-8", "surrogatepass")).digest()


class DryRunService:
    """Looks at files for one account; nothing is written.

    Args:
        reading: begins a read-only transaction on its rows.
        account: whose.
        clock: says what today is, and the person's time zone.
        open_tables: opens a SQLite file of another program.
    """

    def __init__(
        self,
        reading: Callable[[], UnitOfWork],
        account: Account,
        clock: Clock,
        open_tables: OpenTables,
    ) -> None:
        self._reading = reading
        self._account = account
        self._clock = clock
        self._open_tables = open_tables

    def run(self, path: Path, watch: Callable[[int], None] = lambda _: None) -> DryRun:
        """Say what an import of a file would find.

        Args:
            watch: told how many entries have been read; what it raises ends the run.

        Raises:
            ImportRefusedError: no reader can read the file.
        """
        source = Source(path)
        reader = recognised(source, self._open_tables)
        now = self._clock.now()
        options = Options(now.tzinfo or UTC, self._account.email)
        with self._reading() as unit:
            known = Known(unit, self._account)
        count = _Count(now.date(), known)
        for item in reader.read(source, options):
            count.add(item)
            watch(count.entries)
        return count.result(reader.name, reader.title)


class _Count:
    """Counts what a reader yields."""

    def __init__(self, today: date, known: Known) -> None:
        self._today = today
        self._known = known
        self._days: set[date] = set()
        self._ratings: Counter[str] = Counter()
        self._problems: list[Problem] = []
        self._samples: list[SourceEntry] = []
        self.entries = self._pictures = self._goals = self._duplicates = 0

    def add(self, item: SourceEntry | SourceGoal | Problem) -> None:
        """Count an item."""
        if isinstance(item, Problem):
            self._problems.append(item)
        elif isinstance(item, SourceGoal):
            self._goals += 1
        else:
            self._add_entry(item)

    def _add_entry(self, entry: SourceEntry) -> None:
        self.entries += 1
        self._days.add(entry.day)
        self._pictures += len(entry.pictures)
        self._duplicates += self._known.has(entry)
        self._ratings[entry.rating] += 1
        if len(self._samples) < SAMPLES:
            self._samples.append(entry)
        if entry.day > self._today:
            self._tell(entry, QT_TRANSLATE_NOOP("Import", "This day has not come yet."))
        if len(entry.text) > TEXT_LIMIT:
            self._tell(
                entry, QT_TRANSLATE_NOOP("Import", "It is very long, so it is imported in parts.")
            )
        if "\0" in entry.text:
            self._tell(
                entry, QT_TRANSLATE_NOOP("Import", "It contains a character that is not text.")
            )

    def _tell(self, entry: SourceEntry, template: str) -> None:
        self._problems.append(problem(entry.place, template))

    def result(self, name: str, title: str) -> DryRun:
        """Return what was counted."""
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
        )

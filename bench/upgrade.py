"""Benchmark of a verified backup and a whole upgrade, against a plain copy of the file.

Run with: python bench/upgrade.py [megabytes] [entries]. Prints ratios within this run.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from aimstars_desktop.config import Folders
from aimstars_desktop.services.clock import SystemClock
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade.chain import runner
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN
from aimstars_desktop.storage.upgrade.file import backup
from aimstars_desktop.storage.upgrade.file.prepare import prepare

RUNS = 3
WORDS = "What went well today, and what I would rather have done. " * 2


def main(megabytes: int, entries: int) -> None:
    """Measure and print."""
    with _place() as place:
        copy, made = _backups(place, megabytes)
        print(f"cp + fsync of {megabytes} MB        {copy:8.3f} s")
        print(
            f"verified backup                {made:8.3f} s  {made / copy:5.1f} times  (at most 3)"
        )
    with _place() as place:
        data, size = _old_diary(place, entries)
        kept = statistics.median(_verified_backup(data, CHAIN[0]) for _ in range(RUNS))
        seconds, peak = _upgrade(data)
        print(f"verified backup of {entries:,} entries ({size / 1e6:.0f} MB)  {kept:.3f} s")
        print(f"upgrade from the first revision  {seconds:8.3f} s ", end="")
        print(f" {seconds / kept:5.1f} times  (at most 4)")
        print(f"peak memory of the upgrade       {peak / 1e6:8.0f} MB  (under 200)")
        print(f"check at head                    {_at_head(data) * 1000:8.2f} ms  (under 15)")


@contextmanager
def _place() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="aimstars-bench-", dir=Path.cwd()) as folder:
        yield Path(folder)


def _backups(place: Path, megabytes: int) -> tuple[float, float]:
    folders = Folders(place / "data", place)
    folders.data.mkdir()
    with prepare(folders, SystemClock()):
        pass
    with closing(sqlite.connect(folders.database)) as connection:
        connection.execute("BEGIN")
        connection.execute(
            "INSERT INTO users (id, email, password, email_key) VALUES (1, 'a@b.c', 'p', 'a@b.c')"
        )
        text = WORDS * 8
        rows = (
            (1, f"20{10 + number % 16}-0{1 + number % 9}-11", text + str(number), 1)
            for number in range(megabytes * 1_000_000 // (len(text) + 60))
        )
        connection.executemany(
            "INSERT INTO diary_entries (user_id, entry_date, content, rating) VALUES (?, ?, ?, ?)",
            rows,
        )
        connection.execute("COMMIT")

    def plain() -> None:
        target = place / "copy"
        shutil.copyfile(folders.database, target)
        with target.open("rb+") as file:
            os.fsync(file.fileno())
        target.unlink()

    def verified() -> None:
        _verified_backup(folders, CHAIN[-1])
        shutil.rmtree(folders.backups)

    return _median(plain), _median(verified)


def _verified_backup(folders: Folders, revision: str) -> float:
    began = time.perf_counter()
    with closing(sqlite.connect(folders.database, mode="ro")) as source:
        backup.make(
            source,
            folders.backups,
            reason="asked",
            start=revision,
            target=revision,
            at=SystemClock().now(),
        )
    return time.perf_counter() - began


def _old_diary(place: Path, entries: int) -> tuple[Folders, int]:
    folders = Folders(place / "old", place)
    folders.data.mkdir()
    sqlite.make_file(folders.database)
    day = datetime(2020, 1, 1, tzinfo=UTC).date()
    with closing(sqlite.connect(folders.database, foreign_keys=False)) as connection:
        connection.execute("BEGIN")
        runner.run(connection, CHAIN[0])
        connection.execute("INSERT INTO user (id, email, password) VALUES (1, 'a@b.c', 'p')")
        rows = (
            (
                1,
                str(day + timedelta(days=number % 2500)),
                WORDS * (1 + number % 5),
                1 - 2 * (number % 2),
            )
            for number in range(entries)
        )
        connection.executemany(
            "INSERT INTO diary_entry (user_id, entry_date, content, rating) VALUES (?, ?, ?, ?)",
            rows,
        )
        connection.execute("COMMIT")
    return folders, folders.database.stat().st_size


def _upgrade(folders: Folders) -> tuple[float, int]:
    """Upgrade in a separate process, to measure its memory."""
    shutil.rmtree(folders.backups)  # otherwise the one just made would be reused
    program = f"""
import time
from pathlib import Path
from aimstars_desktop.config import Folders
from aimstars_desktop.services.clock import SystemClock
from aimstars_desktop.storage.upgrade.file.prepare import prepare
data = Path({str(folders.data)!r})
began = time.perf_counter()
with prepare(Folders(data, data), SystemClock()) as prepared:
    seconds = time.perf_counter() - began
    print(seconds, max(step.peak or 0 for step in prepared.receipt.steps))
"""
    said = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True
    ).stdout.split()
    return float(said[0]), int(said[1])


def _at_head(folders: Folders) -> float:
    def check() -> None:
        with prepare(folders, SystemClock()):
            pass

    return _median(check)


def _median(work: Callable[[], None]) -> float:
    times = []
    for _ in range(RUNS):
        began = time.perf_counter()
        work()
        times.append(time.perf_counter() - began)
    return statistics.median(times)


if __name__ == "__main__":
    main(*(int(argument) for argument in [*sys.argv[1:], "100", "100000"][:2]))

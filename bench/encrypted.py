"""Benchmark of an encrypted diary against the same one readable, in one run.

``python -m bench.encrypted [--processor] [FOLDER]`` prints how many times as long everything
takes beside its limit: 100,000 entries of 60 words over 50 years, each round first on one of the
two, then on the other. With ``--processor`` it counts processor time, which other work on the
machine hardly changes. In FOLDER both diaries are kept for the next run.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median
from typing import TypeVar

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.domain.keys import KDF_COST, Opener, PlainBackups
from aimstars_desktop.domain.ports.diary import OpenStorage
from aimstars_desktop.domain.search import Order, Request, parse
from aimstars_desktop.domain.stats import LAST_YEAR
from aimstars_desktop.domain.upgrades import SilentWatcher
from aimstars_desktop.services.clock import StillClock
from aimstars_desktop.services.session import Session, open_session
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.diary.file_diary import FileDiary
from aimstars_desktop.storage.diary.file_keys import FileKeys
from aimstars_desktop.storage.engine import diary_engines
from aimstars_desktop.storage.keys import sealing
from aimstars_desktop.storage.unit_of_work import DiaryStorage
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN, HEAD
from aimstars_desktop.storage.upgrade.file import backup
from aimstars_desktop.storage.upgrade.file.prepare import prepare
from aimstars_desktop.storage.upgrade.file.run import upgrade
from bench.diary import NOW, account_of, build_index, fill, vocabulary
from bench.timing import show

R = TypeVar("R")

PASSWORD = "Maya aims for the stars"
ROUNDS, FEW = 40, 3
PROCESSOR = "--processor"


@dataclass(frozen=True)
class Kept:
    """One of the two diaries."""

    folders: Folders
    key: str | None

    def session(self) -> tuple[Session, DiaryStorage]:
        """Open it as the program does."""
        engines = diary_engines(self.folders.database, journal="DELETE", key=self.key)
        storage = DiaryStorage(engines, lambda _: None)
        return open_session(storage, StillClock(NOW), account_of(storage)), storage


def main() -> None:
    """Make the two diaries unless they are there, then measure."""
    folder = next((word for word in sys.argv[1:] if word != PROCESSOR), None)
    place = Path(folder or tempfile.mkdtemp(prefix="bench-"))
    both = _both(place)
    _operations(both)
    _unlock(both[1])
    ratios("verified backup", 3.5, [partial(_back_up, each) for each in both], FEW)
    old = [_old(each) for each in both]
    ratios("upgrade from the first revision", 2, [partial(_upgrade, each) for each in old], FEW)


def ratios(
    name: str, limit: float, works: Sequence[Callable[[], object]], rounds: int = ROUNDS
) -> None:
    """Do two works by turns, and print how many times as long the second one takes.

    Args:
        name: of what is done.
        limit: at most so many times.
        works: on the readable diary, and on the encrypted one; a number that one returns is its
            time in seconds.
        rounds: how often.
    """
    found: tuple[list[float], list[float]] = ([], [])
    for _ in range(rounds):
        for work, times in zip(works, found, strict=True):
            begun = _now()
            told = work()
            took = told if isinstance(told, float) else _now() - begun
            times.append(took)
    plain, encrypted = map(median, found)
    show(f"{name} ({plain * 1e3:.1f} and {encrypted * 1e3:.1f} ms)", encrypted / plain, limit)


def _now() -> float:
    return time.process_time() if PROCESSOR in sys.argv else time.perf_counter()


def _both(place: Path) -> list[Kept]:
    folders = [Folders(place / name, place) for name in ("plain", "encrypted")]
    if not folders[0].database.exists():
        with prepare(folders[0], StillClock(NOW)):
            pass
        session, storage = Kept(folders[0], None).session()
        fill(session, vocabulary())
        build_index(session)
        storage.close()
    if not folders[1].database.exists():
        sqlite.make_folder(folders[1].data)
        shutil.copyfile(folders[0].database, folders[1].database)
        keys = FileKeys(folders[1], StillClock(NOW))
        keys.encrypt(
            {1: Opener("Maya", PASSWORD)},
            backups=PlainBackups.LEAVE,
            wait=1,
            on_progress=lambda _: None,
        )
    keys = FileKeys(folders[1], StillClock(NOW))
    keys.unlock(1, PASSWORD)
    return [Kept(folders[0], None), Kept(folders[1], keys.raw)]


def _operations(both: Sequence[Kept]) -> None:
    opened = [each.session() for each in both]
    sessions = [session for session, _ in opened]
    words = vocabulary()
    day = NOW.date().replace(year=NOW.year - 20)
    newest = Request(parse(words[700]))
    ranked = Request(parse(words[700]), order=Order.BEST)
    works: dict[str, Callable[[Session], object]] = {
        "save": lambda of: of.entries.write(NOW.date(), "Ten quiet minutes.", Rating.PROUD),
        "search, newest first": lambda of: of.search.find(newest, 50),
        "search, best match": lambda of: of.search.find(ranked, 50),
        "a day": lambda of: of.entries.on_day(day),
        "Stats": lambda of: (of.statistics.overview(), of.statistics.charts(LAST_YEAR)),
    }
    for name, work in works.items():
        ratios(name, 1.3, [partial(work, of) for of in sessions])
    for _, storage in opened:
        storage.close()


def _unlock(kept: Kept) -> None:
    def kdf() -> None:
        sealing.derive(PASSWORD.encode(), bytes(sealing.SALT_BYTES), KDF_COST)

    diary = FileDiary(kept.folders, StillClock(NOW))

    def unlock() -> OpenStorage:
        diary.keys.unlock(1, PASSWORD)
        storage = diary.open(lambda _: None, wait=1, watcher=SilentWatcher())
        open_session(storage, StillClock(NOW), account_of(storage)).entries.on_day(NOW.date())
        return storage

    def lock(storage: OpenStorage) -> None:
        storage.close()
        diary.keys.lock()

    lock(unlock())  # it was closed by another program
    once: list[float] = []
    whole: list[float] = []
    locking: list[float] = []
    for _ in range(10):
        once.append(_milliseconds(kdf)[0])
        took, storage = _milliseconds(unlock)
        whole.append(took)
        locking.append(_milliseconds(partial(lock, storage))[0])
    show(f"unlock beyond one KDF ({median(once):.0f} ms), ms", median(whole) - median(once), 120)
    show("lock, ms", median(locking))


def _milliseconds(work: Callable[[], R]) -> tuple[float, R]:
    begun = _now()
    result = work()
    return (_now() - begun) * 1e3, result


def _back_up(kept: Kept) -> float:
    begun = _now()
    with closing(sqlite.connect(kept.folders.database, mode="ro", key=kept.key)) as source:
        backup.make(
            source,
            kept.folders.backups,
            reason="asked",
            start=HEAD,
            target=HEAD,
            at=NOW,
            key=kept.key,
        )
    took = _now() - begun
    shutil.rmtree(kept.folders.backups)
    return took


def _old(kept: Kept) -> Kept:
    """Return a copy that went back to the first revision."""
    folders = Folders(kept.folders.data.with_name(f"old-{kept.folders.data.name}"), Path())
    if not folders.database.exists():
        sqlite.make_folder(folders.data)
        shutil.copyfile(kept.folders.database, folders.database)
        upgrade(folders, StillClock(NOW), key=kept.key, target=CHAIN[0])
        with closing(sqlite.connect(folders.database, key=kept.key)) as connection:
            connection.execute("VACUUM")  # what the later revisions had made would be copied, too
    return Kept(folders, kept.key)


def _upgrade(old: Kept) -> float:
    """Upgrade a copy; the time without the copying."""
    folders = Folders(old.folders.data.with_name("upgraded"), Path())
    shutil.rmtree(folders.data, ignore_errors=True)
    sqlite.make_folder(folders.data)
    shutil.copyfile(old.folders.database, folders.database)
    begun = _now()
    upgrade(folders, StillClock(NOW), key=old.key)
    took = _now() - begun
    shutil.rmtree(folders.data)
    return took


if __name__ == "__main__":
    main()

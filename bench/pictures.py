"""Benchmark of 1,000 pictures of 3 MB: days with and without, the grid, the daily backup.

``python -m bench.pictures [FOLDER]`` prints figures beside their goals. In FOLDER the diary, with
3 GB of pictures and as much in their mirror, is kept for the next run.
"""

from __future__ import annotations

import os
import random
import resource
import shutil
import sys
import tempfile
import time
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from aimstars_desktop.config import Folders, folders
from aimstars_desktop.domain.backups import Reason
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.entries import NewEntry, Rating
from aimstars_desktop.domain.pictures import NewPicture
from aimstars_desktop.services.clock import StillClock
from aimstars_desktop.services.session import Session, open_session
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.backups.file_backups import Backups
from aimstars_desktop.storage.engine import diary_engines
from aimstars_desktop.storage.pictures.picture_store import PicturesBeside
from aimstars_desktop.storage.unit_of_work import DiaryStorage
from aimstars_desktop.storage.upgrade.file.prepare import prepare
from aimstars_desktop.ui.core.changes import ChangeHub
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.pictures import decoding
from aimstars_desktop.ui.pictures.grid import GridView
from bench.diary import NOW, Screen, account_of
from bench.timing import show

PICTURES = 1_000
BYTES = 3_000_000
OF_A_DAY = 20
"""Every other day has so many; the days between have none, and as many words."""

MOTIFS = 8
"""Pictures that differ; the others are these with another comment."""

ROUNDS = 20
TODAY = NOW.date()


def main() -> None:
    """Create the diary if there is none, then measure."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(tempfile.mkdtemp(prefix="bench-"))
    app = QApplication([])
    theme().apply()
    place, clock = folders(folder), StillClock(NOW)
    prepared = prepare(place, clock)
    engines = diary_engines(place.database, journal=prepared.journal)
    hub = ChangeHub()
    storage = DiaryStorage(engines, hub.announce, pictures=PicturesBeside(place.pictures, None))
    session = open_session(storage, clock, account_of(storage))
    fill(session)
    measure_screen(Screen(session, hub))
    usage = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    show("peak memory, MB", usage, 300)
    measure_backups(place, folder)
    engines.dispose()
    prepared.lock.release()
    del app


def fill(session: Session) -> None:
    """Write the entries and pictures, unless they are there."""
    if session.entries.recent(1):
        return
    motifs = [_motif(number) for number in range(MOTIFS)]
    made = 0
    for back in range(2 * PICTURES // OF_A_DAY):
        with session.context.writing() as unit:
            day = TODAY - timedelta(days=back)
            entry = unit.entries.add(
                NewEntry(day, f"Words of day {back}. " * 12, Rating.PROUD, NOW, 60)
            )
            unit.commit(Change.ENTRIES)
        if back % 2 == 0:
            files = []
            for _ in range(OF_A_DAY):
                files.append(session.pictures.keep(_copy(motifs[made % MOTIFS], made)))
                made += 1
            session.pictures.add(entry.id, files)


def _motif(number: int) -> NewPicture:
    """Return a photo of noise, with its thumbnail."""
    chance = random.Random(number)  # noqa: S311 - no secret
    small = QImage(chance.randbytes(900 * 675 * 4), 900, 675, QImage.Format.Format_RGB32)
    image = small.scaled(3600, 2700)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", 60)  # type: ignore[call-overload]  # the stubs lack devices
    return decoding.picture_of(bytes(buffer.data().data()), "photo.jpg")


def _copy(motif: NewPicture, number: int) -> NewPicture:
    """Return the same photo, of 3 MB and with other bytes."""
    lacking = max(16, BYTES - len(motif.data))
    told = b""
    while lacking > 4:
        size = min(lacking - 4, 65_000)
        told += (
            b"\xff\xfe" + (size + 2).to_bytes(2, "big") + number.to_bytes(4, "big") * (size // 4)
        )
        told += bytes(size % 4)
        lacking -= size + 4
    return replace(
        NewPicture.of(motif.data[:2] + told + motif.data[2:], f"{number}.jpg"),
        thumbnail=motif.thumbnail,
    )


def measure_screen(screen: Screen) -> None:
    """Measure what a person waits for."""
    opened = _opened(screen, range(2, 2 + 2 * ROUNDS))
    with_pictures, without = opened[::2], opened[1::2]
    show("opening a day with 20 pictures, median ms", median(took for took, _ in with_pictures))
    show("opening a day without, median ms", median(took for took, _ in without))
    computed = median(one for _, one in with_pictures), median(one for _, one in without)
    show("ratio of the processor time of the window", computed[0] / computed[1], 1.2)
    begun = time.perf_counter()
    screen.tab.show_pictures()
    panel = screen.tab.side.pictures
    if panel is None:
        raise SystemExit("there is no grid")
    screen.wait(lambda: panel.view.rows.rowCount() > PICTURES)
    show("grid of all pictures, until its rows are there, ms", (time.perf_counter() - begun) * 1e3)
    screen.wait(lambda: not screen.tasks.pending)
    frames = _scrolled(panel.view)
    show("grid, frame while scrolling, median ms", median(frames), 16)
    show("grid, frame while scrolling, slowest ms", max(frames))
    screen.wait(lambda: not screen.tasks.pending)
    screen.close()


def _opened(screen: Screen, days_ago: range) -> list[tuple[float, float]]:
    """Return how long each day took to open, and how long that kept this thread busy, in ms."""
    found = []
    for back in days_ago:
        begun, busy = time.perf_counter(), time.thread_time()
        screen.tab.show_day(TODAY - timedelta(days=back))
        screen.wait(lambda: screen.tab.model.has_entries)
        QApplication.processEvents()
        times = time.perf_counter() - begun, time.thread_time() - busy
        found.append((times[0] * 1e3, times[1] * 1e3))
        screen.wait(lambda: not screen.tasks.pending)
        QApplication.processEvents()  # what came late is painted now, and not with the next day
    return found


def _scrolled(view: GridView) -> list[float]:
    bar, found = view.verticalScrollBar(), []
    while bar.value() < bar.maximum():
        begun = time.perf_counter()
        bar.setValue(bar.value() + 120)
        view.viewport().repaint()
        QApplication.processEvents()
        found.append((time.perf_counter() - begun) * 1e3)
    return found


def measure_backups(place: Folders, folder: Path) -> None:
    """Measure a daily backup with pictures, once they are mirrored, and one without.

    Both are of this diary of 100 days, and then of one that has ten years before them.
    """
    show("first backup, which mirrors all pictures, s", _backup(place, 0))
    alone = _alone(place, folder / "bare")
    years = _alone(place, folder / "years")
    _write_years(years)
    years_alone = _alone(years, folder / "bare-years")
    for file in (place.pictures, place.backups / place.pictures.name):
        there = years.data / file.relative_to(place.data)
        there.parent.mkdir(exist_ok=True)
        os.link(file, there)
    _compare(place, alone, "daily backup of 100 days")
    _compare(years, years_alone, "daily backup of ten years")


def _compare(place: Folders, alone: Folders, what: str) -> None:
    times = [(_backup(place, day), _backup(alone, day)) for day in range(1, 22)]
    took = median(one for one, _ in times[1:]), median(other for _, other in times[1:])
    show(f"{what}, with pictures, median ms", took[0] * 1e3)
    show(f"{what}, without, median ms", took[1] * 1e3)
    show(f"{what}, with pictures against without", took[0] / took[1])


def _alone(place: Folders, folder: Path) -> Folders:
    """Return the places of the same diary without what it refers to."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    alone = folders(folder)
    with (
        closing(sqlite.connect(place.database)) as source,
        closing(sqlite.connect(alone.database, mode="rwc")) as copy,
    ):
        source.backup(copy)
    return alone


def _write_years(place: Folders) -> None:
    """Write an entry on each day of the ten years before."""
    begun = TODAY - timedelta(days=2 * PICTURES // OF_A_DAY)
    words = "Words of an ordinary day, about as many as a person writes in an evening. " * 5
    rows = [((begun - timedelta(days=back)).isoformat(), words) for back in range(1, 3_651)]
    with closing(sqlite.connect(place.database)) as opened:
        opened.execute("BEGIN")
        opened.executemany(
            "INSERT INTO diary_entries (user_id, entry_date, content, rating, written_at,"
            " utc_offset_min) SELECT user_id, ?, ?, rating, written_at, utc_offset_min"
            " FROM diary_entries LIMIT 1",
            rows,
        )
        opened.execute("COMMIT")


def _backup(place: Folders, day: int) -> float:
    begun = time.perf_counter()
    Backups(place).make(Reason.DAILY, NOW + timedelta(days=day), _ignore)
    return time.perf_counter() - begun


def _ignore(share: float) -> None:
    del share


if __name__ == "__main__":
    main()

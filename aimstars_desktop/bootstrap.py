"""The composition root: opens the data, wires the layers, builds the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING

from aimstars_desktop import logs
from aimstars_desktop.config import Folders
from aimstars_desktop.ui.app import Announce, Application
from aimstars_desktop.ui.crash import CrashReporter
from aimstars_desktop.ui.life import Life

if TYPE_CHECKING:
    from aimstars_desktop.domain.ports import Clock
    from aimstars_desktop.services.opened import OpenedDiary
    from aimstars_desktop.ui.single_instance import SingleInstance
    from aimstars_desktop.ui.stage import Stage

Open = Callable[[Folders, Announce], "OpenedDiary"]

PICTURED = datetime(2026, 11, 22, 21, 4, tzinfo=timezone(timedelta(hours=1)))
"""The moment at which all pictures are taken."""


def run(folders: Folders, instance: SingleInstance | None = None) -> int:
    """Show the window and stay until it is closed; return the exit code.

    Args:
        folders: where the diary lies.
        instance: the claim on the data folder, for later starts to hand over to.
    """
    return _run(folders, open_diary, instance)


def run_demo() -> int:
    """Show a sample diary in a folder that is removed at the end; return the exit code."""
    with _passing_folders() as folders:
        return _run(folders, open_sample, None)


def take_pictures(folder: Path, size: tuple[int, int], only: Sequence[str]) -> Iterator[Path]:
    """Picture every screen of a sample diary on a fixed day, and return the path of each picture.

    Args:
        folder: where the pictures go.
        size: of the window, in pixels.
        only: names of scenes (``ui.gallery``); all of them when empty.
    """
    from PySide6.QtCore import QSize

    from aimstars_desktop.services.clock import StillClock
    from aimstars_desktop.ui import gallery

    with _sample_stage(StillClock(PICTURED)) as stage:
        stage.start()
        yield from gallery.take(stage, folder, size=QSize(*size), only=only)


def paint_one_window() -> str:
    """Open a sample diary in a window, and say how large it is; for ``--self-test``."""
    from aimstars_desktop.services.clock import SystemClock
    from aimstars_desktop.ui import trial

    with _sample_stage(SystemClock()) as stage:
        return trial.paint_window(stage)


@contextmanager
def _sample_stage(clock: Clock) -> Iterator[Stage]:
    """Make the program with a sample diary, which is not started; it is gone afterwards."""
    from aimstars_desktop.ui.stage import Stage

    with _passing_folders() as folders:
        application = Application(lambda announce: open_sample(folders, announce, clock), folders)
        try:
            yield Stage(application)
        finally:
            application.close()


@contextmanager
def _passing_folders() -> Iterator[Folders]:
    """Make folders of a diary that are gone afterwards."""
    import tempfile  # it brings much, and the first paint of a real diary goes without

    with tempfile.TemporaryDirectory(prefix="aimstars-", ignore_cleanup_errors=True) as place:
        try:
            yield Folders(Path(place, "data"), Path(place, "logs"))
        finally:
            logs.stop()


def _run(folders: Folders, open_it: Open, instance: SingleInstance | None) -> int:
    reporter = CrashReporter(folders.logs)
    logs.watch_bugs(reporter.report, folders.logs)

    def opened(announce: Announce) -> OpenedDiary:
        from aimstars_desktop.ui import qt_messages

        logs.start(folders.logs)
        qt_messages.into_log()
        return open_it(folders, announce)

    application = Application(opened, folders)
    reporter.keep_with(application.window.commit_drafts)
    Life(application, folders.logs, instance)
    return application.run()


def open_diary(folders: Folders, announce: Announce, clock: Clock | None = None) -> OpenedDiary:
    """Open the diary of these folders: made when there is none, upgraded when it is older.

    Runs off the GUI thread, after the first paint: what is imported here is heavy.

    Args:
        folders: where the diary lies.
        announce: told after each commit what was touched.
        clock: the computer's by default.

    Raises:
        DiaryFileError: the file is refused, in words; it was not touched.
    """
    from aimstars_desktop.domain.backups import Reason
    from aimstars_desktop.services.accounts import AccountService
    from aimstars_desktop.services.clock import SystemClock
    from aimstars_desktop.services.opened import OpenedDiary
    from aimstars_desktop.storage.backups import Backups
    from aimstars_desktop.storage.engine import diary_engines
    from aimstars_desktop.storage.passwords import Passwords
    from aimstars_desktop.storage.unit_of_work import DiaryStorage
    from aimstars_desktop.storage.upgrade import prepare
    from aimstars_desktop.versions import versions

    clock = clock or SystemClock()
    prepared = prepare(folders, clock)
    engines = diary_engines(folders.database, journal=prepared.journal)
    storage = DiaryStorage(engines, announce)

    def close() -> None:
        storage.close()
        prepared.lock.release()

    def before_repair() -> None:
        Backups(folders).make(Reason.REPAIR, clock.now().astimezone(UTC), lambda _: None)

    accounts = AccountService(storage, Passwords(), clock)
    return OpenedDiary(accounts, storage, clock, close, versions, before_repair=before_repair)


def open_sample(folders: Folders, announce: Announce, clock: Clock | None = None) -> OpenedDiary:
    """Make the sample diary in these folders, which are empty, and open it."""
    from dataclasses import replace

    from aimstars_desktop.services.demo.sample import keep_sample
    from aimstars_desktop.storage.passwords import Passwords

    diary = open_diary(folders, announce, clock)
    # A quarter of a second for a password that is shown to everybody would be wasted.
    sample = keep_sample(diary.storage, Passwords(cost=4), diary.clock)
    return replace(diary, sample=sample)

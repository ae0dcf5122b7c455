"""The composition root: opens the data, wires the layers, builds the window."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING

from aimstars_desktop import config, logs
from aimstars_desktop.config import Folders
from aimstars_desktop.ui.app import Application
from aimstars_desktop.ui.crash import CrashReporter
from aimstars_desktop.ui.life import Life

if TYPE_CHECKING:
    from aimstars_desktop.domain.ports import Clock
    from aimstars_desktop.domain.upgrades import Receipt, Watcher
    from aimstars_desktop.services.backups import BackupService
    from aimstars_desktop.services.diary_file import Announce, DiaryFile
    from aimstars_desktop.services.opened import OpenedDiary
    from aimstars_desktop.ui.single_instance import SingleInstance
    from aimstars_desktop.ui.stage import Stage

WAIT = 60.0
"""Seconds for which a window waits while another one, or a command, has the diary for itself."""

PICTURED = datetime(2026, 11, 22, 21, 4, tzinfo=timezone(timedelta(hours=1)))
"""The moment at which all pictures are taken."""


def run(
    folders: Folders,
    instance: SingleInstance | None = None,
    *,
    minimized: bool = False,
    quick: bool = False,
) -> int | Folders:
    """Show the window and stay until it is closed.

    Args:
        folders: where the diary lies.
        instance: the claim on the data folder, for later starts to hand over to.
        minimized: whether the window is to wait in the task bar.
        quick: whether the small window for one entry is wanted.

    Returns:
        The exit code, or where the person wants to go on.
    """
    address = os.environ.get(config.DATABASE_URL_VARIABLE)
    file = server_diary(address) if address else diary_file(folders)
    return _run(folders, file, instance, minimized=minimized, quick=quick)


def run_demo() -> int:
    """Show a sample diary in a folder that is removed at the end; return the exit code."""
    with _passing_folders() as folders:
        code = _run(folders, sample_file(folders), None)
        return code if isinstance(code, int) else 0


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
        application = Application(sample_file(folders, clock), folders)
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


def _run(
    folders: Folders,
    file: DiaryFile,
    instance: SingleInstance | None,
    *,
    minimized: bool = False,
    quick: bool = False,
) -> int | Folders:
    from dataclasses import replace

    from PySide6.QtCore import Qt

    logs.watch_faults(folders.logs)
    reporter = CrashReporter(folders.logs)
    logs.watch_bugs(reporter.report, folders.logs)

    def opened(announce: Announce, watcher: Watcher, new: bool | None) -> OpenedDiary:
        from aimstars_desktop.ui import qt_messages

        logs.start(folders.logs)
        qt_messages.into_log()
        return file.open(announce, watcher, new)

    application = Application(replace(file, open=opened), folders)
    reporter.keep_with(application.window.commit_drafts)
    life = Life(application, folders.logs, instance)
    if quick:
        life.quick.ask_only()
    if minimized:
        application.window.setWindowState(Qt.WindowState.WindowMinimized)
    code = application.run()
    if application.chosen_folder is None:
        return code
    logs.stop()
    application.deleteLater()
    return config.folders_at(application.chosen_folder)


def diary_file(folders: Folders, clock: Clock | None = None) -> DiaryFile:
    """Return the diary of these folders, with its backups and all the care that it gets."""
    from aimstars_desktop.services.diary_file import DiaryFile, FileCare

    def open_it(announce: Announce, watcher: Watcher, new: bool | None) -> OpenedDiary:
        return open_diary(folders, announce, clock, watcher=watcher, new=new)

    def backups() -> BackupService:
        from aimstars_desktop.services.backups import BackupService
        from aimstars_desktop.storage.backups import Backups

        return BackupService(Backups(folders), _clock(clock))

    def put_back(file: str) -> None:
        from aimstars_desktop.storage.upgrade.put_back import put_back

        put_back(folders, _clock(clock), file)

    def receipts() -> Sequence[Receipt]:
        from aimstars_desktop.storage.upgrade import history

        return history.read(folders)

    care = FileCare(backups, put_back, receipts, _remember)
    return DiaryFile(open_it, care)


def server_diary(address: str) -> DiaryFile:
    """Return the diary on a PostgreSQL server; whoever runs that looks after it.

    Upgrading it is the command line's; here it is checked, and refused when it is not at head.
    """
    from aimstars_desktop.services.diary_file import DiaryFile

    def open_it(announce: Announce, watcher: Watcher, new: bool | None) -> OpenedDiary:
        from aimstars_desktop.services.accounts import AccountService
        from aimstars_desktop.services.opened import OpenedDiary
        from aimstars_desktop.storage.passwords import Passwords
        from aimstars_desktop.storage.server import server_engines
        from aimstars_desktop.storage.unit_of_work import DiaryStorage
        from aimstars_desktop.storage.upgrade.server import refuse_unless_at_head
        from aimstars_desktop.versions import versions

        del watcher, new  # nothing is upgraded or created from a window
        refuse_unless_at_head(address)
        storage = DiaryStorage(server_engines(address), announce)
        clock = _clock(None)
        accounts = AccountService(storage, Passwords(), clock)
        return OpenedDiary(accounts, storage, clock, storage.close, versions)

    return DiaryFile(open_it)


def sample_file(folders: Folders, clock: Clock | None = None) -> DiaryFile:
    """Return a sample diary that is made in these folders, with care like that of a real one."""
    from dataclasses import replace

    def open_it(announce: Announce, watcher: Watcher, new: bool | None) -> OpenedDiary:
        del watcher, new  # there is nothing to be upgraded, and nothing to be lost
        return open_sample(folders, announce, clock)

    return replace(diary_file(folders, clock), open=open_it)


def _clock(clock: Clock | None) -> Clock:
    from aimstars_desktop.services.clock import SystemClock

    return clock or SystemClock()


def _remember(folder: Path) -> None:
    from aimstars_desktop.domain.errors import WorldError
    from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

    try:
        config.remember_folder(folder)
    except OSError as error:
        raise WorldError(
            QT_TRANSLATE_NOOP("Errors", "Your choice could not be kept: {cause}."),
            cause=error.strerror or type(error).__name__,
        ) from error


def open_diary(
    folders: Folders,
    announce: Announce,
    clock: Clock | None = None,
    *,
    watcher: Watcher | None = None,
    new: bool | None = None,
) -> OpenedDiary:
    """Open the diary of these folders: made when there is none, upgraded when it is older.

    Runs off the GUI thread, after the first paint: what is imported here is heavy.

    Args:
        folders: where the diary lies.
        announce: told after each commit what was touched.
        clock: the computer's by default.
        watcher: looks on while the diary is upgraded.
        new: whether to create one where there is none; by default only where there never was.

    Raises:
        DiaryFileError: the file is refused, in words; it was not touched.
    """
    from aimstars_desktop.domain.backups import Reason
    from aimstars_desktop.services.accounts import AccountService
    from aimstars_desktop.services.opened import OpenedDiary
    from aimstars_desktop.storage.backups import Backups
    from aimstars_desktop.storage.engine import diary_engines
    from aimstars_desktop.storage.passwords import Passwords
    from aimstars_desktop.storage.unit_of_work import DiaryStorage
    from aimstars_desktop.storage.upgrade import prepare
    from aimstars_desktop.versions import versions

    clock = _clock(clock)
    prepared = prepare(folders, clock, wait=WAIT, watcher=watcher, new=new)
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
    """Open the sample diary in these folders; it is made where there is none."""
    from dataclasses import replace

    from aimstars_desktop.services.demo.sample import keep_sample, kept_sample
    from aimstars_desktop.storage.passwords import Passwords

    diary = open_diary(folders, announce, clock)
    # A quarter of a second for a password that is shown to everybody would be wasted.
    hasher = Passwords(cost=4)
    sample = kept_sample(diary.storage) or keep_sample(diary.storage, hasher, diary.clock)
    return replace(diary, sample=sample)

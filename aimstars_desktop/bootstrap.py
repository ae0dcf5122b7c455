"""The composition root: connects the layers, and builds the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from aimstars_desktop import config, logs, system
from aimstars_desktop.config import Folders
from aimstars_desktop.services.diary import DiaryService, SampleDiary, nothing
from aimstars_desktop.ui.app.application import Application
from aimstars_desktop.ui.app.crash_reporter import CrashReporter
from aimstars_desktop.ui.app.system_events import SystemEvents

if TYPE_CHECKING:
    from aimstars_desktop.domain.ports.clock import Clock
    from aimstars_desktop.domain.ports.diary import Diary
    from aimstars_desktop.ui.app.single_instance import SingleInstance


def run(
    folders: Folders,
    instance: SingleInstance | None = None,
    *,
    minimized: bool = False,
    quick: bool = False,
) -> int | Folders:
    """Show the window and return when it is closed.

    Args:
        folders: of the diary.
        instance: receives later starts with the same data folder.
        minimized: whether the window starts minimized.
        quick: whether to open the small window for one entry.

    Returns:
        The exit code, or the folder with which the person wants to continue.
    """
    server = config.server_address()
    diary = DiaryService(
        lambda: _diary_of_window(folders, server),
        _versions,
        before_opening=lambda: _start_log(folders),
        elsewhere=lambda folder: _diary(config.folders_at(folder)),
        keeps_backups=server is None,
        on_server=server is not None,
    )
    return _run(folders, diary, instance, minimized=minimized, quick=quick)


def run_demo() -> int:
    """Show a sample diary in a temporary folder; return the exit code."""
    system.keep_memory_private()
    with temporary_folders() as folders:
        code = _run(folders, sample_in(folders, before_opening=lambda: _start_log(folders)), None)
        return code if isinstance(code, int) else 0


@contextmanager
def temporary_folders() -> Iterator[Folders]:
    """Create temporary folders for a diary."""
    import tempfile  # a heavy import that the first paint of a real diary does not need

    with tempfile.TemporaryDirectory(prefix="aimstars-", ignore_cleanup_errors=True) as place:
        try:
            yield Folders(Path(place, "data"), Path(place, "logs"))
        finally:
            logs.stop()


def _run(
    folders: Folders,
    diary: DiaryService,
    instance: SingleInstance | None,
    *,
    minimized: bool = False,
    quick: bool = False,
) -> int | Folders:
    from PySide6.QtCore import Qt

    logs.watch_faults(folders.logs)
    reporter = CrashReporter(folders.logs)
    logs.watch_bugs(reporter.report, folders.logs)
    application = Application(diary, folders)
    reporter.keep_with(application.window.commit_drafts)
    events = SystemEvents(application, instance)
    if quick:
        events.quick.ask_only()
    unseen = False
    if minimized:
        from aimstars_desktop.ui.app.desktop_controller import starts_unseen

        application.window.setWindowState(Qt.WindowState.WindowMinimized)
        unseen = starts_unseen(folders.data)
    code = application.run(unseen=unseen)
    if application.chosen_folder is None:
        return code
    logs.stop()
    application.deleteLater()
    return config.folders_at(application.chosen_folder)


def diary_in(folders: Folders, clock: Clock | None = None) -> DiaryService:
    """Return the diary in the file of these folders.

    Args:
        folders: of the diary.
        clock: the computer's by default.
    """
    return DiaryService(
        lambda: _diary(folders, clock),
        _versions,
        elsewhere=lambda folder: _diary(config.folders_at(folder), clock),
    )


def sample_in(
    folders: Folders,
    clock: Clock | None = None,
    *,
    before_opening: Callable[[], None] = nothing,
) -> SampleDiary:
    """Return a sample diary that is created in these folders when it is opened.

    Args:
        folders: of the diary.
        clock: the computer's by default.
        before_opening: called each time before it is opened.
    """

    def load() -> Diary:
        from aimstars_desktop.storage.diary.file_diary import FileDiary
        from aimstars_desktop.storage.passwords import Passwords

        # A quarter of a second for a password that everybody sees would be wasted.
        return FileDiary(folders, clock or _clock(), Passwords(cost=4))

    return SampleDiary(load, _versions, before_opening=before_opening)


def _diary(folders: Folders, clock: Clock | None = None, *, server: str | None = None) -> Diary:
    from aimstars_desktop.storage.diary.diaries import diary_at

    return diary_at(server, folders, clock or _clock())


def _clock() -> Clock:
    from aimstars_desktop.services.clock import SystemClock

    return SystemClock()


def _diary_of_window(folders: Folders, server: str | None) -> Diary:
    """Return the diary that a window asks for; before, nothing of it is in memory.

    The first paint comes earlier, and need not wait for what protects the memory.
    """
    system.keep_memory_private()
    return _diary(folders, server=server)


def _start_log(folders: Folders) -> None:
    from aimstars_desktop.ui.app import qt_messages

    logs.start(folders.logs)
    qt_messages.into_log()


def _versions() -> Mapping[str, str]:
    from aimstars_desktop.versions import versions

    return versions()

"""The composition root: opens the data, wires the layers, builds the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aimstars_desktop import logs
from aimstars_desktop.config import Folders
from aimstars_desktop.ui.app import Announce, Application

if TYPE_CHECKING:
    from aimstars_desktop.domain.ports import Clock
    from aimstars_desktop.services.opened import OpenedDiary


def run(folders: Folders) -> int:
    """Show the window and stay until it is closed; return the exit code."""

    def opened(announce: Announce) -> OpenedDiary:
        logs.start(folders.logs)
        return open_diary(folders, announce)

    return Application(opened, folders).run()


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
    from aimstars_desktop.services.accounts import AccountService
    from aimstars_desktop.services.clock import SystemClock
    from aimstars_desktop.services.opened import OpenedDiary
    from aimstars_desktop.storage.engine import diary_engines
    from aimstars_desktop.storage.passwords import Passwords
    from aimstars_desktop.storage.unit_of_work import DiaryStorage
    from aimstars_desktop.storage.upgrade import prepare

    clock = clock or SystemClock()
    prepared = prepare(folders, clock)
    engines = diary_engines(folders.database, journal=prepared.journal)
    storage = DiaryStorage(engines, announce)

    def close() -> None:
        storage.close()
        prepared.lock.release()

    return OpenedDiary(AccountService(storage, Passwords(), clock), storage, clock, close)

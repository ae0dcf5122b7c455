"""Chooses the diary: that of a server, if the environment names one, otherwise a folder's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.ports.clock import Clock

if TYPE_CHECKING:
    from aimstars_desktop.domain.ports.diary import Diary


def diary_at(server: str | None, folders: Folders, clock: Clock) -> Diary:
    """Return the diary of a server or of a folder; nothing is opened yet.

    Args:
        server: the address of the server; None when there is none.
        folders: the data folder, which keeps the backups of both.
        clock: for the time of backups.
    """
    if server is not None:
        from aimstars_desktop.storage.diary.server_diary import ServerDiary

        return ServerDiary(server, folders, clock)
    from aimstars_desktop.storage.diary.file_diary import FileDiary

    return FileDiary(folders, clock)

"""Takes pictures of writing: ``python -m tests.screenshots.writing_pictures FOLDER KIND``.

The diary behind them is ``readable`` or ``encrypted``. Which of both its files are is printed, so
that a test sees that it compared two kinds.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QSize

from aimstars_desktop import bootstrap
from aimstars_desktop.cli import offscreen, window
from aimstars_desktop.screenshots import gallery, sample
from aimstars_desktop.screenshots.driver import ProgramDriver
from aimstars_desktop.services.clock import StillClock
from aimstars_desktop.services.diary import SampleDiary
from aimstars_desktop.storage.diary.file_diary import FileDiary
from aimstars_desktop.storage.diary.new_keys import new_key
from aimstars_desktop.storage.passwords import Passwords
from aimstars_desktop.ui.app.application import Application

SCENES = (
    *("diary", "tasks", "tags", "templates", "full-screen"),
    *("pictures-viewer", "pictures-reader", "pictures-grid"),
)
"""Without those whose picture depends on when an answer comes, as a scroll or a wrong word does."""

READABLE = b"SQLite format 3"


def main(folder: Path, *, encrypted: bool) -> None:
    """Take them, and say of both files whether they are readable."""
    with offscreen.large_screen(), bootstrap.temporary_folders() as folders:
        assert not window.qt_problem()
        clock = StillClock(sample.PICTURED)
        file = FileDiary(folders, clock, Passwords(cost=4))
        if encrypted:
            file.keys._key = new_key()  # the sample diary is opened without a password
        diary = SampleDiary(lambda: file, dict)
        application = Application(diary, folders)
        try:
            driver = ProgramDriver(application)
            driver.start()
            for _ in gallery.take(driver, folder, size=QSize(1240, 1400), only=SCENES):
                pass
            for path in (folders.database, folders.pictures):
                sys.stdout.write(f"{path.read_bytes().startswith(READABLE)}\n")
        finally:
            application.close()


if __name__ == "__main__":
    place, kind = sys.argv[1:]
    main(Path(place), encrypted=kind == "encrypted")

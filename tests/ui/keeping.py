"""The whole program over a diary file that is there already, for what happens to files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from aimstars_desktop import bootstrap
from aimstars_desktop.config import Folders
from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.domain.upgrades import Progress, Stage
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN
from aimstars_desktop.storage.upgrade.file.prepare import prepare
from aimstars_desktop.ui.app.application import Application
from aimstars_desktop.ui.app.diary_opener import DiaryOpener
from aimstars_desktop.ui.backups.dialog import BackupsDialog
from aimstars_desktop.ui.startup.refusal_page import RefusalPage
from tests import patience
from tests.builders import PASSWORD, PASSWORDS, FixedClock
from tests.migrations import rows
from tests.ui.settling import is_settled

W = TypeVar("W", bound=QWidget)

FIRST = CHAIN[0]
EMAIL = "maya@example.org"


class Program:
    """One run of the program, as ``bootstrap`` puts it together."""

    def __init__(self, qtbot: QtBot, qapp: QApplication, folders: Folders) -> None:
        self.qtbot = qtbot
        self.folders = folders
        self.clock = FixedClock()
        self.app = Application(bootstrap.diary_in(folders, self.clock), folders, qapp)
        self.window = self.app.window

    @property
    def page(self) -> RefusalPage:
        return self.app.opener.refusal

    @property
    def said(self) -> str:
        """What the unlock page says while the diary is being opened."""
        return self.window.unlock._opening.text()

    def start(self) -> None:
        self.app.start()

    def until(self, there: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(there)

    def settle(self) -> None:
        self.until(lambda: is_settled(self.app.tasks, self.app._changes))

    def until_asked(self) -> None:
        """Wait until an account can be chosen or made."""
        unlock = self.window.unlock
        self.until(lambda: unlock.sign_in.isVisible() or unlock.sign_up.isVisible())

    def until_refused(self) -> None:
        page = self.page
        self.until(page.isVisible)

    def sign_in(self, password: str = PASSWORD) -> None:
        self.until_asked()
        self.settle()
        self.window.unlock.sign_in.password.setText(password)
        self.window.unlock.sign_in.unlock.click()
        self.until(lambda: self.window.home_is_shown)
        self.settle()

    def write(self, text: str) -> None:
        """Write an entry, as the diary does it."""
        session = self.app.session
        assert session is not None
        day = session.days.today()
        self.app.tasks.write(self.window, lambda: session.entries.write(day, text, Rating.PROUD))
        self.settle()

    def backups(self) -> BackupsDialog:
        """Open the Backups dialog from where the person is."""
        if self.window.home_is_shown:
            self.window.commands.run("backups")
        else:
            self.window.unlock.foot.restore.click()
        self.settle()
        return self.dialog(BackupsDialog)

    def dialog(self, kind: type[W]) -> W:
        (found,) = [each for each in self.window.findChildren(kind) if each.isVisible()]
        return found

    def is_open(self, kind: type[QWidget]) -> bool:
        return any(each.isVisible() for each in self.window.findChildren(kind))

    def close(self) -> None:
        self.window.close()
        self.app.close()
        self.window.deleteLater()
        self.app.deleteLater()


class Held:
    """An upgrade that waits at a stage, on its own thread, until a test lets it go on.

    Args:
        opener: of the program, which has not begun yet.
        stage: where it waits.
        look: called on the GUI thread at each report, when it is on the screen.
    """

    def __init__(
        self, opener: DiaryOpener, stage: Stage, look: Callable[[], None] | None = None
    ) -> None:
        self._stage = stage
        self.reached, self._free = Event(), Event()
        watch = opener._begin_watching()
        watch.went_on.connect(self._hold, Qt.ConnectionType.DirectConnection)
        if look is not None:
            watch.went_on.connect(lambda _: look(), Qt.ConnectionType.QueuedConnection)

    def go_on(self) -> None:
        self._free.set()

    def _hold(self, progress: Progress) -> None:
        if progress.stage is self._stage:
            self.reached.set()
            self._free.wait(patience.SECONDS)


@contextmanager
def running(qtbot: QtBot, qapp: QApplication, folders: Folders) -> Iterator[Program]:
    """Run the program; the window is shown, and closed at the end."""
    program = Program(qtbot, qapp, folders)
    program.start()
    try:
        yield program
    finally:
        program.close()


def choose(program: Program, dialog: BackupsDialog, row: int) -> None:
    """Choose a backup, and wait until it was looked into."""
    item = dialog.list.topLevelItem(row)
    assert item is not None
    dialog.list.setCurrentItem(item)
    program.settle()


def make_old(path: Path, *, entries: int = 0, length: int = 40) -> None:
    """Make a diary of the first revision: rows in every table, and many entries besides."""
    sqlite.make_folder(path.parent)
    rows.make(path, FIRST)
    with closing(sqlite.connect(path)) as connection:
        connection.execute("UPDATE user SET email = ?, password = ? WHERE id = 1", (EMAIL, STORED))
        connection.execute("BEGIN")
        connection.executemany(
            "INSERT INTO diary_entry (user_id, entry_date, content, rating) VALUES (1, ?, ?, ?)",
            (
                (f"20{10 + n % 15}-{1 + n % 12:02}-{1 + n % 28:02}", f"{n:06} " * length, 1)
                for n in range(entries)
            ),
        )
        connection.execute("COMMIT")


def make_upgraded(folders: Folders) -> None:
    """Make a diary that was upgraded from the first revision, with the backup from before."""
    for path, content in _upgraded().items():
        place = folders.data / path
        sqlite.make_folder(place.parent)
        sqlite.make_file(place)
        place.write_bytes(content)


@cache
def _upgraded() -> dict[str, bytes]:
    """Upgrade an old diary once; every test gets a copy."""
    with TemporaryDirectory() as place:
        folders = Folders(Path(place, "diary"), Path(place, "logs"))
        make_old(folders.database)
        prepare(folders, FixedClock()).lock.release()
        found = (path for path in sorted(folders.data.rglob("*")) if path.is_file())
        return {str(path.relative_to(folders.data)): path.read_bytes() for path in found}


STORED = PASSWORDS.hash(PASSWORD)


def shown_buttons(widget: QWidget) -> list[str]:
    """Return what the buttons say that can be seen."""
    found = widget.findChildren(QPushButton)
    return [each.text().replace("&", "") for each in found if each.isVisible()]

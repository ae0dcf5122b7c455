"""What somebody who has a diary already can do at the first start."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from aimstars_desktop.ui.startup.unlock_footer import Has
from aimstars_desktop.ui.widgets.open_dialog import ask_what_to_open

if TYPE_CHECKING:
    from aimstars_desktop.services.diary import DiaryService
    from aimstars_desktop.ui.app.diary_opener import DiaryOpener
    from aimstars_desktop.ui.core.tasks import TaskRunner
    from aimstars_desktop.ui.shell.main_window import MainWindow


class Program(Protocol):
    """The program as moving in needs it."""

    tasks: TaskRunner
    window: MainWindow
    opener: DiaryOpener

    @property
    def file(self) -> DiaryService:
        """The diary, open or not."""

    def leave_diary(self) -> Callable[[], None]:
        """End the session; return what closes the diary once all work is done."""


class MovingIn(QObject):
    """Brings a diary from elsewhere into the empty one.

    Args:
        program: with an open diary in which nobody has an account.
        parent: owns it.
    """

    def __init__(self, program: Program, parent: QObject) -> None:
        super().__init__(parent)
        self._program = program
        self._window = program.window
        self._file: Path | None = None
        self._window.home_shown.connect(self._on_home)

    def begin(self, what: Has) -> None:
        """Ask for the diary that somebody has already."""
        ask = {
            Has.FILE: (self.tr("The file with your diary"), self.take_file),
            Has.WEB_APP: (self.tr("The file of the web app"), self.bring_over),
        }.get(what)
        if ask is not None:
            ask_what_to_open(self._window, *ask)
        elif what is Has.FOLDER:
            self._program.opener.choose_folder()
        else:
            self._window.commands.run("backups")

    def take_file(self, path: Path) -> None:
        """Take a file in, once the person has an account."""
        self._file = path
        said = self.tr("First make your account here. After that, {name} is looked at.")
        self._window.unlock.say(said.format(name=path.name))

    def bring_over(self, path: Path) -> None:
        """Make the diary from a file of the web app."""
        from aimstars_desktop.ui.startup.bring_over_dialog import BringOverDialog

        program = self._program
        dialog = BringOverDialog(
            lambda _: program.file.bringing_over(),
            program.tasks,
            path,
            program.opener.folder,
            self._window,
            leave=program.leave_diary,
        )

        def again() -> None:
            if dialog.has_left:
                program.tasks.when_idle(program.opener, program.opener.begin)

        dialog.finished.connect(again)
        dialog.open()

    # Slots

    def _on_home(self) -> None:
        path, self._file = self._file, None
        if path is not None and self._window.home is not None:
            self._window.dialogs.show_import(self._window.home.workspace).look(path)

"""What is offered when another file took the place of the open diary."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from aimstars_desktop.domain.errors import AimstarsError, FileOverwrittenError, FileReplacedError
from aimstars_desktop.domain.sentences import Sentence
from aimstars_desktop.services.open_diary import OpenDiary
from aimstars_desktop.ui.app.diary_opener import DiaryOpener
from aimstars_desktop.ui.core.tasks import TaskRunner
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.shell.main_window import MainWindow
from aimstars_desktop.ui.widgets.messages import Action
from aimstars_desktop.ui.widgets.save_dialog import ask_where_to_save

COPY_NAME = "aimstars-copy.db"


class ReplacedFile(QObject):
    """Lets the person save the open diary under another name, or open the file that is there now.

    Args:
        diary: returns the open diary; None when there is none.
        leave: ends the session, and returns what closes the diary.
        opener: opens the file that is there now.
    """

    def __init__(
        self,
        diary: Callable[[], OpenDiary | None],
        leave: Callable[[], Callable[[], None]],
        window: MainWindow,
        tasks: TaskRunner,
        opener: DiaryOpener,
    ) -> None:
        super().__init__(opener)
        self._diary = diary
        self._leave = leave
        self._window = window
        self._tasks = tasks
        self._opener = opener
        self._kept_at = ""
        opener.opened.connect(self._on_opened)
        opener.locked.connect(self._on_opened)

    def remedies(self, problem: AimstarsError | Sentence | str) -> Sequence[Action]:
        """Return the buttons beside the message about this problem."""
        if not isinstance(problem, FileReplacedError):
            return ()
        open_other = Action(self.tr("Open what is there now"), self.open_other)
        if isinstance(problem, FileOverwrittenError):
            return [open_other]
        save = Action(self.tr("Save the diary as…"), self.choose_copy, keeps_message=True)
        return [save, open_other]

    def open_other(self) -> None:
        """Keep the open diary beside the file that is there now, and open that.

        What is typed is offered to the same person in the other file, out of the rescue file.
        """
        if (diary := self._diary()) is not None:
            # On the write lane: its connection is open, and a new one would open the other file.
            self._tasks.write(
                self,
                diary.storage.set_aside,
                then=self._on_set_aside,
                on_error=self._window.show_failure,
            )

    def choose_copy(self) -> None:
        """Ask for a file name, and save the open diary there."""
        ask_where_to_save(
            self._window,
            self.tr("Save the diary as"),
            COPY_NAME,
            self.tr("Diary files (*.db)"),
            self.save_copy,
            folder=self._opener.folder.parent,
        )

    def save_copy(self, path: Path) -> None:
        """Save the open diary in this file, and say where it is."""
        diary = self._diary()
        if diary is None:
            return
        said = self.tr("The diary was saved as {file}.").format(file=texts.isolated(path))
        # On the write lane: its connection is open, and a new one would open the other file.
        self._tasks.write(
            self,
            lambda: diary.storage.copy_to(path),
            then=lambda _: self._window.say(said),
            on_error=self._window.show_failure,
        )

    def _on_set_aside(self, kept: Path | None) -> None:
        if self._window.home is not None:
            self._window.home.diary.model.drafts.carry_over()
        said = self.tr("The diary that was open is saved as {file}.").format(
            file=texts.isolated(kept)
        )
        if kept is None:
            said = self.tr("The file that is there now is open.")
        self._window.unlock.clear()
        self._kept_at = said
        self._opener.reopen(self._leave(), said)
        self._window.forget_news()

    def _on_opened(self, _: object) -> None:
        """Say where the diary is that was open before, once there is time to read it."""
        said, self._kept_at = self._kept_at, ""
        if said:
            self._tasks.when_idle(self, lambda: self._window.say(said))

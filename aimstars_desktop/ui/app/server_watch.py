"""Waits for a server that went away or moved on, and goes on when it can be used again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.errors import AimstarsError, ServerAwayError
from aimstars_desktop.services.open_diary import OpenDiary
from aimstars_desktop.ui.core.changes import ChangeHub
from aimstars_desktop.ui.core.tasks import TaskRunner
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.shell.main_window import MainWindow

PAUSE_MS = 5_000
"""Milliseconds between two looks at a server that is away."""


class ServerWatch(QObject):
    """Looks for the server of the open diary after somebody missed it.

    Args:
        diary: returns the open diary; None when there is none.
        changes: told that everything may be different when the server is back.
    """

    def __init__(
        self,
        diary: Callable[[], OpenDiary | None],
        window: MainWindow,
        tasks: TaskRunner,
        changes: ChangeHub,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._diary = diary
        self._window = window
        self._tasks = tasks
        self._changes = changes
        self._said = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        tasks.failed.connect(self._on_failed)

    def _on_failed(self, error: AimstarsError) -> None:
        if not isinstance(error, ServerAwayError) or self._diary() is None:
            return
        sentence = texts.sentence(error)
        if sentence != self._said:  # once per outage, and not over what the person closed
            self._said = sentence
            self._window.show_failure(error)
        if not self._timer.isActive():
            self._timer.start(PAUSE_MS)

    def _look(self) -> None:
        diary = self._diary()
        if diary is None:
            self._said = ""
            return
        self._tasks.read(self, diary.accounts.known, lambda _: self._on_back(), _left_to_the_watch)

    def _on_back(self) -> None:
        home = self._window.home
        if home is not None and home.workspace.messages.bar.text == self._said:
            home.workspace.messages.bar.dismiss()
        self._said = ""
        self._window.say(self.tr("The diary on the server can be used again."))
        if home is not None:
            home.diary.commit_draft()
        self._changes.announce(~Change.NOTHING)


def _left_to_the_watch(error: AimstarsError) -> None:
    """Say nothing: the failure is delivered to the watch as well."""
    del error

"""Locks the window, and watches over what was typed until it is saved."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from aimstars_desktop.services.session import Session
    from aimstars_desktop.ui.app.rescue import Rescue
    from aimstars_desktop.ui.core.tasks import TaskRunner
    from aimstars_desktop.ui.shell.main_window import MainWindow

RETRY_MS = 5_000
"""How often a locked window checks whether what was typed has been saved."""


class Lock(QObject):
    """Covers the diary at once, and says on the cover what could not be saved.

    Args:
        session: returns the session that is locked; None once it has ended.
        rescue: keeps beside the diary what could not be saved.
    """

    settled = Signal(bool)
    """Carries whether what was typed is saved, or cannot be for now; again once it is."""

    def __init__(
        self,
        window: MainWindow,
        tasks: TaskRunner,
        session: Callable[[], Session | None],
        rescue: Rescue,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._tasks = tasks
        self._session = session
        self._rescue = rescue
        self._is_unsaved = False
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(RETRY_MS)
        self._again.timeout.connect(self._look)

    def lock(self) -> None:
        """Cover the diary, with whatever is open over it, and save what is typed behind the cover.

        What is typed is taken first, since the cover closes the fields; that only hands it to the
        write thread, and nothing is painted before the cover.
        """
        try:
            self._window.commit_drafts()
        finally:
            self._window.show_unlock()
            # Now: a computer that goes to sleep leaves no time for it later.
            self._window.repaint()
        self._tasks.when_idle(self, self._look)

    def _look(self) -> None:
        """Compare what is typed with what is saved; the drafts themselves keep trying."""
        session = self._session()
        locked = session is not None and not self._window.home_is_shown
        if locked and session is not None and session.unsaved.all():
            if not self._is_unsaved:
                self._is_unsaved = True
                self._rescue.write(session)
                self._window.unlock.say(
                    self.tr(
                        "What you typed last cannot be saved now. The program keeps trying: "
                        "please leave it open."
                    ),
                    "grow",
                )
            self._again.start()
            self.settled.emit(False)
            return
        if self._is_unsaved:
            self._is_unsaved = False
            if session is not None:
                self._rescue.write(session)  # which is empty now
            if locked:
                self._window.unlock.say(self.tr("What you typed last is saved now."))
        if not self._window.home_is_shown:
            self.settled.emit(True)

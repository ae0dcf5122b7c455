"""A window of a benchmark, with what the tabs in it need."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from aimstars_desktop.services.session import Session
from aimstars_desktop.ui.core.changes import ChangeHub
from aimstars_desktop.ui.core.navigation import Navigation
from aimstars_desktop.ui.core.tasks import TaskRunner
from aimstars_desktop.ui.core.undo import UndoCommands
from aimstars_desktop.ui.core.workspace import Messages, Workspace
from aimstars_desktop.ui.widgets.messages import MessageBar, QuietLine


class BenchWindow:
    """A window that is not shown yet, with an empty column."""

    def __init__(self, session: Session, hub: ChangeHub, height: int = 760) -> None:
        self.session = session
        self.window = QWidget()
        self.window.resize(1240, height)
        self.tasks = TaskRunner()
        messages = Messages(MessageBar(self.window), QuietLine(self.window))
        undo = UndoCommands(session.undo, self.tasks, self.window)
        self.workspace = Workspace(session, self.tasks, hub, messages, undo, Navigation())
        self.column = QVBoxLayout(self.window)

    def close(self) -> None:
        """Finish the work and close the window."""
        self.tasks.close(10)
        self.window.close()

"""The base of all view models: state, signals and commands of a screen, and no widgets."""

from __future__ import annotations

from PySide6.QtCore import QObject

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.ui.workspace import Workspace


class ViewModel(QObject):
    """Reloads itself when a commit touched what it shows; while hidden it only notes so.

    Subclasses say in ``shows`` which changes matter, and load their data in ``reload``.
    """

    shows: Change = Change.NOTHING

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._visible = False
        self._stale = True
        workspace.changes.changed.connect(self._on_changed)

    def set_visible(self, visible: bool) -> None:
        """Say whether the screen is shown; a stale one reloads when it appears."""
        self._visible = visible
        if visible and self._stale:
            self.refresh()

    def refresh(self) -> None:
        """Load anew: at once when the screen is shown, else when it will be."""
        self._stale = not self._visible
        if self._visible:
            self.reload()

    def reload(self) -> None:
        """Load the data that the screen shows, through the task runner."""
        raise NotImplementedError

    def _on_changed(self, change: Change) -> None:
        if change & self.shows:
            self.refresh()

"""The base of all view models: state, signals and commands of a screen, and no widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

from aimstars_desktop.compat import override
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.ui.core.workspace import Workspace

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class ViewModel(QObject):
    """Reloads when a commit changes what it shows; while hidden, only marks itself as stale.

    Subclasses say in ``shows`` which changes matter, and load their data in ``reload``.
    """

    shows: Change = Change.NOTHING

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._visible = False
        self._stale = True
        workspace.changes.changed.connect(self._on_changed)

    def follow(self, screen: QWidget) -> None:
        """Take the visibility of this widget, from the next time it is shown."""
        screen.installEventFilter(self)

    def set_visible(self, visible: bool) -> None:
        """Set whether the screen is shown; a stale one reloads when it appears."""
        self._visible = visible
        if visible and self._stale:
            self.refresh()

    def refresh(self) -> None:
        """Reload: at once if the screen is shown, otherwise when it will be."""
        self._stale = not self._visible
        if self._visible:
            self.reload()

    def reload(self) -> None:
        """Load the data that the screen shows, through the task runner.

        Raises:
            NotImplementedError: a subclass does not implement it.
        """
        raise NotImplementedError

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show:
            self.set_visible(True)
        elif event.type() is QEvent.Type.Hide:
            self.set_visible(False)
        return super().eventFilter(watched, event)

    def _on_changed(self, change: Change) -> None:
        if change & self.shows:
            self.refresh()

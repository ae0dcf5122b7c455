"""What is beside the pages of the Diary tab: the side panel, or all pictures in its place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from aimstars_desktop.ui.core.workspace import Workspace
from aimstars_desktop.ui.diary.side_panel import SidePanel
from aimstars_desktop.ui.widgets.accessible import Pages

if TYPE_CHECKING:
    from aimstars_desktop.ui.pictures.model import Pictures
    from aimstars_desktop.ui.pictures.panel import PicturePanel


class Side(Pages):
    """Shows the side panel; the pictures are made on demand, and destroyed when they are left."""

    def __init__(self, panel: SidePanel, parent: QWidget) -> None:
        super().__init__(parent)
        self._panel = panel
        self.pictures: PicturePanel | None = None
        self.addWidget(panel)

    @property
    def panes(self) -> Sequence[QWidget]:
        """What F6 goes to, in reading order."""
        return (self._panel, self._panel.list) if self.pictures is None else (self.pictures,)

    def show_pictures(self, workspace: Workspace, pictures: Pictures) -> None:
        """Show all pictures."""
        from aimstars_desktop.ui.pictures.grid import GridModel
        from aimstars_desktop.ui.pictures.panel import PicturePanel

        if self.pictures is None:
            model = GridModel(workspace, self)
            self.pictures = PicturePanel(model, pictures, self)
            model.setParent(self.pictures)
            model.follow(self.pictures)
            self.pictures.closed.connect(self._on_closed)
            self.addWidget(self.pictures)
            self.setCurrentWidget(self.pictures)
        self.pictures.view.setFocus()

    def show_panel(self) -> None:
        """Show the side panel again."""
        if self.pictures is not None:
            self.removeWidget(self.pictures)
            self.pictures.deleteLater()
            self.pictures = None

    def _on_closed(self) -> None:
        self.show_panel()
        self._panel.list.setFocus()

"""A slim bar that fills."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QWidget

from aimstars_desktop.ui.look.theme import theme


class ProgressLine(QProgressBar):
    """A slim bar without text; a busy one has the range 0 to 0."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextVisible(False)
        self.setFixedHeight(theme().px(8))
        self.setAccessibleName(name)

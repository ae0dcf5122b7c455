"""The base of every dialog: the Tab key follows the page as it is read."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog
from typing_extensions import override

from aimstars_desktop.ui.reading_order import move_focus


class Dialog(QDialog):
    """A dialog whose order of Tab is the order of reading."""

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        return move_focus(self, forward=next) or super().focusNextPrevChild(next)

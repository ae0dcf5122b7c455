"""The base of every dialog: the Tab key follows the page as it is read."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from aimstars_desktop.overriding import override
from aimstars_desktop.ui.reading_order import move_focus
from aimstars_desktop.ui.theme import theme


class Dialog(QDialog):
    """A dialog whose order of Tab is the order of reading."""

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        return move_focus(self, forward=next) or super().focusNextPrevChild(next)


def fitting(size: QSize) -> QSize:
    """Return a size of the design in the person's text size, but no larger than the screen."""
    px = theme().px
    wanted = QSize(px(size.width()), px(size.height()))
    screen = QGuiApplication.primaryScreen()
    return wanted.boundedTo(screen.availableSize()) if screen else wanted

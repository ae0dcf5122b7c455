"""The base of every dialog: the Tab key follows the page as it is read, and F1 explains it."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QWidget

from aimstars_desktop.overriding import override
from aimstars_desktop.ui.reading_order import move_focus
from aimstars_desktop.ui.theme import theme


@runtime_checkable
class OffersHelp(Protocol):
    """What the main window is for its dialogs, whose keys its menus do not hear."""

    def show_help(self, topic: str, over: QWidget) -> None:
        """Open the help at a topic (empty: that of the tab on show), as a child of ``over``."""


class Dialog(QDialog):
    """A dialog whose order of Tab is the order of reading."""

    help_topic = ""
    """The page of the help that explains this dialog; empty: that of the tab below it."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.HelpContents):
            owner = self.parentWidget()
            while owner is not None and not isinstance(owner, OffersHelp):
                owner = owner.parentWidget()
            if owner is not None:
                owner.show_help(self.help_topic, self)
                return
        super().keyPressEvent(event)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        return move_focus(self, forward=next) or super().focusNextPrevChild(next)


def fitting(size: QSize) -> QSize:
    """Return a size of the design in the person's text size, but no larger than the screen."""
    px = theme().px
    wanted = QSize(px(size.width()), px(size.height()))
    screen = QGuiApplication.primaryScreen()
    return wanted.boundedTo(screen.availableSize()) if screen else wanted

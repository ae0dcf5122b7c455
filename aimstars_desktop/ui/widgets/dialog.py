"""The base of all dialogs: Tab follows the reading order, and F1 opens the help."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.ui.widgets.tab_order import move_focus


@runtime_checkable
class OffersHelp(Protocol):
    """The main window as dialogs see it: its menus do not receive their shortcuts."""

    def show_help(self, topic: str, over: QWidget) -> None:
        """Open the help at a topic (empty: that of the current tab), as a child of ``over``."""


class Dialog(QDialog):
    """A dialog whose tab order is the reading order."""

    help_topic = ""
    """The help page that explains this dialog; empty: that of the tab below it."""

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


def button_row(
    *,
    accept: QPushButton | None = None,
    reject: QPushButton | None = None,
    others: Sequence[QPushButton] = (),
) -> QDialogButtonBox:
    """Arrange the buttons of a dialog in the order of the platform.

    Args:
        accept: does what the dialog is for, and closes it.
        reject: cancels or closes it.
        others: do something and leave it open.
    """
    role = QDialogButtonBox.ButtonRole
    row = QDialogButtonBox()
    for button in others:
        row.addButton(button, role.ActionRole)
    if accept is not None:
        row.addButton(accept, role.AcceptRole)
    if reject is not None:
        row.addButton(reject, role.RejectRole)
    return row

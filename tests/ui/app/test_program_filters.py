"""What sees every event of the program meets objects that PySide takes for something else."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QSpacerItem, QWidget
from pytestqt.qtbot import QtBot

from aimstars_desktop.ui.app.idle_watch import IdleWatch
from aimstars_desktop.ui.shell.lock_guard import LockGuard


def test_an_object_at_the_address_of_another_is_let_through(qtbot: QtBot) -> None:
    """It was a bug in the middle of locking: a widget came as the item of a layout."""
    window = QWidget()
    qtbot.addWidget(window)
    taken_for = cast("QObject", QSpacerItem(1, 1))
    for seer in (LockGuard(window), IdleWatch(window)):
        assert not seer.eventFilter(taken_for, QEvent(QEvent.Type.Show))

"""The list of backups in a language that runs from right to left."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from aimstars_desktop.domain.backups import Backup, Reason
from aimstars_desktop.ui.backups.backup_list import STATE, BackupList

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
BACKUP = Backup(
    "one.db", NOW, Reason.ASKED, "1", "1", "0.2.0", 4096, 1, 3, pinned=False, is_whole=True
)


def inked(backups: BackupList) -> tuple[int, int]:
    """Return how far the mark of the state is from the left and from the right of its cell."""
    item = backups.topLevelItem(0)
    assert item is not None
    item.setText(STATE, "")
    cell = backups.visualItemRect(item)
    cell.setLeft(backups.columnViewportPosition(STATE))
    cell.setWidth(backups.columnWidth(STATE))
    image = backups.viewport().grab(cell).toImage()
    ground = image.pixelColor(1, 1)
    columns = [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y) != ground for y in range(image.height()))
    ]
    return columns[0], image.width() - 1 - columns[-1]


@pytest.mark.parametrize("is_damaged", [False, True])
def test_the_mark_of_a_state_turns_round(qtbot: QtBot, *, is_damaged: bool) -> None:
    backups = BackupList()
    qtbot.addWidget(backups)
    backups.resize(700, 200)
    found = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        backups.setLayoutDirection(direction)
        backups.show_backups([BACKUP], NOW, [BACKUP.file] if is_damaged else [], "")
        found.append(inked(backups))
    (before, after), (left, right) = found
    assert before < after
    assert right < left
    assert abs(right - before) <= 1

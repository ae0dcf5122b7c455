"""The Backups dialog of a window on a server: the dumps of this computer, and only what is true."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.upgrades import SilentWatcher
from aimstars_desktop.services.diary import DiaryService
from aimstars_desktop.services.open_diary import OpenDiary
from aimstars_desktop.storage.diary.server_diary import ServerDiary
from aimstars_desktop.storage.upgrade.server.run import upgrade
from aimstars_desktop.ui.app.backup_controller import BackupController
from aimstars_desktop.ui.backups.backup_list import ENTRIES, STATE, WHY
from aimstars_desktop.ui.backups.dialog import BackupsDialog
from aimstars_desktop.ui.core.changes import ChangeHub
from aimstars_desktop.ui.core.settings import Settings
from aimstars_desktop.ui.core.tasks import TaskRunner
from aimstars_desktop.ui.shell.main_window import MainWindow
from tests import patience
from tests.builders import FixedClock
from tests.postgresql.filling import Ask, fill


@pytest.fixture
def service(address: str, ask: Ask, tmp_path: Path) -> DiaryService:
    """A diary on a server at head, with rows in every table."""
    folders = Folders(tmp_path, tmp_path)
    upgrade(address, tmp_path, FixedClock())
    fill(ask)

    def load() -> ServerDiary:
        return ServerDiary(address, folders, FixedClock())

    return DiaryService(load, keeps_backups=False, on_server=True)


@pytest.fixture
def diary(service: DiaryService) -> Iterator[OpenDiary]:
    opened = service.open(lambda _: None, SilentWatcher())
    yield opened
    opened.close()


@pytest.fixture
def dialog(
    qtbot: QtBot, qapp: QApplication, service: DiaryService, diary: OpenDiary, tmp_path: Path
) -> Iterator[BackupsDialog]:
    folders = Folders(tmp_path, tmp_path)
    tasks, hub = TaskRunner(), ChangeHub()
    window = MainWindow(tasks, hub, Settings(tmp_path), folders, on_server=True)
    qtbot.addWidget(window)
    controller = BackupController(service, window, tasks, folders, pytest.fail)
    controller.look_after(diary)
    controller.show_backups(None)
    (shown,) = window.findChildren(BackupsDialog)
    settle(qtbot, shown)
    yield shown
    assert tasks.close(patience.SECONDS)


def settle(qtbot: QtBot, dialog: BackupsDialog) -> None:
    qtbot.waitUntil(lambda: dialog.model.tasks.pending == 0)


def said(dialog: BackupsDialog) -> str:
    labels = dialog.findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisibleTo(dialog))


def test_no_dump_is_made_each_day(dialog: BackupsDialog) -> None:
    assert dialog.list.topLevelItemCount() == 0
    assert "No backup of the server has been made on this computer yet." in said(dialog)
    assert "every day is up to whoever runs it" in said(dialog)


def test_a_dump_is_made_listed_checked_and_pinned(qtbot: QtBot, dialog: BackupsDialog) -> None:
    dialog.make.click()
    settle(qtbot, dialog)
    (item,) = [dialog.list.topLevelItem(0)]
    assert item is not None
    assert (item.text(WHY), item.text(ENTRIES), item.text(STATE)) == (
        "Made by hand",
        "12 entries",
        "Verified",
    )
    assert "Whoever runs the server can restore it" in dialog.state.text()
    dialog.pin.click()
    settle(qtbot, dialog)
    assert dialog.model.chosen is not None
    assert dialog.model.chosen.pinned


def test_a_dump_is_neither_restored_nor_opened_from_a_window(
    qtbot: QtBot, dialog: BackupsDialog
) -> None:
    dialog.make.click()
    settle(qtbot, dialog)
    assert not dialog.restore.isVisibleTo(dialog)
    assert not dialog.inside.isVisibleTo(dialog)
    assert not dialog.model.can_restore
    dialog.list.itemActivated.emit(dialog.list.topLevelItem(0), 0)  # as by a double click
    settle(qtbot, dialog)
    assert "backed up before anything is restored" not in said(dialog)


@pytest.mark.repeats
def test_a_damaged_dump_is_called_so(qtbot: QtBot, dialog: BackupsDialog, tmp_path: Path) -> None:
    dialog.make.click()
    settle(qtbot, dialog)
    (dump,) = (tmp_path / "backups").glob("*.dump")
    content = bytearray(dump.read_bytes())
    content[len(content) // 2] ^= 1
    dump.write_bytes(content)
    dialog.model.compare()
    settle(qtbot, dialog)
    assert dialog.state.text().startswith("This backup is damaged")

"""A backup under an earlier key is opened in the Backups dialog with the password of its time."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aimstars_desktop import bootstrap
from aimstars_desktop.config import Folders
from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.domain.keys import Opener
from aimstars_desktop.domain.upgrades import SilentWatcher
from aimstars_desktop.ui.backups.dialog import BackupsDialog
from aimstars_desktop.ui.backups.earlier_key_dialog import EarlierKeyDialog
from tests.builders import PASSWORD, FixedClock
from tests.ui.keeping import EMAIL, Program, choose

OLD = "The password of then"
BEFORE = "Written before the new key"


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    """Keep an encrypted diary whose key was renewed, and a backup from before."""
    folders = Folders(tmp_path / "diary", tmp_path / "logs")
    service = bootstrap.diary_in(folders, FixedClock())
    opened = service.open(lambda _: None, SilentWatcher())
    maya = opened.accounts.sign_up(EMAIL, "Maya", OLD)
    session = opened.open_session(maya)
    session.entries.write(session.days.today(), BEFORE, Rating.PROUD)
    session.close()
    opened.close()
    encryption = service.encryption()
    assert encryption is not None
    encryption.switch_on({maya.id: Opener("Maya", OLD)}, wait=1, on_progress=lambda _: None)
    service.backups().make()
    shutil.copytree(folders.backups, tmp_path / "elsewhere")
    encryption.renew_key({maya.id: Opener("Maya", PASSWORD)}, wait=1, on_progress=lambda _: None)
    shutil.rmtree(folders.backups)
    shutil.copytree(tmp_path / "elsewhere", folders.backups)
    return folders


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, folders: Folders) -> Iterator[Program]:
    program = Program(qtbot, qapp, folders)
    program.start()
    yield program
    program.close()


def earlier(program: Program) -> BackupsDialog:
    """Choose the earlier backup, which is the last one."""
    dialog = program.backups()
    choose(program, dialog, len(dialog.model.backups) - 1)
    assert "earlier key" in dialog.state.text()
    assert not dialog.restore.isVisible()
    assert not dialog.inside.isEnabled()
    return dialog


def test_it_opens_with_the_password_of_then_and_is_like_the_others(program: Program) -> None:
    program.sign_in()
    program.write("Written since")
    dialog = earlier(program)
    dialog.open_earlier.click()
    asked = program.dialog(EarlierKeyDialog)
    asked.password.setText(PASSWORD)
    asked.go_on.click()
    program.settle()
    assert "not the password" in asked.password.accessibleDescription()
    asked.password.setText(OLD)
    asked.go_on.click()
    program.settle()
    assert not program.is_open(EarlierKeyDialog)
    assert dialog.restore.isVisible()
    assert dialog.inside.isEnabled()
    found = dialog.model.difference
    assert found is not None
    assert found.written_after == 1
    assert not any(each.has_other_key for each in dialog.model.backups)


def test_while_the_diary_is_locked_it_says_what_to_do_first(program: Program) -> None:
    program.until_asked()
    program.settle()
    dialog = earlier(program)
    assert dialog.open_earlier.isVisible()
    assert not dialog.open_earlier.isEnabled()
    assert "Unlock your diary first" in dialog.state.text()

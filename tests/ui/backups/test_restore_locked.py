"""A backup is put back from the page of a locked diary, with a password or a code."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aimstars_desktop import bootstrap
from aimstars_desktop.config import Folders
from aimstars_desktop.domain.backups import Reason
from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.domain.errors import WorldError
from aimstars_desktop.domain.keys import Opener, RecoveryCode
from aimstars_desktop.domain.upgrades import SilentWatcher
from aimstars_desktop.services.diary import DiaryService
from aimstars_desktop.ui.backups.restore_dialog import RestoreDialog
from tests.builders import PASSWORD, FixedClock
from tests.ui.keeping import EMAIL, Program, choose

BEFORE, LATER = "Written before the backup", "Written after it"


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders(tmp_path / "diary", tmp_path / "logs")


@pytest.fixture
def code(folders: Folders) -> RecoveryCode:
    """Keep an encrypted diary with a backup, and something written since; return its code."""
    service = bootstrap.diary_in(folders, FixedClock())
    opened = service.open(lambda _: None, SilentWatcher())
    maya = opened.accounts.sign_up(EMAIL, "Maya", PASSWORD)
    opened.close()
    encryption = service.encryption()
    assert encryption is not None
    code = encryption.new_code()
    encryption.switch_on(
        {maya.id: Opener("Maya", PASSWORD, code)}, wait=1, on_progress=lambda _: None
    )
    opened = service.open(lambda _: None, SilentWatcher())
    session = opened.open_session(maya)
    session.entries.write(session.days.today(), BEFORE, Rating.PROUD)
    service.backups().make()
    session.entries.write(session.days.today(), LATER, Rating.PROUD)
    session.close()
    opened.close()
    return code


@pytest.fixture
def program(
    code: RecoveryCode, qtbot: QtBot, qapp: QApplication, folders: Folders
) -> Iterator[Program]:
    del code
    program = Program(qtbot, qapp, folders)
    program.start()
    yield program
    program.close()


def asked(program: Program) -> RestoreDialog:
    """Choose the backup on the locked page, and press Restore."""
    program.until_asked()
    program.settle()
    assert program.app.diary is None
    dialog = program.backups()
    choose(program, dialog, 0)
    dialog.restore.click()
    return program.dialog(RestoreDialog)


def try_with(program: Program, dialog: RestoreDialog, typed: str) -> None:
    dialog.password.setText(typed)
    dialog.restore.click()
    program.settle()


def texts_of(program: Program) -> list[str]:
    session = program.app.session
    assert session is not None
    return [entry.text for entry in session.entries.on_day(session.days.today())]


def test_a_wrong_password_restores_nothing_and_the_right_one_does(program: Program) -> None:
    dialog = asked(program)
    assert "code" in dialog.password.accessibleName()
    try_with(program, dialog, "Wrong horse 1")
    assert "not the password" in dialog.password.accessibleDescription()
    assert program.is_open(RestoreDialog)
    try_with(program, dialog, PASSWORD)
    program.sign_in()
    assert texts_of(program) == [BEFORE]
    encryption = program.app.file.encryption()
    assert encryption is not None
    assert encryption.is_encrypted


def test_a_restore_that_fails_keeps_no_key(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: DiaryService, name: str) -> NoReturn:
        raise WorldError(name)

    dialog = asked(program)
    monkeypatch.setattr(DiaryService, "restore", fail)
    try_with(program, dialog, PASSWORD)
    program.until_refused()
    encryption = program.app.file.encryption()
    assert encryption is not None
    assert encryption.is_locked


def test_the_recovery_code_restores_it_too(program: Program, code: RecoveryCode) -> None:
    try_with(program, asked(program), str(code).lower())
    program.sign_in()
    assert texts_of(program) == [BEFORE]
    kept = [backup.reason for backup in program.app.file.backups().all()]
    assert Reason.RESTORE in kept  # the diary of today was backed up before

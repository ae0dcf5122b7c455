"""A file of the web app in the place of the diary: it is brought over into a new one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aimstars_desktop import config
from aimstars_desktop.storage import sqlite
from aimstars_desktop.ui.startup.bring_over_dialog import BringOverDialog
from aimstars_desktop.ui.widgets.one_time_codes_dialog import OneTimeCodesDialog
from tests import patience
from tests.ui.startup.test_unlock_page import Program
from tests.web_app_files import OLU, web_app_file

pytestmark = pytest.mark.usefixtures("british")


@pytest.fixture
def refused(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    """Start the program over a file of the web app."""
    (tmp_path / "old").mkdir()
    web_app_file(tmp_path / "old" / config.DATABASE_NAME)
    program = Program(qtbot, qapp, tmp_path / "old")
    program.until_refused()
    yield program
    program.close()


def _dialog(program: Program) -> BringOverDialog:
    program.app.opener.refusal.bring_over.click()
    dialog = program.window.findChild(BringOverDialog)
    assert dialog is not None
    program.qtbot.waitUntil(lambda: not dialog.model.is_running)
    return dialog


def test_it_is_brought_over_and_opened(
    refused: Program, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    page = refused.app.opener.refusal
    assert page.title.text() == "This is a file of the web app"
    assert page.first is page.bring_over
    assert page.retry.isHidden()
    old = refused.app.folders.database
    before = old.read_bytes()
    dialog = _dialog(refused)
    assert dialog.model.folder == tmp_path / "old" / "diary"
    dialog.take_folder(tmp_path / "new")
    dialog.encrypt.setChecked(False)
    with qtbot.waitSignal(dialog.model.arrived):
        dialog.bring.click()
    assert dialog.title.text() == "Your new diary is ready"
    with qtbot.waitSignal(refused.app.opener.folder_chosen) as chosen:
        dialog.bring.click()
    assert chosen.args == [tmp_path / "new"]
    assert old.read_bytes() == before

    program = Program(qtbot, qapp, tmp_path / "new")
    program.sign_in(OLU)
    qtbot.waitUntil(lambda: program.window.home_is_shown)
    assert program.app.session is not None
    assert len(program.app.session.entries.recent(9)) == 2
    program.close()


def test_an_encrypted_one_is_made_once_the_codes_are_on_paper(
    refused: Program, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    dialog = _dialog(refused)
    assert dialog.encrypt.isChecked()
    dialog.take_folder(tmp_path / "new")
    dialog.bring.click()
    codes = dialog.findChild(OneTimeCodesDialog)
    assert codes is not None
    codes.reject()
    assert not dialog.model.is_running
    qtbot.waitUntil(lambda: dialog.findChild(OneTimeCodesDialog) is None)
    dialog.bring.click()
    codes = dialog.findChild(OneTimeCodesDialog)
    assert codes is not None
    with qtbot.waitSignal(dialog.model.arrived, timeout=patience.MILLISECONDS):
        codes.noted.click()
    assert "one-time code" in dialog.about.text()
    assert dialog.encrypt.isHidden()
    code = dialog.model.codes["1"]
    dialog.bring.click()
    refused.settle()

    program = Program(qtbot, qapp, tmp_path / "new")
    program.until_shown("sign_in")
    form = program.page.sign_in
    program.settle()
    form.forgotten.click()
    program.page.recover.code.setText(str(code))
    program.page.recover.password.setText("OlusSecret2")
    program.page.recover.open.click()
    qtbot.waitUntil(lambda: program.window.home_is_shown, timeout=patience.MILLISECONDS)
    assert program.app.session is not None
    assert program.app.session.account.name == "Olu"
    assert len(program.app.session.entries.recent(9)) == 2
    program.close()


def test_a_folder_with_a_diary_in_it_is_refused_and_another_can_be_chosen(
    refused: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = _dialog(refused)
    dialog.encrypt.setChecked(False)
    dialog.take_folder(tmp_path / "old")
    with qtbot.waitSignal(dialog.model.failed):
        dialog.bring.click()
    assert "There is already a diary" in dialog.problem.text()
    assert dialog.bring.isEnabled()
    dialog.take_folder(tmp_path / "other")
    assert not dialog.problem.text()
    with qtbot.waitSignal(dialog.model.arrived):
        dialog.bring.click()


@pytest.mark.repeats
def test_closing_the_dialog_leaves_nothing(refused: Program, tmp_path: Path) -> None:
    dialog = _dialog(refused)
    dialog.encrypt.setChecked(False)
    dialog.bring.click()
    dialog.reject()
    refused.settle()
    assert not (tmp_path / "old" / "diary" / config.DATABASE_NAME).exists()


def test_a_file_without_accounts_says_so(refused: Program) -> None:
    with closing(sqlite.connect(refused.app.folders.database)) as connection:
        connection.execute("DELETE FROM users")
    dialog = _dialog(refused)
    assert dialog.problem.text() == "There are no accounts in aimstars.db."
    assert not dialog.bring.isEnabled()

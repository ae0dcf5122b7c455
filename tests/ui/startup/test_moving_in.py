"""The first start of somebody who has a diary already."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aimstars_desktop.ui.app.moving_in import MovingIn
from aimstars_desktop.ui.startup.bring_over_dialog import BringOverDialog
from aimstars_desktop.ui.transfer.import_dialog import ImportDialog
from tests.ui.startup.test_unlock_page import Program
from tests.web_app_files import INES, web_app_file

pytestmark = pytest.mark.usefixtures("british")


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    started = Program(qtbot, qapp, tmp_path / "diary")
    started.until_shown("sign_up")
    started.settle()
    yield started
    started.close()


@pytest.mark.repeats
def test_it_is_offered_only_while_nobody_has_an_account(program: Program) -> None:
    foot = program.page.foot
    assert foot.has.isVisible()
    assert "restore" not in vars(foot) or foot.restore.isHidden()
    menu = foot.has.menu()
    assert menu is not None
    assert len(menu.actions()) == 4
    program.sign_up()
    program.app.sign_out()
    program.until_shown("sign_in")
    program.settle()
    assert foot.has.isHidden()
    assert foot.restore.isVisible()


def test_a_file_is_looked_at_after_the_account_is_made(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "journal.txt"
    path.write_text("[2026-02-03 10:00] Brought from elsewhere.\n", encoding="utf-8")
    moving = MovingIn(program.app, program.app)
    moving.take_file(path)
    program.sign_up()
    program.qtbot.waitUntil(lambda: program.window.home_is_shown)
    dialog = program.window.findChild(ImportDialog)
    assert dialog is not None
    program.qtbot.waitUntil(lambda: dialog.model.found is not None)
    assert dialog.model.path == path


def test_the_web_apps_file_takes_the_place_of_the_empty_diary(
    program: Program, tmp_path: Path
) -> None:
    moving = MovingIn(program.app, program.app)
    moving.bring_over(web_app_file(tmp_path / "app"))
    dialog = program.window.findChild(BringOverDialog)
    assert dialog is not None
    program.qtbot.waitUntil(lambda: not dialog.model.is_running)
    assert dialog.place.isHidden()
    dialog.encrypt.setChecked(False)
    with program.qtbot.waitSignal(dialog.model.arrived):
        dialog.bring.click()
    dialog.bring.click()
    program.until_shown("sign_in")
    program.settle()
    assert [one.email for one in program.app.diary.accounts.known()] == [
        "olu@example.org",
        "INES@example.org",
    ]
    form = program.page.sign_in
    form.show_accounts(program.app.diary.accounts.known(), 2)
    program.sign_in(INES)
    program.qtbot.waitUntil(lambda: program.window.home_is_shown)

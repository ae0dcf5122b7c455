"""What other programs are to open, and what is said when none does."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.ui.crash_dialog import CrashDialog
from aimstars_desktop.ui.diary.links import ask_to_open
from aimstars_desktop.ui.life import Life
from aimstars_desktop.ui.outside import open_outside
from aimstars_desktop.ui.profile_dialog import ProfileDialog
from tests.ui.house import House


@pytest.fixture(autouse=True)
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Let the desktop open nothing; return what it was asked for."""
    asked: list[str] = []

    def refuse(url: QUrl) -> bool:
        asked.append(url.toString())
        return False

    monkeypatch.setattr(QDesktopServices, "openUrl", refuse)
    return asked


def not_opened(place: object) -> str:
    return f"This could not be opened: {place}"


def test_what_is_opened_needs_no_words(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: True)
    assert open_outside(tmp_path) == ""
    assert open_outside(QUrl("https://example.org/")) == ""


def test_a_folder_that_is_not_there_is_named_and_nobody_is_asked(
    asked: list[str], tmp_path: Path
) -> None:
    assert open_outside(tmp_path / "gone") == not_opened(tmp_path / "gone")
    assert not asked


def test_the_window_says_where_the_log_is(house: House) -> None:
    folder = house.folders.logs
    folder.mkdir()
    Life(house.app, folder, None)
    house.window.commands.log_folder_wanted.emit()
    assert house.window.unlock._said.text() == not_opened(folder)
    assert house.window.unlock._said.isVisible()
    house.sign_in()
    house.window.commands.log_folder_wanted.emit()
    assert house.home.workspace.messages.bar.text == not_opened(folder)
    house.window.sign_out_wanted.emit()
    house.settle()
    assert not house.window.unlock._said.isVisible()


def test_the_crash_dialog_says_where_the_log_is(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = CrashDialog("the details", tmp_path)
    qtbot.addWidget(dialog)
    assert dialog.problem.isHidden()
    dialog.folder.click()
    assert dialog.problem.text() == not_opened(tmp_path)
    assert not dialog.problem.isHidden()


def test_the_refusal_says_where_backups_and_log_are(house: House) -> None:
    house.app.opening.refuse(DiaryFileError(Outcome.DAMAGED, "The file is damaged."))
    house.settle()
    page = house.app.opening.refusal
    house.click(page.backups_folder)
    assert page.copied.text() == not_opened(house.folders.data)
    house.click(page.log_folder)
    assert page.copied.text() == not_opened(house.folders.logs)


def test_the_profile_says_where_the_backups_are(house: House) -> None:
    house.sign_in()
    house.folders.backups.mkdir()
    (house.folders.backups / "diary.db").touch()
    house.do(house.window.commands.profile_wanted.emit)
    form = house.open(ProfileDialog).delete
    form.folder.click()
    assert form.problem.text() == not_opened(house.folders.backups)


def test_a_link_that_nothing_opens_is_shown(house: House) -> None:
    house.sign_in()
    box = ask_to_open(house.home, QUrl("https://example.org/stars"))
    assert box is not None
    (opening,) = [each for each in box.buttons() if each.text() == "Open link"]
    opening.click()
    house.settle()
    said = house.open(QMessageBox)
    assert said.text() == not_opened("https://example.org/stars")
    said.close()

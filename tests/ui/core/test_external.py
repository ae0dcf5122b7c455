"""What other programs are to open, and what is said when none does."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.ui.account.profile_dialog import ProfileDialog
from aimstars_desktop.ui.app.crash_dialog import CrashDialog
from aimstars_desktop.ui.core.external import open_externally
from aimstars_desktop.ui.core.links import ask_to_open
from tests.ui.house import House


@pytest.fixture(autouse=True)
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Keep the desktop from opening anything; return what it was asked to open."""
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
    assert open_externally(tmp_path) == ""
    assert open_externally(QUrl("https://example.org/")) == ""


def test_a_folder_that_is_not_there_is_named_and_nobody_is_asked(
    asked: list[str], tmp_path: Path
) -> None:
    assert open_externally(tmp_path / "gone") == not_opened(tmp_path / "gone")
    assert not asked


def test_the_window_says_where_the_log_is(house: House) -> None:
    folder = house.folders.logs
    folder.mkdir()
    house.window.commands.run("log_folder")
    assert house.window.unlock._message.text() == not_opened(folder)
    assert house.window.unlock._message.isVisible()
    house.sign_in()
    house.window.commands.run("log_folder")
    assert house.home.workspace.messages.bar.text == not_opened(folder)
    house.app.sign_out()
    house.settle()
    assert not house.window.unlock._message.isVisible()


def test_the_crash_dialog_says_where_the_log_is(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = CrashDialog("the details", tmp_path)
    qtbot.addWidget(dialog)
    assert dialog.problem.isHidden()
    dialog.folder.click()
    assert dialog.problem.text() == not_opened(tmp_path)
    assert not dialog.problem.isHidden()


def test_the_refusal_says_where_backups_and_log_are(house: House) -> None:
    house.app.opener.refuse(DiaryFileError(Outcome.DAMAGED, "The file is damaged."))
    house.settle()
    page = house.app.opener.refusal
    house.click(page.backups_folder)
    assert page.copied.text() == not_opened(house.folders.data)
    house.click(page.log_folder)
    assert page.copied.text() == not_opened(house.folders.logs)


def test_the_profile_says_where_the_backups_are(house: House) -> None:
    house.sign_in()
    house.folders.backups.mkdir()
    (house.folders.backups / "diary.db").touch()
    house.do(lambda: house.window.commands.run("profile"))
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

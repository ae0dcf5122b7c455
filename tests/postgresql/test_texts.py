"""What a window on a server says of where the diary is: nothing that is true of a file only."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from aimstars_desktop.domain.errors import AimstarsError, DiaryFileError, Outcome
from aimstars_desktop.storage.diary.window_engines import server_engines
from aimstars_desktop.storage.unit_of_work import DiaryStorage
from aimstars_desktop.ui.account.profile_dialog import ProfileDialog
from aimstars_desktop.ui.help.about import AboutDialog
from aimstars_desktop.ui.help.window import HelpWindow
from aimstars_desktop.ui.startup.refusal_page import RefusalPage
from aimstars_desktop.ui.stats.checkup_dialog import CheckupDialog
from tests import engines
from tests.builders import TestDiary
from tests.ui.house import House

OF_A_FILE = (
    "this computer, and nowhere",
    "leaves this computer",
    "stays on",
    "one computer",
    "one file",
    "diary file",
    "the file",
    "data folder",
    "data &folder",
    "backups folder",
    "no network",
    "the disk",
    "backup of your computer",
    "verified backup",
    "backup is made",
    "backup was made",
    "no backups of it",
)
"""What is true of a diary in a file only."""


@pytest.fixture
def house(qtbot: QtBot, qapp: QApplication, tmp_path: Path, server: str) -> Iterator[House]:
    ways = server_engines(engines.migrated_database(server))
    house = House(qtbot, qapp, tmp_path, TestDiary(ways, DiaryStorage(ways, lambda _: None)))
    house.start()
    yield house
    house.leave()


def claims(widget: QWidget) -> list[str]:
    """Return the texts under a widget that are true of a file only."""
    texts = [each.text() for each in widget.findChildren(QLabel) if not each.isHidden()]
    texts += [each.text() for each in widget.findChildren(QAbstractButton) if not each.isHidden()]
    texts += [each.toPlainText() for each in widget.findChildren(QTextBrowser)]
    assert texts
    return [text for text in texts if any(words in text for words in OF_A_FILE)]


@pytest.mark.repeats
def test_the_sign_in_page_says_that_the_diary_is_on_a_server(house):
    unlock = house.window.unlock
    unlock._show_sign_up()
    assert claims(unlock) == []
    assert "Kept on your server" in " ".join(each.text() for each in unlock.findChildren(QLabel))


def test_help_about_profile_and_checkup_do_not_speak_of_a_file(house):
    house.sign_in()
    house.app.show_profile()
    house.window.show_checkup()
    house.window.show_help("data")
    house.window.dialogs.show_about()
    house.settle()
    for kind in (ProfileDialog, CheckupDialog, HelpWindow, AboutDialog):
        assert claims(house.open(kind)) == [], kind
    house.window.dialogs.close_all()


@pytest.mark.parametrize(
    "outcome", [None, *Outcome], ids=lambda outcome: getattr(outcome, "name", "")
)
def test_the_refusal_page_does_not_speak_of_a_file(qtbot, outcome):
    page = RefusalPage(on_server=True)
    qtbot.addWidget(page)
    error = AimstarsError("Said.") if outcome is None else DiaryFileError(outcome, "Said.")
    page.show_error(error, plan=None, keeps_backups=False)
    assert claims(page) == []

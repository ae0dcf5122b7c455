"""The diary file is damaged under the window: one sentence, what is typed stays, and it goes on."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import event

from aimstars_desktop.ui.account.preferences_dialog import PreferencesDialog
from aimstars_desktop.ui.app.rescue_file import NAME
from aimstars_desktop.ui.goals.goal_dialog import GoalDialog
from aimstars_desktop.ui.stats.checkup_dialog import CheckupDialog
from tests import builders
from tests.builders import new_goal, proud
from tests.ui.house import House

WORDS = "Precious words"
PAGE = 4096


def _empty_memory(house: House) -> None:
    """Make SQLite read each page from the file again, with all of them in it."""
    for engine in (house.diary.engines.writer, house.diary.engines.reader):

        @event.listens_for(engine, "checkout")
        def _read_anew(connection: Any, *_: object) -> None:
            connection.execute("PRAGMA shrink_memory")

    with house.diary.engines.writer.connect() as connection:
        connection.exec_driver_sql("ROLLBACK")
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")


def overwrite(path: Path) -> None:
    """Overwrite every page but the first, which says what is where."""
    with path.open("r+b") as file:
        size = file.seek(0, 2)
        file.seek(PAGE)
        file.write(b"\xa5" * (size - PAGE))


def cut_off(path: Path) -> None:
    with path.open("r+b") as file:
        file.truncate(3 * PAGE)


def overwrite_all(path: Path) -> None:
    path.write_bytes(b"\xa5" * path.stat().st_size)


def visit_everything(house: House) -> None:
    home = house.home
    for go in (home.show_goals, home.show_stats, home.show_diary):
        house.do(go)
    for key in ("Ctrl+F", "Ctrl+R", "Esc", "Ctrl+Z", "Ctrl+Shift+Z", "F5"):
        house.press(key)
    house.do(home.show_goals().show_review)
    house.do(home.show_goals().new_goal)
    goal = house.open(GoalDialog)
    goal.title.setText("A title")
    house.do(goal.accept)
    goal.reject()
    house.do(house.window.show_preferences)
    preferences = house.open(PreferencesDialog)
    for key in preferences.keys:
        preferences.show_page(key)
        house.settle()
    preferences.reject()
    house.do(house.window.show_checkup)
    house.open(CheckupDialog).reject()
    house.do(home.show_diary)


@pytest.mark.sampled(2)
@pytest.mark.parametrize("damage", [overwrite, cut_off, overwrite_all])
def test_the_window_goes_on_and_keeps_what_is_typed(
    qtbot: QtBot, qapp: QApplication, house: House, tmp_path: Path, damage: Any
) -> None:
    maya = builders.account(house.diary)
    session = house.sign_in(maya)
    for number in range(20):
        proud(session, f"Entry {number}")
    session.goals.create(new_goal())
    house.settle()
    _empty_memory(house)
    path = house.folders.database
    sound = Path(shutil.copy(path, tmp_path / "sound.bak"))
    damage(path)

    composer = house.home.diary.page.composer
    composer.field.insertPlainText(WORDS)
    house.do(composer.buttons.proud.click)
    bar = house.home.workspace.messages.bar
    assert bar.isVisible()
    assert "damaged" in bar.text
    assert composer.field.text == WORDS
    visit_everything(house)
    assert house.window.home_is_shown
    assert composer.field.text == WORDS

    assert house.window.close()
    house.app.close()
    assert WORDS in (house.folders.data / NAME).read_text(encoding="utf-8")
    house.diary.storage.close()
    for side in tmp_path.glob("aimstars.db*"):
        side.unlink()
    sound.rename(path)
    following = House(qtbot, qapp, tmp_path, builders.diary_in(path))
    following.start()
    following.sign_in(maya)
    assert following.home.diary.page.composer.field.text == WORDS
    following.home.diary.page.composer.field.clear()
    following.leave()

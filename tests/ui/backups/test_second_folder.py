"""The second folder of the backups in the window: chosen, copied to, and never waited for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QFileDialog

from aimstars_desktop.storage.upgrade.file import backup
from aimstars_desktop.storage.upgrade.file.manifest import Manifest
from aimstars_desktop.ui.account.preferences_dialog import PreferencesDialog
from aimstars_desktop.ui.backups.second_folder_model import SecondFolderModel
from aimstars_desktop.ui.backups.second_folder_page import SecondFolderPage
from tests.ui.keeping import Program

pytestmark = pytest.mark.usefixtures("british")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    path = tmp_path / "stick"
    path.mkdir()
    return path


def second(program: Program) -> SecondFolderModel:
    backups = program.app.backups
    assert backups is not None
    assert backups.second is not None
    return backups.second


def page(program: Program) -> SecondFolderPage:
    program.window.commands.run("preferences")
    dialog = program.dialog(PreferencesDialog)
    dialog.show_page("backups")
    return program.dialog(SecondFolderPage)


def choose(program: Program, folder: Path) -> None:
    """Choose a folder on the page, as the system's dialog hands it over."""
    page(program).choose.click()
    (dialog,) = program.window.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(folder))
    dialog.reject()


def brought(program: Program) -> None:
    model = second(program)
    program.until(lambda: not model.is_copying)


def test_a_folder_is_chosen_in_the_preferences_and_gets_the_newest_backup(
    program: Program, stick: Path
) -> None:
    shown = page(program)
    assert shown.state.text() == "No second folder has been chosen."
    assert not shown.forget.isVisible()
    dialog = program.backups()
    dialog.make.click()
    program.settle()
    assert dialog.second.isHidden()
    dialog.reject()

    choose(program, stick)
    program.until(lambda: second(program).second is not None)
    brought(program)

    said = f"Also in {stick}: last complete today 12:00."
    assert shown.state.text() == said
    assert len(list(stick.rglob("*.db"))) == 1
    again = program.backups()
    brought(program)
    assert again.second.text() == said


def test_a_backup_made_by_hand_is_copied_at_once(program: Program, stick: Path) -> None:
    choose(program, stick)
    program.until(lambda: second(program).second is not None)
    brought(program)
    dialog = program.backups()
    brought(program)
    program.clock.pass_by(timedelta(minutes=1))
    dialog.make.click()
    program.until(lambda: second(program).state().endswith("12:01."))
    assert len(list(stick.rglob("*.db"))) >= 1


def test_a_disk_that_was_away_for_two_weeks_is_missed_in_the_status_bar(
    program: Program, stick: Path
) -> None:
    choose(program, stick)
    program.until(lambda: second(program).second is not None)
    brought(program)
    stick.rename(stick.with_name("away"))
    second(program).copy_backups()
    brought(program)
    assert second(program).state().startswith(f"{stick} is not there now: last complete today")
    program.clock.pass_by(timedelta(days=15))
    program.app.backups.back_up_daily()
    program.settle()
    brought(program)

    assert "none in the second folder for two weeks" in program.window._backup.text()
    assert "Connect the disk" in program.window._backup.toolTip()
    page(program).forget.click()
    program.until(lambda: second(program).second is None)
    assert "second folder" not in program.window._backup.text()


def test_a_folder_in_the_diary_is_refused_with_a_sentence(program: Program) -> None:
    choose(program, program.folders.data)
    program.until(lambda: second(program).problem is not None)
    assert "is in the folder of the diary itself" in page(program).state.text()
    assert second(program).second is None


def test_nothing_waits_for_a_disk_that_does_not_answer(
    program: Program, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reached, free = Event(), Event()
    copy = backup.copy_verified

    def hang(source: Path, folder: Path, made: Manifest, go_on: Callable[[], None]) -> bool:
        reached.set()
        free.wait()
        return copy(source, folder, made, go_on)

    monkeypatch.setattr(backup, "copy_verified", hang)
    dialog = program.backups()
    dialog.make.click()
    program.settle()
    choose(program, stick)
    program.until(reached.is_set)

    program.write("It is written all the same.")
    program.window.commands.run("lock")
    program.settle()
    assert not program.window.home_is_shown
    assert second(program).is_copying
    assert program.app.tasks.close(5)
    free.set()

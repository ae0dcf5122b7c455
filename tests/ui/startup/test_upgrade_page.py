"""Opening an older, a damaged or a lost diary: what is shown, what can be stopped, what is kept."""

from __future__ import annotations

import math
import re
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aimstars_desktop import config
from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.domain.upgrades import Stage
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN, HEAD
from aimstars_desktop.storage.upgrade.file.inspect import current
from aimstars_desktop.storage.upgrade.file.lock import DataLock
from aimstars_desktop.ui.app import diary_opener
from aimstars_desktop.ui.startup.refusal_wording import words
from tests import patience
from tests.storage.upgrade.conftest import content, names
from tests.ui import keeping
from tests.ui.keeping import Held, Program, running, shown_buttons

pytestmark = pytest.mark.usefixtures("british")


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    data = tmp_path / "diary"
    data.mkdir(mode=0o700)
    return Folders(data, tmp_path / "logs")


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every upgrade is shown, however short it is."""
    monkeypatch.setattr(diary_opener, "BLINK", -1.0)


@pytest.fixture
def never_late(monkeypatch: pytest.MonkeyPatch) -> None:
    """What takes longer than estimated is not shown, however slow the machine is."""
    monkeypatch.setattr(diary_opener, "LATE_MS", patience.MILLISECONDS)


def test_a_long_upgrade_is_shown_step_by_step_while_the_window_answers(
    qtbot: QtBot, qapp: QApplication, folders: Folders, shown: None
) -> None:
    keeping.make_old(folders.database)
    with running(qtbot, qapp, folders) as program:
        page = program.app.opener.upgrade
        seen: list[str] = []
        held = Held(program.app.opener, Stage.CHANGE, lambda: seen.extend(page.steps))
        program.until(held.reached.is_set)
        program.until(lambda: any(text.startswith("Upgrading 1 of ") for text in page.steps))
        assert page.isVisible()
        assert page.cancel.isEnabled()
        held.go_on()
        program.until_asked()
        program.settle()

        assert not page.isVisible()
        assert any("Backing up your diary: " in text for text in seen)
        upgrading = [text for text in seen if text.startswith("Upgrading ")]
        numbers = [int(re.findall(r"\d+", text)[0]) for text in upgrading]
        assert sorted(set(numbers)) == list(range(1, len(CHAIN)))
        assert page.steps[0] == "Checked your diary file"
        assert page.steps[1].startswith("Backed up and verified: aimstars-")
        assert page.steps[3] == "Every entry is still there"
        assert all(label.text().endswith("\N{NO-BREAK SPACE}s") for label in page._seconds[:4])
        assert current(folders) == HEAD


@pytest.mark.repeats
def test_an_upgrade_that_takes_longer_than_estimated_is_shown(
    qtbot: QtBot, qapp: QApplication, folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(diary_opener, "BLINK", math.inf)
    monkeypatch.setattr(diary_opener, "LATE_MS", 0)
    keeping.make_old(folders.database)
    with running(qtbot, qapp, folders) as program:
        held = Held(program.app.opener, Stage.CHANGE)
        program.until(program.app.opener.upgrade.isVisible)
        held.go_on()
        program.until_asked()
        program.settle()


@pytest.mark.repeats
def test_a_short_upgrade_is_not_shown(
    qtbot: QtBot, qapp: QApplication, folders: Folders, never_late: None
) -> None:
    keeping.make_old(folders.database)
    with running(qtbot, qapp, folders) as program:
        program.until_asked()
        program.settle()
        assert program.app.opener._upgrade is None
        assert current(folders) == HEAD


def test_a_cancelled_upgrade_leaves_the_diary_as_it_was_and_can_be_tried_again(
    qtbot: QtBot, qapp: QApplication, folders: Folders, shown: None
) -> None:
    keeping.make_old(folders.database)
    before = content(folders.database)
    with running(qtbot, qapp, folders) as program:
        page = program.app.opener.upgrade
        held = Held(program.app.opener, Stage.CHANGE)
        program.until(page.isVisible)
        program.until(held.reached.is_set)
        page.cancel.click()
        assert not page.cancel.isEnabled()
        held.go_on()
        program.until_refused()
        program.settle()

        assert program.page.title.text() == "The upgrade was cancelled"
        assert "the diary is as it was before" in program.page.reason.text()
        assert content(folders.database) == before

        program.page.retry.click()
        program.until_asked()
        program.settle()
        assert current(folders) == HEAD


def test_an_upgrade_that_is_kept_cannot_be_cancelled(
    qtbot: QtBot, qapp: QApplication, folders: Folders, shown: None
) -> None:
    keeping.make_old(folders.database)
    with running(qtbot, qapp, folders) as program:
        page = program.app.opener.upgrade
        held = Held(program.app.opener, Stage.OPEN)
        program.until(page.isVisible)
        program.until(lambda: held.reached.is_set() and not page.cancel.isEnabled())
        held.go_on()
        program.until_asked()
        program.settle()


@pytest.mark.repeats
def test_closing_the_window_stops_an_upgrade_without_a_trace(
    qtbot: QtBot, qapp: QApplication, folders: Folders
) -> None:
    keeping.make_old(folders.database)
    before = content(folders.database)
    with running(qtbot, qapp, folders) as program:
        held = Held(program.app.opener, Stage.CHANGE)
        program.until(held.reached.is_set)
        program.window.close()
        held.go_on()
    assert content(folders.database) == before


def test_a_damaged_diary_is_refused_with_advice_and_nothing_that_deletes(
    qtbot: QtBot, qapp: QApplication, folders: Folders
) -> None:
    folders.database.write_text("Dear diary, this is a text file.")
    with running(qtbot, qapp, folders) as program:
        program.until_refused()
        page = program.page
        assert "is not a diary" in page.reason.text()
        assert page.meaning.text()
        assert page.advice.text()
        assert shown_buttons(page) == [
            *("Try again", "Restore from a backup…", "Choose another data folder…"),
            *("Open backups folder", "Open log folder", "Copy report", "Quit"),
        ]
        page.copy.click()
        report = QGuiApplication.clipboard().text()
        assert "Outcome: DAMAGED" in report
        assert "Dear diary" not in report
    assert folders.database.read_text() == "Dear diary, this is a text file."


@pytest.mark.parametrize("outcome", list(Outcome))
def test_every_outcome_has_words_of_its_own(qapp: QApplication, outcome: Outcome) -> None:
    found = words(DiaryFileError(outcome, "Something happened."))
    assert all(text and text[-1].isalnum() is (text == found.title) for text in _parts(found))


def _parts(found: object) -> list[str]:
    return [getattr(found, name) for name in ("title", "meaning", "advice")]


def test_a_remembered_folder_that_is_gone_is_asked_about_and_not_created(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    gone = tmp_path / "on a stick"
    config.remember_folder(gone)
    assert config.folders().data == gone
    with running(qtbot, qapp, config.folders()) as program:
        program.until_refused()
        assert program.page.title.text() == "Your diary is not where it was"
        assert not gone.exists()

        program.page.retry.click()
        program.settle()
        program.until_refused()
        assert not gone.exists()
    assert not gone.exists()

    with running(qtbot, qapp, config.folders()) as program:
        program.until_refused()
        assert "Start a new diary here" in shown_buttons(program.page)
        program.page.new.click()
        program.until(program.window.unlock.sign_up.isVisible)
        assert config.folders().database.is_file()
        program.settle()


def test_nothing_is_created_where_a_disk_with_the_diary_may_appear_again(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    mounted = tmp_path / "stick"
    mounted.mkdir()
    config.remember_folder(mounted)
    with running(qtbot, qapp, config.folders()) as program:
        program.until_refused()
        program.window.close()
    assert names(mounted) == []


@pytest.mark.repeats
def test_a_diary_that_vanished_from_its_folder_is_asked_about(
    qtbot: QtBot, qapp: QApplication, folders: Folders
) -> None:
    keeping.make_old(folders.database)
    with running(qtbot, qapp, folders) as program:
        program.until_asked()
        program.settle()
    moved = folders.database.rename(folders.data / "moved.db")
    with running(qtbot, qapp, folders) as program:
        program.until_refused()
        assert "Restore from a backup…" in shown_buttons(program.page)
        assert not folders.database.exists()

        moved.rename(folders.database)
        program.page.retry.click()
        program.until_asked()
        program.settle()


def test_another_folder_is_remembered_and_the_program_goes_on_there(
    qtbot: QtBot, qapp: QApplication, folders: Folders, tmp_path: Path
) -> None:
    folders.database.write_text("no diary")
    other = tmp_path / "other"
    keeping.make_old(_made(other))
    with running(qtbot, qapp, folders) as program:
        program.until_refused()
        program.app.opener.take_folder(str(other))
        program.until(lambda: program.app.chosen_folder == other)
        program.until(lambda: not program.window.isVisible())
    found = config.folders()
    assert found == config.folders_at(other)
    assert found.remembered
    with running(qtbot, qapp, found) as program:
        program.until_asked()
        program.settle()
    assert folders.database.read_text() == "no diary"


def test_the_usual_folder_needs_no_remembering(home: Path) -> None:
    usual = config.folders()
    config.remember_folder(home / "elsewhere")
    config.remember_folder(usual.data)
    assert config.folders() == usual
    assert not usual.remembered


def test_a_choice_that_cannot_be_saved_is_reported(
    qtbot: QtBot, qapp: QApplication, folders: Folders, home: Path
) -> None:
    folders.database.write_text("no diary")
    in_the_way = config._usual_places()[0].parent
    in_the_way.parent.mkdir(parents=True, exist_ok=True)
    in_the_way.write_text("no folder")
    with running(qtbot, qapp, folders) as program:
        program.until_refused()
        program.app.opener.take_folder(str(home))
        program.until(lambda: "could not be saved" in program.page.reason.text())
        program.settle()
        assert program.app.chosen_folder is None


@pytest.mark.repeats
def test_another_window_that_prepares_the_diary_is_waited_for(
    qtbot: QtBot, qapp: QApplication, folders: Folders
) -> None:
    keeping.make_old(folders.database)
    program = Program(qtbot, qapp, folders)
    with DataLock(folders.data) as lock:
        lock.exclusive(0)
        program.start()
        program.until(lambda: "Another window is preparing your diary" in program.said)
    program.until_asked()
    program.settle()
    program.close()


@pytest.mark.repeats
def test_a_second_launch_at_head_shows_no_upgrade_and_makes_no_other_file(
    qtbot: QtBot, qapp: QApplication, folders: Folders, never_late: None
) -> None:
    keeping.make_old(folders.database)
    for _ in range(2):
        with running(qtbot, qapp, folders) as program:
            program.until_asked()
            program.settle()
            assert program.app.opener._upgrade is None
    backups = [name for name in names(folders.backups) if name.endswith(".db")]
    assert len(backups) == 1


def _made(folder: Path) -> Path:
    folder.mkdir(mode=0o700)
    return folder / config.DATABASE_NAME

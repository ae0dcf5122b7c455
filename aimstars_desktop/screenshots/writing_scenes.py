"""The scenes of writing: spelling, writing in full screen, and favourites among what is written."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from aimstars_desktop.screenshots.driver import ProgramDriver
from aimstars_desktop.screenshots.scene import Scene
from aimstars_desktop.ui.account.preferences_dialog import PreferencesDialog
from aimstars_desktop.ui.shell.home_page import DIARY

MISSPELLED = (
    "## Sunday lunch at mum's\n"
    "We cooked the **slow currry** togehter, and nobody looked at a phone. "
)


def _alone(driver: ProgramDriver) -> None:
    driver.show_tab(DIARY)
    driver.home.diary.go_today()
    driver.home.diary.write_alone(True)
    driver.window.setWindowState(Qt.WindowState.WindowNoState)  # a picture as large as the others
    driver.settle()


def _leave_alone(driver: ProgramDriver) -> None:
    driver.home.diary.write_alone(False)
    driver.close_dialogs()


def _favourites(driver: ProgramDriver) -> None:
    driver.show_tab(DIARY)
    tab = driver.home.diary
    tab.panel.favourites.setChecked(True)
    driver.until(lambda: bool(tab.finding.rows) and tab.finding.is_answered)
    newest = tab.finding.rows[0].entry
    tab.show_entry(newest.day, newest.id)
    driver.settle()


def _leave_favourites(driver: ProgramDriver) -> None:
    driver.home.diary.panel.favourites.setChecked(False)
    driver.home.diary.go_today()
    driver.close_dialogs()


def _choose(driver: ProgramDriver, *languages: str) -> None:
    preferences = driver.home.workspace.session.preferences
    preferences.choose(replace(preferences.chosen, spelling_languages=frozenset(languages)))
    driver.settle()


def _spelling(driver: ProgramDriver) -> None:
    driver.show_tab(DIARY)
    driver.home.diary.go_today()
    _choose(driver, "en")
    spelling = driver.home.diary.model.saving.spelling
    spelling.load()
    driver.until(lambda: not spelling.is_busy)
    field = driver.home.diary.page.composer.field
    field.setPlainText(MISSPELLED)
    field.moveCursor(field.textCursor().MoveOperation.End)
    driver.home.diary.commit_draft()
    driver.settle()
    driver.until(lambda: not spelling.is_busy)


def _leave_spelling(driver: ProgramDriver) -> None:
    driver.home.diary.page.composer.field.clear()
    driver.home.diary.commit_draft()
    _choose(driver)
    driver.close_dialogs()


def _missing_dictionary(driver: ProgramDriver) -> QWidget:
    _choose(driver, "en", "sv")
    dialog = driver.dialog(lambda: driver.window.commands.run("preferences"))
    if not isinstance(dialog, PreferencesDialog):
        raise TypeError("no preferences")
    dialog.show_page("spelling")
    return dialog


def _leave_missing_dictionary(driver: ProgramDriver) -> None:
    driver.close_dialogs()
    _choose(driver)


WRITING_SCENES = (
    Scene("spelling", _spelling, _leave_spelling),
    Scene("spelling-missing", _missing_dictionary, _leave_missing_dictionary, one_page=True),
    Scene("full-screen", _alone, _leave_alone),
    Scene("favourites", _favourites, _leave_favourites),
)

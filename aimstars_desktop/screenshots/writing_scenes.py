"""The scenes of what looks after one's writing: favourites, and writing in full screen."""

from __future__ import annotations

from PySide6.QtCore import Qt

from aimstars_desktop.screenshots.driver import ProgramDriver
from aimstars_desktop.screenshots.scene import Scene
from aimstars_desktop.ui.shell.home_page import DIARY


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


WRITING_SCENES = (
    Scene("full-screen", _alone, _leave_alone),
    Scene("favourites", _favourites, _leave_favourites),
)

"""The scenes of writing: spelling, full screen, favourites, and the largest text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QMenu, QWidget

from aimstars_desktop.screenshots.driver import ProgramDriver
from aimstars_desktop.screenshots.scene import Scene
from aimstars_desktop.ui.account.preferences_dialog import PreferencesDialog
from aimstars_desktop.ui.core.settings import LARGEST_INTERFACE
from aimstars_desktop.ui.shell.home_page import DIARY, GOALS
from aimstars_desktop.ui.widgets.rescale import choose_interface_size
from aimstars_desktop.ui.writing import next_wrong_word, spelling_menu

MENU = "spelling-menu"
SUGGESTED = "together"

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


def _spelling_next(driver: ProgramDriver) -> None:
    _spelling(driver)
    field = driver.home.diary.page.composer.field
    field.setFocus()
    next_wrong_word.go_on(field, driver.home.diary.model.saving.spelling)
    driver.settle()


def _spelling_menu(driver: ProgramDriver) -> QWidget:
    _spelling(driver)
    field = driver.home.diary.page.composer.field
    cursor = field.textCursor()
    cursor.setPosition(field.text.index("togehter"))
    field.setTextCursor(cursor)
    at = field.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, field.mapToGlobal(at))
    menu = spelling_menu.show(field, event, driver.home.diary.model.saving.spelling)
    menu.setObjectName(MENU)
    driver.until(lambda: any(action.text() == SUGGESTED for action in menu.actions()))
    driver.settle()
    return menu


def _leave_spelling_menu(driver: ProgramDriver) -> None:
    for menu in driver.home.diary.page.composer.field.findChildren(QMenu, MENU):
        menu.close()  # which deletes it
    _leave_spelling(driver)


def _large(show: Callable[[ProgramDriver], QWidget | None]) -> Callable[..., QWidget | None]:
    """Return what shows the same in the largest text of the program."""

    def enter(driver: ProgramDriver) -> QWidget | None:
        choose_interface_size(LARGEST_INTERFACE)
        found = show(driver)
        driver.settle()
        return found

    return enter


def _leave_large(driver: ProgramDriver) -> None:
    driver.close_dialogs()
    choose_interface_size(100)
    driver.settle()


def _today(driver: ProgramDriver) -> None:
    driver.show_tab(DIARY)
    driver.home.diary.go_today()


def _command(name: str) -> Callable[[ProgramDriver], QWidget]:
    return lambda driver: driver.dialog(lambda: driver.window.commands.run(name))


def _templates(driver: ProgramDriver) -> QWidget:
    driver.show_tab(DIARY)
    return driver.dialog(driver.home.diary.edit_templates)


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
    Scene("spelling-next", _spelling_next, _leave_spelling),
    Scene("spelling-menu", _spelling_menu, _leave_spelling_menu),
    Scene("spelling-missing", _missing_dictionary, _leave_missing_dictionary, one_page=True),
    Scene("full-screen", _alone, _leave_alone),
    Scene("favourites", _favourites, _leave_favourites),
    Scene("large-diary", _large(_today), _leave_large),
    Scene("large-goals", _large(lambda driver: driver.show_tab(GOALS)), _leave_large),
    Scene("large-preferences", _large(_command("preferences")), _leave_large),
    Scene("large-goal", _large(_command("new_goal")), _leave_large),
    Scene("large-templates", _large(_templates), _leave_large),
    Scene("large-export", _large(_command("export")), _leave_large),
)

"""The scenes of the dialogs and popups for one entry, goal or day."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from aimstars_desktop.domain.goals import Goal
from aimstars_desktop.domain.second_folder import SecondFolder
from aimstars_desktop.domain.templates import Template
from aimstars_desktop.screenshots import examples
from aimstars_desktop.screenshots.driver import ProgramDriver
from aimstars_desktop.screenshots.scene import Scene
from aimstars_desktop.services.goals import GoalsPage
from aimstars_desktop.services.second_folder import SecondFolderService
from aimstars_desktop.ui.account.preferences_dialog import PreferencesDialog
from aimstars_desktop.ui.backups.second_folder_model import SecondFolderModel
from aimstars_desktop.ui.diary.day_picker import DayPicker
from aimstars_desktop.ui.diary.quick_entry import QuickEntryWindow
from aimstars_desktop.ui.diary.tags_dialog import TagsDialog
from aimstars_desktop.ui.shell.home_page import DIARY, GOALS
from aimstars_desktop.ui.stats.checkup_dialog import CheckupDialog

REWORDED = "Ten quiet minutes before opening the laptop, and a cup of tea. The morning was mine."
"""An edit of today's entry, so that it has an earlier version."""

TEMPLATES = (
    Template(
        "Evening",
        "## {weekday}\n\n> {prompt}\n\nThree good things:\n- \n- \n- \n\n{mood}",
    ),
    Template("Walk", "# {date}\n"),
)
"""The person's own templates; the first has an unknown field."""


def _today(driver: ProgramDriver) -> None:
    driver.show_tab(DIARY)
    driver.home.diary.go_today()
    driver.settle()


def _templates(driver: ProgramDriver) -> QWidget:
    driver.show_tab(DIARY)
    driver.home.workspace.session.templates.choose(TEMPLATES)
    return driver.dialog(driver.home.diary.edit_templates)


def _prompts(driver: ProgramDriver) -> QWidget:
    _today(driver)
    return driver.dialog(driver.home.diary.page.prompt.edit_prompts)


def _versions(driver: ProgramDriver) -> QWidget:
    _today(driver)
    page, session = driver.home.diary.page, driver.home.workspace.session
    session.entries.change(page.cards[-1].entry.id, text=REWORDED)
    driver.settle()
    return driver.dialog(page.cards[-1].menu.show_versions)


def _leave_versions(driver: ProgramDriver) -> None:
    driver.close_dialogs()
    driver.home.workspace.session.undo.undo()
    driver.settle()


def _wrong_books(driver: ProgramDriver) -> QWidget:
    dialog = driver.dialog(lambda: driver.window.commands.run("check"))
    if not isinstance(dialog, CheckupDialog):
        raise TypeError("no check")
    dialog.model.checked.emit(examples.wrong_books(driver.home.workspace.session.days.today()))
    return dialog


def _goal(choose: Callable[[GoalsPage], Goal]) -> Callable[[ProgramDriver], QWidget]:
    """Return the scene of a goal's details."""

    def enter(driver: ProgramDriver) -> QWidget:
        goal = _chosen(driver, choose)
        return driver.dialog(lambda: driver.home.goals.show_goal(goal.id))

    return enter


def _edit_goal(driver: ProgramDriver) -> QWidget:
    goal = _chosen(driver, lambda page: page.active[0])
    return driver.dialog(lambda: driver.home.goals.edit_goal(goal))


def _chosen(driver: ProgramDriver, choose: Callable[[GoalsPage], Goal]) -> Goal:
    driver.show_tab(GOALS)
    page = driver.home.goals.model.page
    if page is None:
        raise RuntimeError("no goals were read")
    return choose(page)


def _quick_entry(driver: ProgramDriver) -> QWidget:
    window = QuickEntryWindow(driver.home.workspace, driver.home.diary.model.drafts)
    window.ask()
    return window


def _completion(driver: ProgramDriver) -> None:
    _today(driver)
    driver.home.diary.focus_composer()
    field = driver.home.diary.page.composer.field
    field.insertPlainText("Sowed the beans with dad. #")
    field.insertPlainText("f")
    driver.until(lambda: bool(driver.home.diary.model.saving.tags.all))
    driver.settle()


def _leave_completion(driver: ProgramDriver) -> None:
    driver.home.diary.page.composer.field.clear()
    driver.home.diary.commit_draft()
    driver.settle()


def _tags(driver: ProgramDriver) -> QWidget:
    _today(driver)
    return driver.dialog(driver.home.diary.show_tags)


def _merging(driver: ProgramDriver) -> QWidget:
    dialog = _tags(driver)
    if not isinstance(dialog, TagsDialog):
        raise TypeError("no tags")
    dialog.name.setText("home")
    return dialog


def _day_picker(driver: ProgramDriver) -> QWidget:
    _today(driver)
    return driver.home.diary.choose_day()


def _export(driver: ProgramDriver) -> QWidget:
    _today(driver)
    return driver.dialog(lambda: driver.window.commands.run("export"))


def _second_folder(driver: ProgramDriver) -> QWidget:
    _today(driver)
    diary = driver.application.diary
    if diary is None:
        raise RuntimeError("no diary is open")
    now = driver.home.workspace.session.days.now()
    stick = Path("/media/Maya/Stick")
    known = SecondFolder(stick, stick / "backups", now, now)
    service = SecondFolderService(examples.PicturedSecondFolder(known), diary.clock)
    dialogs = driver.window.dialogs
    model = dialogs.second_folder = SecondFolderModel(lambda: service, driver.window)
    model.copy_backups()
    driver.until(lambda: model.second is not None and not model.is_copying)
    dialog = driver.dialog(lambda: driver.window.commands.run("preferences"))
    if not isinstance(dialog, PreferencesDialog):
        raise TypeError("no preferences")
    dialog.show_page("backups")
    return dialog


def _leave_second_folder(driver: ProgramDriver) -> None:
    driver.close_dialogs()
    driver.window.dialogs.second_folder = None


def _close_small(driver: ProgramDriver) -> None:
    """Close the popups, which are not dialogs."""
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QuickEntryWindow | DayPicker):
            widget.close()
            widget.deleteLater()
    driver.close_dialogs()


DIALOG_SCENES: tuple[Scene, ...] = (
    Scene("prompts", _prompts),
    Scene("templates", _templates),
    Scene("versions", _versions, _leave_versions),
    Scene("tag-completion", _completion, _leave_completion),
    Scene("tags", _tags),
    Scene("tags-merge", _merging),
    Scene("day-picker", _day_picker, _close_small),
    Scene("quick-entry", _quick_entry, _close_small),
    Scene("goal", _goal(lambda page: page.active[0])),
    Scene("closed-goal", _goal(lambda page: page.closed[0])),
    Scene("edit-goal", _edit_goal),
    Scene("checkup", _wrong_books),
    Scene("export", _export),
    Scene("second-folder", _second_folder, _leave_second_folder, one_page=True),
)
"""The scenes, in order."""

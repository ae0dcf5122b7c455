"""The scenes of the dialogs and small windows that belong to one entry, goal or day."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QWidget

from aimstars_desktop.domain.goals import Goal
from aimstars_desktop.services.goals import GoalsPage
from aimstars_desktop.ui import pictured
from aimstars_desktop.ui.diary.day_picker import DayPicker
from aimstars_desktop.ui.diary.quick_entry import QuickEntryWindow
from aimstars_desktop.ui.goals.tab import GoalsTab
from aimstars_desktop.ui.home_page import DIARY, GOALS
from aimstars_desktop.ui.scene import Scene
from aimstars_desktop.ui.stage import Stage
from aimstars_desktop.ui.stats.checkup_dialog import CheckupDialog

REWORDED = "Ten quiet minutes before opening the laptop, and a cup of tea. The morning was mine."
"""What becomes of today's entry, so that there is an earlier version of it."""


def _today(stage: Stage) -> None:
    stage.show_tab(DIARY)
    stage.home.diary.go_today()
    stage.settle()


def _prompts(stage: Stage) -> QWidget:
    _today(stage)
    return stage.dialog(stage.home.diary.page.prompt.edit_prompts)


def _versions(stage: Stage) -> QWidget:
    _today(stage)
    page, session = stage.home.diary.page, stage.home.workspace.session
    entry = page.cards[-1].entry
    session.diary.change(entry.id, text=REWORDED)
    stage.settle()
    return stage.dialog(lambda: page.versions_wanted.emit(entry.id))


def _leave_versions(stage: Stage) -> None:
    stage.close_dialogs()
    stage.home.workspace.session.undo.undo()
    stage.settle()


def _wrong_books(stage: Stage) -> QWidget:
    dialog = stage.dialog(stage.window.commands.check_wanted.emit)
    if not isinstance(dialog, CheckupDialog):
        raise TypeError("no check")
    dialog.model.checked.emit(pictured.wrong_books(stage.home.workspace.session.days.today()))
    return dialog


def _goal(choose: Callable[[GoalsPage], Goal]) -> Callable[[Stage], QWidget]:
    """Return the scene of a goal in full."""

    def enter(stage: Stage) -> QWidget:
        goal = _chosen(stage, choose)
        return stage.dialog(lambda: stage.home.show_goal(goal.id))

    return enter


def _edit_goal(stage: Stage) -> QWidget:
    goal = _chosen(stage, lambda page: page.active[0])
    return stage.dialog(lambda: stage.tab(GoalsTab).cards.edit_wanted.emit(goal))


def _chosen(stage: Stage, choose: Callable[[GoalsPage], Goal]) -> Goal:
    stage.show_tab(GOALS)
    page = stage.tab(GoalsTab).model.page
    if page is None:
        raise RuntimeError("no goals were read")
    return choose(page)


def _quick_entry(stage: Stage) -> QWidget:
    window = QuickEntryWindow(stage.home.workspace, stage.home.diary.model.drafts)
    window.ask()
    return window


def _day_picker(stage: Stage) -> QWidget:
    _today(stage)
    return stage.home.diary.choose_day()


def _close_small(stage: Stage) -> None:
    """Close the small windows, which are no dialogs."""
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QuickEntryWindow | DayPicker):
            widget.close()
            widget.deleteLater()
    stage.close_dialogs()


DIALOG_SCENES: tuple[Scene, ...] = (
    Scene("prompts", _prompts),
    Scene("versions", _versions, _leave_versions),
    Scene("day-picker", _day_picker, _close_small),
    Scene("quick-entry", _quick_entry, _close_small),
    Scene("goal", _goal(lambda page: page.active[0])),
    Scene("closed-goal", _goal(lambda page: page.closed[0])),
    Scene("edit-goal", _edit_goal),
    Scene("checkup", _wrong_books),
)
"""What is pictured of them, in this order."""

"""The menu of a goal: edit, repeat every week, delete."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from aimstars_desktop.domain.goals import Goal
from aimstars_desktop.domain.repeats import Repeat
from aimstars_desktop.ui.goals.view_model import GoalsViewModel
from aimstars_desktop.ui.look import icons


class GoalMenu(QMenu):
    """The menu behind a card's three dots."""

    def __init__(self, model: GoalsViewModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._goal: Goal | None = None
        self._repeat: Repeat | None = None
        self.edit = self._add("pencil", self.tr("Edit…"))
        self.repeat = self._add("repeat", self.tr("Repeat every week"))
        self.pause = self._add("clock", self.tr("Pause repeating"))
        self.resume = self._add("repeat", self.tr("Resume repeating"))
        self.end = self._add("close", self.tr("Stop repeating"))
        self.addSeparator()
        self.delete = self._add("trash", self.tr("Delete"))
        self.edit.triggered.connect(lambda: model.edit_wanted.emit(self._goal))
        self.repeat.triggered.connect(lambda: self._with_goal(model.repeat))
        self.pause.triggered.connect(lambda: self._with_repeat(model.pause))
        self.resume.triggered.connect(lambda: self._with_repeat(model.resume))
        self.end.triggered.connect(lambda: self._with_repeat(model.end))
        self.delete.triggered.connect(lambda: self._with_goal(model.delete))

    def show_goal(self, goal: Goal, repeat: Repeat | None) -> None:
        """Offer the commands that fit the goal's current state."""
        self._goal = goal
        self._repeat = repeat
        self.repeat.setVisible(repeat is None)
        self.pause.setVisible(repeat is not None and repeat.runs)
        self.resume.setVisible(repeat is not None and not repeat.runs)
        self.end.setVisible(repeat is not None)

    def _with_goal(self, command: Callable[[int], None]) -> None:
        if self._goal is not None:
            command(self._goal.id)

    def _with_repeat(self, command: Callable[[int], None]) -> None:
        if self._repeat is not None:
            command(self._repeat.id)

    def _add(self, icon: str, text: str) -> QAction:
        action = QAction(icons.menu_icon(icon), text, self)
        self.addAction(action)
        return action

"""A bar for a goal whose last day is past and that is to be decided."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from aimstars_desktop.domain.goals import Goal
from aimstars_desktop.ui.goals.banner import Banner
from aimstars_desktop.ui.goals.time_wording import ended
from aimstars_desktop.ui.goals.view_model import GoalsViewModel
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.labels import ElidedLabel, Label


class WaitingBar(Banner):
    """One goal to decide, with three answers and a button for its days."""

    def __init__(self, model: GoalsViewModel, goal: Goal, parent: QWidget | None = None) -> None:
        super().__init__("grow", parent)
        self._goal = goal
        self._ended = Label("", "strong", tone="grow", parent=self)
        self._title = ElidedLabel(parent=self)
        self.completed_button = Button(
            self.tr("Completed"), variant="proud", icon="check", parent=self
        )
        self.not_this_time_button = Button(self.tr("Not this time"), variant="soft", parent=self)
        self.try_again_button = Button(self.tr("Try again this week"), variant="soft", parent=self)
        self.days_button = Button(self.tr("Days…"), variant="quiet", parent=self)
        answers = (
            self.days_button,
            self.completed_button,
            self.not_this_time_button,
            self.try_again_button,
        )
        self.fill((self._ended, self._title), answers)
        self.days_button.clicked.connect(lambda: model.details_wanted.emit(self._goal))
        self.completed_button.clicked.connect(lambda: model.complete(self._goal.id))
        self.not_this_time_button.clicked.connect(lambda: model.not_this_time(self._goal.id))
        self.try_again_button.clicked.connect(lambda: model.try_again(self._goal.id))
        self.show_goal(goal, model.today)

    @property
    def goal(self) -> Goal:
        """The goal as last loaded."""
        return self._goal

    def show_goal(self, goal: Goal, today: date) -> None:
        """Show the current state of the goal."""
        self._goal = goal
        self._ended.setText(ended(goal, today))
        self._title.setText(goal.title)
        self.setAccessibleName(f"{self._ended.text()}: {goal.title}")

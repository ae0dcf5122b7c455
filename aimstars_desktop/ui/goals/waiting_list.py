"""The goals to decide: the first few, and the rest on request."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aimstars_desktop.domain.goals import Goal
from aimstars_desktop.ui.goals.view_model import GoalsViewModel
from aimstars_desktop.ui.goals.waiting_bar import WaitingBar
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.buttons import Button

FIRST_FEW = 3


class WaitingList(QWidget):
    """One bar for each goal to decide, the earliest on top."""

    def __init__(self, model: GoalsViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._goals: Sequence[Goal] = ()
        self._today = model.today
        self._bars: dict[int, WaitingBar] = {}
        self._all = False
        self.more_button = Button(variant="link")
        self.more_button.clicked.connect(self._on_more)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme().px(8))
        self._column.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeading)

    @property
    def bars(self) -> list[WaitingBar]:
        """The bars, from top to bottom."""
        return list(self._bars.values())

    def show_goals(self, goals: Sequence[Goal], today: date) -> None:
        """Show these goals to decide."""
        self._goals, self._today = goals, today
        shown = goals if self._all else goals[:FIRST_FEW]
        old, self._bars = self._bars, {}
        for place, goal in enumerate(shown):
            bar = old.pop(goal.id, None) or WaitingBar(self._model, goal, self)
            bar.show_goal(goal, today)
            self._bars[goal.id] = bar
            self._column.insertWidget(place, bar)
            bar.show()
        for bar in old.values():
            bar.hide()
            bar.deleteLater()
        hidden = len(goals) - len(shown)
        self.more_button.setText(texts.counted("Goals", "Show %n more to decide", hidden))
        self.more_button.setVisible(bool(hidden))
        self.setVisible(bool(goals))

    def _on_more(self) -> None:
        self._all = True
        self.show_goals(self._goals, self._today)

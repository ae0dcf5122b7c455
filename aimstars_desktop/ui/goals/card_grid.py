"""The active goals side by side: as many columns as there is room for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from aimstars_desktop.domain.goals import Goal
from aimstars_desktop.services.goals import GoalsPage
from aimstars_desktop.ui.goals.goal_card import GoalCard
from aimstars_desktop.ui.goals.view_model import GoalsViewModel
from aimstars_desktop.ui.theme import theme

_CARD = 460
"""The width from which on a further column is made, in the design's pixels."""

_MOST_COLUMNS = 3


class CardGrid(QWidget):
    """Cards that stay themselves when the goals are loaded anew."""

    edit_wanted = Signal(object)

    def __init__(self, model: GoalsViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._cards: dict[int, GoalCard] = {}
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme().px(14))

    @property
    def cards(self) -> list[GoalCard]:
        """The cards in their order."""
        return list(self._cards.values())

    def show_goals(self, goals: Sequence[Goal], page: GoalsPage) -> None:
        """Show these goals; cards of goals that are still there are kept."""
        old, self._cards = self._cards, {}
        for goal in goals:
            card = old.pop(goal.id, None) or self._made(goal, page)
            card.show_goal(goal, page)
            self._cards[goal.id] = card
        for card in old.values():
            card.keep_typed()
            card.hide()
            card.deleteLater()
        self._arrange()

    @override
    def minimumSizeHint(self) -> QSize:
        # One column, whatever is shown now: else a window could never be made narrower again.
        widest = max((card.minimumSizeHint().width() for card in self._cards.values()), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitting() != self._columns:
            self._arrange()

    def _made(self, goal: Goal, page: GoalsPage) -> GoalCard:
        card = GoalCard(self._model, goal, page, self)
        card.edit_wanted.connect(self.edit_wanted)
        return card

    def _fitting(self) -> int:
        return max(1, min(_MOST_COLUMNS, self.width() // theme().px(_CARD)))

    def _arrange(self) -> None:
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 0)
        self._columns = self._fitting()
        while self._grid.takeAt(0):
            pass
        for number, card in enumerate(self._cards.values()):
            self._grid.addWidget(card, number // self._columns, number % self._columns)
            card.show()
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 1)

"""The active goals in a grid, with as many columns as fit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.domain.goals import Goal
from aimstars_desktop.services.goals import GoalsPage
from aimstars_desktop.ui.goals.goal_card import LOWEST_CARD, GoalCard
from aimstars_desktop.ui.goals.view_model import GoalsViewModel
from aimstars_desktop.ui.look.theme import theme

_CARD = 460
"""The least width of a card when there are several columns, in design pixels."""

_MOST_COLUMNS = 3

FIRST_FEW, AT_A_TIME = 6, 3
"""How many cards are made at once, and in each following step."""

BREATH_MS = 30
"""The pause before each step, in which the visible part is painted."""


class CardGrid(QWidget):
    """Cards that survive when the goals are reloaded."""

    def __init__(self, model: GoalsViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._cards: dict[int, GoalCard] = {}
        self._columns = 0
        self._goals: Sequence[Goal] = ()
        self._page: GoalsPage | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(BREATH_MS)
        self._later.timeout.connect(lambda: self._make_some(AT_A_TIME))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme().px(14))

    @property
    def cards(self) -> list[GoalCard]:
        """The cards in order."""
        return [self._cards[goal.id] for goal in self._goals if goal.id in self._cards]

    def show_goals(self, goals: Sequence[Goal], page: GoalsPage) -> None:
        """Show these goals; the cards of goals that remain are kept.

        The first few appear at once; the others follow a few at a time, so that
        the page never waits for what is not visible yet.
        """
        self._goals, self._page = goals, page
        wanted = {goal.id for goal in goals}
        for goal_id in [known for known in self._cards if known not in wanted]:
            card = self._cards.pop(goal_id)
            card.keep_typed()
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        for goal in goals:
            if goal.id in self._cards:
                self._cards[goal.id].show_goal(goal, page)
        self._make_some(FIRST_FEW)

    def _make_some(self, most: int) -> None:
        """Make up to ``most`` of the missing cards, and continue later with the rest."""
        page = self._page
        missing = [goal for goal in self._goals if goal.id not in self._cards]
        if page is not None:
            for goal in missing[:most]:
                self._cards[goal.id] = self._made(goal, page)
        self._arrange()
        unfinished = len(missing) > most
        self.setMinimumHeight(self._whole_height() if unfinished else 0)
        if unfinished:  # what is visible is laid out and painted first, however long that takes
            QTimer.singleShot(0, self._later, self._later.start)

    @override
    def minimumSizeHint(self) -> QSize:
        # That of one column, always: otherwise a window could never become narrower again.
        width = max((card.minimumSizeHint().width() for card in self._cards.values()), default=0)
        return QSize(width, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitting() != self._columns:
            self._arrange()

    def _made(self, goal: Goal, page: GoalsPage) -> GoalCard:
        return GoalCard(self._model, goal, page, self)

    def _fitting(self) -> int:
        card = next(iter(self._cards.values()), None)  # all have the same buttons
        widest = card.comfortable_width if card else 0
        space = self._grid.spacing()
        fitting = (self.width() + space) // (max(theme().px(_CARD), widest) + space)
        return max(1, min(_MOST_COLUMNS, fitting))

    def _whole_height(self) -> int:
        """Return the approximate height of all goals, so that what is below does not move."""
        rows = -(-len(self._goals) // self._columns)
        return rows * theme().px(LOWEST_CARD) + (rows - 1) * self._grid.spacing()

    def _arrange(self) -> None:
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 0)
        self._columns = self._fitting()
        for card in self._cards.values():
            self._grid.removeWidget(card)
        self._grid.setEnabled(False)  # otherwise each card that is shown lays out all others
        for number, card in enumerate(self.cards):
            self._grid.addWidget(card, number // self._columns, number % self._columns)
            if self.isVisible():
                card.show()  # otherwise it comes with the grid, and is laid out only then
        self._grid.setEnabled(True)
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 1)

"""The history of goals as a table model; cells are formatted when they are shown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from aimstars_desktop.compat import override
from aimstars_desktop.domain.goal_history import Order
from aimstars_desktop.domain.goals import Goal, Status
from aimstars_desktop.ui.look import icons, texts
from aimstars_desktop.ui.look.goal_wording import category_name, category_short, status_word
from aimstars_desktop.ui.look.theme import theme

COLUMNS = (Order.DAYS, Order.TITLE, Order.CATEGORY, Order.STATUS)

_Index = QModelIndex | QPersistentModelIndex


class HistoryModel(QAbstractTableModel):
    """The goals in the history, one row each."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._goals: Sequence[Goal] = ()
        self._year = 0

    def show_goals(self, goals: Sequence[Goal], year: int) -> None:
        """Show these goals; days of another year than ``year`` are written with their year."""
        self.beginResetModel()
        self._goals = goals
        self._year = year
        self.endResetModel()

    def longest_days(self) -> Iterator[str]:
        """Yield the longest texts that the days of these goals can have, without making all."""
        years = {goal.last_day.year for goal in self._goals}
        for year in (max(years), min(years)):
            for month in range(1, 13):
                for last in (date(year, month, 28), date(year, month, 4)):
                    yield self._days(last - timedelta(days=6), last)

    def goal(self, row: int) -> Goal:
        """Return the goal of a row."""
        return self._goals[row]

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._goals)

    @override
    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(COLUMNS)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = {
            Order.DAYS: self.tr("Days"),
            Order.TITLE: self.tr("Goal"),
            Order.CATEGORY: self.tr("Category"),
            Order.STATUS: self.tr("How it went"),
        }
        return names[COLUMNS[section]]

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        goal = self._goals[index.row()]
        column = COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(goal, column)
        if role == Qt.ItemDataRole.ForegroundRole:
            return theme().color(_token(goal, column))
        if role == Qt.ItemDataRole.FontRole and column is Order.STATUS:
            return theme().font(bold=True)
        if role == Qt.ItemDataRole.ToolTipRole:
            return texts.tip(_hint(goal, column))
        if role == Qt.ItemDataRole.DecorationRole and column is Order.TITLE:
            return icons.icon("redo", "muted") if goal.continues_id is not None else None
        return None

    def _text(self, goal: Goal, column: Order) -> str:
        match column:
            case Order.DAYS:
                return self._days(goal.first_day, goal.last_day)
            case Order.TITLE:
                return goal.title
            case Order.CATEGORY:
                return category_short(goal.category)
            case Order.STATUS:
                return status_word(goal.status)

    def _days(self, first: date, last: date) -> str:
        days = texts.day_range(first, last)
        return days if last.year == self._year else f"{days} {last.year}"


def _token(goal: Goal, column: Order) -> str:
    if column is Order.TITLE:
        return "text"
    completed = column is Order.STATUS and goal.status is Status.COMPLETED
    return "proud" if completed else "muted"


def _hint(goal: Goal, column: Order) -> str:
    if column is Order.CATEGORY:
        return category_name(goal.category)
    if column is Order.TITLE:
        again = "" if goal.continues_id is None else _continues()
        parts = (goal.title, goal.description, goal.notes, again)
        return "\n\n".join(part for part in parts if part)
    return ""


def _continues() -> str:
    return QCoreApplication.translate("Goals", "Continues an earlier goal.")

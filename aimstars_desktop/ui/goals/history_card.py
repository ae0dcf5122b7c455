"""The history of goals: a table that can be searched, filtered and sorted."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from aimstars_desktop.domain.goal_history import History, Order, Query
from aimstars_desktop.domain.goals import Category, Status
from aimstars_desktop.ui.goals.history_model import COLUMNS, HistoryModel
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.goal_wording import category_name, category_short, status_word
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.boxes import ComboBox
from aimstars_desktop.ui.widgets.card import Card
from aimstars_desktop.ui.widgets.fields import SearchField
from aimstars_desktop.ui.widgets.labels import Label

_LEAST_TITLE = 140
_ROW = 33
"""How many rows are measured to find the width of the days."""


class HistoryCard(Card):
    """All closed goals of the person."""

    opened = Signal(object)
    """The person wants to see more of this :class:`Goal`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("History"))
        self._history = History()
        self._query = Query()
        self._year = 0
        self.search = SearchField(self.tr("Search goals"), parent=self)
        self.category = ComboBox(self)
        self.status = ComboBox(self)
        self.table = QTableView(self)
        self.model = HistoryModel(self.table)
        self._nothing = Label("", "caption", wrap=True, parent=self)
        self._fill_filters()
        self._set_up_table()
        self._arrange()
        self.search.textChanged.connect(self._on_filter)
        self.category.currentIndexChanged.connect(self._on_filter)
        self.status.currentIndexChanged.connect(self._on_filter)
        self.table.horizontalHeader().sortIndicatorChanged.connect(self._on_sort)
        self.table.activated.connect(self._on_activated)

    @property
    def nothing(self) -> str:
        """The text shown instead of rows; empty when there are some."""
        return "" if self._nothing.isHidden() else self._nothing.text()

    def show_history(self, history: History, year: int) -> None:
        """Show those of the closed goals that match the search and filters."""
        self._history = history
        self._year = year
        for widget in (self.search, self.category, self.status):
            widget.setVisible(bool(history.goals))
        self._select()

    def _fill_filters(self) -> None:
        self.category.call(self.tr("Category"))
        self.category.addItem(self.tr("All categories"), None)
        for category in Category:
            self.category.addItem(category_name(category), category)
        self.status.call(self.tr("How it went"))
        self.status.addItem(self.tr("All"), None)
        for status in (Status.COMPLETED, Status.FAILED):
            self.status.addItem(status_word(status), status)
        for box in (self.category, self.status):
            box.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(9)

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(self.tr("History of goals"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setTextElideMode(Qt.TextElideMode.ElideRight)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(theme().px(_ROW))
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(COLUMNS.index(Order.TITLE), QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(theme().px(60))

    def _arrange(self) -> None:
        px = theme().px
        self.corner.addWidget(self.search)
        self.corner.addWidget(self.category)
        self.corner.addWidget(self.status)
        self.search.setMaximumWidth(px(200))
        self.body.addWidget(self._nothing)
        self.body.addWidget(self.table, 1)
        self.body.addStretch()
        self.table.setMinimumHeight(px(_ROW * 6))

    def _fit_columns(self) -> None:
        """Give each column the width of its longest usual text."""
        metrics = self.table.fontMetrics()
        bold = theme().font(bold=True)
        self.table.ensurePolished()
        gap = theme().px(24)
        widest = {
            Order.DAYS: max(map(metrics.horizontalAdvance, self.model.longest_days())),
            Order.CATEGORY: max(
                metrics.horizontalAdvance(category_short(each)) for each in Category
            ),
            Order.STATUS: _advance(bold, status_word(Status.FAILED)),
        }
        for order, width in widest.items():
            self.table.setColumnWidth(COLUMNS.index(order), width + gap)

    def _select(self) -> None:
        goals = self._history.select(self._query)
        self.model.show_goals(goals, self._year)
        self._nothing.setVisible(not goals)
        self.table.setVisible(bool(goals))
        if goals:
            self._fit_columns()
        elif self._history.goals:
            self._nothing.setText(self.tr("No goal matches. Try something else."))
        else:
            self._nothing.setText(self.tr("Goals that you close will be listed here."))
        count = texts.counted("Goals", "%n goals", len(goals))
        self.table.setAccessibleDescription(count)

    def _on_filter(self) -> None:
        self._query = replace(
            self._query,
            text=self.search.text(),
            category=self.category.currentData(),
            status=self.status.currentData(),
        )
        self._select()
        self.table.scrollToTop()

    def _on_sort(self, section: int, order: Qt.SortOrder) -> None:
        descending = order is Qt.SortOrder.DescendingOrder
        self._query = replace(self._query, order=COLUMNS[section], descending=descending)
        self._select()
        self.table.scrollToTop()

    def _on_activated(self, index: QModelIndex) -> None:
        self.opened.emit(self.model.goal(index.row()))


def _advance(font: QFont, text: str) -> int:
    return QFontMetrics(font).horizontalAdvance(text)

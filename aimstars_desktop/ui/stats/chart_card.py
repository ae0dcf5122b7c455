"""A chart in its card: title, controls, what it says in a sentence, and its data as a table."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QMenu,
    QStackedLayout,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from aimstars_desktop.ui.stats.charts.base import Chart, ChartTable
from aimstars_desktop.ui.theme import theme
from aimstars_desktop.ui.widgets.buttons import IconButton
from aimstars_desktop.ui.widgets.card import Card
from aimstars_desktop.ui.widgets.empty_state import EmptyState


class ChartCard(Card):
    """A chart with its title; while there is too little to show, the sentence that says so."""

    def __init__(self, chart: Chart, empty_text: str, parent: QWidget | None = None) -> None:
        super().__init__(chart.title, parent=parent)
        self.chart = chart
        self.empty = EmptyState("trend", empty_text)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(chart)
        self.body.addLayout(self._stack, 1)
        self.more = IconButton("more", self.tr("More about {chart}").format(chart=chart.title))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.more)
        menu.addAction(self.tr("Show as &table"), self.show_table)
        self.more.setMenu(menu)
        self.corner.addWidget(self.more)
        self.set_filled(filled=False)

    def set_filled(self, *, filled: bool) -> None:
        """Show the chart, or the sentence that says what is missing."""
        self._stack.setCurrentWidget(self.chart if filled else self.empty)
        self.more.setEnabled(filled)

    def show_table(self) -> None:
        """Show the chart's data as a table."""
        dialog = TableDialog(self.chart.title, self.chart.summary(), self.chart.table(), self)
        dialog.open()


class TableDialog(QDialog):
    """A chart's data in rows and columns."""

    def __init__(
        self, title: str, summary: str, data: ChartTable, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.table = QTableWidget(len(data.rows), len(data.headers))
        self.table.setAccessibleName(title)
        self.table.setAccessibleDescription(summary)
        self.table.setHorizontalHeaderLabels(data.headers)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        for row, texts in enumerate(data.rows):
            for column, text in enumerate(texts):
                self.table.setItem(row, column, QTableWidgetItem(text))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column_of_all = QVBoxLayout(self)
        column_of_all.addWidget(self.table)
        column_of_all.addWidget(buttons)
        self.resize(theme().px(520), theme().px(480))

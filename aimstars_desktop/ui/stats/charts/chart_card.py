"""A card around a chart: title, menu, table and empty state."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHeaderView,
    QMenu,
    QStackedLayout,
    QTableView,
    QToolButton,
    QWidget,
)

from aimstars_desktop.compat import override
from aimstars_desktop.domain.errors import WorldError
from aimstars_desktop.ui.look import icons
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.stats.charts import export
from aimstars_desktop.ui.stats.charts.base import Chart, ChartTable
from aimstars_desktop.ui.widgets.buttons import IconButton
from aimstars_desktop.ui.widgets.card import Card
from aimstars_desktop.ui.widgets.empty_state import EmptyState
from aimstars_desktop.ui.widgets.labels import Label

_Index = QModelIndex | QPersistentModelIndex


class ChartCard(Card):
    """Shows a chart, its table, or why there is nothing to show yet.

    Args:
        chart: the chart; its title is the card's.
        caption: one muted line under the title.
    """

    problem = Signal(object)
    """Saving failed; carries the :class:`WorldError`."""

    exported = Signal(str)
    """The chart was copied or saved; carries a sentence that says so."""

    def __init__(self, chart: Chart, caption: str = "", parent: QWidget | None = None) -> None:
        super().__init__(chart.title, parent=parent)
        self._chart = chart
        self._caption = Label(caption, "caption", wrap=True, parent=self)
        self._caption.setVisible(bool(caption))
        self._empty = EmptyState("trend", "", parent=self)
        self._table: QTableView | None = None
        self._menu_button = IconButton("more", self.tr("More"), parent=self)
        self._make_menu()
        self._pages = QStackedLayout()
        self._pages.addWidget(chart)
        self._pages.addWidget(self._empty)
        self.corner.addWidget(self._menu_button)
        self.body.addWidget(self._caption)
        self.body.addLayout(self._pages, 1)
        chart.described.connect(self._on_described)
        self._name_menu()

    @property
    def chart(self) -> Chart:
        """The chart inside."""
        return self._chart

    @property
    def empty_text(self) -> str:
        """Why there is nothing to show; empty while there is."""
        return self._empty.text if self._pages.currentWidget() is self._empty else ""

    def set_caption(self, text: str) -> None:
        """Change the line under the title."""
        self._caption.setText(text)
        self._caption.setVisible(bool(text))

    def show_empty(self, text: str) -> None:
        """Say what is missing before there is something to show."""
        self._empty.set_text(text)
        self._menu_button.setEnabled(False)
        self._pages.setCurrentWidget(self._empty)

    def show_chart(self) -> None:
        """Show the chart, or its table if that was asked for."""
        self._menu_button.setEnabled(True)
        self._show_page(table=self.as_table.isChecked())

    def _make_menu(self) -> None:
        menu = QMenu(self)
        # Without an icon: a menu paints the tick where the icon would be.
        self.as_table = QAction(self.tr("Show as table"), self)
        self.as_table.setCheckable(True)
        self.as_table.toggled.connect(lambda shown: self._show_page(table=shown))
        copying = QAction(icons.menu_icon("copy"), self.tr("Copy"), self)
        copying.triggered.connect(self._on_copy)
        picture = QAction(icons.menu_icon("save"), self.tr("Save as picture…"), self)
        picture.triggered.connect(self._on_save_picture)
        values = QAction(self.tr("Save data as CSV…"), self)
        values.triggered.connect(self._on_save_values)
        menu.addActions([self.as_table, copying, picture, values])
        self._menu_button.setMenu(menu)
        self._menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _name_menu(self) -> None:
        """Say whose menu it is: there are many on the page."""
        self._menu_button.setAccessibleName(f"{self.tr('More')}: {self._chart.title}")

    def _show_page(self, *, table: bool) -> None:
        if not table:
            self._pages.setCurrentWidget(self._chart)
            return
        if self._table is None:
            self._table = _table_view(self._chart.title, self)
            self._pages.addWidget(self._table)
        self._fill_table(self._table)
        self._pages.setCurrentWidget(self._table)

    def _fill_table(self, view: QTableView) -> None:
        before = view.model()
        view.setModel(_ValuesModel(self._chart.table(), view))
        if before is not None:
            before.deleteLater()

    def _on_described(self) -> None:
        self.set_heading(self._chart.title)
        self._name_menu()
        if self._table is not None and self._pages.currentWidget() is self._table:
            self._fill_table(self._table)

    def _on_copy(self) -> None:
        export.copy(self._chart)
        self.exported.emit(self.tr("Copied"))

    def _on_save_picture(self) -> None:
        kinds = self.tr("PNG picture (*.png);;SVG picture (*.svg)")
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as picture"), f"{self._chart.title}.png", kinds
        )
        if chosen:
            self.save_picture(Path(chosen))

    def _on_save_values(self) -> None:
        kinds = self.tr("Values (*.csv)")
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save data as CSV"), f"{self._chart.title}.csv", kinds
        )
        if chosen:
            self.save_values(Path(chosen))

    def save_picture(self, path: Path) -> None:
        """Write the chart into a file; :attr:`problem` reports a failure."""
        try:
            export.save_picture(self._chart, path)
        except WorldError as error:
            self.problem.emit(error)
        else:
            self.exported.emit(self.tr("Saved as {name}").format(name=path.name))

    def save_values(self, path: Path) -> None:
        """Write the values into a file; :attr:`problem` reports a failure."""
        try:
            export.save_table(self._chart.table(), path)
        except WorldError as error:
            self.problem.emit(error)
        else:
            self.exported.emit(self.tr("Saved as {name}").format(name=path.name))


class _ValuesModel(QAbstractTableModel):
    """The rows of a chart's table."""

    def __init__(self, table: ChartTable, parent: QWidget) -> None:
        super().__init__(parent)
        self._table = table

    @override
    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._table.rows)

    @override
    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._table.headers)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._table.text(index.row(), index.column())
        return None

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> str | None:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._table.headers[section]
        return None


def _table_view(name: str, parent: QWidget) -> QTableView:
    view = QTableView(parent)
    view.setAccessibleName(name)
    view.setShowGrid(False)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(view.fontMetrics().height() + theme().px(14))
    header = view.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setStretchLastSection(True)
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setTabKeyNavigation(False)
    return view

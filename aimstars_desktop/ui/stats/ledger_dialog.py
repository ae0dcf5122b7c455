"""Why 1,025? The ledger in a window: each point with its day and its reason."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from aimstars_desktop.compat import override
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.points_explained import Cause, ExplainedPoints, Line
from aimstars_desktop.domain.stats import month_end
from aimstars_desktop.ui.core.view_model import ViewModel
from aimstars_desktop.ui.core.workspace import Workspace
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import fitting, theme
from aimstars_desktop.ui.stats import wording
from aimstars_desktop.ui.widgets.boxes import ComboBox
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.dialog import Dialog
from aimstars_desktop.ui.widgets.labels import Label

_Index = QModelIndex | QPersistentModelIndex
_DAY, _WHY, _ABOUT, _POINTS = range(4)

Period = tuple[date, date]
"""The first and the last day shown."""


class LedgerViewModel(ViewModel):
    """A part of the ledger, by cause and days."""

    shows = Change.POINTS | Change.ENTRIES | Change.GOALS

    loaded = Signal()
    """The lines were loaded or changed."""

    def __init__(
        self, workspace: Workspace, period: Period | None, parent: QObject | None = None
    ) -> None:
        super().__init__(workspace, parent)
        self.period = period
        self.cause: Cause | None = None
        self.explained: ExplainedPoints | None = None

    @property
    def today(self) -> date:
        """The person's current day."""
        return self.workspace.session.days.today()

    def narrow(self, cause: Cause | None, period: Period | None) -> None:
        """Show another part."""
        if (cause, period) != (self.cause, self.period):
            self.cause, self.period = cause, period
            self.refresh()

    @override
    def reload(self) -> None:
        """Load the lines."""
        cause, period = self.cause, self.period
        statistics = self.workspace.session.statistics
        self.workspace.tasks.read(
            self,
            lambda: statistics.explained(cause, period),
            then=self._on_explained,
            key="explained",
        )

    def _on_explained(self, explained: ExplainedPoints) -> None:
        self.explained = explained
        self.loaded.emit()


class LedgerDialog(Dialog):
    """The ledger by day, with filters; a click on a line opens its source.

    Args:
        period: the first and the last day shown at first; None for all time.
    """

    help_topic = "stats"

    def __init__(
        self, workspace: Workspace, period: Period | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.model = LedgerViewModel(workspace, period, self)
        self.title = Label("", "title")
        self.causes = ComboBox()
        self.causes.call(self.tr("Reason"))
        self.months = ComboBox()
        # Its choices arrive when the dialog is already open.
        self.months.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToContents)
        self.months.call(self.tr("Days"))
        self.table = _LineTable()
        self.lines = _LineModel(self)
        self.table.setModel(self.lines)
        self.sum = Label("", "caption", wrap=True)
        self._fill_causes()
        self._arrange()
        self.causes.currentIndexChanged.connect(self._on_filter)
        self.months.currentIndexChanged.connect(self._on_filter)
        self.table.activated.connect(self._on_activated)
        self.table.clicked.connect(self._on_activated)
        self.model.loaded.connect(self._on_loaded)
        self.model.set_visible(True)

    @override
    def sizeHint(self) -> QSize:
        return fitting(QSize(720, 560))

    def _on_filter(self) -> None:
        self.table.scrollToTop()
        self.model.narrow(self.causes.currentData(), self.months.currentData())

    def _on_loaded(self) -> None:
        explained = self.model.explained
        if explained is None:
            return
        shown = texts.number(explained.points)
        self.title.setText(self.tr("Why {points}?").format(points=shown))
        self.setWindowTitle(self.title.text())
        self._fill_months(explained)
        self.lines.show_lines(explained.lines)
        self.sum.setText(
            self.tr("{reasons}, {points} in all. Choose one to open its source.").format(
                reasons=texts.counted("Stats", "%n reasons", len(explained.lines)),
                points=texts.counted("Stats", "%n points", explained.points),
            )
        )

    def _on_activated(self, index: QModelIndex) -> None:
        row = self.lines.line(index.row()).row
        navigation = self.model.workspace.navigation
        self.accept()  # first, so that the dialog does not cover what is opened
        if row.source in Cause.GOALS.value:
            navigation.goal_wanted.emit(row.source_id)
        elif row.source in Cause.ENTRIES.value:
            navigation.entry_wanted.emit(row.day, row.source_id)
        else:
            navigation.day_wanted.emit(row.day)

    def _fill_causes(self) -> None:
        self.causes.addItem(self.tr("Every reason"), None)
        for cause, name in wording.cause_names().items():
            self.causes.addItem(name, cause)

    def _fill_months(self, explained: ExplainedPoints) -> None:
        """Offer all time, today, and the months with points."""
        today = self.model.today
        periods: list[tuple[str, Period | None]] = [
            (self.tr("All time"), None),
            (self.tr("Today"), (today, today)),
            *((texts.month(month), (month, month_end(month))) for month in explained.months),
        ]
        if self.months.count() == len(periods):
            return
        blocked = self.months.blockSignals(True)
        self.months.clear()
        for name, period in periods:
            self.months.addItem(name, period)
        known = [period for _, period in periods]
        if self.model.period in known:
            self.months.setCurrentIndex(known.index(self.model.period))
        self.months.blockSignals(blocked)

    def _arrange(self) -> None:
        px = theme().px
        filters = QHBoxLayout()
        filters.setSpacing(px(8))
        filters.addWidget(self.months)
        filters.addWidget(self.causes)
        filters.addStretch(1)
        close = Button(self.tr("Close"))
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.sum, 1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(16))
        column.setSpacing(px(12))
        column.addWidget(self.title)
        column.addLayout(filters)
        column.addWidget(self.table, 1)
        column.addLayout(foot)


class _LineTable(QTableView):
    """The lines, one for each reason."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Your points, each with its reason"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + theme().px(14))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def setModel(self, model: QAbstractTableModel | None) -> None:  # type: ignore[override] # ours
        super().setModel(model)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        # Measuring every row of a long diary would take longer than loading it.
        header.setResizeContentsPrecision(60)
        for column in (_DAY, _WHY, _POINTS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_ABOUT, QHeaderView.ResizeMode.Stretch)


class _LineModel(QAbstractTableModel):
    """The lines of the ledger; texts are formatted when they are shown."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()

    def line(self, row: int) -> Line:
        """Return the line of a row."""
        return self._lines[row]

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    @override
    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    @override
    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 4

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            line = self._lines[index.row()]
            if index.column() == _DAY:
                return texts.short_day(line.row.day, year=True)
            if index.column() == _WHY:
                return wording.ledger_row(line.row)
            if index.column() == _ABOUT:
                return " ".join(line.about.split())
            return texts.signed(line.row.points)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == _POINTS:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return None

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            names = (self.tr("Day"), self.tr("Why"), self.tr("About"), self.tr("Points"))
            return names[section]
        return None

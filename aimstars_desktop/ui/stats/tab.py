"""The Stats tab: tiles and charts, to be proud of and to learn from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from aimstars_desktop.domain.first_steps import Step
from aimstars_desktop.domain.points import LedgerRow
from aimstars_desktop.domain.stats import Overview, Range
from aimstars_desktop.ui import texts
from aimstars_desktop.ui.first_steps import FirstStep
from aimstars_desktop.ui.stats import wording
from aimstars_desktop.ui.stats.chart_card import ChartCard, TableDialog
from aimstars_desktop.ui.stats.charts.base import ChartTable
from aimstars_desktop.ui.stats.charts.line import LineChart, LineData
from aimstars_desktop.ui.stats.view_model import StatsViewModel
from aimstars_desktop.ui.theme import theme
from aimstars_desktop.ui.widgets.segmented import Option, SegmentedChoice
from aimstars_desktop.ui.widgets.tile import Tile, TileContent
from aimstars_desktop.ui.workspace import Workspace


class StatsTab(QScrollArea):
    """What the diary adds up to."""

    day_wanted = Signal(object)
    """A day was chosen in a chart; carries the ``date``."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = StatsViewModel(workspace, self)
        self.today = Tile("star", self.tr("Points today"), clickable=True)
        self.total = Tile("trophy", self.tr("Total points"))
        self.current = Tile("flame", self.tr("Current streak"))
        self.longest = Tile("crown", self.tr("Longest streak"))
        self.entries = Tile("book", self.tr("Entries"))
        self.trend = Tile("trend", self.tr("Weekly trend"))
        self.ranges = self._make_ranges()
        self.line = LineChart(self.tr("Points over time"))
        self.line_card = ChartCard(
            self.line, self.tr("Your points will grow here, from your first entry on.")
        )
        self._arrange()
        self._connect()

    def day_turned(self, today: date) -> None:
        """Take note that another day is today."""
        del today  # the services ask the clock themselves
        self.model.refresh()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.model.set_visible(True)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.model.set_visible(False)

    def _on_overview(self) -> None:
        overview = self.model.overview
        if overview is None:
            return
        for tile, word in self._words.items():
            tile.show_content(word(overview))

    def _on_points(self) -> None:
        points = self.model.points
        if points is None:
            return
        self.line_card.set_filled(filled=bool(points.before or points.days))
        self.line.show_data(LineData(points.first, points.last, points.before, points.days))

    def _on_today_clicked(self) -> None:
        self.model.load_ledger_of_today(self._on_ledger)

    def _on_ledger(self, rows: Sequence[LedgerRow]) -> None:
        table = ChartTable(
            (self.tr("Why"), self.tr("Points")),
            tuple((wording.ledger_row(row), texts.signed(row.points)) for row in rows),
        )
        TableDialog(self.tr("Points today"), self.today.accessibleName(), table, self).open()

    @property
    def _words(self) -> dict[Tile, Callable[[Overview], TileContent]]:
        return {
            self.today: wording.points_today,
            self.total: wording.total_points,
            self.current: wording.current_streak,
            self.longest: wording.longest_streak,
            self.entries: wording.entries,
            self.trend: wording.weekly_trend,
        }

    def _make_ranges(self) -> SegmentedChoice:
        options = (
            Option(Range.MONTH.name, self.tr("1M"), name=self.tr("One month")),
            Option(Range.THREE_MONTHS.name, self.tr("3M"), name=self.tr("Three months")),
            Option(Range.SIX_MONTHS.name, self.tr("6M"), name=self.tr("Six months")),
            Option(Range.YEAR.name, self.tr("1Y"), name=self.tr("One year")),
            Option(Range.ALL.name, self.tr("All"), name=self.tr("Everything")),
        )
        choice = SegmentedChoice(self.tr("Range of the charts"), options)
        choice.set_current(self.model.range.name)
        return choice

    def _arrange(self) -> None:
        px = theme().px
        page = QWidget()
        page.setProperty("surface", "plain")
        column = QVBoxLayout(page)
        column.setContentsMargins(px(28), px(20), px(28), px(20))
        column.setSpacing(px(15))
        tiles = QHBoxLayout()
        tiles.setSpacing(px(13))
        for tile in self._words:
            tiles.addWidget(tile)
        self.line_card.corner.insertWidget(0, self.ranges)
        column.addWidget(FirstStep(self.model.workspace, Step.SEE))
        column.addLayout(tiles)
        column.addWidget(self.line_card, 1)
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def _connect(self) -> None:
        self.model.overview_loaded.connect(self._on_overview)
        self.model.points_loaded.connect(self._on_points)
        self.today.clicked.connect(self._on_today_clicked)
        self.line.clicked.connect(self.day_wanted)
        self.ranges.chosen.connect(lambda name: self.model.choose_range(Range[name]))

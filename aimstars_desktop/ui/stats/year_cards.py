"""The cards that show a calendar year: the heatmap of points, and the year in pixels."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aimstars_desktop.domain.stats import Year
from aimstars_desktop.ui.stats.charts.chart_card import ChartCard
from aimstars_desktop.ui.stats.charts.heat_legend import HeatLegend
from aimstars_desktop.ui.stats.charts.heatmap import YearHeatmap
from aimstars_desktop.ui.stats.charts.pixels import YearPixels
from aimstars_desktop.ui.widgets.buttons import IconButton


class YearSwitch(QWidget):
    """Buttons for the previous and the next year."""

    chosen = Signal(int)
    """Another year was chosen; carries it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._year = 0
        self.previous = IconButton("previous", self.tr("Previous year"), parent=self)
        self.next = IconButton("next", self.tr("Next year"), parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        self.previous.clicked.connect(lambda: self.chosen.emit(self._year - 1))
        self.next.clicked.connect(lambda: self.chosen.emit(self._year + 1))

    def show_year(self, year: Year, today: date) -> None:
        """Set the current year; hide the buttons in a diary of one year."""
        self._year = year.year
        last = max(today.year, *(day.year for day in year.totals), year.year)
        self.previous.setEnabled(year.year > year.first_year)
        self.next.setEnabled(year.year < last)
        self.setVisible(year.first_year < last)


class HeatmapCard(ChartCard):
    """The points of each day of a year."""

    def __init__(self, today: date, first_weekday: int, parent: QWidget | None = None) -> None:
        self.heatmap = YearHeatmap(str(today.year), today, first_weekday)
        super().__init__(self.heatmap, "", parent)
        self.years = YearSwitch(self)
        self.corner.insertWidget(0, HeatLegend(self))
        self.corner.insertWidget(1, self.years)

    def show_year(self, year: Year, today: date, first_weekday: int) -> None:
        """Show this year; without any points, say what will be here.

        Args:
            year: the daily stats of the year.
            today: later days are shown empty.
            first_weekday: of the week, 0 Monday to 6 Sunday.
        """
        self.years.show_year(year, today)
        self.heatmap.set_title(str(year.year))
        self.set_heading(str(year.year))
        self.heatmap.set_first_weekday(first_weekday)
        points = {day: total.points for day, total in year.totals.items()}
        self.heatmap.show_data(year.year, points, today)
        if not any(points.values()) and year.first_year == year.year:
            self.show_empty(self.tr("Each day with points gets its colour here."))
        else:
            self.show_chart()


class PixelsCard(ChartCard):
    """How each day of a year was rated."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        self.pixels = YearPixels("", today)
        self._today = today
        super().__init__(self.pixels, "", parent)
        self.years = YearSwitch(self)
        self.corner.insertWidget(0, self.years)
        self._name(today.year)
        self.set_caption(
            self.tr(
                "A full square is proud, a dot is to grow from, a half-filled square is both; "
                "a ring is unrated."
            )
        )

    def show_year(self, year: Year, today: date) -> None:
        """Show this year; before the first entry, say what will be here."""
        self.years.show_year(year, today)
        self._name(year.year)
        days = {day: (total.proud, total.grow, total.unrated) for day, total in year.totals.items()}
        self.pixels.show_data(year.year, days, today)
        if not any(map(any, days.values())) and year.first_year == year.year:
            self.show_empty(self.tr("Each day you write on becomes a square here."))
        else:
            self.show_chart()

    def _name(self, year: int) -> None:
        name = self.tr("{year} in pixels").format(year=year)
        self.pixels.set_title(name)
        self.set_heading(name)

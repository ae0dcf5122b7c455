"""The three days with the most points, each with what was written about it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from aimstars_desktop.domain.stats import TopDay
from aimstars_desktop.ui.stats.charts.best_days import BestDays
from aimstars_desktop.ui.stats.charts.chart_card import ChartCard


class TopDaysCard(ChartCard):
    """The best days of the chosen ones; a click opens one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.best = BestDays("")
        self.best.set_title(QCoreApplication.translate("Stats", "Top days"))
        super().__init__(self.best, "", parent)

    def show_days(self, days: tuple[TopDay, ...]) -> None:
        """Show these days, the best first."""
        if not days:
            self.show_empty(self.tr("Your best days will stand here, from your first points on."))
            return
        if days != self.best.days:
            self.best.show_data(days)
        self.show_chart()

"""The tiles of the Stats tab: six numbers that look at today or at all time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from aimstars_desktop.domain.stats import Overview
from aimstars_desktop.overriding import override
from aimstars_desktop.ui.stats import wording
from aimstars_desktop.ui.theme import theme
from aimstars_desktop.ui.widgets.tile import Tile, TileContent

NARROW = 1040
"""Below so many pixels of the design the tiles stand in two rows."""


class Tiles(QWidget):
    """Six tiles in a row, or in two rows where there is no room."""

    today_wanted = Signal()
    """Why were today's points given?"""

    ledger_wanted = Signal()
    """Why were all the points given?"""

    streaks_wanted = Signal()
    """Which streaks have there been?"""

    month_wanted = Signal()
    """What was written this month?"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.today = Tile("star", self.tr("Points today"), clickable=True)
        self.total = Tile("trophy", self.tr("Total points"), clickable=True)
        self.current = Tile("flame", self.tr("Current streak"), clickable=True)
        self.longest = Tile("crown", self.tr("Longest streak"), clickable=True)
        self.entries = Tile("book", self.tr("Entries"), clickable=True)
        self.trend = Tile("trend", self.tr("Weekly trend"))
        self._words: dict[Tile, Callable[[Overview], TileContent]] = {
            self.today: wording.points_today,
            self.total: wording.total_points,
            self.current: wording.current_streak,
            self.longest: wording.longest_streak,
            self.entries: wording.entries,
            self.trend: wording.weekly_trend,
        }
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme().px(13))
        self._arrange(6)
        self.today.clicked.connect(self.today_wanted)
        self.total.clicked.connect(self.ledger_wanted)
        self.current.clicked.connect(self.streaks_wanted)
        self.longest.clicked.connect(self.streaks_wanted)
        self.entries.clicked.connect(self.month_wanted)

    def show_overview(self, overview: Overview) -> None:
        """Show these numbers."""
        for tile, word in self._words.items():
            tile.show_content(word(overview))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(6 if self.width() >= theme().px(NARROW) else 3)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, tile in enumerate(self._words):
            self._grid.addWidget(tile, place // columns, place % columns)
        for column in range(6):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

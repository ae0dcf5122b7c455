"""The tiles of the Stats tab: six numbers about today or all time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.domain.stats import Overview
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.stats import wording
from aimstars_desktop.ui.widgets.tile import Tile, TileContent


class Tiles(QWidget):
    """Six tiles in a row, or in two rows where space is short."""

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

    def show_overview(self, overview: Overview) -> None:
        """Show these numbers."""
        for tile, word in self._words.items():
            tile.show_content(word(overview))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        widest = max(tile.comfortable_width for tile in self._words)
        room = (self.width() + self._grid.spacing()) // (widest + self._grid.spacing())
        self._arrange(6 if room >= 6 else 3)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, tile in enumerate(self._words):
            self._grid.addWidget(tile, place // columns, place % columns)
        for column in range(6):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

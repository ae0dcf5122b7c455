"""The Stats tab: tiles and charts."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.domain.first_steps import Step
from aimstars_desktop.ui.core.first_steps import FirstStep
from aimstars_desktop.ui.core.workspace import Workspace
from aimstars_desktop.ui.follow_ups.turned_line import TurnedLine
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.stats.cards import (
    GoalsCard,
    PointsCard,
    RatingsCard,
    TopDaysCard,
    WeekdayCard,
)
from aimstars_desktop.ui.stats.charts.chart_card import ChartCard
from aimstars_desktop.ui.stats.ledger_dialog import LedgerDialog, Period
from aimstars_desktop.ui.stats.month_dialog import MonthDialog
from aimstars_desktop.ui.stats.streaks_dialog import StreaksDialog
from aimstars_desktop.ui.stats.tag_cards import TagCloudCard, TagRatingsCard
from aimstars_desktop.ui.stats.tiles import Tiles
from aimstars_desktop.ui.stats.view_model import StatsViewModel
from aimstars_desktop.ui.stats.words_card import StopWordsEditor, WordsCard
from aimstars_desktop.ui.stats.year_cards import HeatmapCard, PixelsCard
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.scroll_page import ScrollPage

NARROW = 900
"""Below this width, in design pixels, the cards are in one column."""


class StatsTab(ScrollPage):
    """The diary in numbers."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = StatsViewModel(workspace, self)
        self.model.follow(self)
        today = workspace.session.days.today()
        self.tiles = Tiles()
        self.points = PointsCard(self.model.span, today, self.model.workspace.first_weekday)
        self.weekdays = WeekdayCard()
        self.heatmap = HeatmapCard(today, self.model.workspace.first_weekday)
        self.words = WordsCard()
        self.top = TopDaysCard()
        self.ratings = RatingsCard()
        self.goals = GoalsCard()
        self.tags = TagRatingsCard()
        self.tag_cloud = TagCloudCard()
        self.pixels = PixelsCard(today)
        self.turned = TurnedLine(workspace)
        self.month = Button(self.tr("The month on one page…"), variant="soft", icon="calendar")
        self._columns = 0
        self._arrange()
        self._connect()

    @property
    def chart_cards(self) -> tuple[ChartCard, ...]:
        """Every card with a chart, in the order of the page."""
        return (
            self.points,
            self.weekdays,
            self.heatmap,
            self.words,
            self.top,
            self.ratings,
            self.goals,
            self.tags,
            self.tag_cloud,
            self.pixels,
        )

    def show_ledger(self, period: Period | None = None) -> LedgerDialog:
        """Show the ledger, of all time or of a span of days."""
        dialog = LedgerDialog(self.model.workspace, period, self.window())
        dialog.show()
        return dialog

    def show_streaks(self) -> StreaksDialog:
        """Show all streaks."""
        dialog = StreaksDialog(self.model.workspace, self.window())
        dialog.show()
        return dialog

    def show_month(self, month: date | None = None) -> MonthDialog:
        """Show a month on one page, this month by default."""
        today = self.model.workspace.session.days.today()
        dialog = MonthDialog(self.model.workspace, month or today, self.window())
        dialog.show()
        return dialog

    def day_turned(self, today: date) -> None:
        """Update to a new day."""
        self.points.spans.set_today(today)
        self.model.refresh()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_cards(2 if self.width() >= theme().px(NARROW) else 1)

    # Slots

    def _on_overview(self) -> None:
        if self.model.overview is not None:
            self.tiles.show_overview(self.model.overview)

    def _on_charts(self) -> None:
        prepared = self.model.prepared
        if prepared is None:
            return
        self.points.show_charts(prepared)
        self.weekdays.show_charts(prepared, self.model.workspace.first_weekday)
        self.words.show_charts(prepared.charts)
        self.top.show_days(prepared.charts.top)
        self.ratings.show_charts(prepared)
        self.goals.show_charts(prepared)

    def _on_tags(self) -> None:
        self.tags.show_tags(self.model.tags)
        self.tag_cloud.show_tags(self.model.tags)

    def _on_year(self) -> None:
        year = self.model.year
        if year is None:
            return
        today = self.model.workspace.session.days.today()
        self.heatmap.show_year(year, today, self.model.workspace.first_weekday)
        self.pixels.show_year(year, today)

    def _on_span(self) -> None:
        self.points.show_span(self.model.span)

    def _on_leave_out(self) -> None:
        editor = StopWordsEditor(self.model.stop_words, self)
        editor.chosen.connect(self.model.choose_stop_words)
        button = self.words.leave_out
        editor.open_below(button, at_end=True)

    def _on_total(self) -> None:
        self.show_ledger()

    def _on_month(self) -> None:
        self.show_month()

    def _on_today(self) -> None:
        today = self.model.workspace.session.days.today()
        self.show_ledger((today, today))

    def _on_exported(self, text: str) -> None:
        self.model.workspace.messages.done(text)

    def _on_problem(self, error: AimstarsError) -> None:
        self.model.workspace.messages.failed(error)

    # Making

    def _arrange(self) -> None:
        px = theme().px
        page = QWidget()
        page.setProperty("surface", "plain")
        column = QVBoxLayout(page)
        column.setContentsMargins(px(28), px(20), px(28), px(20))
        column.setSpacing(px(15))
        column.addWidget(FirstStep(self.model.workspace, Step.SEE))
        column.addWidget(self.tiles)
        self._grid = QGridLayout()
        self._grid.setSpacing(px(15))
        self._place_cards(2)
        column.addLayout(self._grid)
        self.turned.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.turned)
        column.addWidget(self.month, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.setWidget(page)
        self.points.setMinimumHeight(px(250))
        self.heatmap.setMinimumHeight(px(196))
        self.ratings.setMinimumHeight(px(250))
        self.pixels.setMinimumHeight(px(400))

    def _place_cards(self, columns: int) -> None:
        """Arrange the cards side by side, two to one, or in a column."""
        if columns == self._columns:
            return
        self._columns = columns
        pairs: list[tuple[QWidget, QWidget | None]] = [
            (self.points, self.weekdays),
            (self.heatmap, self.words),
            (self.top, None),
            (self.ratings, self.goals),
            (self.tags, self.tag_cloud),
            (self.pixels, None),
        ]
        row = 0
        for first, second in pairs:
            if columns == 2:
                self._grid.addWidget(first, row, 0, 1, 1 if second else 2)
                if second is not None:
                    self._grid.addWidget(second, row, 1)
            else:
                self._grid.addWidget(first, row, 0)
                if second is not None:
                    row += 1
                    self._grid.addWidget(second, row, 0)
            row += 1
        self._grid.setColumnStretch(0, 15 if columns == 2 else 1)
        self._grid.setColumnStretch(1, 7 if columns == 2 else 0)

    def _connect(self) -> None:
        model, navigation = self.model, self.model.workspace.navigation
        model.overview_loaded.connect(self._on_overview)
        model.charts_loaded.connect(self._on_charts)
        model.tags_loaded.connect(self._on_tags)
        model.year_loaded.connect(self._on_year)
        model.span_changed.connect(self._on_span)
        model.words.changed.connect(lambda: self.words.show_words(model.words))
        tiles = self.tiles
        tiles.today.clicked.connect(self._on_today)
        tiles.total.clicked.connect(self._on_total)
        tiles.current.clicked.connect(self.show_streaks)
        tiles.longest.clicked.connect(self.show_streaks)
        tiles.entries.clicked.connect(self._on_month)
        self.month.clicked.connect(self._on_month)
        self.points.spans.chosen.connect(model.choose_span)
        self.points.line.clicked.connect(navigation.day_wanted)
        self.ratings.ratings.clicked.connect(navigation.day_wanted)
        self.heatmap.heatmap.clicked.connect(navigation.day_wanted)
        self.pixels.pixels.clicked.connect(navigation.day_wanted)
        self.heatmap.years.chosen.connect(model.show_year)
        self.pixels.years.chosen.connect(model.show_year)
        self.tags.tallies.chosen.connect(navigation.search_wanted)
        self.tag_cloud.cloud.chosen.connect(navigation.search_wanted)
        self.words.cloud.chosen.connect(navigation.search_wanted)
        self.words.leave_out.clicked.connect(self._on_leave_out)
        self.top.best.clicked.connect(navigation.day_wanted)
        for card in self.chart_cards:
            card.problem.connect(self._on_problem)
            card.exported.connect(self._on_exported)

"""What the Stats tab shows and can do; no widgets."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from typing_extensions import override

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.points import LedgerRow
from aimstars_desktop.domain.stats import Overview, PointsOverTime, Range
from aimstars_desktop.ui.view_model import ViewModel
from aimstars_desktop.ui.workspace import Workspace


class StatsViewModel(ViewModel):
    """The numbers of the tiles, and the points of the chosen range."""

    shows = Change.POINTS | Change.ENTRIES | Change.GOALS | Change.PREFERENCES

    overview_loaded = Signal()
    """The numbers of the tiles are here, or different."""

    points_loaded = Signal()
    """The points of the chosen range are here, or different."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(workspace, parent)
        self._statistics = workspace.session.statistics
        self._range = Range.SIX_MONTHS
        self._overview: Overview | None = None
        self._points: PointsOverTime | None = None

    @property
    def range(self) -> Range:
        """How far back the charts look."""
        return self._range

    @property
    def overview(self) -> Overview | None:
        """The numbers of the tiles; None until they have been read once."""
        return self._overview

    @property
    def points(self) -> PointsOverTime | None:
        """The points of the chosen range; None until they have been read once."""
        return self._points

    def choose_range(self, chosen: Range) -> None:
        """Let the charts look further back, or less far."""
        self._range = chosen
        self._load_points()

    def load_ledger_of_today(self, then: Callable[[Sequence[LedgerRow]], None]) -> None:
        """Read why today's points were given."""
        today = self.workspace.session.days.today()
        self.workspace.tasks.read(self, lambda: self._statistics.ledger_of(today), then=then)

    @override
    def reload(self) -> None:
        self.workspace.tasks.read(
            self, self._statistics.overview, then=self._on_overview, key="overview"
        )
        self._load_points()

    def _load_points(self) -> None:
        chosen = self._range
        self.workspace.tasks.read(
            self,
            lambda: self._statistics.points_over_time(chosen),
            then=self._on_points,
            key="points",
        )

    def _on_overview(self, overview: Overview) -> None:
        self._overview = overview
        self.overview_loaded.emit()

    def _on_points(self, points: PointsOverTime) -> None:
        self._points = points
        self.points_loaded.emit()

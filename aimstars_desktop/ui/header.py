"""What the header and the status bar show of the signed-in person, and no widgets."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, Signal

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.stats import Overview
from aimstars_desktop.overriding import override
from aimstars_desktop.ui import texts
from aimstars_desktop.ui.view_model import ViewModel
from aimstars_desktop.ui.workspace import Workspace


class HeaderViewModel(ViewModel):
    """Streak, points and entries as they stand, and when something was saved last."""

    loaded = Signal()
    """There are new numbers."""

    shows = Change.POINTS | Change.ENTRIES | Change.PREFERENCES

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(workspace, parent)
        self.overview: Overview | None = None
        self.saved_at: datetime | None = None
        workspace.changes.changed.connect(self._on_saved)
        self.set_visible(True)

    @property
    def streak(self) -> str:
        """The streak in words, as in "12 day streak"."""
        length = self.overview.streaks.length if self.overview else 0
        return texts.counted("Header", "%n day streak", length)

    @property
    def streak_hint(self) -> str:
        """What keeps the streak, or what it will earn next."""
        if self.overview is None or not self.overview.streaks.length:
            return self.tr("Write today to begin a streak")
        if self.overview.streaks.open_today:
            return self.tr("Today is still open: write today to keep it")
        return self.tr("You have written today")

    @property
    def points(self) -> str:
        """The points in words, as in "1,025 points"."""
        return texts.counted("Header", "%n points", self._total)

    @property
    def entries(self) -> str:
        """The entries in words, as in "156 entries"."""
        entries = self.overview.entries if self.overview else 0
        return texts.counted("Header", "%n entries", entries)

    @property
    def saved(self) -> str:
        """When something was saved last in this session; empty before the first time."""
        if self.saved_at is None:
            return ""
        return self.tr("Saved {time}").format(time=texts.clock_time(self.saved_at))

    @property
    def _total(self) -> int:
        return self.overview.total_points if self.overview else 0

    @override
    def reload(self) -> None:
        """Load the numbers anew."""
        statistics = self.workspace.session.statistics
        self.workspace.tasks.read(self, statistics.overview, then=self._on_loaded, key="overview")

    def _on_loaded(self, overview: Overview) -> None:
        self.overview = overview
        self.loaded.emit()

    def _on_saved(self, change: Change) -> None:
        if change & (Change.ENTRIES | Change.GOALS | Change.DRAFTS):
            self.saved_at = self.workspace.session.days.now()
            self.loaded.emit()

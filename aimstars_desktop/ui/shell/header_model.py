"""State of the header and the status bar; no widgets."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, Signal

from aimstars_desktop.compat import override
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.stats import Overview
from aimstars_desktop.ui.core.view_model import ViewModel
from aimstars_desktop.ui.core.workspace import Workspace
from aimstars_desktop.ui.look import texts


class HeaderModel(ViewModel):
    """Current streak, points and entries, and when something was last saved."""

    loaded = Signal()
    """The numbers have changed."""

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
        """When something was last saved in this session; empty before that."""
        if self.saved_at is None:
            return ""
        return self.tr("Saved {time}").format(time=texts.clock_time(self.saved_at))

    @property
    def _total(self) -> int:
        return self.overview.total_points if self.overview else 0

    @override
    def reload(self) -> None:
        """Reload the numbers."""
        statistics = self.workspace.session.statistics
        self.workspace.tasks.read(self, statistics.overview, then=self._on_loaded, key="overview")

    def _on_loaded(self, overview: Overview) -> None:
        self.overview = overview
        self.loaded.emit()

    def _on_saved(self, change: Change) -> None:
        if change & (Change.ENTRIES | Change.GOALS | Change.DRAFTS):
            self.saved_at = self.workspace.session.days.now()
            self.loaded.emit()

"""State and commands of the Stats tab; no widgets."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from aimstars_desktop.compat import override
from aimstars_desktop.domain import word_cloud
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.preferences import Preferences
from aimstars_desktop.domain.stats import Charts, Overview, Span, Year
from aimstars_desktop.domain.tags import TagRatings
from aimstars_desktop.services.word_counts import Slice, slices
from aimstars_desktop.ui.core.view_model import ViewModel
from aimstars_desktop.ui.core.workspace import Workspace
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.stats.chart_data import Prepared, prepare

MOST_TAGS = 30
"""Tags of the cloud, as many as its words."""


class WordCount(QObject):
    """Counts the words of a span, a few months at a time, between other reads."""

    changed = Signal()
    """Words or the progress have changed."""

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._service = workspace.session.statistics.words
        self._number = 0
        self._counted: dict[Slice, Counter[str]] = {}
        self._parts: list[Slice] = []
        self._done = True
        self.words: dict[str, int] = {}

    @property
    def progress(self) -> float:
        """The progress of counting, 0 to 1."""
        return len(self._counted) / len(self._parts) if self._parts else 1.0

    @property
    def is_done(self) -> bool:
        """Whether the words are those of these days."""
        return self._done

    def start(self, charts: Charts) -> None:
        """Count the words of these days; a count in progress is abandoned."""
        self._number += 1
        self._counted = {}
        self._done = False
        first = max(charts.first, charts.earliest or charts.first)
        self._parts = list(slices(first, charts.last))
        number = self._number
        self._workspace.tasks.defer(self, lambda: self._begin(number))

    def _begin(self, number: int) -> None:
        if number == self._number:
            self._next()

    def _next(self) -> None:
        number, waiting = self._number, self._parts[len(self._counted) :]
        if waiting:
            self._workspace.tasks.read(
                self,
                lambda: self._service.advance(waiting),
                then=lambda counted: self._on_counted(number, counted),
                key="words",
            )
            return
        counted = self._counted
        chosen = self._workspace.session.preferences.chosen
        self._workspace.tasks.read(
            self,
            lambda: self._service.most_used(counted, chosen.stop_words),
            then=lambda words: self._on_words(number, words),
            key="words",
        )

    def _on_counted(self, number: int, counted: dict[Slice, Counter[str]]) -> None:
        if number == self._number:
            self._counted.update(counted)
            self.changed.emit()
            self._next()

    def _on_words(self, number: int, words: dict[str, int]) -> None:
        if number == self._number:
            self.words = words
            self._done = True
            self.changed.emit()


class StatsViewModel(ViewModel):
    """The numbers of the tiles, the charts of the chosen span, and a year."""

    shows = Change.POINTS | Change.ENTRIES | Change.GOALS | Change.RESTS | Change.PREFERENCES

    overview_loaded = Signal()
    """The numbers of the tiles were loaded or changed."""

    charts_loaded = Signal()
    """What the charts show is here, or different."""

    tags_loaded = Signal()
    """How the entries of the chosen days are rated by tag is here, or different."""

    year_loaded = Signal()
    """The days of the shown year were loaded or changed."""

    span_changed = Signal()
    """Other days were chosen for the charts."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(workspace, parent)
        session = workspace.session
        self._statistics = session.statistics
        self._preferences = session.preferences
        self._shown_year = session.days.today().year
        self.words = WordCount(workspace, self)
        self.overview: Overview | None = None
        self.prepared: Prepared | None = None
        self.year: Year | None = None
        self.tags: Sequence[TagRatings] = ()
        self.span = self._preferences.chosen.stats_span

    @property
    def charts(self) -> Charts | None:
        """The data of the chosen days; None until it has been read once."""
        return self.prepared.charts if self.prepared else None

    @property
    def stop_words(self) -> frozenset[str]:
        """The person's own stop words."""
        return self._preferences.chosen.stop_words

    def choose_span(self, span: Span) -> None:
        """Show other days in all charts, now and the next time."""
        if span == self.span:
            return
        self.span = span
        self.span_changed.emit()
        self._load_charts()
        self._keep(lambda old: replace(old, stats_span=span))

    def choose_stop_words(self, typed: str) -> None:
        """Set the words to leave out of the cloud."""
        words = word_cloud.own_words(typed)
        self._keep(lambda old: replace(old, stop_words=words))

    def show_year(self, year: int) -> None:
        """Show the days of another year."""
        self._shown_year = year
        self._load_year()

    @override
    def reload(self) -> None:
        self.workspace.tasks.read(
            self, self._statistics.overview, then=self._on_overview, key="overview"
        )
        self._load_charts()
        self._load_year()

    def _load_charts(self) -> None:
        span, first_weekday = self.span, self.workspace.first_weekday
        self.workspace.tasks.read(
            self,
            lambda: prepare(self._statistics.charts(span), first_weekday),
            then=self._on_charts,
            key="charts",
        )

    def _load_year(self) -> None:
        year = self._shown_year
        self.workspace.tasks.read(
            self, lambda: self._statistics.year(year), then=self._on_year, key="year"
        )

    def _load_tags(self, charts: Charts) -> None:
        service = self.workspace.session.tags
        self.workspace.tasks.read(
            self,
            lambda: service.ratings(charts.first, charts.last, MOST_TAGS),
            then=self._on_tags,
            key="tags",
        )

    def _keep(self, change: Callable[[Preferences], Preferences]) -> None:
        service = self._preferences
        self.workspace.tasks.write(self, lambda: service.choose(change(service.chosen)))

    @override
    def _on_changed(self, change: Change) -> None:
        super()._on_changed(change)
        if change & Change.INDEX and self.charts is not None:
            self._load_tags(self.charts)

    def _on_overview(self, overview: Overview) -> None:
        if self.overview is not None and self.overview.today.year != overview.today.year:
            self.show_year(overview.today.year)
        self.overview = overview
        self.overview_loaded.emit()

    def _on_charts(self, prepared: Prepared) -> None:
        self.prepared = prepared
        self.charts_loaded.emit()
        self.words.start(prepared.charts)
        self._load_tags(prepared.charts)

    def _on_tags(self, tags: Sequence[TagRatings]) -> None:
        self.tags = tags
        self.tags_loaded.emit()

    def _on_year(self, year: Year) -> None:
        self.year = year
        self.year_loaded.emit()


def span_name(span: Span) -> str:
    """Format two dates as a caption; nothing for a range, which its button names."""
    if span.first is None or span.last is None:
        return ""
    return f"{texts.short_date(span.first)} \N{EN DASH} {texts.short_date(span.last)}"

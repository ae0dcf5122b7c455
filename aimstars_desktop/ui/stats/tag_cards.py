"""The cards about tags: how the entries with a tag are rated, and the tags as a cloud."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from aimstars_desktop.domain.tags import SIGN, TagRatings
from aimstars_desktop.ui.stats.charts.chart_card import ChartCard
from aimstars_desktop.ui.stats.charts.tallies import TagTallies, TallyRow
from aimstars_desktop.ui.stats.charts.word_cloud import WordCloud

MOST_ROWS = 10
"""The most tags that are compared."""

LONGEST = 24
"""The most characters of a tag in the cloud, where one that is longer would leave no room."""


class TagRatingsCard(ChartCard):
    """How proud and grow fall on the tags that are used most."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.tallies = TagTallies("")
        self.tallies.set_title(QCoreApplication.translate("Stats", "Proud and grow by tag"))
        super().__init__(self.tallies, "", parent)

    def show_tags(self, tags: Sequence[TagRatings]) -> None:
        """Show the most used tags first."""
        if not tags:
            self.show_empty(
                self.tr("Put #tags in your entries, and this shows how you rated them.")
            )
            return
        self.tallies.show_data(
            [
                TallyRow(SIGN + tag.name, tag.proud, tag.grow, tag.unrated)
                for tag in tags[:MOST_ROWS]
            ]
        )
        self.show_chart()


class TagCloudCard(ChartCard):
    """The tags, sized by how many entries have them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.cloud = WordCloud("")
        self.cloud.set_title(QCoreApplication.translate("Stats", "Your tags"))
        super().__init__(self.cloud, "", parent)

    def show_tags(self, tags: Sequence[TagRatings]) -> None:
        """Show all tags that are short enough."""
        counts = {SIGN + tag.name: tag.entries for tag in tags if len(tag.name) <= LONGEST}
        if not counts:
            self.show_empty(self.tr("The tags of these days appear here."))
            return
        self.cloud.show_data(counts)
        self.show_chart()

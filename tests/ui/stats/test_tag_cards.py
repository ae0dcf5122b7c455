"""Tags in Stats: how they are rated, and the cloud; a click shows their entries."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from aimstars_desktop.domain.stats import Span
from aimstars_desktop.ui.shell.home_page import STATS
from aimstars_desktop.ui.stats.tab import StatsTab
from tests.builders import DAY, TODAY, days, grow, proud
from tests.ui.house import House


@pytest.fixture
def stats(house: House) -> StatsTab:
    """The Stats tab of a diary with two tags."""
    session = house.sign_in()
    for day in days(TODAY - DAY * 20, 14):
        proud(session, "Along the river #outside #Sport", day)
    for day in days(TODAY - DAY * 5, 6):
        grow(session, "Too late to bed #sport", day)
    session.search.check_index()
    session.search.build_index()
    house.do(lambda: house.home.show_tab(STATS))
    (tab,) = house.home.findChildren(StatsTab)
    house.qtbot.waitUntil(lambda: len(tab.model.tags) == 2)
    return tab


def test_tags_are_compared_and_a_click_shows_their_entries(house: House, stats: StatsTab) -> None:
    chart = stats.tags.tallies
    assert chart.table().rows == (("#Sport", 14, 6, 20), ("#outside", 14, 0, 14))
    assert chart.summary().casefold() == "most used: #sport, in 20 entries."
    house.qtbot.keyClick(chart, Qt.Key.Key_Down)
    assert chart.current_text().casefold() == "#sport: 20 entries, 14 proud, 6 grow"
    assert set(stats.tag_cloud.cloud.table().rows) == {("#Sport", 20), ("#outside", 14)}
    house.qtbot.keyClick(chart, Qt.Key.Key_Down)
    house.qtbot.keyClick(chart, Qt.Key.Key_Return)
    house.settle()
    assert house.home.diary.isVisible()
    assert house.home.diary.panel.search.text() == "#outside"


def test_the_tags_of_other_days_are_others(house: House, stats: StatsTab) -> None:
    house.do(lambda: stats.model.choose_span(Span(None, TODAY - DAY * 3, TODAY)))
    house.qtbot.waitUntil(lambda: [tag.entries for tag in stats.model.tags] == [4])
    assert stats.tags.tallies.table().rows == (("#sport", 0, 4, 4),)

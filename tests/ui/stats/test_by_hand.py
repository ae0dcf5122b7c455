"""What a hand at the Stats tab found: sums, the chosen range, and what is taken along."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton

from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.domain.stats import Range
from aimstars_desktop.ui.shell.home_page import STATS
from aimstars_desktop.ui.stats.ledger_dialog import LedgerDialog
from aimstars_desktop.ui.stats.tab import StatsTab
from tests.builders import DAY, TODAY, days, proud, write_all
from tests.ui.house import House


@pytest.fixture
def stats(house: House) -> StatsTab:
    """The Stats tab of a diary of three weeks."""
    session = house.sign_in()
    write_all(session, *((day, "A walk", Rating.PROUD) for day in days(TODAY - DAY * 20, 14)))
    house.do(lambda: house.home.show_tab(STATS))
    (tab,) = house.home.findChildren(StatsTab)
    return tab


@pytest.mark.repeats
def test_the_points_of_today_are_those_of_the_list_that_they_open(
    house: House, stats: StatsTab
) -> None:
    house.do(lambda: proud(house.session))
    shown = stats.tiles.today.content.number
    house.do(stats.tiles.today.click)
    why = house.open(LedgerDialog)
    rows = [why.lines.line(number).row for number in range(why.lines.rowCount())]
    assert {row.day for row in rows} == {TODAY}
    assert str(sum(row.points for row in rows)) == shown
    assert why.title.text() == f"Why {shown}?"
    assert shown != stats.tiles.total.content.number
    why.reject()


def test_no_range_looks_chosen_after_a_zoom(house: House, stats: StatsTab) -> None:
    choice = stats.points.spans.choice
    year = choice.button(Range.YEAR.name)
    apart = house.home.tabs
    apart.setFocus(Qt.FocusReason.OtherFocusReason)
    chosen = year.grab().toImage()
    stats.points.line.zoom(0.25)
    assert not [button for button in choice.findChildren(QRadioButton) if button.isChecked()]
    assert year.grab().toImage() != chosen
    stats.points.line.reset_view()
    assert year.grab().toImage() == chosen


def test_the_tab_says_that_a_chart_was_copied(house: House, stats: StatsTab) -> None:
    card = stats.points
    line = stats.model.workspace.messages.line
    copy = next(each for each in card._menu_button.menu().actions() if each.text() == "Copy")
    house.do(copy.trigger)
    assert line.text == "Copied"

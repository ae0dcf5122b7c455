"""Rest days on the screen: their page, their marks, giving a spare day back; the check."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QListWidget

from aimstars_desktop.ui.account.preferences_dialog import PreferencesDialog
from aimstars_desktop.ui.shell.home_page import STATS
from aimstars_desktop.ui.stats.checkup_dialog import CheckupDialog
from aimstars_desktop.ui.stats.rests_page import RestsPage
from aimstars_desktop.ui.stats.streaks_dialog import StreaksDialog
from aimstars_desktop.ui.stats.tab import StatsTab
from aimstars_desktop.ui.widgets.day_marks import DayMark
from tests.builders import DAY, TODAY, account, days, proud, session
from tests.examples import every
from tests.ui.house import House

if TYPE_CHECKING:
    from sqlite3 import Connection


def rests_page(house: House) -> RestsPage:
    house.do(lambda: house.window.commands.run("preferences"))
    dialog = house.open(PreferencesDialog)
    dialog.show_page("rests")
    (page,) = dialog.findChildren(RestsPage)
    return page


def put(page: RestsPage, back: int, reason: str) -> None:
    page.day.choose(TODAY - DAY * back)
    page.reason.setText(reason)


def test_a_day_of_rest_is_planned_listed_and_removed(house: House) -> None:
    house.sign_in()
    page = rests_page(house)
    put(page, -2, "Hiking")
    house.click(page.add_day)
    assert page.lines() == ["Tuesday, 24 November 2026 \N{MIDDLE DOT} Hiking"]
    assert page.reason.text() == ""
    house.do(page.removers[TODAY + DAY * 2].click)
    assert page.lines() == []


def test_a_weekday_of_rest_begins_today_and_can_end(house: House) -> None:
    house.sign_in()
    page = rests_page(house)
    page.weekday.setCurrentIndex(page.weekday.findData(6))
    house.click(page.add_rule)
    assert page.lines() == ["Every Sunday since 22 Nov 2026"]
    (end,) = page.removers.values()
    house.do(end.click)
    assert page.lines() == []


def test_a_weekday_of_rest_has_its_first_and_its_last_day(house: House) -> None:
    session = house.sign_in()
    page = rests_page(house)
    assert not page.rule_last.isEnabled()
    page.weekday.setCurrentIndex(page.weekday.findData(6))
    page.rule_first.choose(TODAY + DAY * 7)
    page.ends.click()
    page.rule_last.choose(TODAY + DAY * 21)
    house.click(page.add_rule)
    assert page.lines() == ["Every Sunday, 29 Nov 2026 to 13 Dec 2026"]
    (rule,) = session.rests.rests().rules
    assert (rule.weekday, rule.first, rule.last) == (6, TODAY + DAY * 7, TODAY + DAY * 21)
    assert not page.rule_last.isEnabled()


def test_a_weekday_of_rest_may_begin_later_and_have_no_end(house: House) -> None:
    house.sign_in()
    page = rests_page(house)
    page.weekday.setCurrentIndex(page.weekday.findData(6))
    page.rule_first.choose(TODAY + DAY * 7)
    house.click(page.add_rule)
    assert page.lines() == ["Every Sunday from 29 Nov 2026 on"]


def test_impossible_days_of_a_rule_are_refused_beside_their_field(house: House) -> None:
    house.sign_in()
    page = rests_page(house)
    page.rule_first.choose(TODAY - DAY)
    house.click(page.add_rule)
    assert page.problems["first"].text() == "A weekly rest day begins today or later."
    page.rule_first.choose(TODAY + DAY * 9)
    page.ends.click()
    page.rule_last.choose(TODAY + DAY * 8)
    house.click(page.add_rule)
    assert page.problems["first"].isHidden()
    assert page.problems["last"].text() == "The last day is before the first."
    assert page.problem.isHidden()


def test_a_day_that_can_no_longer_change_is_refused_beside_the_field(house: House) -> None:
    session = house.sign_in()
    proud(session, day=TODAY - DAY)
    page = rests_page(house)
    put(page, 5, "")
    house.click(page.add_day)
    assert page.problem.text().startswith("You have written since then")


def test_the_calendar_marks_rest_days_and_spare_days_which_can_be_given_back(house: House) -> None:
    session = house.sign_in()
    for day in [*days(TODAY - DAY * 20, 14), *days(TODAY - DAY * 4, 4)]:
        proud(session, day=day)
        if day == TODAY - DAY * 7:
            session.rests.rest_on(TODAY - DAY * 6, "ill")
    house.settle()
    diary = house.home.diary
    marks = diary.panel.calendar.grid._marks
    assert marks[TODAY - DAY * 6] == DayMark.REST
    assert marks[TODAY - DAY * 5] == DayMark.SPARE
    house.do(lambda: diary.show_day(TODAY - DAY * 6))
    assert diary.page.kept.text.text() == "A rest day"
    assert diary.page.kept.give_back.isHidden()
    house.do(lambda: diary.show_day(TODAY - DAY * 5))
    assert diary.page.kept.text.text() == "Kept by a spare day"
    house.click(diary.page.kept.give_back)
    assert diary.page.kept.isHidden()
    assert session.statistics.overview().streaks.length == 4


def test_the_streaks_lead_to_the_page_about_rest(house: House) -> None:
    house.sign_in()
    house.do(lambda: house.home.show_tab(STATS))
    (stats,) = house.home.findChildren(StatsTab)
    house.do(stats.tiles.longest.click)
    house.click(house.open(StreaksDialog).plan)
    assert house.open(PreferencesDialog).shown == "rests"


@pytest.mark.repeats
def test_a_diary_without_differences_is_reported_as_such(house: House) -> None:
    house.sign_in()
    house.do(lambda: house.window.commands.run("check"))
    dialog = house.open(CheckupDialog)
    assert dialog.found.text().startswith("Everything adds up: 1 reason")
    assert dialog.repair.isHidden()


def test_what_differs_is_listed_and_put_right(house: House) -> None:
    session = house.sign_in()
    proud(session)
    house.diary.sql("UPDATE points_log SET points = 50 WHERE source_type = 'diary_entry'")
    house.do(lambda: house.window.commands.run("check"))
    dialog = house.open(CheckupDialog)
    lines = [dialog.differences.item(row).text() for row in range(dialog.differences.count())]
    assert lines[0].endswith("An entry that you are proud of, 50 instead of 5 points")
    assert dialog.differences.height() >= 6 * dialog.differences.sizeHintForRow(0)
    house.click(dialog.repair)
    assert dialog.found.text().startswith("Everything adds up again.")
    assert session.checkup.check().is_right


def test_damaged_rows_are_listed_with_what_can_be_read_and_not_repaired(house: House) -> None:
    maya = account(house.diary)
    proud(session(house.diary, house.clock, maya), "Planted the last bulbs")
    house.diary.sql("UPDATE diary_entries SET entry_date = '2026-02-30'")
    engines = house.diary.engines
    assert engines.views is not None
    with engines.writer.connect() as connection:  # as when the file is opened
        engines.views.find_damage(cast("Connection", connection.connection.driver_connection))
    engines.dispose()
    house.sign_in(maya)
    house.do(lambda: house.window.commands.run("check"))
    dialog = house.open(CheckupDialog)
    lines = [dialog.differences.item(row).text() for row in range(dialog.differences.count())]
    assert lines[0] == "Damaged: Entry · Planted the last bulbs"
    assert dialog.found.text().startswith("1 rows are damaged and stay as they are.")
    house.click(dialog.repair)
    assert dialog.found.text().startswith("Everything adds up again.")
    assert dialog.found.text().endswith("may have them whole.")
    assert house.session.checkup.check().damaged


def test_a_difference_is_read_whole_however_wide_the_window(house: House) -> None:
    proud(house.sign_in())
    house.diary.sql("DELETE FROM points_log WHERE source_type = 'diary_entry'")
    house.do(lambda: house.window.commands.run("check"))
    dialog = house.open(CheckupDialog)
    found = dialog.differences
    house.do(lambda: dialog.resize(900, 400))
    whole = _painted(found)
    assert "5 points are missing" in found.item(0).text()

    lines = set()
    for width in every(4, range(dialog.minimumSizeHint().width(), 700, 4)):
        house.do(lambda width=width: dialog.resize(width, 400))  # type: ignore[misc]  # its default
        height = found.visualItemRect(found.item(0)).height()
        lines.add(count := height // found.fontMetrics().lineSpacing())
        assert count > 1 or _painted(found) == whole, f"cut off at {width}"
    assert {1, 2} <= lines


def _painted(found: QListWidget) -> QImage:
    """Return the first line of a list as it is painted, up to where the text ends at most."""
    text = found.fontMetrics().horizontalAdvance(found.item(0).text())
    return found.viewport().grab(QRect(0, 0, text, found.fontMetrics().height())).toImage()


def test_days_that_follow_each_other_are_given_and_removed_at_once(house: House) -> None:
    house.sign_in()
    page = rests_page(house)
    page.day.choose(TODAY + DAY)
    page.more_days.setChecked(True)
    page.last_day.choose(TODAY + DAY * 14)
    page.reason.setText("Holiday")
    house.do(page.add_day.click)
    assert page.lines() == ["23 Nov 2026 to 6 Dec 2026 \N{MIDDLE DOT} Holiday"]
    assert not page.more_days.isChecked()
    assert len(house.session.rests.rests().days) == 14
    house.do(page.removers[TODAY + DAY].click)
    assert page.lines() == []
    house.do(house.session.undo.undo)
    assert page.lines() == ["23 Nov 2026 to 6 Dec 2026 \N{MIDDLE DOT} Holiday"]


@pytest.mark.repeats
def test_each_part_of_the_page_says_what_it_is_for(house: House) -> None:
    house.sign_in()
    page = rests_page(house)
    assert page.add_rule.text() == "Rest every week"
    assert page.add_day.text() == "Rest on these days"
    dates = (page.rule_first, page.rule_last, page.day, page.last_day)
    assert [each.accessibleName() for each in dates] == [
        "First day",
        "Last day",
        "First rest day",
        "Last rest day",
    ]
    for until, last in ((page.ends, page.rule_last), (page.more_days, page.last_day)):
        assert until.text() == "Until"
        assert not last.isEnabled()
        until.setChecked(True)
        assert last.isEnabled()


def test_a_span_that_ends_before_it_begins_is_refused_beside_its_last_day(house: House) -> None:
    house.sign_in()
    page = rests_page(house)
    page.day.choose(TODAY + DAY * 5)
    page.more_days.setChecked(True)
    page.last_day.choose(TODAY + DAY)
    house.do(page.add_day.click)
    assert page.problems["last_day"].text() == "The last day is before the first."
    assert page.lines() == []

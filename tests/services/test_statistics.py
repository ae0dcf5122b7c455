"""Statistics: the numbers of the header and the tiles, and points over time."""

from __future__ import annotations

from datetime import date

from aimstars_desktop.domain.goals import Status
from aimstars_desktop.domain.points import Source
from aimstars_desktop.domain.stats import Range, Trend
from tests.builders import DAY, TODAY, grow, new_goal, proud


def test_the_story_of_the_first_day(session):
    proud(session)
    grow(session)
    assert session.statistics.overview().total_points == 8
    goal = session.goals.create(new_goal())
    session.goals.close(goal.id, Status.COMPLETED)
    overview = session.statistics.overview()
    assert (overview.total_points, overview.points_today, overview.points_this_week) == (18, 18, 18)
    assert (overview.entries, overview.proud, overview.grow) == (2, 1, 1)
    assert (overview.entries_today, overview.streaks.length, overview.today) == (2, 1, TODAY)


def test_an_empty_diary_has_no_trend(session):
    overview = session.statistics.overview()
    assert (overview.trend, overview.trend_in_days, overview.entries) == (None, 0, 0)


def test_the_trend_compares_the_last_seven_days_with_the_seven_before(session):
    proud(session, day=TODAY - DAY * 14)
    for number in (13, 7, 7):
        proud(session, day=TODAY - DAY * number)
    for number in (6, 0):
        proud(session, day=TODAY - DAY * number)
    overview = session.statistics.overview()
    assert overview.trend == Trend(recent=11, before=15)
    assert overview.trend_in_days == 0


def test_a_young_diary_says_how_many_days_the_trend_takes(session):
    proud(session, day=TODAY - DAY * 4)
    overview = session.statistics.overview()
    assert (overview.trend, overview.trend_in_days) == (None, 10)


def test_points_over_time_begin_with_what_there_was_before(session):
    proud(session, day=date(2025, 1, 1))
    grow(session, day=TODAY - DAY * 2)
    chart = session.statistics.points_over_time(Range.MONTH)
    assert (chart.first, chart.last, chart.before) == (date(2026, 10, 23), TODAY, 5)
    assert chart.days == ((TODAY - DAY * 2, 2), (TODAY, 1))
    everything = session.statistics.points_over_time(Range.ALL)
    assert (everything.first, everything.before, len(everything.days)) == (date(2025, 1, 1), 0, 3)


def test_a_clock_set_back_leaves_the_chart_readable(session, clock):
    proud(session)
    clock.pass_by(-DAY * 3)
    chart = session.statistics.points_over_time(Range.ALL)
    assert (chart.first, chart.last, chart.days) == (TODAY - DAY * 3, TODAY - DAY * 3, ())
    assert session.statistics.overview().streaks.length == 1


def test_the_ledger_of_a_day_explains_its_points(session):
    entry = proud(session)
    rows = session.statistics.ledger_of(TODAY)
    assert [(row.source, row.source_id, row.points) for row in rows] == [
        (Source.VISIT, 20261122, 1),
        (Source.ENTRY, entry.id, 5),
    ]

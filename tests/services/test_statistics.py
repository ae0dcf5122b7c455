"""Statistics: the numbers of the header and the tiles, and points over time."""

from __future__ import annotations

from datetime import date

import pytest

from aimstars_desktop.domain.goal_history import Tally
from aimstars_desktop.domain.goals import Category, Status
from aimstars_desktop.domain.points import Source
from aimstars_desktop.domain.points_explained import Cause
from aimstars_desktop.domain.stats import Range, Span, Trend
from aimstars_desktop.services.word_counts import slices
from tests.builders import DAY, TODAY, grow, new_goal, proud
from tests.drawn import picture


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


@pytest.mark.repeats
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
    charts = session.statistics.charts(Span(Range.MONTH))
    assert (charts.first, charts.last, charts.before) == (date(2026, 10, 23), TODAY, 5)
    assert [(total.day, total.points) for total in charts.totals] == [
        (TODAY - DAY * 2, 2),
        (TODAY, 1),
    ]
    everything = session.statistics.charts(Span(Range.ALL))
    assert (everything.first, everything.before) == (date(2025, 1, 1), 0)
    assert (len(everything.totals), everything.entries) == (3, 2)


def test_any_two_dates_can_be_looked_at(session):
    for back in (1, 5, 9):
        proud(session, day=TODAY - DAY * back)
    charts = session.statistics.charts(Span(None, TODAY - DAY * 6, TODAY - DAY * 4))
    assert [total.day for total in charts.totals] == [TODAY - DAY * 5]
    assert charts.before == 5


def test_a_clock_set_back_leaves_the_charts_readable(session, clock):
    proud(session)
    clock.pass_by(-DAY * 3)
    charts = session.statistics.charts(Span(Range.ALL))
    assert (charts.first, charts.last, charts.totals) == (TODAY - DAY * 3, TODAY - DAY * 3, ())
    assert session.statistics.overview().streaks.length == 1


@pytest.mark.repeats
def test_the_top_days_have_their_entries_and_the_best_is_first(session):
    for back, count in ((1, 2), (2, 1), (3, 3), (4, 1)):
        for _ in range(count):
            proud(session, f"{back} days ago", TODAY - DAY * back)
    top = session.statistics.charts(Span()).top
    assert [(day.day, day.points) for day in top] == [
        (TODAY - DAY * 3, 15),
        (TODAY - DAY, 10),
        (TODAY - DAY * 2, 5),
    ]
    assert [entry.text for entry in top[1].entries] == ["1 days ago"] * 2


def test_goals_count_in_the_span_in_which_they_were_closed(session, clock):
    for status in (Status.COMPLETED, Status.FAILED, Status.COMPLETED):
        session.goals.close(session.goals.create(new_goal()).id, status)
    assert session.statistics.charts(Span()).goals == {Category.EXERCISE: Tally(2, 1)}
    clock.pass_by(DAY * 400)
    assert session.statistics.charts(Span()).goals == {}


def test_a_year_knows_its_days_and_where_the_diary_begins(session):
    proud(session, day=date(2024, 5, 1))
    grow(session, day=date(2025, 5, 1))
    year = session.statistics.year(2025)
    assert year.first_year == 2024
    assert {day: (of.proud, of.grow) for day, of in year.totals.items()} == {
        date(2025, 5, 1): (0, 1)
    }


def test_a_month_is_summed_up_to_today(session):
    for day in (1, 2, 3, 9, 10):
        proud(session, day=date(2026, 11, day))
    grow(session, day=date(2026, 11, 10))
    proud(session, day=date(2026, 10, 31))
    month = session.statistics.month(date(2026, 11, 5))
    assert (month.written, month.days, month.streak) == (5, 22, 3)
    assert (month.proud, month.grow, month.points, month.points_before) == (5, 1, 28, 5)
    assert month.best is not None
    assert month.best.day == date(2026, 11, 10)


def test_a_month_counts_the_pictures_of_its_entries(session):
    entry, _ = proud(session), proud(session)
    session.pictures.add(entry.id, [session.pictures.keep(picture(each)) for each in (1, 2)])
    assert session.statistics.month(TODAY).pictures == {entry.id: 2}
    assert session.statistics.month(date(2026, 10, 1)).pictures == {}


def test_words_are_counted_month_by_month_and_follow_what_is_edited(session):
    kept = proud(session, "Morning run, morning tea", TODAY - DAY * 30)
    proud(session, "A run in the morning")
    parts = list(slices(TODAY - DAY * 40, TODAY))
    assert [(part.first.day, part.last.day) for part in parts] == [(1, 22), (13, 31)]
    words = session.statistics.words
    assert words.count(parts[1])["morning"] == 2
    assert words.count(parts[1]) is words.count(parts[1])
    session.entries.change(kept.id, text="Evening")
    assert words.count(parts[1]) == {"evening": 1}
    session.entries.delete(kept.id)
    assert words.count(parts[1]) == {}


def test_every_point_is_explained_by_day_source_and_entry(session):
    entry = proud(session, "I called my sister.")
    grow(session, "Too late to bed", date(2026, 10, 3))
    goal = session.goals.create(new_goal("Walk"))
    session.goals.close(goal.id, Status.COMPLETED)
    found = session.statistics.explained()
    assert found.points == 18
    assert found.months == (date(2026, 11, 1), date(2026, 10, 1))
    assert {(line.row.source_id, line.about) for line in found.lines} == {
        (entry.id, "I called my sister."),
        (entry.id + 1, "Too late to bed"),
        (goal.id, "Walk"),
        (20261122, ""),
    }
    assert [line.row.day for line in found.lines] == [TODAY] * 3 + [date(2026, 10, 3)]


def test_the_ledger_can_be_narrowed_to_a_month_and_a_source(session):
    proud(session)
    grow(session, day=date(2026, 10, 3))
    october = session.statistics.explained(period=(date(2026, 10, 1), date(2026, 10, 31)))
    assert [line.row.points for line in october.lines] == [2]
    entries = session.statistics.explained(Cause.ENTRIES, (TODAY, TODAY))
    assert [(line.row.source, entries.points) for line in entries.lines] == [(Source.ENTRY, 5)]
    assert session.statistics.explained(Cause.GOALS).lines == ()


@pytest.mark.repeats
def test_words_of_a_span_are_summed_and_follow_each_month(session):
    for back in range(12):
        proud(session, "Morning run", TODAY - DAY * 20 * back)
    words = session.statistics.words
    parts = list(slices(TODAY - DAY * 250, TODAY))

    def counted():
        found = {}
        while len(found) < len(parts):
            found |= words.advance(parts[len(found) :])
        return words.most_used(found, frozenset({"morning"}))

    assert counted() == {"run": 12}
    proud(session, "Run, run", TODAY - DAY * 100)
    assert counted() == {"run": 14}
    session.undo.undo()
    assert counted() == {"run": 12}

"""Streaks: runs of written days, across every oddity of calendars and clocks."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from aimstars_desktop.domain.days import DAYS_TO_BELIEVE
from aimstars_desktop.domain.rests import RestRule, Rests
from aimstars_desktop.domain.streaks import (
    Streak,
    Streaks,
    Verdict,
    fold,
    runs,
    streaks,
    turned,
    up_to,
)
from tests.builders import DAY, TODAY, days


def test_nothing_written_is_no_streak():
    assert streaks([], TODAY) == Streaks(None, None, open_today=False)
    assert streaks([], TODAY).length == 0


def test_a_first_entry_begins_a_streak():
    found = streaks([TODAY], TODAY)
    assert (found.length, found.open_today) == (1, False)


def test_a_streak_up_to_yesterday_is_kept_open():
    found = streaks(days(TODAY - DAY * 3, 3), TODAY)
    assert (found.length, found.open_today) == (3, True)


def test_a_whole_missed_day_ends_a_streak():
    found = streaks(days(TODAY - DAY * 4, 3), TODAY)
    assert (found.current, found.open_today) == (None, False)
    assert found.longest is not None
    assert (found.longest.first, found.longest.last) == (TODAY - DAY * 4, TODAY - DAY * 2)
    assert found.longest.length == 3


def test_the_earlier_of_two_equal_runs_is_the_longest():
    written = [TODAY - DAY * 9, TODAY - DAY * 8, TODAY - DAY, TODAY]
    longest = streaks(written, TODAY).longest
    assert longest is not None
    assert longest.first == TODAY - DAY * 9


def test_a_day_filled_in_later_joins_two_runs():
    written = [*days(date(2026, 3, 1), 3), *days(date(2026, 3, 5), 3)]
    assert streaks(written, date(2026, 3, 7)).length == 3
    joined = sorted([*written, date(2026, 3, 4)])
    assert streaks(joined, date(2026, 3, 7)).length == 7


def test_february_of_a_leap_year_has_a_29th():
    assert streaks([date(2028, 2, 28), date(2028, 3, 1)], date(2028, 3, 1)).length == 1
    assert streaks(days(date(2028, 2, 28), 3), date(2028, 3, 1)).length == 3


def test_february_of_a_common_year_ends_on_the_28th():
    assert streaks([date(2027, 2, 28), date(2027, 3, 1)], date(2027, 3, 1)).length == 2


def test_a_streak_runs_through_new_year():
    assert streaks(days(date(2026, 12, 30), 4), date(2027, 1, 2)).length == 4


def test_a_clock_set_back_does_not_end_a_streak():
    written = days(TODAY - DAY * 4, 5)
    for back in (1, 2, 30, 400):
        found = streaks(written, TODAY - DAY * back)
        assert (found.length, found.open_today) == (5, False)


def test_a_few_days_that_lie_ahead_neither_hide_nor_lengthen_the_streak():
    written = days(TODAY - DAY * 4, 5)
    for ahead in (2, 30, 7_000):
        found = streaks([*written, *days(TODAY + DAY * ahead, DAYS_TO_BELIEVE - 1)], TODAY)
        assert (found.length, found.written, found.open_today) == (5, 5, False)


def test_many_days_that_lie_ahead_say_that_today_is_wrong():
    earlier, latest = days(TODAY - DAY * 90, 5), days(TODAY + DAY * 20, DAYS_TO_BELIEVE)
    assert streaks([*earlier, *latest], TODAY).length == DAYS_TO_BELIEVE


def test_a_flight_across_the_date_line_does_not_end_a_streak():
    written = days(TODAY - DAY * 4, 5)
    eastwards, westwards = TODAY - DAY, TODAY + DAY
    assert streaks(written, eastwards).length == 5
    assert streaks(written, westwards).length == 5


def test_the_fourteenth_written_day_earns_a_spare_day():
    assert streaks(days(TODAY - DAY * 12, 13), TODAY).spares == 0
    found = streaks(days(TODAY - DAY * 13, 14), TODAY)
    assert (found.spares, found.days_to_spare) == (1, 14)


def test_at_most_three_spare_days_are_held():
    assert streaks(days(TODAY - DAY * 99, 100), TODAY).spares == 3


def test_days_of_a_lifetime_earn_spare_days_whatever_the_gaps():
    written = [*days(TODAY - DAY * 40, 7), *days(TODAY - DAY * 6, 7)]
    assert streaks(written, TODAY).spares == 1


def test_a_spare_day_keeps_a_streak_and_does_not_count():
    written = [*days(TODAY - DAY * 20, 14), *days(TODAY - DAY * 5, 6)]
    found = streaks(written, TODAY)
    assert (found.length, found.spares) == (20, 0)
    assert found.current is not None
    (bridge,) = found.current.bridges
    assert bridge.spares == (TODAY - DAY * 6,)


def test_a_gap_that_the_stock_does_not_cover_takes_no_spare_day():
    written = [*days(TODAY - DAY * 20, 14), *days(TODAY - DAY * 4, 5)]
    found = streaks(written, TODAY)
    assert (found.length, found.spares) == (5, 1)


def test_a_spare_day_that_would_be_taken_is_shown_and_kept_until_a_later_day_is_written():
    written = days(TODAY - DAY * 15, 14)
    found = streaks(written, TODAY)
    assert (found.length, found.open_today, found.spares) == (14, True, 1)
    assert found.pending is not None
    assert found.pending.spares == (TODAY - DAY,)
    assert streaks([*written, TODAY], TODAY).spares == 0
    assert streaks(written, TODAY + DAY).current is None


def test_rest_days_bridge_without_a_spare_day():
    rests = Rests(
        {TODAY - DAY: "ill"}, (RestRule(1, (TODAY - DAY * 2).weekday(), TODAY - DAY * 9),)
    )
    assert streaks([TODAY - DAY * 3, TODAY], TODAY, rests).length == 2
    assert streaks([TODAY - DAY * 3], TODAY, rests).open_today


def test_a_weekday_of_rest_holds_only_for_its_time():
    rule = RestRule(1, TODAY.weekday(), TODAY - DAY * 7, TODAY)
    covered = [day for day in days(TODAY - DAY * 30, 60) if rule.covers(day)]
    assert covered == [TODAY - DAY * 7, TODAY]


def test_a_spare_day_that_was_given_back_is_never_taken_again():
    written = [*days(TODAY - DAY * 20, 14), *days(TODAY - DAY * 5, 6)]
    returned = Rests(returned=frozenset({TODAY - DAY * 6}))
    found = streaks(written, TODAY, returned)
    assert (found.length, found.spares) == (6, 1)
    (ended, _) = fold(runs(written), returned).streaks
    assert ended.end is not None
    assert ended.end.verdict is Verdict.GIVEN_BACK


histories = st.one_of(
    st.sets(st.dates(date(2027, 12, 20), date(2028, 3, 10)), max_size=50),
    # Mostly written: only here are spare days earned, taken and lost.
    st.sets(st.dates(date(2027, 12, 20), date(2028, 3, 10)), max_size=25).map(
        lambda missed: set(days(date(2027, 12, 20), 82)) - missed
    ),
)
some_days = st.sets(st.dates(date(2027, 12, 20), date(2028, 3, 10)), max_size=6)
all_rests = st.builds(
    lambda single, weekday, first, back: Rests(
        dict.fromkeys(single, ""), (RestRule(1, weekday, first),), frozenset(back)
    ),
    some_days,
    st.integers(0, 6),
    st.dates(date(2027, 12, 20), date(2028, 3, 10)),
    st.sets(st.dates(date(2027, 12, 20), date(2028, 3, 10)), max_size=2),
)


@given(histories, all_rests, st.dates(date(2027, 12, 18), date(2028, 3, 14)))
def test_the_fold_says_what_counting_day_by_day_says(written, rests, today):
    found = streaks(sorted(written), today, rests)
    counted = up_to(runs(sorted(written)), today)
    lengths, spares, pending_holds = slowly(
        {day for run in counted for day in days(run.first, run.length)}, rests, today
    )
    kept = fold(counted, rests)
    assert [streak.length for streak in kept.streaks] == lengths
    assert found.spares == spares
    assert (found.current is not None) == pending_holds
    assert (found.longest.length if found.longest else 0) == max(lengths, default=0)


@given(histories, all_rests)
def test_a_spare_day_never_bridges_part_of_a_gap(written, rests):
    folded = fold(runs(sorted(written)), rests)
    taken = 0
    for streak in folded.streaks:
        inside = set(days(streak.first, (streak.last - streak.first).days + 1))
        bridged = {day for bridge in streak.bridges for day in bridge.gap.days}
        spares = {day for bridge in streak.bridges for day in bridge.spares}
        assert inside - written == bridged
        assert spares == {day for day in bridged if not rests.is_rest(day)}
        assert not bridged & rests.returned
        assert len(inside & written) == streak.length
        assert streak.end is None or not streak.end.spares
        taken += len(spares)
    assert taken + folded.spares <= len(written) // 14


def slowly(written: set[date], rests: Rests, today: date) -> tuple[list[int], int, bool]:
    """Say the same, the obvious way: day by day through the calendar.

    Returns the lengths of all streaks, the spare days that are left, and whether the last holds.
    """
    lengths: list[int] = []
    spares = count = 0
    missed: list[date] = []
    if not written:
        return lengths, spares, False

    def can_bridge() -> bool:
        cost = sum(not rests.is_rest(day) for day in missed)
        return cost <= spares and not rests.returned & set(missed)

    for day in days(min(written), (max(written) - min(written)).days + 1):
        if day not in written:
            missed.append(day)
            continue
        if lengths and can_bridge():
            spares -= sum(not rests.is_rest(rest) for rest in missed)
            lengths[-1] += 1
        else:
            lengths.append(1)
        missed = []
        count += 1
        if count % 14 == 0 and spares < 3:
            spares += 1
    missed = days(max(written) + DAY, (today - max(written)).days - 1)
    return lengths, spares, can_bridge()


def test_a_streak_names_its_days_and_why_it_ended():
    written = [*days(TODAY - DAY * 9, 3), TODAY]
    (ended, now) = fold(runs(written)).streaks
    assert ended == Streak(TODAY - DAY * 9, TODAY - DAY * 7, 3, (), ended.end)
    assert ended.end is not None
    assert (ended.end.verdict, ended.end.gap.length) == (Verdict.MISSED, 6)
    assert now.end is None


SOME_DAYS = st.integers(0, 12).map(lambda number: TODAY + DAY * number)


@given(st.sets(SOME_DAYS), st.dictionaries(SOME_DAYS, st.booleans()))
def test_runs_after_some_days_turned_are_those_of_all_written_days(written, turns):
    emptied = {day for day, is_written in turns.items() if not is_written}
    after = (written | turns.keys()) - emptied
    assert turned(runs(sorted(written)), turns) == tuple(runs(sorted(after)))


def test_who_has_written_nothing_has_no_streak_and_no_spare_day():
    none = streaks([], TODAY)
    assert (none.current, none.longest, none.open_today) == (None, None, False)
    assert (none.spares, none.written, none.pending) == (0, 0, None)

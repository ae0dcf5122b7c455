"""Looking back on goals: searching, sorting, counting."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aimstars_desktop.domain.goal_history import (
    History,
    Order,
    Query,
    Tally,
    by_category,
    by_month,
    tally,
)
from aimstars_desktop.domain.goals import Category, Goal, Status


def goal(
    number: int,
    title: str = "Walk",
    status: Status = Status.COMPLETED,
    category: Category = Category.EXERCISE,
) -> Goal:
    last = date(2026, 1 + number % 12, 20)
    return Goal(number, category, title, "", last, last, status, "")


GOALS = st.lists(
    st.builds(
        goal,
        st.integers(0, 500),
        status=st.sampled_from(Status),
        category=st.sampled_from(Category),
    ),
    max_size=60,
)


@given(GOALS)
def test_every_closed_goal_is_counted_once_in_each_table(goals):
    closed = sum(goal.status is not Status.ACTIVE for goal in goals)
    for table in (by_category(goals), by_month(goals), {None: tally(goals)}):
        assert sum(count.closed for count in table.values()) == closed
        assert all(count.closed for name, count in table.items() if name is not None)


def test_the_rate_is_what_was_reached_of_all_that_were_closed():
    assert Tally(28, 36).rate == pytest.approx(0.4375)
    assert Tally().rate is None


def test_the_fullest_category_and_the_latest_month_come_first():
    goals = [goal(1, category=Category.HOME), goal(2), goal(3)]
    assert list(by_category(goals)) == [Category.EXERCISE, Category.HOME]
    assert [month.month for month in by_month(goals)] == [4, 3, 2]


def test_a_search_looks_for_every_word_in_any_case_and_place():
    history = History([goal(1, "Read the Atlas"), goal(2, "Read a novel")])
    assert [each.id for each in history.select(Query("READ"))] == [2, 1]
    assert [each.id for each in history.select(Query("atl read"))] == [1]
    assert history.select(Query("atlas novel")) == []


@given(GOALS, st.sampled_from(Order), st.booleans())
def test_sorting_changes_the_order_and_nothing_else(goals, order, descending):
    found = History(goals).select(Query(order=order, descending=descending))
    assert sorted(each.id for each in found) == sorted(each.id for each in goals)


def test_a_search_finds_what_readers_call_the_same_word():
    history = History([goal(1, "Ge\u00adsamt\u00adkon\u00adzept"), goal(2, "公園散歩")])
    assert [found.id for found in history.select(Query("gesamtkonzept"))] == [1]
    assert [found.id for found in history.select(Query("公園"))] == [2]


def test_a_filter_leaves_out_what_is_of_another_kind():
    walk, home = goal(1), goal(2, category=Category.HOME)
    failed = goal(3, status=Status.FAILED)
    history = History([walk, home, failed])
    assert history.select(Query()) == [failed, home, walk]
    assert history.select(Query(category=Category.EXERCISE)) == [failed, walk]
    assert history.select(Query(status=Status.COMPLETED)) == [home, walk]
    assert history.select(Query(category=Category.HOME, status=Status.FAILED)) == []
    assert history.select(Query("walk", Category.HOME)) == [home]


def test_each_column_sorts_both_ways_and_the_latest_first_within_it():
    goals = [
        goal(1, "walk", Status.FAILED),
        goal(2, "Read", Status.COMPLETED, Category.HOME),
        goal(3, "Walk", Status.COMPLETED),
        goal(15, "Walk", Status.COMPLETED),  # of the same day as 3
    ]
    rising = {
        Order.DAYS: [1, 2, 3, 15],
        Order.TITLE: [2, 1, 3, 15],
        Order.CATEGORY: [1, 3, 15, 2],
        Order.STATUS: [2, 3, 15, 1],
    }
    assert Category.EXERCISE.value < Category.HOME.value
    for order, numbers in rising.items():
        found = History(goals).select(Query(order=order, descending=False))
        assert [each.id for each in found] == numbers
    assert [g.id for g in History(goals[:3]).select(Query(order=Order.TITLE))] == [3, 1, 2]


def test_goals_are_counted_by_what_became_of_them():
    goals = [goal(1), goal(2), goal(3, status=Status.FAILED), goal(4, status=Status.ACTIVE)]
    assert tally(goals) == Tally(completed=2, failed=1)
    assert tally(goals).closed == 3
    assert tally([]) == Tally()
    assert by_month(goals)[date(2026, 4, 1)] == Tally(failed=1)
    assert date(2026, 5, 1) not in by_month(goals)  # nothing has become of that one yet


def test_categories_of_the_same_size_stand_in_their_own_order():
    first, second, *_ = Category
    assert list(by_category([goal(1, category=second), goal(2, category=first)])) == [first, second]

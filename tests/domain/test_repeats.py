"""Which week of a repeating goal a day belongs to."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.domain.goals import Category
from aimstars_desktop.domain.repeats import Repeat, first_week
from tests.builders import DAY, TODAY, new_goal

REPEAT = Repeat(1, Category.HOME, "Tidy up", "", TODAY)
DAYS = st.dates(date(1990, 1, 1), date(2090, 1, 1))


@given(DAYS, DAYS)
def test_every_day_from_the_start_on_is_in_one_week_of_seven_days(start, day):
    week = replace(REPEAT, starts_on=start).week_at(day)
    if day < start:
        assert week is None
    else:
        assert week is not None
        assert week.first <= day <= week.last
        assert week.first.weekday() == start.weekday()


def test_the_goal_of_a_day_is_that_of_its_week_however_many_were_missed():
    goal = REPEAT.goal_of(TODAY + DAY * 724)
    assert goal is not None
    assert (goal.first_day, goal.last_day) == (TODAY + DAY * 721, TODAY + DAY * 727)
    assert goal.repeat_id == 1


@pytest.mark.parametrize(
    "stopped", [replace(REPEAT, paused_on=TODAY), replace(REPEAT, ended_on=TODAY)]
)
def test_nothing_is_due_while_it_is_paused_or_has_ended(stopped):
    assert stopped.goal_of(TODAY) is None


@pytest.mark.parametrize("length", range(1, 8))
def test_the_weeks_of_a_goal_keep_its_weekday_however_short_it_is(length):
    assert first_week(new_goal(last_day=TODAY + DAY * (length - 1))) == TODAY


def test_a_goal_of_more_than_a_week_cannot_repeat_every_week():
    with pytest.raises(RuleError) as refused:
        first_week(new_goal(last_day=TODAY + DAY * 7))
    assert refused.value.field == "last_day"

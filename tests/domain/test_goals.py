"""Goals: their texts, their days, their success."""

from __future__ import annotations

from dataclasses import replace

import pytest

from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.domain.goals import (
    Category,
    Goal,
    NewGoal,
    Status,
    cleaned_notes,
    success_rate,
)
from tests.builders import DAY, TODAY, new_goal

ACTIVE = Goal(1, Category.HOME, "Title", "", TODAY, TODAY + DAY * 6, Status.ACTIVE, "")


def test_there_are_nine_categories_and_three_statuses():
    assert (len(Category), len(Status)) == (9, 3)


@pytest.mark.parametrize(
    ("completed", "failed", "rate"), [(0, 0, None), (0, 3, 0.0), (3, 0, 1.0), (3, 1, 0.75)]
)
def test_the_success_rate_is_completed_among_closed(completed, failed, rate):
    assert success_rate(completed, failed) == rate


def test_a_title_is_trimmed_and_wanted():
    assert new_goal("  Walk ").title == "Walk"
    with pytest.raises(RuleError) as refused:
        new_goal("  ")
    assert refused.value.field == "title"


@pytest.mark.parametrize(("field", "limit"), [("title", 200), ("description", 1_000)])
def test_texts_have_a_limit(field, limit):
    assert len(getattr(replace(new_goal(), **{field: "ü" * limit}), field)) == limit
    with pytest.raises(RuleError) as refused:
        replace(new_goal(), **{field: "ü" * (limit + 1)})
    assert refused.value.field == field


def test_progress_notes_have_at_most_a_thousand_characters():
    assert cleaned_notes(" " + "n" * 1_000) == "n" * 1_000
    with pytest.raises(RuleError):
        cleaned_notes("n" * 1_001)


def test_a_goal_of_one_day_is_possible_and_one_that_ends_before_it_begins_is_not():
    assert new_goal(last_day=TODAY).last_day == TODAY
    with pytest.raises(RuleError) as refused:
        NewGoal(Category.HOME, "Tidy", "", TODAY, TODAY - DAY)
    assert refused.value.field == "last_day"


def test_an_active_goal_waits_from_the_day_after_its_last_day_on():
    assert not ACTIVE.waits(ACTIVE.last_day)
    assert ACTIVE.waits(ACTIVE.last_day + DAY)
    assert not replace(ACTIVE, status=Status.COMPLETED).waits(ACTIVE.last_day + DAY)


def test_the_days_left_never_fall_below_none():
    assert ACTIVE.days_left(TODAY) == 6
    assert ACTIVE.days_left(ACTIVE.last_day) == 0
    assert ACTIVE.days_left(ACTIVE.last_day + DAY * 9) == 0


def test_a_description_is_trimmed():
    assert replace(new_goal(), description="  Slowly.\n").description == "Slowly."

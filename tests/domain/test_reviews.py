"""Which week a review looks back on."""

from __future__ import annotations

from datetime import date

import pytest

from aimstars_desktop.domain.reviews import week_to_review
from aimstars_desktop.domain.weeks import MONDAY, SUNDAY, Week


@pytest.mark.parametrize(
    ("today", "first"),
    [
        (date(2026, 11, 22), date(2026, 11, 16)),  # a Sunday: this week
        (date(2026, 11, 23), date(2026, 11, 16)),  # the day after: still that one
        (date(2026, 11, 28), date(2026, 11, 16)),  # a Saturday: still that one
        (date(2026, 11, 29), date(2026, 11, 23)),
    ],
)
def test_a_week_is_looked_back_on_from_its_last_day_until_the_next_ones(today, first):
    assert week_to_review(today, MONDAY) == Week(first)


def test_where_weeks_begin_on_sunday_they_end_on_saturday():
    assert week_to_review(date(2026, 11, 28), SUNDAY) == Week(date(2026, 11, 22))
    assert week_to_review(date(2026, 11, 22), SUNDAY) == Week(date(2026, 11, 15))

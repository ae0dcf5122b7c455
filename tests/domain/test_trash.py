"""What leaves the trash, simulated: days of use with a clock that is wrong on some of them."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import example, given
from hypothesis import strategies as st

from aimstars_desktop.domain.days import DAYS_TO_BELIEVE
from aimstars_desktop.domain.entries import TRASH_DAYS
from aimstars_desktop.domain.trash import sweep

FIRST = date(2026, 1, 1)
DAY = timedelta(days=1)
USED_BEFORE = 10
"""Days of use before anything is trashed: the rule learns from them."""


class Diary:
    """The trash of a diary, swept at each visit as the program does it."""

    def __init__(self) -> None:
        self.opened: set[date] = set()
        self.trashed_on: date | None = None

    def visit(self, today: date) -> None:
        limits = sweep(today, self.opened)
        on = self.trashed_on
        if on is not None:
            early = limits.wrong_before is not None and on < limits.wrong_before
            late = limits.wrong_after is not None and on >= limits.wrong_after
            if early or late:
                on = today
            gone = limits.goes_before is not None and on < limits.goes_before
            self.trashed_on = None if gone else on
        self.opened.add(today)


def days_in_trash(real: list[int], wrong: dict[int, int], trashed: int) -> int | None:
    """Return after how many real days something went; None: it is there after all visits.

    Args:
        real: the days of use, as numbers in rising order.
        wrong: by how many days the clock is wrong on some of them.
        trashed: the day on which something is trashed, one of those.
    """
    diary = Diary()
    for number in real:
        shown = FIRST + (number + wrong.get(number, 0)) * DAY
        diary.visit(shown)
        if number == trashed:
            diary.trashed_on = shown
        elif number > trashed and diary.trashed_on is None:
            return number - trashed
    return None


DAILY = list(range(USED_BEFORE + 90))


def test_with_a_right_clock_the_trash_is_emptied_on_time() -> None:
    assert days_in_trash(DAILY, {}, USED_BEFORE) == TRASH_DAYS + DAYS_TO_BELIEVE


def test_who_comes_by_each_week_finds_it_for_some_weeks_more() -> None:
    weekly = [7 * week for week in range(30)]
    assert days_in_trash(weekly, {}, 70) == 5 * 7 + (DAYS_TO_BELIEVE - 1) * 7


wrong_days = st.dictionaries(
    st.integers(USED_BEFORE, USED_BEFORE + 60),
    st.integers(-700, 20_000),
    max_size=DAYS_TO_BELIEVE - 1,
)


@given(wrong_days)
@example({USED_BEFORE: 7_300})  # it was trashed under the wrong date
@example({USED_BEFORE: -700})
@example({USED_BEFORE + 20: 7_300, USED_BEFORE + 21: 7_301})
def test_days_with_a_wrong_clock_take_nothing_too_early(wrong: dict[int, int]) -> None:
    stayed = days_in_trash(DAILY, wrong, USED_BEFORE)
    assert stayed is None or stayed > TRASH_DAYS - DAYS_TO_BELIEVE


def test_a_wrong_clock_while_the_diary_is_new_takes_nothing_too_early() -> None:
    for days in range(1, DAYS_TO_BELIEVE):
        for wrong in (-7_300, -40, -3, 3, 40, 7_300):
            stayed = days_in_trash(DAILY, {days: wrong}, days - 1)
            assert stayed is None or stayed > TRASH_DAYS, (days, wrong)


@given(wrong_days)
def test_days_with_a_wrong_clock_leave_nothing_for_ever(wrong: dict[int, int]) -> None:
    assert days_in_trash(list(range(USED_BEFORE + 300)), wrong, USED_BEFORE) is not None

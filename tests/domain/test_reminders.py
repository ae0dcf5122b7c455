"""When a reminder is due."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest

from aimstars_desktop.domain.reminders import day_to_remind_of

DAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("clock", "at", "ends_at", "day"),
    [
        ("2026-11-22T19:59", "20:00", 0, None),
        ("2026-11-22T20:00", "20:00", 0, DAY),
        ("2026-11-22T23:59", "20:00", 0, DAY),
        ("2026-11-23T00:10", "20:00", 0, None),
        ("2026-11-23T00:10", "20:00", 3, DAY),
        ("2026-11-23T03:00", "20:00", 3, None),
        ("2026-11-23T01:29", "01:30", 3, None),
        ("2026-11-23T01:30", "01:30", 3, DAY),
        ("2026-11-22T20:00", "01:30", 3, None),
        ("2026-11-22T00:00", "00:00", 0, DAY),
    ],
)
def test_a_reminder_is_due_from_its_time_to_the_end_of_the_day(
    clock: str, at: str, ends_at: int, day: date | None
) -> None:
    now = datetime.fromisoformat(clock).replace(tzinfo=UTC)
    assert day_to_remind_of(now, time.fromisoformat(at), ends_at) == day

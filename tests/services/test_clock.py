"""The clock of the computer: it follows the time zone that the system has now."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest

from aimstars_desktop.services.clock import SystemClock, _read_zone
from tests import builders
from tests.builders import TestDiary, proud

HONOLULU, KIRITIMATI = "HST10", "LIT-14"  # Windows takes names of three letters


@pytest.fixture
def move_to() -> Iterator[Callable[[str], None]]:
    """Return what changes the zone of the system, which tells nobody."""
    before = os.environ["TZ"]
    yield lambda zone: os.environ.update(TZ=zone)
    os.environ["TZ"] = before
    _read_zone()


def test_the_zone_is_asked_anew_each_time(move_to: Callable[[str], None]) -> None:
    clock = SystemClock()
    for zone, hours in ((HONOLULU, -10), (KIRITIMATI, 14), (HONOLULU, -10)):
        move_to(zone)
        assert clock.now().utcoffset() == timedelta(hours=hours)


def test_an_entry_is_about_the_day_of_the_new_zone(
    diary: TestDiary, move_to: Callable[[str], None]
) -> None:
    clock = SystemClock()
    move_to(HONOLULU)
    session = builders.session(diary, clock)
    move_to(KIRITIMATI)  # a whole day later, at any hour
    entry = proud(session)
    assert entry.utc_offset_min == 14 * 60
    assert entry.day == entry.written_local.date() == session.days.today()


def test_what_has_passed_does_not_follow_the_wall_clock() -> None:
    clock = SystemClock()
    before = clock.elapsed()
    assert clock.elapsed() >= before

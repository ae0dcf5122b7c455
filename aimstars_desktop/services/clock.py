"""The clock: the only place where the program asks for the time."""

from __future__ import annotations

import sys
import time
from datetime import UTC, date, datetime, timedelta

from aimstars_desktop.domain.days import day_of
from aimstars_desktop.domain.ports.clock import Clock


class SystemClock:
    """The computer's clock (the ``Clock`` port)."""

    def now(self) -> datetime:
        """Return the current time, aware, in the time zone that the computer has now."""
        _read_zone()
        return datetime.now(UTC).astimezone()  # noqa: TID251 - this is the one clock

    def elapsed(self) -> timedelta:
        """Return the time since a fixed moment, unmoved when the clock is set."""
        return timedelta(seconds=time.monotonic())


class StillClock:
    """A clock that stands still (the ``Clock`` port), so that pictures are reproducible."""

    def __init__(self, moment: datetime) -> None:
        self._moment = moment

    def now(self) -> datetime:
        """Return the fixed time."""
        return self._moment

    def elapsed(self) -> timedelta:
        """Return zero: no time passes."""
        return timedelta(0)


class Days:
    """The days of one person, which may end after midnight.

    Attributes:
        ends_at: the hour after midnight at which the day ends, 0 to 6; set by a preference.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.ends_at = 0

    @property
    def clock(self) -> Clock:
        """The clock that tells the time."""
        return self._clock

    def now(self) -> datetime:
        """Return the current time, aware, in the local time zone."""
        return self._clock.now()

    def today(self) -> date:
        """Return the person's current day."""
        return day_of(self._clock.now(), self.ends_at)


def _read_zone() -> None:
    """Read the system's time zone again: the C library keeps the first one that it has seen."""
    if sys.platform == "win32":
        import ctypes

        ctypes.CDLL("ucrtbase")["_tzset"]()
    else:
        time.tzset()

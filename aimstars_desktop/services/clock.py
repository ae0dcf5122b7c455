"""The clock: the one place where the program asks what time it is."""

from __future__ import annotations

from datetime import UTC, date, datetime

from aimstars_desktop.domain.days import day_of
from aimstars_desktop.domain.ports import Clock


class SystemClock:
    """The computer's clock (the ``Clock`` port)."""

    def now(self) -> datetime:
        """Return the present moment, aware, in the computer's time zone."""
        return datetime.now(UTC).astimezone()  # noqa: TID251 - this is the one clock


class StillClock:
    """A clock that stands still (the ``Clock`` port): pictures are the same whenever made."""

    def __init__(self, moment: datetime) -> None:
        self._moment = moment

    def now(self) -> datetime:
        """Return the moment at which it stands."""
        return self._moment


class Days:
    """The days of one person, which may end after midnight.

    Attributes:
        ends_at: the hour after midnight at which the day ends, 0 to 6; set by a preference.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.ends_at = 0

    def now(self) -> datetime:
        """Return the present moment, aware, in the local time zone."""
        return self._clock.now()

    def today(self) -> date:
        """Return the day that is today for this person."""
        return day_of(self._clock.now(), self.ends_at)

"""The port of the clock."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """The only source of the current time."""

    def now(self) -> datetime:
        """Return the current time, aware, in the local time zone."""
        ...

    def elapsed(self) -> timedelta:
        """Return the time since a fixed moment, unmoved when the clock is set."""
        ...

"""What the quiet line above the composer may say."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum, auto


class About(Enum):
    """What the quiet line of the composer speaks about."""

    NOTHING = auto()
    OFFERED = auto()
    """The text was typed in an earlier session and never saved."""
    ELSEWHERE = auto()
    """There is an unfinished text for another day."""
    TURNED = auto()
    """A new day has begun while the composer held text about the day before."""


@dataclass(frozen=True, slots=True)
class Notice:
    """What the quiet line of the composer says, and for which day."""

    about: About = About.NOTHING
    day: date | None = None

"""The choice of theme; separate from the other preferences, since the first paint needs it."""

from __future__ import annotations

from enum import Enum


class Appearance(Enum):
    """Which theme is shown."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"

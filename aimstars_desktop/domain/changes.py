"""Which parts of the data a commit changed, so that each screen knows whether to reload."""

from __future__ import annotations

from enum import Flag, auto


class Change(Flag):
    """What a commit changed. Flags are combined with ``|``."""

    NOTHING = 0
    ACCOUNT = auto()
    ENTRIES = auto()
    DRAFTS = auto()
    GOALS = auto()
    POINTS = auto()
    PREFERENCES = auto()
    REVIEWS = auto()
    FOLLOW_UPS = auto()
    RESTS = auto()
    PICTURES = auto()
    INDEX = auto()
    """The search index is complete: more entries can be found, and more tags are known."""

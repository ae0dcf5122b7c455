"""Navigation between parts of the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Navigation(QObject):
    """Requests of one part of the window that another part fulfils; the home page connects them."""

    day_wanted = Signal(object)
    """A day of the diary is to be shown; carries the ``date``."""

    entry_wanted = Signal(object, int)
    """An entry is to be shown; carries its ``date`` and its id."""

    search_wanted = Signal(str)
    """The diary is to be searched for this text."""

    goal_wanted = Signal(int)
    """A goal is to be shown; carries its id."""

    new_goal_wanted = Signal(object)
    """A goal is to be made from this :class:`Entry`."""

    rest_days_wanted = Signal()
    """The page about rest days is to be shown."""

    quick_entry_wanted = Signal()
    """The window of the quick entry is to be shown, with its unfinished text."""

    news = Signal(int, str, bool)
    """Something has ended whose screen is closed.

    Carries the id of an account, a sentence, and whether that is good news.
    """

    export_wanted = Signal(object)
    """A part of the diary is to be exported; carries the :class:`Selection`."""

    review_wanted = Signal(object)
    """The review of a week is to be shown; carries the first ``date`` of the week."""

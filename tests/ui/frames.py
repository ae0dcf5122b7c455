"""Counts the frames of a window, and what is painted in each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.ui.diary.entry_card import EntryCard


class Frames(QObject):
    """Counts frames of a window and, in each, what is painted and laid out.

    Args:
        shows: returns whether a widget that is painted is the answer.
    """

    def __init__(self, window: QWidget, shows: Callable[[QObject], bool]) -> None:
        super().__init__()
        self._window = window
        self._shows = shows
        self._since: int | None = None
        self.until_shown: list[int] = []
        """For each arrival, in which frame after it the answer was painted."""
        self.resized: Counter[int] = Counter()
        """How often each card got another size, by its entry."""
        self.sized: Counter[QObject] = Counter()
        """How often each widget got another size."""
        self.painted: Counter[QObject] = Counter()
        """How often each widget was painted."""

    def arrived(self) -> None:
        """Count from here."""
        self._since = 0

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if (
            kind is QEvent.Type.UpdateRequest
            and watched is self._window
            and self._since is not None
        ):
            self._since += 1
        elif kind is QEvent.Type.Resize:
            self.sized[watched] += 1
            if isinstance(watched, EntryCard):
                self.resized[watched.entry.id] += 1
        elif kind is QEvent.Type.Paint:
            self.painted[watched] += 1
            if self._since is not None and self._shows(watched):
                self.until_shown.append(self._since)
                self._since = None
        return False

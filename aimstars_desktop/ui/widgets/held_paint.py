"""Delays the painting of a page for a moment, so that it is painted once, with its data."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

LONGEST_MS = 60
"""The longest delay in milliseconds: shorter than anybody notices."""


class HeldPaint(QTimer):
    """Holds back the painting of ``page`` while its data is on the way."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.setSingleShot(True)
        self.setInterval(LONGEST_MS)
        self.timeout.connect(self.release)

    def hold(self) -> None:
        """Paint nothing until :meth:`release`, or until the longest delay is over."""
        self._page.setUpdatesEnabled(False)
        self.start()

    def release(self) -> None:
        """Paint the page as it is now."""
        self.stop()
        self._page.setUpdatesEnabled(True)

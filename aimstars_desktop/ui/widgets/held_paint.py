"""A page that waits a blink for what is on its way to it, and is then painted once."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

LONGEST_MS = 60
"""After that long a page is painted as it is: shorter than anybody notices."""


class HeldPaint(QTimer):
    """Holds back the painting of ``page``, which would be out of date before it is seen."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.setSingleShot(True)
        self.setInterval(LONGEST_MS)
        self.timeout.connect(self.release)

    def hold(self) -> None:
        """Paint nothing until :meth:`release`, or until the longest wait is over."""
        self._page.setUpdatesEnabled(False)
        self.start()

    def release(self) -> None:
        """Paint the page as it is now."""
        self.stop()
        self._page.setUpdatesEnabled(True)

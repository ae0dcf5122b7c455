"""Delays the painting of widgets for a moment, so that they are painted once, with their data."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

LONGEST_MS = 60
"""The longest delay in milliseconds: shorter than anybody notices."""


class HeldPaint(QTimer):
    """Holds back the painting of parts of ``page`` while their data is on the way."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._held: list[QWidget] = []
        self.setSingleShot(True)
        self.setInterval(LONGEST_MS)
        self.timeout.connect(self.release)

    def hold(self, parts: Iterable[QWidget]) -> None:
        """Paint nothing of these until :meth:`release`, or until the longest delay is over."""
        for part in parts:
            if part.updatesEnabled():
                part.setUpdatesEnabled(False)
                self._held.append(part)
        if not self.isActive():  # a key that repeats would put it off for ever
            self.start()

    def release(self) -> None:
        """Paint the parts as they are now."""
        self.stop()
        held, self._held = self._held, []
        for part in held:
            if isValid(part):
                part.setUpdatesEnabled(True)

"""Notices that nobody has touched the program for some minutes."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

from aimstars_desktop.compat import override

LOOK_MS = 5_000
"""How often the clock is looked at; one long timer would stand still while a laptop sleeps."""

_SIGNS = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        QEvent.Type.NativeGesture,
    )
)
"""The events that only a person causes."""


def seconds_with_sleep() -> float:
    """Return a clock that nobody can set and that counts while the computer sleeps."""
    boot = getattr(time, "CLOCK_BOOTTIME", None)  # only on Linux; elsewhere the usual one does it
    return time.monotonic() if boot is None else time.clock_gettime(boot)


class IdleWatch(QObject):
    """Counts the time since the last key, touch or movement of the mouse in the program.

    Args:
        now: returns seconds of a clock that only goes forward; tests replace it.
    """

    elapsed = Signal()
    """Nobody has touched the program for as long as was asked."""

    def __init__(
        self, parent: QObject | None = None, now: Callable[[], float] = seconds_with_sleep
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._limit = 0.0
        self._last = now()
        self._listens = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)

    def watch(self, minutes: int) -> None:
        """Begin to count, up to a number of minutes; 0 stops it."""
        self._limit = minutes * 60.0
        self._last = self._now()
        if minutes:
            self._timer.start()
            self._listen()
        else:
            self._timer.stop()
            self._rest()

    def look(self) -> None:
        """Compare the clock, and listen for the next sign of a person."""
        if not self._tell():
            self._listen()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Python sees every event of the program here. So it looks for one sign of a person, and
        # then not again until the next tick.
        if event.type() in _SIGNS:
            self._rest()
            if not self._tell():  # the first movement after a sleep comes before the next tick
                self._last = self._now()
        return False  # PySide may take an object for a dead one of another kind: Qt's would fail

    def _tell(self) -> bool:
        over = bool(self._limit) and self._now() - self._last >= self._limit
        if over:
            self.watch(0)
            self.elapsed.emit()
        return over

    def _listen(self) -> None:
        app = QCoreApplication.instance()
        if not self._listens and app is not None:
            app.installEventFilter(self)
            self._listens = True

    def _rest(self) -> None:
        app = QCoreApplication.instance()
        if self._listens and app is not None:
            app.removeEventFilter(self)
            self._listens = False

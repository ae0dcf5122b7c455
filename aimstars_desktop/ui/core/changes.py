"""ChangeHub: turns announced commits into one signal on the GUI thread."""

from __future__ import annotations

from threading import Lock

from PySide6.QtCore import QObject, Qt, Signal

from aimstars_desktop.domain.changes import Change


class ChangeHub(QObject):
    """Tells every view model which data has changed.

    Several announcements before the GUI thread handles them become one signal.
    """

    changed = Signal(object)
    """Carries the :class:`Change` flags of everything announced since the last signal."""

    _woken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = Lock()
        self._waiting: Change | None = None
        self._woken.connect(self._on_woken, Qt.ConnectionType.QueuedConnection)

    def announce(self, change: Change) -> None:
        """Announce a committed change; may be called from any thread."""
        with self._lock:
            first = self._waiting is None
            self._waiting = change if self._waiting is None else self._waiting | change
        if first:
            self._woken.emit()

    def _on_woken(self) -> None:
        with self._lock:
            change, self._waiting = self._waiting, None
        if change is not None:
            self.changed.emit(change)

"""What the system says about its screen, its sleep and its people: the reasons to lock."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from aimstars_desktop.domain.locking import LockReason


class SystemLocks(QObject):
    """Listens to one kind of system; this one says nothing, as on a system that is unknown."""

    noticed = Signal(LockReason)
    """The diary is to be locked."""

    found = Signal()
    """Something has joined :attr:`known`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: frozenset[LockReason] = frozenset()

    @property
    def known(self) -> frozenset[LockReason]:
        """What this system tells its programs; grows while it is being asked."""
        return self._known

    def start(self) -> None:
        """Begin to listen."""

    def release(self) -> None:
        """Let the system go to sleep: the diary is locked, or is not going to be."""

    def _learn(self, *reasons: LockReason) -> None:
        self._known |= frozenset(reasons)
        self.found.emit()

"""Brings a finished file to the disk and sums it up, while its content is compared elsewhere."""

from __future__ import annotations

from pathlib import Path
from threading import Event, Thread
from types import TracebackType
from typing import TYPE_CHECKING

from aimstars_desktop.compat import override
from aimstars_desktop.storage.private_files import sync
from aimstars_desktop.storage.upgrade.file.manifest import sha256

if TYPE_CHECKING:
    from typing import Self


class _StoppedError(Exception):
    """The digest is not wanted any more."""


class Summing(Thread):
    """A thread that syncs a file and reads it; as a context it ends with the block.

    SQLite must have the file open without locks if at all: closing it here would drop them.

    Args:
        path: of the file, which nobody writes to.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(name="backup-digest")
        self._path = path
        self._stopped = Event()
        self._digest = ""
        self._error: Exception = RuntimeError("the thread ended without a digest")

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if error is not None:
            self._stopped.set()
        self.join()

    @override
    def run(self) -> None:
        try:
            sync(self._path)
            self._digest = sha256(self._path, self._go_on)
        except (OSError, _StoppedError) as error:
            self._error = error

    def digest(self) -> str:
        """Return the SHA-256 of the file, which is on the disk; after the block.

        Raises:
            OSError: it could not be written or read.
        """
        if not self._digest:
            raise self._error
        return self._digest

    def _go_on(self) -> None:
        if self._stopped.is_set():
            raise _StoppedError

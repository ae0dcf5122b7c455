"""Whether the open diary file still is the file at its path.

A sync client or a person may put another file in its place, move it or delete it. SQLite goes on
writing into the old one, which nobody will ever open again, and notices only without a
write-ahead log.
"""

from __future__ import annotations

from pathlib import Path

from aimstars_desktop.domain.errors import FileReplacedError
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP


class OpenFile:
    """The file that was first opened at a path.

    Args:
        path: of the diary file; links are followed.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._opened: tuple[int, int] | None = None

    def check(self) -> None:
        """Compare the file at the path with the one that was there at the first call.

        Raises:
            FileReplacedError: it is another one, or none.
        """
        try:
            found = self._path.stat()
        except OSError as error:
            raise self._replaced() from error
        identity = (found.st_dev, found.st_ino)
        if self._opened is None:
            self._opened = identity
        elif identity != self._opened:
            raise self._replaced()

    @property
    def is_replaced(self) -> bool:
        """Whether the file at the path is another one, or none."""
        try:
            self.check()
        except FileReplacedError:
            return True
        return False

    def free_place(self) -> Path:
        """Return a path beside it, where nothing is, for a copy of the file that was opened."""
        place, number = self._path.with_name(f"{self._path.stem}-replaced.db"), 1
        while place.exists():
            number += 1
            place = self._path.with_name(f"{self._path.stem}-replaced-{number}.db")
        return place

    def _replaced(self) -> FileReplacedError:
        return FileReplacedError(
            QT_TRANSLATE_NOOP(
                "Errors",
                "Another program moved or replaced the diary file {file} while it was open, so"
                " nothing is saved in it any more. Put the file back, save the open diary under"
                " another name, or open what is there now: the open diary is kept beside it.",
            ),
            file=str(self._path),
        )

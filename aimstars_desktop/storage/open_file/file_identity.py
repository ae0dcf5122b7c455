"""Whether the open diary file still is the file at its path, with what was written into it.

A sync client or a person may put another file in its place, move it or delete it. SQLite goes on
writing into the old one, which nobody will ever open again, and notices only without a
write-ahead log. Or they write over the file itself.
"""

from __future__ import annotations

import os
from pathlib import Path

from aimstars_desktop.domain.errors import FileOverwrittenError, FileReplacedError
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.storage.open_file.file_content import FileContent
from aimstars_desktop.storage.open_file.write_ahead_log import OpenLog
from aimstars_desktop.storage.sound_note import SoundNote


class OpenFile:
    """The file that was first opened at a path.

    Args:
        path: of the diary file; links are followed.
        note: may know what sums up its content.
    """

    def __init__(self, path: Path, note: SoundNote | None = None) -> None:
        self._path = path
        self._opened: tuple[int, int] | None = None
        # Windows lets nobody write over a file that is open.
        self._content = FileContent(path, note) if os.name == "posix" else None
        self._is_overwritten = False
        self._kept: Path | None = None

    def check(self) -> None:
        """Compare the file at the path with the one that was there at the first call.

        Raises:
            FileReplacedError: it is another one, or none, or was written over.
        """
        if self.is_overwritten:
            raise self._overwritten()
        try:
            found = self._path.stat()
        except PermissionError as error:
            raise self._closed() from error
        except OSError as error:
            raise self._replaced() from error
        identity = (found.st_dev, found.st_ino)
        if self._opened is None:
            self._opened = identity
            self.note()
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

    @property
    def is_overwritten(self) -> bool:
        """Whether somebody else has written over it; then it stays so."""
        if not self._is_overwritten and self._content is not None:
            self._is_overwritten = self._content.is_another()
        return self._is_overwritten

    def note(self) -> None:
        """Note how SQLite left the file."""
        if self._content is not None and not self._is_overwritten:
            self._content.note()

    def closed(self) -> None:
        """Note that SQLite has no connection to it any more."""
        if self._content is not None:
            self._content.forget()

    def sum_up(self) -> int | None:
        """Return what sums up the content of the closed file, as far as that is looked at."""
        return self._content.sum_up() if self._content is not None else None

    def leave(self, log: OpenLog) -> None:
        """Keep the log of a file that was written over beside it: SQLite would copy it there."""
        if self.is_overwritten and self._kept is None:
            self._kept = log.set_aside()

    def free_place(self) -> Path:
        """Return a path beside it, where nothing is, for a copy of the file that was opened."""
        place, number = self._path.with_name(f"{self._path.stem}-replaced.db"), 1
        while place.exists():
            number += 1
            place = self._path.with_name(f"{self._path.stem}-replaced-{number}.db")
        return place

    def _overwritten(self) -> FileOverwrittenError:
        if self._kept is None:
            return FileOverwrittenError(
                QT_TRANSLATE_NOOP(
                    "Errors",
                    "Another program wrote over the diary file {file} while it was open, so nothing"
                    " is saved in it any more. Open what is there now; the diary as it was before"
                    " is among the backups.",
                ),
                file=str(self._path),
            )
        return FileOverwrittenError(
            QT_TRANSLATE_NOOP(
                "Errors",
                "Another program wrote over the diary file {file} while it was open, so nothing is"
                " saved in it any more. Open what is there now; the diary as it was before is"
                " among the backups, and what was saved last is kept in {kept}.",
            ),
            file=str(self._path),
            kept=str(self._kept),
        )

    def _closed(self) -> FileReplacedError:
        return FileReplacedError(
            QT_TRANSLATE_NOOP(
                "Errors",
                "The program may not use the folder of the diary file {file} any more, so nothing"
                " is saved in it. Allow it again, or save the open diary under another name.",
            ),
            file=str(self._path),
        )

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

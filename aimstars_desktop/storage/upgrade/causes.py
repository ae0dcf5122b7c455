"""Finds the true cause of a failure, which is often not the exception raised last.

When a disk is full, SQLite rolls back by itself, and the exception raised is "no such table:
_alembic_tmp_…"; the real cause is further down in ``__context__``.
"""

from __future__ import annotations

import contextlib
import errno
from collections.abc import Iterator
from pathlib import Path

from aimstars_desktop.domain.errors import DiaryFileError
from aimstars_desktop.domain.sentences import Sentence
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade import refusals


class DiffersError(Exception):
    """A copy, or an upgraded diary, differs; says how, in names of tables and numbers."""


FULL = "FULL"
UNWRITABLE = "UNWRITABLE"
BUSY = "BUSY"
DAMAGED = "DAMAGED"
NO_DATABASE = "NO_DATABASE"
CANNOT_OPEN = "CANNOT_OPEN"

_NAMES = {
    "SQLITE_FULL": FULL,
    "SQLITE_READONLY": UNWRITABLE,
    "SQLITE_PERM": UNWRITABLE,
    "SQLITE_BUSY": BUSY,
    "SQLITE_LOCKED": BUSY,
    "SQLITE_CORRUPT": DAMAGED,
    "SQLITE_NOTADB": NO_DATABASE,
    "SQLITE_CANTOPEN": CANNOT_OPEN,
}
_WORDS = {
    "database or disk is full": FULL,
    "attempt to write a readonly database": UNWRITABLE,
    "database is locked": BUSY,
    "database disk image is malformed": DAMAGED,
    "file is not a database": NO_DATABASE,
    "unable to open database file": CANNOT_OPEN,
}
"""SQLite's messages, for where the driver loses the error code, as in ``backup``."""

_NUMBERS = {
    errno.ENOSPC: FULL,
    errno.EDQUOT: FULL,
    errno.EFBIG: FULL,  # the file system, or a limit, lets no file become so large
    errno.EACCES: UNWRITABLE,
    errno.EPERM: UNWRITABLE,
    errno.EROFS: UNWRITABLE,
}
_FIRST = (FULL, DAMAGED, NO_DATABASE, UNWRITABLE, BUSY, CANNOT_OPEN)


def chain(error: BaseException) -> Iterator[BaseException]:
    """Yield the error and its causes, each once."""
    seen: set[int] = set()
    waiting: list[BaseException | None] = [error]
    while waiting:
        link = waiting.pop(0)
        if link is None or id(link) in seen:
            continue
        seen.add(id(link))
        yield link
        waiting += [link.__cause__, link.__context__, getattr(link, "orig", None)]


def kind_of(error: BaseException) -> str | None:
    """Return the most serious environment error in the chain, or None when there is none."""
    found = {kind for link in chain(error) if (kind := _kind(link))}
    return next((kind for kind in _FIRST if kind in found), None)


def root(error: BaseException) -> BaseException:
    """Return the first error of the chain."""
    return list(chain(error))[-1]


def refusal(error: BaseException, file: Path, into: Path | None = None) -> DiaryFileError | None:
    """Return the sentence for an environment error about ``file``, or None for another error.

    Args:
        into: the folder for a copy of the file, if the file is only read: then what is
            full, or not writable, is that folder.
    """
    for link in chain(error):
        if isinstance(link, DiaryFileError):
            return link
    match kind_of(error):
        case "FULL":
            return refusals.disk_full(into or file.parent)
        case "DAMAGED":
            return refusals.file_is_damaged(file)
        case "NO_DATABASE":
            return refusals.file_is_no_database(file)
        case "UNWRITABLE":
            return folder_refusal(error, into) if into else refusals.file_unwritable(file)
        case "BUSY":
            return refusals.in_use(file.parent)
        case "CANNOT_OPEN":
            return refusals.file_unreadable(file)
    return folder_refusal(error, into) if into and _is_no_folder(error) else None


def folder_refusal(error: BaseException, folder: Path) -> DiaryFileError:
    """Return the sentence for a folder that could not be created or written."""
    if _is_no_folder(error):
        return refusals.folder_is_no_folder(folder)
    return refusals.folder_unwritable(folder)


def sentence(error: BaseException, file: Path, into: Path | None = None) -> Sentence:
    """Return one sentence that names the true cause, whatever it is.

    Args:
        error: what was raised.
        file: the diary file.
        into: the folder for a copy of the file, if it was only read.
    """
    known = refusal(error, file, into)
    if known is not None:
        return known.sentence
    return refusals.unknown_cause(code_of(error))


def code_of(error: BaseException) -> str:
    """Return a short name for an error, for whoever is asked for help.

    What a driver says may quote the diary, and so may Python's errors about values. A revision
    that raises ``RuntimeError`` or ``SystemExit`` speaks in words of its author, and a backup that
    differs says which tables do.
    """
    first = root(error)
    if isinstance(name := getattr(first, "sqlite_errorname", None), str):
        return name
    if isinstance(state := getattr(first, "sqlstate", None), str):
        return f"SQLSTATE {state}"
    ours = isinstance(first, (SystemExit, DiffersError))
    written = ours or type(first) is RuntimeError
    return (" ".join(str(first).split())[:300] if written else "") or type(first).__name__


@contextlib.contextmanager
def refusals_about(file: Path, into: Path | None = None) -> Iterator[None]:
    """Turn errors of SQLite or the system into refusals about ``file``.

    Raises:
        DiaryFileError: for every environment error.
    """
    try:
        yield
    except (sqlite.DatabaseError, OSError) as error:
        known = refusal(error, file, into)
        if known is None:
            raise
        raise known from error


def _is_no_folder(error: BaseException) -> bool:
    return any(isinstance(link, (FileExistsError, NotADirectoryError)) for link in chain(error))


def _kind(error: BaseException) -> str | None:
    name = getattr(error, "sqlite_errorname", None)
    if isinstance(name, str):
        for prefix, kind in _NAMES.items():
            if name.startswith(prefix):
                return kind
        if name.startswith("SQLITE_IOERR"):
            return DAMAGED if name == "SQLITE_IOERR_SHORT_READ" else CANNOT_OPEN
    elif isinstance(error, sqlite.DatabaseError):
        return _WORDS.get(str(error))
    if isinstance(error, OSError) and error.errno is not None:
        return _NUMBERS.get(error.errno)
    return None

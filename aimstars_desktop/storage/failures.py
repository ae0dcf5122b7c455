"""What the databases report, as sentences for the person: the same for a file and for a server."""

from __future__ import annotations

import logging

from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from aimstars_desktop.domain.errors import ServerAwayError, WorldError
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.storage import sqlite

_FULL = QT_TRANSLATE_NOOP(
    "Errors", "The disk is full, so this could not be saved. Free some space and try again."
)
_BUSY = QT_TRANSLATE_NOOP(
    "Errors", "Another program is using the diary. Close it, or try again in a moment."
)
_READ_ONLY = QT_TRANSLATE_NOOP("Errors", "The diary is read-only, so this could not be saved.")
_CANNOT_OPEN = QT_TRANSLATE_NOOP("Errors", "The diary file cannot be opened.")
_DISK_ERROR = QT_TRANSLATE_NOOP("Errors", "The disk reported an error while the diary was in use.")
_DAMAGED = QT_TRANSLATE_NOOP("Errors", "The diary is damaged. Restore it from a backup.")
_NO_ANSWER = QT_TRANSLATE_NOOP(
    "Errors", "The server with the diary does not answer. Check the connection and try again."
)
_UNKNOWN = QT_TRANSLATE_NOOP(
    "Errors",
    "The database refused this with the error {code}, so it was not done, and nothing was changed.",
)

_SQLITE = {
    "SQLITE_FULL": _FULL,
    "SQLITE_NOLFS": _FULL,  # the file system has no larger files
    "SQLITE_BUSY": _BUSY,
    "SQLITE_LOCKED": _BUSY,
    "SQLITE_PROTOCOL": _BUSY,  # a race for the lock of the write-ahead log, lost again and again
    "SQLITE_READONLY": _READ_ONLY,
    "SQLITE_PERM": _CANNOT_OPEN,
    "SQLITE_CANTOPEN": _CANNOT_OPEN,
    "SQLITE_IOERR": _DISK_ERROR,
    "SQLITE_CORRUPT": _DAMAGED,
    "SQLITE_NOTADB": _DAMAGED,
}
"""How the names of SQLite's result codes begin."""

_POSTGRESQL = {
    "53100": _FULL,  # disk_full
    "53": _NO_ANSWER,  # insufficient_resources: of memory or connections
    "55P03": _BUSY,  # lock_not_available: lock_timeout
    "57014": _BUSY,  # query_canceled: a statement_timeout, or whoever looks after the server
    "40": _BUSY,  # transaction_rollback: deadlocks and serialization failures
    "25006": _READ_ONLY,  # read_only_sql_transaction
    "42501": _READ_ONLY,  # insufficient_privilege
    "25P03": _NO_ANSWER,  # idle_in_transaction_session_timeout: the computer slept in an operation
    "58": _DISK_ERROR,  # system_error
    "XX001": _DAMAGED,  # data_corrupted
    "XX002": _DAMAGED,  # index_corrupted
    "08": _NO_ANSWER,  # connection_exception
    "57P": _NO_ANSWER,  # operator_intervention: the server goes down, or ended the session
}
"""How PostgreSQL's error codes begin (SQLSTATE, appendix A of its manual); the first one holds."""


logger = logging.getLogger(__name__)


def in_words(error: BaseException | None) -> WorldError | None:
    """Return the sentence for what a database or its driver reported.

    Anything unforeseen gets a general sentence with its code. It may be a bug of ours, but it is
    only logged: what somebody has typed is safer in an open window than behind a crash dialog.

    Returns:
        None: it was not a database that reported it.
    """
    reported = error.orig if isinstance(error, DBAPIError) else error
    template = _template(error)
    if template == _NO_ANSWER:
        return ServerAwayError(template)
    if template is not None:
        return WorldError(template)
    if not isinstance(error, DBAPIError) and not isinstance(reported, sqlite.DatabaseError):
        return None
    code = getattr(reported, "sqlite_errorname", None) or getattr(reported, "sqlstate", None)
    code = code or type(reported).__name__
    logger.error("The database refused a statement: %s", code, exc_info=error)
    return WorldError(_UNKNOWN, code=code)


def is_foreseen(error: BaseException | None) -> bool:
    """Return whether there is a sentence of its own for what was reported."""
    return _template(error) is not None


def _template(error: BaseException | None) -> str | None:
    if isinstance(error, PoolTimeout):
        return _BUSY  # the one connection of a window is held by something slow
    reported = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(reported, sqlite.DatabaseError):
        return _beginning(_SQLITE, getattr(reported, "sqlite_errorname", ""))
    if not isinstance(error, DBAPIError):
        return None
    if code := getattr(reported, "sqlstate", None):
        return _beginning(_POSTGRESQL, code)
    # Without a code, nothing came from the server.
    return _NO_ANSWER if isinstance(error, (OperationalError, InterfaceError)) else None


def _beginning(templates: dict[str, str], code: str) -> str | None:
    return next((text for prefix, text in templates.items() if code.startswith(prefix)), None)

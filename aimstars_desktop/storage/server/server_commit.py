"""COMMIT on a server, whose answer may be lost on the way: then the server is asked again.

A connection that dies between COMMIT and its answer leaves open whether everything was saved.
PostgreSQL remembers how each transaction ended, and tells another connection.
"""

from __future__ import annotations

import time

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError

from aimstars_desktop.domain.errors import ServerAwayError, UndecidedError
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

PATIENCE = 5.0
"""Seconds for which the server is asked, which may be starting again."""

_PAUSE = 0.1
"""Seconds between two questions."""


def commit(connection: Connection) -> None:
    """Commit the transaction of a connection; return only if the server did.

    Raises:
        DBAPIError: the server did not commit; nothing of the transaction is kept.
        UndecidedError: the server cannot be asked at the moment.
    """
    number = connection.execute(text("SELECT txid_current_if_assigned()")).scalar()
    try:
        connection.commit()
    except DBAPIError as error:
        if number is None or not error.connection_invalidated:
            raise
        if not _was_committed(connection.engine, number):
            raise


def _was_committed(engine: Engine, number: int) -> bool:
    """Return how a transaction ended.

    Args:
        engine: makes new connections, while the lost one takes no place in its pool any more.
        number: of the transaction.

    Raises:
        UndecidedError: nobody could tell in time.
    """
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            with engine.connect() as connection:
                status: object = connection.execute(
                    text("SELECT txid_status(:number)"), {"number": number}
                ).scalar()
        except (DBAPIError, ServerAwayError):
            status = None
        if status in ("committed", "aborted"):
            return status == "committed"
        if time.monotonic() > deadline:
            raise UndecidedError(
                QT_TRANSLATE_NOOP(
                    "Errors",
                    "The server with the diary stopped answering in the middle of saving, so "
                    "it is not known whether that was saved. Please check once the server "
                    "answers again.",
                )
            )
        time.sleep(_PAUSE)  # it goes down, starts, or is not done with the transaction yet

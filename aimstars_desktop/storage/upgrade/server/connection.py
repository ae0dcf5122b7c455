"""The connection to a server for inspecting or upgrading its diary, and its refusals."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError, OperationalError

from aimstars_desktop.domain.errors import DiaryFileError, Outcome, UndecidedError
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.storage.server import server_lock
from aimstars_desktop.storage.server.connections import LOCK_SECONDS, server_url, upgrade_engine
from aimstars_desktop.storage.upgrade import refusals
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN, PLURAL, WEB_ONLY
from aimstars_desktop.storage.upgrade.server import errors


@contextmanager
def connected(address: str, wait: float = LOCK_SECONDS) -> Iterator[Connection]:
    """Open one connection with one transaction, rolled back unless it was committed.

    Args:
        address: of the server.
        wait: seconds to wait for a lock.

    Raises:
        DiaryFileError: the server does not answer or refuses something, or somebody held a lock
            for too long; or nobody knows whether it was committed.
    """
    url = server_url(address)
    engine = upgrade_engine(url, wait)
    try:
        with engine.connect() as connection:
            yield connection
    except UndecidedError:
        raise _undecided() from None
    except DBAPIError as error:
        if _is_lock_timeout(error):
            raise in_use() from None
        raise errors.refusal(error, url) from None  # what the driver says is told nobody
    finally:
        engine.dispose()


def revision_of(connection: Connection) -> str | None:
    """Return the revision of the diary; None when there is none yet.

    Raises:
        DiaryFileError: the diary is newer than this program, or not a diary; or the account may
            not look into its schema.
    """
    if connection.execute(text("SELECT current_schema()")).scalar() is None:
        raise _no_schema()
    if not _has(connection, "alembic_version"):
        return None
    found = [
        str(row[0]) for row in connection.execute(text("SELECT version_num FROM alembic_version"))
    ]
    if not found:
        return None
    if WEB_ONLY & set(found) or (found[0] == PLURAL and _has(connection, "diary_entry")):
        raise _of_the_web_app()
    if len(found) > 1 or found[0] not in CHAIN:
        raise (
            refusals.file_is_newer(", ".join(found))
            if _has(connection, "schema_history")  # which this program alone makes
            else foreign()
        )
    return found[0]


def take_alone(connection: Connection) -> None:
    """Keep windows and commands out of the diary until the transaction ends.

    Raises:
        DiaryFileError: they were still there when the lock timeout of the connection passed; the
            sentence says how many windows.
    """
    connection.execute(text("SET LOCAL statement_timeout = 0"))
    try:
        server_lock.take(connection)
    except OperationalError as error:
        if not _is_lock_timeout(error):
            raise
        connection.rollback()
        windows = server_lock.open_windows(connection)
        raise (_in_windows(windows) if windows else in_use()) from error


def _has(connection: Connection, table: str) -> bool:
    found = connection.execute(text("SELECT to_regclass(:name)"), {"name": table}).scalar()
    return found is not None


def _is_lock_timeout(error: DBAPIError) -> bool:
    return getattr(error.orig, "sqlstate", None) == "55P03"


def in_use() -> DiaryFileError:
    """Somebody held a lock for too long."""
    return DiaryFileError(
        Outcome.IN_USE,
        QT_TRANSLATE_NOOP(
            "Errors",
            "Somebody is using the diary on the server at the moment. Please try again later."
            " Nothing was changed.",
        ),
    )


def _undecided() -> DiaryFileError:
    return DiaryFileError(
        Outcome.ERROR,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The server with the diary stopped answering at the very end, so it is not known "
            "whether everything was done or nothing. “aimstars db status” tells you once the "
            "server answers again.",
        ),
    )


def _in_windows(count: int) -> DiaryFileError:
    return DiaryFileError(
        Outcome.IN_USE,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The diary on the server is still open in other windows ({count}). Ask everybody to"
            " close theirs, and try again. Nothing was changed.",
        ),
        count=count,
    )


def no_diary() -> DiaryFileError:
    """The server answers, but has no diary yet."""
    return DiaryFileError(
        Outcome.NOT_AT_HEAD,
        QT_TRANSLATE_NOOP(
            "Errors",
            "There is no diary on the server yet. “aimstars db upgrade” creates one.",
        ),
    )


def foreign() -> DiaryFileError:
    """The database has tables, and they are not those of a diary."""
    return DiaryFileError(
        Outcome.NOT_OURS,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The database on the server belongs to another program. A diary needs a database, or a"
            " schema, of its own. Nothing was changed.",
        ),
    )


def _of_the_web_app() -> DiaryFileError:
    return DiaryFileError(
        Outcome.NOT_OURS,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The database on the server is that of the web app, which this version cannot read."
            " Nothing was changed.",
        ),
    )


def _no_schema() -> DiaryFileError:
    return DiaryFileError(
        Outcome.READ_ONLY,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The database on the server has no schema that this account may use. Whoever runs the"
            " server can create one or grant it. Nothing was changed.",
        ),
    )

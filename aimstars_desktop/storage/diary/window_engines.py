"""The connections of a window to its server: at most two, which share the lock of open windows."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any

from sqlalchemy import URL, Engine, event
from sqlalchemy.exc import DisconnectionError

from aimstars_desktop.domain.errors import BeingUpgradedError, ServerAwayError
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.storage.engine import Engines
from aimstars_desktop.storage.server import server_lock
from aimstars_desktop.storage.server.connections import LOCK_SECONDS, make_engine, server_url
from aimstars_desktop.storage.upgrade.chain.revisions import HEAD

if TYPE_CHECKING:
    from psycopg import Connection as Session
    from sqlalchemy import Dialect

_ABSENCE = "-c tcp_keepalives_idle=60 -c tcp_keepalives_interval=10 -c tcp_keepalives_count=3"
"""A computer that falls asleep with a window open is given up by the server after 90 seconds."""


def server_engines(text: str) -> Engines:
    """Return the engines of a window: one for writing, one for reading.

    Each has one connection at most, which holds the shared lock of open windows while it lives.
    """
    url = server_url(text)
    window = f"aimstars window {secrets.token_hex(4)}"
    options = f"{_ABSENCE} -c lock_timeout={LOCK_SECONDS}s"
    return Engines(
        writer=_window_engine(url, options, window),
        reader=_window_engine(
            url,
            f"{options} -c default_transaction_read_only=on"
            " -c default_transaction_isolation=repeatable\\ read",
            window,
        ),
        streaks=None,
    )


def _window_engine(url: URL, options: str, window: str) -> Engine:
    engine = make_engine(
        url, options, application_name=window, pool_pre_ping=False, pool_size=1, max_overflow=0
    )

    @event.listens_for(engine, "do_connect")
    def _connect(dialect: Dialect, _: object, given: list[Any], named: dict[str, Any]) -> object:
        connection: Any = dialect.connect(*given, **named)  # the driver's own, before its pool
        try:
            connection.autocommit = True
            if not server_lock.share(connection):
                raise _being_upgraded()
            connection.autocommit = False
        except BaseException:
            connection.close()
            raise
        return connection

    retrying = False

    @event.listens_for(engine, "checkout")
    def _check(connection: Session[tuple[object, ...]], *_: object) -> None:
        """Look whether the connection still works, and whether the diary is still ours.

        What is raised here closes the connection, so that the next upgrade need not wait for it.
        """
        from psycopg import errors

        nonlocal retrying
        connection.autocommit = True
        try:
            found = connection.execute("SELECT version_num FROM alembic_version").fetchall()
        except errors.UndefinedTable as error:
            raise _moved_on() from error
        except errors.OperationalError as error:
            retrying = not retrying
            if not retrying:
                raise
            raise DisconnectionError from error  # the pool connects again
        if found != [(HEAD,)]:
            raise _moved_on()
        retrying = False
        connection.autocommit = False

    return engine


def _moved_on() -> ServerAwayError:
    """The diary is not at the revision that this program reads and writes."""
    return ServerAwayError(
        QT_TRANSLATE_NOOP(
            "Errors",
            "The diary on the server belongs to another version of the program at the moment, so"
            " this window cannot use it.",
        )
    )


def _being_upgraded() -> BeingUpgradedError:
    """Somebody has the diary for themselves, or is waiting for that."""
    return BeingUpgradedError(
        QT_TRANSLATE_NOOP(
            "Errors",
            "The diary on the server is being upgraded or restored. Please wait until that is"
            " done.",
        )
    )

"""A diary on a PostgreSQL server, for people who share one: its engines, and what it may be.

The account on the server is shared by the people who use it: that each sees only their own rows is
a promise of this program, not of the server. See docs/decisions.
"""

from __future__ import annotations

from sqlalchemy import URL, Engine, create_engine, make_url
from sqlalchemy.exc import ArgumentError

from aimstars_desktop.config import DATABASE_URL_VARIABLE
from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.storage.engine import Engines

LOCK_SECONDS = 10
"""How long a deed waits for another one of the same account."""


def server_url(text: str) -> URL:
    """Return the address with the driver that we use.

    Raises:
        DiaryFileError: it is none.
    """
    try:
        url = make_url(text)
    except ArgumentError as error:
        raise _not_a_server() from error
    if url.get_backend_name() not in ("postgresql", "postgres"):
        raise _not_a_server()
    return url.set(drivername="postgresql+psycopg")


def server_engines(text: str) -> Engines:
    """Return the engines of a diary on a server: one for deeds, one that only looks."""
    url = server_url(text)
    return Engines(
        writer=_engine(url, f"-c lock_timeout={LOCK_SECONDS}s"),
        reader=_engine(
            url,
            "-c default_transaction_read_only=on"
            " -c default_transaction_isolation=repeatable\\ read",
        ),
    )


def upgrade_engine(url: URL) -> Engine:
    """Return an engine for one upgrade."""
    return _engine(url, "-c lock_timeout=10s -c datestyle=ISO")


def _engine(url: URL, options: str) -> Engine:
    return create_engine(
        url,
        connect_args={"options": f"-c timezone=UTC {options}", "connect_timeout": 10},
        hide_parameters=True,  # the message of an error must not quote the diary
        pool_pre_ping=True,
    )


def _not_a_server() -> DiaryFileError:
    return DiaryFileError(
        Outcome.USAGE,
        QT_TRANSLATE_NOOP(
            "Errors",
            "{variable} is not the address of a PostgreSQL server: it begins with postgresql://",
        ),
        variable=DATABASE_URL_VARIABLE,
    )

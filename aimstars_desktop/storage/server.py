"""A diary on a PostgreSQL server, for people who share one: its engines, and what it may be.

The account on the server is shared by the people who use it: that each sees only their own rows is
a promise of this program, not of the server. See docs/decisions.
"""

from __future__ import annotations

from sqlalchemy import URL, Engine, create_engine, make_url
from sqlalchemy.exc import ArgumentError

from aimstars_desktop.storage.engine import Engines

LOCK_SECONDS = 10
"""How long a deed waits for another one of the same account."""


class NotAServerError(ValueError):
    """The address is not that of a PostgreSQL server."""


def server_url(text: str) -> URL:
    """Return the address with the driver that we use.

    Raises:
        NotAServerError: it is none.
    """
    try:
        url = make_url(text)
    except ArgumentError as error:
        raise NotAServerError("AIMSTARS_DATABASE_URL is not an address") from error
    if url.get_backend_name() not in ("postgresql", "postgres"):
        raise NotAServerError("AIMSTARS_DATABASE_URL has to begin with postgresql://")
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

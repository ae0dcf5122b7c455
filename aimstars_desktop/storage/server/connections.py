"""A diary on a PostgreSQL server, for people who share one: its address and connections.

All who use the server share its database account: that each sees only their own rows is
a promise of this program, not of the server. See docs/decisions/0012.
"""

from __future__ import annotations

from sqlalchemy import URL, Engine, create_engine, make_url
from sqlalchemy.exc import ArgumentError

from aimstars_desktop.config import DATABASE_URL_VARIABLE
from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.storage.engine import Engines

SILENCE = {
    "keepalives_idle": 15,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 30_000,  # ms
}
"""A server that falls silent, as behind a pulled cable, is given up after half a minute."""

EXTRA = "aimstars-desktop[postgresql]"
"""What to install with pip for the driver; the frozen program has none."""

LOCK_SECONDS = 10
"""How long an operation waits for another one of the same account, and a look for an upgrade."""


def server_url(text: str) -> URL:
    """Return the address with our driver.

    Raises:
        DiaryFileError: it is not the address of a server.
    """
    try:
        url = make_url(text)
    except (ArgumentError, ValueError):  # the latter for a port; either may quote the password
        raise _not_a_server() from None
    if url.get_backend_name() not in ("postgresql", "postgres"):
        raise _not_a_server()
    if "@" in (url.host or ""):
        raise _unescaped()
    url = url.set(drivername="postgresql+psycopg")
    if "password" in url.query:  # where SQLAlchemy would show it
        password = url.query["password"]
        url = url.difference_update_query(["password"])
        url = url.set(password=password if isinstance(password, str) else password[-1])
    return url


def command_engines(text: str) -> Engines:
    """Return the engines of a command that holds the lock of the diary already."""
    engine = make_engine(server_url(text), f"-c lock_timeout={LOCK_SECONDS}s")
    return Engines(writer=engine, reader=engine, streaks=None)


def upgrade_engine(url: URL, wait: float = LOCK_SECONDS) -> Engine:
    """Return an engine for one upgrade.

    Args:
        url: the address of the server.
        wait: seconds to wait for a lock.
    """
    milliseconds = max(1, int(wait * 1000))  # 0 would wait for ever
    return make_engine(url, f"-c lock_timeout={milliseconds}ms -c datestyle=ISO")


def make_engine(
    url: URL, options: str, *, application_name: str = "aimstars", **pool_options: bool | int
) -> Engine:
    """Return an engine for a server; nothing is connected yet.

    Args:
        url: the address, with our driver.
        options: settings of the server for each session.
        application_name: how the sessions are called on the server.
        pool_options: of SQLAlchemy's pool.

    Raises:
        DiaryFileError: the driver is not installed, or does not know a parameter of the address.
    """
    own = url.query.get("options", "")
    given = own if isinstance(own, str) else " ".join(own)
    try:
        _refuse_unknown_parameters(url)
        return create_engine(
            url.difference_update_query(["options"]),
            connect_args={
                "options": f"{given} -c timezone=UTC {options}".strip(),
                "connect_timeout": 10,
                "application_name": application_name,
                **SILENCE,
            },
            hide_parameters=True,  # the message of an error must not quote the diary
            **{"pool_pre_ping": True, **pool_options},
        )
    except ImportError as error:  # of the driver, or of a library that it needs
        raise DiaryFileError(
            Outcome.ERROR,
            QT_TRANSLATE_NOOP(
                "Errors",
                "The diary is on a PostgreSQL server, and this program was installed without the"
                " extra that such a diary needs: {extra}",
            ),
            extra=EXTRA,
        ) from error


def _refuse_unknown_parameters(url: URL) -> None:
    """Refuse what libpq does not know: the driver might, such as ``autocommit``."""
    from psycopg import pq

    known = {option.keyword.decode() for option in pq.Conninfo.get_defaults()}
    if not known >= set(url.query):
        raise DiaryFileError(
            Outcome.USAGE,
            QT_TRANSLATE_NOOP(
                "Errors",
                "{variable} has a parameter, after the question mark, that PostgreSQL does not"
                " know.",
            ),
            variable=DATABASE_URL_VARIABLE,
        )


def _unescaped() -> DiaryFileError:
    return DiaryFileError(
        Outcome.USAGE,
        QT_TRANSLATE_NOOP(
            "Errors",
            "{variable} cannot be read: it has more than one @. In a password it is written as"
            " %40.",
        ),
        variable=DATABASE_URL_VARIABLE,
    )


def _not_a_server() -> DiaryFileError:
    return DiaryFileError(
        Outcome.USAGE,
        QT_TRANSLATE_NOOP(
            "Errors",
            "{variable} is not the address of a PostgreSQL server: such an address begins with postgresql://",
        ),
        variable=DATABASE_URL_VARIABLE,
    )

"""The advisory lock of a diary on a server: shared by open windows, exclusive for an upgrade.

A session holds it until it ends, however it ends: a window that crashed or lost its connection
holds nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Connection, text

if TYPE_CHECKING:
    from psycopg import Connection as Session

NUMBER = 0x41494D53
"""The number of the lock, which is one per database."""

_HOLDERS = """
SELECT count(DISTINCT application_name) FROM pg_locks JOIN pg_stat_activity USING (pid)
WHERE locktype = 'advisory' AND mode = 'ShareLock' AND granted
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
    AND classid = 0 AND objid = :number AND objsubid = 1
"""


_HELD = """
SELECT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND granted
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
    AND classid = 0 AND objid = :number AND objsubid = 1)
"""


def share(session: Session[tuple[object, ...]]) -> bool:
    """Take the lock together with other windows, until the session ends; never waits.

    Args:
        session: a new connection in autocommit mode.

    Returns:
        Whether it was free; False while somebody upgrades the diary, or waits for that.
    """
    row = session.execute("SELECT pg_try_advisory_lock_shared(%s)", (NUMBER,)).fetchone()
    return row is not None and bool(row[0])


def share_in_transaction(connection: Connection) -> None:
    """Wait for whoever upgrades the diary, and keep it as it is until the transaction ends.

    Raises:
        OperationalError: the lock timeout of the connection passed.
    """
    connection.execute(text("SELECT pg_advisory_xact_lock_shared(:number)"), {"number": NUMBER})


def take(connection: Connection) -> None:
    """Keep everybody else out until the transaction ends.

    Raises:
        OperationalError: the lock timeout of the connection passed.
    """
    connection.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": NUMBER})


def open_windows(connection: Connection) -> int:
    """Return how many windows have the diary open."""
    return int(connection.execute(text(_HOLDERS), {"number": NUMBER}).scalar_one())


def is_held(connection: Connection) -> bool:
    """Return whether a window or a command has the diary at the moment."""
    return bool(connection.execute(text(_HELD), {"number": NUMBER}).scalar_one())

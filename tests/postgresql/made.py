"""New diaries on a server: each revision is reached once per process, and then copied."""

from __future__ import annotations

import os
import subprocess
import tempfile
from functools import cache
from pathlib import Path

import psycopg

from aimstars_desktop.storage.server.connections import server_url
from aimstars_desktop.storage.upgrade.chain.revisions import HEAD
from aimstars_desktop.storage.upgrade.server.run import upgrade
from tests import engines
from tests.builders import FixedClock


def diary_at(address: str, revision: str = HEAD) -> None:
    """Make a new diary in an empty database, as ``upgrade`` does, which takes ten times as long.

    A server writes some of its CHECKs in other words after a dump, so what is compared with the
    tables of a revision is better upgraded.
    """
    with psycopg.connect(_plain(address), autocommit=True) as connection:
        connection.execute(_script(address, revision).encode())


@cache
def _script(address: str, revision: str) -> str:
    """Return the SQL of a new diary at a revision."""
    made = engines.new_database(address, f"made_{os.getpid()}_{revision}")
    upgrade(made, Path(tempfile.gettempdir()), FixedClock(), target=revision)
    told = subprocess.run(
        ["pg_dump", "--inserts", "--dbname", _plain(made)],
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    # Newer ones write commands of psql, too.
    return "\n".join(line for line in told.stdout.splitlines() if not line.startswith("\\"))


def _plain(address: str) -> str:
    url = server_url(address).set(drivername="postgresql")
    return url.render_as_string(hide_password=False)

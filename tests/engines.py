"""The other engines that the suite can run on: SQLite with a key, and PostgreSQL.

``DIARY_ENGINE`` chooses, for a whole run: ``key``, or the address of a server that is ours alone.
"""

from __future__ import annotations

import atexit
import itertools
import os
import tempfile
from collections import deque
from functools import cache
from pathlib import Path

from sqlalchemy import create_engine, text

from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.engine import Engines, diary_engines
from aimstars_desktop.storage.server import server_engines, server_url
from aimstars_desktop.storage.upgrade.create import build
from aimstars_desktop.storage.upgrade.server import upgrade

VARIABLE = "DIARY_ENGINE"
KEY = "c0ffee00" * 8
TEMPLATE = "migrated"


def _dispose() -> None:
    while _open:
        _open.popleft().dispose()


_numbers = itertools.count(os.getpid() * 100_000)
_open: deque[Engines] = deque()
atexit.register(_dispose)


def chosen() -> Engines | None:
    """Return the engines of a new, empty diary at head; None: in memory, as usual."""
    choice = os.environ.get(VARIABLE)
    if not choice:
        return None
    while len(_open) >= 4:  # tests let their diaries go without a word
        _open.popleft().dispose()
    _open.append(_with_key() if choice == "key" else _on_server(choice))
    return _open[-1]


def _with_key() -> Engines:
    folder = Path(tempfile.mkdtemp(prefix="keyed-", dir=_keyed().parent))
    path = folder / "aimstars.db"
    path.write_bytes(_keyed().read_bytes())
    return diary_engines(path, key=KEY)


@cache
def _keyed() -> Path:
    """Migrate one encrypted file; every test gets a copy."""
    path = Path(tempfile.mkdtemp(prefix="keyed-")) / "migrated.db"
    sqlite.make_file(path)
    build(path, key=KEY)
    return path


def _on_server(address: str) -> Engines:
    _migrate(address)
    name = f"diary_{next(_numbers)}"
    _run(address, f"CREATE DATABASE {name} TEMPLATE {_template()}")
    return server_engines(_database(address, name))


@cache
def _migrate(address: str) -> None:
    """Migrate one database; every test gets a copy."""
    from tests.builders import FixedClock

    _run(address, f"CREATE DATABASE {_template()}")
    upgrade(_database(address, _template()), Path(tempfile.gettempdir()), FixedClock())


def _template() -> str:
    return f"{TEMPLATE}_{os.getpid()}"


def _database(address: str, name: str) -> str:
    return server_url(address).set(database=name).render_as_string(hide_password=False)


def _run(address: str, statement: str) -> None:
    engine = create_engine(server_url(address), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(statement))
    engine.dispose()

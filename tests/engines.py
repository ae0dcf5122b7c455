"""Other engines that the suite can run on: encrypted SQLite, and PostgreSQL.

``DIARY_ENGINE`` chooses, for a whole run: ``key``, or the address of a server that is ours alone.
"""

from __future__ import annotations

import atexit
import importlib
import inspect
import itertools
import os
import pkgutil
import shutil
import tempfile
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import cache
from pathlib import Path

from sqlalchemy import create_engine, text

from aimstars_desktop import storage
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.backups.file_backups import _no_key
from aimstars_desktop.storage.diary.window_engines import server_engines
from aimstars_desktop.storage.engine import Engines, diary_engines
from aimstars_desktop.storage.server.connections import server_url
from aimstars_desktop.storage.upgrade.file.create import build
from aimstars_desktop.storage.upgrade.server.run import upgrade

VARIABLE = "DIARY_ENGINE"
KEY = "c0ffee00" * 8
USUAL_KEY = KEY if os.environ.get(VARIABLE) == "key" else None
"""The key of every diary file in the tests; None when the files are not encrypted."""


def _dispose() -> None:
    while _open:
        _open.popleft().dispose()


_numbers = itertools.count(os.getpid() * 100_000)
_open: deque[Engines] = deque()
atexit.register(_dispose)


def use_the_usual_key() -> None:
    """Make every storage function that takes a key use this one by default.

    So the tests of diary files run on encrypted ones as they are written.
    """
    for function in _functions():
        defaults = function.__kwdefaults__ or {}
        if defaults.get("key", "") is None:
            defaults["key"] = USUAL_KEY
        elif defaults.get("key") is _no_key:
            defaults["key"] = lambda: USUAL_KEY


def copy_of(plain: Path, path: Path) -> None:
    """Copy a plain diary file; the copy has the usual key."""
    if USUAL_KEY is None:
        shutil.copyfile(plain, path)
        return
    sqlite.make_file(path)
    with closing(sqlite.connect(plain, mode="ro", immutable=True, key=None)) as source:
        source.execute(f"ATTACH DATABASE ? AS copy KEY \"x'{USUAL_KEY}'\"", (str(path),))
        source.execute("SELECT sqlcipher_export('copy')")


def _functions() -> Iterator[Callable[..., object]]:
    for found in pkgutil.walk_packages(storage.__path__, f"{storage.__name__}."):
        for thing in vars(importlib.import_module(found.name)).values():
            owner = vars(thing).values() if inspect.isclass(thing) else (thing,)
            for function in map(inspect.unwrap, filter(inspect.isfunction, owner)):
                if (function.__module__ or "").startswith(storage.__name__):  # not what it imports
                    yield function


def chosen() -> Engines | None:
    """Return the engines of a new, empty diary at head; None: in memory, as usual."""
    choice = os.environ.get(VARIABLE)
    if not choice:
        return None
    while len(_open) >= 4:  # tests do not close their diaries
        _open.popleft().dispose()
    _open.append(_with_key() if choice == "key" else _on_server(choice))
    return _open[-1]


def _with_key() -> Engines:
    folder = Path(tempfile.mkdtemp(prefix="keyed-", dir=_keyed().parent))
    return keyed_engines(folder / "aimstars.db")


def keyed_engines(path: Path) -> Engines:
    """Create an empty encrypted diary at head in the file ``path``, and open it."""
    path.write_bytes(_keyed().read_bytes())
    return diary_engines(path, key=KEY)


@cache
def _keyed() -> Path:
    """Migrate one encrypted file; every test gets a copy."""
    folder = tempfile.mkdtemp(prefix="keyed-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    path = Path(folder) / "migrated.db"
    sqlite.make_file(path)
    build(path, key=KEY)
    return path


def server_address() -> str | None:
    """Return the address of the server that the tests run on; None when they run on files."""
    choice = os.environ.get(VARIABLE)
    return choice if choice and choice != "key" else None


def _on_server(address: str) -> Engines:
    return server_engines(migrated_database(address))


def migrated_database(address: str) -> str:
    """Make a database with an empty diary at head on the server, and return its address."""
    return new_database(address, f"diary_{next(_numbers)}", _migrated(address))


@cache
def _migrated(address: str) -> str:
    """Migrate one database and return its name; every test gets a copy."""
    from tests.builders import FixedClock

    name = f"migrated_{os.getpid()}"
    upgrade(new_database(address, name), Path(tempfile.gettempdir()), FixedClock())
    return name


def new_database(address: str, name: str, template: str = "template1") -> str:
    """Make a database on the server, as a copy of another one, and return its address."""
    engine = create_engine(server_url(address), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name} TEMPLATE {template}"))
    engine.dispose()
    return server_url(address).set(database=name).render_as_string(hide_password=False)

"""What all tests of a process share: compiled statements, and parsers of the command line.

Each diary of a test has engines of its own, and SQLAlchemy would compile the same statements
again for each of them: a fifth of what a test of a page takes. And each command that a test runs
would make the parsers of all commands again: a tenth of what a test of a command takes.
"""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Sequence
from functools import cache
from typing import Any

from sqlalchemy import Engine, create_engine
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.util import LRUCache

from aimstars_desktop import cli
from aimstars_desktop.storage import engine

_shared: LRUCache[Any, Any] = LRUCache(3_000)


def share() -> None:
    """Let every engine that is made from now on for a file or in memory use the same cache."""
    vars(engine)["create_engine"] = _create_engine
    # The dialect is part of each key, and all of them are made alike.
    for name, same in (("__hash__", _hash), ("__eq__", _is_alike)):
        setattr(SQLiteDialect_pysqlite, name, same)


def share_parsers() -> None:
    """Let the command line make its parser once for each command that is given."""
    usual = cache(cli._parser)

    def parser(given: Sequence[str]) -> ArgumentParser:
        return usual(tuple(name for name in ("db", *cli.COMMANDS) if name in given))

    vars(cli)["_parser"] = parser


def _hash(_: SQLiteDialect_pysqlite) -> int:
    return hash(SQLiteDialect_pysqlite)


def _is_alike(_: SQLiteDialect_pysqlite, other: object) -> bool:
    return isinstance(other, SQLiteDialect_pysqlite)


def _create_engine(*arguments: Any, **options: Any) -> Engine:
    made = create_engine(*arguments, **options)
    made._compiled_cache = _shared
    return made

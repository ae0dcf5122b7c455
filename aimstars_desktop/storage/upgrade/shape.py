"""Whether the tables of a diary are those that its revision makes."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade import chain
from aimstars_desktop.storage.upgrade.fingerprint import explain, fingerprint, golden, structure

if TYPE_CHECKING:
    from sqlite3 import Connection


def shape_differences(connection: Connection, revision: str) -> list[str]:
    """Return in what way the tables differ from those that ``revision`` makes."""
    if fingerprint(connection) == golden()[revision]:
        return []
    with closing(sqlite.connect_in_memory()) as model:
        model.execute("PRAGMA foreign_keys = OFF")
        model.execute("BEGIN")
        chain.run(model, revision)
        return explain(structure(connection), structure(model)) or ["another fingerprint"]

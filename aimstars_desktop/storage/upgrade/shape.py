"""Whether the tables of a diary are those that its revision makes."""

from __future__ import annotations

import json
from contextlib import closing
from typing import TYPE_CHECKING

from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade import chain, structure

if TYPE_CHECKING:
    from sqlite3 import Connection


def shape_differences(connection: Connection, revision: str) -> list[str]:
    """Return in what way the tables differ from those that ``revision`` has to have."""
    return structure.explain(structure.read(connection), structure.golden(revision))


def made_by_the_chain() -> dict[str, structure.Changes]:
    """Run the whole chain in memory and return what each revision changes."""
    found: dict[str, structure.Changes] = {}
    before: structure.Structure = {}
    with closing(sqlite.connect_in_memory()) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("BEGIN")
        for revision in chain.revisions():
            chain.run(connection, revision.id)
            after = structure.read(connection)
            found[revision.id] = structure.changes(before, after)
            before = after
    return found


def write_golden() -> None:
    """Write down what the chain makes now; for authors, who look at the difference it makes."""
    text = json.dumps(made_by_the_chain(), indent=1)
    structure.GOLDEN.write_text(f"{text}\n", encoding="utf-8")

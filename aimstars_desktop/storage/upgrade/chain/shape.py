"""Compares the tables of a diary with those of its revision."""

from __future__ import annotations

import json
from contextlib import ExitStack, closing
from typing import TYPE_CHECKING

from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade.chain import runner, structure

if TYPE_CHECKING:
    from sqlite3 import Connection


def shape_differences(connection: Connection, revision: str) -> list[str]:
    """Return the differences between the tables and those of ``revision``."""
    expected = structure.golden(runner.lineage(revision))
    return structure.explain(structure.read(connection), expected)


def made_by_the_chain() -> dict[str, structure.Changes]:
    """Run every revision in memory and return what each changes."""
    found: dict[str, structure.Changes] = {}
    with ExitStack() as stack:
        connection, applied = stack.enter_context(closing(_empty())), frozenset[str]()
        for revision in runner.revisions():
            before = runner.lineage(revision.id) - {revision.id}
            if before != applied:  # on another line, beside what has just been run
                connection = stack.enter_context(closing(_empty()))
            runner.run(connection, revision.id)
            applied = before | {revision.id}
            found[revision.id] = structure.changes(
                structure.put_together(found, before), structure.read(connection)
            )
    return found


def _empty() -> Connection:
    connection = sqlite.connect_in_memory()
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN")
    return connection


def write_golden() -> None:
    """Write the chain's current shapes into ``shapes.json``; authors review the difference."""
    text = json.dumps(made_by_the_chain(), indent=1)
    structure.GOLDEN.write_text(f"{text}\n", encoding="utf-8")

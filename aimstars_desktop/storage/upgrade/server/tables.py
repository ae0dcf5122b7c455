"""The tables of a diary on a server: what a revision makes of them, and removing them."""

from __future__ import annotations

import json
import re
from collections import defaultdict

from alembic import command
from sqlalchemy import Connection, text

from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.storage.pictures.picture_store import missing_words
from aimstars_desktop.storage.server import server_commit
from aimstars_desktop.storage.server.connections import LOCK_SECONDS
from aimstars_desktop.storage.upgrade.chain import runner, structure
from aimstars_desktop.storage.upgrade.chain.revisions import INDEX, PICTURES
from aimstars_desktop.storage.upgrade.server import compare
from aimstars_desktop.storage.upgrade.server.connection import connected, foreign, take_alone

SCRATCH = "aimstars_scratch"
"""The schema in which tables are made for a comparison; it is always rolled back."""

_REFERRING = ("entry_pictures", "draft_pictures")
"""The tables whose rows refer to the bytes of pictures."""

# With "pretty", names of this schema are written without it, so that two schemas compare.
_PARTS = """
SELECT c.relname, format('%s %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
        CASE WHEN a.attnotnull THEN ' not null' ELSE '' END,
        ' default ' || pg_get_expr(d.adbin, d.adrelid, true))
    FROM pg_class AS c JOIN pg_attribute AS a ON a.attrelid = c.oid
    LEFT JOIN pg_attrdef AS d ON d.adrelid = c.oid AND d.adnum = a.attnum
    WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace
        AND a.attnum > 0 AND NOT a.attisdropped
UNION ALL
SELECT c.relname, format('%s: %s', k.conname, pg_get_constraintdef(k.oid, true))
    FROM pg_class AS c JOIN pg_constraint AS k ON k.conrelid = c.oid
    WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace
        AND k.contype <> 'n'
UNION ALL
SELECT c.relname, pg_get_indexdef(i.indexrelid, 0, true)
    FROM pg_class AS c JOIN pg_index AS i ON i.indrelid = c.oid
    WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace
"""

_CHECK = ": CHECK "
_WRAPPING = re.compile(r"::(?:text|character varying)(?:\[\])?|[()]")
"""Casts and brackets, which a server puts elsewhere in a CHECK that it reads back from a dump.

Those around ``and`` and ``or`` are lost, too; no CHECK of the chain has any.
"""


def differences(connection: Connection, revision: str) -> list[str]:
    """Return the differences between the tables and those of ``revision``.

    The revisions are run in a schema of their own, which is rolled back.

    Raises:
        DBAPIError: the account of the server may not create a schema.
    """
    found = _read(connection)
    nested = connection.begin_nested()
    connection.execute(text(f"CREATE SCHEMA {SCRATCH}"))
    connection.execute(text(f"SET LOCAL search_path = {SCRATCH}"))
    runner.migrate(connection, revision)
    expected = _read(connection)
    nested.rollback()
    return structure.explain(found, expected)


def clear(connection: Connection) -> None:
    """Remove all tables of the diary, so that a whole one can take their place.

    Raises:
        DiaryFileError: there are also tables of somebody else; nothing was removed.
    """
    found = compare.tables(connection)
    if foreign := sorted(set(found) - known()):
        raise DiaryFileError(
            Outcome.NOT_OURS,
            QT_TRANSLATE_NOOP(
                "Errors",
                "Besides the diary, the database on the server has tables that do not belong to "
                "this program ({tables}), so it is not emptied. Nothing was changed.",
            ),
            tables=", ".join(foreign[:5]),
        )
    if found:
        names = ", ".join(f'"{name}"' for name in found)
        connection.execute(text(f"DROP TABLE {names}"))


def sweep_pictures(connection: Connection) -> None:
    """Remove the bytes of pictures that nothing refers to, and commit that.

    Those of the last day stay: a window may be about to refer to them.
    """
    if not {*PICTURES, *_REFERRING} <= set(compare.tables(connection)):
        return
    used = " UNION ".join(f"SELECT sha256 FROM {table}" for table in _REFERRING)  # noqa: S608 - names of ours
    for table in reversed(PICTURES):
        connection.execute(
            text(
                f"DELETE FROM {table} WHERE sha256 IN (SELECT sha256 FROM {PICTURES[0]}"  # noqa: S608 - names of ours
                f" WHERE added_at < localtimestamp - interval '1 day' AND sha256 NOT IN ({used}))"
            )
        )
    server_commit.commit(connection)


def missing_pictures(connection: Connection) -> list[str]:
    """Return how many pictures the diary refers to whose bytes are not in it, as a sentence.

    A dump that has them brings them back; where there is none, nothing does.
    """
    there = set(compare.tables(connection))
    used = " UNION ".join(f"SELECT sha256 FROM {table}" for table in _REFERRING)  # noqa: S608 - names of ours
    kept = f" EXCEPT SELECT sha256 FROM {PICTURES[0]}" if PICTURES[0] in there else ""  # noqa: S608 - ours
    query = f"SELECT count(*) FROM (({used}){kept}) AS missing"  # noqa: S608 - names of ours
    count = connection.execute(text(query)).scalar_one()
    return [missing_words(count)] if count else []


def stamp(address: str, revision: str, *, wait: float = LOCK_SECONDS) -> None:
    """Record ``revision`` in the diary on the server.

    Args:
        address: of the server.
        revision: what to record.
        wait: seconds to wait for others who use the diary.

    Raises:
        DiaryFileError: somebody uses the diary, or the server does not answer.
        ValueError: its tables are not exactly those of ``revision``; nothing was changed.
    """
    with connected(address, wait) as connection:
        take_alone(connection)
        if found := differences(connection, revision):
            raise ValueError(f"the tables are not those of {revision}: {found[0]}")
        command.stamp(runner.config(connection=connection), revision, purge=True)
        server_commit.commit(connection)


def refuse_foreign(connection: Connection) -> None:
    """Check that there is nothing in the way of a new diary.

    Raises:
        DiaryFileError: there are tables already.
    """
    if set(compare.tables(connection)) - {"alembic_version", "schema_history"}:
        raise foreign()


def _read(connection: Connection) -> structure.Structure:
    found: dict[str, list[str]] = defaultdict(list)
    for table, part in connection.execute(text(_PARTS)):
        if not table.startswith(structure.IGNORED):
            found[f"table {table}"].append(_WRAPPING.sub("", part) if _CHECK in part else part)
    return {table: sorted(parts) for table, parts in found.items()}


def known() -> set[str]:
    """Return the names of all tables that a diary has, or had at an earlier revision."""
    made: dict[str, structure.Changes] = json.loads(structure.GOLDEN.read_text(encoding="utf-8"))
    names = (name.partition(" ") for changed in made.values() for name in changed)
    tables = {table for kind, _, table in names if kind == "table"}
    return tables | {"alembic_version", "schema_history", *INDEX, *PICTURES}

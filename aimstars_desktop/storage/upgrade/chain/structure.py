"""The structure of a diary file, whatever the wording of its statements.

Alembic's comparison does not see lost CHECKs, COLLATE, AUTOINCREMENT, expression indexes, partial
indexes, triggers or views; this does, since it parses the statements themselves.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import aimstars_desktop.migrations
from aimstars_desktop.storage.upgrade.chain.revisions import OUTSIDE

if TYPE_CHECKING:
    from sqlite3 import Connection

GOLDEN = Path(aimstars_desktop.migrations.__file__).parent / "shapes.json"
"""What each revision changes of the structure: its objects, null when they are dropped."""

IGNORED = (*OUTSIDE, "sqlite_", "alembic_version")
"""The prefixes of objects that are outside the chain, or irrelevant to its shape."""

_TOKEN = re.compile(
    r"""\s+ | (?P<text>'(?:[^']|'')*') | "(?P<quoted>[^"]*)" | `(?P<ticked>[^`]*)`
    | \[(?P<bracketed>[^\]]*)\] | (?P<word>\w+) | (?P<sign>.)""",
    re.VERBOSE | re.DOTALL,
)

Structure = dict[str, list[str]]
"""Object ("table users") to its clauses, sorted: the order of columns does not matter."""

Changes = dict[str, list[str] | None]


def read(connection: Connection) -> Structure:
    """Return every table, index, view and trigger with its clauses."""
    rows = connection.execute(
        "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE sql IS NOT NULL"
    )
    return {
        f"{kind} {name}": _clauses(kind, sql)
        for kind, name, table, sql in sorted(rows)
        if not table.startswith(IGNORED)
    }


def golden(lineage: Collection[str]) -> Structure:
    """Return the structure that a revision must have.

    It is stored rather than computed from the revisions, so that a faulty revision
    cannot change the expected result too.

    Args:
        lineage: the revision and all its ancestors.

    Raises:
        KeyError: the shape of one of them is not stored.
    """
    written: dict[str, Changes] = json.loads(GOLDEN.read_text(encoding="utf-8"))
    if missing := sorted(set(lineage) - written.keys()):
        raise KeyError(missing[0])
    return put_together(written, lineage)


def put_together(made: Mapping[str, Changes], lineage: Collection[str]) -> Structure:
    """Apply the changes of the revisions in ``lineage``, in the order of ``made``."""
    found: Structure = {}
    for step, changed in made.items():
        for name, clauses in changed.items() if step in lineage else ():
            if clauses is None:
                found.pop(name, None)  # it may have gone on both lines of a merge
            else:
                found[name] = clauses
    return found


def changes(before: Structure, after: Structure) -> Changes:
    """Return what a revision changes, in the format of ``GOLDEN``."""
    made: Changes = {
        name: clauses for name, clauses in after.items() if before.get(name) != clauses
    }
    return made | dict.fromkeys(sorted(before.keys() - after.keys()))


def explain(found: Structure, expected: Structure) -> list[str]:
    """Return the differences between two structures, one line each."""
    lines = [f"{name} is missing" for name in sorted(expected.keys() - found.keys())]
    lines += [f"{name} is not known" for name in sorted(found.keys() - expected.keys())]
    for name in sorted(found.keys() & expected.keys()):
        lines += [f"{name} lacks: {c}" for c in sorted({*expected[name]} - {*found[name]})]
        lines += [f"{name} has: {c}" for c in sorted({*found[name]} - {*expected[name]})]
    return lines


def _clauses(kind: str, sql: str) -> list[str]:
    tokens = list(_tokens(sql))
    if kind != "table" or "(" not in tokens:
        return [" ".join(tokens)]
    opening = tokens.index("(")
    closing = len(tokens) - 1 - tokens[::-1].index(")")
    clauses: list[list[str]] = [[]]
    depth = 0
    for token in tokens[opening + 1 : closing]:
        depth += {"(": 1, ")": -1}.get(token, 0)
        if token == "," and depth == 0:
            clauses.append([])
        else:
            clauses[-1].append(token)
    options = " ".join(tokens[closing + 1 :])
    return sorted(" ".join(clause) for clause in clauses) + ([options] if options else [])


def _tokens(sql: str) -> list[str]:
    """Split a statement: words in lower case, names without quotes, strings unchanged."""
    found: list[str] = []
    for match in _TOKEN.finditer(sql):
        if match["text"] is not None:
            found.append(match["text"])
        elif match["word"] is not None or match["sign"] is not None:
            found.append(match[0].lower())
        elif (name := match["quoted"] or match["ticked"] or match["bracketed"]) is not None:
            found.append(name.lower())
    return found

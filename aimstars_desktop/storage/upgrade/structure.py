"""The structure of a diary file, whatever the wording of its statements.

Alembic's comparison does not see lost CHECKs, COLLATE, AUTOINCREMENT, expression indexes, partial
indexes, triggers or views; this does, since it takes the statements themselves apart.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

from aimstars_desktop.storage.upgrade.revisions import OUTSIDE

if TYPE_CHECKING:
    from sqlite3 import Connection

GOLDEN = Path(__file__).parents[2] / "migrations" / "shapes.json"
"""What each revision makes of the structure: the objects that it changes, null when they go."""

IGNORED = (*OUTSIDE, "sqlite_", "alembic_version")
"""How objects begin that are outside the chain, or say nothing of its shape."""

_TOKEN = re.compile(
    r"""\s+ | (?P<text>'(?:[^']|'')*') | "(?P<quoted>[^"]*)" | `(?P<ticked>[^`]*)`
    | \[(?P<bracketed>[^\]]*)\] | (?P<word>\w+) | (?P<sign>.)""",
    re.VERBOSE | re.DOTALL,
)

Structure = dict[str, list[str]]
"""Object ("table users") to its clauses, sorted: the order of columns means nothing."""

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


def golden(revision: str) -> Structure:
    """Return the structure that ``revision`` has to have.

    It is written down rather than made by the revisions, so that a revision that goes wrong
    cannot move the goal with it.
    """
    found: dict[str, list[str]] = {}
    for step, changes in _written().items():
        for name, clauses in changes.items():
            if clauses is None:
                del found[name]
            else:
                found[name] = clauses
        if step == revision:
            return found
    raise KeyError(revision)


def changes(before: Structure, after: Structure) -> Changes:
    """Return what a revision changes, as ``GOLDEN`` keeps it."""
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


def _written() -> dict[str, Changes]:
    result: dict[str, Changes] = json.loads(GOLDEN.read_text(encoding="utf-8"))
    return result


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
    """Split a statement: words in lower case, names without quotes, texts as they are."""
    found: list[str] = []
    for match in _TOKEN.finditer(sql):
        if match["text"] is not None:
            found.append(match["text"])
        elif match["word"] is not None or match["sign"] is not None:
            found.append(match[0].lower())
        elif (name := match["quoted"] or match["ticked"] or match["bracketed"]) is not None:
            found.append(name.lower())
    return found

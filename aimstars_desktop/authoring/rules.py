"""What a revision may not do, and what it has to say: learnt from upgrades that lost data."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from aimstars_desktop.authoring.sources import Finding, Source, called, texts

KINDS = ("schema", "data", "constraint", "index")

_ALLOWED_IMPORTS = re.compile(
    r"(__future__|typing|collections|datetime|sqlalchemy|alembic)(\.|$)"
    r"|aimstars_desktop\.(domain\.sentences|migrations\.dialects)$"
)
_TRANSACTIONS = re.compile(
    r"\b(COMMIT|ROLLBACK|BEGIN(?! IF)|SAVEPOINT|VACUUM|ATTACH|DETACH|PRAGMA)\b", re.IGNORECASE
)
_DATA = re.compile(r"^\s*(WITH|INSERT|UPDATE|DELETE)\b", re.IGNORECASE)
_NAMED = ("PrimaryKeyConstraint", "ForeignKeyConstraint", "UniqueConstraint", "CheckConstraint")
_FORBIDDEN_CALLS = {
    "print": "prints; a build without a console, or one in cp1252, would fail",
    "executescript": "commits before it begins",
    "autocommit_block": "commits",
    "commit": "commits; the transaction is the upgrade's",
    "rollback": "rolls back; the transaction is the upgrade's",
    "begin": "begins; the transaction is the upgrade's",
    "now": "asks the clock; a revision gives the same result whenever it runs",
    "utcnow": "asks the clock; a revision gives the same result whenever it runs",
    "today": "asks the clock; a revision gives the same result whenever it runs",
    "Enum": "makes an enum type, which PostgreSQL cannot change later; use text and a CHECK",
    "create_all": "makes the tables of today's models, which go on changing",
}
_UNNAMED_BY_DECISION = ("1a2b3c4d5e6f", "bc311ce7dcf8", "033faf89f4e5", "12fff91fe2fc")
"""The web app's, which left names out, and the one that gives them."""


def findings(source: Source) -> Iterator[Finding]:
    """Yield what is wrong with the statements of one revision."""
    yield from findings_of_any(source)
    yield from _kind_is_kept(source)
    yield from _nulls(source)


def findings_of_any(source: Source) -> Iterator[Finding]:
    """Yield what no file may do, whether it is one revision or joins several."""
    named = source.id in _UNNAMED_BY_DECISION
    for node in ast.walk(source.tree):
        line = getattr(node, "lineno", 1)
        for words in (*_imports(node), *_calls(node, named=named), *_statements(node)):
            yield source.finding(line, words)
        if swallowed := _swallowed(node):
            yield source.finding(line, swallowed)


def _imports(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Import):
        names = [alias.name for alias in node.names]
    elif isinstance(node, ast.ImportFrom):
        names = [node.module or ""]
    else:
        return
    for name in names:
        if not _ALLOWED_IMPORTS.match(name):
            yield f"imports {name}, which will have changed when this runs in years to come"


def _calls(node: ast.AST, *, named: bool) -> Iterator[str]:
    if not isinstance(node, ast.Call):
        return
    name = called(node)
    if name in _FORBIDDEN_CALLS:
        yield f"{name}() {_FORBIDDEN_CALLS[name]}"
    keywords = {keyword.arg for keyword in node.keywords}
    if name in _NAMED and "name" not in keywords and not named:
        yield f"{name} has no name, so nobody could take it away again"
    if name == "Column" and keywords & {"unique", "index"}:
        yield "a Column with unique or index makes a constraint without a name"
    if name == "ForeignKey":
        yield "ForeignKey inside a Column loses its ON DELETE when rebuilt; write it separately"


def _statements(node: ast.AST) -> Iterator[str]:
    if called(node) in ("execute", "text"):
        for text in texts(node):
            if "DO $$" not in text and (match := _TRANSACTIONS.search(text)):
                yield f"{match[0].upper()} has no place in a revision"


def _swallowed(node: ast.AST) -> str | None:
    caught = ""
    if isinstance(node, ast.ExceptHandler):
        caught = node.type.id if isinstance(node.type, ast.Name) else ""
        caught = "BaseException" if node.type is None else caught
    if caught in ("Exception", "BaseException") or (
        isinstance(node, ast.Attribute) and node.attr == "suppress"
    ):
        return "swallows errors: what failed half-way would look finished"
    return None


def _kind_is_kept(source: Source) -> Iterator[Finding]:
    """Schema, data, constraint and index steps stay apart: each can be looked at by itself."""
    upgrade, kind = source.function("upgrade"), source.constants.get("kind")
    if upgrade is None:
        return
    calls = [node for node in ast.walk(upgrade) if isinstance(node, ast.Call)]
    names = {called(node) for node in calls}
    statements = [text for node in calls if called(node) == "execute" for text in texts(node)]
    data = any(_DATA.match(text) for text in statements)
    if data and kind != "data":
        yield source.finding(upgrade.lineno, "changes rows, so its kind is data and nothing else")
    if kind == "data" and names & {"create_table", "drop_table", "add_column", "drop_column"}:
        words = "changes tables and rows in one: make two revisions"
        yield source.finding(upgrade.lineno, words)
    if "create_index" in names and kind != "index":
        yield source.finding(upgrade.lineno, "makes an index, so its kind is index")
    if {"add_column", "drop_column"} <= names or {"create_table", "drop_table"} <= names:
        words = "drops and adds: rename instead, or what is in it is lost"
        yield source.finding(upgrade.lineno, words)


def _nulls(source: Source) -> Iterator[Finding]:
    """A column that may not be NULL needs something to stand in the rows that are there."""
    upgrade = source.function("upgrade")
    for node in ast.walk(upgrade) if upgrade else ():
        if called(node) != "add_column":
            continue
        for inner in ast.walk(node):
            if isinstance(inner, ast.Call) and called(inner) == "Column":
                given = {word.arg: ast.unparse(word.value) for word in inner.keywords}
                if given.get("nullable") == "False" and "server_default" not in given:
                    yield source.finding(
                        inner.lineno,
                        "adds a column that may not be NULL, without a default: fails where rows"
                        " are; let it be NULL, fill it in a data step, then forbid NULL",
                    )
